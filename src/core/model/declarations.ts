import type { Field, Fields, ObjectField } from './fields';
import { CHARTER_KINDS, type EntryKind } from './vocabulary';

/** What the root of a file may hold, whatever kind of charter it is. */
export const ROOT_FIELDS: Fields = { ...CHARTER_KINDS.project.fields, ...CHARTER_KINDS.practice.fields };

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
