import { addDays, addMonths, type IsoDate } from './dates';

/** How long a working day and week are; `settings.calendar`. */
export interface Calendar {
  readonly hoursPerDay: number;
  readonly daysPerWeek: number;
}

export const STANDARD_CALENDAR: Calendar = { hoursPerDay: 8, daysPerWeek: 5 };

export type Effort =
  { readonly unit: 'hours'; readonly amount: number } | { readonly unit: 'points'; readonly amount: number };

const SHORT = /^(\d+(?:\.\d+)?)(m|h|d|w|mo)$/u;
const ISO =
  /^P(?=\d|T\d)(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/u;
const POINTS = /^(\d+(?:\.\d+)?)pt$/u;

/** Weeks in a month, as 52 weeks in 12 months. */
const WEEKS_PER_MONTH = 52 / 12;

export function isDuration(text: string): boolean {
  return SHORT.test(text) || text.split(/\s+/u).every((part) => SHORT.test(part)) || ISO.test(text);
}

export function isEstimate(text: string): boolean {
  return POINTS.test(text) || isDuration(text);
}

/** Working hours of a duration; undefined where the text is none. A month counts 52/12 weeks, a year 52 weeks. */
export function workingHours(text: string, calendar: Calendar): number | undefined {
  const day = calendar.hoursPerDay;
  const week = day * calendar.daysPerWeek;
  const month = week * WEEKS_PER_MONTH;
  return sumOf(text, { y: 12 * month, mo: month, w: week, d: day, h: 1, m: 1 / 60, s: 1 / 3600 });
}

/**
 * Hours of the clock that a duration lasts: a day has 24, a month is a twelfth of 365 days. For what goes on by itself,
 * such as the time until an answer; undefined where the text is no duration.
 */
export function elapsedHours(text: string): number | undefined {
  const day = 24;
  return sumOf(text, {
    y: 365 * day,
    mo: (365 / 12) * day,
    w: 7 * day,
    d: day,
    h: 1,
    m: 1 / 60,
    s: 1 / 3600,
  });
}

/** The units of an ISO 8601 duration, in the order in which they are written. */
const ISO_UNITS = ['y', 'mo', 'w', 'd', 'h', 'm', 's'] as const;

type Unit = (typeof ISO_UNITS)[number];
type Amounts = Readonly<Record<Unit, number>>;

const NOTHING: Amounts = { y: 0, mo: 0, w: 0, d: 0, h: 0, m: 0, s: 0 };

/** How much of each unit a duration names; undefined where the text is none. */
function amountsOf(text: string): Amounts | undefined {
  const amounts: Record<Unit, number> = { ...NOTHING };
  const iso = ISO.exec(text);
  if (iso) {
    for (const [i, unit] of ISO_UNITS.entries()) amounts[unit] = Number(iso[i + 1] ?? 0);
    return amounts;
  }
  for (const part of text.split(/\s+/u)) {
    const match = SHORT.exec(part);
    if (!match) return undefined;
    amounts[match[2] as Unit] += Number(match[1]);
  }
  return amounts;
}

function sumOf(text: string, hours: Amounts): number | undefined {
  const amounts = amountsOf(text);
  return amounts && ISO_UNITS.reduce((sum, unit) => sum + amounts[unit] * hours[unit], 0);
}

/** The last day that an ISO 8601 date of four digits can name. */
const LAST_DAY: IsoDate = '9999-12-31';

/**
 * The day on which something is due again that comes `every` so often, as the calendar counts: a month after 31 August is
 * 30 September, and a year has twelve months. A part of a month counts as that part of a twelfth of 365 days, and a part
 * of a day as a whole one, since nobody writes down at what time of the day something took place. Undefined where the
 * text is no duration, or one that lasts no time.
 */
export function dayAfter(date: IsoDate, every: string): IsoDate | undefined {
  const amounts = amountsOf(every);
  if (amounts === undefined) return undefined;
  const { y, mo, w, d, h, m, s } = amounts;
  const months = Math.trunc(12 * y + mo);
  const days = (12 * y + mo - months) * (365 / 12) + 7 * w + d + (h + m / 60 + s / 3600) / 24;
  if (months === 0 && days === 0) return undefined;
  const lastYear = Number(date.slice(0, 4)) + months / 12 + days / 365;
  return lastYear > 9998 ? LAST_DAY : addDays(addMonths(date, months), Math.ceil(days));
}

/** The effort that an estimate names, in working hours or story points; undefined where the text is no estimate. */
export function effortOf(text: string, calendar: Calendar): Effort | undefined {
  const points = POINTS.exec(text);
  if (points) return { unit: 'points', amount: Number(points[1]) };
  const amount = workingHours(text, calendar);
  return amount === undefined ? undefined : { unit: 'hours', amount };
}
