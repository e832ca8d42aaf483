import type { PurposeGraph } from '../../graph';
import { nameOf, type Entry } from '../../model';
import { canBeNamed } from '../facts/links';
import { holdersOf, peopleBehind, type Skill } from '../facts/skills';
import type { Fix } from '../rule';
import { setValue } from './steps';

const MOST = 5;

/** The people and roles of the charter, then those of its practice. */
function candidatesIn(graph: PurposeGraph): readonly Entry[] {
  const own = [...graph.all('person'), ...graph.all('role')];
  return graph.practice ? [...own, ...candidatesIn(graph.practice)] : own;
}

/** To let one of some people or roles answer for an entry, the first ones first. */
export function letOwn(graph: PurposeGraph, entry: Entry, candidates: readonly Entry[]): readonly Fix[] {
  return [...new Set(candidates)]
    .filter(({ kind }) => kind === 'person' || kind === 'role')
    .filter((candidate) => canBeNamed(graph, candidate))
    .slice(0, MOST)
    .flatMap((owner) => setValue(`Let ${nameOf(owner)} own it`, entry, 'owner', owner.subject));
}

/** The same for those who stand nearest: some who are known to be near, then everybody. */
export function letOwnNearest(graph: PurposeGraph, entry: Entry, near: readonly Entry[]): readonly Fix[] {
  return letOwn(graph, entry, [...near, ...candidatesIn(graph)]);
}

/** The same for those who have skills; a role has the skills of all who hold it. */
export function letOwnSkilled(graph: PurposeGraph, entry: Entry, skills: readonly Skill[]): readonly Fix[] {
  const holders = skills.map((skill) => holdersOf(graph, skill));
  const hasAll = (candidate: Entry): boolean => {
    const people = peopleBehind(graph, candidate);
    return holders.every((able) => people.some((person) => able.includes(person)));
  };
  return letOwn(graph, entry, candidatesIn(graph).filter(hasAll));
}
