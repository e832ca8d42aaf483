/** Azure DevOps work items in a table: fields are columns, however the table came about. */
import type { Steps } from '../../model';
import type {
  Backlog,
  BacklogItem,
  BacklogKind,
  BacklogTrouble,
  ItemReference,
  ReadingOptions,
} from '../backlog';
import { collected } from '../collected';
import { type Column, type Columns, columnsOf } from '../columns';
import { readDateColumns } from '../dates';
import { Doubts } from '../doubts';
import { criteriaOf } from '../criteria';
import type { Table, TableRow } from '../table';
import { listOf, numberOf, personOf } from '../values';
import { parentsByLevel, parentsBySequence } from './hierarchy';

/** Items that are made before others may run. */
const SLICE = 20;

/** How the table came about. */
export interface WorkItemSource {
  readonly kind: BacklogKind;
  /** What the number of a row is called. */
  readonly place: 'line' | 'record';
  /** What a text is written in, to Markdown. */
  readonly markup: (text: string) => string;
}

/** A row that is an item, and the level of its title in a tree, from 0. */
interface WorkItemRow {
  readonly row: TableRow;
  readonly title: string;
  readonly level: number;
  readonly key?: string;
}

/** True where the names of columns are those of work items. */
export function isWorkItemTable(columns: Pick<Columns, 'has'>): boolean {
  const hasTitle = columns.has('Title', 'Title 1');
  return (
    (hasTitle && columns.has('Work Item Type')) ||
    (hasTitle && columns.has('Area Path', 'Iteration Path')) ||
    (columns.has('Title 1') && columns.has('Title 2'))
  );
}

/**
 * Every row with a title is an item. Its parent is what the column `Parent` says, else the row above it whose title
 * stands further to the left; in Microsoft's Business Process Catalog the sequence of processes comes before that.
 */
export function* workItemsOf(table: Table, source: WorkItemSource, options: ReadingOptions): Steps<Backlog> {
  const columns = columnsOf(table);
  const { rows, troubles } = rowsOf(table, columns, source.place);
  const parents = parentsOf(rows, columns, source);
  const read = fieldsOf(columns, source, rows, options);
  const items: BacklogItem[] = [];
  for (const [i, { row, title, key }] of rows.entries()) {
    const parent = parents.references[i];
    items.push({
      line: row.line,
      ...(key !== undefined && { key }),
      title,
      ...read.item(row, i),
      ...(parent && { parent }),
    });
    if (i % SLICE === SLICE - 1) yield;
  }
  const all = [...table.troubles, ...troubles, ...parents.troubles, ...read.troubles()];
  return collected(source.kind, 'azure-devops', items, all);
}

/** The rows that are items; of the others, why they are not. */
function rowsOf(
  table: Table,
  columns: Columns,
  place: WorkItemSource['place'],
): { readonly rows: readonly WorkItemRow[]; readonly troubles: readonly BacklogTrouble[] } {
  const titles = titleColumns(table.header, columns);
  const id = columns.take('ID', 'Work Item ID');
  const rows: WorkItemRow[] = [];
  const troubles: BacklogTrouble[] = [];
  const lines = new Map<string, number>();
  const skip = (line: number, why: string): void => {
    troubles.push({
      line,
      kind: 'skipped',
      message: `${place === 'line' ? 'Line' : 'Record'} ${line} ${why} and is left out.`,
    });
  };
  for (const row of table.rows) {
    const level = titles.findIndex((column) => column(row) !== undefined);
    const title = titles[level]?.(row);
    const key = keyOf(id(row));
    const before = key === undefined ? undefined : lines.get(key);
    if (title === undefined) skip(row.line, 'has no title');
    else if (before !== undefined) skip(row.line, `has the id ${key} like ${place} ${before}`);
    else {
      rows.push({ row, title, level, ...(key !== undefined && { key }) });
      if (key !== undefined) lines.set(key, row.line);
    }
  }
  return { rows, troubles };
}

/** `Title`, or `Title 1`, and `Title 2` and so on, from the left to the right. */
function titleColumns(header: readonly string[], columns: Columns): readonly Column[] {
  const levels = header.flatMap((name) => {
    const level = /^(?:system\.)?title(?:\s*(\d+))?$/iu.exec(name);
    return level ? [{ name, level: Number(level[1] ?? 1) }] : [];
  });
  const sorted = levels.toSorted((a, b) => a.level - b.level);
  return [...new Set(sorted.map(({ name }) => name))].map((name) => columns.take(name));
}

/** `204`, also where it is written `#204`, `AB#204` or, by a spreadsheet, `204.0`. */
function keyOf(id: string | undefined): string | undefined {
  return id === undefined ? undefined : (/^(?:AB)?#?(\d+)(?:[.,]0+)?$/iu.exec(id)?.[1] ?? id);
}

function parentsOf(
  rows: readonly WorkItemRow[],
  columns: Columns,
  { kind, place }: WorkItemSource,
): {
  readonly references: readonly (ItemReference | undefined)[];
  readonly troubles: readonly BacklogTrouble[];
} {
  const doubts = new Doubts('work item’s id', place);
  const parent = columns.take('Parent', 'Parent ID');
  const sequence = columns.look('Process sequence ID');
  const byLevel = parentsByLevel(rows.map(({ level }) => level));
  const bySequence = parentsBySequence(rows.map(({ row }) => sequence(row)));
  const referenceTo = (index: number | 'top' | undefined): ItemReference | undefined => {
    if (index === undefined || index === 'top') return undefined;
    const key = rows[index]?.key;
    return key === undefined ? { kind: 'row', index } : { kind: 'key', key };
  };
  const references = rows.map(({ row }, i) => {
    const key = doubts.read(parent(row), 'Parent', row.line, numericKey);
    if (key !== undefined) return { kind: 'key', key } as const;
    const inSequence = bySequence[i];
    const inTree = byLevel[i];
    return referenceTo(kind === 'bpc-csv' ? (inSequence ?? inTree) : (inTree ?? inSequence));
  });
  return { references, troubles: doubts.troubles };
}

function numericKey(text: string): string | undefined {
  const key = keyOf(text);
  return key !== undefined && /^\d+$/u.test(key) ? key : undefined;
}

type ItemFields = Omit<BacklogItem, 'line' | 'title'>;

/** What the columns say, row by row. */
function fieldsOf(
  columns: Columns,
  { markup, place }: WorkItemSource,
  rows: readonly WorkItemRow[],
  options: ReadingOptions,
): { item(row: TableRow, index: number): ItemFields; troubles(): readonly BacklogTrouble[] } {
  const take: Columns['take'] = (...names) => columns.take(...names);
  const doubts = new Doubts('number', place);
  const texts = {
    type: take('Work Item Type'),
    state: take('State'),
    reason: take('Resolved Reason', 'Reason'),
    area: pathIn(take('Area Path')),
    iteration: pathIn(take('Iteration Path')),
    priority: take('Priority'),
  };
  const description = take('Description', 'Repro Steps');
  const acceptance = take('Acceptance Criteria');
  const assignee = take('Assigned To');
  const tags = take('Tags');
  const number = (...names: readonly [string, ...string[]]): ((row: TableRow) => number | undefined) => {
    const [name, column] = [columns.nameOf(...names), take(...names)];
    return (row) => doubts.read(column(row), name, row.line, numberOf);
  };
  const points = number('Story Points', 'Effort', 'Size');
  const hours = {
    estimate: number('Original Estimate'),
    spent: number('Completed Work'),
    remaining: number('Remaining Work'),
  };
  const dates = datesOf(columns, rows, options);
  return {
    item: (row, index) => ({
      ...filled(texts, row),
      ...filled({ description: (each) => textOr(description(each), markup) }, row),
      acceptance: criteriaOf(markup(acceptance(row) ?? '')),
      links: [],
      ...filled({ assignee: (each) => personOf(assignee(each)) }, row),
      tags: listOf([tags(row) ?? ''], /[;,]/u),
      ...filled({ points }, row),
      ...filled({ hours: (each) => someOf(filled(hours, each)) }, row),
      ...dates.item(index),
      fields: restOf(columns.rest(row), markup),
    }),
    troubles: () => [...doubts.troubles, ...dates.troubles],
  };
}

const DUE = ['Target Date', 'Due Date', 'Finish Date'] as const;

function datesOf(
  columns: Columns,
  rows: readonly WorkItemRow[],
  options: ReadingOptions,
): { item(index: number): { start?: string; due?: string }; troubles: readonly BacklogTrouble[] } {
  const known = [
    { name: columns.nameOf('Start Date'), column: columns.take('Start Date') },
    { name: columns.nameOf(...DUE), column: columns.take(...DUE) },
    // Never asked for itself, and full of dates that show in which order day and month are written.
    { name: '', column: columns.look('Created Date', 'Changed Date', 'State Change Date') },
  ];
  const { days, troubles } = readDateColumns(
    known.map(({ name, column }) => ({ name, values: rows.map(({ row }) => column(row) ?? '') })),
    rows.map(({ row }) => row.line),
    options,
  );
  const [starts, dues] = days;
  return {
    item: (index) => {
      const [start, due] = [starts?.[index], dues?.[index]];
      return { ...(start !== undefined && { start }), ...(due !== undefined && { due }) };
    },
    troubles: troubles.filter(({ column }) => column !== ''),
  };
}

/** A path without the separator that some programs end it with. */
function pathIn(column: Column): Column {
  return (row) => column(row)?.replace(/\\+$/u, '') || undefined;
}

function textOr(text: string | undefined, markup: (text: string) => string): string | undefined {
  const written = text === undefined ? '' : markup(text);
  return written === '' ? undefined : written;
}

function restOf(rest: ReadonlyMap<string, string>, markup: (text: string) => string): BacklogItem['fields'] {
  const read = Array.from(rest, ([name, text]) => [name, markup(text)] as const);
  return new Map(read.filter(([, text]) => text !== ''));
}

type Filled<T extends Readonly<Record<string, (row: TableRow) => unknown>>> = {
  readonly [K in keyof T]?: Exclude<ReturnType<T[K]>, undefined>;
};

/** What a row says, without what it does not say. */
function filled<T extends Readonly<Record<string, (row: TableRow) => unknown>>>(
  readers: T,
  row: TableRow,
): Filled<T> {
  const said = Object.entries(readers).map(([name, read]) => [name, read(row)] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== undefined)) as Filled<T>;
}

function someOf<T extends object>(said: T): T | undefined {
  return Object.keys(said).length === 0 ? undefined : said;
}
