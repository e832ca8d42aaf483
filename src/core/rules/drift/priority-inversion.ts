import { isActive, isDropped, Ways, type Fact, type Lines, type Objective, type WorkItem } from '../../graph';
import { nameOf, valuePlace, type Entry } from '../../model';
import { servedObjectives } from '../facts/ends';
import { isWorkedForBy } from '../facts/links';
import { gathered, lines } from '../look';
import { about, type Rule } from '../rule';

/** How many of the active items are named. */
const NAMED = 5;

export const priorityInversion: Rule = {
  id: 'drift/priority-inversion',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A must objective whose work rests, while work for a could objective is active.',
  why: 'What is pleasant or easy gets started first. When time runs out, the welcome extras are finished and what the project cannot do without is not.',
  mend: 'Start the work for the must objective, and let the other work wait. Where all that is left of it is blocked or resolved, there is nothing to start and the rule is silent. Where the must objective has its turn later on purpose, say so with a waiver that ends on the day it begins.',
  example: {
    drifting: exampleWith('new'),
    mended: exampleWith('active'),
  },
  check: gathered(
    lines('workItem', (item, { graph }) => extra(graph, item)),
    function* (extras: ReadonlyMap<WorkItem, Objective>, { graph }) {
      const musts = graph.all('objective').filter((each) => isActive(each) && each.value.priority === 'must');
      const toMusts = waysTo(graph, musts);
      const easy = firstOf(NAMED, extras, ([item]) => !toMusts.lead(item));
      const [first] = easy;
      if (first === undefined) return;
      for (const must of musts) {
        // All the work for each of them is looked at.
        yield;
        if (!graph.remembered(RESTS, must)) continue;
        yield about(must, {
          place: valuePlace(must, 'priority'),
          message: `None of the open work for ${nameOf(must)}, a must, is active, while work for ${nameOf(first[1])}, a could, is. Start with what the project cannot do without.`,
          related: easy.map(([item, objective]) => ({
            place: valuePlace(item, 'state'),
            message: `${nameOf(item)} is active, for ${nameOf(objective)}.`,
          })),
        });
      }
    },
  ),
};

/** The first of some for which something holds; those behind them are not looked at. */
function firstOf<T>(most: number, all: Iterable<T>, holds: (each: T) => boolean): readonly T[] {
  const found: T[] = [];
  for (const each of all) {
    if (holds(each)) found.push(each);
    if (found.length === most) break;
  }
  return found;
}

/**
 * True where there is work that could be started and none that is. Work that is blocked or resolved was started, so
 * that an objective with nothing else does not rest; an active item above the others counts for all of them.
 */
const RESTS: Fact<boolean> = {
  of: (graph, objective) => {
    if (isWorkedForBy(graph, objective, ({ value }) => value.state === 'active')) return false;
    const states = new Set(graph.workFor(objective).map(({ value }) => value.state ?? 'new'));
    return states.has('new') && !states.has('active');
  },
};

function waysTo(graph: Lines, objectives: readonly Entry[]): Ways<Entry> {
  const sought = new Set(objectives);
  return new Ways(
    (at) => graph.up(at).map(({ to }) => to),
    (at) => sought.has(at),
  );
}

/** One of the objectives of an active leaf that serves could objectives and, first on its ways up, nothing that matters more. */
function extra(graph: Lines, item: WorkItem): Objective | undefined {
  if (item.value.state !== 'active' || !graph.childrenOf(item).every(isDropped)) return undefined;
  const served = servedObjectives(graph, item);
  const objective = served.find(isActive);
  const isExtra = served.every(({ value }) => value.priority === 'could');
  return isExtra ? objective : undefined;
}

function exampleWith(state: string): string {
  return `objectives:
  - { id: OBJ-1, title: No customer is written to without consent, priority: must }
  - { id: OBJ-2, title: The newsletter looks the same in every country, priority: could }
workItems:
  - { id: WI-1, title: Ask for consent on every form, supports: [OBJ-1], state: ${state} }
  - { id: WI-2, title: One template for eleven countries, supports: [OBJ-2], state: active }`;
}
