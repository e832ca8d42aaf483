import { effortOf, STANDARD_CALENDAR, type Effort, type Steps } from '../../model';
import type {
  Backlog,
  BacklogItem,
  BacklogLink,
  BacklogReader,
  BacklogTrouble,
  ItemReference,
  ReadingOptions,
} from '../backlog';
import { collected } from '../collected';
import { columnsOf, type Columns } from '../columns';
import { Doubts } from '../doubts';
import { criteriaOf, htmlToMarkdown } from '../markup';
import { headerOf, isJsonOrMarkup, readTable, type Table, type TableRow } from '../table';
import { listOf, numberOf, personOf } from '../values';
import { partedText } from './acceptance';
import { DateColumns } from './dateColumns';
import {
  byKey,
  byRow,
  completed,
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
  recognises(head) {
    if (isJsonOrMarkup(head)) return false;
    const header = headerOf(head);
    const isOfTracker = isJiraTable(columnsOf({ header })) || isWorkItemTable(columnsOf({ header }));
    return header.length > 1 && columnFor('title', header) !== undefined && !isOfTracker;
  },
  *read(text, options) {
    const table = readTable(text);
    if ('message' in table) return table;
    const plan = planFor(table, options);
    return 'message' in plan ? plan : yield* new PlainReading(table, plan).items(options);
  },
};

/** An item, and what its row says of others: they may stand further down. */
interface ReadRow {
  readonly item: BacklogItem;
  readonly parent: string | undefined;
  readonly waitsFor: readonly string[];
  readonly holdsUp: readonly string[];
  /** Of all rows that were read, left out or not. */
  readonly place: number;
}

/** Reads the rows of one table. */
class PlainReading {
  private readonly troubles: BacklogTrouble[] = [];
  private readonly columns: Columns;
  private readonly of: ReadonlyMap<PlainWord, (row: TableRow) => string | undefined>;
  private readonly dates: DateColumns;
  private readonly isNew = firstTimes();
  private readonly keys = new Set<string>();
  /** Places in the list of items by title; undefined where two have the same. */
  private readonly titles = new Map<string, number | undefined>();
  private readonly numbers = new Doubts('number');
  private readonly efforts = new Doubts('duration');
  /** Lines of estimates whose unit nobody tells. */
  private readonly bare: number[] = [];

  constructor(
    private readonly table: Table,
    private readonly plan: Plan,
  ) {
    this.columns = columnsOf(table);
    this.of = new Map([...plan.columns].map(([word, name]) => [word, this.columns.take(name)]));
    this.dates = new DateColumns(
      (['start', 'due'] as const).map((word) => ({
        name: plan.columns.get(word) ?? word,
        cell: (row) => this.cell(row, word),
      })),
    );
  }

  private cell(row: TableRow, word: PlainWord): string | undefined {
    return filled(this.of.get(word)?.(row));
  }

  private titleOf(row: TableRow): string | undefined {
    return this.cell(row, 'title')?.replace(/\s+/gu, ' ');
  }

  *items(options: ReadingOptions): Steps<Backlog> {
    const read: ReadRow[] = [];
    let count = 0;
    for (const row of this.table.rows) {
      const place = count++;
      if (count % STRETCH === 0) yield;
      this.dates.look(row);
      const reason = this.reasonToSkip(row, read.length);
      if (reason === undefined) read.push(this.readRow(row, place));
      else this.troubles.push(skipped(row.line, reason));
    }
    yield;
    const { days, troubles } = this.dates.read(options);
    const items = read.map((row, index) =>
      completed(row.item, {
        ...this.tiesOf(row, index),
        start: days[0]?.[row.place],
        due: days[1]?.[row.place],
      }),
    );
    return collected('table', 'other', items, [
      ...this.table.troubles(),
      ...this.plan.troubles,
      ...troubles,
      ...this.troubles,
      ...this.withoutUnit(),
      ...this.numbers.troubles,
      ...this.efforts.troubles,
    ]);
  }

  /** Where nothing speaks against it, the row has a place in the list of items, by which others find it. */
  private reasonToSkip(row: TableRow, index: number): string | undefined {
    const [title, key] = [this.titleOf(row), this.cell(row, 'id')];
    if (title === undefined) return WHY.untitled;
    if (!this.isNew(key)) return WHY.repeated;
    if (key !== undefined) this.keys.add(key);
    this.titles.set(title, this.titles.has(title) ? undefined : index);
    return undefined;
  }

  private readRow(row: TableRow, place: number): ReadRow {
    const keys = (word: PlainWord): readonly string[] => listOf([this.cell(row, word) ?? ''], /[,;\n]/u);
    return {
      item: this.itemOf(row),
      parent: this.cell(row, 'parent'),
      waitsFor: keys('dependsOn'),
      holdsUp: keys('blocks'),
      place,
    };
  }

  private itemOf(row: TableRow): BacklogItem {
    const cell = (word: PlainWord): string | undefined => this.cell(row, word);
    const text = cell('description');
    const { description, acceptance } = partedText(
      text === undefined ? undefined : filled(htmlToMarkdown(text)),
    );
    const criteria = cell('acceptance');
    const estimate = this.effortIn(row, 'estimate');
    return withoutBlanks<BacklogItem>({
      line: row.line,
      key: cell('id'),
      url: cell('url'),
      title: this.titleOf(row) ?? '',
      type: cell('type'),
      state: cell('state'),
      reason: cell('reason'),
      description,
      acceptance: criteria === undefined ? acceptance : criteriaOf(htmlToMarkdown(criteria)),
      links: [],
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
    if (unit === undefined && numberOf(text) !== undefined) this.bare.push(row.line);
    else return this.efforts.read(text, name, row.line, (each) => effortIn(each, unit));
    return undefined;
  }

  private withoutUnit(): readonly BacklogTrouble[] {
    const [first] = this.bare;
    return first === undefined ? [] : [noUnit(this.plan, first, this.bare.length)];
  }

  /** What ties an item to others. */
  private tiesOf(row: ReadRow, index: number): Pick<BacklogItem, 'parent' | 'links'> {
    const others = (names: readonly string[], kind: BacklogLink['kind']): readonly BacklogLink[] =>
      names.flatMap((name) => {
        const to = this.referenceIn(name);
        return to ? [{ kind, to }] : [];
      });
    const links = [...others(row.waitsFor, 'blocked-by'), ...others(row.holdsUp, 'blocks')];
    const parent = this.parentOf(row, index);
    return { ...(parent && { parent }), links: linksOf(links, row.item.key) };
  }

  /** Its key; where it is none of the file, what looks like one; or the title of a row, where only one has it. */
  private parentOf({ item, parent: text }: ReadRow, index: number): ItemReference | undefined {
    if (text === undefined) return undefined;
    const parent = this.referenceIn(text);
    const isItself = parent?.kind === 'key' ? parent.key === item.key : parent?.index === index;
    if (parent && !isItself) return parent;
    const column = this.plan.columns.get('parent');
    const message = `It has the parent “${text}”, which is neither the key of a row nor the title of just one, and so stands on top.`;
    this.troubles.push(parent ? ownParent(item.line, column) : unclear(item.line, message, column));
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

function noUnit({ columns }: Plan, line: number, count: number): BacklogTrouble {
  const name = columns.get('estimate') ?? columns.get('spent') ?? columns.get('remaining') ?? 'estimate';
  const rows = count === 1 ? 'one row' : `${count} rows`;
  return unclear(
    line,
    `“${name}” holds numbers without a unit in ${rows}, so how much work that is is not known. Write 4h, 3d or 5pt, or name the unit in the header, like “Estimate (h)”.`,
    name,
  );
}
