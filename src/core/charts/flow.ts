import { sankey, sankeyLinkHorizontal, type SankeyGraph, type SankeyLink, type SankeyNode } from 'd3-sankey';
import { HATCH, hatchOf } from './hatch';
import { fitted } from './fitted';
import { picture, round, shape, type PictureInfo, type Svg } from './svg';

/** A station of the flow. */
export interface FlowNode {
  readonly id: string;
  /** What a click on it leads to; undefined where nothing does. */
  readonly key: string | undefined;
  /** From 0 on the left. */
  readonly column: number;
  readonly label: string;
  /** What is told of it when the pointer rests on it. */
  readonly tip: string;
  /** `loose`: leads no further although it should. `pass`: only there to be passed, without a label. */
  readonly kind: 'usual' | 'loose' | 'pass';
  /** True where all of what comes to it drifts. */
  readonly isDrifting: boolean;
}

/** What flows between two stations, by their ids. */
export interface FlowLink {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly isDrifting: boolean;
  readonly tip: string;
}

type Node = SankeyNode<FlowNode, FlowLink>;
type Link = SankeyLink<FlowNode, FlowLink>;

const NODE_WIDTH = 10;
const NODE_PADDING = 14;
/** Room for the labels of the last column, and above for the names of the columns. */
const RIGHT = 100;
const TOP = 34;

/**
 * Bands as wide as what flows between stations, from the left to the right; what drifts is hatched. Each station leads to
 * some in the next column. Stations and columns without flow are left out.
 *
 * @param columns what the columns are called
 */
export function flowChart(
  info: PictureInfo,
  columns: readonly string[],
  nodes: readonly FlowNode[],
  links: readonly FlowLink[],
): Svg {
  const flowing = links.filter(({ value }) => value > 0);
  const met = new Set(flowing.flatMap(({ source, target }) => [source, target]));
  const shown = nodes.filter(({ id }) => met.has(id));
  const used = columns.flatMap((_, column) => (shown.some((node) => node.column === column) ? [column] : []));
  if (shown.length === 0) return picture(info, []);
  const laid = layOut(info, used, shown, flowing);
  const between = (info.width - RIGHT - NODE_WIDTH) / Math.max(used.length - 1, 1);
  const roomAt = (column: number): number => (column === used.at(-1) ? RIGHT : between - NODE_WIDTH) - 16;
  return picture(info, [
    hatchOf(info.id),
    ...used.map((column, i) =>
      shape('text', { class: 'column', x: round(i * between), y: 14 }, columns[column] ?? ''),
    ),
    // What drifts lies on top.
    ...laid.links
      .toSorted((a, b) => Number(a.isDrifting) - Number(b.isDrifting))
      .map((link) => drawLink(info.id, link)),
    ...laid.nodes.map((node) =>
      node.kind === 'pass' ? drawPass(info.id, node) : drawNode(node, roomAt(node.column)),
    ),
  ]);
}

function layOut(
  { width, height }: PictureInfo,
  used: readonly number[],
  nodes: readonly FlowNode[],
  links: readonly FlowLink[],
): SankeyGraph<FlowNode, FlowLink> {
  return sankey<FlowNode, FlowLink>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => used.indexOf(column))
    .nodeWidth(NODE_WIDTH)
    .nodePadding(NODE_PADDING)
    .extent([
      [0, TOP],
      [width - RIGHT, height - 6],
    ])({
    // The layout writes into what it is given.
    nodes: nodes.map((node) => ({ ...node })),
    links: links.map((link) => ({ ...link })),
  });
}

const pathOf = sankeyLinkHorizontal<FlowNode, FlowLink>();

/** Thinner than this nobody sees a band. */
const LEAST_WIDTH = 1.5;

function drawLink(id: string, link: Link): Svg {
  const { isDrifting, tip, width = 0 } = link;
  const line = {
    d: pathOf(link)?.replaceAll(/\d+\.\d+/gu, (number) => String(round(Number(number)))) ?? '',
    'stroke-width': round(Math.max(width, LEAST_WIDTH)),
  };
  return shape(
    'g',
    { class: isDrifting ? 'band drift' : 'band' },
    shape('title', {}, tip),
    shape('path', { class: isDrifting ? 'under' : 'whole', ...line }),
    ...(isDrifting ? [shape('path', { class: 'hatched', stroke: `url(#${id}-${HATCH})`, ...line })] : []),
  );
}

function drawNode(node: Node, room: number): Svg {
  const { x1 = 0, y0 = 0, y1 = 0 } = node;
  return shape(
    'g',
    { class: node.kind === 'loose' ? 'station loose' : 'station', 'data-go': node.key },
    shape('title', {}, node.tip),
    shape('rect', boxOf(node)),
    shape('text', { x: round(x1 + 7), y: round((y0 + y1) / 2 + 4.5) }, fitted(node.label, room)),
  );
}

/** As if nothing was there but the bands. */
function drawPass(id: string, node: Node): Svg {
  if (!node.isDrifting) return shape('rect', { class: 'pass', ...boxOf(node) });
  const hatched = { class: 'hatched', fill: `url(#${id}-${HATCH})`, ...boxOf(node) };
  return shape(
    'g',
    { class: 'drift' },
    shape('rect', { class: 'under', ...boxOf(node) }),
    shape('rect', hatched),
  );
}

function boxOf({ x0 = 0, x1 = 0, y0 = 0, y1 = 0 }: Node): Readonly<Record<string, number>> {
  return {
    x: round(x0),
    y: round(y0),
    width: round(x1 - x0),
    height: round(Math.max(y1 - y0, LEAST_WIDTH)),
  };
}
