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

export function at(grid: Grid, row: number, column: number): number {
  return grid.values[row * grid.columns + column] ?? 0;
}

/** Combines grids of one size, number by number. */
export function combine(grids: readonly Grid[], by: (values: readonly number[]) => number): Grid {
  const [{ rows, columns }] = [grids[0] ?? NONE];
  return gridOf(rows, columns, (row, column) => by(grids.map((grid) => at(grid, row, column))));
}

const NONE: Grid = { rows: 0, columns: 0, values: new Float64Array(0) };

/** Middle and spread of numbers. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/** Added to a spread before dividing by it, for numbers that are all alike. */
const TINY = 1e-12;

export function spreadOf(values: Float64Array): Spread {
  let [sum, squares] = [0, 0];
  for (const value of values) sum += value;
  const mean = sum / Math.max(values.length, 1);
  for (const value of values) squares += (value - mean) ** 2;
  return { mean, deviation: Math.sqrt(squares / Math.max(values.length, 1)) };
}

/** z = (x − μ) / σ */
export function standard(value: number, { mean, deviation }: Spread): number {
  return (value - mean) / (deviation + TINY);
}

export function standardised(grid: Grid): Grid {
  const spread = spreadOf(grid.values);
  return { ...grid, values: grid.values.map((value) => standard(value, spread)) };
}

export function standardisedRows(grid: Grid): Grid {
  const spreads = Array.from({ length: grid.rows }, (_, row) => spreadOf(rowOf(grid, row)));
  return gridOf(grid.rows, grid.columns, (row, column) =>
    standard(at(grid, row, column), spreads[row] ?? FLAT),
  );
}

const FLAT: Spread = { mean: 0, deviation: 0 };

export function rowOf(grid: Grid, row: number): Float64Array {
  return grid.values.subarray(row * grid.columns, (row + 1) * grid.columns);
}

export function columnOf(grid: Grid, column: number): Float64Array {
  return Float64Array.from({ length: grid.rows }, (_, row) => at(grid, row, column));
}
