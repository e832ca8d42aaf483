import type { CheckResult } from '../../core/engine';
import { compareTexts, nameOf } from '../../core/model';
import { meaningText, type ReviewableLink, type Standing } from '../../core/reviews';
import type { ReviewChangesParams, ReviewChangesResult } from '../../protocol';
import { groupFor, standingIn, type ReviewGroup } from './links';
import { earlierText, pastOf, type Past } from './past';

/** A link that has to be looked at again. */
interface Suspect {
  readonly link: ReviewableLink;
  readonly standing: Extract<Standing, { kind: 'suspect' }>;
  readonly result: CheckResult;
}

/** What has changed since a link was reviewed: the texts of the end that has changed, then and now. */
export async function reviewChanges(
  { about }: ReviewChangesParams,
  results: readonly CheckResult[],
  past: Past,
): Promise<ReviewChangesResult> {
  const group = groupFor({ about, links: 'own' }, results);
  if (group === undefined) return none('There is no link here that was reviewed.');
  const leading = 'to' in about ? undefined : groupFor({ about, links: 'to' }, results);
  const [first] = [...suspectsIn(group), ...(leading ? suspectsIn(leading).toSorted(byChange) : [])];
  if (first === undefined)
    return none(`Nothing that ${nameOf(group.entry)} is linked with has changed since it was reviewed.`);
  return changesOf(first, past);
}

function suspectsIn({ result, links }: ReviewGroup): readonly Suspect[] {
  return links.flatMap((link) => {
    const standing = standingIn(result, link);
    return standing.kind === 'suspect' ? [{ link, standing, result }] : [];
  });
}

/** Of links that lead to something, those first that are suspect for what it says itself, and of these the last that was reviewed. */
function byChange({ standing: one }: Suspect, { standing: other }: Suspect): number {
  const isOwn = ({ changed }: Suspect['standing']): number => (changed.includes('to') ? 0 : 1);
  return isOwn(one) - isOwn(other) || compareTexts(other.stamp.date ?? '', one.stamp.date ?? '');
}

/** Where both ends have changed, what is supported goes first: mostly that is what the link is about. */
async function changesOf({ link, standing, result }: Suspect, past: Past): Promise<ReviewChangesResult> {
  const { stamp, changed } = standing;
  const end = changed.includes('to') ? 'to' : 'from';
  const entry = link[end];
  const opened = await pastOf(entry, past);
  if (typeof opened === 'string') return none(opened);
  const print = end === 'to' ? stamp.toPrint : stamp.fromPrint;
  const found = await earlierText(entry, print, result, opened, past);
  if (found === undefined)
    return none(
      `No commit has ${entry.id} as it read when it was reviewed${stamp.date === undefined ? '' : ` on ${stamp.date}`}. Perhaps that text was never committed, or the history here does not reach back so far.`,
    );
  return {
    kind: 'changes',
    subject: entry.id,
    before: meaningText(found.entry),
    after: meaningText(entry),
    date: stamp.date ?? null,
    by: stamp.by ?? null,
  };
}

function none(message: string): ReviewChangesResult {
  return { kind: 'none', message };
}
