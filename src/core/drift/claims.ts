/** Which objectives each item claims, by their place in the list of objectives. */
export type Claims = readonly (readonly number[])[];

/** How many times each item counts in what its objectives are about; once where there is no number. */
export type Times = readonly number[];

export function timesOf(times: Times, item: number): number {
  return times[item] ?? 1;
}
