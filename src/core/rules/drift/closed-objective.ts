import type { Objective, WorkItem } from '../../graph';
import { nameOf, valuePlace } from '../../model';
import { gathered } from '../look';
import { dropWork, finishWork, supportInstead } from '../mending/steps';
import { listed, RELATED_LIMIT } from '../phrases';
import { about, type Rule } from '../rule';
import { LOST_SOURCES, lostWork, type LostSource } from './lostWork';

export const closedObjective: Rule = {
  id: 'drift/closed-objective',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Open work for an achieved or retired objective and no other.',
  why: 'When an objective is reached or given up, its work tends to go on: people are assigned, and nobody tells them. What they do from then on is taken from the objectives that are still open.',
  mend: 'Link the work to an objective that is still active, mark it `done` where it is finished, or set `state: dropped`. Where the objective was closed too early, set its `status` back to `active`.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Every branch enters its leads in one place, status: achieved }
  - { id: OBJ-2, title: Call a new lead back within 30 minutes }
workItems:
  - { id: WI-1, title: Import the last lead lists of the branches, supports: [OBJ-1] }`,
    mended: `objectives:
  - { id: OBJ-1, title: Every branch enters its leads in one place, status: achieved }
  - { id: OBJ-2, title: Call a new lead back within 30 minutes }
workItems:
  - { id: WI-1, title: Import the last lead lists of the branches, supports: [OBJ-2] }`,
  },
  check: gathered(LOST_SOURCES, function* (sources: ReadonlyMap<WorkItem, LostSource>, { graph }) {
    for (const lost of lostWork(graph, sources, 'objective')) {
      const { item, place, to, heirs } = lost;
      const objectives = lost.ends.filter((end) => end.kind === 'objective');
      yield about(item, {
        place,
        message: `${nameOf(item)} is open work for ${listed(objectives.map(nameOf))}, ${howClosed(objectives)}. Link it to an active objective, or drop it.`,
        related: [
          ...objectives.map((each) => ({
            place: valuePlace(each, 'status'),
            message: `${nameOf(each)} is ${String(each.value.status)}.`,
          })),
          ...heirs.slice(0, RELATED_LIMIT).map((heir) => ({
            place: valuePlace(heir, 'id'),
            message: `${nameOf(heir)} takes its links from there.`,
          })),
        ],
        data: { link: to.subject },
      });
    }
  }),
  *fixes({ entry }, { graph }) {
    if (entry?.kind === 'workItem') {
      yield* supportInstead(graph, entry);
      yield* finishWork(graph, entry);
      yield* dropWork(graph, entry);
    }
  },
};

function howClosed(objectives: readonly Objective[]): string {
  const statuses = new Set(objectives.map(({ value }) => value.status));
  return `which ${objectives.length === 1 ? 'is' : 'are'} ${[...statuses].join(' or ')}`;
}
