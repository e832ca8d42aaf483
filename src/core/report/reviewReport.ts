import type { CheckResult } from '../engine';
import { nameOf, type CharterFile } from '../model';
import { stampsOf, standingOf, type ReviewableLink, type Standing } from '../reviews';
import { linksToReview } from '../rules';
import { printable, wrap } from './columns';
import { spotOf, type PathOf } from './paths';
import type { Style } from './style';
import { counted } from './words';

/** A link that can be reviewed, and where its review stands. */
export interface ReviewedLink {
  readonly link: ReviewableLink;
  readonly standing: Standing;
}

/** The links of a charter that can be reviewed, in the order of the charter; those of finished and dropped work left out. */
export function reviewedLinks({
  bundle,
  graph,
}: Pick<CheckResult, 'bundle' | 'graph'>): readonly ReviewedLink[] {
  const stampsFrom = stampsOf(bundle);
  return graph.entries
    .flatMap((entry) => linksToReview(graph, entry))
    .map((link) => ({ link, standing: standingOf(link, stampsFrom) }));
}

/** The reviews of one charter. */
export interface CharterReviews {
  readonly root: CharterFile;
  readonly links: readonly ReviewedLink[];
  /** The links that are stamped now; none where nothing was to be written. */
  readonly stamped: ReadonlySet<ReviewedLink>;
}

interface ReviewTextOptions {
  readonly pathOf: PathOf;
  readonly width: number;
  readonly style: Style;
  /** What became of the links that are stamped: `reviewed now`, or `would be reviewed`. */
  readonly doneWord: string;
}

/** How many links of one kind are told, suspect ones apart. */
const MOST = 40;

/** The report for people: what is suspect, what nobody has reviewed, and what was stamped; then the sum of each charter. */
export function reviewText(charters: readonly CharterReviews[], options: ReviewTextOptions): string {
  return `${charters.map((charter) => charterText(charter, options)).join('\n\n')}\n`;
}

function charterText(charter: CharterReviews, options: ReviewTextOptions): string {
  const { links, stamped, root } = charter;
  const open = (kind: Standing['kind']): readonly ReviewedLink[] =>
    links.filter((each) => each.standing.kind === kind && !stamped.has(each));
  const blocks = [
    options.style.strong(printable(options.pathOf(root))),
    ...open('suspect').map((each) => linkText('suspect', each, options)),
    ...some('never reviewed', open('unreviewed'), options),
    ...some(options.doneWord, [...stamped], options),
    options.style.strong(sumOf(charter, options)),
  ];
  return blocks.join('\n');
}

function some(mark: string, links: readonly ReviewedLink[], options: ReviewTextOptions): readonly string[] {
  const told = links.slice(0, MOST).map((each) => linkText(mark, each, options));
  const left = links.length - told.length;
  return left === 0 ? told : [...told, `  and ${left} more, ${mark}. Narrow the list with --from or --to.`];
}

function linkText(mark: string, reviewed: ReviewedLink, options: ReviewTextOptions): string {
  const { from, field, to, place } = reviewed.link;
  const words = `${mark}: ${nameOf(from)} ${field} ${nameOf(to)}${reasonFor(reviewed)}`;
  const [first = '', ...further] = wrap(printable(words), options.width - 4);
  return [
    `  ${first}`,
    ...further.map((line) => `    ${line}`),
    options.style.faint(`    at ${printable(spotOf(place, options.pathOf))}`),
  ].join('\n');
}

/** «: OBJ-1 has changed since it was reviewed on 2026-11-21 by Ana» */
function reasonFor({ link, standing }: ReviewedLink): string {
  if (standing.kind !== 'suspect') return '';
  const { stamp, changed } = standing;
  const { date, by } = stamp;
  const ends = changed.map((end) => link[end].id).join(' and ');
  const when = (date === undefined ? '' : ` on ${date}`) + (by === undefined ? '' : ` by ${by}`);
  return `: ${ends} ${changed.length > 1 ? 'have' : 'has'} changed since it was reviewed${when}`;
}

function sumOf({ links, stamped }: CharterReviews, { doneWord }: ReviewTextOptions): string {
  if (links.length === 0) return 'No links to review';
  const count = (kind: Standing['kind']): number =>
    links.filter((each) => each.standing.kind === kind && !stamped.has(each)).length;
  const parts = [
    counted(count('suspect'), 'suspect link'),
    `${count('unreviewed')} never reviewed`,
    ...(stamped.size > 0 ? [`${stamped.size} ${doneWord}`] : []),
    `${count('reviewed')} reviewed and unchanged`,
  ];
  return parts.join(', ');
}
