import type { EffortScale } from '../graph';
import type { IsoDate } from '../model';
import { percent } from '../report';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as people read it: `30 June 2027`. */
export function dayWords(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** The same where there is little room: `30 Jun 2027`. */
export function shortDayWords(date: IsoDate): string {
  return dayWords(date).replace(/(?<= [A-Z][a-z]{2})[a-z]+/u, '');
}

/** A number with at most one decimal, thousands parted: `1,204.5`. */
export function numberWords(value: number): string {
  const [whole = '', decimals] = String(Math.round(Math.abs(value) * 10) / 10).split('.');
  const parted = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  const sign = value < 0 && (whole !== '0' || decimals !== undefined) ? '−' : '';
  return `${sign}${parted}${decimals === undefined ? '' : `.${decimals}`}`;
}

const UNITS: Readonly<Record<EffortScale['unit'], readonly [one: string, many: string]>> = {
  hours: ['h', 'h'],
  points: ['point', 'points'],
  items: ['item', 'items'],
};

/** An effort in the unit of its charter: `62 h`, `5 points`. */
export function effortWords(effort: number, unit: EffortScale['unit']): string {
  const words = numberWords(effort);
  return `${words} ${UNITS[unit][words === '1' ? 0 : 1]}`;
}

/** A share of 1 as whole percent: `46%`. Only a full share is told as 100%, and only none as 0%. */
export function shareWords(share: number): string {
  return `${percent(share)}%`;
}

/** A word of the format as it stands at the beginning of a sentence: `in-use` becomes `In use`. */
export function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`.replaceAll('-', ' ');
}

/** How loud a finding is, as readers are told. */
export const SEVERITY_WORDS = {
  error: 'Error',
  warning: 'Warning',
  info: 'To consider',
  hint: 'Hint',
} as const;

/** A sentence as a heading: without its full stop. */
export function headed(sentence: string): string {
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`.replace(/\.$/u, '');
}
