import {
  BANDS,
  EVIDENCE,
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
