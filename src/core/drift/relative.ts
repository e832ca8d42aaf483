import { at, columnOf, gridOf, rowOf, standardised, standardisedRows, type Grid } from './grid';

/** How many of the best count as the neighbourhood. */
const NEIGHBOURS = 3;

/**
 * Scores relative to the charter that they stand in, since a limit for plain likeness does not hold from one charter to
 * the next:
 *
 *     D = z(2·W − r(item) − r(objective)) + z_row(W)
 *
 * r is the mean of the three best of a row or column, so that items and objectives that are alike with everything gain
 * nothing by it: cross-domain similarity local scaling (Conneau et al., Word Translation without Parallel Data, 2018).
 */
export function relative(scores: Grid): Grid {
  const items = Array.from({ length: scores.rows }, (_, row) => meanOfBest(rowOf(scores, row)));
  const objectives = Array.from({ length: scores.columns }, (_, column) =>
    meanOfBest(columnOf(scores, column)),
  );
  const scaled = standardised(
    gridOf(
      scores.rows,
      scores.columns,
      (i, o) => 2 * at(scores, i, o) - (items[i] ?? 0) - (objectives[o] ?? 0),
    ),
  );
  const inRow = standardisedRows(scores);
  return standardised(gridOf(scores.rows, scores.columns, (i, o) => at(scaled, i, o) + at(inRow, i, o)));
}

function meanOfBest(values: Float64Array): number {
  const best = values.toSorted().slice(-NEIGHBOURS);
  return best.reduce((sum, value) => sum + value, 0) / Math.max(best.length, 1);
}
