import type { PlainMap, PlainValue } from '../../edit';
import { compareTexts } from '../../model';
import type { TrackerSystem } from '../backlog';
import { estimateOf, spentOf } from './estimates';
import { extrasOf } from './extras';
import { hasField, writingOrder, type ImportKind } from './kinds';
import { tieOf, type Crossings } from './links';
import type { Mapping } from './mapping';
import { weightOf } from './priorities';
import type { CharterSight } from './sight';
import type { Slot, Slots } from './slots';
import { standingField, standingOf } from './states';
import { oneLine, tidyText } from './words';

/** What the fields of all entries are made from. */
export interface Surroundings {
  readonly system: TrackerSystem;
  readonly mapping: Mapping;
  readonly sight: CharterSight;
  readonly slots: Slots;
  readonly crossings: Crossings;
}

/** What the tracker says of one entry, and what could not be said. */
export interface Told {
  readonly owned: PlainMap;
  readonly initial: PlainMap;
  /** The ids of what its tags and fields say that it is for, sorted. */
  readonly serves: readonly string[];
  /** Sentences on what was left out or guessed. */
  readonly doubts: readonly string[];
  /** Fields of the tracker that have no place in the charter. */
  readonly left: readonly string[];
}

/** The fields of an entry, as the tracker would have them. */
export function toldOf(slot: Slot, around: Surroundings): Told {
  const { item, target } = slot;
  const { kind } = target;
  const fields = new Fields(kind);
  const extras = extrasOf(item, kind, around.mapping, around.sight);
  for (const [key, value] of extras.owned) fields.put(key, value);
  fields.put('title', oneLine(item.title));
  if (target.sort) fields.put(...target.sort);
  const tie = tieOf(slot, around.slots);
  fields.put('parent', tie.parent);
  putStanding(fields, slot, around.mapping);
  const served = item.tags.map((tag) => around.sight.supported(kind, tag));
  putPeople(fields, slot, around.sight);
  putTags(
    fields,
    item.tags.filter((_tag, i) => served[i] === undefined),
    around.sight,
  );
  putTime(fields, slot, around.sight);
  putTexts(fields, slot);
  putLinks(fields, slot, around);
  return {
    owned: fields.inOrder(),
    initial: withSupports({ ...Object.fromEntries(extras.initial), ...tie.initial }, served),
    serves: servesIn(served, extras.initial.get('supports')),
    doubts: [...extras.doubts, ...doubtsOf(slot, tie.missing, around)],
    left: extras.left,
  };
}

/** Ids of objectives and requirements among the tags are what an export had put there. */
function withSupports(initial: PlainMap, served: readonly (string | undefined)[]): PlainMap {
  const before = initial['supports'];
  const ids = new Set([...(Array.isArray(before) ? before : []), ...served.filter((id) => id !== undefined)]);
  return ids.size === 0 ? initial : { ...initial, supports: [...ids] };
}

function servesIn(tags: readonly (string | undefined)[], field: PlainValue | undefined): readonly string[] {
  const named = Array.isArray(field) ? field.filter((id) => typeof id === 'string') : [];
  return [...new Set([...tags.filter((id) => id !== undefined), ...named])].toSorted(compareTexts);
}

class Fields {
  private readonly values = new Map<string, PlainValue>();

  constructor(readonly kind: ImportKind) {}

  /** Sets a field that holds something. What the kind has no field for is kept under `x-`. */
  put(field: string, value: PlainValue | undefined): void {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return;
    const isOwn = field.startsWith('x-') || hasField(this.kind, field);
    this.values.set(isOwn ? field : `x-${field}`, value);
  }

  inOrder(): PlainMap {
    const order = writingOrder(this.kind);
    const place = (field: string): number => (order.includes(field) ? order.indexOf(field) : order.length);
    return Object.fromEntries([...this.values].toSorted(([a], [b]) => place(a) - place(b)));
  }
}

function putStanding(fields: Fields, { item }: Slot, mapping: Mapping): void {
  const standing = standingOf(item, mapping);
  const field = standing && standingField(fields.kind, standing);
  if (field) fields.put(...field);
  else if (standing === undefined) fields.put('x-state', item.state);
  const weight = weightOf(item.priority, mapping);
  if (weight === 'unknown' || !hasField(fields.kind, 'priority')) fields.put('x-priority', item.priority);
  else fields.put('priority', weight);
}

function putPeople(fields: Fields, { item }: Slot, sight: CharterSight): void {
  const { assignee } = item;
  const who = assignee && (sight.person(assignee) ?? oneLine(assignee.name));
  fields.put(hasField(fields.kind, 'assignee') ? 'assignee' : 'owner', who);
}

/** Tags that are skills of the charter become skills. */
function putTags(fields: Fields, tags: readonly string[], sight: CharterSight): void {
  const skills = hasField(fields.kind, 'skills') ? tags.map((tag) => sight.skill(tag)) : [];
  const known = new Set(skills.filter((skill) => skill !== undefined));
  fields.put('skills', [...known]);
  fields.put(
    'tags',
    tags.filter((_tag, i) => skills[i] === undefined).flatMap((tag) => oneLine(tag) || []),
  );
}

/** What a date by which something must be over is called, where not `due`. */
const DUE: Readonly<Partial<Record<ImportKind, string>>> = {
  assumption: 'validateBy',
  decision: 'decidedOn',
  dependency: 'needBy',
};

function putTime(fields: Fields, { item }: Slot, sight: CharterSight): void {
  fields.put('estimate', estimateOf(item));
  fields.put('spent', spentOf(item));
  fields.put('start', item.start);
  fields.put(DUE[fields.kind] ?? 'due', item.due);
  const milestone = hasField(fields.kind, 'milestone') && item.iteration !== undefined;
  const id = milestone ? sight.milestone(item.iteration) : undefined;
  if (id === undefined) fields.put('x-iteration', item.iteration);
  else fields.put('milestone', id);
  fields.put('x-area', item.area);
}

function putTexts(fields: Fields, { item }: Slot): void {
  fields.put(
    'acceptance',
    item.acceptance.map(tidyText).filter((text) => text !== ''),
  );
  fields.put('description', item.description === undefined ? undefined : tidyText(item.description));
}

function putLinks(fields: Fields, { item, index }: Slot, { system, crossings }: Surroundings): void {
  fields.put('dependsOn', crossings.dependsOn.get(index));
  fields.put('x-related', crossings.related.get(index));
  if (item.key === undefined) return;
  const external = { system: system === 'other' ? undefined : system, key: item.key, url: item.url };
  fields.put('external', external);
}

function doubtsOf(
  { item, index }: Slot,
  parent: string | undefined,
  around: Surroundings,
): readonly string[] {
  const { state, priority } = item;
  const missing = around.crossings.missing.get(index) ?? [];
  return [
    ...(state !== undefined && standingOf(item, around.mapping) === undefined ? [unknownState(state)] : []),
    ...(weightOf(priority, around.mapping) === 'unknown' ? [unknownPriority(priority ?? '')] : []),
    ...(parent === undefined ? [] : [`Its parent ${parent} is not in the file, so it stands on top.`]),
    ...missing.map((key) => `It waits for ${key}, which is not in the file, so that link was left out.`),
  ];
}

function unknownState(state: string): string {
  return `The state “${state}” is not known, so it counts as new and is kept as \`x-state\`. Say under \`states\` in throughline.mapping.yaml what it means.`;
}

function unknownPriority(priority: string): string {
  return `The priority “${priority}” is not known, so it is kept as \`x-priority\`. Say under \`priorities\` in throughline.mapping.yaml what it means.`;
}
