import { shorten } from '../model';
import { counted } from '../report';
import type { NodeKind, PurposeGraphData, PurposeNode } from './purposeGraph';

export const LEVELS = ['work', 'requirements', 'objectives'] as const;

/** How far down a picture goes. */
export type Level = (typeof LEVELS)[number];

const LEFT_OUT: Readonly<Record<Level, ReadonlySet<NodeKind>>> = {
  work: new Set(),
  requirements: new Set(['workItem']),
  objectives: new Set(['workItem', 'requirement']),
};

/** The part of a graph down to a level. */
export function withinLevel(level: Level, graph: PurposeGraphData): PurposeGraphData {
  const nodes = graph.nodes.filter(({ kind }) => !LEFT_OUT[level].has(kind));
  return { ...graph, nodes, edges: edgesAmong(nodes, graph) };
}

/** What a picture shows of it: without dropped work, and without the order in time. */
export function shownDownTo(level: Level, graph: PurposeGraphData): PurposeGraphData {
  const within = withinLevel(level, graph);
  const nodes = within.nodes.filter(({ verdict }) => verdict !== 'dropped');
  const edges = edgesAmong(nodes, within).filter(({ field }) => field !== 'dependsOn');
  return { ...graph, nodes, edges };
}

function edgesAmong(nodes: readonly PurposeNode[], { edges }: PurposeGraphData): PurposeGraphData['edges'] {
  const keys = new Set(nodes.map(({ key }) => key));
  return edges.filter(({ from, to }) => keys.has(from) && keys.has(to));
}

/**
 * What a picture writes into a node: `OBJ-1 Cut time to resolve`, with what drifts, where work is not shown.
 *
 * @param length how much of the name is shown
 */
export function labelOf(
  { id, title, kind, verdict, work }: PurposeNode,
  level: Level,
  length = Infinity,
): string {
  const parts = [id, title].filter((part) => part !== null);
  const name = shorten(parts.join(' ') || WORDS[kind], length);
  if (verdict === 'drifting') return `${name} (drifts)`;
  if (level === 'work' || work === null || work.items === 0) return name;
  const drifting = work.drifting > 0 ? `, ${work.drifting} drifting` : '';
  return `${name} (${counted(work.items, 'work item')}${drifting})`;
}

/** What has neither id nor title. */
const WORDS: Readonly<Record<NodeKind, string>> = {
  purpose: 'Purpose',
  strategy: 'Strategy',
  goal: 'Goal',
  objective: 'Objective',
  requirement: 'Requirement',
  workItem: 'Work item',
};
