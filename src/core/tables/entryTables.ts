import {
  ENTRY_FIELDS,
  LIST_SECTIONS,
  type Entry,
  type EntryKind,
  type EntryOf,
  type SectionKey,
} from '../model';
import { ruleInfoById } from '../rules';
import type { Charted } from './charted';
import { OF_MEASURES, OF_OBJECTIVES, OF_PEOPLE, OF_REQUIREMENTS, OF_RISKS, OF_WORK_ITEMS } from './computed';
import { fieldColumns, nameFor } from './fieldColumns';
import { entryRow, NAMING_COLUMNS, PLACE_COLUMNS, type EntryRow } from './rowColumns';
import { table, type Column, type Table } from './table';

/** What follows about entries of some kinds, beside what they say. */
type Computed = { readonly [K in EntryKind]?: readonly Column<EntryRow<K>>[] };

const COMPUTED: Computed = {
  objective: OF_OBJECTIVES,
  measure: OF_MEASURES,
  requirement: OF_REQUIREMENTS,
  workItem: OF_WORK_ITEMS,
  risk: OF_RISKS,
  person: OF_PEOPLE,
};

/** Entries that are written in others, with the name of their table. */
const NESTED = {
  measure: 'measures',
  escalationLevel: 'escalation_levels',
  qualityAttribute: 'quality_attributes',
} as const;

/** One table for each list of the format, in its order; what is written in an entry follows it. */
export const ENTRY_TABLES: readonly Table[] = [
  ...Object.keys(LIST_SECTIONS)
    .filter(isSection)
    .flatMap((section) => {
      const { entry: kind } = LIST_SECTIONS[section].of;
      const own = tableOf(nameFor([section]), kind);
      return kind === 'objective' ? [own, tableOf(NESTED.measure, 'measure')] : [own];
    }),
  tableOf(NESTED.escalationLevel, 'escalationLevel'),
  tableOf(NESTED.qualityAttribute, 'qualityAttribute'),
];

function isSection(key: string): key is SectionKey {
  return Object.hasOwn(LIST_SECTIONS, key);
}

function tableOf<K extends EntryKind>(name: string, kind: K, further: Computed[K] = COMPUTED[kind]): Table {
  const { noun = kind, describe = '', fields = {} } = ENTRY_FIELDS.get(kind) ?? {};
  const computed: readonly Column<EntryRow<K>>[] = further ?? [];
  return table<EntryRow<K>>(
    name,
    `One row for ${noun.replace(/^an? /u, 'each ')}. ${describe}`,
    [...NAMING_COLUMNS, ...fieldColumns(fields, ['id', 'title']), ...computed, ...PLACE_COLUMNS],
    (charter) => entriesOf(kind, charter).map((entry) => entryRow<K>(charter, entry)),
  );
}

function entriesOf<K extends EntryKind>(
  kind: K,
  { result, audience }: Charted,
): readonly (EntryOf<K> & Entry)[] {
  return result.graph
    .all(kind)
    .filter((entry): entry is EntryOf<K> & Entry => audience === 'team' || isForAll(entry));
}

/** What a waiver accepts about single people stays in the team, as the finding does. */
function isForAll({ kind, value }: { readonly kind: EntryKind; readonly value: object }): boolean {
  if (kind !== 'waiver' || !('rule' in value)) return true;
  return ruleInfoById(String(value.rule))?.personal !== true;
}
