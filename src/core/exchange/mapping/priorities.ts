import type { Mapping, Weight } from './mapping';
import { tableOf, withoutRank } from './words';

/**
 * Numbers as Azure DevOps counts them: 1 cannot be shipped without, 2 neither, but not at once, from 3 on optional. Nobody
 * who says “low” says “never”: `wont` needs its word.
 */
const USUAL = tableOf<Weight>({
  must: '1, p0, p1, highest, blocker, critical, urgent, must, must have, must-have, essential, show stopper, mandatory, kritisch, höchste',
  should:
    '2, p2, high, major, medium, normal, should, should have, should-have, moderate, important, hoch, mittel, haute, moyenne, alta, media',
  could:
    '3, 4, 5, p3, p4, p5, low, lowest, minor, trivial, could, could have, could-have, nice to have, optional, niedrig, gering, basse, baja, bassa, baixa, laag',
  wont: "won't, wont, won't have, wont have, won't-have, will not have",
});

const SAYS_NOTHING = tableOf<'nothing'>({
  nothing: 'none, not set, unspecified, undefined, unprioritized, unprioritised, n/a, no priority',
});

/** What a priority means; `unknown` for a word that nobody knows, undefined where it says nothing. */
export function weightOf(
  priority: string | undefined,
  { priorities }: Mapping,
): Weight | 'unknown' | undefined {
  if (priority === undefined || SAYS_NOTHING.get(priority) !== undefined) return undefined;
  return priorities.get(priority) ?? USUAL.get(priority) ?? USUAL.get(withoutRank(priority)) ?? 'unknown';
}
