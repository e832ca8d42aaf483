import { isActive, isOpen, type Objective, type PurposeGraph, type WorkItem } from '../../graph';
import { nameOf, valuePlace, type Entry } from '../../model';
import { servedObjectives } from '../facts/ends';
import { about, type Rule } from '../rule';

/** How many of the active items are named. */
const NAMED = 5;

export const priorityInversion: Rule = {
  id: 'drift/priority-inversion',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A must objective whose work rests, while work for a could objective is active.',
  why: 'What is pleasant or easy gets started first. When time runs out, the welcome extras are finished and what the project cannot do without is not.',
  mend: 'Start the work for the must objective, and let the other work wait. Where the must objective has its turn later on purpose, say so with a waiver that ends on the day it begins.',
  example: {
    drifting: exampleWith('new'),
    mended: exampleWith('active'),
  },
  *check({ graph }) {
    const musts = graph.all('objective').filter((each) => isActive(each) && each.value.priority === 'must');
    const easy = activeExtras(graph, new Set<Entry>(musts));
    const first = easy[0];
    if (first === undefined) return;
    for (const must of musts.filter((each) => rests(graph, each))) {
      yield about(must, {
        place: valuePlace(must, 'priority'),
        message: `None of the open work for ${nameOf(must)}, a must, is active, while work for ${nameOf(first.objective)}, a could, is. Start with what the project cannot do without.`,
        related: easy.slice(0, NAMED).map(({ item, objective }) => ({
          place: valuePlace(item, 'state'),
          message: `${nameOf(item)} is active, for ${nameOf(objective)}.`,
        })),
      });
    }
  },
};

/**
 * True where there is work that could be started and none that is. Work that is blocked or resolved was started, so
 * that an objective with nothing else does not rest; an active item above the others counts for all of them.
 */
function rests(graph: PurposeGraph, objective: Objective): boolean {
  const open = graph.workFor(objective).filter(isOpen);
  return (
    open.some((item) => (item.value.state ?? 'new') === 'new') &&
    !open.some((item) => item.value.state === 'active')
  );
}

interface Extra {
  readonly item: WorkItem;
  readonly objective: Objective;
}

/** Active leaves that serve could objectives and nothing that matters more. */
function activeExtras(graph: PurposeGraph, musts: ReadonlySet<Entry>): readonly Extra[] {
  const leaves = graph.leaves().filter(({ value }) => value.state === 'active');
  return leaves.flatMap((item) => {
    const served = servedObjectives(graph, item);
    const objective = served.find(isActive);
    const isExtra =
      served.every(({ value }) => value.priority === 'could') &&
      ![...graph.above(item)].some((each) => musts.has(each));
    return objective && isExtra ? [{ item, objective }] : [];
  });
}

function exampleWith(state: string): string {
  return `objectives:
  - { id: OBJ-1, title: No customer is written to without consent, priority: must }
  - { id: OBJ-2, title: The newsletter looks the same in every country, priority: could }
workItems:
  - { id: WI-1, title: Ask for consent on every form, supports: [OBJ-1], state: ${state} }
  - { id: WI-2, title: One template for eleven countries, supports: [OBJ-2], state: active }`;
}
