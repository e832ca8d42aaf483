import { emptyGrid, type Grid, numberAt, standardised } from './grid';

/** How many of the best count as the neighbourhood. */
const NEIGHBOURS = 3;

/**
 * Scores relative to the charter that they stand in, since a limit for plain likeness does not hold from one charter to
 * the next:
 *
 *     z(2·W − r(item) − r(objective))
 *
 * r is the mean of the three best of a row or column, so that items and objectives that are alike with everything gain
 * nothing by it: cross-domain similarity local scaling (Conneau et al., Word Translation without Parallel Data, 2018).
 */
export function relative({ rows, columns, values }: Grid): Grid {
  const items = Array.from({ length: rows }, (_, row) => meanOfBest(values, row * columns, 1, columns));
  const objectives = Array.from({ length: columns }, (_, column) =>
    meanOfBest(values, column, columns, rows),
  );
  const scaled = emptyGrid(rows, columns);
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++)
      scaled.values[cell] = 2 * numberAt(values, cell) - (items[row] ?? 0) - (objectives[column] ?? 0);
  }
  return standardised(scaled);
}

/** The mean of the three best of `count` values, from `start` on, `step` apart. */
function meanOfBest(values: Float64Array, start: number, step: number, count: number): number {
  const best = [-Infinity, -Infinity, -Infinity] as [number, number, number];
  for (let i = 0, cell = start; i < count; i++, cell += step) {
    const value = numberAt(values, cell);
    if (value > best[0]) [best[0], best[1], best[2]] = [value, best[0], best[1]];
    else if (value > best[1]) [best[1], best[2]] = [value, best[1]];
    else if (value > best[2]) best[2] = value;
  }
  const taken = Math.min(count, NEIGHBOURS);
  return best.slice(0, taken).reduce((sum, value) => sum + value, 0) / Math.max(taken, 1);
}
