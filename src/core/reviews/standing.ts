import { isUpward, type Link } from '../graph';
import { compareTexts, type Bundle, type Entry, type IsoDate, type ReviewsFile, type Stamp } from '../model';
import type { Review } from './line';
import { entryPrint } from './prints';

/** Where the review of a link stands. */
export type Standing =
  | { readonly kind: 'unreviewed' }
  /** Both ends say what they said. */
  | { readonly kind: 'reviewed'; readonly stamp: Stamp }
  /** One end, or both, says something else since the last review. */
  | { readonly kind: 'suspect'; readonly stamp: Stamp; readonly changed: readonly ('from' | 'to')[] };

/** The stamps of what has an id, in the order in which they are written. */
export type StampsFrom = (id: string) => readonly Stamp[];

const NONE: readonly never[] = [];

const indexes = new WeakMap<ReviewsFile, ReadonlyMap<string, readonly Stamp[]>>();

/** The stamps of a file by the id of the entry that writes the link. */
export function stampIndex(file: ReviewsFile | undefined): ReadonlyMap<string, readonly Stamp[]> {
  if (file === undefined) return new Map();
  const known = indexes.get(file) ?? indexOf(file.stamps);
  indexes.set(file, known);
  return known;
}

function indexOf(stamps: readonly Stamp[]): ReadonlyMap<string, readonly Stamp[]> {
  const index = new Map<string, Stamp[]>();
  for (const stamp of stamps) {
    const known = index.get(stamp.from);
    if (known) known.push(stamp);
    else index.set(stamp.from, [stamp]);
  }
  return index;
}

export function stampsOf({ reviews }: Pick<Bundle, 'reviews'>): StampsFrom {
  const index = stampIndex(reviews);
  return (id) => index.get(id) ?? NONE;
}

/**
 * Where the review of a written link stands. After two branches were merged a link can have several stamps: one that
 * holds is enough.
 */
export function standingOf({ from, to }: ReviewableLink, stampsFrom: StampsFrom): Standing {
  const stamps = stampsFrom(from.id).filter((stamp) => stamp.to === to.id);
  const last = latest(stamps);
  if (last === undefined) return { kind: 'unreviewed' };
  const [fromPrint, toPrint] = [entryPrint(from), entryPrint(to)];
  const holding = stamps.filter((stamp) => stamp.fromPrint === fromPrint && stamp.toPrint === toPrint);
  const stamp = latest(holding);
  if (stamp) return { kind: 'reviewed', stamp };
  const changed = [
    ...(last.fromPrint === fromPrint ? [] : (['from'] as const)),
    ...(last.toPrint === toPrint ? [] : (['to'] as const)),
  ];
  return { kind: 'suspect', stamp: last, changed };
}

/** The one of the latest day; of several of one day the last that is written. */
function latest(stamps: readonly Stamp[]): Stamp | undefined {
  return stamps.toSorted((a, b) => compareTexts(a.date ?? '', b.date ?? '')).at(-1);
}

/** A link that can be stamped: one that says what its entry is for, between two things that have ids. */
export interface ReviewableLink extends Link {
  readonly from: Entry & { readonly id: string };
  readonly to: Entry & { readonly id: string };
}

export function canBeReviewed(link: Link): link is ReviewableLink {
  const { from, field, to } = link;
  return isUpward(field) && from.id !== undefined && to.id !== undefined;
}

/** The review of a link by somebody who has looked at what its ends say now. */
export function reviewOf({ from, to }: ReviewableLink, by: string | undefined, date: IsoDate): Review {
  return { from: from.id, fromPrint: entryPrint(from), to: to.id, toPrint: entryPrint(to), by, date };
}
