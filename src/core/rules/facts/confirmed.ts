import type { PurposeGraph } from '../../graph';
import { DOUBT_RULES } from '../families';
import { isBlank } from './blank';

/** How many times an entry whose link was kept tells what its objective is about: once for its text, once for who looked. */
export const CONFIRMED = 2;

/**
 * The subjects whose links somebody has looked at and kept, though their texts spoke against it: a waiver of the doubt
 * with a reason. When it expires is no matter here: what was seen was seen.
 */
export function confirmedIn(graph: PurposeGraph): ReadonlySet<string> {
  const waivers = graph.all('waiver').filter(({ value }) => DOUBT_RULES.has(value.rule ?? ''));
  return new Set(waivers.flatMap(({ value }) => (isBlank(value.reason) ? [] : (value.about ?? []))));
}
