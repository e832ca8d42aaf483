import type { PurposeGraph } from '../../graph';
import { nameOf, namePlace, valuePlace, type Finding } from '../../model';
import { amount, isAbove, OPEN_WORK } from '../facts/effortShares';
import {
  hasUnreadPeople,
  holdersOf,
  isAskedFor,
  isBeingLearned,
  isDoneByOthers,
  mayHaveBeenMeant,
  needsAmong,
  saysWhoCanWhat,
  type Need,
  type Person,
  type Skill,
} from '../facts/skills';
import { gathered, neighbours } from '../look';
import { counted, listed, percent, RELATED_LIMIT } from '../phrases';
import { about, type Rule } from '../rule';
import { weighingByPerson } from './load';

export const singlePoint: Rule = {
  id: 'people/single-point',
  severity: 'info',
  preset: 'recommended',
  personal: true,
  summary: 'One person alone holds a needed skill, or most of the open work.',
  why: 'One illness or one resignation then stops the project.',
  mend: 'Let a second person learn the skill with a `training`, or ask for one in `resourceRequests`. Where one person has too much of the work, hand some of it on, or let somebody join the `pair`: work with a pair is not counted as held by one. The rule looks at teams of four or more (option `team`): the people of the charter without its sponsor. It speaks of effort above 40 % of all that is open (option `limit`), from as many open items on as the team has people. Both limits are rules of thumb. Effort is that of open leaf items; an item without an estimate counts as the median. What a role is assigned counts for the person who has it, where only one has; what is assigned to a name in words, for the person or role that is called so, where only one is. Of skills the rule speaks once at least half of the people have a list of `skills`, if an empty one: before, others may have them too.',
  example: {
    drifting: exampleWith(''),
    mended: exampleWith(`
training:
  - { id: TR-1, title: Routing for two, skill: SK-1, people: [P-2], due: 2027-01-22, source: gap }`),
  },
  options: {
    team: {
      describe: 'From how many people on a team should be able to do without each of them.',
      value: 4,
      min: 2,
      max: 1000,
    },
    limit: {
      describe: 'The share of the open effort that one person may hold, in percent.',
      value: 40,
      min: 0,
      max: 100,
    },
  },
  check: gathered(
    neighbours('skill', (skill, { graph }) => rareNeeds(graph.naming(skill))),
    function* (found: ReadonlyMap<Skill, readonly Need[]>, { graph, option }) {
      const team = teamOf(graph);
      if (team.length < option('team') || hasUnreadPeople(graph)) return;
      for (const [person, held] of saysWhoCanWhat(graph) ? heldAlone(graph, found) : []) {
        if (team.includes(person)) yield aloneWith(graph, person, held);
      }
      yield* overloaded(graph, team, option('limit'));
    },
  ),
};

/** The people of the charter, without the sponsor. */
function teamOf(graph: PurposeGraph): readonly Person[] {
  const sponsors = graph.all('project').flatMap((project) => graph.written(project, 'sponsor'));
  return graph.all('person').filter((person) => !sponsors.some(({ to }) => to === person));
}

/** The needs of work that is ahead, where at most one person says that they have the skill. */
function rareNeeds(naming: Parameters<typeof needsAmong>[0]): readonly Need[] | undefined {
  const needs = needsAmong(naming);
  const saying = naming.filter(({ from, field }) => from.kind === 'person' && field === 'skills.skill');
  return needs.length === 0 || saying.length > 1 ? undefined : needs;
}

interface Held {
  readonly skill: Skill;
  readonly needs: readonly Need[];
}

/** The skills that one person alone has, and that nobody else is learning or was asked for, by that person. */
function heldAlone(
  graph: PurposeGraph,
  found: ReadonlyMap<Skill, readonly Need[]>,
): ReadonlyMap<Person, readonly Held[]> {
  const ofPractice = (graph.practice?.all('skill') ?? []).map(
    (skill) => [skill, rareNeeds(graph.naming(skill)) ?? []] as const,
  );
  const alone = new Map<Person, readonly Held[]>();
  for (const [skill, all] of [...found, ...ofPractice]) {
    const needs = all.filter(({ from }) => !isDoneByOthers(graph, from));
    const [holder, ...others] = needs.length > 0 ? holdersOf(graph, skill) : [];
    if (holder === undefined || others.length > 0) continue;
    if (isBeingLearned(graph, skill) || isAskedFor(graph, skill) || mayHaveBeenMeant(graph, skill)) continue;
    alone.set(holder, [...(alone.get(holder) ?? []), { skill, needs }]);
  }
  return alone;
}

function aloneWith(graph: PurposeGraph, person: Person, held: readonly Held[]): Finding {
  const skills = listed(held.map(({ skill }) => nameOf(skill)));
  const items = [...new Set(held.flatMap(({ needs }) => needs.map(({ from }) => from)))];
  const need = items.length === 1 ? 'needs' : 'need';
  const link = graph.written(person, 'skills.skill').find(({ to }) => to.id === held[0]?.skill.id);
  return about(person, {
    place: link?.place ?? namePlace(person),
    message: `${nameOf(person)} alone has ${skills}, which ${counted(items.length, 'open item')} ${need}. Let a second person learn it, or ask for one.`,
    related: items.slice(0, RELATED_LIMIT).map((item) => ({
      place: valuePlace(item, 'skills'),
      message: `${nameOf(item)} needs it.`,
    })),
    data: { skills: held.map(({ skill }) => skill.subject) },
  });
}

/** People who hold more of the open effort than the limit, in percent, allows. */
function* overloaded(graph: PurposeGraph, team: readonly Person[], limit: number): Iterable<Finding | void> {
  const { items, effort: total } = yield* graph.working(OPEN_WORK);
  if (items.length < team.length || total === 0) return;
  const { unit } = graph.effort();
  for (const [person, effort] of yield* weighingByPerson(graph)) {
    if (!team.includes(person) || !isAbove(effort / total, limit)) continue;
    const part =
      unit === 'items'
        ? `${effort} of ${counted(total, 'item')}`
        : `${amount(effort, unit)} of ${amount(total, unit)}`;
    yield about(person, {
      place: namePlace(person),
      message: `${nameOf(person)} holds ${percent(effort / total, limit)} of the open effort (${part}), and the limit is ${limit}%. Hand some of it on, or let somebody join the pair.`,
      data: { share: effort / total, limit },
    });
  }
}

function exampleWith(training: string): string {
  return `objectives:
  - { id: OBJ-1, title: Resolve a case in 24 hours instead of 72 }
workItems:
  - { id: WI-1, title: Route cases by appliance, supports: [OBJ-1], skills: [SK-1] }
  - { id: WI-2, title: Route evening calls to the partner, supports: [OBJ-1], skills: [SK-1] }
skills:
  - { id: SK-1, title: Unified routing }
  - { id: SK-2, title: Voice channel }
people:
  - { id: P-1, name: Aoife Byrne, skills: [{ skill: SK-1, level: 5 }] }
  - { id: P-2, name: Marek Nowak, skills: [{ skill: SK-2, level: 4 }] }
  - { id: P-3, name: Dunja Savic }
  - { id: P-4, name: Leo Brandt }${training}`;
}
