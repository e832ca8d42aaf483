import type { CheckResult } from '../engine';
import { compareTexts, type Steps } from '../model';
import { Charted, type TableOptions } from './charted';
import { CHARTER_TABLE } from './charterTable';
import { ENTRY_TABLES } from './entryTables';
import { FINDING_TABLE } from './findingTable';
import { LINK_TABLE, SKILL_TABLE } from './linkTables';
import { MATRIX_TABLE } from './matrixTable';
import { columnsFor, type Row, type Table, type TableData } from './table';

/** Raised whenever a reader would have to change; columns and tables may be added without. */
export const TABLES_VERSION = 1;

/** All tables, those that most readers need first. */
export const TABLES: readonly Table[] = [
  CHARTER_TABLE,
  MATRIX_TABLE,
  ...ENTRY_TABLES.flatMap((each) => (each.name === 'people' ? [each, SKILL_TABLE] : [each])),
  LINK_TABLE,
  FINDING_TABLE,
];

/** The rows of some tables, of all charters in the order of their paths. */
export function* tabling(
  tables: readonly Table[],
  results: readonly CheckResult[],
  options: TableOptions,
): Steps<readonly TableData[]> {
  const { pathOf, audience } = options;
  const charters = results
    .toSorted((a, b) => compareTexts(pathOf(a.bundle.root), pathOf(b.bundle.root)))
    .map((result) => new Charted(result, options));
  const made: TableData[] = [];
  for (const { name, describe, columns, rows } of tables) {
    const all: Row[] = [];
    for (const charter of charters) for (const row of yield* rows(charter)) all.push(row);
    made.push({ name, describe, columns: columnsFor(columns, audience), rows: all });
    yield;
  }
  return made;
}
