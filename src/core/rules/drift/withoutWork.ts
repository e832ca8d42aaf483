import type { Lines } from '../../graph';
import type { Entry } from '../../model';
import { hasBacklog } from '../facts/phase';
import { hasUnreadParts, meantElsewhere } from '../facts/unread';
import type { BundleView } from '../look';

/** Entries that no work is for, as far as that is sure. */
interface WithoutWork<E extends Entry> {
  readonly all: readonly E[];
  /** Without the wider ones above another: work for that one serves them too, so that they are not told again. */
  readonly told: readonly E[];
}

/**
 * Those among entries without work of which it is sure: none while work is still being found or a part is not read, and
 * none that a mistyped link may have been meant for.
 */
export function surelyWithoutWork<E extends Entry>(
  found: ReadonlyMap<E, true>,
  { bundle, graph }: BundleView,
): WithoutWork<E> {
  if (found.size === 0 || !hasBacklog(graph) || hasUnreadParts(bundle)) return { all: [], told: [] };
  const isMeantElsewhere = meantElsewhere(graph);
  const all = [...found.keys()].filter((entry) => !isMeantElsewhere(entry));
  const wider = widerAmong(graph, new Set(all));
  return { all, told: all.filter((entry) => !wider.has(entry)) };
}

/** Those of some entries that others of them reach upwards: what serves the others serves them as well. */
function widerAmong<E extends Entry>(graph: Lines, entries: ReadonlySet<E>): ReadonlySet<Entry> {
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
