/** What a date, a duration, a number or an id that is written in another way says in the way of a charter. */
import { foldedWord, isDate, isDuration, isEstimate, isId } from '../../model';

/** `21.11.2026`, `2026/11/21`, `2026-11-21T09:00`, `20261121`; both readings where day and month could change places. */
export function datesIn(text: string): readonly string[] {
  const written = text.trim();
  const yearFirst =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:\D.*)?$/u.exec(written) ??
    /^(\d{4})(\d{2})(\d{2})$/u.exec(written);
  if (yearFirst) return days([[yearFirst[1], yearFirst[2], yearFirst[3]]]);
  const yearLast = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4})$/u.exec(written);
  if (!yearLast) return inWords(written);
  const [, first, separator, second, year] = yearLast;
  const dayFirst = [year, second, first] as const;
  return days(separator === '.' ? [dayFirst] : [dayFirst, [year, first, second]]);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `1 September 2026`, `1st Sep. 2026`, `September 1, 2026`. */
function inWords(written: string): readonly string[] {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)? ([a-z]{3})[a-z]*\.?,? (\d{4})$/iu.exec(written);
  const monthFirst = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(written);
  const [day, name, year] = dayFirst?.slice(1) ?? [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = MONTHS.indexOf(name?.toLowerCase() ?? '') + 1;
  return month === 0 ? [] : days([[year, String(month), day]]);
}

type Parts = readonly (string | undefined)[];

function days(readings: readonly Parts[]): readonly string[] {
  const dates = readings.map((parts) => parts.map((part = '') => part.padStart(2, '0')).join('-'));
  return [...new Set(dates.filter(isDate))];
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:m|min|mins|minutes?)$/u, 'm'],
  [/^(?:h|hrs?|hours?)$/u, 'h'],
  [/^(?:d|days?)$/u, 'd'],
  [/^(?:w|wks?|weeks?)$/u, 'w'],
  [/^(?:mo|mon|mths?|months?)$/u, 'mo'],
  [/^(?:p|pts?|sp|(?:story ?)?points?)$/u, 'pt'],
];

const OFTEN: ReadonlyMap<string, string> = new Map([
  ['daily', '1d'],
  ['weekly', '1w'],
  ['biweekly', '2w'],
  ['fortnightly', '2w'],
  ['monthly', '1mo'],
  ['quarterly', '3mo'],
  ['yearly', '12mo'],
  ['annually', '12mo'],
]);

/**
 * `3 days`, `1,5 hours`, `1h30m`, `5 story points`, `every 2 weeks`, `40h/week`, `monthly`. A capital `M` is left alone:
 * it could be minutes or months.
 */
export function durationsIn(text: string, points: boolean): readonly string[] {
  const often = OFTEN.get(foldedWord(text));
  if (often !== undefined) return [often];
  const written = text
    .trim()
    .replace(/^every /iu, '')
    .replace(/ ?(?:\/ ?|per |a )(?:w|week)$/iu, '');
  const matches = [...written.matchAll(/(\d+(?:[.,]\d+)?)\s*([A-Za-z]+(?: points?)?)[\s,]*/gu)];
  const covered = matches.reduce((sum, [whole]) => sum + whole.length, 0);
  const parts = matches.map(([, amount = '', name = '']) => amount.replace(',', '.') + unitOf(name));
  const rewritten = parts.join(' ');
  return covered === written.length && (points ? isEstimate : isDuration)(rewritten) ? [rewritten] : [];
}

/** Nothing for what is no unit, which leaves an amount that is no duration. */
function unitOf(name: string): string {
  const [, unit = ''] = UNITS.find(([names]) => name !== 'M' && names.test(name.toLowerCase())) ?? [];
  return unit;
}

/** What stands between the thousands of a number besides comma and point. */
const THOUSANDS = /(?<=\d)[ \u00a0\u202f'’](?=\d{3}(?!\d))/gu;

/**
 * `85 %`, `7,5`, `12 000`, `1,200.50`, `1.200,50`; both readings of `1,200`, which is a thousand and more for some and
 * little more than one for others. Nothing for `300k`, which names no number by its digits.
 */
export function numbersIn(text: string): readonly string[] {
  const [, written = '', unit = ''] =
    /(-?\d(?:[\d.,]*\d)?)\s?(\p{L}*)/u.exec(text.replace(THOUSANDS, '')) ?? [];
  if (/^(?:k|K|M$|M[A-Z])/u.test(unit)) return [];
  if (/^-?\d+(?:\.\d+)?$/u.test(written)) return [written];
  if (/^-?\d{1,3},\d{3}$/u.test(written)) return [written.replace(',', ''), written.replace(',', '.')];
  if (/^-?\d+,\d+$/u.test(written)) return [written.replace(',', '.')];
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(written)) return [written.replaceAll(',', '')];
  const areThousands = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(written);
  return areThousands ? [written.replaceAll('.', '').replace(',', '.')] : [];
}

/** `WI 12`, `WI--12`, `[WI-12]`, `#WI-12`. */
export function idsIn(text: string): readonly string[] {
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const joined = bare.replace(/^([A-Za-z]+)[^A-Za-z\d,;]+(\d+)$/u, '$1-$2');
  return [...new Set([bare, joined])].filter((id) => id !== text && isId(id));
}

/** The ids of a text that lists several, `OBJ-1, OBJ-2` or `OBJ-1 and OBJ-2`; undefined where it does not. */
export function idListIn(text: string): readonly string[] | undefined {
  const ids = text.split(/\s+and\s+|[\s,;]+/u).filter((part) => part !== '');
  return ids.length > 1 && ids.every((id) => isId(id) && /\d/u.test(id)) ? ids : undefined;
}
