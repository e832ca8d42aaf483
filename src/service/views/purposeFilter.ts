import type { CheckResult } from '../../core/engine';
import { drained, type Entry, type Steps } from '../../core/model';
import type { PurposeFilter } from '../../protocol';
import { figuresOf } from './figures';
import { layoutOf, type Layout, type ShownEntry } from './layout';
import { peopleOf } from './parties';
import { problemsAbout } from './rows';

/** What a filter leaves of a charter. */
export interface Kept {
  /** What meets every condition. */
  readonly matches: ReadonlySet<Entry>;
  /** The same, with all that it hangs on. */
  readonly shown: ReadonlySet<Entry>;
}

/** How many entries are looked at between two steps. */
const STEP = 200;

/** Goes over the entries of a charter once. Whoever asks meanwhile goes on where the others are. */
class Sieve implements Kept {
  readonly matches = new Set<Entry>();
  readonly shown = new Set<Entry>();
  private next = 0;

  constructor(
    readonly key: string,
    private readonly meets: (entry: ShownEntry) => boolean,
    private readonly layout: Layout,
  ) {}

  *sifting(): Steps<void> {
    const { shown } = this.layout;
    while (this.next < shown.length) {
      const from = this.next;
      this.next += STEP;
      for (const entry of shown.slice(from, this.next)) if (this.meets(entry)) this.take(entry);
      yield;
    }
  }

  /** What has been taken in before has all that it hangs on already. */
  private take(entry: ShownEntry): void {
    this.matches.add(entry);
    const above = [entry];
    for (const at of above) {
      if (this.shown.has(at)) continue;
      this.shown.add(at);
      above.push(...this.layout.parentsOf(at));
    }
  }
}

/** What the last filter leaves that was asked for, by result. */
const known = new WeakMap<CheckResult, Sieve>();

/** What a filter leaves, found once in steps. */
export function* filtering(filter: PurposeFilter, result: CheckResult): Steps<Kept> {
  const key = JSON.stringify(filter);
  const before = known.get(result);
  const sieve = before?.key === key ? before : new Sieve(key, conditionOf(filter, result), layoutOf(result));
  known.set(result, sieve);
  yield* sieve.sifting();
  return sieve;
}

export function filtered(filter: PurposeFilter, result: CheckResult): Kept {
  return drained(filtering(filter, result));
}

function conditionOf(
  { text, states, person, drifting }: PurposeFilter,
  result: CheckResult,
): (entry: ShownEntry) => boolean {
  const words = folded(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const wanted = new Set(states);
  return (entry) =>
    (words.length === 0 || hasWords(entry, words)) &&
    (wanted.size === 0 || wanted.has(workStateOf(entry))) &&
    (person === null || peopleOf(entry, result).includes(person)) &&
    (!drifting || isDrifting(entry, result));
}

function hasWords({ id = '', title = '' }: Entry, words: readonly string[]): boolean {
  const text = folded(`${id} ${title}`);
  return words.every((word) => text.includes(word));
}

/** A text in which accents and capitals make no difference. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The state of a work item; empty for everything else, which has none of these. */
export function workStateOf(entry: Entry): string {
  return entry.kind === 'workItem' ? (entry.value.state ?? 'new') : '';
}

/** True for what a rule on drift speaks of, and for work that does not reach the purpose. */
export function isDrifting(entry: Entry, result: CheckResult): boolean {
  if (entry.kind === 'workItem' && figuresOf(result).isAligned(entry) === false) return true;
  return problemsAbout(entry, result).some(({ rule }) => rule.startsWith('drift/'));
}
