/** Azure DevOps work items in a table: fields are columns, however the table came about. */
import type { Steps } from '../../model';
import type { Backlog, BacklogItem, BacklogKind, BacklogTrouble, ReadingOptions } from '../backlog';
import { collected } from '../collected';
import { type Column, type Columns, columnsOf } from '../columns';
import { criteriaOf } from '../criteria';
import { Doubts } from '../doubts';
import type { Table, TableRow } from '../table';
import { listOf, numberOf, personOf } from '../values';
import { DateColumns } from './dateColumns';
import { completed, skipped, WHY } from './drafts';
import { keyOf, WorkItemParents, type PlacedRow } from './workItemParents';

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

/** A row that is an item. */
interface WorkItemRow extends PlacedRow {
  readonly title: string;
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
 * stands further to the left; in Microsoft's Business Process Catalog the sequence of processes comes before that. What
 * depends on other rows, parents and the order of days and months, is told when all of them were gone through.
 */
export function* workItemsOf(table: Table, source: WorkItemSource, options: ReadingOptions): Steps<Backlog> {
  const columns = columnsOf(table);
  const choice = new Choice(table.header, columns, source.place);
  const parents = new WorkItemParents(columns, source);
  const dates = datesIn(columns);
  const fields = fieldsOf(columns, source);
  const items: BacklogItem[] = [];
  let count = 0;
  for (const row of table.rows) {
    if (++count % SLICE === 0) yield;
    const chosen = choice.of(row);
    if (chosen === undefined) continue;
    const { title, key } = chosen;
    parents.look(chosen);
    dates.look(row);
    items.push({ line: row.line, ...(key !== undefined && { key }), title, ...fields.item(row) });
  }
  yield;
  const above = parents.references();
  const { days, troubles: ofDates } = dates.read(options);
  const whole = items.map((item, i): BacklogItem => {
    const [start, due, parent] = [days[0]?.[i], days[1]?.[i], above[i]];
    return completed(item, { start, due, parent });
  });
  const troubles = [
    ...table.troubles(),
    ...choice.troubles,
    ...parents.troubles,
    ...fields.troubles(),
    ...ofDates,
  ];
  return collected(source.kind, 'azure-devops', whole, troubles);
}

/** Tells which rows are items; of the others, why they are not. */
class Choice {
  readonly troubles: BacklogTrouble[] = [];
  private readonly titles: readonly Column[];
  private readonly id: Column;
  /** By key. */
  private readonly lines = new Map<string, number>();

  constructor(
    header: readonly string[],
    columns: Columns,
    private readonly place: WorkItemSource['place'],
  ) {
    this.titles = titleColumns(header, columns);
    this.id = columns.take('ID', 'Work Item ID');
  }

  of(row: TableRow): WorkItemRow | undefined {
    const level = this.titles.findIndex((column) => column(row) !== undefined);
    const title = this.titles[level]?.(row);
    const key = keyOf(this.id(row));
    const before = key === undefined ? undefined : this.lines.get(key);
    if (title === undefined) return this.skip(row, WHY.untitled);
    if (before !== undefined) return this.skip(row, `has the id ${key} like ${this.place} ${before}`);
    if (key !== undefined) this.lines.set(key, row.line);
    return { row, title, level, ...(key !== undefined && { key }) };
  }

  private skip({ line }: TableRow, why: string): undefined {
    this.troubles.push(skipped(line, why));
    return undefined;
  }
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

type ItemFields = Omit<BacklogItem, 'line' | 'title'>;

/** What the columns say, row by row. */
function fieldsOf(
  columns: Columns,
  { markup, place }: WorkItemSource,
): { item(row: TableRow): ItemFields; troubles(): readonly BacklogTrouble[] } {
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
  return {
    item: (row) => ({
      ...filled(texts, row),
      ...filled({ description: (each) => textOr(description(each), markup) }, row),
      acceptance: criteriaOf(markup(acceptance(row) ?? '')),
      links: [],
      ...filled({ assignee: (each) => personOf(assignee(each)) }, row),
      tags: listOf([tags(row) ?? ''], /[;,]/u),
      ...filled({ points }, row),
      ...filled({ hours: (each) => someOf(filled(hours, each)) }, row),
      fields: restOf(columns.rest(row), markup),
    }),
    troubles: () => doubts.troubles,
  };
}

const DUE = ['Target Date', 'Due Date', 'Finish Date'] as const;

function datesIn(columns: Columns): DateColumns {
  return new DateColumns([
    { name: columns.nameOf('Start Date'), cell: columns.take('Start Date') },
    { name: columns.nameOf(...DUE), cell: columns.take(...DUE) },
    // Never asked for itself, and full of dates that show in which order day and month are written.
    { name: '', cell: columns.look('Created Date', 'Changed Date', 'State Change Date') },
  ]);
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
