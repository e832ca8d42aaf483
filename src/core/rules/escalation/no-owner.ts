import { appendEntry } from '../../edit';
import type { PurposeGraph } from '../../graph';
import { nameOf, valuePlace, type Bundle, type Entry } from '../../model';
import { canBeNamed } from '../facts/links';
import { lacksOwner } from '../facts/owner';
import type { Skill } from '../facts/skills';
import { wholeBundle } from '../look';
import { freshId } from '../mending/freshId';
import { everybodyAble, letOwn } from '../mending/owners';
import { listed, shortNameOf } from '../phrases';
import { about, fix, type Fix, type Rule } from '../rule';
import { hasSkillMatrix, skillLackOf, skillsNeeded, type SkillLack } from './skills';

export const noOwner: Rule = {
  id: 'escalation/no-owner',
  severity: 'warning',
  preset: 'recommended',
  summary: 'An escalation level without an owner, or whose owner lacks a skill that it needs.',
  why: 'Passing a case on only helps where somebody is there to take it, and able to.',
  mend: 'Name in `owner` who takes the cases of the level: a person, a role, or a name. Where the owner lacks a skill of the level, let somebody own it who has the skill, or plan a training. For a role it is enough that one of its holders has the skill. Skills are only looked at where people say theirs, where the owner is an id, and where no training for the skill is under way; a skill that open work needs as well and nobody has is told by `people/skill-gap`. What a single person cannot do is told to the team only.',
  example: {
    drifting: `skills:
  - { id: S-1, title: Routing rules }
people:
  - { id: P-ines, name: Ines Vidal, skills: [{ skill: S-1, level: 4 }] }
  - { id: P-olaf, name: Olaf Brandt }
escalation:
  levels:
    - { level: L1, title: Service desk }
    - { level: L2, title: Functional consultants, owner: P-olaf, skills: [S-1] }`,
    mended: `skills:
  - { id: S-1, title: Routing rules }
people:
  - { id: P-ines, name: Ines Vidal, skills: [{ skill: S-1, level: 4 }] }
  - { id: P-olaf, name: Olaf Brandt }
escalation:
  levels:
    - { level: L1, title: Service desk, owner: P-olaf }
    - { level: L2, title: Functional consultants, owner: P-ines, skills: [S-1] }`,
  },
  check: wholeBundle(function* ({ bundle, graph }) {
    for (const level of graph.all('escalationLevel')) {
      if (lacksOwner(graph, level, level.value.owner)) {
        yield about(level, {
          place: valuePlace(level, 'owner'),
          message: `${nameOf(level)} has no owner. Name in \`owner\` who takes the cases there.`,
        });
      }
      const lack = skillLackOf(bundle, graph, level);
      if (lack === undefined) continue;
      yield about(level, {
        place: lack.owner.place,
        message: `${nameOf(level)} ${whatLacks(lack)} Let somebody own the level who can do it, or plan a training.`,
        related: lack.lacking.map(({ skill, place }) => ({
          place,
          message: `${nameOf(skill)} is needed here.`,
        })),
        personal: lack.owner.to.kind === 'person',
      });
    }
  }),
  *fixes({ entry }, { bundle, graph }) {
    if (entry?.kind !== 'escalationLevel') return;
    const needed = hasSkillMatrix(graph) ? skillsNeeded(graph, entry) : [];
    const skills = needed.map(({ skill }) => skill);
    yield* letOwn(graph, entry, everybodyAble(graph, skills));
    const lack = skillLackOf(bundle, graph, entry);
    for (const { skill } of lack?.lacking ?? []) yield* train(bundle, graph, lack?.owner.to, skill);
  },
};

function whatLacks({ owner: { to }, lacking }: SkillLack): string {
  const skills = listed(lacking.map(({ skill }) => nameOf(skill)));
  const them = lacking.length === 1 ? 'it' : 'them';
  const who =
    to.kind === 'role'
      ? `nobody with the role ${nameOf(to)} has ${them}`
      : `its owner ${nameOf(to)} does not have ${them}`;
  return `needs ${skills}, and ${who}.`;
}

/** To plan a training for the owner; its day is for the team to agree. */
function train(
  { root }: Bundle,
  graph: PurposeGraph,
  owner: Entry | undefined,
  skill: Skill,
): readonly Fix[] {
  if (owner === undefined || !canBeNamed(graph, owner) || !canBeNamed(graph, skill)) return [];
  const last = graph.all('training').at(-1);
  const file = last?.file ?? root;
  const training = {
    id: freshId(graph, last?.id ?? 'TR-0'),
    skill: skill.id,
    people: [owner.id],
    source: 'gap',
  };
  return fix(
    `Plan a training in ${nameOf(skill)} for ${shortNameOf(owner)}`,
    file,
    appendEntry(file, 'training', training),
  );
}
