import { isOpen, type Lines, type Objective, type WorkItem } from '../../graph';
import { nameOf, valuePlace, type IsoDate } from '../../model';
import { isClosed } from '../facts/agreed';
import { servedObjectives } from '../facts/ends';
import { isAnyBelow } from '../facts/links';
import { gathered, lines } from '../look';
import { setValue } from '../mending/steps';
import { listed, shortNameOf } from '../phrases';
import { about, type Rule } from '../rule';

export const lateForObjective: Rule = {
  id: 'drift/late-for-objective',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Open work that is due after every objective it serves.',
  why: 'Work that is finished after the day on which its objective is measured cannot help to reach it. The plan looks complete and the target is missed all the same.',
  mend: 'Bring the work forward, or agree a later `due` for the objective with the customer. Where the work is for what comes afterwards, link it to the objective that it really serves. An objective without `due` leaves time enough.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Answer 95 % of e-mails within a day, due: 2027-01-31 }
workItems:
  - { id: WI-1, title: Sort e-mails by topic, supports: [OBJ-1], due: 2027-03-15 }`,
    mended: `objectives:
  - { id: OBJ-1, title: Answer 95 % of e-mails within a day, due: 2027-01-31 }
workItems:
  - { id: WI-1, title: Sort e-mails by topic, supports: [OBJ-1], due: 2027-01-15 }`,
  },
  check: gathered(
    lines('workItem', (item, { graph }) => lateness(graph, item)),
    function* (late: ReadonlyMap<WorkItem, Lateness>, { graph }) {
      for (const [item, { due, deadlines }] of late) {
        // What holds other work is due when the last of it is: the late part is the one to move.
        if (isAnyBelow(graph, item, (each) => late.has(each))) continue;
        const before = listed(deadlines.map(({ objective, day }) => `${nameOf(objective)} (${day})`));
        yield about(item, {
          place: valuePlace(item, 'due'),
          message: `${nameOf(item)} is due on ${due}, after ${before}. Bring it forward, or agree a later date for the objective.`,
          related: deadlines.map(({ objective }) => ({
            place: valuePlace(objective, 'due'),
            message: `${nameOf(objective)} is due here.`,
          })),
        });
      }
    },
  ),
  *fixes({ entry }, { graph, today }) {
    const late = entry?.kind === 'workItem' ? lateness(graph, entry) : undefined;
    if (entry?.kind !== 'workItem' || late === undefined) return;
    const { due, deadlines } = late;
    const last = deadlines.map(({ day }) => day).reduce((a, b) => (a > b ? a : b));
    if (last >= today && last >= (entry.value.start ?? '')) {
      yield* setValue(`Move ${shortNameOf(entry)} forward to ${last}`, entry, 'due', last);
    }
    for (const { objective } of deadlines) {
      yield* setValue(`Move ${shortNameOf(objective)} back to ${due}`, objective, 'due', due);
    }
  },
};

interface Deadline {
  readonly objective: Objective;
  readonly day: IsoDate;
}

interface Lateness {
  readonly due: IsoDate;
  /** What it serves, each due earlier. */
  readonly deadlines: readonly Deadline[];
}

/** Of open work that is due after everything it serves; closed objectives do not count, and one without a date leaves time. */
function lateness(graph: Lines, item: WorkItem): Lateness | undefined {
  const { due } = item.value;
  if (due === undefined || !isOpen(item)) return undefined;
  const objectives = servedObjectives(graph, item).filter((objective) => !isClosed(objective));
  const deadlines = objectives.flatMap((objective) => deadlineBefore(due, objective));
  return deadlines.length > 0 && deadlines.length === objectives.length ? { due, deadlines } : undefined;
}

function deadlineBefore(day: IsoDate, objective: Objective): readonly Deadline[] {
  const { due } = objective.value;
  return due !== undefined && due < day ? [{ objective, day: due }] : [];
}
