import { prefixOf, type Entry, type EntryKind, type LinkField, type Place } from '../model';
import { HAS_SEPARATOR, PERSON_KINDS, type Ids } from './ids';
import type { LinkSlot } from './slots';
import type { Mention } from './written';

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

/** The ids that can be named: those of the bundle and those of its practice. The former win. */
export interface Names {
  readonly own: Ids;
  readonly practice: Ids | undefined;
}

export interface Resolved {
  readonly written: readonly Link[];
  readonly broken: readonly BrokenLink[];
  /** The ids that make no link: those of persons, names, and what is broken. */
  readonly loose: readonly string[];
}

/**
 * What becomes of all that an entry writes, in the order in which it is written.
 *
 * @param known the links that were made of it before: those that still hold are the same objects
 */
export function resolve(
  from: Entry,
  mentions: readonly Mention[],
  names: Names,
  known: readonly Link[],
): Resolved {
  const written: Link[] = [];
  const broken: BrokenLink[] = [];
  const loose: string[] = [];
  let next = 0;
  for (const mention of mentions) {
    const before = known[next]?.place === mention.place ? known[next++] : undefined;
    const found = outcomeOf(from, mention, names);
    if (found !== undefined && 'why' in found) broken.push(found);
    if (found !== undefined && !('why' in found)) written.push(before?.to === found.to ? before : found);
    else loose.push(mention.id);
  }
  return { written, broken, loose };
}

function outcomeOf(from: Entry, mention: Mention, names: Names): Link | BrokenLink | undefined {
  const { slot } = mention;
  if (slot.kind === 'link') return linkOf(from, mention, slot, names);
  return slot.kind === 'person' ? brokenPerson(from, mention, names) : undefined;
}

function linkOf(from: Entry, { id, place }: Mention, slot: LinkSlot, names: Names): Link | BrokenLink {
  const local = names.own.byId.get(id);
  const to = local ?? names.practice?.byId.get(id);
  const why = faultOf(id, to, slot.field, local ? names.own : names.practice, local !== undefined);
  if (to !== undefined && why === undefined) return { from, field: slot.key, to, place };
  return { from, field: slot.key, id, place, allowed: slot.field.to, why: why ?? 'unknown', to };
}

function faultOf(
  id: string,
  to: Entry | undefined,
  field: LinkField,
  ids: Ids | undefined,
  isLocal: boolean,
): BrokenLink['why'] | undefined {
  if (to === undefined) return 'unknown';
  if (ids?.ambiguous.has(id)) return 'duplicate';
  return mayName(isLocal ? field.to : practiceKinds(field), to.kind) ? undefined : 'wrong-level';
}

function mayName(allowed: LinkField['to'], kind: EntryKind): boolean {
  return allowed === 'any' || allowed.includes(kind);
}

function practiceKinds(field: LinkField): LinkField['to'] {
  return field.to === 'any' ? 'any' : field.practice;
}

/**
 * A person field counts as an id only where its text has the prefix of a defined person or role, or is an id with a
 * separator that something else has. A plain word such as `Sales` is a name, whatever else is called so.
 */
function brokenPerson(
  from: Entry,
  { slot, id, place }: Mention,
  { own, practice }: Names,
): BrokenLink | undefined {
  const to = own.byId.get(id) ?? practice?.byId.get(id);
  if (to && PERSON_KINDS.includes(to.kind)) return undefined;
  if (!HAS_SEPARATOR.test(id) || !(to || looksLikePerson(id, own) || looksLikePerson(id, practice)))
    return undefined;
  return { from, field: slot.key, id, place, why: to ? 'wrong-level' : 'unknown', to, allowed: PERSON_KINDS };
}

/** True where the letters before a separator are those of a defined person or role: `P-bob` beside `P-ana`. */
function looksLikePerson(id: string, ids: Ids | undefined): boolean {
  return ids?.isPersonPrefix(prefixOf(id)) ?? false;
}
