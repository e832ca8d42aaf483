import { isWithin, pathWithin } from '../../core/bundles';
import type { CheckResult } from '../../core/engine';
import { nameOf, type Entry } from '../../core/model';
import type { History } from '../../core/ports';
import { findEarlier, meaningText, type ReviewableLink, type Standing } from '../../core/reviews';
import type { ReviewChangesParams, ReviewChangesResult } from '../../protocol';
import { groupFor, standingIn } from './links';

type Suspect = Extract<Standing, { kind: 'suspect' }>;

/** Where earlier texts come from. */
export interface Past {
  /** The history of a workspace folder, or why there is none, in a sentence for people. */
  readonly historyOf: (folder: string) => Promise<History | string>;
  /** Workspace folders, as normal URIs. */
  readonly folders: readonly string[];
  readonly isWanted: () => boolean;
}

/** What has changed since a link was reviewed: the texts of the end that has changed, then and now. */
export async function reviewChanges(
  { about }: ReviewChangesParams,
  results: readonly CheckResult[],
  past: Past,
): Promise<ReviewChangesResult> {
  const group = groupFor({ about, links: 'own' }, results);
  if (group === undefined) return none('There is no link here that was reviewed.');
  const suspects = group.links.flatMap((link) => {
    const standing = standingIn(group.result, link);
    return standing.kind === 'suspect' ? [{ link, standing }] : [];
  });
  const [first] = suspects;
  if (first === undefined)
    return none(`Nothing that ${nameOf(group.entry)} is linked with has changed since it was reviewed.`);
  return changesOf(first.link, first.standing, group.result, past);
}

/** Where both ends have changed, what is supported goes first: mostly that is what the link is about. */
async function changesOf(
  link: ReviewableLink,
  { stamp, changed }: Suspect,
  result: CheckResult,
  past: Past,
): Promise<ReviewChangesResult> {
  const end = changed.includes('to') ? 'to' : 'from';
  const entry = link[end];
  const folder = past.folders.find((each) => isWithin(each, entry.file.uri));
  if (folder === undefined)
    return none(
      'Open the folder of the charter: what its texts said earlier is read from the history of that folder.',
    );
  const history = await past.historyOf(folder);
  if (typeof history === 'string') return none(history);
  const sought = {
    id: entry.id,
    print: end === 'to' ? stamp.toPrint : stamp.fromPrint,
    paths: pathsFor(entry, result, folder),
  };
  const found = await findEarlier(history, sought, past.isWanted);
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

/** The file that it stands in, then all others of the charter: it may have been moved. */
function pathsFor({ file }: Entry, { bundle }: CheckResult, folder: string): readonly string[] {
  const files = new Set([file, ...bundle.files, ...(bundle.practice?.files ?? [])]);
  return [...files].flatMap(({ uri }) => pathWithin(folder, uri) ?? []);
}

function none(message: string): ReviewChangesResult {
  return { kind: 'none', message };
}
