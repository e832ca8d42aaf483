/** A number for each item and objective: items are rows, objectives columns. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Row after row. */
  readonly values: Float64Array;
}

export function gridOf(rows: number, columns: number, at: (row: number, column: number) => number): Grid {
  const values = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) values[row * columns + column] = at(row, column);
  }
  return { rows, columns, values };
}

export function emptyGrid(rows: number, columns: number): Grid {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

export function copyOf(grid: Grid): Grid {
  return { ...grid, values: grid.values.slice() };
}

export function at(grid: Grid, row: number, column: number): number {
  return numberAt(grid.values, row * grid.columns + column);
}

/** The number at a place that is there. */
export function numberAt(values: Float64Array, place: number): number {
  return values[place] ?? 0;
}

/** The same of a list, whose items are read in loops of their own. */
export function valueAt(values: readonly number[], place: number): number {
  return values[place] ?? 0;
}

/** The same of whole numbers: places, counts, yes and no. */
export function placeAt(values: Int32Array | Uint8Array, place: number): number {
  return values[place] ?? 0;
}

export function addAt(values: Float64Array, place: number, amount: number): void {
  values[place] = numberAt(values, place) + amount;
}

/** Middle and spread of numbers. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/** Added to a spread before dividing by it, for numbers that are all alike. */
const TINY = 1e-9;

export function spreadOf(values: Float64Array, start = 0, end: number = values.length): Spread {
  const count = Math.max(end - start, 1);
  let [sum, squares] = [0, 0];
  for (let i = start; i < end; i++) sum += numberAt(values, i);
  const mean = sum / count;
  for (let i = start; i < end; i++) squares += (numberAt(values, i) - mean) ** 2;
  return { mean, deviation: Math.sqrt(squares / count) };
}

/** z = (x − μ) / σ */
export function standard(value: number, { mean, deviation }: Spread): number {
  return (value - mean) / (deviation + TINY);
}

export function standardised(grid: Grid): Grid {
  const found = emptyGrid(grid.rows, grid.columns);
  standardise(found, grid, 0, grid.values.length);
  return found;
}

/** Adds weight · z over all cells. */
export function addStandardised(sum: Grid, weight: number, { values }: Grid): void {
  const { mean, deviation } = spreadOf(values);
  const [to, divisor] = [sum.values, deviation + TINY];
  for (let cell = 0; cell < to.length; cell++)
    to[cell] = numberAt(to, cell) + weight * ((numberAt(values, cell) - mean) / divisor);
}

export function standardisedRows(grid: Grid): Grid {
  const found = emptyGrid(grid.rows, grid.columns);
  for (let row = 0; row < grid.rows; row++)
    standardise(found, grid, row * grid.columns, (row + 1) * grid.columns);
  return found;
}

function standardise(to: Grid, { values }: Grid, start: number, end: number): void {
  const spread = spreadOf(values, start, end);
  for (let cell = start; cell < end; cell++) to.values[cell] = standard(numberAt(values, cell), spread);
}

export function rowOf(grid: Grid, row: number): Float64Array {
  return grid.values.subarray(row * grid.columns, (row + 1) * grid.columns);
}
