import { isDate, type IsoDate } from '../model';

/** A number that must move, as a sentence tells it. */
export interface Movement {
  readonly unit: string;
  readonly direction: 'increase' | 'decrease';
  readonly from: number;
  readonly to: number;
}

const NUMBER = String.raw`([€$£]?)\s?(\d+(?:\.\d{1,2})?)(?![\d.,]\d)`;
/** A word behind a number that is no unit. */
const NO_UNIT =
  'by|in|on|at|within|until|of|for|per|and|or|to|from|bis|auf|im|am|und|pro|innerhalb|à|en|et|par|avant|dans|d';
const UNIT = String.raw`(?:\s?(%|(?!(?:${NO_UNIT})\b)\p{L}+))?`;
const FROM_TO = new RegExp(
  String.raw`(?<!\p{L})(?:from|von|de)\s+${NUMBER}${UNIT}\s+(?:(?:down |up )?to|auf|à)\s+${NUMBER}${UNIT}`,
  'giu',
);

const DOWN =
  /(?<!\p{L})(?:cut|reduc|lower|decreas|shorten|drop|halv|shrink|senk|reduzier|verkürz|verringer|rédui|réduc|diminu|baiss|ramener)/iu;
const UP = /(?<!\p{L})(?:increas|rais|grow|lift|boost|doubl|erhöh|steiger|verdoppel|augment|accroî)/iu;
/** Words that say that something moves, but not which way. */
const MOVES = /(?<!\p{L})(?:improv|bring|move|moving|verbesser|amélior|passer)/iu;

/**
 * The movement that a sentence tells: "Cut the time to resolve from 72 h to 24 h". Undefined where anything about it is
 * open: two such phrases, no unit or two, a number that could be read in two ways, no word that says that it is to change
 * ("open from 8 to 18 h"), or one that says the contrary.
 */
export function movementIn(sentence: string): Movement | undefined {
  const [match, ...others] = [...sentence.matchAll(FROM_TO)];
  if (match === undefined || others.length > 0) return undefined;
  const [, currency, first = '', unit, otherCurrency, second = '', otherUnit] = match;
  const units = new Set([currency, unit, otherCurrency, otherUnit].filter((each) => each));
  const [only] = units;
  const [from, to] = [Number(first), Number(second)];
  if (only === undefined || units.size > 1 || from === to) return undefined;
  const direction = to > from ? 'increase' : 'decrease';
  return mayMove(sentence, direction) ? { unit: only, direction, from, to } : undefined;
}

function mayMove(sentence: string, direction: Movement['direction']): boolean {
  const [down, up] = [DOWN.test(sentence), UP.test(sentence)];
  if (down !== up) return direction === (down ? 'decrease' : 'increase');
  return !down && MOVES.test(sentence);
}

const MONTHS = [
  'january|jan|januar|jänner|janvier',
  'february|feb|februar|février',
  'march|mar|märz|mars',
  'april|apr|avril',
  'may|mai',
  'june|jun|juni|juin',
  'july|jul|juli|juillet',
  'august|aug|août',
  'september|sept|sep|septembre',
  'october|oct|oktober|okt|octobre',
  'november|nov|novembre',
  'december|dec|dezember|dez|décembre',
].map((names) => names.split('|'));
const MONTH = MONTHS.flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');

const DATE = new RegExp(
  [
    String.raw`(?<iso>\d{4}-\d\d-\d\d)`,
    String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:of\s+)?(?<month>${MONTH})\.?,?\s+(?<year>\d{4})`,
    String.raw`(?<usMonth>${MONTH})\.?\s+(?<usDay>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<usYear>\d{4})`,
    String.raw`(?<dotted>\d{1,2}\.\d{1,2}\.\d{4})`,
    String.raw`(?<slashed>\d{1,2}/\d{1,2}/\d{4})`,
  ]
    .map((form) => `(?<![\\p{L}\\d./-])${form}(?![\\d/-]|\\.\\d)`)
    .join('|'),
  'giu',
);

const BY =
  /(?:^|\s)(?:by|until|due|no later than|latest by|bis(?: zum| spätestens)?|spätestens(?: am| bis)?|d['’]ici(?: le| au)?|au plus tard le|jusqu['’]au)\s*:?\s*$/iu;

/** The day by which a sentence asks for something: "by 30 June 2027". Undefined where that is open, as in "by 6/7/2027". */
export function dueIn(sentence: string): IsoDate | undefined {
  const [match, ...others] = [...sentence.matchAll(DATE)];
  if (match === undefined || others.length > 0 || !BY.test(sentence.slice(0, match.index))) return undefined;
  return dayOf(match.groups ?? {});
}

/** The only day that a sentence names; undefined where there is none, where there are several, and where it is open which. */
export function dayIn(sentence: string): IsoDate | undefined {
  const [match, ...others] = [...sentence.matchAll(DATE)];
  return match && others.length === 0 ? dayOf(match.groups ?? {}) : undefined;
}

function dayOf(parts: Readonly<Record<string, string | undefined>>): IsoDate | undefined {
  const { iso, day, month, year, usMonth, usDay, usYear, dotted, slashed } = parts;
  if (iso !== undefined) return isDate(iso) ? iso : undefined;
  if (dotted !== undefined) return written(dotted.split('.').map(Number).toReversed());
  if (slashed !== undefined) return slashedDay(slashed.split('/').map(Number));
  const name = (month ?? usMonth ?? '').toLowerCase();
  const index = MONTHS.findIndex((names) => names.includes(name));
  return written([Number(year ?? usYear), index + 1, Number(day ?? usDay)]);
}

/** Day and month can be told apart only where one of them is no month, or both are the same. */
function slashedDay([first = 0, second = 0, year = 0]: readonly number[]): IsoDate | undefined {
  if (first > 12 || first === second) return written([year, second, first]);
  return second > 12 ? written([year, first, second]) : undefined;
}

function written([year = 0, month = 0, day = 0]: readonly number[]): IsoDate | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}
