import { check, type CheckResult } from '../../../src/core/engine';
import type { CharterFile, Place, Problem } from '../../../src/core/model';
import { reportOn, type Report } from '../../../src/core/report';
import { bundlesOf, TODAY, uriOf, type Files } from '../../support/workspace';

/** The results of real checks, without their findings: a test adds those that it is about. */
export async function resultsOf(files: Files): Promise<readonly CheckResult[]> {
  const results = (await bundlesOf(files)).map((bundle) => check(bundle, { today: TODAY }));
  return results.map((result) => ({ ...result, problems: [], waived: [] }));
}

/** The place of a stretch of text: its first occurrence in the file at a path. */
export function placeOf(result: CheckResult, text: string, path = 'project-charter.yaml'): Place {
  const file = result.bundle.files.find(({ uri }) => uri === uriOf(path));
  const start = file?.text.indexOf(text) ?? -1;
  if (file === undefined || start < 0) throw new Error(`${path} does not say ${text}`);
  return { file, span: { start, end: start + text.length } };
}

export function problemAt(place: Place, parts: Partial<Problem> = {}): Problem {
  return {
    rule: 'drift/orphan-work-item',
    severity: 'warning',
    message:
      'WI-2 “Upgrade the plug-in framework” supports no objective. Link it with `supports`, or drop it.',
    subject: 'WI-2',
    place,
    ...parts,
  };
}

export function withProblems(result: CheckResult, ...problems: readonly Problem[]): CheckResult {
  return { ...result, problems };
}

/** A path as a user of the folder sees it. */
export function pathOf({ uri }: CharterFile): string {
  return decodeURIComponent(uri.slice(uriOf('').length)).replace(/^\//u, '');
}

export function reportFor(results: readonly CheckResult[], quiet = false): Report {
  return reportOn(results, { pathOf, quiet });
}

export const CHARTER = `charter: 1
kind: project
project: { name: Contoso service desk, customer: Contoso Energy }
purpose: { statement: Customers get their problem solved on the first call. }
objectives:
  - { id: OBJ-1, title: Resolve a case within 24 hours, measures: [{ id: M-1, unit: h, direction: decrease, baseline: { value: 72 }, target: { value: 24, by: 2027-03-31 } }] }
workItems:
  - { id: WI-1, title: Route new cases, type: story, estimate: 3d, supports: [OBJ-1] }
  - { id: WI-2, title: Upgrade the plug-in framework, type: task, estimate: 1d }
`;
