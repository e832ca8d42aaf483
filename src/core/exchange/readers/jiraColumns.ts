/** The columns of a table from Jira, whatever its version and its administrators call them. */
import type { BacklogLink } from '../backlog';
import type { Columns } from '../columns';
import type { Table, TableRow } from '../table';
import { listOf } from '../values';
import { byKey } from './drafts';
import { ACCEPTANCE, EPIC_LINK, linkKind, START_DATES, STORY_POINTS } from './jiraWords';

/** What Jira Cloud calls an issue today comes second. */
const KEYS = ['Issue key', 'Work item key'];
const IDS = ['Issue id', 'Work item id'];
const TYPES = ['Issue Type', 'Work type', 'Work item type'];

/** True where the names of columns are those of Jira's issues. */
export function isJiraTable(columns: Pick<Columns, 'has'>): boolean {
  if (!columns.has('Summary')) return false;
  return columns.has(...KEYS) || (columns.has('Issue id') && columns.has('Issue Type'));
}

/** A custom field by its name stands in a column of its own form: `Custom field (Story Points)`. */
function custom(...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [name, `Custom field (${name})`]);
}

/** Columns of numbers. */
const NUMBERS = {
  points: custom(...STORY_POINTS),
  estimate: ['Original Estimate'],
  spent: ['Time Spent'],
  remaining: ['Remaining Estimate'],
} as const;

const DATES = { due: ['Due date', 'Due'], start: custom(...START_DATES) } as const;

/** What the file calls them. */
function namesOf(columns: Columns) {
  const name = (names: readonly string[]): string => columns.nameOf(names[0] ?? '', ...names.slice(1));
  return {
    points: name(NUMBERS.points),
    estimate: name(NUMBERS.estimate),
    spent: name(NUMBERS.spent),
    remaining: name(NUMBERS.remaining),
    due: name(DATES.due),
    start: name(DATES.start),
  };
}

export type JiraColumns = ReturnType<typeof jiraColumns>;

/** What the cells of a row say, by column. */
export function jiraColumns(table: Pick<Table, 'header'>, columns: Columns) {
  const links = linkColumns(table);
  const title = columns.take('Summary');
  const description = columns.take('Description');
  const parents = columns.takeAll('Parent key', 'Parent', 'Parent id', ...custom(EPIC_LINK, 'Parent Link'));
  return {
    /** What the file calls the columns of numbers and dates. */
    names: namesOf(columns),
    key: columns.take(...KEYS),
    id: columns.take(...IDS),
    url: columns.take('URL', 'Issue URL', 'Link'),
    title,
    type: columns.take(...TYPES),
    state: columns.take('Status'),
    resolution: columns.take('Resolution'),
    description,
    criteria: columns.take(...custom(...ACCEPTANCE)),
    parents,
    links: (row: TableRow): readonly BacklogLink[] =>
      links.flatMap(({ place, kind }) =>
        listOf([row.cells[place] ?? ''], /[\s,;]+/u).map((key) => ({ kind, to: byKey(key) })),
      ),
    assignee: columns.take('Assignee'),
    labels: columns.takeAll('Labels', 'Label'),
    components: columns.takeAll('Component/s', 'Components', 'Component'),
    sprints: columns.takeAll(...custom('Sprint')),
    versions: columns.takeAll('Fix Version/s', 'Fix versions', 'Fix version'),
    priority: columns.take('Priority'),
    points: columns.take(...NUMBERS.points),
    estimate: columns.take(...NUMBERS.estimate),
    spent: columns.take(...NUMBERS.spent),
    remaining: columns.take(...NUMBERS.remaining),
    due: columns.take(...DATES.due),
    start: columns.take(...DATES.start),
    // Never asked for itself, and full of dates that show in which order day and month are written.
    changed: columns.look('Updated', 'Created', 'Resolved'),
    rest: (row: TableRow) => withoutRepeats(columns.rest(row)),
  };
}

const LINK_COLUMN = /^(inward|outward) (?:issue|work item) link \((.+)\)$/iu;

function linkColumns(
  table: Pick<Table, 'header'>,
): readonly { readonly place: number; readonly kind: BacklogLink['kind'] }[] {
  return table.header.flatMap((name, place) => {
    const [, end, type = ''] = LINK_COLUMN.exec(name) ?? [];
    return end === undefined
      ? []
      : [{ place, kind: linkKind(type, end.toLowerCase() === 'inward' ? 'inward' : 'outward') }];
  });
}

/** Links are told by themselves, and sums over subtasks by the subtasks. */
function withoutRepeats(fields: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...fields].filter(([name]) => !LINK_COLUMN.test(name) && !name.startsWith('Σ')));
}
