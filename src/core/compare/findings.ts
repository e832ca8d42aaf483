import type { CheckResult } from '../engine';
import type { Audience, Problem } from '../model';
import { fingerprintsOf, reportOn, type Fingerprint, type PathOf } from '../report';

/** The charters of one side, and how reports call their files. */
export interface CheckedSide {
  readonly results: readonly CheckResult[];
  readonly pathOf: PathOf;
}

/**
 * What is found on one side and not on the other, by what baselines know findings by.
 *
 * @param renamed the ids on this side of entries that have another one on the other side, by that
 */
export function foundOnlyIn(
  side: CheckedSide,
  other: CheckedSide,
  renamed: ReadonlyMap<string, string>,
  audience: Audience,
): readonly Problem[] {
  const { results, pathOf } = side;
  const earlier = fingerprintsOf(other.results, other.pathOf).map((found) => withIds(found, renamed));
  const comparison = { pathOf, baseline: [], earlier, showKnown: false };
  return reportOn(results, { pathOf, audience, comparison }).problems;
}

/** A subject begins with the id of its entry, or of the one that its entry is written in. */
function withIds(found: Fingerprint, renamed: ReadonlyMap<string, string>): Fingerprint {
  if (renamed.size === 0) return found;
  const [id = '', ...rest] = found.subject.split(' ');
  return {
    ...found,
    subject: [renamed.get(id) ?? id, ...rest].join(' '),
    detail: renamed.get(found.detail) ?? found.detail,
  };
}
