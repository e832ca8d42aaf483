import { isOpen, type Objective, type PurposeGraph, type WorkItem } from '../../graph';
import { nameOf, valuePlace, type IsoDate } from '../../model';
import { isClosed } from '../facts/agreed';
import { servedObjectives } from '../facts/ends';
import { setValue } from '../mending/steps';
import { listed, shortNameOf } from '../phrases';
import { about, type Rule } from '../rule';

export const lateForObjective: Rule = {
  id: 'drift/late-for-objective',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Open work that is due after every objective it serves.',
  why: 'Work that is finished after the day on which its objective is measured cannot help to reach it. The plan looks complete and the target is missed all the same.',
  mend: 'Bring the work forward, or agree a later `due` for the objective with the customer. Where the work is for what comes afterwards, link it to the objective that it really serves.',
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
  *check({ graph }) {
    const late = lateWork(graph);
    const items = new Set(late.map(({ item }) => item));
    for (const { item, due, deadlines } of late) {
      // What holds other work is due when the last of it is: the late part is the one to move.
      if (graph.descendantsOf(item).some((each) => items.has(each))) continue;
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
  *fixes({ entry }, { graph, today }) {
    for (const { item, due, deadlines } of lateWork(graph).filter((late) => late.item === entry)) {
      const last = deadlines.map(({ day }) => day).reduce((a, b) => (a > b ? a : b));
      if (last >= today && last >= (item.value.start ?? '')) {
        yield* setValue(`Move ${shortNameOf(item)} forward to ${last}`, item, 'due', last);
      }
      for (const { objective } of deadlines) {
        yield* setValue(`Move ${shortNameOf(objective)} back to ${due}`, objective, 'due', due);
      }
    }
  },
};

interface Deadline {
  readonly objective: Objective;
  readonly day: IsoDate;
}

interface LateWork {
  readonly item: WorkItem;
  readonly due: IsoDate;
  /** What it serves, each due earlier. */
  readonly deadlines: readonly Deadline[];
}

/** Open work that is due after everything it serves; closed objectives do not count, and one without a date leaves time. */
function lateWork(graph: PurposeGraph): readonly LateWork[] {
  return graph.all('workItem').flatMap((item) => {
    const { due } = item.value;
    if (due === undefined || !isOpen(item)) return [];
    const objectives = servedObjectives(graph, item).filter((objective) => !isClosed(objective));
    const deadlines = objectives.flatMap((objective) => deadlineBefore(due, objective));
    const isLate = objectives.length > 0 && deadlines.length === objectives.length;
    return isLate ? [{ item, due, deadlines }] : [];
  });
}

function deadlineBefore(day: IsoDate, objective: Objective): readonly Deadline[] {
  const { due } = objective.value;
  return due !== undefined && due < day ? [{ objective, day: due }] : [];
}
