/** Which item of a tracker an entry is, as the entry keeps it. */
import { renameKey, type Editable, type Edits, type PlainMap, type PlainValue } from '../../edit';
import { pairOf, type Entry, type Node } from '../../model';

/** The field of every entry in which that stands. */
export const EXTERNAL = 'external';

/** Where earlier imports kept it for all but work items: still read, and renamed where an entry is brought in step. */
export const EARLIER_EXTERNAL = 'x-external';

/** The value of a field, also where an earlier import gave it another name. */
export function valueUnder({ node }: Entry, field: string): Node | undefined {
  const pair = pairOf(node, field) ?? (field === EXTERNAL ? pairOf(node, EARLIER_EXTERNAL) : undefined);
  return pair?.value;
}

/** True for an entry that has nothing but the earlier name. */
export function hasEarlierName({ node }: Entry): boolean {
  return pairOf(node, EXTERNAL) === undefined && pairOf(node, EARLIER_EXTERNAL) !== undefined;
}

/** The step that gives it today's name. */
export function renaming({ path }: Entry): (doc: Editable) => Edits {
  return (doc) => renameKey(doc, [...path, EARLIER_EXTERNAL], EXTERNAL);
}

const KEYS = ['system', 'key', 'url'] as const;

/** What the format knows of it: keys that somebody has added are nothing that a tracker could have changed. */
export function knownPart(external: unknown): unknown {
  return isMap(external) ? only(external, {}) : external;
}

/** An export that does not mention the address of an item takes none away. */
export function completed(tracker: PlainValue | undefined, charter: unknown): PlainValue | undefined {
  return isMap(tracker) && isMap(charter) ? only(tracker, charter) : tracker;
}

type Keyed = Readonly<{ [key: string]: unknown }>;

function only(map: Keyed, otherwise: Keyed): PlainMap {
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = map[key] ?? otherwise[key];
      return typeof value === 'string' || typeof value === 'number' ? [[key, value] as const] : [];
    }),
  );
}

function isMap(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
