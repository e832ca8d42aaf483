import { deepEqual, equal, rejects } from 'node:assert/strict';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver';
import type { TableData } from '../../../../src/core/tables';
import { workbooksInThread } from '../../../../src/server/workbooks/inThread';

const TODAY = '2026-11-21';

const TABLES: readonly TableData[] = [
  {
    name: 'things',
    describe: 'A row.',
    columns: [{ name: 'words', type: 'text', describe: 'Words.' }],
    rows: Array.from({ length: 1234 }, (_, i) => [`Words ${i}`, null, ['a', 'b']]),
  },
  { name: 'nothing', describe: 'No row.', columns: [], rows: [] },
];

/** A thread that does this with each part that it is told. */
function threadThat(does: string): Worker {
  return new Worker(
    `const { parentPort } = require('node:worker_threads');
     const parts = [];
     parentPort.on('message', (part) => { parts.push(part); ${does} });`,
    { eval: true },
  );
}

const pause = (): Promise<void> => setImmediate(undefined);

function write(
  start: () => Worker,
  token = CancellationToken.None,
  tables = TABLES,
): Promise<Uint8Array | undefined> {
  return workbooksInThread(start, pause).write(tables, TODAY, token);
}

describe('a workbook in a thread of its own', () => {
  it('is written from all rows of all tables', async () => {
    const told = await write(() =>
      threadThat(
        `if (part.kind === 'end') parentPort.postMessage(new TextEncoder().encode(JSON.stringify(parts)));`,
      ),
    );
    const parts = JSON.parse(new TextDecoder().decode(told)) as readonly Record<string, unknown>[];
    deepEqual(parts[0], {
      kind: 'table',
      table: { name: 'things', describe: 'A row.', columns: TABLES[0]?.columns },
    });
    deepEqual(
      parts.slice(1, -2).flatMap((part) => part['rows']),
      TABLES[0]?.rows,
    );
    deepEqual(parts.slice(-2), [
      { kind: 'table', table: { name: 'nothing', describe: 'No row.', columns: [] } },
      { kind: 'end', today: TODAY },
    ]);
  });

  it('hands over no more of a column than can be copied', async () => {
    const made = { name: 'words', type: 'text', describe: 'Words.', of: () => 'x' } as const;
    const tables = [{ name: 'things', describe: 'A row.', columns: [made], rows: [['x']] }];
    const bytes = await write(
      () => threadThat(`if (part.kind === 'end') parentPort.postMessage(new Uint8Array([7]));`),
      CancellationToken.None,
      tables,
    );
    deepEqual(bytes, new Uint8Array([7]));
  });

  it('is told as trouble where the thread fails, or ends without a word', async () => {
    await rejects(
      write(() => threadThat(`throw new Error('no memory');`)),
      /^Error: The workbook could not be written: no memory$/u,
    );
    await rejects(
      write(() => threadThat('process.exit(3);')),
      /^Error: The workbook could not be written: what writes it has ended with status 3\.$/u,
    );
  });

  it('is told as trouble where tables cannot be handed over', async () => {
    const tables = [{ ...TABLES[0], rows: [[() => 'x']] }] as unknown as readonly TableData[];
    await rejects(
      write(() => threadThat(''), CancellationToken.None, tables),
      /could not be cloned/u,
    );
  });

  it('ends with the thread where it is taken back, however long that would take', async () => {
    const source = new CancellationTokenSource();
    const thread = threadThat(`if (part.kind === 'end') { for (;;); }`);
    const ended = once(thread, 'exit');
    const writing = write(() => thread, source.token);
    await pause();
    source.cancel();
    equal(await writing, undefined);
    await ended;
  });

  it('is not begun where it was taken back before', async () => {
    equal(
      await write(() => {
        throw new Error('Nobody wants it.');
      }, CancellationToken.Cancelled),
      undefined,
    );
  });
});
