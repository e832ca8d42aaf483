import {
  BANDS,
  EVIDENCE,
  readTexts,
  scoreClaims,
  verdictOn,
  type DriftScores,
  type EvidenceWeights,
} from '../../../src/core/drift';
import { drained } from '../../../src/core/model';
import { mean, quantile } from './measures';
import { flaggedBy } from './charters';
import { SEEDS, type Subject } from './judge';
import { spoil, type TraceSet } from './sets';

/** The share of the links that is moved. */
const MOVED = 0.1;
/** The share of the items of a charter in order that may be flagged. */
const CLEAN_FLAGS = 0.02;

/** What is aimed at: at least these, and at most so many clean items flagged. */
export const GOALS = { recall: 0.75, precision: 0.75, cleanFlags: CLEAN_FLAGS } as const;

/** The lowest verdict score of each item; those that are not judged are never flagged. */
type ItemScores = readonly number[];

interface Case {
  readonly scores: ItemScores;
  readonly moved: ReadonlySet<number>;
}

/** A set in order, and spoiled by each seed. */
export interface ProductSubject {
  readonly name: string;
  readonly clean: ItemScores;
  readonly spoiled: readonly Case[];
}

export function productSubject(subject: Subject, weights: EvidenceWeights = EVIDENCE): ProductSubject {
  const judged = (claims: Subject['set']['claims']): ItemScores =>
    itemScores(drained(scoreClaims(subject.texts, claims, { weights })));
  const spoiled = SEEDS.map((seed) => {
    const { claims, moved } = spoil(subject.set, MOVED, seed);
    return { scores: judged(claims), moved: new Set(moved.keys()) };
  });
  return { name: subject.set.name, clean: judged(subject.set.claims), spoiled };
}

function itemScores(scores: DriftScores): ItemScores {
  return scores.claims.map((_, item) => {
    const verdict = verdictOn(scores, item);
    return verdict.kind === 'judged' ? verdict.score : Number.POSITIVE_INFINITY;
  });
}

/** The product's own measure: what is found at a threshold, over all seeds together. */
export interface Found {
  readonly name: string;
  readonly recall: number;
  readonly precision: number;
  readonly cleanFlags: number;
}

export function foundAt(threshold: number, { name, clean, spoiled }: ProductSubject): Found {
  const flagged = (scores: ItemScores): readonly number[] =>
    [...scores.keys()].filter((item) => (scores[item] ?? 0) < threshold);
  const all = spoiled.map(({ scores, moved }) => ({ flags: flagged(scores), moved }));
  return found(name, flagged(clean).length / clean.length, all);
}

/** What was flagged in a spoiled charter, and what should have been. */
interface Outcome {
  readonly flags: readonly number[];
  readonly moved: ReadonlySet<number>;
}

function found(name: string, cleanFlags: number, all: readonly Outcome[]): Found {
  const sum = (of: (each: Outcome) => number): number => all.reduce((total, each) => total + of(each), 0);
  const hits = sum(({ flags, moved }) => flags.filter((item) => moved.has(item)).length);
  return {
    name,
    recall: hits / sum(({ moved }) => moved.size),
    precision: hits / sum(({ flags }) => flags.length),
    cleanFlags,
  };
}

/**
 * The same, end to end: charters are written, and the built `throughline check` says what it finds in them at default
 * settings.
 */
export function foundByCheck(set: TraceSet, seeds: readonly number[]): Found {
  const spoiled = seeds.map((seed) => spoil(set, MOVED, seed));
  const [clean, ...flags] = flaggedBy(set, [set.claims, ...spoiled.map(({ claims }) => claims)]);
  const all = spoiled.map(({ moved }, i) => ({ flags: [...(flags[i] ?? [])], moved: new Set(moved.keys()) }));
  return found(set.name, (clean?.size ?? 0) / set.items.length, all);
}

/** The threshold at which so many items of the charters in order are flagged. */
export function thresholdFrom(subjects: readonly ProductSubject[]): number {
  return quantile(
    subjects.flatMap(({ clean }) => clean),
    CLEAN_FLAGS,
  );
}

export function meanFound(name: string, all: readonly Found[]): Found {
  return {
    name,
    recall: mean(all.map((each) => each.recall)),
    precision: mean(all.map((each) => each.precision)),
    cleanFlags: mean(all.map((each) => each.cleanFlags)),
  };
}

export const DEFAULT_THRESHOLD: number = BANDS.doubtful;

/** What is left where one kind of evidence is left out, or where only the cosine counts. */
export const ABLATIONS: Readonly<Record<string, EvidenceWeights>> = {
  'all of it': EVIDENCE,
  'without the place in the row': { ...EVIDENCE, inRow: 0 },
  'without what is relative to the charter': { ...EVIDENCE, relative: 0 },
  'without shared leanings': { ...EVIDENCE, leanings: 0 },
  'without the closest sibling': { ...EVIDENCE, closest: 0 },
  'without the allowance for objectives with nothing else': { ...EVIDENCE, alone: 0 },
  'the cosine alone, relative to the charter': { inRow: 0, relative: 2, leanings: 0, closest: 0, alone: 0 },
};

/** Milliseconds of the processor. */
export interface Times {
  /** All of a charter, nothing of it being known. */
  readonly first: number;
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
export function timesOf(objectives: number, items: number): Times {
  const goals = Array.from({ length: objectives }, (_, i) => `the share of ${drawnText(i)}`);
  const work = Array.from(
    { length: items },
    (_, i) => `${drawnText(i + objectives)} for the ${drawnText(i * 3 + 1)}`,
  );
  const charter: Scored = { goals, work, claims: work.map((_, i) => [i % objectives]) };
  const [before, first] = timed(() => scored(charter));
  const least = (edit: Partial<Scored>): number =>
    Math.min(...EDITS.map(() => timed(() => scored({ ...charter, ...edit }, before))[1]));
  return {
    first,
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
