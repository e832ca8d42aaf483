/** Writes one workbook, in a thread that is started for it. A bundle of its own. */
import { parentPort } from 'node:worker_threads';
import { workbook } from '../../core/exports';
import type { Row, TableInfo } from '../../core/tables';
import { inBackground } from '../background';

/** What the thread is told: each table, with its rows after it, and at last by what day to write. It answers with bytes. */
export type Part =
  | { readonly kind: 'table'; readonly table: TableInfo }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'end'; readonly today: string };

const tables: (TableInfo & { readonly rows: Row[] })[] = [];

parentPort?.on('message', (part: Part) => {
  if (part.kind === 'table') tables.push({ ...part.table, rows: [] });
  else if (part.kind === 'rows') for (const row of part.rows) tables.at(-1)?.rows.push(row);
  else inBackground(answer(part.today), failed);
});

async function answer(today: string): Promise<void> {
  // What is handed over without a copy has to be alone in its memory.
  const bytes = new Uint8Array(await workbook(tables, { today }));
  parentPort?.postMessage(bytes, [bytes.buffer]);
}

/** What fails outside of all promises ends the thread, and whoever has started it is told why. */
function failed(error: unknown): void {
  setImmediate(() => {
    throw error;
  });
}
