import { PurposeGraph, type Link } from '../../../src/core/graph';
import { drained, type Bundle, type Entry } from '../../../src/core/model';
import {
  canBeReviewed,
  readingReviews,
  stampsOf,
  standingOf,
  type ReadReviews,
  type ReviewableLink,
  type Standing,
} from '../../../src/core/reviews';
import { bundleOf, oneCharter } from '../../support/workspace';

export const URI = 'file:///charters/project-charter.reviews.yaml';

/** A file of reviews, read at once. */
export function reviews(text: string | undefined, before?: ReadReviews): ReadReviews {
  return drained(readingReviews(URI, text, before));
}

/** A charter of one objective and one item that supports it. */
export function charter(sections: string): string {
  return `charter: 1\nkind: project\nproject: { name: Ski hotels }\n${sections}`;
}

export async function graphOf(sections: string, stamps?: string): Promise<PurposeGraph> {
  const files = oneCharter(charter(sections));
  return new PurposeGraph(
    await bundleOf(stamps === undefined ? files : { ...files, 'project-charter.reviews.yaml': stamps }),
  );
}

export async function entryOf(sections: string, id: string): Promise<Entry> {
  const entry = (await graphOf(sections)).find(id);
  if (entry === undefined) throw new Error(`nothing is called ${id}`);
  return entry;
}

export function linkBetween(links: readonly Link[], from: string, to: string): ReviewableLink {
  const link = links.filter(canBeReviewed).find((each) => each.from.id === from && each.to.id === to);
  if (link === undefined) throw new Error(`no link from ${from} to ${to}`);
  return link;
}

export function standing(graph: PurposeGraph, from: string, to: string): Standing {
  const bundle: Bundle = graph.bundle;
  return standingOf(linkBetween(graph.links, from, to), stampsOf(bundle));
}
