/** What is said of the reviews of links. */
import type { Link } from '../graph';
import { isDate } from '../model';
import type { Charted } from './charted';
import { column, type Column } from './table';

/** Where reviews stand, the one first that somebody has to do something about. */
export const STANDINGS = ['suspect', 'unreviewed', 'reviewed'] as const;

interface OfLink {
  readonly charter: Charted;
  /** Undefined for what is no link. */
  readonly link: Link | undefined;
}

/** The review of one link; empty cells for one that nobody has to look at. */
export function reviewColumns<S>(of: (source: S) => OfLink): readonly Column<S>[] {
  const standing = (source: S) => {
    const { charter, link } = of(source);
    return link && charter.standingOf(link);
  };
  const stamp = (source: S) => {
    const found = standing(source);
    return found === undefined || found.kind === 'unreviewed' ? undefined : found.stamp;
  };
  return [
    column(
      'review',
      'text',
      'Where its review stands: reviewed, suspect (what an end of it says has changed since), or unreviewed. Empty for links that are not reviewed: those under other keys than supports and enables, and those of finished or dropped work.',
      (source) => standing(source)?.kind,
      { values: STANDINGS },
    ),
    column(
      'changed',
      'list',
      'Of a suspect link which end has changed since its review: from, to, or both.',
      (source) => {
        const found = standing(source);
        return found?.kind === 'suspect' ? found.changed : [];
      },
    ),
    column('reviewed_by', 'text', 'Who reviewed it last.', (source) => stamp(source)?.by),
    column('reviewed_on', 'date', 'The day of that review.', (source) => dayOf(stamp(source)?.date)),
  ];
}

/** A file of reviews can say anything. */
function dayOf(written: string | undefined): string | undefined {
  return written !== undefined && isDate(written) ? written : undefined;
}

/** The reviews of several links together, by what is worst; empty cells where there is none to look at. */
export function waysReviewed<S extends { readonly charter: Charted }>(
  linksOf: (source: S) => readonly Link[],
): readonly Column<S>[] {
  return [
    column(
      'review',
      'text',
      'Where the reviews of the links on this way stand: suspect (what an end of one of them says has changed since its review), unreviewed (nobody has looked at one of them), or reviewed. Empty where there is none to review: links of finished or dropped work are left out.',
      (source) => {
        const kinds = new Set(linksOf(source).map((link) => source.charter.standingOf(link)?.kind));
        return STANDINGS.find((kind) => kinds.has(kind));
      },
      { values: STANDINGS },
    ),
    column(
      'suspect_links',
      'list',
      'The suspect links on this way, like WI-204 supports OBJ-1; the table links has their reviews.',
      (source) =>
        linksOf(source)
          .filter((link) => source.charter.standingOf(link)?.kind === 'suspect')
          .map(({ from, field, to }) => `${from.id ?? from.subject} ${field} ${to.id ?? to.subject}`),
    ),
  ];
}
