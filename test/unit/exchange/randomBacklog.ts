import fc from 'fast-check';
import Papa from 'papaparse';
import type { Backlog } from '../../../src/core/exchange/backlog';
import { unguarded } from '../../../src/core/exchange/guard';

/** An item as a test makes it up, before it is written in the shape of a tracker. */
export interface RandomItem {
  readonly key: string;
  readonly title: string;
  readonly type: string;
  readonly state: string;
  readonly tags: readonly string[];
  /** Index of an item further up. */
  readonly parent: number | undefined;
  /** Index of an item further up. */
  readonly waitsFor: number | undefined;
  readonly points: number | undefined;
  /** Quarters of an hour. */
  readonly quarters: number | undefined;
  readonly due: string | undefined;
}

/** Any text on one line, as trackers keep titles: trimmed, and with nothing that an apostrophe was put before. */
export const title: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '=SUM(A1)',
      '-10 % calls',
      '+49 lines',
      '@home',
      'Case; routing, "fast"',
      'Größe & <b>',
      '[x]',
    ),
  )
  .map((text) => text.replace(/[\s\uFEFF]+/gu, ' ').trim())
  .filter((text) => text !== '' && unguarded(text) === text);

const word = fc.constantFrom('leads', 'mail', 'OBJ-1', 'quick-win', 'Größe');
const day = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));

/** Items whose parents stand above them. */
export function randomItems(keyOf: (index: number) => string): fc.Arbitrary<readonly RandomItem[]> {
  const item = fc.record({
    title,
    type: fc.constantFrom('Epic', 'Story', 'Task', 'Bug'),
    state: fc.constantFrom('To Do', 'In Progress', 'Done'),
    tags: fc.uniqueArray(word, { maxLength: 3 }),
    parent: fc.option(fc.nat(), { nil: undefined }),
    waitsFor: fc.option(fc.nat(), { nil: undefined }),
    points: fc.option(
      fc.nat({ max: 200 }).map((halves) => halves / 2),
      { nil: undefined },
    ),
    quarters: fc.option(fc.nat({ max: 4000 }), { nil: undefined }),
    due: fc.option(day, { nil: undefined }),
  });
  return fc.array(item, { minLength: 1, maxLength: 12 }).map((items) =>
    items.map((each, i) => ({
      ...each,
      key: keyOf(i),
      parent: above(each.parent, i),
      waitsFor: above(each.waitsFor, i),
    })),
  );
}

function above(drawn: number | undefined, index: number): number | undefined {
  return drawn === undefined || index === 0 ? undefined : drawn % index;
}

/** Columns by name, each with what it says of an item; a name may come more than once. */
export type Shape = readonly (readonly [name: string, cell: (item: RandomItem) => string])[];

/** How a table can be written without another meaning. */
export const manner = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  newline: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
  isLoud: fc.boolean(),
  order: fc.infiniteStream(fc.nat()),
});

type Manner = typeof manner extends fc.Arbitrary<infer T> ? T : never;

/** A table of items with its columns in any order. */
export function tableText(items: readonly RandomItem[], shape: Shape, how: Manner): string {
  const columns = shape
    .map((column) => ({ column, rank: how.order.next().value }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ column }) => column);
  const header = columns.map(([name]) => (how.isLoud ? name.toUpperCase() : name));
  const rows = items.map((item) => columns.map(([, cell]) => cell(item)));
  const { delimiter, newline, mark } = how;
  return mark + Papa.unparse([header, ...rows], { delimiter, newline });
}

/** What a test compares: each item with those that it names, by index. */
export function told(backlog: Backlog): readonly object[] {
  const indexOf = (reference: Backlog['items'][number]['parent']): number | undefined => {
    if (reference === undefined) return undefined;
    return reference.kind === 'row'
      ? reference.index
      : backlog.items.findIndex(({ key }) => key === reference.key);
  };
  return backlog.items.map(({ key, title, type, state, tags, parent, links, points, hours, due }) => ({
    key,
    title,
    type,
    state,
    tags,
    parent: indexOf(parent),
    waitsFor: links.map(({ kind, to }) => `${kind} ${indexOf(to)}`).join(),
    points,
    quarters: hours?.estimate === undefined ? undefined : Math.round(hours.estimate * 4),
    due,
  }));
}

/** The same of the items themselves. */
export function expected(items: readonly RandomItem[]): readonly object[] {
  return items.map((item) => ({
    ...item,
    waitsFor: item.waitsFor === undefined ? '' : `blocked-by ${item.waitsFor}`,
  }));
}
