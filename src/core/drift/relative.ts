import { emptyGrid, numberAt, standardised, type Grid } from './grid';

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
  const scaled = emptyGrid(rows, columns);
  const inColumns = columnBests(rows, columns, values);
  const best = new Float64Array(NEIGHBOURS);
  for (let row = 0, start = 0; row < rows; row++, start += columns) {
    const end = start + columns;
    best.fill(-Infinity);
    for (let cell = start; cell < end; cell++) enter(best, 0, numberAt(values, cell));
    const inRow = meanOf(best, 0, columns);
    for (let cell = start; cell < end; cell++)
      scaled.values[cell] = 2 * numberAt(values, cell) - inRow - numberAt(inColumns, cell - start);
  }
  return standardised(scaled);
}

/** The mean of the three best of each column, found row by row. */
function columnBests(rows: number, columns: number, values: Float64Array): Float64Array {
  const best = new Float64Array(columns * NEIGHBOURS).fill(-Infinity);
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let place = 0; place < best.length; place += NEIGHBOURS, cell++)
      enter(best, place, numberAt(values, cell));
  }
  return Float64Array.from({ length: columns }, (_, column) => meanOf(best, column * NEIGHBOURS, rows));
}

/** Takes a value up among the three best from a place on, if it is one of them. */
function enter(best: Float64Array, place: number, value: number): void {
  if (value <= numberAt(best, place + 2)) return;
  const [first, second] = [numberAt(best, place), numberAt(best, place + 1)];
  best[place + 2] = value > second ? second : value;
  if (value <= second) return;
  best[place + 1] = value > first ? first : value;
  if (value > first) best[place] = value;
}

/** @param count of so many values the best were taken */
function meanOf(best: Float64Array, place: number, count: number): number {
  const taken = Math.min(count, NEIGHBOURS);
  let sum = 0;
  for (let i = place; i < place + taken; i++) sum += numberAt(best, i);
  return sum / Math.max(taken, 1);
}
