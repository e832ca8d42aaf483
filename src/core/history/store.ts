import type { Revision } from '../ports';
import { printOf } from '../print';
import {
  Numbering,
  without,
  type AlarmName,
  type BlankPoint,
  type CheckedPoint,
  type Facts,
  type ItemName,
  type Numbers,
  type NumberSet,
  type Sighting,
} from './points';
import type { PastTree, Reads } from './tree';

/** A point without the revision that it was found at: the same texts on the same day say the same elsewhere. */
type Content = Omit<CheckedPoint, 'revision'> | Omit<BlankPoint, 'revision'>;

/** A point that is kept, with what it depends on. */
interface Kept {
  /** The path of the charter, and the day that counted as today. */
  readonly charter: string;
  readonly day: string;
  readonly reads: Reads;
  readonly content: Content;
  readonly facts: Facts;
}

/** A set as what is added to the one before it, and what is taken away: from one commit to the next little is. */
type Difference = readonly [added: NumberSet, removed: NumberSet];

type Written = Omit<Kept, 'facts'> & { readonly facts: Readonly<Record<keyof Facts, Difference>> };

/** What a store is written as, behind a print of it. */
interface Stored {
  readonly made: string;
  readonly items: Numbering<ItemName>['list'];
  readonly alarms: Numbering<AlarmName>['list'];
  readonly points: readonly Written[];
}

/** More than these are not kept; those that were asked for last stay. */
const MOST_POINTS = 2_000;

/** The points of a charter that are known already, by the texts that they were found in. */
export class PointStore {
  readonly numbers: Numbers;
  /** True once it has something to write that it did not read. */
  isChanged = false;
  private readonly known = new Map<string, Kept[]>();
  /** Those that were asked for or found in this run. */
  private readonly used = new Set<Kept>();

  /**
   * @param made by which version of the program, and under which settings, points are found
   * @param text what was written before; what is damaged, or was made otherwise, is passed over
   */
  constructor(
    private readonly made: string,
    text?: string,
  ) {
    const content = text === undefined ? undefined : contentOf(text);
    const isGood = content?.made === made;
    this.numbers = {
      items: new Numbering(isGood ? content.items : []),
      alarms: new Numbering(isGood ? content.alarms : []),
    };
    if (isGood) for (const kept of unfolded(content.points)) this.enter(kept);
  }

  /** The point that is known of the files as they are now; undefined where none is. */
  find(
    charter: string,
    revision: Revision,
    tree: PastTree,
  ): { sighting: Sighting; reads: Reads } | undefined {
    const all = this.known.get(keyOf(charter, dayOf(revision), tree.blobAt(charter))) ?? [];
    const kept = all.find(({ reads }) => tree.isAsRead(reads));
    if (kept === undefined) return undefined;
    this.used.add(kept);
    const { content, facts, reads } = kept;
    return { sighting: { point: { ...content, revision }, facts }, reads };
  }

  keep(charter: string, { point, facts }: Sighting, reads: Reads): void {
    const { revision, ...content } = point;
    const kept = { charter, day: dayOf(revision), reads, content, facts };
    this.enter(kept);
    this.used.add(kept);
    this.isChanged = true;
  }

  private enter(kept: Kept): void {
    const key = keyOf(kept.charter, kept.day, kept.reads.blobs[kept.charter] ?? null);
    this.known.set(key, [...(this.known.get(key) ?? []), kept]);
  }

  text(): string {
    const others = [...this.known.values()].flat().filter((kept) => !this.used.has(kept));
    const points = [...this.used, ...others].slice(0, MOST_POINTS);
    const items = new Renumbering(
      this.numbers.items,
      points.map(({ facts }) => facts.items),
    );
    const alarms = new Renumbering(
      this.numbers.alarms,
      points.map(({ facts }) => facts.alarms),
    );
    const renumbered = points.map((kept) => ({
      ...kept,
      facts: {
        items: items.of(kept.facts.items),
        astray: items.of(kept.facts.astray),
        alarms: alarms.of(kept.facts.alarms),
      },
    }));
    const content: Stored = {
      made: this.made,
      items: items.list,
      alarms: alarms.list,
      points: folded(renumbered),
    };
    const text = JSON.stringify(content);
    return `${printOf(text)}\n${text}`;
  }
}

/** The day of a commit, as who made it wrote it down. */
export function dayOf({ time }: Revision): string {
  return time.slice(0, 10);
}

function keyOf(charter: string, day: string, blob: string | null): string {
  return JSON.stringify([charter, day, blob]);
}

/** What was written whole, and not changed since, has the form in which it was written. */
function contentOf(text: string): Stored | undefined {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === printOf(body) ? (JSON.parse(body) as Stored) : undefined;
}

function folded(points: readonly Kept[]): readonly Written[] {
  return points.map((kept, i) => {
    const before = points[i - 1]?.facts;
    const difference = (name: keyof Facts): Difference => {
      const [was, is] = [before?.[name] ?? [], kept.facts[name]];
      return [without(is, was), without(was, is)];
    };
    return { ...kept, facts: recordOf(difference) };
  });
}

function unfolded(points: readonly Written[]): readonly Kept[] {
  let before: Facts = recordOf<NumberSet>(() => []);
  return points.map((written) => {
    const was = before;
    before = recordOf<NumberSet>((name) => {
      const [added, removed] = written.facts[name];
      if (added.length === 0 && removed.length === 0) return was[name];
      return [...without(was[name], removed), ...added].toSorted((a, b) => a - b);
    });
    return { ...written, facts: before };
  });
}

function recordOf<T>(of: (name: keyof Facts) => T): Record<keyof Facts, T> {
  return { items: of('items'), astray: of('astray'), alarms: of('alarms') };
}

/** The things of a numbering that are still needed, with numbers that leave no gaps and keep the order. */
class Renumbering<T> {
  readonly list: (readonly [key: string, thing: T])[] = [];
  private readonly numbers = new Map<number, number>();
  /** What was made of each set: points that have a set in common still do. */
  private readonly made = new Map<NumberSet, NumberSet>();

  constructor(old: Numbering<T>, needed: readonly NumberSet[]) {
    const isNeeded = new Set<number>();
    for (const set of new Set(needed)) for (const number of set) isNeeded.add(number);
    for (const [number, named] of old.list.entries()) {
      if (isNeeded.has(number)) this.numbers.set(number, this.list.push(named) - 1);
    }
  }

  of(numbers: NumberSet): NumberSet {
    const made = this.made.get(numbers) ?? numbers.map((number) => this.numbers.get(number) ?? 0);
    this.made.set(numbers, made);
    return made;
  }
}
