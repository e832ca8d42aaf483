import { check } from '../../../src/core/engine';
import { drawing, type PurposeGraphData } from '../../../src/core/exports';
import { drained } from '../../../src/core/model';
import { bundlesOf, TODAY, type Files } from '../../support/workspace';
import { pathOf } from '../report/samples';

/** @param only the path of the charter to draw; undefined for all */
export async function graphOf(files: Files, only?: string): Promise<PurposeGraphData> {
  const results = (await bundlesOf(files)).map((bundle) => check(bundle, { today: TODAY }));
  const drawn = results.filter(({ bundle }) => only === undefined || pathOf(bundle.root) === only);
  return drained(drawing(drawn, { pathOf, audience: 'team' }));
}

/** A graph of many work items, each of which supports the same objective. */
export function manyItems(count: number): PurposeGraphData {
  const node = (id: string, kind: 'objective' | 'workItem') =>
    ({
      key: `a::${id}`,
      kind,
      charter: 'a',
      id,
      title: 'A title of some length, as titles are',
      state: null,
      verdict: kind === 'workItem' ? 'drifting' : null,
      reasons: [],
      work: kind === 'workItem' ? null : { items: count, drifting: count },
      url: null,
      file: 'a',
      line: 1,
    }) as const;
  const items = Array.from({ length: count }, (_, i) => node(`WI-${i + 1}`, 'workItem'));
  return {
    charters: [{ path: 'a', name: null, alignment: null }],
    nodes: [node('OBJ-1', 'objective'), ...items],
    edges: items.map(({ key }) => ({ from: key, to: 'a::OBJ-1', field: 'supports' })),
  };
}
