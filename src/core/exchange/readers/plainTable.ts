import { effortOf, STANDARD_CALENDAR, type Effort, type Steps } from '../../model';
import type {
  Backlog,
  BacklogItem,
  BacklogReader,
  BacklogTrouble,
  ItemReference,
  ReadingOptions,
} from '../backlog';
import { collected } from '../collected';
import { columnsOf, type Columns } from '../columns';
import { readDateColumns } from '../dates';
import { Doubts } from '../doubts';
import { criteriaOf, htmlToMarkdown } from '../markup';
import { headerOf, isJsonOrMarkup, readTable, type Table, type TableRow } from '../table';
import { listOf, numberOf, personOf } from '../values';
import { partedText } from './acceptance';
import {
  byKey,
  byRow,
  effort,
  filled,
  firstTimes,
  linksOf,
  ownParent,
  skipped,
  STRETCH,
  unclear,
  WHY,
  withoutBlanks,
} from './drafts';
import { isJiraTable } from './jiraColumns';
import { planFor, type Plan } from './plainPlan';
import { columnFor, type PlainWord } from './plainWords';
import { isWorkItemTable } from './workItems';

export const plainTable: BacklogReader = {
  kind: 'table',
  name: 'Any other table (CSV or TSV)',
  recognises(text) {
    if (isJsonOrMarkup(text)) return false;
    const header = headerOf(text);
    const isOfTracker = isJiraTable(columnsOf({ header })) || isWorkItemTable(columnsOf({ header }));
    return header.length > 1 && columnFor('title', header) !== undefined && !isOfTracker;
  },
  *read(text, options) {
    const table = yield* readTable(text);
    if ('message' in table) return table;
    const plan = planFor(table, options);
    return 'message' in plan ? plan : yield* new PlainReading(table, plan, options).items();
  },
};

/** Reads the rows of one table. */
class PlainReading {
  private readonly troubles: BacklogTrouble[];
  private readonly columns: Columns;
  private readonly of: ReadonlyMap<PlainWord, (row: TableRow) => string | undefined>;
  private readonly dates: readonly (readonly (string | undefined)[])[];
  private readonly reasons = new Map<TableRow, string>();
  private readonly keys = new Set<string>();
  /** Places in the list of items by title; undefined where two have the same. */
  private readonly titles = new Map<string, number | undefined>();
  private readonly numbers = new Doubts('number');
  private readonly efforts = new Doubts('duration');
  /** Estimates whose unit nobody tells. */
  private readonly bare: TableRow[] = [];

  constructor(
    private readonly table: Table,
    private readonly plan: Plan,
    options: ReadingOptions,
  ) {
    this.columns = columnsOf(table);
    this.of = new Map([...plan.columns].map(([word, name]) => [word, this.columns.take(name)]));
    this.troubles = [...table.troubles, ...plan.troubles];
    this.dates = this.readDates(options);
    this.findPlaces();
  }

  private cell(row: TableRow, word: PlainWord): string | undefined {
    return filled(this.of.get(word)?.(row));
  }

  private titleOf(row: TableRow): string | undefined {
    return this.cell(row, 'title')?.replace(/\s+/gu, ' ');
  }

  private readDates(options: ReadingOptions): PlainReading['dates'] {
    const { rows } = this.table;
    const columns = (['start', 'due'] as const).map((word) => ({
      name: this.plan.columns.get(word) ?? word,
      values: rows.map((row) => this.cell(row, word) ?? ''),
    }));
    const lines = rows.map(({ line }) => line);
    const { days, troubles } = readDateColumns(columns, lines, options);
    this.troubles.push(...troubles);
    return days;
  }

  private findPlaces(): void {
    const isNew = firstTimes();
    let index = 0;
    for (const row of this.table.rows) {
      const [title, key] = [this.titleOf(row), this.cell(row, 'id')];
      if (title === undefined) this.reasons.set(row, WHY.untitled);
      else if (!isNew(key)) this.reasons.set(row, WHY.repeated);
      else {
        if (key !== undefined) this.keys.add(key);
        this.titles.set(title, this.titles.has(title) ? undefined : index);
        index++;
      }
    }
  }

  *items(): Steps<Backlog> {
    const items: BacklogItem[] = [];
    for (const [i, row] of this.table.rows.entries()) {
      if (i % STRETCH === STRETCH - 1) yield;
      const reason = this.reasons.get(row);
      if (reason === undefined) items.push(this.itemOf(row, i, items.length));
      else this.troubles.push(skipped(row.line, reason));
    }
    if (this.bare[0] !== undefined) this.troubles.push(noUnit(this.plan, this.bare[0], this.bare.length));
    const doubts = [...this.numbers.troubles, ...this.efforts.troubles];
    return collected('table', 'other', items, [...this.troubles, ...doubts]);
  }

  private itemOf(row: TableRow, place: number, index: number): BacklogItem {
    const cell = (word: PlainWord): string | undefined => this.cell(row, word);
    const key = cell('id');
    const text = cell('description');
    const { description, acceptance } = partedText(
      text === undefined ? undefined : filled(htmlToMarkdown(text)),
    );
    const criteria = cell('acceptance');
    const estimate = this.effortIn(row, 'estimate');
    return withoutBlanks<BacklogItem>({
      line: row.line,
      key,
      url: cell('url'),
      title: this.titleOf(row) ?? '',
      type: cell('type'),
      state: cell('state'),
      reason: cell('reason'),
      description,
      acceptance: criteria === undefined ? acceptance : criteriaOf(htmlToMarkdown(criteria)),
      parent: this.parentOf(row, key, index),
      links: linksOf(
        [
          ...this.keysIn(row, 'dependsOn').map((to) => ({ kind: 'blocked-by' as const, to })),
          ...this.keysIn(row, 'blocks').map((to) => ({ kind: 'blocks' as const, to })),
        ],
        key,
      ),
      assignee: personOf(cell('assignee')),
      tags: listOf([cell('tags') ?? ''], /[,;]/u),
      area: cell('area'),
      iteration: cell('milestone'),
      priority: cell('priority'),
      points: this.pointsIn(row) ?? (estimate?.unit === 'points' ? estimate.amount : undefined),
      hours: effort(
        estimate?.unit === 'hours' ? estimate.amount : undefined,
        this.hoursIn(row, 'spent'),
        this.hoursIn(row, 'remaining'),
      ),
      start: this.dates[0]?.[place],
      due: this.dates[1]?.[place],
      fields: this.rest(row, estimate),
    });
  }

  private rest(row: TableRow, estimate: Effort | undefined): ReadonlyMap<string, string> {
    const rest = this.columns.rest(row);
    const text = this.cell(row, 'estimate');
    if (text === undefined || estimate !== undefined) return rest;
    return new Map([...rest, [this.plan.columns.get('estimate') ?? 'estimate', text]]);
  }

  private pointsIn(row: TableRow): number | undefined {
    const name = this.plan.columns.get('points') ?? 'points';
    return this.numbers.read(this.cell(row, 'points'), name, row.line, numberOf);
  }

  private hoursIn(row: TableRow, word: PlainWord): number | undefined {
    const found = this.effortIn(row, word);
    return found?.unit === 'hours' ? found.amount : undefined;
  }

  /** `3d`, `4h`, `5pt`, or a number whose unit stands in the name of its column. */
  private effortIn(row: TableRow, word: PlainWord): Effort | undefined {
    const text = this.cell(row, word);
    if (text === undefined) return undefined;
    const name = this.plan.columns.get(word) ?? word;
    const unit = unitIn(name) ?? (this.plan.named.has(word) ? 'h' : undefined);
    if (unit === undefined && numberOf(text) !== undefined) this.bare.push(row);
    else return this.efforts.read(text, name, row.line, (each) => effortIn(each, unit));
    return undefined;
  }

  /** Its key; where it is none of the file, what looks like one; or the title of a row, where only one has it. */
  private parentOf(row: TableRow, own: string | undefined, index: number): ItemReference | undefined {
    const text = this.cell(row, 'parent');
    if (text === undefined) return undefined;
    const parent = this.referenceIn(text);
    const isItself = parent?.kind === 'key' ? parent.key === own : parent?.index === index;
    if (parent && !isItself) return parent;
    const column = this.plan.columns.get('parent');
    const message = `It has the parent “${text}”, which is neither the key of a row nor the title of just one, and so stands on top.`;
    this.troubles.push(parent ? ownParent(row.line, column) : unclear(row.line, message, column));
    return undefined;
  }

  private referenceIn(text: string): ItemReference | undefined {
    if (this.keys.has(text)) return byKey(text);
    const place = this.titles.get(text.replace(/\s+/gu, ' '));
    if (place !== undefined) return byRow(place);
    const [first = ''] = text.split(/[\s:]/u);
    const bare = text.replace(/^#/u, '');
    if (this.keys.has(bare)) return byKey(bare);
    if (this.keys.has(first)) return byKey(first);
    return LIKE_KEY.test(text) ? byKey(bare) : undefined;
  }

  private keysIn(row: TableRow, word: PlainWord): readonly ItemReference[] {
    return listOf([this.cell(row, word) ?? ''], /[,;\n]/u).flatMap((text) => this.referenceIn(text) ?? []);
  }
}

const LIKE_KEY = /^(?:#?\d+|[A-Za-z][\w.]*[-#]\d+)$/u;

function effortIn(text: string, unit: string | undefined): Effort | undefined {
  const number = numberOf(text);
  const written = text.replace(/(\d)\s+(?=[a-z])/giu, '$1').toLowerCase();
  return effortOf(number === undefined ? written : `${number}${unit}`, STANDARD_CALENDAR);
}

function unitIn(name: string): 'h' | 'd' | 'pt' | undefined {
  if (/\b(?:h|hrs?|hours?|stunden|std)\b/iu.test(name)) return 'h';
  if (/\b(?:d|days?|md|pd|tage|pt)\b/iu.test(name)) return 'd';
  return /\b(?:points?|sp)\b/iu.test(name) ? 'pt' : undefined;
}

function noUnit({ columns }: Plan, { line }: TableRow, count: number): BacklogTrouble {
  const name = columns.get('estimate') ?? columns.get('spent') ?? columns.get('remaining') ?? 'estimate';
  const rows = count === 1 ? 'one row' : `${count} rows`;
  return unclear(
    line,
    `“${name}” holds numbers without a unit in ${rows}, so how much work that is is not known. Write 4h, 3d or 5pt, or name the unit in the header, like “Estimate (h)”.`,
    name,
  );
}
