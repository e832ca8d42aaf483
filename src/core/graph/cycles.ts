import type { Entry, Steps } from '../model';
import type { Link } from './resolve';

/** How many links are followed between two steps. */
const STEP = 500;

/** Links that lead back to where they start, each one going on where the last one ended. */
export type Cycle = readonly Link[];

/**
 * Every circle that links of one field form, once each, beginning at its first link in the order given (that of the
 * document). Of circles that share entries only the shortest through the first link is told: solving it shows the next.
 */
export function* findingCycles(links: readonly Link[]): Steps<Cycle[]> {
  const out = new Map<Entry, Link[]>();
  for (const link of links) (out.get(link.from) ?? out.set(link.from, []).get(link.from))?.push(link);
  yield;
  const told = new Set<Entry>();
  const component = yield* components(out);
  return links.flatMap((link) => {
    const home = component.get(link.from);
    if (home === undefined || home !== component.get(link.to) || told.has(home)) return [];
    const back = link.to === link.from ? [] : shortestPath(link.to, link.from, out);
    if (back === undefined) return [];
    told.add(home);
    return [[link, ...back]];
  });
}

function shortestPath(from: Entry, to: Entry, out: ReadonlyMap<Entry, readonly Link[]>): Link[] | undefined {
  const cameBy = new Map<Entry, Link>();
  const queue = [from];
  for (const entry of queue) {
    if (entry === to) break;
    for (const link of out.get(entry) ?? []) {
      if (link.to === from || cameBy.has(link.to)) continue;
      cameBy.set(link.to, link);
      queue.push(link.to);
    }
  }
  const path: Link[] = [];
  for (let at = to; at !== from;) {
    const link = cameBy.get(at);
    if (link === undefined) return undefined;
    path.push(link);
    at = link.from;
  }
  return path.toReversed();
}

/**
 * The strongly connected component of each entry, named by one of its members.
 * Tarjan, "Depth-first search and linear graph algorithms" (1972), with a stack of its own: chains can be long.
 */
function* components(out: ReadonlyMap<Entry, readonly Link[]>): Steps<Map<Entry, Entry>> {
  const order = new Map<Entry, number>();
  const low = new Map<Entry, number>();
  const home = new Map<Entry, Entry>();
  const open: Entry[] = [];
  let count = 0;
  for (const start of out.keys()) {
    if (order.has(start)) continue;
    const calls: { entry: Entry; next: number }[] = [{ entry: start, next: 0 }];
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const { entry } = call;
      if (++count % STEP === 0) yield;
      if (!order.has(entry)) {
        order.set(entry, order.size);
        low.set(entry, order.size - 1);
        open.push(entry);
      }
      const link = (out.get(entry) ?? [])[call.next++];
      if (link) {
        if (!order.has(link.to)) calls.push({ entry: link.to, next: 0 });
        else if (!home.has(link.to)) lower(low, entry, order.get(link.to));
        continue;
      }
      calls.pop();
      const caller = calls.at(-1);
      if (caller) lower(low, caller.entry, low.get(entry));
      if (low.get(entry) === order.get(entry)) {
        for (let member = open.pop(); member; member = open.pop()) {
          home.set(member, entry);
          if (member === entry) break;
        }
      }
    }
  }
  return home;
}

function lower(low: Map<Entry, number>, entry: Entry, to: number | undefined): void {
  if (to !== undefined && to < (low.get(entry) ?? Infinity)) low.set(entry, to);
}
