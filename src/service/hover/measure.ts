import type { EntryOf } from '../../core/model';
import { escapeMarkdown, measureWords, percent } from '../views/words';

/**
 * How far a measure is on its way, from 0 at the baseline to 1 at the target: (actual − baseline) / (target − baseline).
 * Below 0 it went the wrong way, above 1 it is beyond the target. Undefined where one of the three numbers is missing,
 * where the target is the baseline, and where staying there is the aim.
 */
export function progressOf({ value }: EntryOf<'measure'>): number | undefined {
  const [from, to, now] = [value.baseline?.value, value.target?.value, value.actual?.value];
  if (from === undefined || to === undefined || now === undefined) return undefined;
  return value.direction === 'maintain' || from === to ? undefined : (now - from) / (to - from);
}

/** «Average time to resolve: 72 → 24 h by 2027-03-31, now 51: 44% of the way». */
export function measureText(measure: EntryOf<'measure'>): string {
  const name = measure.title ?? measure.id ?? 'A measure';
  const numbers = measureWords(measure);
  const way = wayText(progressOf(measure));
  return [escapeMarkdown(name), escapeMarkdown(numbers), way].filter((part) => part !== '').join(': ');
}

function wayText(progress: number | undefined): string {
  if (progress === undefined) return '';
  if (progress < 0) return 'further away than at the start';
  return progress >= 1 ? 'the target is reached' : `${percent(progress)} of the way`;
}
