import type { EntryOf } from '../../../core/model';
import { datedGroup, datedTwig, type DatedKind } from '../dated';
import { isLate } from '../dates';
import { keyTwigs, labelIn, nameIn, namesInList, textTwigs } from '../parties';
import type { Standing } from '../twigs';

type Deliverable = EntryOf<'deliverable'>;

const DELIVERED: ReadonlySet<string> = new Set(['delivered', 'accepted']);

/** Without a date of its own a deliverable is due with its milestone. */
const DELIVERABLE: DatedKind<'deliverable'> = {
  icon: 'package',
  foldedAs: 'Done',
  dateName: 'Due',
  dateOf: (deliverable, { result }) =>
    deliverable.value.due ??
    result.graph
      .written(deliverable, 'milestone')
      .flatMap(({ to }) => (to.kind === 'milestone' ? [to.value.due] : []))[0],
  closed: ({ value: { status } }) =>
    status !== undefined && (DELIVERED.has(status) || status === 'dropped') ? status : undefined,
  words: ({ value: { status = 'planned', kind = '' } }) => [
    DELIVERED.has(status) || status === 'dropped' ? '' : status,
    kind,
  ],
  facts: (deliverable, { result }) => [
    ['For', namesInList(deliverable, deliverable.value.audience, result)],
    ['Accepted by', nameIn(deliverable, deliverable.value.acceptedBy, result)],
    ['Milestone', labelIn(deliverable, deliverable.value.milestone, result)],
  ],
};

const MILESTONE: DatedKind<'milestone'> = {
  icon: 'milestone',
  foldedAs: 'Reached',
  dateName: 'Due',
  dateOf: ({ value }) => value.due,
  closed: ({ value }) => (value.status === 'done' ? 'done' : undefined),
  words: (milestone, standing) => [
    milestone.value.status === 'missed' ? 'missed' : '',
    milestone.value.kind ?? '',
    deliveredWords(deliverablesOf(milestone, standing), standing),
  ],
  facts: (milestone, { result }) => [
    ['Gate', (milestone.value.gate ?? []).join('; ')],
    ['Accepted by', nameIn(milestone, milestone.value.acceptedBy, result)],
  ],
  below: (milestone, standing) => [
    ...textTwigs(milestone, 'gate', {
      texts: milestone.value.gate,
      what: 'gate',
      icon: 'checklist',
    }),
    ...deliverablesOf(milestone, standing).map((each) => datedTwig(DELIVERABLE, each, standing)),
    ...textTwigs(milestone, 'findings', {
      texts: milestone.value.findings,
      what: 'learned',
      icon: 'lightbulb',
    }),
    ...keyTwigs(milestone, 'acceptedBy', {
      label: 'Accepted by',
      value: nameIn(milestone, milestone.value.acceptedBy, standing.result),
      icon: 'verified',
    }),
  ],
};

function deliverablesOf(milestone: EntryOf<'milestone'>, { result }: Standing): readonly Deliverable[] {
  return result.graph
    .naming(milestone, 'milestone')
    .flatMap(({ from }) => (from.kind === 'deliverable' ? [from] : []));
}

/** `1 of 3 delivered, 1 late`; empty where nothing is to be delivered. */
function deliveredWords(deliverables: readonly Deliverable[], standing: Standing): string {
  const wanted = deliverables.filter(({ value }) => value.status !== 'dropped');
  if (wanted.length === 0) return '';
  const open = wanted.filter((each) => DELIVERABLE.closed(each, standing) === undefined);
  const late = open.filter((each) => isLate(DELIVERABLE.dateOf(each, standing), standing.today)).length;
  const delivered = `${wanted.length - open.length} of ${wanted.length} delivered`;
  return late === 0 ? delivered : `${delivered}, ${late} late`;
}

export const milestoneGroup = datedGroup((graph) => graph.all('milestone'), MILESTONE, {
  step: '(milestones)',
  label: 'Milestones',
  tooltip: 'Points in time at which something must be true, with what is handed over there.',
});

/** Deliverables that belong to no milestone of the charter. */
export const deliverableGroup = datedGroup(
  (graph) => graph.all('deliverable').filter((each) => graph.written(each, 'milestone').length === 0),
  DELIVERABLE,
  {
    step: '(deliverables)',
    label: 'Deliverables',
    tooltip: 'What is handed over, apart from any milestone.',
  },
);
