import { deepEqual, equal } from 'node:assert/strict';
import * as fc from 'fast-check';
import type { BacklogItem, ItemReference } from '../../../src/core/exchange/backlog';
import { backlogFrom, bytesOf } from './support';

/** What a tracker knows of a work item, and all that is written of it. */
interface Known {
  readonly key: number;
  readonly hasKey: boolean;
  readonly title: string;
  readonly type: string;
  readonly state: string;
  readonly description: string;
  readonly criteria: readonly string[];
  readonly assignee: readonly [string, string] | undefined;
  readonly tags: readonly string[];
  readonly area: string;
  readonly priority: number | undefined;
  readonly points: number | undefined;
  readonly spent: number | undefined;
  readonly due: Date | undefined;
  readonly risk: string;
  /** How far down in the tree it may stand. */
  readonly depth: number;
}

const words = (most: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.constantFrom(
        'case',
        'Kündigung',
        'Ångström',
        '電話',
        'a;b',
        'x, y',
        '"now"',
        "agent's",
        '5 < 6',
        'R&D',
        '😀',
        'snake_case',
        '|',
        '=1+1',
      ),
      { minLength: 1, maxLength: most },
    )
    .map((parts) => parts.join(' '));

const oneOrNone = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

const known: fc.Arbitrary<Known> = fc.record({
  key: fc.integer({ min: 1, max: 99_999 }),
  hasKey: fc.boolean(),
  title: words(6),
  type: fc.constantFrom('Epic', 'Feature', 'User Story', 'Product Backlog Item', 'Task', 'Bug', 'Scenario'),
  state: fc.constantFrom('New', 'Active', 'Closed', 'In Progress', ''),
  description: fc.array(words(8), { maxLength: 3 }).map((lines) => lines.join('\n')),
  criteria: fc.array(words(5), { maxLength: 4 }),
  assignee: oneOrNone(
    fc.constantFrom(
      ['Ana Costa', 'ana@contoso.example'] as const,
      ['Jürgen Weiß', 'jw@contoso.example'] as const,
    ),
  ),
  tags: fc.uniqueArray(fc.constantFrom('service', 'wave 1', 'UI/UX', 'Ü'), { maxLength: 4 }),
  area: fc.constantFrom('Desk', 'Desk\\Routing', 'Desk\\Ä B', ''),
  priority: oneOrNone(fc.integer({ min: 1, max: 4 })),
  points: oneOrNone(fc.constantFrom(0, 0.5, 1, 13, 1000)),
  spent: oneOrNone(fc.constantFrom(0, 2.25, 40)),
  due: oneOrNone(fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })),
  risk: fc.constantFrom('', '1 - High', 'Low'),
  depth: fc.integer({ min: 0, max: 3 }),
});

const backlogs = fc.uniqueArray(known, { minLength: 1, maxLength: 20, selector: ({ key }) => key });

/** What is read of it, whatever the shape. */
function expected(item: Known, line: number, key: string | undefined, parent?: ItemReference): BacklogItem {
  const { title, type, description, criteria, assignee, tags, area, priority, points, spent, risk } = item;
  const due = item.due?.toISOString().slice(0, 10);
  return {
    line,
    ...(key !== undefined && { key }),
    title,
    type,
    ...(item.state !== '' && { state: item.state }),
    ...(description !== '' && { description }),
    acceptance: criteria,
    ...(parent && { parent }),
    links: [],
    ...(assignee && { assignee: { name: assignee[0], mail: assignee[1] } }),
    tags,
    ...(area !== '' && { area }),
    ...(priority !== undefined && { priority: `${priority}` }),
    ...(points !== undefined && { points }),
    ...(spent !== undefined && { hours: { spent } }),
    ...(due !== undefined && { due }),
    fields: new Map(risk === '' ? [] : [['Risk', risk]]),
  };
}

const LOCALES = { 'en-US': 'month-first', 'en-GB': 'day-first', 'de-DE': 'day-first' } as const;

type Locale = keyof typeof LOCALES;

const DATES: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  'en-US': new Intl.DateTimeFormat('en-US', { timeZone: 'UTC' }),
  'en-GB': new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC' }),
  'de-DE': new Intl.DateTimeFormat('de-DE', { timeZone: 'UTC' }),
};

/** How a program writes tables. */
interface Style {
  readonly delimiter: string;
  readonly end: string;
  readonly mark: string;
  readonly locale: Locale;
  readonly isUpper: boolean;
}

const styles: fc.Arbitrary<Style> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  end: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
  locale: fc.constantFrom<Locale>('en-US', 'en-GB', 'de-DE'),
  isUpper: fc.boolean(),
});

const HEADER = [
  'Work Item Type',
  'State',
  'Description',
  'Acceptance Criteria',
  'Assigned To',
  'Tags',
  'Area Path',
  'Priority',
  'Story Points',
  'Completed Work',
  'Target Date',
];

function cellsOf(item: Known, locale: Locale): readonly string[] {
  const { type, state, description, criteria, assignee, tags, area, priority, points, spent, due, risk } =
    item;
  const number = (value: number | undefined): string =>
    locale === 'de-DE' ? `${value ?? ''}`.replace('.', ',') : `${value ?? ''}`;
  return [
    type,
    state,
    description,
    criteria.map((each) => `- ${each}`).join('\n'),
    assignee ? `${assignee[0]} <${assignee[1]}>` : '',
    tags.join('; '),
    area,
    `${priority ?? ''}`,
    number(points),
    number(spent),
    due ? DATES[locale].format(due) : '',
    risk,
  ];
}

function written(rows: readonly (readonly string[])[], { delimiter, end, mark }: Style): string {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return mark + rows.map((row) => row.map(cell).join(delimiter)).join(end) + end;
}

/** The line on which each row begins, below a header of one line. */
function linesOf(rows: readonly (readonly string[])[]): readonly number[] {
  let line = 2;
  return rows.map((row) => {
    const begins = line;
    line += row.join('').split('\n').length;
    return begins;
  });
}

/** The indices of the parents in a list of depths, where none leaves out a level. */
function nested(items: readonly Known[]): {
  readonly depths: readonly number[];
  readonly parents: readonly (number | undefined)[];
} {
  const path: number[] = [];
  const depths = items.map(({ depth }, i) => {
    path.length = Math.min(depth, path.length);
    path.push(i);
    return path.length - 1;
  });
  const parents = depths.map((depth, i) => {
    const above = depths.slice(0, i).lastIndexOf(depth - 1);
    return above < 0 ? undefined : above;
  });
  return { depths, parents };
}

/** Runs of each property: a run is a file of up to twenty items. */
const RUNS = { numRuns: 40 };

describe('random work items', () => {
  it('come back from a query', () => {
    fc.assert(
      fc.property(backlogs, styles, (items, style) => {
        const header = ['ID', 'Title', ...HEADER, 'Risk', 'Parent'];
        const rows = items.map((item, i) => [
          `${item.key}`,
          item.title,
          ...cellsOf(item, style.locale),
          parentKey(items, i),
        ]);
        const text = written(
          [
            style.isUpper ? header.map((name) => (name === 'Risk' ? name : name.toUpperCase())) : header,
            ...rows,
          ],
          style,
        );
        const backlog = backlogFrom(bytesOf(text), { dateOrder: LOCALES[style.locale] });
        const lines = linesOf(rows);
        deepEqual(backlog.troubles, []);
        equal(backlog.kind, 'ado-csv');
        deepEqual(
          backlog.items,
          items.map((item, i) => {
            const parent = parentKey(items, i);
            return expected(
              item,
              lines[i] ?? 0,
              `${item.key}`,
              parent === '' ? undefined : { kind: 'key', key: parent },
            );
          }),
        );
      }),
      RUNS,
    );
  });

  it('come back from a tree', () => {
    fc.assert(
      fc.property(backlogs, styles, (items, style) => {
        const { depths, parents } = nested(items);
        const titles = [style.isUpper ? 'Title' : 'Title 1', 'Title 2', 'Title 3', 'Title 4'];
        const rows = items.map((item, i) => [
          item.hasKey ? `${item.key}` : '',
          ...titles.map((_, depth) => (depth === depths[i] ? item.title : '')),
          ...cellsOf(item, style.locale),
        ]);
        const text = written([['ID', ...titles, ...HEADER, 'Risk'], ...rows], style);
        const backlog = backlogFrom(bytesOf(text), { dateOrder: LOCALES[style.locale] });
        const lines = linesOf(rows);
        deepEqual(backlog.troubles, []);
        deepEqual(
          backlog.items,
          items.map((item, i) =>
            expected(
              item,
              lines[i] ?? 0,
              item.hasKey ? `${item.key}` : undefined,
              referenceTo(items, parents[i]),
            ),
          ),
        );
      }),
      RUNS,
    );
  });

  it('come back from JSON', () => {
    fc.assert(
      fc.property(backlogs, fc.boolean(), fc.boolean(), (items, isAnswer, isHtml) => {
        const { parents } = nested(items);
        const records = items.map((item, i) => recordOf(item, items[parents[i] ?? -1]?.key, isHtml));
        const backlog = backlogFrom(
          JSON.stringify(isAnswer ? { count: items.length, value: records } : records),
        );
        deepEqual(backlog.troubles, []);
        const named = new Map([['Risk', 'Microsoft.VSTS.Common.Risk']]);
        deepEqual(
          backlog.items,
          items.map((item, i) => {
            const parent = items[parents[i] ?? -1];
            const reference = parent && ({ kind: 'key', key: `${parent.key}` } as const);
            const wanted = expected(item, i + 1, `${item.key}`, reference);
            return {
              ...wanted,
              fields: new Map(Array.from(wanted.fields, ([name, text]) => [named.get(name) ?? name, text])),
            };
          }),
        );
      }),
      RUNS,
    );
  });

  it('come back from a catalog, also where rows were filtered out', () => {
    fc.assert(
      fc.property(
        backlogs,
        fc.boolean(),
        fc.array(fc.boolean(), { maxLength: 40 }),
        (items, isFlat, gone) => {
          const { depths, parents } = nested(items);
          const sequences = sequencesOf(parents);
          const kept = items.flatMap((_, i) => (gone[i] && items.length > 1 && i > 0 ? [] : [i]));
          const rows = kept.map((i) => [
            sequences[i] ?? '',
            'x',
            items[i]?.type ?? '',
            ...[0, 1, 2, 3].map((depth) =>
              depth === (isFlat ? 0 : depths[i]) ? (items[i]?.title ?? '') : '',
            ),
          ]);
          const header = [
            'Process sequence ID',
            'Microsoft ID',
            'Work item type',
            'Title 1',
            'Title 2',
            'Title 3',
            'Title 4',
          ];
          const style: Style = { delimiter: ',', end: '\n', mark: '', locale: 'en-GB', isUpper: false };
          const backlog = backlogFrom(written([header, ...rows], style));
          equal(backlog.kind, 'bpc-csv');
          const nearest = (i: number | undefined): number | undefined =>
            i === undefined || kept.includes(i) ? i : nearest(parents[i]);
          deepEqual(
            backlog.items.map(({ title, parent }) => [
              title,
              parent?.kind === 'row' ? kept[parent.index] : parent,
            ]),
            kept.map((i) => [items[i]?.title, nearest(parents[i])]),
          );
        },
      ),
      RUNS,
    );
  });
});

/** Some parent: one of the items, one that is not in the file, or none. */
function parentKey(items: readonly Known[], i: number): string {
  const { depth = 0 } = items[i] ?? {};
  if (depth === 0) return '';
  return depth === 1 ? '100000' : `${items[(i * 7) % items.length]?.key}`;
}

function referenceTo(items: readonly Known[], index: number | undefined): ItemReference | undefined {
  const item = items[index ?? -1];
  if (index === undefined || !item) return undefined;
  return item.hasKey ? { kind: 'key', key: `${item.key}` } : { kind: 'row', index };
}

function recordOf(item: Known, parent: number | undefined, isHtml: boolean): object {
  const escape = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const lines = item.description.split('\n').map(escape).join('<br>');
  const criteria = item.criteria.map((each) => `<li>${escape(each)}</li>`).join('');
  return {
    id: item.key,
    fields: {
      'System.Title': item.title,
      'System.WorkItemType': item.type,
      'System.State': item.state,
      'System.Description': isHtml && item.description !== '' ? `<div>${lines}</div>` : item.description,
      'Microsoft.VSTS.Common.AcceptanceCriteria': `<ul>${criteria}</ul>`,
      ...(item.assignee && {
        'System.AssignedTo': { displayName: item.assignee[0], uniqueName: item.assignee[1] },
      }),
      'System.Tags': item.tags.join('; '),
      'System.AreaPath': item.area,
      'Microsoft.VSTS.Common.Priority': item.priority,
      'Microsoft.VSTS.Scheduling.StoryPoints': item.points,
      'Microsoft.VSTS.Scheduling.CompletedWork': item.spent,
      'Microsoft.VSTS.Scheduling.TargetDate': item.due?.toISOString(),
      'Microsoft.VSTS.Common.Risk': item.risk,
      'System.Parent': parent,
    },
  };
}

/** `05.10.000.000` for the second child of the first. */
function sequencesOf(parents: readonly (number | undefined)[]): readonly string[] {
  const counts = new Map<number | undefined, number>();
  const paths: string[][] = [];
  for (const parent of parents) {
    const count = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, count);
    paths.push([...(paths[parent ?? -1] ?? []), `${count * 5}`.padStart(3, '0')]);
  }
  return paths.map((path) => [...path, '000', '000', '000'].slice(0, 4).join('.'));
}
