import type {
  BrokenLink,
  Fact,
  Lines,
  Link,
  Neighbourhood,
  Objective,
  PurposeGraph,
  WorkItem,
  WorkPart,
} from '../../src/core/graph';
import type { Entry, Steps } from '../../src/core/model';
import type { LineView, Sight } from '../../src/core/rules/look';

/** What a check asked for although it lies further away than the check says that it looks. */
export class BeyondSight extends Error {}

/**
 * What a check may see from an entry, and nothing else: asking for more throws. It sees to the questions, not to the
 * values of the entries that the answers hold.
 */
export function guardedView(
  graph: PurposeGraph,
  entry: Entry,
  sight: Sight,
  { option, knownRules, stampsFrom }: Omit<LineView, 'graph'>,
): LineView {
  return {
    option,
    knownRules,
    stampsFrom: (id) => {
      if (sight === 'entry' || id !== entry.id) throw new BeyondSight(`asks for reviews of ${id}`);
      return stampsFrom(id);
    },
    get graph() {
      if (sight === 'entry') throw new BeyondSight(`asks about others than ${entry.subject}`);
      const seen = sight === 'lines' ? new SeenAlong(graph, entry) : new SeenBeside(graph, entry);
      return onlyMembers(seen) as Lines;
    },
  };
}

/** A graph that can be asked everything, but remembers of an entry only what follows from its lines. */
export function withGuardedFacts(graph: PurposeGraph): PurposeGraph {
  const remembered = <T>(fact: Fact<T>, entry: Entry): T =>
    new SeenAlong(graph, entry).remembered(fact, entry);
  function* telling<T>(part: WorkPart, fact: Fact<T>): Steps<readonly T[]> {
    const { items } = yield* graph.working(part);
    return items.map((item) => remembered(fact, item));
  }
  return new Proxy(graph, {
    get: (target, name) => {
      if (name === 'remembered') return remembered;
      if (name === 'telling') return telling;
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}

/** An object that has the members that it has, and that throws when asked for another one. */
function onlyMembers<T extends object>(seen: T): T {
  return new Proxy(seen, {
    get: (target, name) => {
      if (name in target) return Reflect.get(target, name) as unknown;
      throw new BeyondSight(`asks for ${String(name)}`);
    },
  });
}

/** An entry and those that it is directly linked with. */
class SeenBeside implements Neighbourhood {
  constructor(
    private readonly graph: PurposeGraph,
    private readonly entry: Entry,
  ) {}

  written(entry: Entry, field?: string): readonly Link[] {
    return this.own(entry).written(entry, field);
  }
  naming(entry: Entry, field?: string): readonly Link[] {
    return this.own(entry).naming(entry, field);
  }
  brokenOf(entry: Entry): readonly BrokenLink[] {
    return this.own(entry).brokenOf(entry);
  }
  namedBy(entry: Entry, id: string): Entry | undefined {
    return this.own(entry).namedBy(entry, id);
  }
  hasOwnLinks(entry: Entry): boolean {
    return this.own(entry).hasOwnLinks(entry);
  }

  private own(entry: Entry): PurposeGraph {
    if (entry !== this.entry)
      throw new BeyondSight(`asks about ${entry.subject} beside ${this.entry.subject}`);
    return this.graph;
  }
}

const LINE_FIELDS: ReadonlySet<string | undefined> = new Set(['supports', 'enables', 'parent']);

/** An entry, what it leads up to, and what leads up to it. */
class SeenAlong implements Lines {
  private readonly upward: ReadonlySet<Entry>;
  private readonly down: ReadonlySet<Entry>;
  private readonly answers = new Map<Fact<unknown>, Map<Entry, unknown>>();

  constructor(
    private readonly graph: PurposeGraph,
    private readonly entry: Entry,
  ) {
    this.upward = walked(entry, (at) =>
      lineLinks(graph).flatMap(({ from, to }) => (from === at ? [to] : [])),
    );
    this.down = walked(entry, (at) => lineLinks(graph).flatMap(({ from, to }) => (to === at ? [from] : [])));
  }

  written(entry: Entry, field?: string): readonly Link[] {
    this.mayFollow(entry, field);
    return this.on([entry]).written(entry, field);
  }
  naming(entry: Entry, field?: string): readonly Link[] {
    this.mayFollow(entry, field);
    return this.below(entry).naming(entry, field);
  }
  brokenOf(entry: Entry): readonly BrokenLink[] {
    return this.on([entry]).brokenOf(entry);
  }
  namedBy(entry: Entry, id: string): Entry | undefined {
    return this.on([entry]).namedBy(entry, id);
  }
  hasOwnLinks(entry: Entry): boolean {
    return this.on([entry]).hasOwnLinks(entry);
  }
  parentOf(item: WorkItem): WorkItem | undefined {
    return this.on([item]).parentOf(item);
  }
  ancestorsOf(item: WorkItem): readonly WorkItem[] {
    return this.on(this.lineOf(item)).ancestorsOf(item);
  }
  childrenOf(item: WorkItem): readonly WorkItem[] {
    return this.below(item).childrenOf(item);
  }
  descendantsOf(item: WorkItem): readonly WorkItem[] {
    return this.below(item).descendantsOf(item);
  }
  sourceOfLinks(item: WorkItem): WorkItem | undefined {
    return this.on(this.lineToSource(item)).sourceOfLinks(item);
  }
  up(entry: Entry): readonly Link[] {
    return this.on(entry.kind === 'workItem' ? this.lineToSource(entry) : [entry]).up(entry);
  }
  above(entry: Entry): ReadonlySet<Entry> {
    return this.over(entry).above(entry);
  }
  nearestObjectives(entry: Entry, isPassable?: (entry: Entry) => boolean): readonly Objective[] {
    return this.over(entry).nearestObjectives(entry, isPassable);
  }
  workFor(entry: Entry): readonly WorkItem[] {
    return this.below(entry).workFor(entry);
  }

  /** What is remembered must follow from what can be seen from here, and from where it is remembered. */
  remembered<T>(fact: Fact<T>, entry: Entry): T {
    this.on([entry]);
    if (entry !== this.entry) fact.of(onlyMembers(new SeenAlong(this.graph, entry)), entry);
    const answers = this.answers.get(fact) ?? new Map<Entry, unknown>();
    this.answers.set(fact, answers);
    if (!answers.has(entry)) answers.set(entry, fact.of(onlyMembers(this), entry));
    return answers.get(entry) as T;
  }

  /** Other links than those of the lines lead further away; from the entry itself they lead to its neighbours. */
  private mayFollow(entry: Entry, field: string | undefined): void {
    if (entry === this.entry || LINE_FIELDS.has(field)) return;
    throw new BeyondSight(`follows ${field ?? 'all links'} of ${entry.subject} from ${this.entry.subject}`);
  }

  private on(entries: readonly Entry[]): PurposeGraph {
    for (const each of entries) if (!this.upward.has(each) && !this.down.has(each)) this.refuse(each);
    return this.graph;
  }

  /** What lies above an entry can be seen from there, and from what lies below it. */
  private over(entry: Entry): PurposeGraph {
    return this.upward.has(entry) ? this.graph : this.refuse(entry);
  }

  private below(entry: Entry): PurposeGraph {
    return this.down.has(entry) ? this.graph : this.refuse(entry);
  }

  private refuse(entry: Entry): never {
    throw new BeyondSight(`asks about ${entry.subject} from ${this.entry.subject}`);
  }

  private lineOf(item: WorkItem): readonly Entry[] {
    const line = new Set([item]);
    for (const each of line) {
      const parent = this.graph.parentOf(each);
      if (parent) line.add(parent);
    }
    return [...line];
  }

  /** An item and those above it, as far as anybody has to look for the one that has links of its own. */
  private lineToSource(item: WorkItem): readonly Entry[] {
    const line = this.lineOf(item);
    const end = line.findIndex((each) => this.graph.hasOwnLinks(each));
    return end < 0 ? line : line.slice(0, end + 1);
  }
}

function lineLinks({ links, practice }: PurposeGraph): readonly Link[] {
  return [...links, ...(practice?.links ?? [])].filter(({ field }) => LINE_FIELDS.has(field));
}

function walked(entry: Entry, next: (entry: Entry) => readonly Entry[]): ReadonlySet<Entry> {
  const seen = new Set([entry]);
  for (const at of seen) for (const each of next(at)) seen.add(each);
  return seen;
}
