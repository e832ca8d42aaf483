import { isDone, isDropped, type PurposeGraph } from '../../graph';
import {
  isDate,
  nameOf,
  nodeAt,
  type Entry,
  type EntryKind,
  type Finding,
  type ScalarNode,
} from '../../model';
import { isClosed } from '../facts/agreed';
import { hasReversedDates } from '../facts/dueDates';
import { gathered, itself } from '../look';
import { about, type Rule } from '../rule';

export const reversedDates: Rule = {
  id: 'plan/reversed-dates',
  severity: 'warning',
  preset: 'recommended',
  summary:
    'A due date before its start, a target before its baseline, or a go-live before the start of the project.',
  why: 'A date that cannot be true is usually a slip in the year, and hides a real delay from every rule about time.',
  mend: 'Correct one of the two dates; the one that is written later is marked. Looked at are `start` and `due` of work, `setOn` and `due` of objectives, baseline, target and actual of measures, baseline and target of benefits, `raisedOn` and `due` of issues, and `start`, `goLive` and `phaseSince` of the project. The same day twice is fine. The rule is silent about what is finished, closed or dropped, and about `phaseSince` in the phases discover and initiate, which can begin before the first day of the project.',
  example: {
    drifting: `workItems:
  - { id: WI-1, title: Rehearse the move of the contracts, start: 2026-12-07, due: 2026-01-15 }`,
    mended: `workItems:
  - { id: WI-1, title: Rehearse the move of the contracts, start: 2026-12-07, due: 2027-01-15 }`,
  },
  check: gathered(
    itself('workItem', (item) => {
      if (!hasReversedDates(item) || isDone(item) || isDropped(item)) return undefined;
      return reversal(item);
    }),
    function* (found: ReadonlyMap<Entry, Finding>, { graph }) {
      yield* found.values();
      for (const entry of others(graph)) {
        const finding = reversal(entry);
        if (finding) yield finding;
      }
    },
  ),
};

/** Two dates of an entry that follow each other in time. */
interface Pair {
  readonly first: readonly [string, ...string[]];
  readonly last: readonly [string, ...string[]];
  /** Goes on from the name of the entry. */
  readonly says: (first: string, last: string) => string;
  /** False for an entry in which they need not. Absent where they always must. */
  readonly holdsFor?: (entry: Entry) => boolean;
}

const TARGET: Pair = {
  first: ['baseline', 'asOf'],
  last: ['target', 'by'],
  says: (first, last) => `has its target on ${last}, before its baseline of ${first}`,
};

const PAIRS: { readonly [K in EntryKind]?: readonly Pair[] } = {
  workItem: [
    {
      first: ['start'],
      last: ['due'],
      says: (first, last) => `is due on ${last}, before it starts on ${first}`,
    },
  ],
  objective: [
    {
      first: ['setOn'],
      last: ['due'],
      says: (first, last) => `is due on ${last}, before it was set on ${first}`,
    },
  ],
  measure: [
    TARGET,
    {
      first: ['baseline', 'asOf'],
      last: ['actual', 'asOf'],
      says: (first, last) => `was last read on ${last}, before its baseline of ${first}`,
    },
  ],
  benefit: [TARGET],
  issue: [
    {
      first: ['raisedOn'],
      last: ['due'],
      says: (first, last) => `must be solved by ${last}, before it was raised on ${first}`,
    },
  ],
  project: [
    {
      first: ['start'],
      last: ['goLive'],
      says: (first, last) => `goes live on ${last}, before it starts on ${first}`,
    },
    {
      first: ['start'],
      last: ['phaseSince'],
      says: (first, last) => `is in its phase since ${last}, before it starts on ${first}`,
      holdsFor: isUnderWay,
    },
  ],
};

/** What has dates besides work, and is still looked at. */
function others(graph: PurposeGraph): readonly Entry[] {
  return [
    ...graph.all('project'),
    ...graph.all('objective').filter((objective) => !isClosed(objective)),
    ...graph.all('measure').filter(({ within }) => within?.kind !== 'objective' || !isClosed(within)),
    ...graph.all('benefit'),
    ...graph.all('issue').filter(({ value }) => value.status !== 'closed'),
  ];
}

/** The first two dates of an entry that run backwards: what else seems to do so may follow from the same slip. */
function reversal(entry: Entry): Finding | undefined {
  for (const { first, last, says, holdsFor } of PAIRS[entry.kind] ?? []) {
    if (holdsFor?.(entry) === false) continue;
    const [from, to] = [dateAt(entry, first), dateAt(entry, last)];
    if (from === undefined || to === undefined || from.value <= to.value) continue;
    const [earlier, later] = from.start < to.start ? [from, to] : [to, from];
    return about(entry, {
      place: { file: entry.file, span: later },
      message: `${called(entry)} ${says(from.value, to.value)}. Correct one of the two dates.`,
      related: [{ place: { file: entry.file, span: earlier }, message: 'The other date.' }],
    });
  }
  return undefined;
}

function dateAt({ node }: Entry, path: readonly string[]): (ScalarNode & { value: string }) | undefined {
  const found = nodeAt(node, path);
  return found?.kind === 'scalar' && isDateNode(found) ? found : undefined;
}

function isDateNode(node: ScalarNode): node is ScalarNode & { value: string } {
  return typeof node.value === 'string' && isDate(node.value);
}

/** A project that is past the phases in which there may be none yet. */
function isUnderWay(entry: Entry): boolean {
  const phase = entry.kind === 'project' ? entry.value.phase : undefined;
  return phase !== undefined && phase !== 'discover' && phase !== 'initiate';
}

function called(entry: Entry): string {
  const isNamed = entry.id !== undefined || entry.title !== undefined;
  return isNamed || entry.within === undefined ? nameOf(entry) : `A measure of ${nameOf(entry.within)}`;
}
