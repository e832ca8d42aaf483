import type { Field, Fields, ObjectField } from './fields';
import { CHARTER_KINDS, type EntryKind } from './vocabulary';

/** What the root of a file may hold, whatever kind of charter it is. */
export const ROOT_FIELDS: Fields = { ...CHARTER_KINDS.project.fields, ...CHARTER_KINDS.practice.fields };

/** The sections of a project charter in the order in which the format tells them. */
export const SECTION_ORDER: readonly string[] = Object.keys(CHARTER_KINDS.project.fields);

/** The sections that the format tells before another one: a new section goes behind the last of them that a file has. */
export function sectionsBefore(section: string): readonly string[] {
  return SECTION_ORDER.slice(0, SECTION_ORDER.indexOf(section));
}

/** How each kind of entry is declared. */
export const ENTRY_FIELDS: ReadonlyMap<EntryKind, ObjectField> = new Map([
  ...singleEntries(),
  ...listedEntries(),
]);

/** The sections that are one entry each. */
function singleEntries(): readonly (readonly [EntryKind, ObjectField])[] {
  const { purpose, scope, project, escalation, quality } = CHARTER_KINDS.project.fields;
  const { practice } = CHARTER_KINDS.practice.fields;
  return Object.entries({ purpose, scope, project, practice, escalation, quality }) as [
    EntryKind,
    ObjectField,
  ][];
}

function listedEntries(): readonly (readonly [EntryKind, ObjectField])[] {
  return objectsWithin(Object.values(ROOT_FIELDS)).flatMap((object) =>
    object.entry ? [[object.entry, object] as const] : [],
  );
}

function objectsWithin(fields: readonly Field[]): ObjectField[] {
  return fields.flatMap((field) => {
    if (field.kind === 'list') return objectsWithin([field.of]);
    return field.kind === 'object' ? [field, ...objectsWithin(Object.values(field.fields))] : [];
  });
}
