import type { CheckResult } from '../engine';
import { rangeOf, type Place, type Problem, type Range, type Related, type WaivedProblem } from '../model';
import { factsOf } from './charter';
import type { PathOf } from './paths';
import type { Report } from './report';

/** Raised whenever a reader of the output would have to change. */
const VERSION = 1;

/**
 * The report for programs, as `schemas/check-result.schema.json` describes it. Indented by two, with a line end.
 *
 * @param milliseconds how long the check took
 */
export function jsonReport(report: Report, milliseconds: number): string {
  const { counts, pathOf } = report;
  const result = {
    version: VERSION,
    charters: report.charters.map((charter) => charterOf(charter, pathOf)),
    problems: report.problems.map((problem) => problemOf(problem, pathOf)),
    waived: report.waived.map((problem) => waivedOf(problem, pathOf)),
    ...(report.known && {
      known: report.known.map((problem) => problemOf(problem, pathOf)),
      resolved: report.resolved,
    }),
    summary: {
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
      hints: counts.hint,
      waived: report.waived.length,
      files: report.files,
      milliseconds: Math.round(milliseconds),
    },
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}

function charterOf(result: CheckResult, pathOf: PathOf): object {
  const { kind, name, objectives, requirements, workItems } = factsOf(result);
  return {
    path: pathOf(result.bundle.root),
    kind,
    name: name ?? null,
    alignment: result.alignment.share,
    counts: { objectives, requirements, workItems },
  };
}

/** A finding for programs. */
export function problemOf(problem: Problem, pathOf: PathOf): object {
  const { rule, severity, message, subject, place, related = [], data = {} } = problem;
  return {
    rule,
    severity,
    message,
    subject,
    ...placeOf(place, pathOf),
    related: related.map((other) => relatedOf(other, pathOf)),
    data,
  };
}

function waivedOf(problem: WaivedProblem, pathOf: PathOf): object {
  const { reason, by, until, place } = problem.waiver;
  const waiver = { reason: reason ?? null, by: by ?? null, until: until ?? null, ...placeOf(place, pathOf) };
  return { ...problemOf(problem, pathOf), waiver };
}

function relatedOf({ place, message }: Related, pathOf: PathOf): object {
  return { ...placeOf(place, pathOf), message };
}

/** A place for programs. */
export function placeOf(
  { file, span }: Place,
  pathOf: PathOf,
): { readonly path: string; readonly range: Range } {
  return { path: pathOf(file), range: rangeOf(file.lines, span) };
}
