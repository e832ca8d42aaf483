import {
  addToList,
  removeFromList,
  removeKey,
  replaceScalar,
  setKey,
  type Editable,
  type Edits,
  type Path,
  type PlainMap,
  type PlainScalar,
  type PlainValue,
} from '../../edit';
import { pairOf, type Node } from '../../model';
import { writingOrder } from '../mapping/kinds';
import { valueUnder } from './external';
import type { Importable } from './match';

/** One step of a change, made on the text as it stands when its turn comes. */
export type Operation = (doc: Editable) => Edits;

/**
 * The steps that give a field of an entry another value and keep whatever else is written there: quotes, the kind of
 * block, and the comments beside and between the items of a list.
 *
 * @param value undefined: the field goes
 */
export function operationsFor(
  entry: Importable,
  field: string,
  value: PlainValue | undefined,
): readonly Operation[] {
  const path = [...entry.path, field];
  const old = valueUnder(entry, field);
  if (value === undefined) return [(doc) => removeKey(doc, path)];
  if (isScalar(value) && old?.kind === 'scalar' && old.end > old.start)
    return [(doc) => replaceScalar(doc, path, value)];
  if (isMap(value) && old?.kind === 'map') return mapOperations(path, old, value);
  const texts = old && textsOf(old);
  if (texts && isScalarList(value)) return listOperations(path, texts, value);
  const order = writingOrder(entry.kind);
  const after = order.slice(0, order.includes(field) ? order.indexOf(field) : order.length);
  return [(doc) => setKey(doc, entry.path, field, value, after)];
}

function isScalar(value: PlainValue): value is PlainScalar {
  return typeof value !== 'object' || value === null;
}

function isMap(value: PlainValue): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalarList(value: PlainValue): value is readonly PlainScalar[] {
  return Array.isArray(value) && value.every(isScalar);
}

/** The items of a list of plain values; undefined for anything else. */
function textsOf(node: Node): readonly string[] | undefined {
  if (node.kind !== 'sequence' || node.items.length === 0) return undefined;
  const texts = node.items.flatMap((item) => (item.kind === 'scalar' ? [String(item.value)] : []));
  return texts.length === node.items.length ? texts : undefined;
}

function mapOperations(path: Path, old: Node, value: PlainMap): readonly Operation[] {
  return Object.entries(value).flatMap(([key, inner]): readonly Operation[] => {
    const node = pairOf(old, key)?.value;
    if (inner === undefined) return [];
    if (node?.kind === 'scalar' && isScalar(inner) && String(node.value) === String(inner)) return [];
    return [(doc) => setKey(doc, path, key, inner)];
  });
}

/**
 * Items that both lists begin and end with stay as they are. Those between are replaced one by one; what is left over
 * goes, or is added at the end.
 */
function listOperations(
  path: Path,
  before: readonly string[],
  now: readonly PlainScalar[],
): readonly Operation[] {
  const same = (i: number, j: number): boolean => before[i] === String(now[j]);
  let start = 0;
  while (start < Math.min(before.length, now.length) && same(start, start)) start++;
  let kept = 0;
  const most = now.length <= before.length ? now.length - start : 0;
  while (kept < most && same(before.length - 1 - kept, now.length - 1 - kept)) kept++;
  const held = before.length - start - kept;
  const middle = now.slice(start, now.length - kept);
  return [
    ...middle.slice(0, held).map(
      (item, i): Operation =>
        (doc) =>
          replaceScalar(doc, [...path, start + i], item),
    ),
    ...Array.from({ length: Math.max(held - middle.length, 0) }, (_, i): Operation => {
      const index = start + held - 1 - i;
      return (doc) => removeFromList(doc, path, index);
    }),
    ...middle.slice(held).map(
      (item): Operation =>
        (doc) =>
          addToList(doc, path.slice(0, -1), String(path.at(-1)), item),
    ),
  ];
}
