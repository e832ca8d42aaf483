/**
 * What may be told to whom. The format marks fields as personal; here is the one place that acts on the mark. What is
 * counted from such fields, like the load of a person, is personal as well: what is made for the customer leaves it out.
 */
import type { CharterFile, EntryOf, Place } from './charter';
import { ENTRY_FIELDS, ROOT_FIELDS } from './declarations';
import type { Field, ObjectField } from './fields';
import type { Span } from './range';
import type { Node } from './tree';
import type { EntryKind, EntryValues } from './vocabulary';

/** For whom something is made: the team itself, or the customer and everybody else outside of the team. */
export type Audience = 'team' | 'customer';

export const AUDIENCES: readonly Audience[] = ['team', 'customer'];

const ROOT: ObjectField = {
  kind: 'object',
  describe: '',
  noun: 'a charter',
  fields: ROOT_FIELDS,
  required: [],
};

/** The kinds of entry that hold something personal; nearly none does. */
const WITH_PERSONAL: ReadonlyMap<EntryKind, ObjectField> = new Map(
  [...ENTRY_FIELDS].filter(([, field]) => holdsPersonal(field)),
);

/** What an entry says, as the audience may know it: for the customer without its personal fields, at any depth. */
export function valueFor<K extends EntryKind>(entry: EntryOf<K>, audience: Audience): EntryValues[K] {
  const field = WITH_PERSONAL.get(entry.kind);
  if (audience === 'team' || field === undefined) return entry.value;
  // Every field of an entry may be absent, so what is left has the same type.
  return withoutPersonal(field, entry.value) as EntryValues[K];
}

/**
 * True for a place that tells something personal: it begins or ends in what is written under such a key, or under one
 * beside it that the format does not know, which may be a misspelling of it.
 */
export function isPersonal({ file, span }: Place): boolean {
  return personalSpans(file).some(
    ({ start, end }) => (span.start >= start && span.start <= end) || (span.end > start && span.end < end),
  );
}

function isPersonalField(field: Field): boolean {
  if (field.personal === true) return true;
  return (field.kind === 'list' || field.kind === 'record') && isPersonalField(field.of);
}

function holdsPersonal(field: Field): boolean {
  if (isPersonalField(field)) return true;
  if (field.kind === 'list' || field.kind === 'record') return holdsPersonal(field.of);
  return field.kind === 'object' && Object.values(field.fields).some(holdsPersonal);
}

function withoutPersonal(field: Field, value: unknown): unknown {
  if (field.kind === 'list' && Array.isArray(value))
    return value.map((item: unknown) => withoutPersonal(field.of, item));
  if (field.kind !== 'object' || !isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(field.fields).flatMap(([key, inner]) =>
      value[key] === undefined || isPersonalField(inner) ? [] : [[key, withoutPersonal(inner, value[key])]],
    ),
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const known = new WeakMap<CharterFile, { readonly version: number; readonly spans: readonly Span[] }>();

/** Where a file says something personal, each with its key. Found once for each version of its text. */
function personalSpans(file: CharterFile): readonly Span[] {
  const { version } = file;
  const before = known.get(file);
  if (before?.version === version) return before.spans;
  const spans = file.root?.kind === 'map' ? [...spansIn(ROOT, file.root)] : [];
  known.set(file, { version, spans });
  return spans;
}

/** What has another form than it should is personal as a whole: nobody can tell which part of it is. */
function* spansIn(field: Field, node: Node): Iterable<Span> {
  if (!holdsPersonal(field)) return;
  if (field.kind === 'list') {
    for (const item of node.kind === 'sequence' ? node.items : [node]) yield* spansIn(field.of, item);
  } else if (field.kind !== 'object' || node.kind !== 'map') yield node;
  else yield* spansUnder(field, node);
}

function* spansUnder(field: ObjectField, node: Node & { readonly kind: 'map' }): Iterable<Span> {
  const isUnknownPersonal = Object.values(field.fields).some(isPersonalField);
  for (const { name, key, value } of node.pairs) {
    const inner = Object.hasOwn(field.fields, name) ? field.fields[name] : undefined;
    const isWhole = inner === undefined ? isUnknownPersonal : isPersonalField(inner);
    if (isWhole) yield { start: key.start, end: Math.max(key.end, value?.end ?? 0) };
    else if (inner && value) yield* spansIn(inner, value);
  }
}
