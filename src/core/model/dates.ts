/** An ISO 8601 calendar date, `2026-11-21`; such texts compare in the order of time. */
export type IsoDate = string;

const DAY = 86_400_000;

/** True for a day that the calendar has: `2026-02-30` is none. */
export function isDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whole days from `from` to `to`; negative where `to` lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The same day of a later month, or the last one of that month where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const moved = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
  moved.setUTCMonth(moved.getUTCMonth() + months + 1, 0);
  moved.setUTCDate(Math.min(Number(date.slice(8)), moved.getUTCDate()));
  return moved.toISOString().slice(0, 10);
}

/** Monday is 0, Sunday 6. */
function weekdayOf(date: IsoDate): number {
  return (new Date(Date.parse(`${date}T00:00:00Z`)).getUTCDay() + 6) % 7;
}

/**
 * Working days from one day to another, both counted: the first `perWeek` days of each week from Monday on, so that 5
 * leaves out Saturday and Sunday. Of a broken number the last day counts in part: 4.5 makes Friday half a day. 0 where
 * `to` lies before `from`.
 */
export function workingDays(from: IsoDate, to: IsoDate, perWeek: number): number {
  const days = daysBetween(from, to) + 1;
  if (days <= 0) return 0;
  const weeks = Math.floor(days / 7);
  const first = weekdayOf(from);
  const rest = Array.from({ length: days % 7 }, (_, i) => perWeek - ((first + i) % 7));
  return rest.reduce((sum, part) => sum + Math.min(Math.max(part, 0), 1), weeks * perWeek);
}
