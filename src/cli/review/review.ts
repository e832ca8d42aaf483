import { dirname } from 'node:path';
import { applyEdits } from '../../core/edit';
import { check, type CheckResult } from '../../core/engine';
import type { FileText } from '../../core/exchange';
import {
  reviewedLinks,
  reviewJson,
  reviewText,
  type CharterReviews,
  type ReviewedLink,
} from '../../core/report';
import { reviewOf, stamping } from '../../core/reviews';
import { reviewerIn } from '../../core/rules';
import { pathOf } from '../../host';
import { chartersAt, displayPath, pathsFrom, workspaceFolder } from '../charters';
import type { Given } from '../command';
import { give } from '../output';
import { readReviewOptions, type ReviewRequest } from './options';
import { UsageError, type ExitStatus } from '../status';
import { styleFor } from '../style';
import { widthOf } from '../width';
import type { World } from '../world';
import { writeFiles } from '../writeFiles';

/** Lists the links that are suspect or that nobody has reviewed, and stamps them where it is asked to. */
export async function runReview(given: Given, world: World): Promise<ExitStatus> {
  const request = readReviewOptions(given, world);
  const bundles = await chartersAt(request.paths, world.folder);
  const charters = bundles
    .filter(({ unused }) => !unused)
    .map((bundle) => chosenIn(check(bundle, { today: request.today }), request));
  refuseUnknown(charters, request);
  if (request.stamp && !request.isDryRun) await writeAll(charters, request, world);
  await give(request.output, await told(charters, request, given, world), bundles, world);
  return charters.some(hasSuspects) ? 1 : 0;
}

async function told(
  charters: readonly Chosen[],
  { format, stamp, isDryRun, output }: ReviewRequest,
  given: Given,
  world: World,
): Promise<string> {
  const pathOf = pathsFrom(world.folder);
  if (format === 'json')
    return reviewJson(charters, { pathOf, marking: isDryRun ? 'dry-run' : stamp ? 'written' : 'none' });
  const style = await styleFor(given, world, output);
  const doneWord = isDryRun ? 'would be reviewed' : 'reviewed now';
  return reviewText(charters, { pathOf, width: widthOf(world), doneWord, style });
}

/** The links of one charter that were asked for. */
interface Chosen extends CharterReviews {
  readonly result: CheckResult;
}

function chosenIn(result: CheckResult, { from, to, stamp }: ReviewRequest): Chosen {
  const isIn = (ids: ReadonlySet<string>, id: string): boolean => ids.size === 0 || ids.has(id);
  const links = reviewedLinks(result).filter(({ link }) => isIn(from, link.from.id) && isIn(to, link.to.id));
  const open = links.filter(({ standing }) => standing.kind !== 'reviewed');
  return { result, root: result.bundle.root, links, stamped: new Set(stamp ? open : []) };
}

function hasSuspects({ links, stamped }: Chosen): boolean {
  return links.some((each) => each.standing.kind === 'suspect' && !stamped.has(each));
}

/** An id that is mistyped would else look like one whose links are all reviewed. */
function refuseUnknown(charters: readonly Chosen[], { from, to }: ReviewRequest): void {
  for (const id of [...from, ...to]) {
    if (charters.every(({ result }) => result.graph.find(id) === undefined))
      throw new UsageError(`No charter here has the id ${id}. Check how it is written; capitals count.`);
  }
}

async function writeAll(charters: readonly Chosen[], request: ReviewRequest, world: World): Promise<void> {
  for (const charter of charters) {
    const { root, stamped } = charter;
    if (stamped.size === 0) continue;
    const home = workspaceFolder(dirname(pathOf(root.uri)), world.folder);
    const nameFile = (uri: string): string => displayPath(pathOf(uri), world.folder);
    await writeFiles([stampedFile(charter, [...stamped], request, nameFile)], home, nameFile);
  }
}

function stampedFile(
  { result }: Chosen,
  links: readonly ReviewedLink[],
  { by, today }: ReviewRequest,
  nameFile: (uri: string) => string,
): FileText {
  const { reviews } = result.bundle;
  const edits =
    reviews &&
    stamping(
      reviews,
      links.map(({ link }) => reviewOf(link, reviewerIn(result.graph, by), today)),
    );
  if (reviews === undefined || edits === undefined) {
    const name = reviews ? nameFile(reviews.uri) : 'The file of reviews';
    throw new UsageError(
      `${name} is not written as a list with one review a line, so nothing was added to it. Put it right first, or delete it.`,
    );
  }
  const { uri, text, isThere } = reviews;
  return { uri, before: isThere ? text : undefined, after: applyEdits(text, edits) };
}
