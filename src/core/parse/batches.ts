import type { Piece } from './piece';
import { quickTrees } from './quickYaml';

/** So few pieces are read one by one. */
const FEW = 8;

/** Into how many parts pieces are divided that cannot be read together. */
const PARTS = 10;

/** Pieces in their order, as stretches of at least so many characters, but for the last one. */
export function* batchesOf(pieces: readonly Piece[], characters: number): Generator<readonly Piece[]> {
  let batch: Piece[] = [];
  let length = 0;
  for (const piece of pieces) {
    batch.push(piece);
    length += piece.length;
    if (length < characters) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

/**
 * Reads the entries among pieces together, as the one list that they would be, whatever their sections are. Those that
 * cannot be read so are left alone: they are read when somebody asks them. What they say is the same.
 */
export function readTogether(pieces: readonly Piece[]): void {
  if (pieces.length < FEW) return;
  const plain = pieces.filter((piece) => !piece.isRead && piece.isPlainEntry);
  for (const indent of new Set(plain.map(({ cut }) => cut.indent)))
    readAlike(plain.filter(({ cut }) => cut.indent === indent));
}

/** Where one piece is in the way of the others it is left with fewer and fewer of them. */
function readAlike(pieces: readonly Piece[]): void {
  if (pieces.length < FEW) return;
  const trees = quickTrees(
    pieces.map(({ cut }) => cut.text),
    pieces,
  );
  if (trees) return trees.forEach(({ root }, i) => pieces[i]?.take(root));
  const size = Math.ceil(pieces.length / PARTS);
  for (let from = 0; from < pieces.length; from += size) readAlike(pieces.slice(from, from + size));
}
