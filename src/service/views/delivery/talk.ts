import { dayAfter, type EntryOf } from '../../../core/model';
import { datedGroup, type DatedKind } from '../dated';
import { agoWords } from '../dates';
import { labelIn, nameIn, namesInList } from '../parties';
import { TRAINING } from '../training';
import { entryTwig, findingWords, groupTwigs, type Standing, type Twig } from '../twigs';

/** What comes again and again is never dealt with; it is late once the time between two has passed. */
const CADENCE: DatedKind<'cadence'> = {
  icon: 'sync',
  foldedAs: 'Done',
  dateName: 'Next',
  verb: 'next',
  dateOf: ({ value: { last, every } }) =>
    last === undefined || every === undefined ? undefined : dayAfter(last, every),
  closed: () => undefined,
  words: ({ value: { last, every, kind } }, { today }) => [
    last === undefined ? 'not held yet' : '',
    every === undefined ? (last === undefined ? '' : `last ${agoWords(last, today)}`) : `every ${every}`,
    kind ?? '',
  ],
  facts: (cadence, { result }) => [
    ['Last', cadence.value.last],
    ['Every', cadence.value.every],
    ['With', namesInList(cadence, cadence.value.audience, result)],
  ],
};

export const cadenceGroup = datedGroup((graph) => graph.all('cadence'), CADENCE, {
  step: '(cadences)',
  label: 'Cadences',
  tooltip: 'Conversations and reports that come again and again, what is next on top.',
});

export const trainingGroup = datedGroup((graph) => graph.all('training'), TRAINING, {
  step: '(training)',
  label: 'Training',
  tooltip: 'Who learns what, and by when.',
});

type Feedback = EntryOf<'feedback'>;

/** What customers and users said, the latest first. */
export function feedbackGroup(standing: Standing): readonly Twig[] {
  const { result } = standing;
  const all = result.graph.all('feedback');
  const unanswered = all.filter(({ value }) => value.action === undefined).length;
  const dayOf = ({ value }: Feedback): string => value.date ?? '';
  return groupTwigs(
    {
      step: '(feedback)',
      label: 'Feedback',
      words: [
        String(all.length),
        unanswered === 0 ? '' : `${unanswered} without action`,
        findingWords(all, result),
      ],
      icon: 'feedback',
      tooltip: 'What customers and users said, and what is done about it; the latest first.',
    },
    all
      .toSorted((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1))
      .map((feedback) => feedbackTwig(feedback, standing)),
  );
}

function feedbackTwig(feedback: Feedback, { result, today }: Standing): Twig {
  const { date, source, action } = feedback.value;
  const done = labelIn(feedback, action, result);
  return entryTwig(feedback, result, {
    words: [agoWords(date, today), nameIn(feedback, source, result), done === '' ? 'no action yet' : ''],
    icon: 'feedback',
    facts: [
      ['Said', date],
      ['By', nameIn(feedback, source, result)],
      ['What is done', done],
    ],
  });
}
