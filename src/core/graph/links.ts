import {
  CHARTER_KINDS,
  isId,
  pairOf,
  prefixOf,
  type Entry,
  type EntryKind,
  type Field,
  type LinkField,
  type Node,
  type ObjectField,
  type Place,
} from '../model';

/** One entry naming another, both known and the one allowed to name the other. */
export interface Link {
  readonly from: Entry;
  /** The key that holds the link: `supports`, `parent`. */
  readonly field: string;
  readonly to: Entry;
  /** Where the id is written. */
  readonly place: Place;
}

/** An id that stands where a link belongs and that is none. It takes no part in the graph. */
export interface BrokenLink {
  readonly from: Entry;
  readonly field: string;
  readonly id: string;
  readonly place: Place;
  readonly why: 'unknown' | 'wrong-level' | 'duplicate';
  /** What the id names, where it names something. */
  readonly to: Entry | undefined;
  readonly allowed: LinkField['to'];
}

/** All ids of a bundle. */
export interface IdIndex {
  /** The first entry with each id. */
  readonly byId: ReadonlyMap<string, Entry>;
  /** Every later entry whose id is already taken. */
  readonly duplicates: readonly { readonly entry: Entry; readonly first: Entry }[];
  readonly ambiguous: ReadonlySet<string>;
}

export function indexIds(entries: readonly Entry[]): IdIndex {
  const byId = new Map<string, Entry>();
  const duplicates: { entry: Entry; first: Entry }[] = [];
  for (const entry of entries) {
    if (entry.id === undefined) continue;
    const first = byId.get(entry.id);
    if (first) duplicates.push({ entry, first });
    else byId.set(entry.id, entry);
  }
  return { byId, duplicates, ambiguous: new Set(duplicates.map(({ entry }) => entry.id as string)) };
}

interface LinkSlot {
  readonly key: string;
  readonly field: LinkField;
}

type EntryFields = ReadonlyMap<
  EntryKind,
  { readonly links: readonly LinkSlot[]; readonly persons: readonly string[] }
>;

/** Which keys of each kind of entry hold links, and which hold persons: read off the format. */
const ENTRY_FIELDS: EntryFields = new Map(
  [...singleEntries(), ...listedEntries()].map(([kind, object]) => [
    kind,
    { links: linkSlots(object), persons: personKeys(object) },
  ]),
);

/** The sections that are one entry each. */
function singleEntries(): readonly (readonly [EntryKind, ObjectField])[] {
  const { purpose, scope, project } = CHARTER_KINDS.project.fields;
  const { practice } = CHARTER_KINDS.practice.fields;
  return Object.entries({ purpose, scope, project, practice }) as [EntryKind, ObjectField][];
}

function listedEntries(): readonly (readonly [EntryKind, ObjectField])[] {
  const fields = Object.values({ ...CHARTER_KINDS.project.fields, ...CHARTER_KINDS.practice.fields });
  return objectsWithin(fields).flatMap((object) => (object.entry ? [[object.entry, object] as const] : []));
}

function objectsWithin(fields: readonly Field[]): ObjectField[] {
  return fields.flatMap((field) => {
    if (field.kind === 'list') return objectsWithin([field.of]);
    return field.kind === 'object' ? [field, ...objectsWithin(Object.values(field.fields))] : [];
  });
}

function linkSlots(object: ObjectField): LinkSlot[] {
  return Object.entries(object.fields).flatMap(([key, field]) => {
    const inner = field.kind === 'list' ? field.of : field;
    return inner.kind === 'link' && !inner.unchecked ? [{ key, field: inner }] : [];
  });
}

function personKeys(object: ObjectField): string[] {
  return Object.entries(object.fields).flatMap(([key, field]) =>
    (field.kind === 'list' ? field.of : field).kind === 'person' ? [key] : [],
  );
}

/** The keys under which an entry of a kind may name others, with what they may name. */
export function linkKeys(kind: EntryKind): readonly LinkSlot[] {
  return ENTRY_FIELDS.get(kind)?.links ?? [];
}

interface WrittenId {
  readonly id: string;
  readonly place: Place;
}

/** What is written under a key: the items of a list, or a single value that stands for one. Nothing for an empty list. */
export function writtenUnder(entry: Entry, key: string): readonly Node[] {
  const node = pairOf(entry.node, key)?.value;
  if (node === undefined) return [];
  if (node.kind === 'sequence') return node.items;
  return node.kind === 'scalar' && node.value === null ? [] : [node];
}

/** The well-formed ids written under a key, each with its place; a single scalar counts as a list of one. */
export function writtenIds(entry: Entry, key: string): readonly WrittenId[] {
  return writtenUnder(entry, key).flatMap((item) =>
    item.kind === 'scalar' && typeof item.value === 'string' && isId(item.value)
      ? [{ id: item.value, place: { file: entry.file, span: item } }]
      : [],
  );
}

export interface Resolved {
  readonly links: readonly Link[];
  readonly broken: readonly BrokenLink[];
}

/** Resolves every link of the entries, in the order in which they are written. An id of the own bundle wins over the practice's. */
export function resolveLinks(
  entries: readonly Entry[],
  own: IdIndex,
  practice: IdIndex | undefined,
): Resolved {
  const links: Link[] = [];
  const broken: BrokenLink[] = [];
  for (const from of entries) {
    for (const { key, field } of linkKeys(from.kind)) {
      for (const { id, place } of writtenIds(from, key)) {
        const fault = { from, field: key, id, place, allowed: field.to };
        const local = own.byId.get(id);
        const to = local ?? practice?.byId.get(id);
        if (to === undefined) broken.push({ ...fault, why: 'unknown', to });
        else if ((local ? own : practice)?.ambiguous.has(id)) broken.push({ ...fault, why: 'duplicate', to });
        else if (!mayName(local ? field.to : practiceKinds(field), to.kind))
          broken.push({ ...fault, why: 'wrong-level', to });
        else links.push({ from, field: key, to, place });
      }
    }
    broken.push(...brokenPersons(from, own, practice));
  }
  return { links, broken };
}

function mayName(allowed: LinkField['to'], kind: EntryKind): boolean {
  return allowed === 'any' || allowed.includes(kind);
}

function practiceKinds(field: LinkField): LinkField['to'] {
  return field.to === 'any' ? 'any' : field.practice;
}

const PERSON_KINDS: readonly EntryKind[] = ['person', 'role'];

/**
 * A person field counts as an id only where its text has the prefix of a defined person or role, or is an id with a
 * separator that something else has. A plain word such as `Sales` is a name, whatever else is called so.
 */
function brokenPersons(from: Entry, own: IdIndex, practice: IdIndex | undefined): BrokenLink[] {
  const keys = ENTRY_FIELDS.get(from.kind)?.persons ?? [];
  return keys.flatMap((key) =>
    writtenIds(from, key).flatMap(({ id, place }): BrokenLink[] => {
      const to = own.byId.get(id) ?? practice?.byId.get(id);
      if (to && PERSON_KINDS.includes(to.kind)) return [];
      if (!HAS_SEPARATOR.test(id) || (to === undefined && !looksLikePerson(id, own, practice))) return [];
      return [
        { from, field: key, id, place, why: to ? 'wrong-level' : 'unknown', to, allowed: PERSON_KINDS },
      ];
    }),
  );
}

const HAS_SEPARATOR = /[-_.#/]/u;

/** True where the letters before a separator are those of a defined person or role: `P-bob` beside `P-ana`. */
function looksLikePerson(id: string, own: IdIndex, practice: IdIndex | undefined): boolean {
  return (
    personPrefixes(own).has(prefixOf(id)) ||
    (practice !== undefined && personPrefixes(practice).has(prefixOf(id)))
  );
}

const prefixes = new WeakMap<IdIndex, ReadonlySet<string>>();

function personPrefixes(index: IdIndex): ReadonlySet<string> {
  const known = prefixes.get(index);
  if (known) return known;
  const made = new Set<string>();
  for (const [id, entry] of index.byId) {
    if (PERSON_KINDS.includes(entry.kind) && HAS_SEPARATOR.test(id)) made.add(prefixOf(id));
  }
  prefixes.set(index, made);
  return made;
}
