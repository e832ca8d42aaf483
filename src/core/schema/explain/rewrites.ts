/** What a date, a duration or an id that is written in another way says in the way of a charter. */
import { isDate, isDuration, isEstimate, isId } from '../../model';

/** `21.11.2026`, `2026/11/21`, `2026-11-21T09:00`, `20261121`; both readings where day and month could change places. */
export function datesIn(text: string): readonly string[] {
  const written = text.trim();
  const yearFirst =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:\D.*)?$/u.exec(written) ??
    /^(\d{4})(\d{2})(\d{2})$/u.exec(written);
  if (yearFirst) return days([[yearFirst[1], yearFirst[2], yearFirst[3]]]);
  const yearLast = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4})$/u.exec(written);
  if (!yearLast) return [];
  const [, first, separator, second, year] = yearLast;
  const dayFirst = [year, second, first] as const;
  return days(separator === '.' ? [dayFirst] : [dayFirst, [year, first, second]]);
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

/** `3 days`, `1,5 hours`, `1h30m`, `5 story points`. A capital `M` is left alone: it could be minutes or months. */
export function durationsIn(text: string, points: boolean): readonly string[] {
  const written = text.trim();
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

/** `WI 12`, `WI--12`, `[WI-12]`, `#WI-12`. */
export function idsIn(text: string): readonly string[] {
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const joined = bare.replace(/^([A-Za-z]+)[^A-Za-z\d,;]+(\d+)$/u, '$1-$2');
  return [...new Set([bare, joined])].filter((id) => id !== text && isId(id));
}

/** The ids of a text that lists several, `OBJ-1, OBJ-2`; undefined where it does not. */
export function idListIn(text: string): readonly string[] | undefined {
  const ids = text.split(/[\s,;]+/u).filter((part) => part !== '');
  return ids.length > 1 && ids.every((id) => isId(id) && /\d/u.test(id)) ? ids : undefined;
}
