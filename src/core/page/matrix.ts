import type { CheckResult } from '../engine';
import type { Audience, Entry, Steps } from '../model';
import { Charted, matrixOf, type MatrixRow } from '../tables';
import type { Named, Names } from './named';

/** A row of the traceability matrix: one way from work to an objective, or the end of a way that is missing. */
export interface MatrixRowData {
  readonly objective: Named | undefined;
  readonly requirement: Named | undefined;
  /** Undefined for a requirement or objective that no work reaches. */
  readonly item: Named | undefined;
  readonly type: string | undefined;
  readonly state: string | undefined;
  /** The part of the effort that goes this way; undefined where the work is counted by its parts. */
  readonly effort: number | undefined;
  /** How the work is linked, in words; empty where it says so itself. */
  readonly link: string;
  readonly verdict: 'aligned' | 'drifting' | 'partly' | 'no-work';
}

/** The traceability matrix of a charter, in the order of its objectives. */
export function* tracing(
  result: CheckResult,
  names: Names,
  audience: Audience,
): Steps<readonly MatrixRowData[]> {
  const charted = new Charted(result, { pathOf: ({ uri }) => uri, audience });
  const rows = yield* matrixOf(charted);
  const places = new Map<Entry | undefined, number>(result.graph.entries.map((entry, i) => [entry, i]));
  const placeOf = (entry: Entry | undefined): number => places.get(entry) ?? Infinity;
  yield;
  return rows
    .toSorted(
      (a, b) =>
        compareNumbers(placeOf(a.objective), placeOf(b.objective)) ||
        compareNumbers(placeOf(a.requirement), placeOf(b.requirement)),
    )
    .map((row) => rowData(row, charted, names));
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function rowData(row: MatrixRow, { result, verdicts }: Charted, names: Names): MatrixRowData {
  const { objective, requirement, item, rows } = row;
  const verdict = item ? verdicts.verdictOf(item) : 'no-work';
  return {
    objective: objective && names.of(objective),
    requirement: requirement && names.of(requirement),
    item: item && names.of(item),
    type: item?.value.type,
    state: item && (item.value.state ?? 'new'),
    effort: item && verdicts.isLeaf(item) ? result.graph.effort().of(item) / rows : undefined,
    link: linkWords(row),
    verdict: verdict === 'dropped' ? 'drifting' : verdict,
  };
}

function linkWords({ link, via }: MatrixRow): string {
  const name = via?.id ?? via?.title ?? '';
  if (link === 'inherited') return `by its parent ${name}`.trimEnd();
  return link === 'enables' ? `enables ${name}`.trimEnd() : '';
}
