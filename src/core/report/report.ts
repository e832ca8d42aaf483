import type { CheckResult } from '../engine';
import {
  compareTexts,
  type Audience,
  type CharterFile,
  type Problem,
  type Severity,
  type WaivedProblem,
} from '../model';
import { openTo } from './audience';

/** How a report calls a file: relative to the current folder, with `/`. */
export type PathOf = (file: CharterFile) => string;

export interface ReportOptions {
  readonly pathOf: PathOf;
  /** True to leave out whatever is less than a warning. */
  readonly quiet?: boolean;
  /** Who will read it. Default: the team. */
  readonly audience?: Audience;
  /** What was found besides in the team's own code. */
  readonly inCode?: readonly Problem[];
}

/** Checks of one or more charters, put together for a reporter. */
export interface Report {
  /** Sorted by path. */
  readonly charters: readonly CheckResult[];
  /** Sorted by path, position, rule; each once, even where its file belongs to several charters. */
  readonly problems: readonly Problem[];
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
  { pathOf, quiet = false, audience = 'team', inCode = [] }: ReportOptions,
): Report {
  const isWanted = (problem: Problem): boolean => !quiet || isLoud(problem.severity);
  const order = orderBy(pathOf);
  const told = <P extends Problem>(found: readonly P[]): P[] =>
    loudestOfEach(openTo(audience, found)).toSorted(order);
  const problems = told([...results.flatMap((result) => result.problems), ...inCode]);
  const open = new Set(problems.map(identityOf));
  const waived = told(results.flatMap((result) => result.waived));
  const wanted = problems.filter(isWanted);
  return {
    charters: results.toSorted((a, b) => compareTexts(pathOf(a.bundle.root), pathOf(b.bundle.root))),
    problems: wanted,
    waived: waived.filter((problem) => isWanted(problem) && !open.has(identityOf(problem))),
    counts: countsOf(wanted),
    files: new Set(results.flatMap(({ bundle }) => bundle.files.map((file) => file.uri))).size,
    pathOf,
    audience,
  };
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
