import type { Steps } from '../model';
import { TABLES_VERSION, type Row, type TableData } from '../tables';

/** How many rows are written between two steps. */
const STEP = 1000;

/** A table as NDJSON: an object a line, as `schemas/tables.schema.json` says. Nothing for a table without rows. */
export function* tableNdjson({ name, columns, rows }: TableData): Steps<string> {
  const lineOf = (row: Row): string => {
    const object: Record<string, unknown> = { table: name, version: TABLES_VERSION };
    for (const [i, column] of columns.entries()) object[column.name] = row[i] ?? null;
    return `${JSON.stringify(object)}\n`;
  };
  const lines: string[] = [];
  for (const row of rows) {
    lines.push(lineOf(row));
    if (lines.length % STEP === 0) yield;
  }
  return lines.join('');
}
