import type { Fact, Lines, Objective, WorkItem } from '../../graph';
import type { Entry } from '../../model';
import { isClosed, isWanted } from './agreed';
import { composed, firstAlong, type Steps } from './along';
import { hasFalseUpwardLink } from './links';

/** Where the ways up from an entry end: at objectives, goals, and requirements that are not wanted. */
export interface Ends {
  /** The nearest first. */
  readonly at: readonly Entry[];
  /** False where a way is broken or leads to something that serves nothing: where it would end, nobody can say. */
  readonly sure: boolean;
}

/** Follows the links of requirements and work items upwards, from an entry on. */
export function endsOf(graph: Lines, entry: Entry): Ends {
  return {
    at: [...graph.remembered(ENDS, entry).keys()],
    sure: graph.remembered(LOST_WAY, entry) === undefined,
  };
}

/** What the ways up reach, each with the number of links that lead there; the nearest first. */
type Reached = ReadonlyMap<Entry, number>;

/** What comes first on each way up among the entries that count as ends; for such an end, itself. */
export function firstReached(isEnd: (entry: Entry) => boolean): Fact<Reached> {
  return composed({
    steps: stepsUp(isEnd),
    of: (graph, entry, further) => {
      if (isEnd(entry)) return new Map([[entry, 0]]);
      const [taken] = further;
      return taken && takesLinks(graph, entry) ? taken : oneLinkOn(further);
    },
    walked: (graph, entry) => {
      const links = new Map([[entry, 0]]);
      for (const [at, count] of links) {
        if (isEnd(at)) continue;
        for (const { to } of graph.up(at)) if (!links.has(to)) links.set(to, count + 1);
      }
      return new Map([...links].filter(([at]) => isEnd(at)));
    },
  });
}

/** Of ends that are as near as each other, those behind an earlier link come first. */
function oneLinkOn(further: readonly Reached[]): Reached {
  const found = new Map<Entry, number>();
  const [only, ...others] = further;
  const all =
    others.length === 0
      ? (only ?? [])
      : further.flatMap((reached) => [...reached]).toSorted(([, a], [, b]) => a - b);
  for (const [end, count] of all) if (!found.has(end)) found.set(end, count + 1);
  return found;
}

/** To what the links name; from an item that inherits them, to where it takes them from. */
function stepsUp(isEnd: (entry: Entry) => boolean): Steps {
  return (graph, entry) => {
    if (isEnd(entry)) return [];
    const source = takesLinks(graph, entry);
    return source ? [source] : graph.up(entry).map(({ to }) => to);
  };
}

/** What an item takes its links from, where that is another one. */
function takesLinks(graph: Lines, entry: Entry): WorkItem | undefined {
  const source = entry.kind === 'workItem' ? graph.sourceOfLinks(entry) : undefined;
  return source === entry ? undefined : source;
}

function isEnd(entry: Entry): boolean {
  if (entry.kind === 'requirement') return !isWanted(entry);
  return entry.kind !== 'workItem';
}

const ENDS = firstReached(isEnd);

/** The first entry on the ways up from which one of them is broken or goes no further, short of an end. */
const LOST_WAY = firstAlong(
  stepsUp(isEnd),
  (graph, entry) =>
    !isEnd(entry) &&
    !takesLinks(graph, entry) &&
    (graph.up(entry).length === 0 || hasFalseUpwardLink(graph, entry)),
);

/** True where the ways up from an entry end only at what is over: nothing is left to do. */
export function areEndsOver(graph: Lines, entry: Entry): boolean {
  return graph.remembered(OVER, entry);
}

const OVER: Fact<boolean> = {
  of: (graph, entry) => [...graph.remembered(ENDS, entry).keys()].every(isOver),
};

/** True for an end at which nothing is left to do: a closed objective, a requirement that is not wanted. */
export function isOver(end: Entry): boolean {
  return end.kind === 'requirement' || (end.kind === 'objective' && isClosed(end));
}

/**
 * The objectives that work is for: those that come first on each way up. Nothing where one of the ways is broken, since
 * an objective may be missing then.
 */
export function servedObjectives(graph: Lines, item: WorkItem): readonly Objective[] {
  const { at, sure } = endsOf(graph, item);
  return sure ? at.filter((end) => end.kind === 'objective') : [];
}
