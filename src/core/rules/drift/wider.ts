import type { Lines } from '../../graph';
import type { Entry } from '../../model';

/** Those of some entries that others of them reach upwards: what serves the others serves them as well. */
export function widerAmong<E extends Entry>(graph: Lines, entries: ReadonlySet<E>): ReadonlySet<Entry> {
  const all: ReadonlySet<Entry> = entries;
  const wider = new Set<Entry>();
  for (const entry of all) {
    const seen = new Set([entry]);
    for (const at of seen) {
      // What lies above another one is found from there.
      if (at !== entry && all.has(at)) wider.add(at);
      else for (const { to } of graph.up(at)) seen.add(to);
    }
  }
  return wider;
}
