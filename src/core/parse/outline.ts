import type { MapNode, Node, Pair, SequenceNode, Span } from '../model';
import type { Piece } from './piece';

/** The pieces of one section: its key with what stands behind it, and its entries where it is divided. */
export interface Section {
  readonly head: Piece;
  readonly entries: readonly Piece[];
}

/** The sections that pieces form, in their order; what stands before the first key or is no key yet forms none. */
export function sectionsOf(pieces: readonly Piece[]): readonly Section[] {
  const sections = new Map<string, { readonly head: Piece; readonly entries: Piece[] }>();
  for (const piece of pieces) {
    const { kind, section } = piece.cut;
    if (kind === 'section') sections.set(section, { head: piece, entries: [] });
    else if (kind === 'entry') sections.get(section)?.entries.push(piece);
  }
  return [...sections.values()];
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
  const pairs = sections.flatMap(({ head, entries }) => joined(head, entries, (piece) => piece.items));
  return pairs.length === 0 ? undefined : new JoinedMap(pairs);
}

/** The same without the entries, which are looked at one by one. */
export function skeletonOf(sections: readonly Section[]): Node | undefined {
  const pairs = sections.flatMap(({ head, entries }) => joined(head, entries, () => []));
  return pairs.length === 0 ? undefined : new JoinedMap(pairs);
}

function joined(
  { pairs }: Piece,
  entries: readonly Piece[],
  itemsOf: (piece: Piece) => readonly Node[],
): readonly Pair[] {
  const [section, ...others] = pairs;
  const [first, last] = [entries.find(isList), entries.findLast(isList)];
  if (section === undefined || !first?.reading.root || !last?.reading.root) return pairs;
  const ends = [first.reading.root, last.reading.root];
  return [{ ...section, value: new JoinedSequence(ends, () => entries.flatMap(itemsOf)) }, ...others];
}

/** False for an entry that does not parse as one. */
function isList({ reading: { root } }: Piece): boolean {
  return root?.kind === 'sequence';
}
