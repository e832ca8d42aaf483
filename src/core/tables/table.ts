/**
 * The small language in which tables are declared once. From a declaration come the rows, the header of a CSV file, the
 * keys of NDJSON, the JSON Schema and the page of the documentation.
 */
import type { Audience, Steps } from '../model';
import type { Charted } from './charted';

/** What a cell holds; null where nothing is said or known. Days are ISO 8601 texts. */
export type Cell = string | number | boolean | null | readonly string[];

export type ColumnType = 'text' | 'list' | 'integer' | 'number' | 'boolean' | 'date';

export interface ColumnInfo {
  /** Small letters and underscores, the same in every program that folds case. */
  readonly name: string;
  /** `list`: several texts, and no text at all is an empty list. */
  readonly type: ColumnType;
  /** What it means, in which unit, and what an empty cell says. */
  readonly describe: string;
  /** All that may stand in it; absent where anything may. */
  readonly values?: readonly string[];
  /** True where it is never empty. */
  readonly isFilled?: boolean;
  /** True for what concerns single people: for the customer the column is left out. */
  readonly personal?: boolean;
}

/** A column, and how its cell follows from what a row is made of. */
export interface Column<S> extends ColumnInfo {
  readonly of: (source: S) => Cell | undefined;
}

export interface TableInfo {
  readonly name: string;
  /** What a row stands for. */
  readonly describe: string;
  readonly columns: readonly ColumnInfo[];
}

/** A table as it is declared. */
export interface Table extends TableInfo {
  /** The rows of one charter, in the order of its entries; cells as `columnsFor` tells the columns. */
  readonly rows: (charter: Charted) => Steps<readonly Row[]>;
}

export type Row = readonly Cell[];

/** A table with the rows of all charters that were asked for. */
export interface TableData extends TableInfo {
  readonly rows: readonly Row[];
}

/** How many rows are made between two steps. */
const STEP = 50;

/** @param sources what each row of a charter is made of */
export function table<S>(
  name: string,
  describe: string,
  columns: readonly Column<S>[],
  sources: (charter: Charted) => Iterable<S>,
): Table {
  return tableInSteps(name, describe, columns, function* (charter) {
    yield;
    return sources(charter);
  });
}

/** The same for what is found in steps. */
export function tableInSteps<S>(
  name: string,
  describe: string,
  columns: readonly Column<S>[],
  finding: (charter: Charted) => Steps<Iterable<S>>,
): Table {
  return {
    name,
    describe,
    columns,
    *rows(charter) {
      const shown = columnsFor(columns, charter.audience);
      const rows: Row[] = [];
      for (const source of yield* finding(charter)) {
        rows.push(shown.map(({ type, of }) => cellOf(type, of(source))));
        if (rows.length % STEP === 0) yield;
      }
      return rows;
    },
  };
}

/** The columns that an audience may see. */
export function columnsFor<C extends ColumnInfo>(columns: readonly C[], audience: Audience): readonly C[] {
  return audience === 'team' ? columns : columns.filter(({ personal }) => personal !== true);
}

/** A number that is none, as YAML can write one, is an empty cell; in a list nothing is empty. */
function cellOf(type: ColumnType, cell: Cell | undefined): Cell {
  if (type === 'list') return Array.isArray(cell) ? cell : [];
  if (typeof cell === 'number' && !Number.isFinite(cell)) return null;
  return cell ?? null;
}

type Options = Pick<ColumnInfo, 'values' | 'isFilled' | 'personal'>;

/** A column that is made from what a row stands for. */
export function column<S>(
  name: string,
  type: ColumnType,
  describe: string,
  of: Column<S>['of'],
  options: Options = {},
): Column<S> {
  return { name, type, describe, of, ...options };
}
