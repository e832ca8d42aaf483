import { calendarOf } from '../graph';
import { valueFor, type Entry, type EntryKind, type EntryOf, type EntryValues } from '../model';
import type { Charted } from './charted';
import type { Said } from './fieldColumns';
import { column, type Column } from './table';

/** What every row is made of. */
export interface OfCharter {
  readonly charter: Charted;
}

/** The same of the row of any entry. */
export interface OfEntry extends OfCharter {
  readonly entry: Entry;
}

/** What the row of an entry is made of. */
export interface EntryRow<K extends EntryKind> extends OfCharter, Said {
  readonly entry: EntryOf<K> & Entry;
  readonly value: EntryValues[K];
}

export function entryRow<K extends EntryKind>(charter: Charted, entry: EntryOf<K> & Entry): EntryRow<K> {
  const { bundle } = charter.result;
  return { charter, entry, value: valueFor<K>(entry, charter.audience), calendar: calendarOf(bundle) };
}

/** Each row says which charter it comes from. */
export const CHARTER_COLUMNS: readonly Column<OfCharter>[] = [
  column(
    'charter_path',
    'text',
    'The path of the charter, as seen from the folder of the export.',
    (row) => row.charter.path,
    {
      isFilled: true,
    },
  ),
  column('charter_name', 'text', 'The name of the project or practice.', (row) => row.charter.facts.name),
];

/** What names an entry. */
export const NAMING_COLUMNS: readonly Column<OfEntry>[] = [
  ...CHARTER_COLUMNS,
  column(
    'key',
    'text',
    'Tells the row from all others, those of other charters included: the path of the charter, `::`, and the id. Other tables name the row by it.',
    ({ charter, entry }) => charter.keyOf(entry),
    { isFilled: true },
  ),
  column(
    'id',
    'text',
    'The id, unique in its charter; empty where the entry has none.',
    ({ entry }) => entry.id,
  ),
  column(
    'title',
    'text',
    'What it is, in one line; without a title the name, decision, trigger, theme or statement.',
    ({ entry }) => entry.title,
  ),
];

/** Where an entry is written. */
export const PLACE_COLUMNS: readonly Column<OfEntry>[] = [
  column(
    'file',
    'text',
    'The file that it is written in.',
    ({ charter, entry }) => charter.placeOf(entry).file,
    {
      isFilled: true,
    },
  ),
  column(
    'line',
    'integer',
    'The line there, counted from 1.',
    ({ charter, entry }) => charter.placeOf(entry).line,
    {
      isFilled: true,
    },
  ),
];

export function idsOf(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ id, subject }) => id ?? subject);
}
