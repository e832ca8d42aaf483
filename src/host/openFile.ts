import * as fs from 'node:fs';

/** As many bytes as are read at once. */
const PIECE = 65_536;

/** A file that stays open while somebody reads it. */
export interface OpenFile {
  /** In bytes, when it was opened. */
  readonly size: number;
  /** Its bytes, each piece read when it is asked for. To go through them again begins anew. Throws what the system throws. */
  readonly pieces: Iterable<Uint8Array>;
  close(): void;
}

/** Opens a file of a disk, whose bytes can be gone through again and again. Throws what the system throws. */
export function openFile(path: string): OpenFile {
  const file = fs.openSync(path, 'r');
  return {
    size: fs.fstatSync(file).size,
    pieces: { [Symbol.iterator]: () => piecesOf(file) },
    close: () => fs.closeSync(file),
  };
}

function* piecesOf(file: number): Generator<Uint8Array> {
  for (let at = 0; ;) {
    const piece = new Uint8Array(PIECE);
    const length = fs.readSync(file, piece, 0, PIECE, at);
    if (length === 0) return;
    yield piece.subarray(0, length);
    at += length;
  }
}
