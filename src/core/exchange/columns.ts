/** The columns of a table by what they mean, whatever the tracker, its version and its users call them. */
import type { Table, TableRow } from './table';

/** What a row says in a column, or in one of several that mean the same; undefined where it says nothing. */
export type Column = (row: TableRow) => string | undefined;

/** A table's columns. A reader takes those that it knows; what nobody took is left for `rest`. */
export interface Columns {
  /** True where there is a column of one of these names. */
  has(...names: readonly string[]): boolean;
  /** What the table calls the first column of one of these names; the first of the names where it has none. */
  nameOf(...names: readonly [string, ...string[]]): string;
  /** The first of these that holds something, in the order of the names and then of the table. */
  take(...names: readonly string[]): Column;
  /** All of these, where a name is repeated or several mean the same: what they hold, none of it empty. */
  takeAll(...names: readonly string[]): (row: TableRow) => readonly string[];
  /** Like `take`, and what it holds stays in `rest` too. */
  look(...names: readonly string[]): Column;
  /** What a row holds besides, by the names in the header; what repeated columns hold is joined by `; `. */
  rest(row: TableRow): ReadonlyMap<string, string>;
}

/**
 * Names are compared without case, white space and punctuation, and a field's reference by its last part:
 * `System.Title`, `title` and `TITLE` are the same, and `Microsoft.VSTS.Commmon.Priority` is `Priority`, however the
 * rest is spelt. A field of the customer's own, `Custom.Size`, is never taken for one of the tracker.
 */
export function columnsOf(table: Pick<Table, 'header'>): Columns {
  const places = placesOf(table.header);
  const taken = new Set<number>();
  /** Columns of which one holds what is meant: it is taken, and whatever differs from it in the others is not. */
  const groups: (readonly number[])[] = [];
  const find = (names: readonly string[]): readonly number[] => [
    ...new Set(names.flatMap((name) => places.get(foldedName(name)) ?? [])),
  ];
  return {
    has: (...names) => find(names).length > 0,
    nameOf: (...names) => table.header[find(names)[0] ?? -1] ?? names[0],
    take: (...names) => {
      const group = find(names);
      groups.push(group);
      return (row) => firstOf(row, group);
    },
    takeAll: (...names) => {
      const group = find(names);
      for (const place of group) taken.add(place);
      return (row) => group.map((place) => row.cells[place] ?? '').filter((cell) => cell !== '');
    },
    look: (...names) => {
      const group = find(names);
      return (row) => firstOf(row, group);
    },
    rest: (row) => restOf(row, table.header, (place) => taken.has(place) || isUsed(row, place, groups)),
  };
}

/** A column's name as it is compared with others: letters and digits alone, of a field's reference the last part. */
export function foldedName(name: string): string {
  const trimmed = name.trim();
  const isReference = /^\w+(?:\.\w+)+$/u.test(trimmed) && !/^custom\./iu.test(trimmed);
  const meant = isReference ? trimmed.slice(trimmed.lastIndexOf('.') + 1) : trimmed;
  return meant
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%#]+/gu, '');
}

function placesOf(header: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, name] of header.entries()) {
    const folded = foldedName(name);
    places.set(folded, [...(places.get(folded) ?? []), place]);
  }
  places.delete('');
  return places;
}

function firstOf(row: TableRow, places: readonly number[]): string | undefined {
  for (const place of places) {
    const cell = row.cells[place];
    if (cell) return cell;
  }
  return undefined;
}

/** True where a group takes what it needs from this cell, or from one that says the same. */
function isUsed(row: TableRow, place: number, groups: readonly (readonly number[])[]): boolean {
  return groups.some((group) => group.includes(place) && firstOf(row, group) === row.cells[place]);
}

function restOf(
  row: TableRow,
  header: readonly string[],
  isTaken: (place: number) => boolean,
): ReadonlyMap<string, string> {
  const rest = new Map<string, string>();
  for (const [place, cell] of row.cells.entries()) {
    if (cell === '' || isTaken(place)) continue;
    const name = header[place] || `Column ${place + 1}`;
    const before = rest.get(name);
    rest.set(name, before === undefined ? cell : `${before}; ${cell}`);
  }
  return rest;
}
