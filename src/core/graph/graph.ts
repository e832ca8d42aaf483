import {
  drained,
  type Bundle,
  type Entry,
  type EntryChange,
  type EntryKind,
  type EntryOf,
  type Steps,
} from '../model';
import { Circles } from './circles';
import type { Cycle } from './cycles';
import { calendarOf, Estimates, type EffortScale } from './effort';
import type { IdIndex } from './ids';
import { WebLines } from './lines';
import type { Part } from './order';
import type { BrokenLink, Link } from './resolve';
import { Row } from './row';
import type { Fact } from './sight';
import { isDropped, type Objective, type WorkItem } from './states';
import type { Touched } from './touch';
import { Web, type WebChange } from './web';
import { KeptWork, type Work, type WorkPart } from './work';

/** Where more than this may have changed, each part of the graph takes it over in a step of its own. */
const MUCH = 200;

/**
 * Who supports whom in a bundle: the valid links, what follows from them, and what is wrong with the others. Every
 * answer is computed when first asked for. It can take over changes of the charter; it then says what a graph says that
 * is built anew, and its lists and the answers that it gave before are no longer to be relied on.
 */
export class PurposeGraph extends WebLines {
  readonly ids: IdIndex;
  /** The graph of the practice that the project belongs to. */
  readonly practice: PurposeGraph | undefined;

  /** Another object whenever an id came or went, or names something of another kind: what only depends on these can be kept. */
  names: object = {};
  /** Another object after each change that was taken over: what follows from nothing but the graph can be kept until then. */
  state: object = {};

  private currentBundle: Bundle;
  private readonly kinds = new Map<EntryKind, Part<Entry>>();
  private readonly writersOfBroken: Part<Entry>;
  private readonly leafItems: Part<WorkItem>;
  private readonly works = new Map<WorkPart, KeptWork>();
  private readonly estimates: Estimates;
  private readonly circles: Circles;
  private allLinks: readonly Link[] | undefined;
  /** With the changes of their writers that it has seen. */
  private allBroken: { readonly links: readonly BrokenLink[]; readonly changes: number } | undefined;

  constructor(bundle: Bundle, web: Web = drained(Web.weaving(bundle))) {
    super(web);
    this.currentBundle = bundle;
    this.practice = bundle.practice && new PurposeGraph(bundle.practice, web.practice);
    this.ids = web.ids;
    this.writersOfBroken = web.order.part((entry) => web.broken(entry).length > 0);
    this.leafItems = web.order.part((entry) => entry.kind === 'workItem' && this.isLeaf(entry));
    this.estimates = new Estimates(calendarOf(bundle));
    this.circles = new Circles(web);
  }

  /** Builds the graph of a bundle in steps of some hundred entries, for callers that let others run in between. */
  static *building(bundle: Bundle): Steps<PurposeGraph> {
    return new PurposeGraph(bundle, yield* Web.weaving(bundle));
  }

  /**
   * Takes over what changed in the charter. The bundle must have the same files in the same order as before, and so must
   * its practice; else a graph is to be built anew, as it is where steps are left.
   *
   * @param change what no longer stands in the files, and what is new there; an entry that only moved must be in both
   * @param inPractice the same for the files of the practice
   */
  *updating(bundle: Bundle, change: EntryChange, inPractice?: EntryChange): Steps<Touched> {
    const done = yield* this.web.changing(bundle, change, inPractice);
    yield* this.takingOver(bundle, done);
    return done.touch;
  }

  private *takingOver(
    bundle: Bundle,
    { gone, fresh, rewritten, lost, gained, touch, practice }: WebChange,
  ): Steps<void> {
    const names = this.practice?.names;
    if (bundle.practice && this.practice) yield* this.practice.following(bundle.practice, practice);
    this.currentBundle = bundle;
    this.state = {};
    if (names !== this.practice?.names || namesOf(gone) !== namesOf(fresh)) this.names = {};
    this.forget(touch.lines);
    const isMuch = touch.neighbours.size > MUCH;
    for (const part of this.kinds.values()) part.settle(fresh);
    this.settleBroken([...fresh, ...rewritten]);
    touch.settle();
    if (isMuch) yield;
    this.leafItems.settle(touch.neighbours);
    for (const work of this.works.values()) {
      if (isMuch) yield;
      work.part.settle(touch.neighbours);
      work.touch(touch.lines);
    }
    this.estimates.change(gone, fresh, calendarOf(bundle));
    this.circles.change(lost, gained);
    this.allLinks = undefined;
  }

  /** Takes over what is known already of a change of the bundle, or only the bundle, where nothing stands otherwise in it. */
  private *following(bundle: Bundle, change: WebChange | undefined): Steps<void> {
    if (change) yield* this.takingOver(bundle, change);
    else this.currentBundle = bundle;
  }

  get bundle(): Bundle {
    return this.currentBundle;
  }

  /** In the order of the bundle's files and of the text in each. */
  get entries(): readonly Entry[] {
    return this.web.order.entries;
  }

  get links(): readonly Link[] {
    return (this.allLinks ??= this.entries.flatMap((entry) => this.web.written(entry)));
  }

  /** The same list as long as it holds the same links. */
  get broken(): readonly BrokenLink[] {
    const { all, changes } = this.writersOfBroken;
    if (this.allBroken?.changes !== changes) {
      this.allBroken = { links: all.flatMap((entry) => this.web.broken(entry)), changes };
    }
    return this.allBroken.links;
  }

  private settleBroken(rewritten: readonly Entry[]): void {
    this.writersOfBroken.settle(rewritten);
    if (rewritten.some((entry) => this.web.broken(entry).length > 0)) this.allBroken = undefined;
  }

  /** All entries of a kind, in order. */
  all<K extends EntryKind>(kind: K): readonly EntryOf<K>[] {
    return this.partOf(kind).all as unknown as readonly EntryOf<K>[];
  }

  /** The same in steps. */
  gathering(kind: EntryKind): Steps<readonly Entry[]> {
    return this.partOf(kind).gathering();
  }

  private partOf(kind: EntryKind): Part<Entry> {
    const part = this.kinds.get(kind) ?? this.web.order.part((entry) => entry.kind === kind);
    this.kinds.set(kind, part);
    return part;
  }

  /** Below zero where the first of two entries comes first in the bundle, above where the second does. */
  compare(a: Entry, b: Entry): number {
    return this.web.order.rankOf(a) - this.web.order.rankOf(b);
  }

  /** Work items without a child that is not dropped; dropped ones are no leaves. */
  leaves(): readonly WorkItem[] {
    return this.leafItems.all;
  }

  /** A value to be kept for each leaf. */
  leafRow<T>(blank: T): Row<WorkItem, T> {
    return new Row(this.leafItems, blank);
  }

  /** The leaves of a part, with what they count for. */
  *working(part: WorkPart): Steps<Work> {
    return yield* this.keptWork(part).finding(yield* this.weighing());
  }

  /** What a fact says about each leaf of a part, in their order. */
  *telling<T>(part: WorkPart, fact: Fact<T>): Steps<readonly T[]> {
    return yield* this.keptWork(part).telling(fact, (item) => this.remembered(fact, item));
  }

  private keptWork(part: WorkPart): KeptWork {
    const known = this.works.get(part);
    if (known) return known;
    const items = this.web.order.part<WorkItem>(
      (entry) => entry.kind === 'workItem' && part.has(entry) && this.isLeaf(entry),
    );
    const work = new KeptWork(items);
    this.works.set(part, work);
    return work;
  }

  private isLeaf(item: WorkItem): boolean {
    return !isDropped(item) && !this.web.naming(item).some((link) => this.isPart(link));
  }

  /** True for a link by which work that is not dropped belongs to other work. */
  private isPart(link: Link): boolean {
    const { from, to, field } = link;
    return (
      field === 'parent' &&
      from.kind === 'workItem' &&
      from !== to &&
      !isDropped(from) &&
      this.web.isLine(link)
    );
  }

  /** An objective reaches the purpose through a goal or, in a charter without goals, by itself. */
  reachesPurpose(objective: Objective): boolean {
    return this.all('goal').length === 0 || this.reachesGoal(objective);
  }

  /** The circles that the links of a field form: what `findingCycles` says of them. The same list where nothing is new. */
  circling(field: string): Steps<readonly Cycle[]> {
    return this.circles.finding(field);
  }

  /** How much each work item counts for. */
  effort(): EffortScale {
    return drained(this.weighing());
  }

  private *weighing(): Steps<EffortScale> {
    yield* this.gathering('workItem');
    return yield* this.estimates.weighing(this.all('workItem'));
  }
}

/** The ids of entries with what they name, in an order of their own. */
function namesOf(entries: Iterable<Entry>): string {
  const names = [...entries].flatMap(({ id, kind }) => (id === undefined ? [] : [`${id} ${kind}`]));
  return names.toSorted().join('\n');
}
