import type { Worker } from 'node:worker_threads';
import type { ColumnInfo, TableData } from '../../core/tables';
import type { Workbooks } from '../answers/exporting';
import type { Part } from './writer';

/** How many rows are handed over between two pauses: they are copied, and nothing else is done meanwhile. */
const STEP = 500;

/**
 * Writes each workbook in a thread of its own, so that others are answered meanwhile.
 *
 * @param start begins a thread with `writer.ts`
 */
export function workbooksInThread(start: () => Worker, pause: () => Promise<void>): Workbooks {
  return {
    write: async (tables, today, token) => {
      if (token.isCancellationRequested) return undefined;
      const thread = start();
      let isOver = false;
      const written = new Promise<Uint8Array | undefined>((resolve, reject) => {
        token.onCancellationRequested(() => resolve(undefined));
        thread.once('message', resolve);
        thread.once('error', (error) => reject(trouble(error.message)));
        thread.once('exit', (status) => reject(trouble(`what writes it has ended with status ${status}.`)));
        handOver(parts(tables, today), thread, pause, () => isOver).catch(reject);
      });
      return written.finally(() => {
        isOver = true;
        void thread.terminate();
      });
    },
  };
}

function trouble(why: string): Error {
  return new Error(`The workbook could not be written: ${why}`);
}

async function handOver(
  all: Iterable<Part>,
  thread: Worker,
  pause: () => Promise<void>,
  isOver: () => boolean,
): Promise<void> {
  for (const part of all) {
    if (isOver()) return;
    // A thread of Node has no origin.
    thread.postMessage(part, []);
    await pause();
  }
}

function* parts(tables: readonly TableData[], today: string): Generator<Part> {
  for (const { name, describe, columns, rows } of tables) {
    yield { kind: 'table', table: { name, describe, columns: columns.map(copyable) } };
    for (let at = 0; at < rows.length; at += STEP) yield { kind: 'rows', rows: rows.slice(at, at + STEP) };
  }
  yield { kind: 'end', today };
}

/** A column may bring along how its cells are made, and functions stay in their thread. */
function copyable({ name, type, describe }: ColumnInfo): ColumnInfo {
  return { name, type, describe };
}
