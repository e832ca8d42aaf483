import { renderScalar } from '../edit';
import { isDate, isId, type Stamp } from '../model';
import type { Item } from './items';

/** What a stamp says, wherever it is written. */
export type Review = Omit<Stamp, 'span'>;

const ID = String.raw`[A-Za-z][\w.#/-]*`;
const PRINT = String.raw`[0-9a-f]{8}`;
/** Without quotes, what could be a number such as 1e234567 is left to YAML. */
const PLAIN_PRINT = String.raw`(?!\d+e\d+\b)[0-9a-f]{8}`;
/** Letters and blanks, and an id: what is certainly plain text. */
const NAME = String.raw`[\p{L}][\p{L} .'-]*[\p{L}.]|${ID}`;

const LINE = new RegExp(
  String.raw`^- (\{from: (${ID}), fromPrint: (?:(${PLAIN_PRINT})|"(${PRINT})"), to: (${ID}), toPrint: (?:(${PLAIN_PRINT})|"(${PRINT})")(?:, by: (${NAME}))?(?:, date: (\d{4}-\d\d-\d\d))?\}) *\r?\n?$`,
  'u',
);

/** Words that YAML takes for something else than a text. */
const NO_TEXT = /^(?:true|false|null)$/iu;

/**
 * The stamp of an item that is written as the tool writes it, which spares most of the time that YAML takes; undefined
 * for all others. Where there is an answer, YAML says the same.
 */
export function stampInLine({ start, text }: Item): Stamp | undefined {
  const found = LINE.exec(text);
  if (found === null) return undefined;
  const [, whole = '', from = '', plainFrom, quotedFrom, to = '', plainTo, quotedTo, by, date] = found;
  const fromPrint = plainFrom ?? quotedFrom ?? '';
  const toPrint = plainTo ?? quotedTo ?? '';
  if (!isId(from) || !isId(to) || (date !== undefined && !isDate(date))) return undefined;
  if ([from, to, by ?? ''].some((each) => NO_TEXT.test(each))) return undefined;
  const span = { start: start + 2, end: start + 2 + whole.length };
  return { from, fromPrint, to, toPrint, by, date, span };
}

/** A review as one line of the list, without its dash and line end: the same for the same review on every computer. */
export function reviewLine({ from, fromPrint, to, toPrint, by, date }: Review): string {
  const pairs = Object.entries({ from, fromPrint, to, toPrint, by, date }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${scalar(value)}`],
  );
  return `{${pairs.join(', ')}}`;
}

/** A text as it can stand in braces. */
function scalar(value: string): string {
  return renderScalar(value, { wanted: 'plain', quote: 'double', inFlow: true });
}
