import { targetOf, type OutlineSection, type ScopeList, type Target } from './headings';
import { linesOf, type OutlineLine } from './lines';

/** A line of a text that becomes an entry. */
export interface OutlineEntry {
  readonly section: OutlineSection;
  readonly title: string;
  /** Paragraphs and points below it that are no entries of their own. */
  readonly description: string | undefined;
  readonly line: number;
  /** The line as it is written. */
  readonly source: string;
  /** The entry that it stands below, where it can be linked with it, by that key. */
  readonly link: { readonly key: 'supports' | 'parent'; readonly to: OutlineEntry } | undefined;
  /** Of a box to tick: whether it is ticked. */
  readonly ticked: boolean | undefined;
}

/** A line of a text that becomes a sentence of the scope. */
export interface OutlineSentence {
  readonly list: ScopeList;
  readonly text: string;
  readonly line: number;
  readonly source: string;
}

export interface Outline {
  /** In the order of the text; what an entry is linked with comes before it. */
  readonly entries: readonly OutlineEntry[];
  readonly sentences: readonly OutlineSentence[];
  /** Lines that became nothing: introductions, and what stands below headings that say nothing of a charter. */
  readonly leftOut: readonly { readonly line: number; readonly source: string }[];
}

/**
 * Reads the structure of a text: headings, lists, boxes to tick. Headings such as “Objectives”, “Out of scope” or
 * “Risiken” say what stands below them, and points inside a point belong to it. Where no heading says so, depth does:
 * headings begin with goals, lists with objectives; below come requirements, then work items. Nothing is guessed from
 * what a sentence means.
 */
export function readOutline(text: string): Outline {
  const lines = linesOf(text);
  return new Reader(lines).outline();
}

interface Draft {
  readonly section: OutlineSection;
  readonly line: OutlineLine;
  readonly under: Draft | undefined;
  readonly notes: string[];
  text: string;
}

interface SentenceDraft {
  readonly list: ScopeList;
  readonly line: OutlineLine;
  text: string;
}

/** A point of the list that is being read, with what it has become; undefined: nothing. */
interface Point {
  readonly indent: number;
  readonly sign: string;
  readonly draft: Draft | undefined;
}

/** A heading whose words say what stands below it. */
interface Context {
  readonly target: Target;
  readonly rank: number;
  /** Of a numbered line how many numbers it has: the next one with as many ends it. */
  readonly numbers: number | undefined;
  /** Of a point of a list: its indentation. */
  readonly indent: number | undefined;
  /** True where lines below it are points of a list, so that a plain line is no entry. */
  readonly hasPoints: boolean;
}

/** Below any heading of Markdown, which has six. */
const LINE_RANK = 7;

/** What stands inside a point: with headings that say what is what, and without. */
const INSIDE: Readonly<Partial<Record<OutlineSection, OutlineSection>>> = {
  goals: 'objectives',
  objectives: 'requirements',
  requirements: 'requirements',
  workItems: 'workItems',
};
const INSIDE_BY_DEPTH = { ...INSIDE, requirements: 'workItems' } as const;

const SUPPORTS: Readonly<Partial<Record<OutlineSection, readonly OutlineSection[]>>> = {
  goals: ['goals'],
  objectives: ['goals', 'objectives'],
  requirements: ['goals', 'objectives', 'requirements'],
  workItems: ['objectives', 'requirements'],
};

/** Up to so many plain lines without any list or heading are taken as one objective each. */
const FEW_LINES = 12;

class Reader {
  private readonly drafts: Draft[] = [];
  private readonly sentences: SentenceDraft[] = [];
  private readonly leftOut: OutlineLine[] = [];
  /** False where depth alone says what is what. */
  private readonly isNamed: boolean;
  private context: Context | undefined;
  private headings: { readonly rank: number; readonly draft: Draft | undefined }[] = [];
  private points: Point[] = [];
  /** What a line that goes on would go on with. */
  private last: Draft | SentenceDraft | undefined;

  /** It becomes nothing, and is not told as left out. */
  private readonly title: OutlineLine | undefined;

  constructor(private readonly lines: readonly OutlineLine[]) {
    this.title = titleOf(lines);
    this.isNamed = lines.some((line) => targetOf(line.text) !== undefined);
  }

  outline(): Outline {
    for (const [index, line] of this.lines.entries()) this.read(line, index);
    return {
      entries: this.entries(),
      sentences: this.sentences.map(({ list, text, line }) => ({ list, text, ...placeOf(line) })),
      leftOut: this.leftOut.map(placeOf),
    };
  }

  private read(line: OutlineLine, index: number): void {
    const target = targetOf(line.text);
    if (target !== undefined && !this.isInside(line)) this.enter(line, target, index);
    else if (line.kind === 'heading') this.heading(line);
    else if (line.kind === 'item') this.item(line, index);
    else this.plain(line);
  }

  /** True for a point inside an entry, which may well be called “Stories”. */
  private isInside(line: OutlineLine): boolean {
    const [top] = this.points;
    return line.kind === 'item' && top?.draft !== undefined && line.indent > top.indent;
  }

  private enter(line: OutlineLine, target: Target, index: number): void {
    const isPoint = line.kind === 'item' && line.level === undefined;
    this.context = {
      target,
      rank: line.kind === 'heading' ? (line.level ?? LINE_RANK) : LINE_RANK,
      numbers: line.kind === 'item' ? line.level : undefined,
      indent: isPoint ? line.indent : undefined,
      hasPoints: this.hasPoints(index),
    };
    this.headings = [];
    this.closeList();
  }

  private hasPoints(from: number): boolean {
    for (const { kind, text } of this.lines.slice(from + 1)) {
      if (targetOf(text) !== undefined) return false;
      if (kind !== 'plain') return true;
    }
    return false;
  }

  private closeList(): void {
    this.points = [];
    this.last = undefined;
  }

  private heading(line: OutlineLine): void {
    const rank = line.level ?? 1;
    if (this.context && rank <= this.context.rank) this.context = undefined;
    this.headings = this.headings.filter((each) => each.rank < rank);
    this.closeList();
    const under = this.headings.at(-1)?.draft;
    const section = this.isNamed ? this.namedSection(under) : this.sectionByDepth(line, under);
    if (section === undefined && line !== this.title) this.leftOut.push(line);
    this.headings.push({ rank, draft: section && this.draft(line, section, under) });
    this.last = undefined;
  }

  /** Of a heading, or a point that stands at the top of its list. */
  private namedSection(under: Draft | undefined): OutlineSection | undefined {
    if (under) return INSIDE[under.section];
    return this.context?.target.kind === 'section' ? this.context.target.section : undefined;
  }

  private sectionByDepth(line: OutlineLine, under: Draft | undefined): OutlineSection | undefined {
    if (under) return INSIDE_BY_DEPTH[under.section];
    return line === this.title ? undefined : 'goals';
  }

  private item(line: OutlineLine, index: number): void {
    this.leaveContext(line, index);
    this.leavePoints(line);
    const inside = this.points.at(-1);
    const under = inside ? inside.draft : this.headings.at(-1)?.draft;
    this.points.push({ indent: line.indent, sign: line.sign, draft: this.become(line, under, inside) });
  }

  private leaveContext({ level, indent, source }: OutlineLine, index: number): void {
    if (this.context === undefined) return;
    const { numbers, indent: above } = this.context;
    const isBesideHeading = above !== undefined && indent <= above;
    // Below “2. Objectives” a list of its own begins with 1, and what follows it is not the next chapter.
    if (numbers !== undefined && level === 1 && /^1[.)]/u.test(source) && this.points.length === 0) {
      this.context = { ...this.context, numbers: undefined };
    } else if (isBesideHeading || (numbers !== undefined && level !== undefined && level <= numbers)) {
      this.context = undefined;
      this.headings = [];
      this.closeList();
    }
    if (index === 0) this.closeList();
  }

  /** Leaves the points that a new one does not stand inside of. */
  private leavePoints({ indent, sign }: OutlineLine): void {
    this.points = this.points.filter((point) => point.indent <= indent);
    const beside = this.points.findIndex((point) => point.indent === indent && point.sign === sign);
    if (beside >= 0) this.points = this.points.slice(0, beside);
  }

  private become(line: OutlineLine, under: Draft | undefined, inside: Point | undefined): Draft | undefined {
    const { context } = this;
    if (context?.target.kind === 'scope') {
      this.sentence(line, context.target.list);
      return undefined;
    }
    const section = this.sectionOf(line, under);
    if (section !== undefined && !(inside && !under && line.ticked === undefined)) {
      return this.draft(line, section, under);
    }
    if (under) under.notes.push(`- ${line.text}`);
    else this.leftOut.push(line);
    this.last = undefined;
    return under;
  }

  private sectionOf({ ticked }: OutlineLine, under: Draft | undefined): OutlineSection | undefined {
    const section = this.sectionByPlace(under);
    const isChain = section === undefined || INSIDE[section] !== undefined;
    const mayBeWork = under === undefined || INSIDE[under.section] !== undefined;
    return ticked !== undefined && isChain && mayBeWork ? 'workItems' : section;
  }

  private sectionByPlace(under: Draft | undefined): OutlineSection | undefined {
    if (this.isNamed) return this.namedSection(under);
    return under ? INSIDE_BY_DEPTH[under.section] : 'objectives';
  }

  private draft(line: OutlineLine, section: OutlineSection, under: Draft | undefined): Draft {
    const draft: Draft = { section, line, under, notes: [], text: line.text };
    this.drafts.push(draft);
    this.last = draft;
    return draft;
  }

  private sentence(line: OutlineLine, list: ScopeList): void {
    this.last = { list, line, text: line.text };
    this.sentences.push(this.last);
  }

  /** A plain line goes on with the point above it, tells of it, or is an entry where its section has no list. */
  private plain(line: OutlineLine): void {
    const point = this.points.at(-1);
    const isNote = point === undefined || line.indent > point.indent;
    const owner = point ? point.draft : this.headings.at(-1)?.draft;
    if (this.last && (!line.afterBlank || goesOn(line)) && (point || goesOn(line))) {
      this.last.text = `${this.last.text} ${line.text}`;
    } else if (owner && isNote) owner.notes.push(line.text);
    else this.paragraph(line);
  }

  private paragraph(line: OutlineLine): void {
    const { context } = this;
    const isIntroduction = line.text.endsWith(':');
    if (isIntroduction || (context ? context.hasPoints : !this.isPlainList())) this.leftOut.push(line);
    else if (context?.target.kind === 'scope') this.sentence(line, context.target.list);
    else this.draft(line, context?.target.section ?? 'objectives', undefined);
  }

  /** True for a few lines that were copied out of a list, whose signs have got lost. */
  private isPlainList(): boolean {
    return (
      !this.isNamed && this.lines.length <= FEW_LINES && this.lines.every(({ kind }) => kind === 'plain')
    );
  }

  private entries(): readonly OutlineEntry[] {
    const made = new Map<Draft, OutlineEntry>();
    for (const draft of this.drafts) made.set(draft, entryOf(draft, made));
    return [...made.values()];
  }
}

/** A heading at the beginning that stands above all others: the name of the document. */
function titleOf(lines: readonly OutlineLine[]): OutlineLine | undefined {
  const [first, ...others] = lines.filter(({ kind }) => kind === 'heading');
  const isTitle = others.length > 0 && others.every(({ level }) => (level ?? 1) > (first?.level ?? 1));
  return isTitle && first === lines[0] ? first : undefined;
}

function placeOf({ number, source }: OutlineLine): { readonly line: number; readonly source: string } {
  return { line: number, source };
}

/** True for a line in the middle of a sentence. */
function goesOn({ text, kind }: OutlineLine): boolean {
  return kind === 'plain' && /^\p{Ll}/u.test(text);
}

function entryOf(draft: Draft, made: ReadonlyMap<Draft, OutlineEntry>): OutlineEntry {
  const { section, line, under, notes, text } = draft;
  const [title, rest] = titleIn(text);
  const description = [rest, ...notes].filter((note) => note !== '').join('\n');
  return {
    section,
    title,
    description: description === '' ? undefined : description,
    ...placeOf(line),
    link: under && linkTo(section, made.get(under)),
    ticked: line.ticked,
  };
}

function linkTo(section: OutlineSection, to: OutlineEntry | undefined): OutlineEntry['link'] {
  if (to === undefined) return undefined;
  if (section === 'workItems' && to.section === 'workItems') return { key: 'parent', to };
  return SUPPORTS[section]?.includes(to.section) === true ? { key: 'supports', to } : undefined;
}

const LONGEST_TITLE = 160;

/** A title, and what of a long text comes after its first sentence. */
function titleIn(text: string): readonly [title: string, rest: string] {
  const end = text.length > LONGEST_TITLE ? /[.!?](?=\s+\p{Lu})/u.exec(text) : null;
  return end ? [text.slice(0, end.index), text.slice(end.index + 1).trim()] : [text.replace(/\.$/u, ''), ''];
}
