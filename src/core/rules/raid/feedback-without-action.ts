import { appendEntry } from '../../edit';
import { isOpen, type PurposeGraph } from '../../graph';
import { nameOf, shorten, valuePlace, type Bundle, type EntryOf } from '../../model';
import { lacksText } from '../facts/blank';
import { canBeNamed } from '../facts/links';
import { neighbours } from '../look';
import { likeliest } from '../mending/candidates';
import { freshId } from '../mending/freshId';
import { fixOfSeveral, setValue, valueEdits } from '../mending/steps';
import { shortNameOf } from '../phrases';
import { about, type Fix, type Rule } from '../rule';

type Feedback = EntryOf<'feedback'>;

export const feedbackWithoutAction: Rule = {
  id: 'raid/feedback-without-action',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Feedback of customers that leads to no action.',
  why: 'Who was asked and saw nothing change will not answer again.',
  mend: 'Say in `action` what is done about it: in words, or with the id of an action or a work item. Nothing is an answer too, where it says why, and who tells those who asked. Feedback that an action, a decision or a lesson names is taken care of.',
  example: {
    drifting: `feedback:
  - { id: FB-1, source: Callers in October, date: 2026-10-30, theme: Nobody calls back when they said they would }`,
    mended: `actions:
  - { id: ACT-1, title: Team leads look at promised calls every morning, owner: Head of service }
feedback:
  - { id: FB-1, source: Callers in October, date: 2026-10-30, theme: Nobody calls back when they said they would, action: ACT-1 }`,
  },
  check: neighbours('feedback', function* (feedback, { graph }) {
    if (!lacksText(feedback, 'action', feedback.value.action)) return;
    if (ANSWERING.some((key) => graph.naming(feedback, key).length > 0)) return;
    yield about(feedback, {
      place: valuePlace(feedback, 'action'),
      message: `${nameOf(feedback)} leads to no action. Say in \`action\` what is done about it: in words, or with the id of an action or work item.`,
    });
  }),
  *fixes({ entry }, { bundle, graph }) {
    if (entry?.kind !== 'feedback') return;
    yield* answerWith(graph, entry);
    yield* act(bundle, graph, entry);
    yield* setValue(
      'Leave room for an answer',
      entry,
      'action',
      'What do we do about it, and who tells them?',
    );
  },
};

/** The keys under which an action, a decision or a lesson names the feedback that it answers. */
const ANSWERING = ['affects', 'appliesTo'] as const;

/** To name an open action or work item that has words in common with it. */
function answerWith(graph: PurposeGraph, feedback: Feedback): readonly Fix[] {
  const actions = graph.all('action').filter(({ value }) => value.status !== 'done');
  const candidates = [
    ...likeliest(graph, feedback, actions),
    ...likeliest(graph, feedback, graph.all('workItem').filter(isOpen)),
  ];
  return candidates
    .filter((candidate) => canBeNamed(graph, candidate))
    .flatMap((candidate) =>
      setValue(`Answer it with ${nameOf(candidate)}`, feedback, 'action', candidate.subject),
    );
}

/** To write down a new action, whose words are for the team to change. */
function act({ root }: Bundle, graph: PurposeGraph, feedback: Feedback): readonly Fix[] {
  const last = graph.all('action').at(-1);
  const id = freshId(graph, last?.id ?? 'ACT-0');
  const theme = shorten(feedback.title ?? 'what customers said', 60);
  const action = { id, title: `Follow up: ${theme}`, kind: 'follow-up' };
  const file = last?.file ?? root;
  return fixOfSeveral(`Add an action for ${shortNameOf(feedback)}`, [
    { file, edits: appendEntry(file, 'actions', action) },
    { file: feedback.file, edits: valueEdits(feedback, 'action', id) },
  ]);
}
