import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import { HATCH, hatchOf } from './hatch';
import { fitted } from './fitted';
import { picture, round, shape, type PictureInfo, type Svg } from './svg';

/** A part of a whole, of which a part may be drifting. */
export interface Tile {
  /** What a click on it leads to; undefined where nothing does. */
  readonly key: string | undefined;
  readonly label: string;
  readonly title: string;
  /** What stands below its label: its share. */
  readonly note: string;
  readonly value: number;
  /** From 0 to `value`. */
  readonly drifting: number;
}

/** Where a tile lies, in units of the picture. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 4;
const INSET = 10;
const LINE = 20;

/**
 * Tiles as large as their values, the largest first; the drifting part of each is hatched. A tile too small for its label
 * has none: what it stands for is told when the pointer rests on it, and has to be told beside the picture as well.
 */
export function treemapChart(info: PictureInfo, tiles: readonly Tile[]): Svg {
  const { id, width, height } = info;
  const root = hierarchy<{ readonly tile?: Tile; readonly children?: readonly { readonly tile: Tile }[] }>({
    children: tiles.toSorted((a, b) => b.value - a.value).map((tile) => ({ tile })),
  }).sum(({ tile }) => tile?.value ?? 0);
  const laid = treemap<typeof root.data>()
    .tile(treemapSquarify)
    .size([width, height])
    .paddingInner(GAP)
    .round(true)(root);
  const drawn = laid.leaves().flatMap(({ data: { tile }, x0, y0, x1, y1 }) => {
    const box = { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
    return tile === undefined || box.width <= 0 || box.height <= 0 ? [] : [drawTile(id, tile, box)];
  });
  return picture(info, [hatchOf(id), ...drawn]);
}

function drawTile(id: string, tile: Tile, box: Box): Svg {
  const drifting = tile.value === 0 ? 0 : tile.drifting / tile.value;
  return shape(
    'g',
    { class: 'tile', 'data-go': tile.key },
    shape('title', {}, `${tile.label} ${tile.title}: ${tile.note}`),
    shape('rect', { class: 'whole', ...box }),
    ...(drifting > 0 ? [driftOf(id, drifting, box)] : []),
    ...labelOf(tile, roomIn(box, drifting)),
  );
}

/** The drifting part lies along the longer side, at its end. */
function driftOf(id: string, share: number, { x, y, width, height }: Box): Svg {
  const part =
    width >= height
      ? { x: round(x + width * (1 - share)), y, width: round(width * share), height }
      : { x, y: round(y + height * (1 - share)), width, height: round(height * share) };
  return shape(
    'g',
    { class: 'drift' },
    shape('rect', { class: 'under', ...part }),
    shape('rect', { class: 'hatched', fill: `url(#${id}-${HATCH})`, ...part }),
  );
}

/** Where a label can be read best: beside the hatched part, unless that is most of the tile. */
function roomIn(box: Box, drifting: number): Box {
  const isBeside = box.width >= box.height && drifting < 0.5;
  return isBeside ? { ...box, width: box.width * (1 - drifting) } : box;
}

function labelOf({ label, title, note }: Tile, { x, y, width, height }: Box): readonly Svg[] {
  const room = width - 2 * INSET;
  const lines = Math.floor((height - INSET) / LINE);
  if (lines < 1 || room < 40) return [];
  const texts = [
    { text: fitted(label, room), name: 'label' },
    ...(lines > 2 ? [{ text: fitted(title, room), name: 'name' }] : []),
    ...(lines > 1 ? [{ text: fitted(note, room), name: 'note' }] : []),
  ];
  return texts
    .filter(({ text }) => text !== '')
    .map(({ text, name }, i) =>
      shape('text', { class: name, x: x + INSET, y: y + INSET + 13 + i * LINE }, text),
    );
}
