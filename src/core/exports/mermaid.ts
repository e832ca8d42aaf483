import { labelOf, LEVELS, shownDownTo, type Level } from './level';
import type { EdgeField, PurposeEdge, PurposeGraphData, PurposeNode } from './purposeGraph';

/** What Mermaid draws where nobody has set other limits: https://mermaid.js.org/config/schema-docs/config.html */
const LIMITS = { edges: 500, characters: 50_000 };

/** How much of a title a picture shows. */
const LABEL = 80;

/**
 * The purpose graph as a flowchart of Mermaid, from the purpose on the left to the work on the right. Where it would be
 * more than Mermaid draws, it goes less far down, and says so.
 *
 * @param level how far down at most
 */
export function mermaid(graph: PurposeGraphData, level: Level = 'work'): string {
  const pictures = LEVELS.slice(LEVELS.indexOf(level)).map((each) =>
    picture(graph, each, noteFor(level, each)),
  );
  const fitting = pictures.find(
    ({ text, edges }) => edges <= LIMITS.edges && text.length <= LIMITS.characters,
  );
  return fitting?.text ?? cutShort(graph);
}

interface Picture {
  readonly text: string;
  readonly edges: number;
}

const NOTES: Readonly<Record<Level, string>> = {
  work: '',
  requirements: 'Work items are left out: there are more than Mermaid draws.',
  objectives: 'Requirements and work items are left out: there are more than Mermaid draws.',
};

function noteFor(wanted: Level, level: Level): string {
  return wanted === level ? '' : NOTES[level];
}

function picture(graph: PurposeGraphData, level: Level, note: string): Picture {
  const { nodes, edges } = shownDownTo(level, graph);
  return { text: textOf(nodes, edges, level, note), edges: edges.length };
}

/** As many objectives as fit, those that come first. */
function cutShort(graph: PurposeGraphData): string {
  const shown = shownDownTo('objectives', graph);
  const note = 'Only the beginning is shown: there is more than Mermaid draws.';
  for (let count = LIMITS.edges; ; count = Math.floor(count / 2)) {
    const nodes = shown.nodes.slice(0, count);
    const keys = new Set(nodes.map(({ key }) => key));
    const edges = shown.edges.filter(({ from, to }) => keys.has(from) && keys.has(to)).slice(0, LIMITS.edges);
    const text = textOf(nodes, edges, 'objectives', note);
    if (text.length <= LIMITS.characters || count <= 1) return text;
  }
}

const CLASSES = [
  'classDef purpose font-weight:bold,stroke-width:3px',
  'classDef goal stroke-width:2px',
  'classDef strategy stroke-width:2px,stroke-dasharray:2 2',
  'classDef objective font-weight:bold',
  'classDef requirement stroke-width:1px',
  'classDef workItem stroke-width:1px',
  'classDef drifting stroke:#b3261e,stroke-width:2px,stroke-dasharray:6 3',
  'classDef note stroke-dasharray:1 4,font-style:italic',
];

const ARROWS: Readonly<Record<EdgeField, string>> = {
  supports: '-->',
  purpose: '-->',
  parent: '-.->',
  enables: '-->|enables|',
  dependsOn: '-.->',
};

function textOf(
  nodes: readonly PurposeNode[],
  edges: readonly PurposeEdge[],
  level: Level,
  note: string,
): string {
  const names = new Map(nodes.map(({ key }, i) => [key, `n${i + 1}`]));
  const drawn = edges.map(
    ({ from, to, field }) => `${names.get(from) ?? ''} ${ARROWS[field]} ${names.get(to) ?? ''}`,
  );
  const lines = [
    ...nodes.map((node, i) => `n${i + 1}${shapeOf(node, level)}`),
    ...(note === '' ? [] : [`note["${escaped(note)}"]:::note`]),
    ...drawn,
    ...CLASSES,
  ];
  return `flowchart RL\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

function shapeOf(node: PurposeNode, level: Level): string {
  const label = `"${escaped(labelOf(node, level, LABEL))}"`;
  const [open, close] = SHAPES[node.kind];
  return `${open}${label}${close}:::${node.verdict === 'drifting' ? 'drifting' : node.kind}`;
}

const SHAPES: Readonly<Record<PurposeNode['kind'], readonly [string, string]>> = {
  purpose: ['([', '])'],
  goal: ['([', '])'],
  strategy: ['([', '])'],
  objective: ['[', ']'],
  requirement: ['(', ')'],
  workItem: ['[', ']'],
};

/**
 * A text as Mermaid shows it, and obeys nothing in it: letters, digits and blanks as they are, everything else but a few
 * signs of no meaning by its code, since quotes, `#`, `%%{`, backticks and Markdown mean something within quotes too.
 */
function escaped(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N} ,()/-]|^-/gu, (sign) => `#${sign.codePointAt(0) ?? 32};`);
}
