import { ENTRY_FIELDS, type EntryKind, type Field, type LinkField, type ObjectField } from '../model';

/** A place in an entry where ids may stand. */
export interface Slot {
  /** The key that links are told by; for one that lies deeper, the keys on the way to it: `skills.skill`. */
  readonly key: string;
  /** What lies between the first key and the ids: `['skill']`. Lists on the way are gone through. */
  readonly rest: readonly string[];
  readonly field: LinkField;
  /** Slots of an entry are ranked: first come those in which only an id may stand. */
  readonly rank: number;
}

/** By the first key on the way to them. */
type Slots = ReadonlyMap<string, readonly Slot[]>;

/** More than any entry has keys. */
const BEHIND_LINKS = 100;

/** The slots of each kind of entry: read off the format. */
const SLOTS: ReadonlyMap<EntryKind, Slots> = new Map(
  [...ENTRY_FIELDS].map(([kind, object]) => [kind, slotsIn(object)]),
);

const NO_SLOTS: Slots = new Map();

function slotsIn(object: ObjectField): Slots {
  const slots = new Map<string, Slot[]>();
  let count = 0;
  for (const [first, inner] of Object.entries(object.fields)) {
    for (const { rest, field } of linksWithin(inner)) {
      const rank = count++ + (field.orText ? BEHIND_LINKS : 0);
      const slot = { key: [first, ...rest].join('.'), rest, field, rank };
      slots.set(first, [...(slots.get(first) ?? []), slot]);
    }
  }
  return slots;
}

/** The links that a field holds; entries that are written inside another one have their own. */
function linksWithin(field: Field): readonly Pick<Slot, 'rest' | 'field'>[] {
  if (field.kind === 'link') return [{ rest: [], field }];
  if (field.kind === 'list') return linksWithin(field.of);
  if (field.kind !== 'object' || field.entry !== undefined) return [];
  return Object.entries(field.fields).flatMap(([key, inner]) =>
    linksWithin(inner).map((found) => ({ ...found, rest: [key, ...found.rest] })),
  );
}

export function slotsOf(kind: EntryKind): Slots {
  return SLOTS.get(kind) ?? NO_SLOTS;
}

/** The places at which an entry of a kind may name others, with what they may name. */
export function linkKeys(kind: EntryKind): readonly Slot[] {
  return [...slotsOf(kind).values()].flat();
}
