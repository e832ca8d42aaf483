import type { Objective, PurposeGraph, WorkItem } from '../../graph';
import type { Entry } from '../../model';
import { isClosed, isWanted } from './agreed';
import { hasFalseUpwardLink, hasUnknownAncestor } from './links';

/** Where the ways up from an entry end: at objectives, goals, and requirements that are not wanted. */
export interface Ends {
  readonly at: ReadonlySet<Entry>;
  /** False where a way is broken or leads to something that serves nothing: where it would end, nobody can say. */
  readonly sure: boolean;
}

const known = new WeakMap<PurposeGraph, Map<Entry, Ends>>();

/** Follows the links of requirements and work items upwards, from an entry on. Asked by several rules, found once. */
export function endsOf(graph: PurposeGraph, entry: Entry): Ends {
  const ofGraph = known.get(graph) ?? new Map<Entry, Ends>();
  known.set(graph, ofGraph);
  const ends = ofGraph.get(entry) ?? follow(graph, entry);
  ofGraph.set(entry, ends);
  return ends;
}

function follow(graph: PurposeGraph, entry: Entry): Ends {
  const seen = new Set([entry]);
  const at = new Set<Entry>();
  let sure = true;
  for (const each of seen) {
    if (isEnd(each)) {
      at.add(each);
      continue;
    }
    const links = graph.up(each);
    if (links.length === 0 || isBroken(graph, each)) sure = false;
    for (const { to } of links) seen.add(to);
  }
  return { at, sure };
}

function isEnd(entry: Entry): boolean {
  if (entry.kind === 'requirement') return !isWanted(entry);
  return entry.kind !== 'workItem';
}

function isBroken(graph: PurposeGraph, entry: Entry): boolean {
  if (entry.kind !== 'workItem') return hasFalseUpwardLink(graph, entry);
  const source = graph.sourceOfLinks(entry);
  return source === undefined ? hasUnknownAncestor(graph, entry) : hasFalseUpwardLink(graph, source);
}

/** True for an end at which nothing is left to do: a closed objective, a requirement that is not wanted. */
export function isOver(end: Entry): boolean {
  return end.kind === 'requirement' || (end.kind === 'objective' && isClosed(end));
}

/**
 * The objectives that work is for: those that come first on each way up. Nothing where one of the ways is broken, since
 * an objective may be missing then.
 */
export function servedObjectives(graph: PurposeGraph, item: WorkItem): readonly Objective[] {
  const { at, sure } = endsOf(graph, item);
  return sure ? [...at].filter((end) => end.kind === 'objective') : [];
}
