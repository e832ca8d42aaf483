import type { Neighbourhood, PurposeGraph, WorkItem } from '../../graph';
import type { Entry } from '../../model';
import {
  areSkillsKnown,
  holdersOf,
  isAhead,
  isDoneByOthers,
  learnersOf,
  peopleBehind,
  type Person,
  type Skill,
} from '../facts/skills';

/** Work that somebody is to do, with what it needs. */
export interface Assignment {
  /** Those skills that nobody who does it writes down, as far as that can be seen from the item. */
  readonly skills: readonly Skill[];
  /** A person or role. */
  readonly assignee: Entry;
  readonly pair: readonly Entry[];
}

/** Undefined where everything is there, and where somebody does the work whom the charter knows by name only. */
export function unmatched(graph: Neighbourhood, item: WorkItem): Assignment | undefined {
  const { skills: wanted = [], assignee: text } = item.value;
  if (wanted.length === 0 || text === undefined || !isAhead(item) || isDoneByOthers(graph, item))
    return undefined;
  const [assignee, ...others] = [...graph.written(item, 'assignee'), ...graph.written(item, 'pair')].map(
    ({ to }) => to,
  );
  if (assignee === undefined) return undefined;
  const own = [assignee, ...others].flatMap((each) =>
    each.kind === 'person' ? (each.value.skills ?? []) : [],
  );
  const skills = neededBy(graph, item).filter(({ id }) => !own.some(({ skill }) => skill === id));
  return skills.length === 0 ? undefined : { skills, assignee, pair: others };
}

/** The skills that an item needs, each once. */
export function neededBy(graph: Neighbourhood, item: WorkItem): readonly Skill[] {
  const needed = graph.written(item, 'skills').map(({ to }) => to);
  return [...new Set(needed.filter((each) => each.kind === 'skill'))];
}

/** Somebody with those of some skills that they have. */
export interface Helper {
  readonly person: Person;
  readonly skills: readonly Skill[];
}

/** Who can do what, found once for all the work that is looked at together. The graph must stay as it is meanwhile. */
export class TeamSkills {
  readonly holders = foundOnce((skill: Skill) => holdersOf(this.graph, skill));
  private readonly learners = foundOnce((skill: Skill) => learnersOf(this.graph, skill));
  private readonly isKnown = foundOnce((person: Person) => areSkillsKnown(this.graph, person));
  private readonly behind = foundOnce((entry: Entry) => peopleBehind(this.graph, entry));
  private readonly lackedAlone = foundOnce((assignee: Entry) => this.lackedBy(this.behind(assignee)));

  constructor(private readonly graph: PurposeGraph) {}

  /** The skills that nobody has or is learning who does the work; nothing where that cannot be told. */
  lacking({ skills, assignee, pair }: Assignment): readonly Skill[] {
    const assigned = this.behind(assignee);
    if (assigned.length === 0) return [];
    if (pair.length === 0) return skills.filter(this.lackedAlone(assignee));
    return skills.filter(this.lackedBy([...assigned, ...pair.flatMap(this.behind)]));
  }

  /** What nobody has at all is another finding, and whom a training is for may not be known. */
  private lackedBy(people: readonly Person[]): (skill: Skill) => boolean {
    if (!people.every(this.isKnown)) return () => false;
    return foundOnce((skill) => {
      const [able, learners] = [this.holders(skill), this.learners(skill)];
      if (able.length === 0 || learners === undefined) return false;
      return !people.some((each) => able.includes(each) || learners.includes(each));
    });
  }

  /** Those who have at least one of some skills, who has most of them first. */
  helpersFor(skills: readonly Skill[]): readonly Helper[] {
    const people = new Set(skills.flatMap(this.holders));
    const helpers = [...people].map((person) => ({
      person,
      skills: skills.filter((skill) => this.holders(skill).includes(person)),
    }));
    return helpers.toSorted((a, b) => b.skills.length - a.skills.length);
  }
}

/** The same function, asked only once for each key. */
export function foundOnce<K, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: find(key) };
    known.set(key, found);
    return found.value;
  };
}
