import { CHARTER_KINDS, type EntryKind, type Field, type LinkField, type ObjectField } from '../model';

export interface LinkSlot {
  readonly key: string;
  readonly field: LinkField;
}

/**
 * A key of an entry under which ids may stand. A `person` may be an id or a name; what is `unchecked` may be the id of
 * something in a section that is not settled yet. Slots of an entry are ranked: first come those of links.
 */
export type Slot = { readonly rank: number } & (
  | (LinkSlot & { readonly kind: 'link' })
  | { readonly kind: 'person'; readonly key: string }
  | { readonly kind: 'unchecked'; readonly key: string }
);

type Slots = ReadonlyMap<string, Slot>;

const RANKS = { link: 0, person: 100, unchecked: 200 } as const;

/** The slots of each kind of entry by their keys: read off the format. */
const SLOTS: ReadonlyMap<EntryKind, Slots> = new Map(
  [...singleEntries(), ...listedEntries()].map(([kind, object]) => [kind, slotsIn(object)]),
);

const NO_SLOTS: Slots = new Map();

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

function slotsIn(object: ObjectField): Slots {
  const slots = Object.entries(object.fields).flatMap(([key, field], i) => slotOf(key, field, i) ?? []);
  return new Map(slots.map((slot) => [slot.key, slot]));
}

function slotOf(key: string, field: Field, index: number): Slot | undefined {
  const inner = field.kind === 'list' ? field.of : field;
  if (inner.kind !== 'person' && inner.kind !== 'link') return undefined;
  const kind = inner.kind === 'link' && inner.unchecked ? 'unchecked' : inner.kind;
  const rank = RANKS[kind] + index;
  return kind === 'link' ? { kind, key, rank, field: inner as LinkField } : { kind, key, rank };
}

export function slotsOf(kind: EntryKind): Slots {
  return SLOTS.get(kind) ?? NO_SLOTS;
}

/** The keys under which an entry of a kind may name others, with what they may name. */
export function linkKeys(kind: EntryKind): readonly LinkSlot[] {
  return [...slotsOf(kind).values()].filter((slot) => slot.kind === 'link');
}
