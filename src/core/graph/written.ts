import { isId, pairOf, type Entry, type Node, type Place } from '../model';
import { slotsOf, type Slot } from './slots';

/** The keys by which something says what it is for; only work items have the second. */
export const UPWARD = ['supports', 'enables'] as const;

export function isUpward(field: string): boolean {
  return field === 'supports' || field === 'enables';
}

interface WrittenId {
  readonly id: string;
  readonly place: Place;
}

/** An id that an entry writes where one may stand. */
export interface Mention extends WrittenId {
  readonly slot: Slot;
}

/**
 * What is written under a key: the items of a list, or a single value that stands for one. Nothing for an empty list.
 *
 * @param key for what lies deeper, the keys on the way to it: `skills.skill`
 */
export function writtenUnder(entry: Entry, key: string): readonly Node[] {
  if (!key.includes('.')) return itemsOf(pairOf(entry.node, key)?.value);
  const [first = key, ...rest] = key.split('.');
  return itemsAlong(pairOf(entry.node, first)?.value, rest);
}

function itemsAlong(node: Node | undefined, way: readonly string[]): readonly Node[] {
  const items = itemsOf(node);
  if (way.length === 0) return items;
  const [key = '', ...rest] = way;
  return items.flatMap((item) => itemsAlong(pairOf(item, key)?.value, rest));
}

function itemsOf(node: Node | undefined): readonly Node[] {
  if (node === undefined) return NOTHING;
  if (node.kind === 'sequence') return node.items;
  return node.kind === 'scalar' && node.value === null ? NOTHING : [node];
}

const NOTHING: readonly never[] = [];

/** The well-formed ids written under a key, each with its place; a single scalar counts as a list of one. */
export function writtenIds(entry: Entry, key: string): readonly WrittenId[] {
  return writtenUnder(entry, key).flatMap((item) => {
    const id = idIn(item);
    return id === undefined ? [] : [{ id, place: { file: entry.file, span: item } }];
  });
}

function idIn(item: Node): string | undefined {
  return item.kind === 'scalar' && typeof item.value === 'string' && isId(item.value)
    ? item.value
    : undefined;
}

/** All ids that an entry writes, those of its links first. Asked for every entry, so it goes over the keys only once. */
export function mentionsOf({ kind, node, file }: Entry): readonly Mention[] {
  const slots = slotsOf(kind);
  if (slots.size === 0) return [];
  const found: Mention[] = [];
  let keys = 0;
  for (const { name, value } of node.pairs) {
    const inside = slots.get(name);
    if (inside === undefined) continue;
    keys++;
    for (const slot of inside) {
      for (const item of itemsAlong(value, slot.rest)) {
        const id = idIn(item);
        if (id !== undefined) found.push({ slot, id, place: { file, span: item } });
      }
    }
  }
  return keys > 1 ? found.toSorted((a, b) => a.slot.rank - b.slot.rank) : found;
}
