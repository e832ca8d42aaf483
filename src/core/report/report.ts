import type { CheckResult } from '../engine';
import { compareTexts, type Audience, type Problem, type Severity, type WaivedProblem } from '../model';
import { openTo } from './audience';
import { compareWith } from './baseline';
import { fingerprinting, type Fingerprint } from './fingerprint';
import type { PathOf } from './paths';

export interface ReportOptions {
  readonly pathOf: PathOf;
  /** True to leave out whatever is less than a warning. */
  readonly quiet?: boolean;
  /** Who will read it. Default: the team. */
  readonly audience?: Audience;
  /** What was found besides in the team's own code. */
  readonly inCode?: readonly Problem[];
  /** What is known already, and does not count. Undefined: everything counts. */
  readonly comparison?: Comparison | undefined;
}

/** What findings are set against, so that only new ones count. */
export interface Comparison {
  /** How the fingerprints call charters. */
  readonly pathOf: PathOf;
  /** What somebody wrote down as known; what of it is not found any more is told. */
  readonly baseline: readonly Fingerprint[];
  /** What was found at an earlier revision. */
  readonly earlier: readonly Fingerprint[];
  /** True to print what is known beside what is new. */
  readonly showKnown: boolean;
}

/** Checks of one or more charters, put together for a reporter. */
export interface Report {
  /** Sorted by path. */
  readonly charters: readonly CheckResult[];
  /** What counts. Sorted by path, position, rule; each once, even where its file belongs to several charters. */
  readonly problems: readonly Problem[];
  /** What was known before, and does not count: sorted likewise. Undefined where nothing was compared. */
  readonly known: readonly Problem[] | undefined;
  /** True where what is known is to be printed as well. */
  readonly showKnown: boolean;
  /** What the baseline knows of these charters and is not found any more. */
  readonly resolved: readonly Fingerprint[];
  /** Sorted likewise; without what another charter with the same file does not waive. */
  readonly waived: readonly WaivedProblem[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many files were read, each once; those of a practice that was only looked up are not among them. */
  readonly files: number;
  readonly pathOf: PathOf;
  /** Who may read it: what is personal was left out of the problems already. */
  readonly audience: Audience;
}

/** Puts the results of several checks together. */
export function reportOn(
  results: readonly CheckResult[],
  { pathOf, quiet = false, audience = 'team', comparison, inCode }: ReportOptions,
): Report {
  const isWanted = (problem: Problem): boolean => !quiet || isLoud(problem.severity);
  const order = orderBy(pathOf);
  const found = foundIn(results, pathOf, inCode);
  const { known, resolved } = compared(results, found, comparison);
  const told = <P extends Problem>(problems: readonly P[]): readonly P[] => openTo(audience, problems);
  const open = new Set(told(found).map(identityOf));
  const waived = told(loudestOfEach(results.flatMap((result) => result.waived)).toSorted(order));
  const wanted = told(found.filter((problem) => isWanted(problem) && !known.has(problem)));
  return {
    charters: results.toSorted((a, b) => compareTexts(pathOf(a.bundle.root), pathOf(b.bundle.root))),
    problems: wanted,
    known: comparison && told(found.filter((problem) => isWanted(problem) && known.has(problem))),
    showKnown: comparison?.showKnown ?? false,
    // A fingerprint does not tell whether it speaks about a single person.
    resolved: audience === 'team' ? resolved : [],
    waived: waived.filter((problem) => isWanted(problem) && !open.has(identityOf(problem))),
    counts: countsOf(wanted),
    files: new Set(results.flatMap(({ bundle }) => bundle.files.map((file) => file.uri))).size,
    pathOf,
    audience,
  };
}

/** The fingerprints of all that a check finds, whoever may read it: what a baseline is made of. */
export function fingerprintsOf(
  results: readonly CheckResult[],
  pathOf: PathOf,
  inCode?: readonly Problem[],
): readonly Fingerprint[] {
  return foundIn(results, pathOf, inCode).map(fingerprinting(results, pathOf));
}

/** All findings, sorted, each once. */
function foundIn(
  results: readonly CheckResult[],
  pathOf: PathOf,
  inCode: readonly Problem[] = [],
): readonly Problem[] {
  const found = [...results.flatMap(({ problems }) => problems), ...inCode];
  return loudestOfEach(found).toSorted(orderBy(pathOf));
}

interface Standing {
  readonly known: ReadonlySet<Problem>;
  readonly resolved: readonly Fingerprint[];
}

/** A finding is known where the baseline or the earlier revision has it. */
function compared(
  results: readonly CheckResult[],
  found: readonly Problem[],
  comparison: Comparison | undefined,
): Standing {
  if (comparison === undefined) return { known: new Set(), resolved: [] };
  const { pathOf, baseline, earlier } = comparison;
  const fingerprintOf = fingerprinting(results, pathOf);
  const written = compareWith(baseline, found, fingerprintOf);
  const before = compareWith(earlier, found, fingerprintOf);
  // Of charters that were not looked at, nobody knows what is still found.
  const checked = new Set(results.map(({ bundle }) => pathOf(bundle.root)));
  return {
    known: new Set([...written.known, ...before.known]),
    resolved: written.resolved.filter(({ charter }) => checked.has(charter)),
  };
}

/** What a report prints: what counts and, where that is wanted, what is known, in one order. */
export function printedOf({ problems, known, showKnown, pathOf }: Report): readonly Problem[] {
  return showKnown && known ? [...problems, ...known].toSorted(orderBy(pathOf)) : problems;
}

function isLoud(severity: Severity): boolean {
  return severity === 'error' || severity === 'warning';
}

const LOUDNESS: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1, hint: 0 };

/** Charters that share a file may differ in settings: what one of them calls an error is one. */
function loudestOfEach<P extends Problem>(problems: readonly P[]): P[] {
  const found = new Map<string, P>();
  for (const problem of problems) {
    const identity = identityOf(problem);
    const known = found.get(identity);
    if (known === undefined || LOUDNESS[problem.severity] > LOUDNESS[known.severity])
      found.set(identity, problem);
  }
  return [...found.values()];
}

function identityOf({ rule, place, subject, message }: Problem): string {
  return JSON.stringify([rule, place.file.uri, place.span.start, place.span.end, subject, message]);
}

function orderBy(pathOf: PathOf): (a: Problem, b: Problem) => number {
  return (a, b) =>
    compareTexts(pathOf(a.place.file), pathOf(b.place.file)) ||
    a.place.span.start - b.place.span.start ||
    a.place.span.end - b.place.span.end ||
    compareTexts(a.rule, b.rule) ||
    compareTexts(a.message, b.message);
}

function countsOf(problems: readonly Problem[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const problem of problems) counts[problem.severity]++;
  return counts;
}
