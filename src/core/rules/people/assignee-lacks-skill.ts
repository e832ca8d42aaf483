import type { PurposeGraph, WorkItem } from '../../graph';
import { nameOf, namePlace, valuePlace, type Related } from '../../model';
import { canBeNamed } from '../facts/links';
import { hasUnreadPeople, peopleBehind, type Person, type Skill } from '../facts/skills';
import { gathered, neighbours } from '../look';
import { addItem, addLink, setValue } from '../mending/steps';
import { listed, RELATED_LIMIT } from '../phrases';
import { about, type Rule } from '../rule';
import { learning } from './learning';
import { foundOnce, neededBy, TeamSkills, unmatched, type Assignment, type Helper } from './teamSkills';

/** How many of those who have the skill are offered. */
const MOST = 4;

export const assigneeLacksSkill: Rule = {
  id: 'people/assignee-lacks-skill',
  severity: 'warning',
  preset: 'recommended',
  personal: true,
  summary: 'Work whose assignee lacks a skill that it needs.',
  why: 'It will take longer than estimated and need help that nobody has planned. Pairing with somebody who has the skill is often enough.',
  mend: 'Let somebody who has the skill take the work or join the `pair`, plan a `training` for the assignee, or write down that they have it. A role counts by the people who have it: one of them with the skill is enough. The rule is silent where the assignee or somebody in the pair is known by name only, where a training is under way that they take part in, or that does not say for whom it is, and where nobody at all has the skill, which `people/skill-gap` tells. Somebody without a list of `skills` counts as lacking the skill only where at least half of the people of the same charter have such a list.',
  example: {
    drifting: exampleWith(''),
    mended: exampleWith(' pair: [P-2],'),
  },
  check: gathered(
    neighbours('workItem', (item, { graph }) => unmatched(graph, item)),
    function* (found: ReadonlyMap<WorkItem, Assignment>, { graph }) {
      if (found.size === 0 || hasUnreadPeople(graph)) return;
      const team = new TeamSkills(graph);
      const whoCan = foundOnce((skill: Skill) =>
        team.helpersFor([skill]).slice(0, RELATED_LIMIT).map(asRelated),
      );
      for (const [item, assignment] of found) {
        const lacking = team.lacking(assignment);
        if (lacking.length === 0) continue;
        yield about(item, {
          place: valuePlace(item, 'assignee'),
          message: `${nameOf(item)} needs ${listed(lacking.map(nameOf))}, which ${whoLacks(assignment)}. Let somebody who has ${lacking.length === 1 ? 'it' : 'them'} take the work or join the \`pair\`, or plan a training.`,
          related: lacking.flatMap(whoCan).slice(0, RELATED_LIMIT),
          data: { skills: lacking.map(({ subject }) => subject) },
        });
      }
    },
  ),
  *fixes({ entry, data }, context) {
    const { graph } = context;
    const lacking = skillsIn(graph, data?.['skills']);
    const assignee = entry && graph.written(entry, 'assignee')[0]?.to;
    if (entry?.kind !== 'workItem' || assignee === undefined) return;
    const team = new TeamSkills(graph);
    const helpers = team.helpersFor(lacking).filter(({ person }) => canBeNamed(graph, person));
    for (const { person } of helpers.slice(0, MOST)) {
      yield* addLink(`Let ${nameOf(person)} join the pair`, entry, 'pair', person);
    }
    const able = helpers.filter(({ person }) => canDo(graph, team, entry, person));
    for (const { person } of able.slice(0, MOST)) {
      yield* setValue(`Assign it to ${nameOf(person)}`, entry, 'assignee', person.subject);
    }
    const [skill] = lacking;
    if (skill === undefined || !canBeNamed(graph, skill)) return;
    yield* learning(context, skill, entry, peopleBehind(graph, assignee));
    if (assignee.kind === 'person' && graph.all('person').includes(assignee)) {
      const title = `Write down that ${nameOf(assignee)} has ${skill.id}`;
      yield* addItem(title, assignee, 'skills', { skill: skill.id });
    }
  },
};

function whoLacks({ assignee, pair }: Assignment): string {
  const name = nameOf(assignee);
  if (assignee.kind === 'role') {
    return `nobody in the role ${name} has${pair.length > 0 ? ', nor anybody in the pair' : ''}`;
  }
  return pair.length > 0 ? `neither ${name} nor the pair has` : `${name} does not have`;
}

function asRelated({ person, skills }: Helper): Related {
  const names = listed(skills.map(({ subject }) => subject));
  return { place: namePlace(person), message: `${nameOf(person)} has ${names}.` };
}

/** True for somebody who has every skill that an item needs and that anybody has. */
function canDo(graph: PurposeGraph, team: TeamSkills, item: WorkItem, person: Person): boolean {
  const able = neededBy(graph, item).map((skill) => team.holders(skill));
  return able.every((each) => each.length === 0 || each.includes(person));
}

function skillsIn(graph: PurposeGraph, ids: unknown): readonly Skill[] {
  const found = Array.isArray(ids) ? ids.map((id) => graph.find(String(id))) : [];
  return found.filter((entry) => entry?.kind === 'skill');
}

function exampleWith(pair: string): string {
  return `objectives:
  - { id: OBJ-1, title: Send the invoice 2 days after the visit instead of 11 }
workItems:
  - { id: WI-1, title: Invoice from the closed visit, supports: [OBJ-1], assignee: P-1,${pair} skills: [SK-1] }
skills:
  - { id: SK-1, title: Business Central invoices }
  - { id: SK-2, title: Forms on the phone }
people:
  - { id: P-1, name: Femke Aalders, skills: [{ skill: SK-2, level: 4 }] }
  - { id: P-2, name: Rafael Ortiz, skills: [{ skill: SK-1, level: 3 }] }`;
}
