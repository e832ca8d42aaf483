/**
 * Run in a process of its own: scores a drawn charter for the first time, then after edits of several kinds, and prints
 * what each took. Arguments: the number of objectives, and of items.
 */
import { readTexts, scoreClaims, type DriftScores } from '../../../src/core/drift';
import { drained } from '../../../src/core/model';

/** Milliseconds of the processor. */
export interface Times {
  /** All of a charter, nothing of it being known. */
  readonly first: number;
  /** All of it again, nothing being known, by a program that has run for a while: what edits are to be set against. */
  readonly again: number;
  /** After one word more in one text, which others have too. */
  readonly word: number;
  /** After all of one text was written anew. */
  readonly text: number;
  /** After one link was changed. */
  readonly link: number;
  /** With one item more. */
  readonly item: number;
}

/** A charter as it is scored. */
interface Scored {
  readonly goals: readonly string[];
  readonly work: readonly string[];
  readonly claims: readonly (readonly number[])[];
}

/** What scoring a charter of this size takes for the first time, and after an edit. */
function timesOf(objectives: number, items: number): Times {
  const goals = Array.from({ length: objectives }, (_, i) => `the share of ${drawnText(i)}`);
  const work = Array.from(
    { length: items },
    (_, i) => `${drawnText(i + objectives)} for the ${drawnText(i * 3 + 1)}`,
  );
  const charter: Scored = { goals, work, claims: work.map((_, i) => [i % objectives]) };
  const [before, first] = timed(() => scored(charter));
  const leastOf = (run: () => DriftScores): number => Math.min(...EDITS.map(() => timed(run)[1]));
  const least = (edit: Partial<Scored>): number => leastOf(() => scored({ ...charter, ...edit }, before));
  return {
    first,
    again: leastOf(() => scored(charter)),
    word: least({ work: work.with(5, `${work[5]} ${WORDS[7]}`) }),
    text: least({ work: work.with(5, drawnText(items + objectives)) }),
    link: least({ claims: charter.claims.with(5, [7]) }),
    item: least({ work: [...work, drawnText(3)], claims: [...charter.claims, [3]] }),
  };
}

/** Each edit is timed so many times, and the least counts. */
const EDITS: readonly number[] = [1, 2, 3, 4, 5];

function drawnText(seed: number): string {
  return Array.from(
    { length: 12 },
    (_, i) => WORDS[(seed * (7 + i) + i * i * 13 + seed * seed) % WORDS.length],
  ).join(' ');
}

function scored({ goals, work, claims }: Scored, before?: DriftScores): DriftScores {
  const texts = drained(readTexts(goals, work, before?.texts));
  const near = work.map((_, i) => [i - 2, i - 1, i + 1, i + 2].filter((other) => work[other] !== undefined));
  return drained(scoreClaims(texts, claims, { near, before }));
}

function timed<T>(run: () => T): readonly [T, number] {
  const begin = process.cpuUsage();
  const found = run();
  const { user, system } = process.cpuUsage(begin);
  return [found, (user + system) / 1000];
}

/** Two thousand invented words. */
const WORDS: readonly string[] = [
  'ba',
  'ke',
  'lo',
  'mi',
  'nu',
  'ra',
  'so',
  'ti',
  'vu',
  'pe',
  'ga',
  'do',
  'fi',
].flatMap((a, i, all) =>
  all.flatMap((b) => all.map((c) => `${a}${b}${c}${all[(i * 5 + 3) % all.length] ?? ''}`)),
);

const [objectives = 8, items = 60] = process.argv.slice(2).map(Number);
process.stdout.write(JSON.stringify(timesOf(objectives, items)));
