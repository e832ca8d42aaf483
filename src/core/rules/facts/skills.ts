import type { PurposeGraph } from '../../graph';
import type { Entry, EntryOf } from '../../model';

export type Skill = EntryOf<'skill'>;
export type Person = EntryOf<'person'>;

/** What names an entry under a key, in the charter and in its practice. */
function namersOf(graph: PurposeGraph, entry: Entry, key: string): readonly Entry[] {
  const links = [...graph.naming(entry, key), ...(graph.practice?.naming(entry, key) ?? [])];
  return links.map(({ from }) => from);
}

/**
 * The people of the charter and its practice who have a skill, at any level: those who say so, and those who have
 * finished a training for it.
 */
export function holdersOf(graph: PurposeGraph, skill: Skill): readonly Person[] {
  const saying = namersOf(graph, skill, 'skills.skill');
  const trained = trainingsFor(graph, skill)
    .filter(({ value }) => value.doneOn !== undefined)
    .flatMap((training) => peopleUnder(graph, training, 'people'));
  return [...new Set([...saying, ...trained])].filter((entry) => entry.kind === 'person');
}

function trainingsFor(graph: PurposeGraph, skill: Skill): readonly EntryOf<'training'>[] {
  return namersOf(graph, skill, 'skill').filter((entry) => entry.kind === 'training');
}

/** True where somebody is learning a skill: a training that is not finished. */
export function isBeingLearned(graph: PurposeGraph, skill: Skill): boolean {
  return trainingsFor(graph, skill).some(({ value }) => value.doneOn === undefined);
}

/** True where somebody with a skill is asked for, and nobody has said no. */
export function isAskedFor(graph: PurposeGraph, skill: Skill): boolean {
  return namersOf(graph, skill, 'skill').some(
    (entry) => entry.kind === 'resourceRequest' && (entry.value.status ?? 'open') === 'open',
  );
}

/** The people named under a key of an entry, by themselves or by a role that they have. Names that are no ids are left out. */
export function peopleUnder(graph: PurposeGraph, entry: Entry, key: string): readonly Person[] {
  const named = graph.written(entry, key);
  return [...new Set(named.flatMap(({ to }) => peopleBehind(graph, to)))];
}

/** A person, or the people of the charter and its practice who have a role. */
export function peopleBehind(graph: PurposeGraph, entry: Entry): readonly Person[] {
  if (entry.kind === 'person') return [entry];
  return entry.kind === 'role'
    ? namersOf(graph, entry, 'roles').filter((each) => each.kind === 'person')
    : [];
}
