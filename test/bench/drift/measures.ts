/** The chance that a positive scores above a negative, a draw counting half (Mann–Whitney). */
export function auc(positives: readonly number[], negatives: readonly number[]): number {
  if (positives.length === 0 || negatives.length === 0) return NaN;
  let wins = 0;
  for (const positive of positives) {
    for (const negative of negatives) wins += positive > negative ? 1 : positive === negative ? 0.5 : 0;
  }
  return wins / (positives.length * negatives.length);
}

export interface Ranked {
  readonly score: number;
  readonly isHit: boolean;
}

/** The mean of the precision at each hit, from the highest score down. */
export function averagePrecision(all: readonly Ranked[]): number {
  let [hits, sum] = [0, 0];
  for (const [i, { isHit }] of all.toSorted((a, b) => b.score - a.score).entries()) {
    if (!isHit) continue;
    hits++;
    sum += hits / (i + 1);
  }
  return hits === 0 ? NaN : sum / hits;
}

/** What there is no number for is left out. */
export function mean(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** The value below which a share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
