import {
  CHARTER_KINDS,
  ENTRY_FIELDS,
  ROOT_FIELDS,
  type CharterKind,
  type EntryKind,
  type Field,
} from '../../src/core/model';

/** The way to a field from its entry, without the indices of lists: `['skills', 'level']`. */
export type FieldPath = readonly string[];

/** A field in which something is written, with whether it, or one around it, stays in the team. */
export interface Leaf {
  readonly kind: EntryKind;
  readonly path: FieldPath;
  readonly field: Field;
  readonly isPersonal: boolean;
}

/** Every field of every kind of entry that holds a value of its own. */
export const LEAVES: readonly Leaf[] = [...ENTRY_FIELDS].flatMap(([kind, object]) =>
  leavesOf(object, [], false).map((leaf) => ({ kind, ...leaf })),
);

function leavesOf(field: Field, path: FieldPath, isWithin: boolean): readonly Omit<Leaf, 'kind'>[] {
  const isPersonal = isWithin || field.personal === true;
  if (field.kind === 'list' || field.kind === 'record') return leavesOf(field.of, path, isPersonal);
  if (field.kind !== 'object') return [{ path, field, isPersonal }];
  return Object.entries(field.fields).flatMap(([key, inner]) => leavesOf(inner, [...path, key], isPersonal));
}

/** A field on its way from the root of a charter; `[]` stands for an item of a list. */
export interface Place {
  readonly steps: readonly string[];
  readonly isPersonal: boolean;
}

/** Every field of the format that holds a value of its own. */
export const PLACES: readonly Place[] = Object.entries(ROOT_FIELDS).flatMap(([key, field]) =>
  placesIn(field, [key], false),
);

function placesIn(field: Field, steps: readonly string[], isWithin: boolean): readonly Place[] {
  const isPersonal = isWithin || field.personal === true;
  if (field.kind === 'list') return placesIn(field.of, [...steps, '[]'], isPersonal);
  if (field.kind !== 'object') return [{ steps, isPersonal }];
  return Object.entries(field.fields).flatMap(([key, inner]) => placesIn(inner, [...steps, key], isPersonal));
}

/** The root of a charter that says only this, at one place; the maps on the way hold these keys as well. */
export function rootWith({ steps }: Place, value: unknown, beside: object): unknown {
  return steps.reduceRight<unknown>(
    (inner, step, index) => (step === '[]' ? [inner] : { ...(index > 0 && beside), [step]: inner }),
    value,
  );
}

/** What is written in a field where any text may stand. */
export function markerOf(path: FieldPath): string {
  return `marker ${path.join(' ')}`;
}

/** A value of the right form, which holds every field below it. */
function filled(field: Field, path: FieldPath): unknown {
  switch (field.kind) {
    case 'text':
    case 'any':
      return markerOf(path);
    case 'choice':
      return Object.keys(field.values)[0];
    case 'number':
      return field.min ?? 1;
    case 'boolean':
      return true;
    case 'date':
      return '2026-11-20';
    case 'duration':
      return '4h';
    case 'id':
      return 'X-1';
    case 'link':
      return field.orText ? markerOf(path) : 'X-1';
    case 'path':
      return 'nowhere.yaml';
    case 'list':
      return [filled(field.of, path)];
    case 'record':
      return { 'drift/stale-work': filled(field.of, path) };
    case 'rule-setting':
      return 'warning';
    case 'object':
      return Object.fromEntries(
        Object.entries(field.fields).map(([key, inner]) => [key, filled(inner, [...path, key])]),
      );
  }
}

/** A charter in which every field of the format is written, each section on a line of its own. */
export function filledCharter(kind: CharterKind): string {
  const sections = Object.entries(CHARTER_KINDS[kind].fields).filter(
    ([key]) => key !== 'charter' && key !== 'kind' && key !== 'include',
  );
  const lines = sections.map(([key, field]) => `${key}: ${JSON.stringify(filled(field, [key]))}\n`);
  return `charter: 1\nkind: ${kind}\n${lines.join('')}`;
}
