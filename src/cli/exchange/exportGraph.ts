import { check } from '../../core/engine';
import { dot, drawing, graphJson, mermaid, type PurposeGraphData } from '../../core/exports';
import { drained } from '../../core/model';
import { chartersAt, pathsFrom } from '../charters';
import type { GraphRequest } from './exportOptions';
import { give } from '../output';
import type { ExitStatus } from '../status';
import type { World } from '../world';

/** Writes the purpose graph of charters. */
export async function exportGraph(request: GraphRequest, world: World): Promise<ExitStatus> {
  const { paths, today, audience } = request;
  const bundles = await chartersAt(paths, world.folder);
  const results = bundles.map((bundle) => check(bundle, { today }));
  const graph = drained(drawing(results, { pathOf: pathsFrom(world.folder), audience }));
  await give(request.output, textOf(graph, request), bundles, world);
  return 0;
}

function textOf(graph: PurposeGraphData, { format, level }: GraphRequest): string {
  if (format === 'json') return graphJson(graph, level);
  return format === 'dot' ? dot(graph, level) : mermaid(graph, level);
}
