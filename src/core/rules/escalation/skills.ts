import { isOpen, type Link, type PurposeGraph } from '../../graph';
import type { Bundle, Place } from '../../model';
import type { Level } from '../facts/escalationTimes';
import { isMalformed } from '../facts/flaws';
import { hasFalseLink } from '../facts/links';
import { holdersOf, isBeingLearned, peopleBehind, type Person, type Skill } from '../facts/skills';
import { hasUnreadParts } from '../facts/unread';

/** A skill that a level needs, and where it says so. */
export interface NeededSkill {
  readonly skill: Skill;
  readonly place: Place;
}

/** The owner of a level, a person or a role, with the skills of the level that nobody behind it has. */
export interface SkillLack {
  readonly owner: Link;
  /** Never empty. */
  readonly lacking: readonly NeededSkill[];
}

export function skillsNeeded(graph: PurposeGraph, level: Level): readonly NeededSkill[] {
  return graph
    .written(level, 'skills')
    .flatMap(({ to, place }) => (to.kind === 'skill' ? [{ skill: to, place }] : []));
}

/** True where people say which skills they have, so that something can be concluded from what they do not say. */
export function hasSkillMatrix(graph: PurposeGraph): boolean {
  const says = (person: Person): boolean => graph.written(person, 'skills.skill').length > 0;
  return graph.all('person').some(says) || (graph.practice?.all('person').some(says) ?? false);
}

/** What the owner of a level lacks; undefined where that is nothing, and where nobody can tell. */
export function skillLackOf(bundle: Bundle, graph: PurposeGraph, level: Level): SkillLack | undefined {
  const [owner] = graph.written(level, 'owner');
  if (owner === undefined || hasUnreadParts(bundle) || !hasSkillMatrix(graph)) return undefined;
  const people = peopleBehind(graph, owner.to);
  if (people.length === 0 || people.some((person) => isUnsure(graph, person))) return undefined;
  const lacking = skillsNeeded(graph, level).filter(({ skill }) => lacks(graph, people, skill));
  return lacking.length > 0 ? { owner, lacking } : undefined;
}

function isUnsure(graph: PurposeGraph, person: Person): boolean {
  return isMalformed(person, 'skills') || hasFalseLink(graph, person, 'skills.skill');
}

/** A skill that open work needs and nobody has is a gap of the whole team, which is told there. */
function lacks(graph: PurposeGraph, people: readonly Person[], skill: Skill): boolean {
  // Asked first because it is quick: who else has the skill has to be found among all that name it.
  if (people.some((person) => graph.written(person, 'skills.skill').some(({ to }) => to === skill)))
    return false;
  const holders = holdersOf(graph, skill);
  if (isBeingLearned(graph, skill) || people.some((person) => holders.includes(person))) return false;
  return holders.length > 0 || !isNeededByWork(graph, skill);
}

function isNeededByWork(graph: PurposeGraph, skill: Skill): boolean {
  return graph.naming(skill, 'skills').some(({ from }) => from.kind === 'workItem' && isOpen(from));
}
