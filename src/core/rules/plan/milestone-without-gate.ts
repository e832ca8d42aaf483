import type { PurposeGraph } from '../../graph';
import { nameOf, valuePlace, type IsoDate } from '../../model';
import { isBehind, type Milestone } from '../facts/dueDates';
import { isMalformed } from '../facts/flaws';
import { dated, wholeBundle } from '../look';
import { about, type Rule } from '../rule';
import { writeList } from './lists';

/** How many other milestones are offered to take a gate from. */
const OFFERED = 3;

export const milestoneWithoutGate: Rule = {
  id: 'plan/milestone-without-gate',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A milestone that does not say what must be true to pass it, where others do.',
  why: 'A milestone without a gate is a date in a calendar. It is passed because the day has come.',
  mend: 'Write into `gate` what must be true to pass the milestone. The rule speaks only where gates are in use: another milestone has one, or `quality.gates` does. Milestones that are done or missed are left alone, and so are those whose day is past and that have no `status`.',
  example: {
    drifting: `milestones:
  - { id: MS-1, title: Pilot in Aarhus, kind: pilot, due: 2027-02-05, gate: [Every technician asked] }
  - { id: MS-2, title: Go-live in Denmark, kind: go-live, due: 2027-04-12 }`,
    mended: `milestones:
  - { id: MS-1, title: Pilot in Aarhus, kind: pilot, due: 2027-02-05, gate: [Every technician asked] }
  - { id: MS-2, title: Go-live in Denmark, kind: go-live, due: 2027-04-12, gate: [Pilot findings closed] }`,
  },
  check: dated((today) =>
    wholeBundle(function* ({ graph }) {
      if (!usesGates(graph)) return;
      for (const milestone of graph.all('milestone')) {
        if (hasGate(milestone) || !isAhead(milestone, today)) continue;
        yield about(milestone, {
          place: valuePlace(milestone, 'title'),
          message: `${nameOf(milestone)} has no gate. Say in \`gate\` what must be true to pass it.`,
        });
      }
    }),
  ),
  *fixes({ entry }, { graph }) {
    if (entry?.kind !== 'milestone') return;
    const gates = graph.all('quality').flatMap(({ value }) => value.gates ?? []);
    yield* writeList('Take over the gates of the quality plan', entry, 'gate', gates);
    for (const other of likeIt(graph, entry)) {
      yield* writeList(`Take over the gate of ${nameOf(other)}`, entry, 'gate', other.value.gate ?? []);
    }
    const { kind } = entry.value;
    if (kind) yield* writeList(`Write down a usual gate for ${KINDS[kind]}`, entry, 'gate', USUAL[kind]);
    yield* writeList('Write down what must be true', entry, 'gate', ['What must be true on that day?']);
  },
};

function usesGates(graph: PurposeGraph): boolean {
  return (
    graph.all('milestone').some(hasGate) || graph.all('quality').some(({ value }) => value.gates?.length)
  );
}

function hasGate(milestone: Milestone): boolean {
  return (milestone.value.gate ?? []).length > 0 || isMalformed(milestone, 'gate');
}

/** True for a milestone that somebody can still pass, as far as anybody can tell. */
function isAhead(milestone: Milestone, today: IsoDate): boolean {
  const { status, due } = milestone.value;
  if (isBehind(milestone)) return false;
  return status !== undefined || due === undefined || due >= today;
}

/** Milestones of the same kind that have a gate, in order. */
function likeIt(graph: PurposeGraph, { value: { kind } }: Milestone): readonly Milestone[] {
  const others = graph.all('milestone').filter(({ value }) => kind !== undefined && value.kind === kind);
  return others.filter(({ value }) => (value.gate ?? []).length > 0).slice(0, OFFERED);
}

type MilestoneKind = NonNullable<Milestone['value']['kind']>;

const KINDS: Readonly<Record<MilestoneKind, string>> = {
  checkpoint: 'a checkpoint',
  pilot: 'a pilot',
  training: 'a training',
  'go-live': 'a go-live',
  handover: 'a handover',
  closure: 'a closure',
};

/** What is mostly asked for, as a beginning: the team knows what it needs. */
const USUAL: Readonly<Record<MilestoneKind, readonly string[]>> = {
  checkpoint: ['What was planned until then is shown to the customer', 'Open risks have an owner'],
  pilot: ['Two weeks of daily work with real cases', 'Everybody who took part was asked'],
  training: ['Everybody has done the daily work once on the test system'],
  'go-live': [
    'Every must requirement is verified',
    'The way back was rehearsed',
    'Support knows whom to call',
  ],
  handover: ['All documents are delivered', 'Those who take over have solved a case alone'],
  closure: ['The exit criteria are met', 'The measures are read, and somebody goes on reading them'],
};
