import { UPWARD } from '../../graph';
import { ENTRY_FIELDS, nameOf, valuePlace, type Entry, type Related } from '../../model';
import { reviewOf, stamping, standingOf, type ReviewableLink, type Standing } from '../../reviews';
import { linksToReview } from '../facts/reviewable';
import { reviewerIn } from '../facts/reviewers';
import { neighboursOfAny } from '../look';
import { about, fix, type Rule } from '../rule';

type Suspect = Extract<Standing, { kind: 'suspect' }>;

/** What can say that it supports or enables something. */
const WRITERS = [...ENTRY_FIELDS]
  .filter(([, { fields }]) => UPWARD.some((key) => Object.hasOwn(fields, key)))
  .map(([kind]) => kind);

export const suspectLink: Rule = {
  id: 'drift/suspect-link',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A link one end of which has changed since somebody reviewed it.',
  why: 'When an objective is rewritten, the work below it may no longer serve it. Somebody has to look again, and say so.',
  mend: 'Read what both ends say now. Where the link still holds, mark it as reviewed: the editor and `throughline review --stamp` write that into the file of reviews beside the charter. Where it does not, change the link. Titles, descriptions, acceptance criteria and what measures are about count; states, dates, people, comments and layout do not. A link that nobody has reviewed is not told, and neither is one of finished or dropped work.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Answer each customer within an hour }
workItems:
  - { id: WI-1, title: Route new cases by skill, supports: [OBJ-1] }
# file: project-charter.reviews.yaml
- {from: WI-1, fromPrint: 93877eef, to: OBJ-1, toPrint: 3a046395, by: Ana, date: 2026-10-02}`,
    mended: `objectives:
  - { id: OBJ-1, title: Answer each customer within an hour }
workItems:
  - { id: WI-1, title: Route new cases by skill, supports: [OBJ-1] }
# file: project-charter.reviews.yaml
- {from: WI-1, fromPrint: 93877eef, to: OBJ-1, toPrint: df001cf7, by: Ana, date: 2026-11-21}`,
  },
  check: neighboursOfAny(WRITERS, function* (from, { graph, stampsFrom }) {
    if (from.id === undefined || stampsFrom(from.id).length === 0) return;
    for (const link of linksToReview(graph, from)) {
      const standing = standingOf(link, stampsFrom);
      if (standing.kind !== 'suspect') continue;
      yield about(from, {
        place: link.place,
        message: messageFor(link, standing),
        related: standing.changed.map((end) => changedAt(link[end])),
        data: { to: link.to.id, changed: standing.changed },
      });
    }
  }),
  *fixes({ entry, data }, { bundle, graph, reviewer, today }) {
    const { reviews } = bundle;
    const link = entry && linksToReview(graph, entry).find(({ to }) => to.id === data?.['to']);
    if (reviews === undefined || link === undefined) return;
    const edits = stamping(reviews, [reviewOf(link, reviewerIn(graph, reviewer), today)]);
    yield* fix(`Mark the link to ${link.to.id} as reviewed`, reviews, edits);
  },
};

const AGAIN = 'Look again: mark the link as reviewed, or change it.';

function messageFor({ from, field, to }: ReviewableLink, { stamp, changed }: Suspect): string {
  const on = stamp.date === undefined ? '' : ` on ${stamp.date}`;
  if (changed.length > 1)
    return `${nameOf(from)} and ${nameOf(to)} have both changed since somebody reviewed${on} that the one ${field} the other. ${AGAIN}`;
  return changed[0] === 'to'
    ? `${nameOf(to)} has changed since somebody reviewed${on} that ${from.id} ${field} it. ${AGAIN}`
    : `${nameOf(from)} has changed since somebody reviewed${on} that it ${field} ${to.id}. ${AGAIN}`;
}

function changedAt(entry: Entry): Related {
  return { place: valuePlace(entry, 'title'), message: `${nameOf(entry)} has changed.` };
}
