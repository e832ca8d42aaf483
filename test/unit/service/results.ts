import { check, type CheckOptions, type CheckResult } from '../../../src/core/engine';
import type { Entry } from '../../../src/core/model';
import { bundlesOf, oneCharter, TODAY, type Files } from '../../support/workspace';

export const HEADER = `charter: 1
kind: project
project: { name: Contoso service desk, phase: implement }
purpose: { statement: Customers get their problem solved on the first call. }
`;
export const PART = 'charter: 1\nkind: part\n';

/** The results of every charter of a folder. */
export async function resultsOf(
  files: Files,
  options: Partial<CheckOptions> = {},
): Promise<readonly CheckResult[]> {
  return (await bundlesOf(files)).map((bundle) => check(bundle, { today: TODAY, ...options }));
}

/** The result of one project charter with these sections. */
export async function resultOf(sections: string, options?: Partial<CheckOptions>): Promise<CheckResult> {
  const [result] = await resultsOf(oneCharter(HEADER + sections), options);
  if (result === undefined) throw new Error('No charter');
  return result;
}

export function entryOf(result: CheckResult, subject: string): Entry {
  const found = result.graph.entries.find((entry) => entry.subject === subject);
  if (found === undefined) throw new Error(`No ${subject}`);
  return found;
}
