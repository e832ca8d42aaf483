import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  audienceItems,
  bytesFor,
  charterItems,
  exportItems,
  fileFor,
} from '../../../src/client/exports/exportItems';
import type { Translate } from '../../../src/client/words';
import type { CharterStatus, ExportKind } from '../../../src/protocol';

const t: Translate = (message, ...args) =>
  message.replace(/\{(\d+)\}/gu, (_, index: string) => String(args[Number(index)]));

const KINDS: readonly ExportKind[] = ['workbook', 'matrix', 'csv', 'ndjson', 'mermaid', 'dot', 'json'];

describe('what Export offers', () => {
  it('has each kind once, the workbook first', () => {
    const choices = exportItems(t).flatMap(({ choice }) => choice ?? []);
    deepEqual(choices, KINDS);
  });

  it('has all charters, and each with its path', () => {
    const charter = (name: string): CharterStatus => ({ name, uri: `file:///${name}` }) as CharterStatus;
    const items = charterItems([charter('a'), charter('')], ({ uri }) => uri.slice(8), t);
    deepEqual(
      items.map(({ label, choice }) => [label, choice]),
      [
        ['$(layers) All 2 Charters', 'all'],
        ['One charter', undefined],
        ['a', ['file:///a']],
        ['', ['file:///']],
      ],
    );
  });

  it('asks who will read it, the team first', () => {
    deepEqual(
      audienceItems(t).map(({ choice }) => choice),
      ['team', 'customer'],
    );
  });

  it('names one file for all but tables, which go into a folder', () => {
    for (const kind of KINDS) {
      const file = fileFor(kind);
      equal(file === undefined, kind === 'csv' || kind === 'ndjson', kind);
      if (file) match(file.name, new RegExp(`\\.${file.extension}$`, 'u'));
    }
  });

  it('writes texts in UTF-8, and the bytes of a workbook', () => {
    deepEqual(bytesFor('matrix', 'é'), Uint8Array.from([0xc3, 0xa9]));
    deepEqual(bytesFor('workbook', 'UEsDBA=='), Uint8Array.from([0x50, 0x4b, 3, 4]));
    ok(bytesFor('json', '').length === 0);
  });
});
