import type { PurposeGraph } from '../../graph';
import { nameOf, shorten, type Entry } from '../../model';
import { canBeNamed } from '../facts/links';
import type { Fix } from '../rule';
import { setValue } from './steps';

/** Whom an entry names under one of its keys: by an id, or in words. */
export interface Mentioned {
  readonly by: Entry;
  readonly who: string | undefined;
}

/** Somebody whom a person field can name. */
interface Candidate {
  /** An id or a name, as the field holds it. */
  readonly value: string;
  /** As a menu names them. */
  readonly name: string;
}

const MOST = 5;

/**
 * To let somebody answer for an entry: first those who are mentioned where it matters, then the people of the charter.
 * Where there is nobody, to write a question in the place of a name.
 *
 * @param key the key of the entry for who answers for it
 * @param likely the likeliest first
 */
export function appoint(
  graph: PurposeGraph,
  entry: Entry,
  key: string,
  likely: readonly Mentioned[],
  question: string,
): readonly Fix[] {
  const people = graph.all('person').flatMap((person) => candidate(graph, person));
  const all = [...likely.flatMap((each) => mentioned(graph, each)), ...people];
  const values = [...new Set(all.map(({ value }) => value))].slice(0, MOST);
  const named = values.flatMap((value) => all.find((each) => each.value === value) ?? []);
  return named.length > 0
    ? named.flatMap(({ value, name }) => setValue(`Let ${name} own it`, entry, key, value))
    : setValue('Ask in the charter who owns it', entry, key, question);
}

/** Nobody where an id leads nowhere: that is told where it stands. */
function mentioned(graph: PurposeGraph, { by, who }: Mentioned): readonly Candidate[] {
  if (who === undefined || who.trim() === '' || graph.brokenOf(by).some(({ id }) => id === who)) return [];
  const to = graph.namedBy(by, who);
  return to ? candidate(graph, to) : [{ value: who, name: `“${shorten(who, 60)}”` }];
}

/** A stakeholder is told by name, since a person field takes no id of one. */
function candidate(graph: PurposeGraph, entry: Entry): readonly Candidate[] {
  if (entry.kind === 'person' || entry.kind === 'role') {
    return canBeNamed(graph, entry) ? [{ value: entry.id, name: nameOf(entry) }] : [];
  }
  const { kind, title } = entry;
  return kind === 'stakeholder' && title !== undefined ? [{ value: title, name: nameOf(entry) }] : [];
}
