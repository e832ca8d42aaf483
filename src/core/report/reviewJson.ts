import type { CheckResult } from '../engine';
import type { Entry } from '../model';
import type { Standing } from '../reviews';
import { factsOf } from './charter';
import { placeOf } from './json';
import type { PathOf } from './paths';
import type { CharterReviews, ReviewedLink } from './reviewReport';

/** Raised whenever a reader of the output would have to change. */
const VERSION = 1;

interface ReviewJsonOptions {
  readonly pathOf: PathOf;
  /** Whether links were marked as reviewed, would be, or nobody asked for that. */
  readonly marking: 'none' | 'written' | 'dry-run';
}

/** The reviews for programs, as `schemas/review-result.schema.json` describes them. Indented by two, with a line end. */
export function reviewJson(
  charters: readonly (CharterReviews & { readonly result: CheckResult })[],
  { pathOf, marking }: ReviewJsonOptions,
): string {
  const told = charters.map((charter) => {
    const { kind, name = null } = factsOf(charter.result);
    const links = charter.links.map((each) => linkOf(each, charter.stamped.has(each), pathOf));
    return { path: pathOf(charter.root), kind, name, counts: countsOf(charter), links };
  });
  return `${JSON.stringify({ version: VERSION, marking, charters: told }, undefined, 2)}\n`;
}

function countsOf({ links, stamped }: CharterReviews): object {
  const count = (kind: Standing['kind']): number =>
    links.filter((each) => each.standing.kind === kind && !stamped.has(each)).length;
  return {
    suspect: count('suspect'),
    unreviewed: count('unreviewed'),
    reviewed: count('reviewed'),
    marked: stamped.size,
  };
}

function linkOf({ link, standing }: ReviewedLink, isMarked: boolean, pathOf: PathOf): object {
  const { from, field, to, place } = link;
  return {
    standing: standing.kind,
    marked: isMarked,
    from: nameIn(from),
    field,
    to: nameIn(to),
    changed: standing.kind === 'suspect' ? standing.changed : [],
    review: reviewIn(standing),
    ...placeOf(place, pathOf),
  };
}

function reviewIn(standing: Standing): object | null {
  if (standing.kind === 'unreviewed') return null;
  const { by = null, date = null } = standing.stamp;
  return { by, date };
}

function nameIn({ subject, title }: Entry): object {
  return { subject, title: title ?? null };
}
