import {
  countLineEnds,
  lineTableOf,
  rangeOf,
  type CharterFile,
  type Comment,
  type Directive,
  type Entry,
  type Flaw,
  type LineTable,
  type Node,
  type Pair,
  type Span,
} from '../model';
import { anchorsIn, NO_ANCHORS, type Anchors } from './anchors';
import { directivesOf, mayHoldDirectives } from './directives';
import { entriesOf, sectionEntries, type Home, type Way } from './entries';
import { NodeMaker, type Origin } from './nodes';
import { quickTree } from './quickYaml';
import type { Cut } from './split';
import { misplacedLine, looseLine, type SyntaxFlaw } from './syntax';
import { parseYaml } from './yaml';

/** What a stretch of text says, read by itself. */
interface Reading {
  readonly root: Node | undefined;
  readonly items: readonly Node[];
  readonly syntax: readonly SyntaxFlaw[];
  /** What is wrong with the syntax, as the file tells it. */
  readonly faults: readonly Flaw[];
  readonly anchors: Anchors;
  readonly directives: readonly Directive[];
  readonly entries: readonly Entry[];
}

/**
 * A stretch of a charter that is read by itself, once, and then only moves. What was read from it keeps its distance
 * from where the stretch begins.
 */
export class Piece implements Origin {
  /** The offset, the line and, for an entry, the index in its section at which the piece begins. */
  start = 0;
  line = 0;
  first = 0;
  /** How many line ends there are in the text. */
  readonly lineEnds: number;
  private known: Reading | undefined;
  private knownFlaws: readonly Flaw[] | undefined;

  constructor(
    public cut: Cut,
    private readonly file: CharterFile,
  ) {
    this.lineEnds = countLineEnds(cut.text);
  }

  get length(): number {
    return this.cut.text.length;
  }

  get reading(): Reading {
    this.known ??= this.read();
    return this.known;
  }

  get isRead(): boolean {
    return this.known !== undefined;
  }

  /** The items of its section that stand here. */
  get items(): readonly Node[] {
    return this.reading.items;
  }

  /** The keys of the charter that stand here. */
  get pairs(): readonly Pair[] {
    const { root } = this.reading;
    return this.cut.kind === 'section' && root?.kind === 'map' ? root.pairs : [];
  }

  get isBroken(): boolean {
    return this.reading.syntax.length > 0;
  }

  /** True where something in it is called by its index in the section, which changes with what stands before it. */
  get isUnnamed(): boolean {
    return this.reading.entries.some(({ id }) => id === undefined);
  }

  /** True once somebody has looked for what is wrong with the form of the piece. */
  get isChecked(): boolean {
    return this.knownFlaws !== undefined;
  }

  /** What is wrong with the form of the piece. @param find looks for it the first time */
  formFlaws(find: () => readonly Flaw[]): readonly Flaw[] {
    this.knownFlaws ??= find();
    return this.knownFlaws;
  }

  /** The lines of the piece alone, for offsets as the file counts now. */
  get lines(): LineTable {
    const table = lineTableOf(this.cut.text);
    return {
      startOf: (line) => table.startOf(line),
      lineAt: (offset) => table.lineAt(offset - this.start),
    };
  }

  /** A stretch given as the file counts now, as one that moves with the piece. */
  moving({ start, end }: Span): Span {
    return new NodeMaker(this).span(start - this.start, end - this.start);
  }

  /** The way to an item of the section, by its index among those that stand here. */
  wayTo(section: string, index: number): Way {
    return new WayToItem(this, section, index);
  }

  /** True for an entry that can be read together with others. */
  get isPlainEntry(): boolean {
    return this.cut.kind === 'entry' && !this.isOdd;
  }

  /** Takes over what somebody else has read in a piece that is not read yet. @param root what `quickTree` makes of its text */
  take(root: Node | undefined): void {
    this.known ??= this.modelled(root, [], NO_ANCHORS, []);
  }

  /** True for what cannot be read without a look at its lines. */
  private get isOdd(): boolean {
    const { text, kind, isMisplaced } = this.cut;
    return kind === 'stray' || isMisplaced || mayHoldDirectives(text);
  }

  private read(): Reading {
    const { text, kind, isMisplaced } = this.cut;
    const make = new NodeMaker(this);
    const quick = this.isOdd ? undefined : quickTree(text, make);
    if (quick) return this.modelled(quick.root, [], NO_ANCHORS, []);
    if (kind === 'stray')
      return this.modelled(undefined, [placedFlaw(looseLine(text), make)], NO_ANCHORS, []);
    const yaml = parseYaml(text);
    const directives = mayHoldDirectives(text) ? this.directives(yaml.comments) : [];
    const root = yaml.root && make.placed(yaml.root);
    const told = isMisplaced && yaml.flaws.length === 0 ? [misplacedLine(text)] : yaml.flaws;
    const flaws = told.map((flaw) => placedFlaw(flaw, make));
    return this.modelled(root, flaws, anchorsIn(text), directives);
  }

  private modelled(
    root: Node | undefined,
    syntax: readonly SyntaxFlaw[],
    anchors: Anchors,
    directives: readonly Directive[],
  ): Reading {
    const home: Home = {
      file: this.file,
      wayTo:
        this.cut.kind === 'entry'
          ? (section, index) => this.wayTo(section, index)
          : (section, index) => ({ path: [section, index] }),
    };
    const { kind, section } = this.cut;
    const items = kind === 'entry' && root?.kind === 'sequence' ? root.items : NO_ITEMS;
    const entries = kind === 'entry' ? sectionEntries(section, items, home) : entriesOf(root, home);
    const faults = syntax.map(faultOf);
    return { root, items, syntax, faults, anchors, directives, entries: kind === 'stray' ? [] : entries };
  }

  private directives(comments: readonly Comment[]): readonly Directive[] {
    const { text } = this.cut;
    const piece = this as { readonly line: number };
    return directivesOf(comments, text, lineTableOf(text)).map(({ rule, reason, line, span }) => ({
      rule,
      reason,
      get line() {
        return line === undefined ? undefined : piece.line + line;
      },
      span: new NodeMaker(this).span(span.start, span.end),
    }));
  }
}

class WayToItem implements Way {
  constructor(
    private readonly piece: { readonly first: number },
    private readonly section: string,
    private readonly index: number,
  ) {}

  get path(): readonly (string | number)[] {
    return [this.section, this.piece.first + this.index];
  }
}

const NO_ITEMS: readonly Node[] = [];

function faultOf({ message, span }: SyntaxFlaw): Flaw {
  return { rule: 'schema/syntax', path: [], data: {}, message, span };
}

function placedFlaw({ message, span, reach }: SyntaxFlaw, make: NodeMaker): SyntaxFlaw {
  const placed = { message, span: make.span(span.start, span.end) };
  return reach ? { ...placed, reach: make.span(reach.start, reach.end) } : placed;
}

/**
 * The flaws of form without those that only follow from broken syntax around them: a flaw on a line that is broken, or
 * a key that was not seen.
 */
export function withoutFollowing(
  flaws: readonly Flaw[],
  syntax: readonly SyntaxFlaw[],
  lines: LineTable,
): readonly Flaw[] {
  if (syntax.length === 0) return flaws;
  const broken = syntax.map(({ span, reach }) => rangeOf(lines, reach ?? span));
  return flaws.filter(({ rule, span }) => {
    if (rule === 'schema/missing-key') return false;
    const { start, end } = rangeOf(lines, span);
    return !broken.some((other) => start.line <= other.end.line && other.start.line <= end.line);
  });
}
