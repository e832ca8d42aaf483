import type { PurposeGraph } from '../../graph';
import { nameOf } from '../../model';
import { canBeNamed } from '../facts/links';
import {
  bringsSkill,
  hasUnreadPeople,
  isDoneByOthers,
  isProvided,
  mayHaveBeenMeant,
  needsAmong,
  peopleUnder,
  saysWhoCanWhat,
  type Need,
  type Skill,
} from '../facts/skills';
import { gathered, neighbours } from '../look';
import { addEntry } from '../mending/newEntry';
import { addItem } from '../mending/steps';
import { counted, RELATED_LIMIT } from '../phrases';
import { about, type Rule } from '../rule';
import { learning } from './learning';

/** To how many people a skill is offered. */
const MOST = 5;

export const skillGap: Rule = {
  id: 'people/skill-gap',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A skill that open work needs and that nobody has.',
  why: 'Training and hiring take months, sprints take weeks. The gap has to be seen when the work is planned.',
  mend: 'Plan a `training` for it, ask for somebody who has it in `resourceRequests`, or write it down under `skills` of the person who has it. A skill that several items need is told once, at the first of them. The rule counts a skill at any level, of people of the charter and of its practice. It is silent where any training for the skill is written down, where somebody was asked for and nobody has refused, for work that only waits to be accepted, and for work that somebody does whom the charter knows by name only. It waits until it is written down who can do what: until at least half of the people of the charter, or of its practice, have a list of `skills`, if an empty one, and somebody has a skill. That half is a rule of thumb; before, whoever has no list yet may be the one who can do it.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Send the invoice 2 days after the visit instead of 11 }
workItems:
  - { id: WI-1, title: Invoice from the closed visit, supports: [OBJ-1], skills: [SK-2] }
skills:
  - { id: SK-1, title: Scheduling board }
  - { id: SK-2, title: Business Central invoices }
people:
  - { id: P-1, name: Femke Aalders, skills: [{ skill: SK-1, level: 4 }] }`,
    mended: `objectives:
  - { id: OBJ-1, title: Send the invoice 2 days after the visit instead of 11 }
workItems:
  - { id: WI-1, title: Invoice from the closed visit, supports: [OBJ-1], skills: [SK-2] }
skills:
  - { id: SK-1, title: Scheduling board }
  - { id: SK-2, title: Business Central invoices }
people:
  - { id: P-1, name: Femke Aalders, skills: [{ skill: SK-1, level: 4 }] }
training:
  - { id: TR-1, title: Invoices in Business Central, skill: SK-2, people: [P-1], due: 2027-01-29, source: gap }`,
  },
  check: gathered(
    neighbours('skill', (skill, { graph }) => unmetNeeds(graph.naming(skill))),
    function* (found: ReadonlyMap<Skill, readonly Need[]>, { graph }) {
      for (const { skill, needs } of gapsIn(graph, found)) {
        const [first, ...others] = needs;
        if (first === undefined) continue;
        yield about(first.from, {
          place: first.place,
          message: `${whoNeeds(needs)} ${nameOf(skill)}, and nobody has it or is learning it. Plan a \`training\`, ask for somebody in \`resourceRequests\`, or write it into the \`skills\` of whoever has it.`,
          related: others.slice(0, RELATED_LIMIT).map(({ from, place }) => ({
            place,
            message: `${nameOf(from)} needs it too.`,
          })),
          data: { skill: skill.subject },
        });
      }
    },
  ),
  *fixes({ entry, data }, context) {
    const { graph } = context;
    const skill = graph.find(String(data?.['skill']));
    if (entry?.kind !== 'workItem' || skill?.kind !== 'skill' || !canBeNamed(graph, skill)) return;
    const assigned = peopleUnder(graph, entry, 'assignee');
    yield* learning(context, skill, entry, assigned);
    const { start, due } = entry.value;
    yield* addEntry(`Ask for somebody who has ${skill.id}`, context, 'resourceRequests', 'RR', {
      title: `Somebody for ${skill.title ?? skill.id}`,
      skill: skill.id,
      needBy: [start, due].find((day) => day !== undefined && day > context.today),
      status: 'open',
    });
    const own = graph.all('person');
    const likely = new Set([...assigned.filter((each) => own.includes(each)), ...own]);
    for (const person of [...likely].slice(0, MOST)) {
      yield* addItem(`Write down that ${nameOf(person)} has it`, person, 'skills', { skill: skill.id });
    }
  },
};

interface Gap {
  readonly skill: Skill;
  readonly needs: readonly Need[];
}

/** The needs of work that is ahead, where nothing brings the skill. */
function unmetNeeds(naming: Parameters<typeof needsAmong>[0]): readonly Need[] | undefined {
  const needs = needsAmong(naming);
  return needs.length === 0 || naming.some(bringsSkill) ? undefined : needs;
}

function gapsIn(graph: PurposeGraph, found: ReadonlyMap<Skill, readonly Need[]>): readonly Gap[] {
  const { practice } = graph;
  const ofPractice = (practice?.all('skill') ?? []).map(
    (skill) => [skill, unmetNeeds(graph.naming(skill))] as const,
  );
  const missing = [...found, ...ofPractice].filter(([skill, needs]) => needs && !isProvided(graph, skill));
  if (missing.length === 0 || !saysWhoCanWhat(graph) || hasUnreadPeople(graph)) return [];
  return missing
    .filter(([skill]) => !mayHaveBeenMeant(graph, skill))
    .map(([skill, needs = []]) => ({
      skill,
      needs: needs.filter(({ from }) => !isDoneByOthers(graph, from)),
    }));
}

function whoNeeds([first, ...others]: readonly Need[]): string {
  const name = first ? nameOf(first.from) : '';
  return others.length === 0
    ? `${name} needs`
    : `${name} and ${counted(others.length, 'other open item')} need`;
}
