import {
  idKeyOf,
  CHARTER_KINDS,
  LIST_SECTIONS,
  SINGLE_SECTIONS,
  pairOf,
  type CharterFile,
  type Entry,
  type EntryKind,
  type Field,
  type MapNode,
  type Node,
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
  escalation: 'escalation',
  quality: 'quality',
};
const LISTS: Readonly<Record<string, Field>> = LIST_SECTIONS;

type Path = readonly (string | number)[];

/** The key path of something at the moment: the index of an entry changes when one is added or removed before it. */
export interface Way {
  readonly path: Path;
}

/** What entries are made for: the file that they stand in, and the way to the first item of the list that is read. */
export interface Home {
  readonly file: CharterFile;
  /** The way to an item of a section, by its index in what is read. */
  readonly wayTo: (section: string, index: number) => Way;
}

/** Every entry of a map of sections in the order of the text, whatever kind of charter it is. */
export function entriesOf(root: Node | undefined, home: Home): Entry[] {
  if (root?.kind !== 'map') return [];
  return root.pairs.flatMap(({ name, value }) => {
    if (value === undefined) return [];
    const single = SINGLES[name];
    const kind = SINGLE_KINDS[name];
    if (single?.kind === 'object' && kind && value.kind === 'map') {
      const made = new PlacedEntry(home.file, single, kind, value, { path: [name] }, undefined).asEntry();
      return [made, ...nestedEntries(home.file, single, value, made)];
    }
    return value.kind === 'sequence' ? sectionEntries(name, value.items, home) : [];
  });
}

/** The entries among items of a list section. */
export function sectionEntries(section: string, items: readonly Node[], home: Home): Entry[] {
  const field = LISTS[section];
  return field === undefined
    ? []
    : listEntries(home.file, field, items, (index) => home.wayTo(section, index), undefined);
}

function listEntries(
  file: CharterFile,
  field: Field,
  items: readonly Node[],
  wayTo: (index: number) => Way,
  within: Entry | undefined,
): Entry[] {
  if (field.kind !== 'list' || field.of.kind !== 'object') return [];
  const { of } = field;
  const { entry: kind } = of;
  if (kind === undefined) return [];
  return items.flatMap((item, index) => {
    if (item.kind !== 'map') return [];
    const made = new PlacedEntry(file, of, kind, item, wayTo(index), within).asEntry();
    return [made, ...nestedEntries(file, of, item, made)];
  });
}

/** Entries that are written inside another one, such as the measures of an objective. */
function nestedEntries(file: CharterFile, field: ObjectField, node: MapNode, within: Entry): Entry[] {
  return nestedLists(field).flatMap(([key, nested]) => {
    const value = pairOf(node, key)?.value;
    if (value?.kind !== 'sequence') return [];
    const wayTo = (index: number): Way => ({
      get path() {
        return [...within.path, key, index];
      },
    });
    return listEntries(file, nested, value.items, wayTo, within);
  });
}

const NESTED = new WeakMap<ObjectField, readonly (readonly [string, Field])[]>();

/** The lists of a kind of entry that may hold entries themselves: found once, since nearly none has one. */
function nestedLists(field: ObjectField): readonly (readonly [string, Field])[] {
  const known = NESTED.get(field);
  if (known) return known;
  const lists = Object.entries(field.fields).filter(
    ([, { kind, ...nested }]) => kind === 'list' && 'of' in nested && nested.of.kind === 'object',
  );
  NESTED.set(field, lists);
  return lists;
}

const TITLES = ['title', 'name', 'decision', 'trigger', 'theme', 'statement'];

/** An entry that tells its path, and the subject that follows from it, as they are when it is asked. */
class PlacedEntry {
  readonly noun: string;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly value: Readonly<Record<string, unknown>>;

  constructor(
    readonly file: CharterFile,
    field: ObjectField,
    readonly kind: EntryKind,
    readonly node: MapNode,
    private readonly way: Way,
    readonly within: Entry | undefined,
  ) {
    this.noun = field.noun;
    this.value = readFields(field.fields, node);
    this.id = idOf(kind, this.value);
    this.title = titleOf(node);
  }

  get path(): Path {
    return this.way.path;
  }

  get subject(): string {
    const id = this.value['id'];
    return typeof id === 'string' ? id : keyPath(this.path);
  }

  /** `value` was read by the declaration that the entry's type is made from. */
  asEntry(): Entry {
    return this as unknown as Entry;
  }
}

/** What links name an entry by: its id. */
function idOf(kind: EntryKind, value: Readonly<Record<string, unknown>>): string | undefined {
  const id = value[idKeyOf(kind)];
  return typeof id === 'string' ? id : undefined;
}

function titleOf(node: MapNode): string | undefined {
  for (const key of TITLES) {
    const text = textAt(node, key);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** A text that titles an entry, also where the format has no such key for it: the schema says so. */
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
