import type { Requirement, WorkItem } from '../../graph';
import { nameOf, valuePlace } from '../../model';
import { refusalOf, type Refusal } from '../facts/agreed';
import { gathered } from '../look';
import { dropWork, supportInstead } from '../mending/steps';
import { listed, RELATED_LIMIT } from '../phrases';
import { about, type Rule } from '../rule';
import { LOST_SOURCES, lostWork, type LostSource, type LostWork } from './lostWork';

export const droppedRequirement: Rule = {
  id: 'drift/dropped-requirement',
  severity: 'warning',
  preset: 'recommended',
  summary: "Open work for a requirement that is dropped, out of scope or a won't, and no other.",
  why: 'Requirements are dropped in a meeting, and work items live in another place. The work goes on, is paid for, and is not wanted when it is delivered.',
  mend: 'Link the work to a requirement or objective that still counts, or set `state: dropped`. Where the requirement is wanted after all, correct its `status`, `scope` or `priority`.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Answer every e-mail within one working day }
requirements:
  - { id: REQ-1, title: A virtual agent answers at night, supports: [OBJ-1], status: dropped }
workItems:
  - { id: WI-1, title: Train the virtual agent with fifty questions, supports: [REQ-1] }`,
    mended: `objectives:
  - { id: OBJ-1, title: Answer every e-mail within one working day }
requirements:
  - { id: REQ-1, title: A virtual agent answers at night, supports: [OBJ-1], status: dropped }
workItems:
  - { id: WI-1, title: Train the virtual agent with fifty questions, supports: [REQ-1], state: dropped }`,
  },
  check: gathered(LOST_SOURCES, function* (sources: ReadonlyMap<WorkItem, LostSource>, { graph }) {
    for (const lost of lostWork(graph, sources, 'requirement')) {
      const refused = refusedOf(lost);
      yield about(lost.item, {
        place: lost.place,
        message: `${nameOf(lost.item)} is open work for ${inWords(refused)}. Link it to what still counts, or drop it.`,
        related: [
          ...refused.map(({ requirement, refusal }) => ({
            place: valuePlace(requirement, refusal.key),
            message: `${nameOf(requirement)} is ${refusal.words}.`,
          })),
          ...lost.heirs.slice(0, RELATED_LIMIT).map((heir) => ({
            place: valuePlace(heir, 'id'),
            message: `${nameOf(heir)} takes its links from there.`,
          })),
        ],
        data: { link: lost.to.subject },
      });
    }
  }),
  *fixes({ entry }, { graph }) {
    if (entry?.kind === 'workItem') {
      yield* supportInstead(graph, entry);
      yield* dropWork(graph, entry);
    }
  },
};

interface Refused {
  readonly requirement: Requirement;
  readonly refusal: Refusal;
}

/** The requirements at which the work ends, with what speaks against each. */
function refusedOf({ ends }: LostWork): readonly Refused[] {
  return ends.flatMap((requirement) => {
    const refusal = requirement.kind === 'requirement' ? refusalOf(requirement) : undefined;
    return requirement.kind === 'requirement' && refusal ? [{ requirement, refusal }] : [];
  });
}

function inWords(refused: readonly Refused[]): string {
  const [first, second] = refused;
  if (first && !second) return `${nameOf(first.requirement)}, which is ${first.refusal.words}`;
  return listed(refused.map(({ requirement, refusal }) => `${nameOf(requirement)} (${refusal.words})`));
}
