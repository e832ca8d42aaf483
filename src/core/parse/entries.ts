import {
  CHARTER_KINDS,
  LIST_SECTIONS,
  SINGLE_SECTIONS,
  pairOf,
  type CharterFile,
  type Entry,
  type EntryKind,
  type Field,
  type MapNode,
  type ObjectField,
} from '../model';
import { readFields } from './values';

const SINGLES: Readonly<Record<string, Field>> = {
  project: CHARTER_KINDS.project.fields.project,
  practice: CHARTER_KINDS.practice.fields.practice,
  ...SINGLE_SECTIONS,
};
const SINGLE_KINDS: Readonly<Record<string, EntryKind>> = {
  project: 'project',
  practice: 'practice',
  purpose: 'purpose',
  scope: 'scope',
};
const LISTS: Readonly<Record<string, Field>> = LIST_SECTIONS;

type Path = readonly (string | number)[];

/** Every entry of a file in the order of the text, whatever kind of charter it is. */
export function entriesOf(file: CharterFile): Entry[] {
  if (file.root?.kind !== 'map') return [];
  return file.root.pairs.flatMap(({ name, value }) => {
    if (value === undefined) return [];
    const single = SINGLES[name];
    const kind = SINGLE_KINDS[name];
    if (single?.kind === 'object' && kind && value.kind === 'map') {
      return [entry(file, single, kind, value, [name], undefined)];
    }
    const list = LISTS[name];
    return list ? listEntries(file, list, value, [name], undefined) : [];
  });
}

function listEntries(
  file: CharterFile,
  field: Field,
  node: Entry['node'] | CharterFile['root'],
  path: Path,
  within: Entry | undefined,
): Entry[] {
  if (field.kind !== 'list' || field.of.kind !== 'object' || node?.kind !== 'sequence') return [];
  const { of } = field;
  const { entry: kind } = of;
  if (kind === undefined) return [];
  return node.items.flatMap((item, index) => {
    if (item.kind !== 'map') return [];
    const made = entry(file, of, kind, item, [...path, index], within);
    return [made, ...nestedEntries(file, of, item, made)];
  });
}

/** Entries that are written inside another one, such as the measures of an objective. */
function nestedEntries(file: CharterFile, field: ObjectField, node: MapNode, within: Entry): Entry[] {
  return Object.entries(field.fields).flatMap(([key, nested]) =>
    listEntries(file, nested, pairOf(node, key)?.value, [...within.path, key], within),
  );
}

const TITLES = ['title', 'name', 'decision', 'trigger', 'theme', 'statement'];

function entry(
  file: CharterFile,
  field: ObjectField,
  kind: EntryKind,
  node: MapNode,
  path: Path,
  within: Entry | undefined,
): Entry {
  const value = readFields(field.fields, node);
  const id = typeof value['id'] === 'string' ? value['id'] : undefined;
  const title = TITLES.map((key) => textAt(node, key)).find((found) => found !== undefined);
  // `value` was read by the declaration that the entry's type is made from.
  return {
    kind,
    noun: field.noun,
    id,
    subject: id ?? keyPath(path),
    title,
    value,
    node,
    file,
    path,
    within,
  } as unknown as Entry;
}

/** A text that titles an entry; sections that are not settled yet may hold it under a key that is not declared. */
function textAt(node: MapNode, key: string): string | undefined {
  const value = pairOf(node, key)?.value;
  if (value?.kind !== 'scalar' || value.value === null) return undefined;
  const text = String(value.value).trim();
  return text === '' ? undefined : text;
}

/** `['escalation', 'levels', 0]` as `escalation.levels[0]`. */
export function keyPath(path: Path): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join('');
}
