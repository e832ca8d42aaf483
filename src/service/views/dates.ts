import { daysBetween, type IsoDate } from '../../core/model';
import { counted } from './words';

/** From here on weeks are easier to grasp than days, and later months than weeks. In days. */
const SEVERAL_WEEKS = 21;
const SEVERAL_MONTHS = 84;
const SEVERAL_YEARS = 730;

/** A number of days as people say it: `9 days`, `5 weeks`, `4 months`. */
function spanWords(days: number): string {
  if (days <= SEVERAL_WEEKS) return counted(days, 'day');
  if (days <= SEVERAL_MONTHS) return counted(Math.round(days / 7), 'week');
  if (days <= SEVERAL_YEARS) return counted(Math.round(days / (365 / 12)), 'month');
  return counted(Math.round(days / 365), 'year');
}

/** `due in 5 days`, `due tomorrow`, `due today`, `9 days late`; empty where there is no date. */
export function dueWords(date: IsoDate | undefined, today: IsoDate, verb = 'due'): string {
  if (date === undefined) return '';
  const days = daysBetween(today, date);
  if (days < 0) return `${spanWords(-days)} late`;
  if (days < 2) return `${verb} ${days === 0 ? 'today' : 'tomorrow'}`;
  return `${verb} in ${spanWords(days)}`;
}

/** `today`, `yesterday`, `5 weeks ago`; `in 3 days` for a date that lies ahead; empty where there is none. */
export function agoWords(date: IsoDate | undefined, today: IsoDate): string {
  if (date === undefined) return '';
  const days = daysBetween(date, today);
  if (days < 0) return `in ${spanWords(-days)}`;
  if (days < 2) return days === 0 ? 'today' : 'yesterday';
  return `${spanWords(days)} ago`;
}

export function isLate(date: IsoDate | undefined, today: IsoDate): boolean {
  return date !== undefined && date < today;
}

/** Hours of the clock as people say them: `30m`, `6h`, `1d 4h`. */
export function hoursWords(hours: number): string {
  const minutes = Math.round(hours * 60);
  const parts = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor((minutes % 1440) / 60), 'h'],
    [minutes % 60, 'm'],
  ] as const;
  return parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count}${unit}`])).join(' ') || '0m';
}
