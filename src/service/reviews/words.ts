import type { EarlyResult } from '../../core/engine';
import type { Place } from '../../core/model';
import { linksToReview } from '../../core/rules';
import { entryAt } from '../locate';
import { overlaps } from '../lsp';
import { standingIn } from './links';

/** «Reviewed by Ana Souza on 2026-11-21», of the link that is written at a place; empty for anything else, and where nobody has looked. */
export function reviewWords({ file, span }: Place, result: EarlyResult): string {
  const { graph } = result;
  const entry = entryAt(file, span.start);
  const link = entry && linksToReview(graph, entry).find(({ place }) => overlaps(place.span, span));
  if (link === undefined) return '';
  const standing = standingIn(result, link);
  if (standing.kind === 'unreviewed') return '';
  const { by, date } = standing.stamp;
  const person = by === undefined ? undefined : graph.find(by);
  const name = person?.kind === 'person' || person?.kind === 'role' ? (person.title ?? by) : by;
  const words = ['Reviewed', name === undefined ? '' : `by ${name}`, date === undefined ? '' : `on ${date}`];
  const told = words.filter((part) => part !== '').join(' ');
  return standing.kind === 'suspect' ? `${told}, changed since` : told;
}
