import type { PurposeGraph } from '../../graph';
import { nameOf, shorten, type Entry } from '../../model';
import { canBeNamed } from '../facts/links';
import { holdersOf, peopleBehind, type Skill } from '../facts/skills';
import type { Fix } from '../rule';
import { setValue } from './steps';

/** Whom another entry names under one of its keys: by an id, or in words. */
export interface Mentioned {
  readonly by: Entry;
  /** Undefined where it names nobody. */
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

/** To let one of some people, roles or others whom the charter mentions answer for an entry, the first ones first. */
export function letOwn(
  graph: PurposeGraph,
  entry: Entry,
  likely: readonly (Entry | Mentioned)[],
  key = 'owner',
): readonly Fix[] {
  const all = likely.flatMap((each) => ('by' in each ? mentioned(graph, each) : candidate(graph, each)));
  const names = new Map<string, string>();
  for (const { value, name } of all) if (!names.has(value)) names.set(value, name);
  return [...names]
    .slice(0, MOST)
    .flatMap(([value, name]) => setValue(`Let ${name} own it`, entry, key, value));
}

/** The same for an entry that somebody should answer for in any case: where there is nobody, a question stands in for a name. */
export function letOwnOrAsk(
  graph: PurposeGraph,
  entry: Entry,
  likely: readonly (Entry | Mentioned)[],
  { key = 'owner', question }: { readonly key?: string; readonly question: string },
): readonly Fix[] {
  const found = letOwn(graph, entry, likely, key);
  return found.length > 0 ? found : setValue('Ask in the charter who owns it', entry, key, question);
}

/** The people and roles of the charter, then those of its practice. */
export function everybodyIn(graph: PurposeGraph): readonly Entry[] {
  const own = [...graph.all('person'), ...graph.all('role')];
  return graph.practice ? [...own, ...everybodyIn(graph.practice)] : own;
}

/** Those among them who have some skills; a role has the skills of all who hold it. */
export function everybodyAble(graph: PurposeGraph, skills: readonly Skill[]): readonly Entry[] {
  const holders = skills.map((skill) => holdersOf(graph, skill));
  return everybodyIn(graph).filter((each) => {
    const people = peopleBehind(graph, each);
    return holders.every((able) => people.some((person) => able.includes(person)));
  });
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
