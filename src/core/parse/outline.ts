import { firstIndex, type MapNode, type Node, type Pair, type SequenceNode, type Span } from '../model';
import type { Piece } from './piece';

/** The pieces of one section: its key with what stands behind it, and its entries where it is divided. */
export interface Section {
  readonly head: Piece;
  /** The first and the last entry that parse as one; none where no entry does. */
  readonly ends: readonly Piece[];
  /** Asked for when somebody looks at all of them. */
  readonly entries: () => readonly Piece[];
}

/** The sections that pieces form, in their order; what stands before the first key or is no key yet forms none. */
export function sectionsOf(pieces: readonly Piece[]): readonly Section[] {
  const sections = new Map<string, { readonly head: Piece; readonly entries: Piece[] }>();
  for (const piece of pieces) {
    const { kind, section } = piece.cut;
    if (kind === 'section') sections.set(section, { head: piece, entries: [] });
    else if (kind === 'entry') sections.get(section)?.entries.push(piece);
  }
  return [...sections.values()].map(({ head, entries }) => {
    const [first, last] = [entries.find(isList), entries.findLast(isList)];
    return { head, ends: first && last ? [first, last] : [], entries: () => entries };
  });
}

/**
 * The same for pieces that all parse: then the entries of a section stand between its key and what comes next, and
 * nobody has to go over them.
 *
 * @param outer those among the pieces that are no entries, in order
 */
export function wholeSectionsOf(pieces: readonly Piece[], outer: readonly Piece[]): readonly Section[] {
  const indexOf = (piece: Piece | undefined): number =>
    piece ? firstIndex(pieces, ({ start }) => start < piece.start) : pieces.length;
  return outer.flatMap((head, i) => {
    if (head.cut.kind !== 'section') return [];
    const [from, to] = [indexOf(head) + 1, indexOf(outer[i + 1])];
    const ends = from < to ? [pieces[from], pieces[to - 1]].filter((piece) => piece !== undefined) : [];
    return { head, ends, entries: () => pieces.slice(from, to) };
  });
}

/** A map or list whose parts were read one by one: it reaches from the first of them to the last. */
class Joined implements Span {
  constructor(private readonly parts: readonly Span[]) {}

  get start(): number {
    return this.parts[0]?.start ?? 0;
  }

  get end(): number {
    return this.parts.at(-1)?.end ?? 0;
  }
}

class JoinedMap extends Joined implements MapNode {
  readonly kind = 'map';
  readonly flow = false;

  constructor(readonly pairs: readonly Pair[]) {
    super(pairs.map(({ key, value }, i) => (i === 0 ? key : (value ?? key))));
  }

  override get end(): number {
    const last = this.pairs.at(-1);
    return last ? (last.value ?? last.key).end : 0;
  }
}

class JoinedSequence extends Joined implements SequenceNode {
  readonly kind = 'sequence';
  readonly flow = false;

  private known: readonly Node[] | undefined;

  constructor(
    ends: readonly Span[],
    private readonly itemsOf: () => readonly Node[],
  ) {
    super(ends);
  }

  /** Put together when first asked for: of a long list mostly one item is looked at, and that elsewhere. */
  get items(): readonly Node[] {
    this.known ??= this.itemsOf();
    return this.known;
  }
}

/** The tree of a charter from what its pieces say; undefined where nothing is written. */
export function rootOf(sections: readonly Section[]): Node | undefined {
  const pairs = sections.flatMap((section) => joined(section, (entries) => entries().flatMap(itemsOf)));
  return pairs.length === 0 ? undefined : new JoinedMap(pairs);
}

/** The same without the entries, which are looked at one by one. */
export function skeletonOf(sections: readonly Section[]): Node | undefined {
  const pairs = sections.flatMap((section) => joined(section, () => []));
  return pairs.length === 0 ? undefined : new JoinedMap(pairs);
}

function itemsOf({ items }: Piece): readonly Node[] {
  return items;
}

function joined(
  { head, ends, entries }: Section,
  itemsOf: (entries: Section['entries']) => readonly Node[],
): readonly Pair[] {
  const [section, ...others] = head.pairs;
  const roots = ends.flatMap(({ reading }) => reading.root ?? []);
  if (section === undefined || roots.length === 0) return head.pairs;
  return [{ ...section, value: new JoinedSequence(roots, () => itemsOf(entries)) }, ...others];
}

/** False for an entry that does not parse as one. */
function isList({ reading: { root } }: Piece): boolean {
  return root?.kind === 'sequence';
}
