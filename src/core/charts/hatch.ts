import { shape, type Svg } from './svg';

/** Ends the id of the pattern of a picture. */
export const HATCH = 'hatch';

/** The pattern that tells without colour what drifts: strokes that rise to the right. */
export function hatchOf(id: string): Svg {
  return shape(
    'defs',
    {},
    shape(
      'pattern',
      {
        id: `${id}-${HATCH}`,
        class: HATCH,
        width: 7,
        height: 7,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      shape('line', { x1: 1, y1: 0, x2: 1, y2: 7 }),
    ),
  );
}
