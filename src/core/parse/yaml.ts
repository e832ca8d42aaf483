import {
  Composer,
  Parser,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  visit,
  type Alias,
  type Document,
  type ParsedNode,
  type Scalar,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import {
  lineTableOf,
  positionAt,
  type Comment,
  type MapNode,
  type Node,
  type Pair,
  type ScalarNode,
  type SequenceNode,
  type Span,
} from '../model';
import { cutOffBelow } from './depth';
import { repairOf, withoutConflicts } from './repair';
import {
  firstLineOf,
  syntaxFlaw,
  trimmedEnd,
  withinLine,
  WORDS,
  worthTelling,
  type SyntaxFlaw,
} from './syntax';
import { notesOf, type TokenNotes } from './tokens';

/** A text read as YAML: the tree as far as it goes, and what is wrong. */
export interface YamlText {
  readonly root: Node | undefined;
  readonly flaws: readonly SyntaxFlaw[];
  /** In the order of the text; looked for when first asked for. */
  readonly comments: readonly Comment[];
}

/** How many nodes aliases may bring in: enough for any charter, too few for a bomb of nested aliases. */
const ALIAS_LIMIT = 20_000;

/** How many collections may stand in each other: no section of a charter comes near, and no reader of the tree overflows. */
const DEEPEST = 100;

/** How often a text is read again after a repair, and how many characters are read for repairs in all. */
const REPAIRS = 20;
const REPAIRED = 4_000_000;

/**
 * Reads a text as YAML 1.2 core with merge keys. Never throws: what cannot be read becomes a flaw, and the rest is
 * still there: the faults that make the parser lose what follows are put right in its copy of the text. Only the first
 * document of several is read.
 */
export function parseYaml(text: string): YamlText {
  const settled = withoutConflicts(text);
  const repaired: SyntaxFlaw[] = settled.conflicts.map((conflict) => ({
    span: withinLine(conflict, text),
    message: WORDS.conflict,
  }));
  let current = settled.text;
  const most = Math.min(REPAIRS, Math.max(1, Math.floor(REPAIRED / (text.length + 1))));
  for (let rounds = 0; ; rounds++) {
    const { errors, notes, flaws, tree } = read(current, text);
    const repair = rounds < most ? repairOf(errors, current, notes) : undefined;
    if (repair === undefined)
      return {
        root: tree.root,
        flaws: inOrder([...firstOfEachLine([...repaired, ...flaws], text), ...tree.flaws]),
        get comments() {
          return tree.comments;
        },
      };
    repaired.push(...worthTelling(repair.errors).map((error) => syntaxFlaw(error, text, notes)));
    current = repair.text;
  }
}

interface Reading {
  readonly tree: YamlText;
  readonly errors: readonly YAMLError[];
  /** What is wrong in the eyes of the parser; the flaws of the tree are what the parser does not look at. */
  readonly flaws: readonly SyntaxFlaw[];
  readonly notes: TokenNotes;
}

/** @param written the text as it stands in the file: what flaws mark */
function read(text: string, written: string): Reading {
  const { stackTraceLimit } = Error;
  // Faults come by the thousand in a text with one bracket too many, and nobody looks where in the parser they arose.
  Error.stackTraceLimit = 0;
  try {
    return readOnce(text, written);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function readOnce(text: string, written: string): Reading {
  const tokens = [...new Parser().parse(text)];
  const composer = new Composer({
    merge: true,
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    strict: true,
    // Sets, ordered maps and the like are no part of YAML's core.
    resolveKnownTags: false,
    // Compared key by key there; the tree builder finds the same keys at once.
    uniqueKeys: false,
  });
  const [tooDeep] = cutOffBelow(DEEPEST, tokens);
  const notes = notesOf(tokens);
  const [first, second] = [...composer.compose(tokens, true, text.length)];
  const builder = new TreeBuilder(first, written);
  const root = first?.contents ? builder.node(first.contents) : undefined;
  const errors = [...(first?.errors ?? []), ...(first?.warnings ?? [])];
  const flaws = [
    ...worthTelling(errors).map((error) => syntaxFlaw(error, written, notes)),
    ...(errors.length > 0 ? notes.unclosed : []).map((start) => ({
      span: { start, end: start + 1 },
      message: WORDS.unclosed,
    })),
    ...(tooDeep === undefined ? [] : [{ span: { start: tooDeep, end: tooDeep + 1 }, message: WORDS.deep }]),
    ...(second ? [secondDocument(second, written)] : []),
  ];
  const tree = {
    root: root && isBlank(root) ? undefined : root,
    flaws: builder.flaws,
    get comments() {
      return notes.comments.map((span) => ({ ...span, text: written.slice(span.start, span.end) }));
    },
  };
  return { tree, errors, flaws, notes };
}

function isBlank(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null && node.start === node.end;
}

function secondDocument({ range: [start] }: Document.Parsed, text: string): SyntaxFlaw {
  return { span: withinLine({ start, end: start + 3 }, text), message: WORDS.documents };
}

/** One broken place gives several errors; the first one on a line tells enough. */
function firstOfEachLine(flaws: readonly SyntaxFlaw[], text: string): SyntaxFlaw[] {
  const lines = lineTableOf(text);
  const seen = new Set<number>();
  return inOrder(flaws).filter(({ span }) => {
    const { line } = positionAt(lines, span.start);
    return !seen.has(line) && seen.add(line);
  });
}

/** In the order of the text, one at a place. */
function inOrder(flaws: readonly SyntaxFlaw[]): SyntaxFlaw[] {
  const seen = new Set<number>();
  return flaws
    .filter(({ span }) => !seen.has(span.start) && seen.add(span.start))
    .toSorted((a, b) => a.span.start - b.span.start);
}

class TreeBuilder {
  readonly flaws: SyntaxFlaw[] = [];
  /** What is being built: a node that is met again inside itself stands in a circle. */
  private readonly open = new Set<ParsedNode>();
  private readonly targets: ReadonlyMap<Alias, ParsedNode>;
  private copied = 0;

  constructor(
    document: Document.Parsed | undefined,
    private readonly text: string,
  ) {
    this.targets = document && text.includes('*') ? aliasTargets(document) : new Map();
  }

  /** `at` is the span that everything gets which an alias brings in. */
  node(source: ParsedNode, at?: Span): Node {
    if (at) this.copied++;
    if (isAlias(source)) return this.alias(source, at);
    if (isScalar(source)) return scalarOf(source, at, this.text);
    if (this.open.size >= DEEPEST) return this.refuse(at ?? spanOf(source), WORDS.deep);
    return isMap(source) ? this.map(source, at) : this.sequence(source, at);
  }

  private alias(source: Alias.Parsed, at: Span | undefined): Node {
    const span = onlySpan(at ?? spanOf(source));
    const target = this.targets.get(source);
    if (target === undefined) return this.refuse(span, noSuchAnchor(source.source));
    if (this.open.has(target)) return this.refuse(span, WORDS.circle);
    if (this.copied > ALIAS_LIMIT) return this.refuse(span, WORDS.tooMuch);
    return this.guarded(target, () => this.node(target, span));
  }

  private refuse(span: Span, message: string): Node {
    if (!this.flaws.some((flaw) => flaw.message === message)) this.flaw(span, message);
    return emptyScalar(span);
  }

  private flaw(span: Span, message: string): void {
    this.flaws.push({ span: firstLineOf(span, this.text), message });
  }

  private guarded<T>(source: ParsedNode, build: () => T): T {
    const isOutermost = !this.open.has(source);
    this.open.add(source);
    const built = build();
    if (isOutermost) this.open.delete(source);
    return built;
  }

  private sequence(source: YAMLSeq.Parsed, at: Span | undefined): SequenceNode {
    return this.guarded(source, () => {
      const items = source.items.map((item) => this.node(item, at));
      const flow = source.flow === true;
      return { kind: 'sequence', flow, items, ...(at ?? this.collectionSpan(source, [items.at(-1)])) };
    });
  }

  private map(source: YAMLMap.Parsed, at: Span | undefined): MapNode {
    return this.guarded(source, () => {
      const [merges, others] = parted(source.items, (item) => isMergeKey(item.key));
      const pairs = others.flatMap((item) => this.pair(item, at) ?? []);
      const own = this.withoutRepeats(pairs, at);
      const merged = merges.flatMap((item) => this.merged(mergedNode(item), at));
      const lasts = [lastOf(pairs), ...merges.slice(-1).map((item) => this.trimmed(mergedNode(item)))];
      return {
        kind: 'map',
        flow: source.flow === true,
        pairs: merged.length === 0 ? own : firstOfEachName([...own, ...merged]),
        ...(at ?? this.collectionSpan(source, lasts)),
      };
    });
  }

  /** Undefined where the key cannot be one: that is a flaw, and the pair takes no part. */
  private pair(item: YAMLMap.Parsed['items'][number], at: Span | undefined): Pair | undefined {
    const key = this.node(item.key, at);
    const value = item.value === null ? undefined : this.node(item.value, at);
    if (key.kind !== 'scalar' || (!at && isBlank(key))) {
      this.flaw(at ?? key, key.kind === 'scalar' ? WORDS.keyIsMissing : WORDS.keyIsNoText);
      return undefined;
    }
    const name = isScalar(item.key) ? (item.key.source ?? String(item.key.value)) : String(key.value);
    return { key, name, value: value && isBlank(value) ? undefined : value, merged: false };
  }

  /** The first of the pairs that have a key in common counts. */
  private withoutRepeats(pairs: readonly Pair[], at: Span | undefined): readonly Pair[] {
    const own = firstOfEachName(pairs);
    if (own.length === pairs.length || at) return own;
    const first = new Set(own);
    for (const pair of pairs) if (!first.has(pair)) this.flaw(pair.key, WORDS.duplicateKey);
    return own;
  }

  /** The pairs that `<<: value` brings in. */
  private merged(value: ParsedNode, at: Span | undefined): readonly Pair[] {
    const span = at ?? spanOf(value);
    if (this.copied++ > ALIAS_LIMIT) return this.refuseMerge(span, WORDS.tooMuch);
    const target = isAlias(value) ? this.targets.get(value) : value;
    if (target === undefined) return this.refuseMerge(span, noSuchAnchor((value as Alias).source));
    if (this.open.has(target)) return this.refuseMerge(span, WORDS.circle);
    if (isSeq(target))
      return this.guarded(target, () => target.items.flatMap((item) => this.merged(item, at)));
    if (!isMap(target)) return this.refuseMerge(span, WORDS.mergesNoMap);
    if (this.open.size >= DEEPEST) return this.refuseMerge(span, WORDS.deep);
    this.copied += target.items.length;
    return this.map(target, at).pairs.map((pair) => ({ ...pair, merged: true }));
  }

  private trimmed(node: ParsedNode): Span {
    const { start, end } = spanOf(node);
    return { start, end: trimmedEnd(this.text, start, end) };
  }

  private refuseMerge(span: Span, message: string): readonly Pair[] {
    this.refuse(span, message);
    return [];
  }

  /** A block collection ends where the last of its parts does; the parser counts comments and line ends in. */
  private collectionSpan(
    source: YAMLMap.Parsed | YAMLSeq.Parsed,
    lasts: readonly (Span | undefined)[],
  ): Span {
    const { start, end } = spanOf(source);
    const ends = lasts.flatMap((part) => part?.end ?? []);
    const isWhole = source.flow === true || ends.length === 0;
    return { start, end: Math.max(...ends, isWhole ? trimmedEnd(this.text, start, end) : start) };
  }
}

/** What a merge key names, or the key itself where it names nothing. */
function mergedNode({ key, value }: YAMLMap.Parsed['items'][number]): ParsedNode {
  return value === null || value.range[0] === value.range[1] ? key : value;
}

/** What each alias stands for: the last node before it that has its name. */
function aliasTargets(document: Document.Parsed): ReadonlyMap<Alias, ParsedNode> {
  const anchored = new Map<string, ParsedNode>();
  const targets = new Map<Alias, ParsedNode>();
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchored.set(node.anchor, node as ParsedNode);
        return;
      }
      const target = anchored.get(node.source);
      if (target) targets.set(node, target);
    },
  });
  return targets;
}

function noSuchAnchor(name: string): string {
  const anchor = /^[\w.-]{1,40}$/u.test(name) ? `\`&${name}\`` : 'like this';
  return `Nothing is named ${anchor} above. Write the value out, or put the text in quotes.`;
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && (key.value === '<<' || typeof key.value === 'symbol') && key.type === 'PLAIN';
}

/** A key that stands twice is reported as syntax; the first one counts. */
function firstOfEachName(pairs: readonly Pair[]): Pair[] {
  const seen = new Set<string>();
  return pairs.filter((pair) => !seen.has(pair.name) && seen.add(pair.name));
}

function lastOf(pairs: readonly Pair[]): Span | undefined {
  const last = pairs.at(-1);
  return last && (last.value ?? last.key);
}

const STYLES = {
  PLAIN: 'plain',
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
} as const;

function scalarOf(source: Scalar.Parsed, at: Span | undefined, text: string): ScalarNode {
  const value: unknown = source.value;
  return {
    kind: 'scalar',
    value: isPlainValue(value) ? value : (source.source ?? ''),
    style: STYLES[(source.type ?? 'PLAIN') as keyof typeof STYLES],
    ...(at ? onlySpan(at) : writtenSpan(source, text)),
  };
}

/** White space at the end of a block is left out, but for the line ends that `|+` keeps as part of its text. */
function writtenSpan(source: Scalar.Parsed, text: string): Span {
  const { start, end } = spanOf(source);
  if (source.type === 'PLAIN') return { start, end };
  const keeps = /^[|>]\d?\+/u.test(text.slice(start, start + 3));
  return { start, end: keeps ? end : trimmedEnd(text, start, end) };
}

function isPlainValue(value: unknown): value is string | number | boolean | null {
  return (
    value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  );
}

/** A span without whatever else the object carries, fit to be spread. */
function onlySpan(span: Span): Span {
  return { start: span.start, end: span.end };
}

function emptyScalar(span: Span): ScalarNode {
  return { kind: 'scalar', value: null, style: 'plain', start: span.start, end: span.end };
}

function spanOf(source: { range: [number, number, number] }): Span {
  return { start: source.range[0], end: source.range[1] };
}

/** What a demand holds for, and the rest. */
function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
