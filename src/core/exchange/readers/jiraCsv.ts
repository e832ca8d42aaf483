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
import { columnsOf, type Columns } from '../columns';
import { Doubts } from '../doubts';
import { criteriaOf, jiraToMarkdown } from '../markup';
import { headerOf, readTable, type Table, type TableRow } from '../table';
import { listOf, numberOf, personOf } from '../values';
import { partedText } from './acceptance';
import { DateColumns } from './dateColumns';
import {
  byKey,
  byRow,
  completed,
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
  recognises: (head) => isJiraTable(columnsOf({ header: headerOf(head) })),
  *read(text, options) {
    const table = readTable(text);
    if ('message' in table) return table;
    const columns = columnsOf(table);
    if (!columns.has('Summary')) return { message: NO_SUMMARY };
    return yield* new JiraTable(table, columns).items(options);
  },
};

const NO_SUMMARY = 'The table has no column “Summary”. Export it from Jira with the summaries of its issues.';

/** An item, and what its row says of the one that it is a part of: that may stand further down. */
interface ReadRow {
  readonly item: BacklogItem;
  readonly id: string | undefined;
  readonly parents: readonly string[];
  /** Of all rows that were read, left out or not. */
  readonly place: number;
}

/** Reads the rows of one table. */
class JiraTable {
  private readonly of: JiraColumns;
  private readonly dates: DateColumns;
  private readonly troubles: BacklogTrouble[] = [];
  /** Rows by the number that Jira keeps them under, with their places in the list of items. */
  private readonly places = new Map<string, { readonly key: string | undefined; readonly index: number }>();
  private readonly isNew = firstTimes();
  private readonly doubts = new Doubts('number');

  constructor(
    private readonly table: Table,
    columns: Columns,
  ) {
    this.of = jiraColumns(table, columns);
    const { names, due, start, changed } = this.of;
    this.dates = new DateColumns([
      { name: names.due, cell: due },
      { name: names.start, cell: start },
      { name: '', cell: changed },
    ]);
  }

  *items(options: ReadingOptions): Steps<Backlog> {
    const read: ReadRow[] = [];
    let count = 0;
    for (const row of this.table.rows) {
      const place = count++;
      if (count % STRETCH === 0) yield;
      this.dates.look(row);
      const reason = this.reasonToSkip(row);
      if (reason === undefined) read.push(this.readRow(row, place, read.length));
      else this.troubles.push(skipped(row.line, reason));
    }
    yield;
    const { days, troubles } = this.dates.read(options);
    const items = read.map((row) =>
      completed(row.item, {
        due: days[0]?.[row.place],
        start: days[1]?.[row.place],
        parent: this.parentOf(row),
      }),
    );
    const all = [...this.table.troubles(), ...troubles, ...this.troubles, ...this.doubts.troubles];
    return collected('jira-csv', 'jira', items, all);
  }

  private reasonToSkip(row: TableRow): string | undefined {
    if (this.of.title(row) === undefined) return WHY.untitled;
    return this.isNew(this.of.key(row)) ? undefined : WHY.repeated;
  }

  private readRow(row: TableRow, place: number, index: number): ReadRow {
    const [item, id] = [this.itemOf(row), this.of.id(row)];
    this.places.set(id ?? `row ${index}`, { key: item.key, index });
    return { item, id, parents: this.of.parents(row), place };
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
  private parentOf(row: ReadRow): ItemReference | undefined {
    const { item, parents: told } = row;
    const key = told.find(isJiraKey);
    if (key !== undefined) return this.other(byKey(key), row);
    const id = told.find((text) => this.places.has(text));
    const place = id === undefined ? undefined : this.places.get(id);
    if (place) return this.other(place.key === undefined ? byRow(place.index) : byKey(place.key), row);
    if (told[0] !== undefined) this.troubles.push(unknownParent(item.line, told[0]));
    return undefined;
  }

  private other(parent: ItemReference, { item, id }: ReadRow): ItemReference | undefined {
    const isItself =
      parent.kind === 'key' ? parent.key === item.key : parent.index === this.places.get(id ?? '')?.index;
    if (!isItself) return parent;
    this.troubles.push(ownParent(item.line));
    return undefined;
  }
}

function unknownParent(line: number, told: string): BacklogTrouble {
  const message = `It has the parent “${told}”, which no row of the file is known by, and so stands on top. Export its parent too, or the column “Parent key”.`;
  return unclear(line, message, 'Parent');
}
