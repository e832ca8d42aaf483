import { counted, percent } from '../report';
import type { Revision } from '../ports';
import type { CheckedPoint, HistoryPoint } from './points';
import { dayOf } from './store';
import type { Turn } from './turns';
import type { CharterHistory } from './walk';

/** What a turn did, a line each: `Never linked: WI-7 “Export the price list”`. */
export interface Effect {
  readonly label: string;
  /** What is named, the first ones of it. */
  readonly things: readonly { readonly id: string | undefined; readonly label: string }[];
  /** How many there are besides. */
  readonly more: number;
}

/** How many of a kind are named; more would not be read. */
const MOST_NAMED = 8;

/** «From 2026-01-05 to 2026-06-29 alignment went from 100% to 62%, in 30 commits that changed the charter.» */
export function summaryOf({ points }: CharterHistory, by: 'commit' | 'week'): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return 'No commit has the charter yet.';
  const many =
    by === 'week'
      ? `${counted(points.length, 'week')} in which`
      : `${counted(points.length, 'commit')} with which`;
  const span = `From ${dayOf(first.revision)} to ${dayOf(last.revision)}, ${many} the charter changed`;
  const known = points.filter((point): point is CheckedPoint => point.kind === 'checked');
  const shares = known.flatMap(({ alignment }) => (alignment === undefined ? [] : [alignment]));
  const [before, after] = [shares[0], shares.at(-1)];
  if (before === undefined || after === undefined) return `${span}. There was no work to align.`;
  const way = percent(before) === percent(after) ? `stands at` : `went from ${percent(before)}% to`;
  return `${span}: alignment ${way} ${percent(after)}%.`;
}

/** When it began; undefined where nothing drifted for good. */
export function beginningOfDrift(turns: readonly Turn[]): string | undefined {
  const [first] = turns;
  return first && `It began to drift on ${dayOf(first.revision)}, with ${commitName(first.revision)}.`;
}

export const NO_DRIFT = 'Nothing drifted for good: what alignment lost it has regained.';

/** «1a2b3c4 “Take over the wishes of finance”» */
export function commitName({ id, title }: Revision): string {
  return `${shortId(id)} “${title}”`;
}

export function shortId(id: string): string {
  return id.slice(0, 8);
}

/** «Alignment fell from 92% to 78% and has not come back.» */
export function turnInWords({ how, before, after, lost, until }: Turn): string {
  const fall = `Alignment fell from ${percent(before)}% to ${percent(after)}%`;
  if (how === 'bit-by-bit')
    return `${fall} bit by bit from here on, until ${dayOf(until)} with ${commitName(until)}.`;
  const points = Math.max(1, Math.round(lost * 100));
  const isAll = before - lost <= after + 0.005;
  return isAll
    ? `${fall} and has not come back.`
    : `${fall}. Some of that was regained, but ${counted(points, 'point')} of it never came back.`;
}

/** What a turn did to the work, in lines; without those that would name nothing. */
export function effectsOf({ strayed, neverLinked, gone, findings }: Turn): readonly Effect[] {
  const named = new Set([...strayed, ...neverLinked].map(({ id, label }) => id ?? label));
  return [
    effect('Lost its way', strayed),
    effect('New, and does not reach the purpose', neverLinked),
    effect('Reached the purpose, and is gone', gone),
    effect('New findings', findingsByRule(findings, named)),
  ].filter(({ things }) => things.length > 0);
}

/** How many subjects of a rule are named. */
const MOST_SUBJECTS = 4;

/** «drift/orphan-work-item (5 of these)», «drift/unserved-objective (OBJ-2)» */
function findingsByRule(findings: Turn['findings'], named: ReadonlySet<string>): Effect['things'] {
  const byRule = new Map<string, string[]>();
  for (const { rule, subject } of findings) byRule.set(rule, [...(byRule.get(rule) ?? []), subject]);
  return [...byRule].map(([rule, subjects]) => {
    const more = subjects.length - MOST_SUBJECTS;
    const list = subjects.slice(0, MOST_SUBJECTS).join(', ');
    const isKnown = subjects.every((subject) => named.has(subject));
    const told = isKnown ? `${subjects.length} of these` : more > 0 ? `${list} and ${more} more` : list;
    return { id: undefined, label: `${rule} (${told})` };
  });
}

function effect(label: string, all: Effect['things']): Effect {
  const things = all.slice(0, MOST_NAMED);
  return { label, things, more: all.length - things.length };
}

/** What became of the work that a turn led astray; empty where it led none. */
export function stillInWords({ strayed, neverLinked, stillAstray }: Turn): string {
  const all = strayed.length + neverLinked.length;
  if (all === 0) return '';
  if (stillAstray === 0) return 'None of this work is astray any more.';
  if (stillAstray === all) return 'All of this work is still astray.';
  return `${stillAstray} of these ${all} work items are still astray.`;
}

/** What a point says where there is no share: «does not parse». */
export function whyBlank(point: HistoryPoint): string {
  if (point.kind === 'broken') return 'does not parse';
  return point.kind === 'absent' ? 'is not there' : 'no work yet';
}

export function alarmsOf({ findings: { bySeverity } }: CheckedPoint): number {
  return bySeverity.error + bySeverity.warning;
}
