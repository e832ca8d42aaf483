import { normalUri } from '../../core/bundles';
import type { CheckResult } from '../../core/engine';
import type { Entry } from '../../core/model';
import { stampsOf, standingOf, type ReviewableLink, type Standing } from '../../core/reviews';
import { linksToReview } from '../../core/rules';
import type { EntryName, ReviewSubject } from '../../protocol';
import { entryAt, fileFor } from '../locate';
import { offsetOf, overlaps } from '../lsp';

/** Links that are reviewed together. */
export interface ReviewGroup {
  readonly result: CheckResult;
  /** The entry that writes them, or that they lead to. */
  readonly entry: Entry;
  readonly links: readonly ReviewableLink[];
}

/** What is meant by an entry, or by a place in one; undefined where there is none. */
export function groupFor(
  { about, links }: ReviewSubject,
  results: readonly CheckResult[],
): ReviewGroup | undefined {
  const found = 'subject' in about ? named(about, results) : placed(about, results);
  if (found === undefined) return undefined;
  const { result, entry, at } = found;
  if (links === 'to') return { result, entry, links: linksTo(entry, result) };
  const own = linksToReview(result.graph, entry);
  if ('to' in about) return { result, entry, links: own.filter(({ to }) => to.id === about.to) };
  const here =
    at === undefined ? undefined : own.find(({ place }) => overlaps(place.span, { start: at, end: at }));
  return { result, entry, links: here ? [here] : own };
}

/** The links of a charter that lead to an entry, those of finished and dropped work left out. */
export function linksTo(entry: Entry, { graph }: CheckResult): readonly ReviewableLink[] {
  const writers = new Set(graph.naming(entry).map(({ from }) => from));
  return [...writers].flatMap((from) => linksToReview(graph, from).filter(({ to }) => to === entry));
}

export function standingIn({ bundle }: Pick<CheckResult, 'bundle'>, link: ReviewableLink): Standing {
  return standingOf(link, stampsOf(bundle));
}

interface Found {
  readonly result: CheckResult;
  readonly entry: Entry;
  /** Where the cursor is, or what a row shows stands. */
  readonly at?: number;
}

function named({ charter, subject }: EntryName, results: readonly CheckResult[]): Found | undefined {
  const result = results.find(({ bundle }) => bundle.root.uri === charter);
  const entry = result?.graph.find(subject);
  return result && entry && { result, entry };
}

type Place = Exclude<ReviewSubject['about'], EntryName>;

/** The entry that a measure stands in is meant as well, since its links rest on it. */
function placed({ uri, position, id }: Place, results: readonly CheckResult[]): Found | undefined {
  const place = fileFor(normalUri(uri), results);
  if (place === undefined) return undefined;
  const { file, result } = place;
  const at = offsetOf(file, position);
  const shown = id === null ? undefined : result.graph.find(id);
  if (shown) return { result, entry: shown, at };
  const inner = entryAt(file, at);
  const entry = inner?.within ?? inner;
  return entry && { result, entry, at };
}
