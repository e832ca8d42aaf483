import { removeEntry, replaceScalar } from '../../edit';
import {
  addDays,
  nearest,
  pairOf,
  valuePlace,
  type Bundle,
  type EntryOf,
  type IsoDate,
  type Place,
} from '../../model';
import { afterWaivers, dated, type WaiverView } from '../look';
import { listed } from '../phrases';
import { about, fix, type Fix, type Rule, type RuleContext } from '../rule';

type Waiver = EntryOf<'waiver'>;

/** For how long a waiver that has ended is renewed. */
const RENEWED_DAYS = 90;

export const invalid: Rule = {
  id: 'waiver/invalid',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A waiver without a reason, past its end, of an unknown rule, or that accepts nothing.',
  why: 'A waiver is a decision of the team, and decisions age. One without a reason cannot be judged by the next reader, one that has ended or accepts nothing only hides that the charter has moved on. A waiver with such a fault accepts nothing.',
  mend: 'Write the reason, agree on a new end, or correct what the waiver names: the id of the rule, and in `about` the id that the finding is about. Remove the waivers that are no longer needed.',
  example: {
    drifting: `workItems:
  - { id: WI-1, title: Keep the fax line }
waivers:
  - { rule: drift/orphan-work-item, about: WI-1 }`,
    mended: `workItems:
  - { id: WI-1, title: Keep the fax line }
waivers:
  - { rule: drift/orphan-work-item, about: WI-1, reason: The regulator asks for it until the end of 2027, until: 2027-12-31 }`,
  },
  waivable: false,
  check: dated((today) =>
    afterWaivers(function* (view) {
      for (const waiver of view.graph.all('waiver')) {
        const faults = faultsOf(waiver, view, today);
        const [first] = faults;
        if (first)
          yield about(waiver, {
            ...partsOf(waiver, first, faults),
            data: { faults: faults.map(({ kind }) => kind) },
          });
      }
    }),
  ),
  *fixes({ entry }, context) {
    if (entry?.kind === 'waiver') yield* fixesOf(entry, faultsOf(entry, context, context.today), context);
  },
};

function* fixesOf(
  waiver: Waiver,
  faults: readonly Fault[],
  { knownRules, today }: RuleContext,
): Iterable<Fix> {
  const { file, path, value } = waiver;
  const only = faults.length === 1 ? faults[0]?.kind : undefined;
  if (only === 'unknown-rule') {
    for (const rule of nearRules(String(value.rule), [...knownRules.keys()]))
      yield* fix(`Name ${rule}`, file, replaceScalar(file, [...path, 'rule'], rule));
  }
  if (only === 'ended') {
    const until = addDays(today, RENEWED_DAYS);
    yield* fix(`Renew it until ${until}`, file, replaceScalar(file, [...path, 'until'], until));
  }
  // One that lacks nothing but its reason may be half written: nobody should remove it unseen.
  yield* fix('Remove this waiver', file, removeEntry(file, path, 'removeKey'), {
    safe: only !== 'no-reason',
  });
}

function partsOf(
  waiver: Waiver,
  first: Fault,
  faults: readonly Fault[],
): { readonly message: string; readonly place: Place } {
  const { rule, about: subject } = waiver.value;
  const advice = faults.length > 1 ? 'Put it right, or remove it.' : first.advice;
  const key = pairOf(waiver.node, first.key)?.value ? first.key : 'rule';
  return {
    place: valuePlace(waiver, key),
    message: `The waiver of ${rule} for ${subject} ${listed(faults.map(({ words }) => words))}. ${advice}`,
  };
}

interface Fault {
  readonly kind: 'unknown-rule' | 'no-finding' | 'ended' | 'no-reason';
  /** The key that shows it. */
  readonly key: 'rule' | 'about' | 'until' | 'reason';
  readonly words: string;
  readonly advice: string;
}

function faultsOf(waiver: Waiver, view: WaiverView, today: IsoDate): readonly Fault[] {
  const { rule, about: subject, reason, until } = waiver.value;
  // What is not there is reported as a missing key.
  if (rule === undefined || subject === undefined) return [];
  const faults: (Fault | false)[] = [
    !view.knownRules.has(rule) && unknownRule(rule, [...view.knownRules.keys()]),
    matchesNothing(waiver, rule, view) && NO_FINDING,
    until !== undefined && until < today && ended(until),
    (reason ?? '').trim() === '' && NO_REASON,
  ];
  return faults.filter((fault) => fault !== false);
}

/** Only where it is known: the rule was looked at, and nothing that it may speak about is hidden. */
function matchesNothing(waiver: Waiver, rule: string, { bundle, waivers }: WaiverView): boolean {
  return waivers.isChecked(rule) && !waivers.isUsed(waiver) && isReadCompletely(bundle);
}

function isReadCompletely({ files, missing }: Bundle): boolean {
  return missing.length === 0 && !files.some(({ isBroken }) => isBroken);
}

const NO_FINDING: Fault = {
  kind: 'no-finding',
  key: 'about',
  words: 'matches no finding',
  advice: 'Remove it, or correct what it is about.',
};

const NO_REASON: Fault = {
  kind: 'no-reason',
  key: 'reason',
  words: 'gives no reason',
  advice: 'Say in `reason` why it is accepted, or remove it.',
};

function ended(until: string): Fault {
  return {
    kind: 'ended',
    key: 'until',
    words: `ended on ${until}`,
    advice: 'Renew it, or put right what it accepts.',
  };
}

function unknownRule(rule: string, known: readonly string[]): Fault {
  const [near] = nearRules(rule, known);
  const advice =
    near === undefined ? 'Correct the name of the rule, or remove the waiver.' : `Did you mean \`${near}\`?`;
  return { kind: 'unknown-rule', key: 'rule', words: 'names no rule', advice };
}

/** Rules whose ids, or whose names without their group, look like what is written. */
function nearRules(rule: string, known: readonly string[]): readonly string[] {
  const name = (id: string): string => id.slice(id.indexOf('/') + 1);
  const sameName = known.filter((id) => name(id) === name(rule));
  return [...new Set([...nearest(rule, known, 3), ...sameName])].slice(0, 3);
}
