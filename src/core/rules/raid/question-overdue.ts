import { isActive, isOpen, type PurposeGraph, type Requirement } from '../../graph';
import {
  daysBetween,
  nameOf,
  shorten,
  valuePlace,
  type Entry,
  type EntryOf,
  type IsoDate,
} from '../../model';
import { lacksText } from '../facts/blank';
import { isMalformed } from '../facts/flaws';
import { isGone } from '../facts/gone';
import { dated, wholeBundle } from '../look';
import { counted, RELATED_LIMIT } from '../phrases';
import { about, type Rule } from '../rule';

type Question = EntryOf<'question'>;

export const questionOverdue: Rule = {
  id: 'raid/question-overdue',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A question to the customer, past its date, that open work or an active objective waits for.',
  why: 'Unanswered questions are answered by guesses, and the guesses are built.',
  mend: 'Ask again, and write down the `answer` or the day in `answeredOn`. Where the customer needs more time, agree a new `due` and let the work wait. Where you have gone on without them, record a decision and note it as the answer. Only questions that say in `affects` what waits for them are looked at, and of these only the ones with open work, an active objective, or a milestone or deliverable that lies ahead.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Answer nine of ten chats within a minute }
questions:
  - { id: Q-1, title: Which languages must the chat speak?, askedOf: Head of service, due: 2026-11-06, affects: [OBJ-1] }`,
    mended: `objectives:
  - { id: OBJ-1, title: Answer nine of ten chats within a minute }
questions:
  - id: Q-1
    title: Which languages must the chat speak?
    askedOf: Head of service
    due: 2026-11-06
    answeredOn: 2026-11-10
    answer: Danish and English
    affects: [OBJ-1]`,
  },
  check: dated((today) =>
    wholeBundle(function* ({ graph }) {
      for (const question of graph.all('question')) {
        const days = daysLate(question, today);
        if (days === undefined) continue;
        const waiting = graph.written(question, 'affects').filter(({ to }) => isWaiting(graph, to));
        const [first, ...others] = waiting;
        if (first === undefined) continue;
        const more = others.length === 0 ? ' waits' : ` and ${counted(others.length, 'other')} wait`;
        yield about(question, {
          place: valuePlace(question, 'due'),
          message: `${nameOf(question)} should have been answered${byWhom(graph, question)} ${counted(days, 'day')} ago, and ${nameOf(first.to)}${more} for it. Ask again, or agree what happens without the answer.`,
          related: waiting.slice(0, RELATED_LIMIT).map(({ to, place }) => ({
            place,
            message: `${nameOf(to)} waits for the answer.`,
          })),
          data: { days },
        });
      }
    }),
  ),
};

/** How many days ago the answer was due; undefined where it has come, or is not due yet. */
function daysLate(question: Question, today: IsoDate): number | undefined {
  const { due, answer, answeredOn } = question.value;
  if (due === undefined || due >= today || answeredOn !== undefined) return undefined;
  if (isMalformed(question, 'answeredOn') || !lacksText(question, 'answer', answer)) return undefined;
  return daysBetween(due, today);
}

function byWhom(graph: PurposeGraph, question: Question): string {
  const { askedOf } = question.value;
  if (askedOf === undefined || askedOf.trim() === '') return '';
  const [named] = graph.written(question, 'askedOf');
  return ` by ${shorten(named?.to.title ?? askedOf, 60)}`;
}

/** True for what is still to be done or reached, and for a goal or strategy that an active objective is for. */
function isWaiting(graph: PurposeGraph, entry: Entry): boolean {
  switch (entry.kind) {
    case 'workItem':
      return isOpen(entry);
    case 'objective':
      return isActive(entry) && !isGone(entry);
    case 'measure':
      return entry.within !== undefined && isWaiting(graph, entry.within);
    case 'requirement':
      return !isGone(entry) && isRequirementWaiting(graph, entry);
    case 'milestone':
      return entry.value.status !== 'done';
    case 'deliverable':
      return ['planned', 'draft'].includes(entry.value.status ?? 'planned');
    case 'goal':
    case 'strategy':
      return graph
        .naming(entry, 'supports')
        .some(({ from }) => from.kind === 'objective' && isWaiting(graph, from));
    default:
      return false;
  }
}

/** Of one that is met only what is still being worked on for it. */
function isRequirementWaiting(graph: PurposeGraph, requirement: Requirement): boolean {
  const isMet = requirement.value.status === 'implemented' || requirement.value.status === 'verified';
  const isMeant =
    !isMet && [...graph.above(requirement)].some((each) => each.kind === 'objective' && isActive(each));
  return isMeant || graph.workFor(requirement).some(isOpen);
}
