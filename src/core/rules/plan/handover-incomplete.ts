import type { Neighbourhood } from '../../graph';
import { nameOf, valuePlace, type EntryOf, type IsoDate } from '../../model';
import type { Milestone } from '../facts/dueDates';
import { isMalformed } from '../facts/flaws';
import { dated, gathered, neighbours } from '../look';
import { counted, listed, RELATED_LIMIT } from '../phrases';
import { about, type Rule } from '../rule';
import { isPast, whenPast } from './passed';

/** How many documents the message itself names. */
const NAMED = 3;

export const handoverIncomplete: Rule = {
  id: 'plan/handover-incomplete',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A handover or go-live that has passed while its documents are not delivered.',
  why: 'What the people who take over do not get on that day, they get in the middle of an incident.',
  mend: 'Deliver the documents and set their `status`, or agree a new day for them in `due` or for the milestone. Documents are deliverables whose `kind` says so: document, report, manual, guide, handbook, runbook. Those that are dropped, or due on a day of their own that is not past, are left alone, and so is a milestone that was missed.',
  example: {
    drifting: `milestones:
  - { id: MS-1, title: Handover to the support team, kind: handover, due: 2026-10-30, status: done }
deliverables:
  - { id: DL-1, title: Runbook of the night jobs, kind: document, milestone: MS-1, status: draft }`,
    mended: `milestones:
  - { id: MS-1, title: Handover to the support team, kind: handover, due: 2026-10-30, status: done }
deliverables:
  - { id: DL-1, title: Runbook of the night jobs, kind: document, milestone: MS-1, status: delivered }`,
  },
  check: dated((today) =>
    gathered(
      neighbours('deliverable', (each, { graph }) => passedWithout(graph, each, today)),
      function* (missing: ReadonlyMap<Deliverable, Milestone>) {
        for (const milestone of new Set(missing.values())) {
          const documents = [...missing].flatMap(([each, at]) => (at === milestone ? [each] : []));
          const isOne = documents.length === 1;
          yield about(milestone, {
            place: valuePlace(milestone, milestone.value.status === 'done' ? 'status' : 'due'),
            message: `${nameOf(milestone)} ${whenPast(milestone)}, and ${listed(named(documents))} ${isOne ? 'is' : 'are'} not delivered. Hand ${isOne ? 'it' : 'them'} over, or agree a new date.`,
            related: documents.slice(0, RELATED_LIMIT).map((each) => ({
              place: valuePlace(each, 'status'),
              message: `${nameOf(each)} is ${each.value.status ?? 'planned'}.`,
            })),
          });
        }
      },
    ),
  ),
};

type Deliverable = EntryOf<'deliverable'>;

const DOCUMENT = /\b(?:documents?|documentation|reports?|manuals?|guides?|handbooks?|runbooks?)\b/iu;

/** The handover or go-live that passed while a document was still to be delivered with it. */
function passedWithout(graph: Neighbourhood, document: Deliverable, today: IsoDate): Milestone | undefined {
  const { kind, status, due } = document.value;
  if (!DOCUMENT.test(kind ?? '') || (due ?? '') >= today) return undefined;
  if (status !== undefined && status !== 'planned' && status !== 'draft') return undefined;
  if (isMalformed(document, 'status') || isMalformed(document, 'due')) return undefined;
  const milestone = graph.written(document, 'milestone')[0]?.to;
  if (milestone?.kind !== 'milestone' || !isPast(milestone, today)) return undefined;
  const isTakenOver = milestone.value.kind === 'handover' || milestone.value.kind === 'go-live';
  return isTakenOver ? milestone : undefined;
}

function named(documents: readonly Deliverable[]): readonly string[] {
  const rest = documents.length - NAMED;
  const told = documents.slice(0, NAMED).map(nameOf);
  return rest > 0 ? [...told, counted(rest, 'more document')] : told;
}
