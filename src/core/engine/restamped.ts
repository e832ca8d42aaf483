import type { PurposeGraph, Touched } from '../graph';
import type { Bundle, Entry, Stamp } from '../model';
import { stampIndex } from '../reviews';

type Reviews = Bundle['reviews'];

/** Adds to what a change can be seen from the entries whose links have other reviews than before. */
export function withRestamped(touched: Touched, graph: PurposeGraph, before: Reviews, now: Reviews): Touched {
  const ids = restamped(before, now);
  if (ids.size === 0) return touched;
  const duplicates = graph.ids.duplicates.map(({ entry }) => entry);
  const entries = [...[...ids].flatMap((id) => graph.ids.byId.get(id) ?? []), ...duplicates];
  const concerned = entries.filter(({ id }) => id !== undefined && ids.has(id));
  return { neighbours: joined(touched.neighbours, concerned), lines: joined(touched.lines, concerned) };
}

function joined(some: ReadonlySet<Entry>, others: readonly Entry[]): ReadonlySet<Entry> {
  return new Set([...some, ...others]);
}

/** The ids of what has other stamps than before. */
function restamped(before: Reviews, now: Reviews): ReadonlySet<string> {
  if (before === now) return new Set();
  const [old, fresh] = [stampIndex(before), stampIndex(now)];
  const ids = new Set([...old.keys(), ...fresh.keys()]);
  for (const id of ids) if (sayTheSame(old.get(id), fresh.get(id))) ids.delete(id);
  return ids;
}

function sayTheSame(a: readonly Stamp[] = [], b: readonly Stamp[] = []): boolean {
  return a.length === b.length && a.every((stamp, i) => isSame(stamp, b[i]));
}

function isSame(a: Stamp, b: Stamp | undefined): boolean {
  return (
    a.to === b?.to &&
    a.fromPrint === b.fromPrint &&
    a.toPrint === b.toPrint &&
    a.by === b.by &&
    a.date === b.date
  );
}
