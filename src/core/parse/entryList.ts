import { firstIndex, type Entry } from '../model';
import type { Change } from './journal';
import type { Piece } from './piece';

/** More pieces than these are not looked for one by one in a list of all entries: it is made anew. */
const FEW = 32;

/** What stands in a piece, as far as anybody has read it. */
export function entriesIn(piece: Piece): readonly Entry[] {
  return piece.isRead ? piece.reading.entries : [];
}

/**
 * All entries of a charter after some pieces went and others came, as another list where that changes anything; undefined
 * where the pieces are many.
 */
export function withChange(
  entries: readonly Entry[],
  { removed, added }: Change<Piece>,
): readonly Entry[] | undefined {
  if (removed.length + added.length > FEW) return undefined;
  if (![...removed, ...added].some((piece) => entriesIn(piece).length > 0)) return entries;
  const list = [...entries];
  for (const [first, ...others] of removed.map(entriesIn)) {
    if (first) list.splice(list.indexOf(first), 1 + others.length);
  }
  for (const piece of added) {
    const index = firstIndex(list, ({ node }) => node.start < piece.start);
    list.splice(index, 0, ...entriesIn(piece));
  }
  return list;
}
