import { withinLevel, type Level } from './level';
import type { PurposeGraphData } from './purposeGraph';

/** Raised whenever a reader would have to change. */
const VERSION = 1;

/** The purpose graph for programs, as `schemas/purpose-graph.schema.json` describes it: a line for each node and edge. */
export function graphJson(graph: PurposeGraphData, level: Level = 'work'): string {
  const { charters, nodes, edges } = withinLevel(level, graph);
  const lists = Object.entries({ charters, nodes, edges }).map(
    ([name, list]) => `  "${name}": ${lines(list)}`,
  );
  return `{\n  "version": ${VERSION},\n${lists.join(',\n')}\n}\n`;
}

function lines(list: readonly object[]): string {
  return list.length === 0
    ? '[]'
    : `[\n${list.map((each) => `    ${JSON.stringify(each)}`).join(',\n')}\n  ]`;
}
