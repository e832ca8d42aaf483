import type { Changes, CharterChange } from './changes';

/**
 * What a build can fail on. `lost-alignment`: a smaller share of the work of a charter reaches the purpose.
 * `new-findings`: an error or a warning that was not there before. `lost-links`: work that led to an objective leads to
 * none.
 */
export const FAIL_ON = ['lost-alignment', 'new-findings', 'lost-links'] as const;

export type FailOn = (typeof FAIL_ON)[number];

/** Which of the wanted reasons to fail there are. */
export function failuresIn(changes: Changes, wanted: readonly FailOn[]): readonly FailOn[] {
  return FAIL_ON.filter((reason) => wanted.includes(reason) && OCCURS[reason](changes));
}

/** Sums of the same efforts in another order may differ in their last digits. */
const SAME = 1e-9;

const OCCURS: Readonly<Record<FailOn, (changes: Changes) => boolean>> = {
  'lost-alignment': ({ charters }) => charters.some(hasLostAlignment),
  'new-findings': ({ found }) => found.some(({ severity }) => severity === 'error' || severity === 'warning'),
  'lost-links': ({ charters }) => charters.some(({ links }) => links.some(({ kind }) => kind === 'lost')),
};

/** Of a charter that came or went, and of one without work, nothing was lost. */
function hasLostAlignment({ result }: CharterChange): boolean {
  const was = result.before?.alignment.share ?? null;
  const is = result.after?.alignment.share ?? null;
  return was !== null && is !== null && is < was - SAME;
}
