import { distance } from 'fastest-levenshtein';

/**
 * What somebody may have meant: the candidates that a slip of the fingers or another spelling turns into `word`,
 * the likeliest first, at most `limit`.
 *
 * Case, separators and accents do not count: `work_items`, `WorkItems` and `work items` are `workItems`, `OBJ1` is
 * `OBJ-1`. Words may differ by a letter or two, the more the longer they are, and may be cut short (`desc`). Numbers
 * are held to more strictly, since in a row of ids each number is only one digit away from ten others: two digits
 * swapped (`WI-12` for `WI-21`), one struck twice, zeros in front, or a letter that looks like the digit (`OBJ-l`).
 * Nothing is offered rather than a wild guess.
 */
export function nearest(word: string, candidates: readonly string[], limit: number): readonly string[] {
  return likeliest(word, partsOf(word), candidatesOf(candidates), limit);
}

/** Words to guess from, made ready once for many guesses: a charter can have thousands of ids, and as many slips. */
export class Candidates {
  private readonly byLetters = new Map<string, Map<string, Candidate[]>>();
  private readonly byLooks = new Map<string, Candidate[]>();

  constructor(words: Iterable<string>) {
    for (const candidate of candidatesOf(words)) {
      const alike = this.byLetters.get(candidate.letters) ?? new Map<string, Candidate[]>();
      this.byLetters.set(candidate.letters, alike);
      listed(alike, digitsIn(candidate), candidate);
      listed(this.byLooks, looksOf(candidate.whole), candidate);
    }
  }

  /** The same as the function of this name says of those that are fit. */
  nearest(word: string, limit: number, isFit: (text: string) => boolean): readonly string[] {
    const wanted = partsOf(word);
    const fit = this.around(wanted).filter(({ text }) => isFit(text));
    return likeliest(word, wanted, fit, limit);
  }

  /** The first of the words that is a slip for another one: that one would be offered for it. */
  slipFor(word: string): string | undefined {
    const meant = partsOf(word);
    const slips = this.around(meant).filter((each) => effortBetween(each, meant) !== undefined);
    return slips.toSorted((a, b) => a.rank - b.rank)[0]?.text;
  }

  /** Everything that may lie near something, and little else. */
  private around(parts: Parts): readonly Candidate[] {
    const found = new Set(this.byLooks.get(looksOf(parts.whole)));
    const digits = digitsIn(parts);
    for (const [letters, alike] of this.byLetters) {
      const candidates = alike.get(digits);
      if (candidates === undefined || !mayBeAlike(letters, parts.letters)) continue;
      for (const candidate of candidates) found.add(candidate);
    }
    return [...found];
  }
}

interface Candidate extends Parts {
  readonly text: string;
  /** Which of the words it is. */
  readonly rank: number;
}

/** Each once. */
function candidatesOf(words: Iterable<string>): readonly Candidate[] {
  return Array.from(new Set(words), (text, rank) => ({ text, rank, ...partsOf(text) }));
}

function likeliest(
  word: string,
  wanted: Parts,
  candidates: readonly Candidate[],
  limit: number,
): readonly string[] {
  return candidates
    .flatMap((candidate) => {
      const { text, rank } = candidate;
      const effort = effortBetween(wanted, candidate);
      return effort === undefined ? [] : [{ text, rank, effort, distance: distance(word, text) }];
    })
    .toSorted((a, b) => a.effort - b.effort || a.distance - b.distance || a.rank - b.rank)
    .slice(0, limit)
    .map(({ text }) => text);
}

function listed<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** A word without what does not count: case, separators and accents. */
export function foldedWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}\p{S}\s]+/gu, '')
    .toLowerCase();
}

interface Parts {
  readonly whole: string;
  readonly letters: string;
  /** Runs of digits, in their order. */
  readonly numbers: readonly string[];
}

function partsOf(word: string): Parts {
  const whole = foldedWord(word);
  return { whole, letters: whole.replace(/\d+/gu, ''), numbers: whole.match(/\d+/gu) ?? [] };
}

const LOOK_ALIKE_EFFORT = 1;

/** How many letters may differ in the longest words. */
const MOST_SLIPS = 3;

/** How many slips lie between two words; undefined where they are too many for a guess. */
function effortBetween(a: Parts, b: Parts): number | undefined {
  if (a.whole === '' || b.whole === '') return undefined;
  const words = wordEffort(a, b);
  const numbers = numberEffort(a.numbers, b.numbers);
  if (words !== undefined && numbers !== undefined) return words + numbers;
  const hasDigits = a.numbers.length > 0 || b.numbers.length > 0;
  return hasDigits && looksOf(a.whole) === looksOf(b.whole) ? LOOK_ALIKE_EFFORT : undefined;
}

function wordEffort(a: Parts, b: Parts): number | undefined {
  const longer = Math.max(a.letters.length, b.letters.length);
  const allowed = longer < 3 ? 0 : longer < 6 ? 1 : longer < 9 ? 2 : MOST_SLIPS;
  if (isSwap(a.letters, b.letters)) return 1;
  const slips = distance(a.letters, b.letters);
  if (slips <= allowed) return slips;
  return a.numbers.length === 0 && isCutShort(a.letters, b.letters) ? allowed + 1 : undefined;
}

/** False for letters that no effort leads from one to the other: they differ by more than slips, and neither is cut short. */
function mayBeAlike(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= MOST_SLIPS || a.startsWith(b) || b.startsWith(a);
}

/** `desc` for `description`, and `acceptanceCriteria` for `acceptance`. */
function isCutShort(a: string, b: string): boolean {
  return (a.length >= 3 && b.startsWith(a)) || (b.length >= 6 && a.startsWith(b));
}

function numberEffort(a: readonly string[], b: readonly string[]): number | undefined {
  if (a.length !== b.length) return undefined;
  let effort = 0;
  for (const [i, digits] of a.entries()) {
    const other = b[i] ?? '';
    if (digits === other) continue;
    if (!isSlipOfDigits(digits, other)) return undefined;
    effort++;
  }
  return effort <= 1 ? effort : undefined;
}

function isSlipOfDigits(a: string, b: string): boolean {
  return withoutZeros(a) === withoutZeros(b) || isSwap(a, b) || isDoubled(a, b) || isDoubled(b, a);
}

/** How many numbers there are, and which digits are in each but for zeros: a slip of digits changes nothing in that. */
function digitsIn({ numbers }: Parts): string {
  const digits = numbers.map((number) => [...new Set(number.replaceAll('0', ''))].toSorted().join(''));
  return [numbers.length, ...digits].join(' ');
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+/u, '');
}

/** True where two neighbours have changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** True where `long` is `short` with one character struck twice. */
function isDoubled(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return long[at] === long[at - 1] && long.slice(at + 1) === short.slice(at);
}

/** Letters and digits that look the same made the same. */
function looksOf(folded: string): string {
  return folded.replace(/o/gu, '0').replace(/[il]/gu, '1');
}
