import { addDays, daysBetween, isDate, type IsoDate } from '../model';

/** A day that stands by itself, not inside a longer word or number. */
const DAY = /(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])/gu;

/**
 * A text with all its days moved from the day that it was written on to another one. What lay behind stays as far behind.
 * What lay ahead moves by whole weeks, rounded up, so that a Monday stays a Monday and nothing comes nearer.
 */
export function movedDays(text: string, written: IsoDate, today: IsoDate): string {
  const days = daysBetween(written, today);
  const ahead = Math.ceil(days / 7) * 7;
  return text.replace(DAY, (day) => (isDate(day) ? addDays(day, day > written ? ahead : days) : day));
}
