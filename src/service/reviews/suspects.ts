import type { EarlyResult } from '../../core/engine';
import type { Entry, Problem } from '../../core/model';
import { SUSPECT_LINK } from '../fixes';
import { counted } from '../views/words';

type Found = Pick<EarlyResult, 'problems'>;

const known = new WeakMap<Found, ReadonlyMap<string, number>>();

/** How many links to an entry somebody has to look at again, as findings tell: none where nobody wants to hear of them. */
export function suspectsTo({ id }: Entry, result: Found): number {
  if (id === undefined) return 0;
  const counts = known.get(result) ?? countsIn(result);
  known.set(result, counts);
  return counts.get(id) ?? 0;
}

function countsIn({ problems }: Found): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, data } of problems) {
    if (rule !== SUSPECT_LINK) continue;
    const to = String(data?.['to']);
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return counts;
}

/** True for an entry with a link, or below one, that somebody has to look at again. */
export function isNearSuspect(entry: Entry, problems: readonly Problem[], result: Found): boolean {
  return problems.some(({ rule }) => rule === SUSPECT_LINK) || suspectsTo(entry, result) > 0;
}

/** «2 links to it are suspect: an end has changed since somebody looked.»; empty where all is well. */
export function suspectWords(entry: Entry, result: Found): string {
  const count = suspectsTo(entry, result);
  if (count === 0) return '';
  return `${counted(count, 'link')} to it ${count === 1 ? 'is' : 'are'} suspect: one end has changed since somebody reviewed ${count === 1 ? 'it' : 'them'}.`;
}
