import { prefixOf, type Entry, type EntryKind, type LinkField, type Place } from '../model';
import { HAS_SEPARATOR, type Ids } from './ids';
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
  /** The ids that make no link: words that could be ids, and what is broken. */
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

function outcomeOf(from: Entry, { slot, id, place }: Mention, names: Names): Link | BrokenLink | undefined {
  const { key, field } = slot;
  const local = names.own.byId.get(id);
  const to = local ?? names.practice?.byId.get(id);
  const ids = local ? names.own : names.practice;
  const why = faultOf(id, to, local ? field.to : practiceKinds(field), ids);
  if (to !== undefined && why === undefined) return { from, field: key, to, place };
  if (field.orText && !isMeantAsId(id, to, field, names)) return undefined;
  return { from, field: key, id, place, allowed: field.to, why: why ?? 'unknown', to };
}

function faultOf(
  id: string,
  to: Entry | undefined,
  allowed: LinkField['to'],
  ids: Ids | undefined,
): BrokenLink['why'] | undefined {
  if (to === undefined) return 'unknown';
  if (ids?.ambiguous.has(id)) return 'duplicate';
  return mayName(allowed, to.kind) ? undefined : 'wrong-level';
}

function mayName(allowed: LinkField['to'], kind: EntryKind): boolean {
  return allowed === 'any' || allowed.includes(kind);
}

function practiceKinds(field: LinkField): LinkField['to'] {
  return field.to === 'any' ? 'any' : field.practice;
}

/** The ids of escalation levels, which are given by the format. */
const LEVEL = /^L[1-5]$/u;

/**
 * Where words may stand as well, a text counts as an id only where it has the prefix of a defined id of an allowed kind,
 * is an id with a separator that something else has, or is that of a level. A plain word such as `Sales` is a name,
 * whatever else is called so.
 */
function isMeantAsId(id: string, to: Entry | undefined, field: LinkField, { own, practice }: Names): boolean {
  if (LEVEL.test(id) && mayName(field.to, 'escalationLevel')) return true;
  if (!HAS_SEPARATOR.test(id)) return false;
  const prefix = prefixOf(id);
  return (
    to !== undefined ||
    own.isPrefixOf(prefix, field.to) ||
    (practice?.isPrefixOf(prefix, practiceKinds(field)) ?? false)
  );
}
