import type { Objective } from '../../graph';
import { addDays, type IsoDate } from '../../model';
import type { PlainMap } from '../../edit';
import { towards, type Direction } from './numbers';

/** What a title says of the number that it wants: «from 72 h to 24 h», «75 % of cases in the first contact». */
export interface WantedNumber {
  readonly to: number;
  /** Where it stands now, if the title says so. */
  readonly from?: number;
  readonly unit?: string;
  /** Which way is better, if the title says so: a time within which to do something is better the less it is. */
  readonly direction?: Direction;
}

const UNIT = '(?:%|h|hours?|min(?:utes?)?|days?|weeks?|months?|points?|s|seconds?)(?![\\p{L}\\d])';
const number = (name: string): string => `(?<${name}>\\d+(?:[.,]\\d+)?)(?:\\s*(?<${name}Unit>${UNIT}))?`;

/** The first form that fits tells most. */
const FORMS: readonly RegExp[] = [
  `\\bfrom ${number('from')} to ${number('to')}`,
  `${number('to')}[^\\d]*\\b(?:instead of|up from|down from) ${number('from')}`,
  `(?<![\\p{L}\\d]|[\\p{L}\\d]-)${number('to')}`,
].map((form) => new RegExp(form, 'iu'));

const LESS = /\b(?:within|under|below|less than|fewer than|at most|no more than|cut|reduce|lower|halve)\b/iu;
const MORE = /%|\b(?:at least|more than|over|above|raise|increase|double)\b/iu;

/** The number that a title names; undefined for a title without one. */
export function wantedNumber(title: string): WantedNumber | undefined {
  const groups = FORMS.map((form) => form.exec(title)?.groups).find((found) => found !== undefined);
  const to = numberIn(groups?.['to']);
  if (to === undefined) return undefined;
  const from = numberIn(groups?.['from']);
  const unit = groups?.['toUnit'] ?? groups?.['fromUnit'];
  const direction =
    towards(from, to) ?? (LESS.test(title) ? 'decrease' : MORE.test(title) ? 'increase' : undefined);
  return { to, ...(from !== undefined && { from }), ...(unit && { unit }), ...(direction && { direction }) };
}

function numberIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text.replace(',', '.'));
}

/** Half a year is what most targets of a project are given. */
const USUAL_DAYS = 182;

/** A day for a target that has none: when the objective is due, if that lies ahead, else in half a year. */
export function suggestedDate({ value: { due } }: Objective, today: IsoDate): IsoDate {
  return due !== undefined && due > today ? due : addDays(today, USUAL_DAYS);
}

const UNKNOWN: WantedNumber = { to: 100, unit: '%', direction: 'increase' };

/** A measure to fill in, with what the objective says already; what it does not say is left out. */
export function measureFor(objective: Objective, today: IsoDate): PlainMap {
  const title = objective.title ?? 'What shows that it is reached';
  const { to, from, unit, direction } = wantedNumber(title) ?? UNKNOWN;
  return {
    title,
    unit,
    direction,
    baseline: from === undefined ? undefined : { value: from, asOf: today },
    target: { value: to, by: suggestedDate(objective, today) },
  };
}
