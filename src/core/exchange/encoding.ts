/** The bytes of a file that somebody chose, as text: whatever program wrote it, and one clear message where it holds none. */
import type { Steps } from '../model';
import type { Unreadable } from './backlog';
import { longText, type BacklogFile, type LongText } from './longText';

/** More than any tracker gives away in one file, and less than what makes an editor run out of memory. */
const MOST_BYTES = 200 * 1024 * 1024;

/** How much of a file is looked at to tell what it is. */
const SAMPLE = 8192;

/**
 * UTF-8 and UTF-16, with a byte-order mark or without one; where it is neither, Windows-1252, in which any byte is a
 * letter. A byte-order mark is not part of the text. Which of them it is may show at the end of the file only, so that it
 * is gone through before, and read when the text is.
 */
export function* textOf({ size, pieces }: BacklogFile): Steps<LongText | Unreadable> {
  const tooLarge = sizeTrouble(size);
  if (tooLarge) return tooLarge;
  const sample = sampleOf(pieces);
  const packed = PACKED.find(({ begins }) => begins.every((byte, i) => sample[i] === byte));
  if (packed) return { message: packed.message };
  const encoding = yield* encodingOf(sample, pieces);
  if (encoding === undefined) return { message: BINARY };
  const text = longText({ [Symbol.iterator]: () => decoded(pieces, encoding) });
  return (yield* isBlank(text)) ? { message: EMPTY } : (webPage(text.head) ?? text);
}

function sampleOf(pieces: Iterable<Uint8Array>): Uint8Array {
  const sample: number[] = [];
  for (const piece of pieces) {
    sample.push(...piece.subarray(0, SAMPLE - sample.length));
    if (sample.length >= SAMPLE) break;
  }
  return Uint8Array.from(sample);
}

function* isBlank({ head, pieces }: LongText): Steps<boolean> {
  if (head.trim() !== '') return false;
  for (const piece of pieces) {
    if (piece.trim() !== '') return false;
    yield;
  }
  return true;
}

const EMPTY = 'The file is empty. Export the backlog again, and look whether the query finds anything.';

const BINARY =
  'The file holds no text. Export the backlog as CSV or JSON: other formats of trackers and spreadsheets are not read.';

/** What other files begin with, and what to do instead. */
const PACKED: readonly { readonly begins: readonly number[]; readonly message: string }[] = [
  {
    begins: [0x50, 0x4b, 0x03, 0x04],
    message:
      'The file is an Excel workbook or a zip archive. Open it and save the sheet as CSV (“CSV UTF-8”), or unpack the archive first.',
  },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    message:
      'The file is an Excel workbook of the old kind. Open it and save the sheet as CSV (“CSV UTF-8”).',
  },
  { begins: [0x1f, 0x8b], message: 'The file is compressed (gzip). Unpack it first.' },
  {
    begins: [0x25, 0x50, 0x44, 0x46],
    message: 'The file is a PDF. Export the backlog from the tracker as CSV or JSON instead.',
  },
];

/**
 * Why a file is too large to be read; undefined where it is not.
 *
 * @param length in bytes
 */
export function sizeTrouble(length: number): Unreadable | undefined {
  if (length <= MOST_BYTES) return undefined;
  const size = Math.ceil(length / 1024 / 1024);
  return {
    message: `The file has ${size} MB, and at most 200 MB are read. Narrow the query, or export fewer fields.`,
  };
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Undefined for what is no text at all. */
function* encodingOf(sample: Uint8Array, pieces: Iterable<Uint8Array>): Steps<Encoding | undefined> {
  const [a, b, c, d] = sample;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? undefined : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (sample.includes(0)) return halfZeros(sample);
  if ((yield* isUtf8(pieces)) || (yield* isMostlyUtf8(pieces))) return 'utf-8';
  return isMostlyControls(sample) ? undefined : 'windows-1252';
}

/** A decoder leaves the byte-order mark out. What a file that was cut off has of its last character is left out too. */
function* decoded(pieces: Iterable<Uint8Array>, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (const piece of pieces) yield decoder.decode(piece, { stream: true });
}

/** In UTF-16 each character of the basic Latin letters has a byte of zero, always on the same side. */
function halfZeros(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  for (const [i, byte] of sample.entries()) {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 10 < sample.length / 2 || Math.min(even, odd) * 50 > Math.max(even, odd))
    return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** It may end within a character, as a file does that was cut off. */
function* isUtf8(pieces: Iterable<Uint8Array>): Steps<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const piece of pieces) {
    try {
      decoder.decode(piece, { stream: true });
    } catch {
      return false;
    }
    yield;
  }
  return true;
}

/**
 * A few bytes of another encoding may have been pasted into it: reading all of it otherwise would spoil every letter
 * beyond the basic Latin ones.
 */
function* isMostlyUtf8(pieces: Iterable<Uint8Array>): Steps<boolean> {
  let [broken, sound] = [0, 0];
  for (const text of decoded(pieces, 'utf-8')) {
    broken += text.match(/\uFFFD/gu)?.length ?? 0;
    sound += text.match(/[\u0080-\uFFFC\u{10000}-\u{10FFFF}]/gu)?.length ?? 0;
    yield;
  }
  return sound > 10 * broken;
}

function isMostlyControls(sample: Uint8Array): boolean {
  const controls = sample.filter((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d)).length;
  return controls * 100 > sample.length;
}

/** A page or a feed that was saved in place of an export: most often the sign-in page of a tracker that no longer knew who asked. */
function webPage(text: string): Unreadable | undefined {
  const start = text.slice(0, SAMPLE).trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu.test(start)) {
    const title = /<title[^>]*>([^<]{1,80})/iu.exec(start)?.[1]?.replace(/\s+/gu, ' ').trim();
    const named = title ? ` (“${title}”)` : '';
    return {
      message: `The file is a web page${named}, not an export: most likely the tracker asked to sign in. Sign in, and export again as CSV or JSON.`,
    };
  }
  if (!start.startsWith('<?xml') && !/^<(?:rss|workbook)\b/iu.test(start)) return undefined;
  return { message: 'The file is XML. Export the backlog as CSV or JSON instead.' };
}
