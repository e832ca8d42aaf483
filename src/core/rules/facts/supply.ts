import { isOpen, type PurposeGraph, type WorkItem } from '../../graph';
import { holdersOf, isAskedFor, isBeingLearned, type Person, type Skill } from './skills';

/** What is known of a skill: who has it, what needs it, and whether something is done about a gap. */
export interface Supply {
  readonly skill: Skill;
  readonly holders: readonly Person[];
  /** Open work items that name it. */
  readonly needs: readonly WorkItem[];
  /** What brings it, in words: `training under way`, `asked for`. */
  readonly remedies: readonly string[];
}

/** The supply of each skill that the charter defines, and of those of the practice that its open work names. */
export function suppliesIn(graph: PurposeGraph): readonly Supply[] {
  const needed = graph
    .all('workItem')
    .filter(isOpen)
    .flatMap((item) => graph.written(item, 'skills').map(({ to }) => to));
  return [...new Set([...graph.all('skill'), ...needed])]
    .filter((entry) => entry.kind === 'skill')
    .map((skill) => supplyOf(skill, graph));
}

function supplyOf(skill: Skill, graph: PurposeGraph): Supply {
  const needs = graph.naming(skill, 'skills').map(({ from }) => from);
  return {
    skill,
    holders: holdersOf(graph, skill),
    needs: needs.filter((entry): entry is WorkItem => entry.kind === 'workItem' && isOpen(entry)),
    remedies: [
      ...(isBeingLearned(graph, skill) ? ['training under way'] : []),
      ...(isAskedFor(graph, skill) ? ['asked for'] : []),
    ],
  };
}

/** Open work needs it, and nobody has it. */
export function isGap({ holders, needs }: Supply): boolean {
  return holders.length === 0 && needs.length > 0;
}

/** A gap that nothing is done about. */
export function isUnattended(supply: Supply): boolean {
  return isGap(supply) && supply.remedies.length === 0;
}
