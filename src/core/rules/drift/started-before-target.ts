import { isDone, isDropped, type Lines, type Objective, type WorkItem } from '../../graph';
import { nameOf, valuePlace, type IsoDate } from '../../model';
import { servedObjectives } from '../facts/ends';
import { isAnyBelow } from '../facts/links';
import { dated, gathered, lines } from '../look';
import { listed } from '../phrases';
import { about, type Rule } from '../rule';

export const startedBeforeTarget: Rule = {
  id: 'drift/started-before-target',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Work that started before its objective was set; an info only where the work is finished.',
  why: 'Work that is older than its objective was begun for another reason. It may fit all the same, or it was linked afterwards so that it looks justified.',
  mend: 'Ask what the work was begun for. Where it serves the objective, write the day on which the objective was really set into `setOn`, or accept the finding with a waiver and its reason. Where it does not, link it to what it serves, or drop it. An objective without `setOn` may have come first, and the rule is silent.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Find the right article in 2 minutes instead of 6, setOn: 2026-06-12 }
workItems:
  - { id: WI-1, title: Rewrite the 640 old articles, supports: [OBJ-1], state: active, start: 2026-05-18 }`,
    mended: `objectives:
  - { id: OBJ-1, title: Find the right article in 2 minutes instead of 6, setOn: 2026-05-04 }
workItems:
  - { id: WI-1, title: Rewrite the 640 old articles, supports: [OBJ-1], state: active, start: 2026-05-18 }`,
  },
  check: dated((today) =>
    gathered(EARLY_WORK, function* (early: ReadonlyMap<WorkItem, EarlyStart>, { graph }) {
      for (const [item, { start, objectives }] of early) {
        if (isToldBelow(graph, item, early)) continue;
        yield about(item, {
          place: valuePlace(item, 'start'),
          message: `${nameOf(item)} ${start > today ? 'is to start' : 'started'} on ${start}, before ${listed(objectives.map(withDay))}. Check that it was begun for this, and link it to what it serves.`,
          related: objectives.map((objective) => ({
            place: valuePlace(objective, 'setOn'),
            message: `${nameOf(objective)} was set here.`,
          })),
          ...(isDone(item) ? { severity: 'info' as const } : {}),
        });
      }
    }),
  ),
};

interface EarlyStart {
  readonly start: IsoDate;
  readonly objectives: readonly Objective[];
}

/** Work that began before everything it serves was set; an objective that does not say when may have come first. */
const EARLY_WORK = lines('workItem', (item, { graph }): EarlyStart | undefined => {
  const { start } = item.value;
  if (start === undefined || isDropped(item)) return undefined;
  const objectives = servedObjectives(graph, item);
  const isEarly = objectives.every(({ value }) => value.setOn !== undefined && start < value.setOn);
  return isEarly && objectives.length > 0 ? { start, objectives } : undefined;
});

/** What holds other work began when the first of it did. Finished work below, an information only, does not hide open work. */
function isToldBelow(graph: Lines, item: WorkItem, early: ReadonlyMap<WorkItem, EarlyStart>): boolean {
  return isAnyBelow(graph, item, (each) => early.has(each) && (isDone(item) || !isDone(each)));
}

function withDay(objective: Objective): string {
  return `${nameOf(objective)} was set on ${objective.value.setOn}`;
}
