/** A file of an archive, as it is written: texts are taken as UTF-8. */
export class ArchiveFile {
  private readonly pieces: Uint8Array<ArrayBuffer>[] = [];
  private sum = 0xffff_ffff;
  private length = 0;

  /** @param path in the archive, in ASCII */
  constructor(readonly path: string) {}

  add(text: string): this {
    const bytes = new TextEncoder().encode(text);
    this.pieces.push(bytes);
    this.length += bytes.length;
    this.sum = summedUp(this.sum, bytes);
    return this;
  }

  /** In bytes. */
  get size(): number {
    return this.length;
  }

  /** The checksum of zip archives, CRC-32. */
  get checksum(): number {
    return ~this.sum >>> 0;
  }

  /** The content, packed by the system, beside all other work. */
  async packed(): Promise<Uint8Array<ArrayBuffer>> {
    const { readable, writable } = new CompressionStream('deflate-raw');
    const [bytes] = await Promise.all([new Response(readable).arrayBuffer(), this.writeTo(writable)]);
    return new Uint8Array(bytes);
  }

  private async writeTo(writable: WritableStream<BufferSource>): Promise<void> {
    const writer = writable.getWriter();
    for (const piece of this.pieces) await writer.write(piece);
    await writer.close();
  }
}

/** The remainders of all bytes, by the polynomial 0xEDB88320: https://www.w3.org/TR/png-3/#D-CRCAppendix */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb8_8320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

function summedUp(before: number, bytes: Uint8Array): number {
  let sum = before;
  for (const byte of bytes) sum = (REMAINDERS[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return sum;
}

/** A file and what became of it. */
interface Entry {
  readonly path: Uint8Array<ArrayBuffer>;
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly size: number;
  readonly checksum: number;
}

/**
 * Files as one zip archive of up to 4 GiB, in their order and with no times, so that the same files make the same bytes:
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function zipped(files: readonly ArchiveFile[]): Promise<Uint8Array> {
  const entries: Entry[] = [];
  for (const file of files) {
    const { path, size, checksum } = file;
    entries.push({ path: new TextEncoder().encode(path), packed: await file.packed(), size, checksum });
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const index: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const entry of entries) {
    const local = [header(LOCAL, factsOf(entry)), entry.path, entry.packed];
    parts.push(...local);
    index.push(header(INDEXED, [...factsOf(entry), [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), entry.path);
    at += sizeOf(local);
  }
  const count: Figure = [2, entries.length];
  const end = header(END, [[4, 0], count, count, [4, sizeOf(index)], [4, at], [2, 0]]);
  return new Uint8Array(await new Blob([...parts, ...index, end]).arrayBuffer());
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

/** How many bytes a number takes, and the number. */
type Figure = readonly [bytes: 2 | 4, value: number];

const LOCAL: readonly Figure[] = [[4, 0x0403_4b50]];
const INDEXED: readonly Figure[] = [
  [4, 0x0201_4b50],
  [2, 20],
];
const END: readonly Figure[] = [[4, 0x0605_4b50]];

/** What is said of a file both before its content and in the index: packed by DEFLATE, on the first day that there is. */
function factsOf({ path, packed, size, checksum }: Entry): readonly Figure[] {
  return [
    [2, 20],
    [2, 0],
    [2, 8],
    [2, 0],
    [2, 0x21],
    [4, checksum],
    [4, packed.length],
    [4, size],
    [2, path.length],
    [2, 0],
  ];
}

function header(begin: readonly Figure[], rest: readonly Figure[]): Uint8Array<ArrayBuffer> {
  const numbers = [...begin, ...rest];
  const view = new DataView(new ArrayBuffer(numbers.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of numbers) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}
