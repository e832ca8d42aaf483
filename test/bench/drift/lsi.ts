import type { SparseRow } from '../../../src/core/drift/corpus';

/** How many dimensions say what the texts are about (Deerwester et al. 1990 take 100 for thousands of long texts). */
const DIMENSIONS = 20;
/** Columns beyond those that are wanted, and rounds: what Halko, Martinsson & Tropp (2011) need for some three digits. */
const SPARE = 10;
const ROUNDS = 12;
/** Below this a length is rounding. */
const TINY = 1e-10;

type Columns = readonly Float64Array[];

/**
 * Latent semantic indexing: the texts in the leading dimensions of X = U·S·Vᵀ, as rows of U·S of unit length. Words that
 * occur with the same others come to lie close to each other (Deerwester et al., Indexing by Latent Semantic Analysis,
 * 1990). Found by subspace iteration on the Gram matrix X·Xᵀ, which is never written out (Halko, Martinsson & Tropp,
 * Finding Structure with Randomness, 2011), from columns that are always the same.
 *
 * @param rows the matrix X, a text each
 */
export function latent(rows: readonly SparseRow[], terms: number): readonly Float64Array[] {
  const matrix = packed(rows);
  const wanted = Math.min(DIMENSIONS + SPARE, rows.length, terms);
  let columns = orthonormal(startColumns(wanted, rows.length));
  for (let round = 0; round < ROUNDS; round++) columns = orthonormal(timesGram(matrix, terms, columns));
  const rotated = rayleighRitz(columns, timesGram(matrix, terms, columns)).slice(0, DIMENSIONS);
  return rows.map((_, i) => unitRow(rotated, i));
}

/** Columns of numbers between −½ and ½ that look random and are always the same (Park & Miller, 1988). */
function startColumns(count: number, length: number): Columns {
  let seed = 1;
  const next = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647 - 0.5;
  };
  return Array.from({ length: count }, () => Float64Array.from({ length }, next));
}

/** A sparse matrix, its rows one behind the other: row i has the places from `starts[i]` to before `starts[i + 1]`. */
interface Packed {
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  readonly values: Float64Array;
}

function packed(rows: readonly SparseRow[]): Packed {
  const starts = new Int32Array(rows.length + 1);
  for (const [i, { terms }] of rows.entries()) starts[i + 1] = (starts[i] ?? 0) + terms.length;
  return {
    starts,
    terms: Int32Array.from(rows.flatMap(({ terms }) => terms)),
    values: Float64Array.from(rows.flatMap(({ values }) => values)),
  };
}

/** X·(Xᵀ·columns) */
function timesGram(matrix: Packed, width: number, columns: Columns): Columns {
  return columns.map((column) => times(matrix, timesTransposed(matrix, width, column)));
}

/** Xᵀ·column */
function timesTransposed(
  { starts, terms, values }: Packed,
  width: number,
  column: Float64Array,
): Float64Array {
  const sums = new Float64Array(width);
  for (let row = 0; row < column.length; row++) {
    const factor = column[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i++) {
      const term = terms[i] ?? 0;
      sums[term] = (sums[term] ?? 0) + factor * (values[i] ?? 0);
    }
  }
  return sums;
}

/** X·column */
function times({ starts, terms, values }: Packed, column: Float64Array): Float64Array {
  const sums = new Float64Array(starts.length - 1);
  for (let row = 0; row < sums.length; row++) {
    const end = starts[row + 1] ?? 0;
    let sum = 0;
    for (let i = starts[row] ?? 0; i < end; i++) sum += (values[i] ?? 0) * (column[terms[i] ?? 0] ?? 0);
    sums[row] = sum;
  }
  return sums;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Gram–Schmidt, each column against those before it, twice against rounding; columns with nothing of their own are left out. */
function orthonormal(columns: Columns): Columns {
  const done: Float64Array[] = [];
  for (const column of columns) {
    const own = Float64Array.from(column);
    const before = Math.sqrt(dot(own, own));
    for (const other of done) subtract(own, other, dot(own, other));
    for (const other of done) subtract(own, other, dot(own, other));
    const length = Math.sqrt(dot(own, own));
    if (length > TINY * before) done.push(own.map((value) => value / length));
  }
  return done;
}

function subtract(from: Float64Array, what: Float64Array, factor: number): void {
  for (let i = 0; i < from.length; i++) from[i] = (from[i] ?? 0) - factor * (what[i] ?? 0);
}

/** The columns turned into the directions of the largest eigenvalues λ, each √λ long: columns of U·S. */
function rayleighRitz(columns: Columns, images: Columns): Columns {
  const small = columns.map((a) => Float64Array.from(images, (b) => dot(a, b)));
  return eigen(small)
    .toSorted((a, b) => b.value - a.value)
    .map(({ value, vector }) => combined(columns, vector, Math.sqrt(Math.max(value, 0))));
}

function combined(columns: Columns, weights: Float64Array, factor: number): Float64Array {
  const sum = new Float64Array(columns[0]?.length ?? 0);
  for (const [i, column] of columns.entries()) subtract(sum, column, -factor * (weights[i] ?? 0));
  return sum;
}

interface Eigen {
  readonly value: number;
  readonly vector: Float64Array;
}

/** Sweeps until which a matrix of this size is diagonal to rounding: Jacobi's method converges quadratically. */
const SWEEPS = 12;

/** Eigenvalues and eigenvectors of a small symmetric matrix by Jacobi's rotations (Golub & Van Loan, Matrix Computations, 8.5). */
function eigen(matrix: readonly Float64Array[]): readonly Eigen[] {
  const size = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const vectors = a.map((_, i) => Float64Array.from({ length: size }, (_each, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, p, q);
  }
  return vectors.map((vector, i) => ({ value: a[i]?.[i] ?? 0, vector }));
}

/** One rotation that makes a[p][q] zero. The rows of `vectors` turn along. */
function rotate(a: readonly Float64Array[], vectors: readonly Float64Array[], p: number, q: number): void {
  const off = a[p]?.[q] ?? 0;
  if (off === 0) return;
  const theta = ((a[q]?.[q] ?? 0) - (a[p]?.[p] ?? 0)) / (2 * off);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cos = 1 / Math.sqrt(t * t + 1);
  const sin = t * cos;
  for (const row of a) turn(row, row, p, q, cos, sin);
  const [rowP, rowQ, vectorP, vectorQ] = [a[p], a[q], vectors[p], vectors[q]];
  for (let i = 0; i < a.length; i++) {
    if (rowP && rowQ) turn(rowP, rowQ, i, i, cos, sin);
    if (vectorP && vectorQ) turn(vectorP, vectorQ, i, i, cos, sin);
  }
}

function turn(x: Float64Array, y: Float64Array, i: number, j: number, cos: number, sin: number): void {
  const [first, second] = [x[i] ?? 0, y[j] ?? 0];
  x[i] = cos * first - sin * second;
  y[j] = sin * first + cos * second;
}

function unitRow(columns: Columns, i: number): Float64Array {
  const row = Float64Array.from(columns, (column) => column[i] ?? 0);
  const length = Math.sqrt(dot(row, row));
  return length < TINY ? row : row.map((value) => value / length);
}
