import { deepEqual, equal, ok } from 'node:assert/strict';
import { textOf } from '../../../src/core/exchange/encoding';
import { inMemory } from '../../../src/core/exchange/longText';
import { drained } from '../../../src/core/model';
import { backlogFrom, bytesOf, fixture, refusal } from './support';

const TEXT = 'ID,Title\n1,Rückrufe für Ängström „planen“\n';

/** `text` in UTF-16, the low byte first or the high one. */
function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return bytes;
}

const WINDOWS = new Map([
  ['„', 0x84],
  ['“', 0x93],
  ['€', 0x80],
]);

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => WINDOWS.get(letter) ?? letter.charCodeAt(0));
}

/** `bytes` in pieces that end at these places. */
function cutAt(bytes: Uint8Array, places: readonly number[]): readonly Uint8Array[] {
  const ends = [...places, bytes.length];
  return ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end));
}

function textIn(...pieces: readonly Uint8Array[]): string {
  const text = drained(textOf(inMemory(pieces)));
  ok(!('message' in text), 'message' in text ? text.message : '');
  return [...text.pieces].join('');
}

describe('the text of a file', () => {
  const files = {
    'UTF-8': bytesOf(TEXT),
    'UTF-8 with a mark': bytesOf(`\uFEFF${TEXT}`),
    'UTF-16, low byte first, with a mark': utf16(`\uFEFF${TEXT}`, true),
    'UTF-16, high byte first, with a mark': utf16(`\uFEFF${TEXT}`, false),
    'UTF-16, low byte first': utf16(TEXT, true),
    'UTF-16, high byte first': utf16(TEXT, false),
    'Windows-1252': windows1252(TEXT),
  };
  for (const [name, bytes] of Object.entries(files)) {
    it(`is read from ${name}`, () => equal(textIn(bytes), TEXT));

    it(`is read from ${name}, wherever its pieces end`, () => {
      for (let place = 0; place <= bytes.length; place++) equal(textIn(...cutAt(bytes, [place])), TEXT);
      equal(textIn(...Array.from(bytes, (byte) => Uint8Array.of(byte))), TEXT);
    });
  }

  it('is read from UTF-8 that ends within a letter', () => {
    equal(textIn(bytesOf('ID,Title\n1,Rü').subarray(0, -1)), 'ID,Title\n1,R');
  });

  it('keeps its letters where a byte of another encoding was pasted among them', () => {
    const long = bytesOf('Ä ö ü ß é '.repeat(10));
    const text = textIn(long, Uint8Array.of(0xe4), long);
    ok(text.startsWith('Ä ö ü ß é') && text.includes('\uFFFD'));
  });

  it('gives the same backlog in any of them', () => {
    const source = new TextDecoder().decode(fixture('ado-flat-semicolon.csv'));
    const wanted = backlogFrom(source);
    for (const bytes of [utf16(source, true), utf16(`\uFEFF${source}`, false), windows1252(source)]) {
      deepEqual(backlogFrom(bytes), wanted);
    }
  });

  it('shows what it is written in also where only its end tells', () => {
    const far = bytesOf('ID,Title\n'.padEnd(200_000, '1,a\n'));
    ok(textIn(far, windows1252('2,Rückruf')).endsWith('2,Rückruf'));
    ok(textIn(far, bytesOf('2,Rückruf')).endsWith('2,Rückruf'));
  });
});

describe('a file that is no text', () => {
  const packed = (...bytes: readonly number[]): Uint8Array => Uint8Array.of(...bytes, 0, 0, 8, 0, 0, 0);
  const refusals: Readonly<Record<string, readonly [Uint8Array | string, RegExp]>> = {
    'an Excel workbook or a zip': [
      packed(0x50, 0x4b, 3, 4),
      /Excel workbook or a zip .* save the sheet as CSV/u,
    ],
    'an old Excel workbook': [
      packed(0xd0, 0xcf, 0x11, 0xe0),
      /old kind\. Open it and save the sheet as CSV/u,
    ],
    'a compressed file': [packed(0x1f, 0x8b), /compressed .* Unpack it/u],
    'a PDF': ['%PDF-1.7\n', /PDF/u],
    'a picture': [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4), /no text/u],
    'bytes without sense': [Uint8Array.from({ length: 999 }, (_, i) => 1 + ((i * 77) % 255)), /no text/u],
    nothing: ['', /is empty/u],
    'blanks alone': ['\uFEFF \r\n\n', /is empty/u],
    'a sign-in page': [
      '\n<!DOCTYPE html>\n<html lang="en"><head><title>Sign in to\n your account</title></head><body>a,b,c</body></html>',
      /web page \(“Sign in to your account”\), not an export: .* Sign in, and export again/u,
    ],
    'a page without a title': ['<html><body>ID,Title</body></html>', /is a web page, not an export/u],
    'an XML feed': ['<?xml version="1.0"?><rss><channel/></rss>', /XML.* CSV or JSON/u],
  };
  for (const [name, [file, message]] of Object.entries(refusals)) {
    it(`is told what it is: ${name}`, () => {
      const said = refusal(file);
      ok(message.test(said), said);
    });
  }

  it('is told what it is: more than 200 MB', () => {
    const said = refusal(new Uint8Array(200 * 1024 * 1024 + 1));
    ok(/201 MB, and at most 200 MB/u.test(said), said);
  });
});
