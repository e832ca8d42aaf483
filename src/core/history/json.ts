import type { Severity } from '../model';
import { LEFT_OUT } from './leftOut';
import type { HistoryPoint, ItemName, Part } from './points';
import type { Turn } from './turns';
import type { CharterHistory } from './walk';

/** Raised whenever a reader of the output would have to change. */
const VERSION = 1;

/**
 * The history for programs, as `schemas/history-result.schema.json` describes it. Indented by two, with a line end.
 *
 * @param path the charter, seen from the current folder
 */
export function historyJson({ points, turns }: CharterHistory, path: string, by: 'commit' | 'week'): string {
  const result = {
    version: VERSION,
    path,
    by,
    leftOut: LEFT_OUT,
    points: points.map(pointOf),
    turns: turns.map(turnOf),
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}

interface WrittenPoint {
  readonly revision: HistoryPoint['revision'];
  readonly state: HistoryPoint['kind'];
  readonly alignment: number | null;
  readonly counts: object | null;
  readonly findings: {
    readonly bySeverity: Readonly<Record<Severity, number>>;
    readonly byRule: object;
  } | null;
  readonly coverage: { readonly objectives: Part; readonly items: Part } | null;
  readonly drifting: number | null;
}

function pointOf(point: HistoryPoint): WrittenPoint {
  const { revision, kind } = point;
  if (point.kind !== 'checked')
    return {
      revision,
      state: kind,
      alignment: null,
      counts: null,
      findings: null,
      coverage: null,
      drifting: null,
    };
  const { counts, findings, coverage, drifting, alignment = null } = point;
  return { revision, state: kind, alignment, counts, findings, coverage, drifting };
}

function turnOf({ strayed, neverLinked, gone, ...turn }: Turn): object {
  return {
    ...turn,
    strayed: strayed.map(itemOf),
    neverLinked: neverLinked.map(itemOf),
    gone: gone.map(itemOf),
  };
}

function itemOf({ id, label }: ItemName): object {
  return { id: id ?? null, label };
}
