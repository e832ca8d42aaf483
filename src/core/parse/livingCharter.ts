import {
  haveSameItems,
  nodeAt,
  pairOf,
  CHARTER_KINDS,
  SINGLE_SECTIONS,
  type CharterFile,
  type CharterKind,
  type Directive,
  type Entry,
  type EntryChange,
  type Flaw,
  type LineTable,
  type Node,
  type Position,
  type Reference,
  type SettingsValue,
  type Steps,
} from '../model';
import { schemaFlaws, sectionFlaws, type KnownRules } from '../schema';
import { areEntangled, NO_ANCHORS } from './anchors';
import { batchesOf, readTogether } from './batches';
import { entriesIn, withChange } from './entryList';
import { Journal, type Change } from './journal';
import { rootOf, sectionsOf, skeletonOf, wholeSectionsOf, type Section } from './outline';
import { Piece, withoutFollowing } from './piece';
import { Pieces } from './pieces';
import { rewritesBetween } from './rewrites';
import { readValue } from './values';

/** A change of a text, as an editor tells it: what stood in the range is replaced. */
export interface TextChange {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

/** What follows from the pieces of one version of the text; each part is found when it is first asked for. */
interface Derived {
  text?: string;
  root?: { readonly node: Node | undefined };
  flaws?: readonly Flaw[];
  directives?: readonly Directive[];
  head?: Head;
  isBroken?: boolean;
}

interface Head {
  readonly kind: CharterKind | undefined;
  readonly includes: readonly Reference[];
  readonly practice: Reference | undefined;
  readonly settings: SettingsValue;
}

/**
 * A charter file whose text can change. It is read piece by piece, and a change costs what the pieces cost that it
 * touches: the others are not looked at again, and only move. Whatever the changes were, the charter says what it would
 * say if its text were read for the first time.
 */
export class LivingCharter implements CharterFile {
  version = 0;
  readonly lines: LineTable;
  private readonly pieces: Pieces;
  private readonly journal = new Journal<Piece>();
  private readonly notablePieces = new Set<Piece>();
  /** Those that are no entries. */
  private readonly outerPieces = new Set<Piece>();
  private entryList: readonly Entry[] | undefined;
  private derived: Derived = {};
  /** What follows from the pieces that are no entries, kept while these stay the same. */
  private skeleton:
    { readonly of: readonly Piece[]; readonly head: Head; readonly flaws: readonly Flaw[] } | undefined;

  constructor(
    readonly uri: string,
    text: string,
    private readonly knownRules: KnownRules,
  ) {
    this.pieces = new Pieces(text, (cut) => new Piece(cut, this));
    this.lines = this.pieces;
  }

  /** Takes over a change. What stood in the text before may be asked where it is only after the next look at the charter. */
  change({ range, text }: TextChange): void {
    const start = this.pieces.offsetOf(range.start);
    this.pieces.replace({ start, end: Math.max(start, this.pieces.offsetOf(range.end)) }, text);
    this.changed();
  }

  /** Takes over a whole new text, as the changes that lead to it. */
  replaceText(text: string): void {
    const rewrites = rewritesBetween(this.text, text);
    if (rewrites.length === 0) return;
    for (const { span, text: written } of rewrites) this.pieces.replace(span, written);
    this.changed();
    this.derived.text = text;
  }

  private changed(): void {
    this.version++;
    this.derived = {};
  }

  /** Reads what is not read yet, in steps, for callers that let others run in between. */
  *reading(): Steps<void> {
    for (let isOver = false; !isOver;) {
      const { version } = this;
      yield* this.pieces.cutting();
      yield* this.readingPieces();
      yield* this.pieces.placing();
      if (this.version !== version) continue;
      this.settle();
      yield;
      isOver = this.version === version;
    }
    void this.flaws;
  }

  /** Ends where the text changes: what was to be read may no longer be there. */
  private *readingPieces(): Steps<void> {
    const { version } = this;
    for (const batch of batchesOf(this.pieces.unread(), STEP)) {
      for (const take of [readTogether, this.note]) {
        take(batch);
        yield;
        if (this.version !== version) return;
      }
    }
  }

  /** Reads what is not read yet. */
  read(): void {
    this.settle();
  }

  get text(): string {
    return (this.derived.text ??= this.pieces.text());
  }

  get length(): number {
    return this.pieces.length;
  }

  get root(): Node | undefined {
    this.settle();
    return (this.derived.root ??= { node: this.readRoot() }).node;
  }

  get kind(): CharterKind | undefined {
    return this.head.kind;
  }

  get includes(): readonly Reference[] {
    return this.head.includes;
  }

  get practice(): Reference | undefined {
    return this.head.practice;
  }

  get settings(): SettingsValue {
    return this.head.settings;
  }

  get entries(): readonly Entry[] {
    this.settle();
    return (this.entryList ??= collected(this.pieces.all, ({ reading }) => reading.entries));
  }

  get directives(): readonly Directive[] {
    this.settle();
    return (this.derived.directives ??= collected(this.notable, ({ reading }) => reading.directives));
  }

  get isBroken(): boolean {
    this.settle();
    return (this.derived.isBroken ??= this.notable.some(({ isBroken }) => isBroken));
  }

  get flaws(): readonly Flaw[] {
    this.settle();
    return (this.derived.flaws ??= this.findFlaws());
  }

  flawsAround({ node }: Entry): readonly Flaw[] {
    this.settle();
    const { flaws } = this;
    if (flaws.length === 0) return flaws;
    const piece = this.pieces.at(node.start);
    if (piece.cut.kind !== 'entry') return flaws;
    return [...piece.reading.faults, ...this.entryFlaws(piece)];
  }

  changesSince(version: number): EntryChange | undefined {
    this.settle();
    const change = this.journal.since(version);
    if (change === undefined) return undefined;
    return { removed: change.removed.flatMap(entriesIn), added: change.added.flatMap(entriesIn) };
  }

  private readRoot(): Node | undefined {
    const [first] = this.pieces.all;
    return this.pieces.isOne ? first?.reading.root : rootOf(this.sections);
  }

  private get sections(): readonly Section[] {
    const { all } = this.pieces;
    return this.isBroken ? sectionsOf(all) : wholeSectionsOf(all, inTurn(this.outerPieces));
  }

  private get head(): Head {
    this.settle();
    return (this.derived.head ??= this.skeletal().head);
  }

  private skeletal(): NonNullable<LivingCharter['skeleton']> {
    const of = inTurn(this.outerPieces);
    const known = this.skeleton;
    if (known && haveSameItems(of, known.of)) return known;
    const node = this.pieces.isOne ? this.root : skeletonOf(this.sections);
    const head = headOf(node);
    this.skeleton = { of, head, flaws: this.skeletonFlaws(node, head.kind) };
    return this.skeleton;
  }

  private skeletonFlaws(node: Node | undefined, kind: CharterKind | undefined): readonly Flaw[] {
    return schemaFlaws(node, kind, this.knownRules).map((flaw) => ({
      ...flaw,
      span: this.pieces.at(flaw.span.start).moving(flaw.span),
    }));
  }

  private findFlaws(): readonly Flaw[] {
    const { notable } = this;
    const syntax = collected(notable, ({ reading }) => reading.syntax);
    const skeleton =
      syntax.length > 0 && this.root === undefined
        ? []
        : withoutFollowing(this.skeletal().flaws, syntax, this.lines);
    return [
      ...collected(notable, ({ reading }) => reading.faults),
      ...skeleton,
      ...collected(notable, (piece) => this.entryFlaws(piece)),
    ];
  }

  private entryFlaws(piece: Piece): readonly Flaw[] {
    return piece.formFlaws(() => {
      const { items, reading } = piece;
      const flaws = items.length === 0 ? [] : sectionFlaws(piece.cut.section, items);
      if (flaws.length === 0) return flaws;
      return withoutFollowing(flaws, reading.syntax, piece.lines).map((flaw) => movingFlaw(flaw, piece));
    });
  }

  /** Looks for what is wrong with the form of pieces, and remembers those that are looked at again. */
  private readonly note = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      if (this.isNotable(piece)) this.notablePieces.add(piece);
      if (piece.cut.kind !== 'entry') this.outerPieces.add(piece);
    }
  };

  /** Brings the pieces up to date with the text. */
  private settle(): void {
    const change = this.pieces.settle((each) => {
      this.follow(each);
      return areEntangled(this.notablePieces);
    });
    if (change === undefined) return;
    this.journal.note(this.version, change);
    this.entryList &&= withChange(this.entryList, change);
  }

  private follow({ removed, added }: Change<Piece>): void {
    for (const piece of removed) {
      this.notablePieces.delete(piece);
      this.outerPieces.delete(piece);
    }
    const fresh = added.filter(({ isChecked }) => !isChecked);
    readTogether(fresh);
    this.note(fresh);
  }

  /** True for a piece of which there is something to tell besides its entries. Few are, and only those are gone through. */
  private isNotable(piece: Piece): boolean {
    const { syntax, directives, anchors } = piece.reading;
    return (
      syntax.length > 0 ||
      directives.length > 0 ||
      anchors !== NO_ANCHORS ||
      this.entryFlaws(piece).length > 0
    );
  }

  private get notable(): readonly Piece[] {
    return inTurn(this.notablePieces);
  }
}

function inTurn(pieces: Iterable<Piece>): readonly Piece[] {
  return [...pieces].toSorted((a, b) => a.start - b.start);
}

/** What all pieces have of something, in order. Most have nothing, and there are many. */
function collected<T>(pieces: readonly Piece[], of: (piece: Piece) => readonly T[]): readonly T[] {
  const all: T[] = [];
  for (const piece of pieces) for (const each of of(piece)) all.push(each);
  return all;
}

/** How many characters are read in one step. */
const STEP = 10_000;

/** A flaw of an entry, whose place and path move with it. */
function movingFlaw({ rule, message, span, path, data }: Flaw, piece: Piece): Flaw {
  const [section, index, ...rest] = path;
  const way = piece.wayTo(String(section), Number(index));
  return {
    rule,
    message,
    span: piece.moving(span),
    get path() {
      return [...way.path, ...rest];
    },
    data,
  };
}

function headOf(root: Node | undefined): Head {
  const kind = kindOf(root);
  return {
    kind,
    includes: referencesAt(nodeAt(root, ['include'])),
    practice: kind === 'project' ? referencesAt(nodeAt(root, ['project', 'practice']))[0] : undefined,
    settings: readValue(SINGLE_SECTIONS.settings, pairOf(root, 'settings')?.value) ?? {},
  };
}

function kindOf(root: Node | undefined): CharterKind | undefined {
  const node = pairOf(root, 'kind')?.value;
  const value = node?.kind === 'scalar' ? node.value : undefined;
  return typeof value === 'string' && Object.hasOwn(CHARTER_KINDS, value)
    ? (value as CharterKind)
    : undefined;
}

function referencesAt(node: Node | undefined): Reference[] {
  const nodes = node?.kind === 'sequence' ? node.items : node ? [node] : [];
  return nodes.flatMap((item) =>
    item.kind === 'scalar' && typeof item.value === 'string' && item.value !== ''
      ? [{ path: item.value, span: item }]
      : [],
  );
}
