import { labelOf, shownDownTo, type Level } from './level';
import type { EdgeField, PurposeGraphData, PurposeNode } from './purposeGraph';

/**
 * The purpose graph for Graphviz, from the purpose on the left to the work on the right. What leads up to a goal stands in
 * a box with it; what leads up to several, with the first of them.
 *
 * @param level how far down
 */
export function dot(graph: PurposeGraphData, level: Level = 'work'): string {
  const { nodes, edges } = shownDownTo(level, graph);
  const names = new Map(nodes.map(({ key }, i) => [key, `n${i + 1}`]));
  const nameOf = (key: string): string => names.get(key) ?? '';
  const clusters = clustersOf({ ...graph, nodes, edges });
  const inClusters = new Set([...clusters.values()].flat());
  const free = nodes.filter((node) => !inClusters.has(node));
  const lineOf = (node: PurposeNode): string => `${nameOf(node.key)} [${attributesOf(node, level)}];`;
  const lines = [
    'rankdir=RL;',
    'node [shape=box, style=rounded, fontname="sans-serif"];',
    ...free.map(lineOf),
    ...[...clusters].flatMap(([goal, members], i) => [
      `subgraph cluster_${i + 1} {`,
      `  label=${quoted(labelOf(goal, level))};`,
      ...members.map((node) => `  ${lineOf(node)}`),
      '}',
    ]),
    ...edges.map(({ from, to, field }) => `${nameOf(from)} -> ${nameOf(to)}${EDGES[field]};`),
  ];
  return `digraph throughline {\n${lines.map((line) => `  ${line}`).join('\n')}\n}\n`;
}

const EDGES: Readonly<Record<EdgeField, string>> = {
  supports: '',
  purpose: '',
  parent: ' [style=dashed]',
  enables: ' [label="enables"]',
  dependsOn: ' [style=dotted]',
};

function attributesOf(node: PurposeNode, level: Level): string {
  const { kind, verdict, url } = node;
  const isAbove = kind === 'purpose' || kind === 'goal' || kind === 'strategy';
  return [
    `label=${quoted(labelOf(node, level))}`,
    ...(isAbove ? ['shape=ellipse'] : []),
    ...(kind === 'objective' ? ['penwidth=2'] : []),
    ...(verdict === 'drifting' ? ['style="rounded,dashed"', 'color="#b3261e"'] : []),
    ...(url !== null && /^https?:\/\//iu.test(url) ? [`URL=${quoted(url)}`] : []),
  ].join(', ');
}

/** A text in quotes. A backslash would begin an escape, and control characters end a line. */
function quoted(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return `"${line.replace(/["\\]/gu, '\\$&')}"`;
}

/** The goals, each with itself and what leads up to it. */
function clustersOf({ nodes, edges }: PurposeGraphData): ReadonlyMap<PurposeNode, readonly PurposeNode[]> {
  const below = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const known = below.get(to);
    if (known) known.push(from);
    else below.set(to, [from]);
  }
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const taken = new Set<string>(nodes.flatMap(({ key, kind }) => (kind === 'goal' ? [key] : [])));
  const goals = nodes.filter(({ kind }) => kind === 'goal');
  return new Map(
    goals.map((goal) => {
      const members = new Set([goal.key]);
      for (const at of members) {
        for (const key of below.get(at) ?? []) {
          if (!taken.has(key)) members.add(key);
          taken.add(key);
        }
      }
      return [goal, [...members].flatMap((key) => byKey.get(key) ?? [])];
    }),
  );
}
