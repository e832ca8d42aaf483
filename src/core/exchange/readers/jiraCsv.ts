import type { Steps } from '../../model';
import type {
  Backlog,
  BacklogItem,
  BacklogReader,
  BacklogTrouble,
  ItemReference,
  ReadingOptions,
} from '../backlog';
import { collected } from '../collected';
import { columnsOf } from '../columns';
import { readDateColumns } from '../dates';
import { Doubts } from '../doubts';
import { criteriaOf, jiraToMarkdown } from '../markup';
import { headerOf, readTable, type Table, type TableRow } from '../table';
import { listOf, numberOf, personOf } from '../values';
import { partedText } from './acceptance';
import {
  byKey,
  byRow,
  distinct,
  effort,
  filled,
  firstTimes,
  hoursIn,
  linksOf,
  ownParent,
  skipped,
  STRETCH,
  unclear,
  WHY,
  withoutBlanks,
} from './drafts';
import { jiraColumns, isJiraTable, type JiraColumns } from './jiraColumns';
import { isJiraKey, resolutionIn, sprintName } from './jiraWords';

export const jiraCsv: BacklogReader = {
  kind: 'jira-csv',
  name: 'Jira issues (CSV)',
  recognises: (text) => isJiraTable(columnsOf({ header: headerOf(text) })),
  *read(text, options) {
    const table = yield* readTable(text);
    if ('message' in table) return table;
    const reading = new JiraTable(table, options);
    if (!reading.hasTitles) {
      return {
        message: 'The table has no column “Summary”. Export it from Jira with the summaries of its issues.',
      };
    }
    return yield* reading.items();
  },
};

/** Reads the rows of one table. */
class JiraTable {
  readonly hasTitles: boolean;
  private readonly of: JiraColumns;
  private readonly dates: ReadonlyMap<TableRow, { readonly start?: string; readonly due?: string }>;
  private readonly troubles: BacklogTrouble[];
  /** Rows by the number that Jira keeps them under, with their places in the list of items. */
  private readonly places = new Map<string, { readonly key: string | undefined; readonly index: number }>();
  private readonly reasons = new Map<TableRow, string>();
  private readonly doubts = new Doubts('number');

  constructor(
    private readonly table: Table,
    options: ReadingOptions,
  ) {
    const columns = columnsOf(table);
    this.of = jiraColumns(table, columns);
    this.hasTitles = columns.has('Summary');
    this.troubles = [...table.troubles];
    this.dates = this.readDates(options);
    this.findPlaces();
  }

  private readDates(options: ReadingOptions): JiraTable['dates'] {
    const { rows } = this.table;
    const { of } = this;
    const columns = [
      { name: of.names.due, values: rows.map((row) => of.due(row) ?? '') },
      { name: of.names.start, values: rows.map((row) => of.start(row) ?? '') },
      { name: '', values: rows.map((row) => of.changed(row) ?? '') },
    ];
    const { days, troubles } = readDateColumns(
      columns,
      rows.map(({ line }) => line),
      options,
    );
    this.troubles.push(...troubles.filter(({ column }) => column !== ''));
    return new Map(
      rows.map((row, i) => [
        row,
        withoutBlanks<{ start?: string; due?: string }>({ due: days[0]?.[i], start: days[1]?.[i] }),
      ]),
    );
  }

  private findPlaces(): void {
    const isNew = firstTimes();
    let index = 0;
    for (const row of this.table.rows) {
      const key = this.of.key(row);
      const reason = this.of.title(row) === undefined ? WHY.untitled : isNew(key) ? undefined : WHY.repeated;
      if (reason !== undefined) this.reasons.set(row, reason);
      else this.places.set(this.of.id(row) ?? `row ${index}`, { key, index: index++ });
    }
  }

  *items(): Steps<Backlog> {
    const items: BacklogItem[] = [];
    for (const [i, row] of this.table.rows.entries()) {
      if (i % STRETCH === STRETCH - 1) yield;
      const reason = this.reasons.get(row);
      if (reason === undefined) items.push(this.itemOf(row));
      else this.troubles.push(skipped(row.line, reason));
    }
    return collected('jira-csv', 'jira', items, [...this.troubles, ...this.doubts.troubles]);
  }

  private itemOf(row: TableRow): BacklogItem {
    const { of } = this;
    const key = of.key(row);
    const text = of.description(row);
    const { description, acceptance } = partedText(
      text === undefined ? undefined : filled(jiraToMarkdown(text)),
    );
    const criteria = of.criteria(row);
    const [sprint, version] = [of.sprints(row).at(-1), of.versions(row).at(-1)];
    return withoutBlanks<BacklogItem>({
      line: row.line,
      key,
      url: of.url(row),
      title: (of.title(row) ?? '').replace(/\s+/gu, ' '),
      type: of.type(row),
      state: of.state(row),
      reason: resolutionIn(of.resolution(row)),
      description,
      acceptance: criteria === undefined ? acceptance : criteriaOf(jiraToMarkdown(criteria)),
      parent: this.parentOf(row, key),
      links: linksOf(of.links(row), key),
      assignee: personOf(of.assignee(row)),
      tags: listOf(of.labels(row), /[\s,;]+/u),
      area: distinct(of.components(row)).join('; ') || undefined,
      iteration: sprint === undefined ? version : sprintName(sprint),
      priority: of.priority(row),
      points: this.numberIn(row, 'points'),
      hours: effort(
        hoursIn(this.numberIn(row, 'estimate')),
        hoursIn(this.numberIn(row, 'spent')),
        hoursIn(this.numberIn(row, 'remaining')),
      ),
      ...this.dates.get(row),
      fields:
        sprint === undefined || version === undefined
          ? of.rest(row)
          : new Map([...of.rest(row), ['Fix versions', version]]),
    });
  }

  /** Story points, or work in seconds, as Jira counts it. */
  private numberIn(row: TableRow, of: 'points' | 'estimate' | 'spent' | 'remaining'): number | undefined {
    return this.doubts.read(this.of[of](row), this.of.names[of], row.line, numberOf);
  }

  /** The first that is told: by key, by the number that Jira keeps issues under, by the old link of an epic. */
  private parentOf(row: TableRow, own: string | undefined): ItemReference | undefined {
    const told = this.of.parents(row);
    const key = told.find(isJiraKey);
    if (key !== undefined) return this.other(byKey(key), own, row);
    const id = told.find((text) => this.places.has(text));
    const place = id === undefined ? undefined : this.places.get(id);
    if (place) return this.other(place.key === undefined ? byRow(place.index) : byKey(place.key), own, row);
    if (told[0] !== undefined) this.troubles.push(unknownParent(row.line, told[0]));
    return undefined;
  }

  private other(parent: ItemReference, own: string | undefined, row: TableRow): ItemReference | undefined {
    const isItself =
      parent.kind === 'key'
        ? parent.key === own
        : parent.index === this.places.get(this.of.id(row) ?? '')?.index;
    if (!isItself) return parent;
    this.troubles.push(ownParent(row.line));
    return undefined;
  }
}

function unknownParent(line: number, told: string): BacklogTrouble {
  const message = `It has the parent “${told}”, which no row of the file is known by, and so stands on top. Export its parent too, or the column “Parent key”.`;
  return unclear(line, message, 'Parent');
}
