import { check, type CheckOptions, type CheckResult } from '../../../src/core/engine';
import type { Entry } from '../../../src/core/model';
import type { ViewNode } from '../../../src/protocol';
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

type Rows = (parent: string | null) => readonly ViewNode[];

/** A tree as text, a line a row: what it is called, and what is greyed behind. Folded below the rows that `isOpen` is false for. */
export function treeOf(
  rows: Rows,
  isOpen: (row: ViewNode) => boolean = () => true,
  parent: string | null = null,
  depth = 0,
): readonly string[] {
  if (depth > 9) throw new Error(`endless: ${parent}`);
  return rows(parent).flatMap((row) => [
    `${'  '.repeat(depth)}${row.label}${row.description === '' ? '' : ` (${row.description})`}`,
    ...(isOpen(row) ? treeOf(rows, isOpen, row.id, depth + 1) : []),
  ]);
}

/** All rows of a tree, those above before those below. */
export function rowsOf(rows: Rows, parent: string | null = null): readonly ViewNode[] {
  return rows(parent).flatMap((row) => [row, ...rowsOf(rows, row.id)]);
}

/** The first row of a tree with a label that begins so. */
export function rowIn(rows: Rows, label: string): ViewNode {
  const found = rowsOf(rows).find((row) => row.label.startsWith(label));
  if (found === undefined) throw new Error(`No row ${label}`);
  return found;
}
