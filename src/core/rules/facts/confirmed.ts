import type { Link, PurposeGraph } from '../../graph';
import type { Entry } from '../../model';
import { canBeReviewed, stampIndex, stampsOf, standingOf } from '../../reviews';
import { DOUBT_RULES } from '../families';
import { isBlank } from './blank';

/** How many times an entry whose link was kept tells what its objective is about: once for its text, once for who looked. */
export const CONFIRMED = 2;

/**
 * The subjects whose links somebody has looked at and kept: by a waiver of the doubt with a reason, though their texts
 * spoke against it, or by reviews of all that they support, which hold. When a waiver expires is no matter here: what was
 * seen was seen.
 */
export function confirmedIn(graph: PurposeGraph): ReadonlySet<string> {
  const waivers = graph.all('waiver').filter(({ value }) => DOUBT_RULES.has(value.rule ?? ''));
  const waived = waivers.flatMap(({ value }) => (isBlank(value.reason) ? [] : (value.about ?? [])));
  const reviewed = [...stampIndex(graph.bundle.reviews).keys()].filter((id) => {
    const entry = graph.find(id);
    const links = entry ? graph.written(entry, 'supports') : [];
    return links.length > 0 && links.every((link) => isReviewed(graph, link));
  });
  return new Set([...waived, ...reviewed]);
}

/** True for a link that somebody has reviewed and whose ends say what they said then. */
export function isReviewed(graph: PurposeGraph, link: Link): boolean {
  return canBeReviewed(link) && standingOf(link, stampsOf(graph.bundle)).kind === 'reviewed';
}

/** True where somebody has answered the doubt about an entry: the waiver would be superfluous without it. */
export function isAnswered(graph: PurposeGraph, { subject }: Entry): boolean {
  return graph
    .all('waiver')
    .some(({ value }) => value.about === subject && DOUBT_RULES.has(value.rule ?? ''));
}
