import type { CheckResult } from '../engine';
import { valueFor, type Audience } from '../model';
import { isGap, isUnattended, peopleBehind, suppliesIn, type Supply } from '../rules';
import type { Named, Names } from './named';

/** A skill, and whether somebody has it who is needed. */
export interface SkillData {
  readonly name: Named;
  readonly category: string | undefined;
  /** How many people have it, at any level. */
  readonly people: number;
  /** Who they are; empty for the customer, who is told numbers only. */
  readonly holders: readonly Named[];
  /** How many open work items name it. */
  readonly needs: number;
  /** What is done about a gap: `training under way`, `asked for`. */
  readonly remedies: readonly string[];
  /** `gap`: open work needs it, nobody has it, and nothing is done about that. */
  readonly standing: 'covered' | 'coming' | 'gap' | 'unused';
}

/** A role, and how many people have it. */
export interface RoleData {
  readonly name: Named;
  readonly responsibility: string | undefined;
  readonly people: number;
}

export interface PeopleData {
  readonly people: number;
  readonly roles: readonly RoleData[];
  /** Gaps first, then by how much work needs them. */
  readonly skills: readonly SkillData[];
}

export function peopleOf({ graph }: CheckResult, names: Names, audience: Audience): PeopleData {
  return {
    people: graph.all('person').length,
    roles: graph.all('role').map((role) => ({
      name: names.of(role),
      responsibility: valueFor(role, audience).responsibility,
      people: peopleBehind(graph, role).length,
    })),
    skills: suppliesIn(graph)
      .map((supply) => skillData(supply, names, audience))
      .toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || b.needs - a.needs),
  };
}

const ORDER: readonly SkillData['standing'][] = ['gap', 'coming', 'covered', 'unused'];

function skillData(supply: Supply, names: Names, audience: Audience): SkillData {
  const { skill, holders, needs, remedies } = supply;
  return {
    name: names.of(skill),
    category: skill.value.category,
    people: holders.length,
    holders: audience === 'team' ? holders.map((each) => names.of(each)) : [],
    needs: needs.length,
    remedies,
    standing: standingOf(supply),
  };
}

function standingOf(supply: Supply): SkillData['standing'] {
  if (isUnattended(supply)) return 'gap';
  if (isGap(supply)) return 'coming';
  return supply.needs.length > 0 ? 'covered' : 'unused';
}
