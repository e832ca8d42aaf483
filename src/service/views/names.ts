import type { CheckResult } from '../../core/engine';
import type { Entry } from '../../core/model';

const known = new WeakMap<CheckResult, ReadonlyMap<Entry, string>>();

/** What each entry of a charter is called in row ids: its subject, unless another entry of the charter has taken that. */
export function namesIn(result: CheckResult): ReadonlyMap<Entry, string> {
  const names = known.get(result) ?? namesFor(result.graph.entries);
  known.set(result, names);
  return names;
}

/** Subjects are not always unique: an id can stand twice, and key paths are those of one file. */
function namesFor(entries: readonly Entry[]): ReadonlyMap<Entry, string> {
  const counts = new Map<string, number>();
  return new Map(
    entries.map((entry) => {
      const count = (counts.get(entry.subject) ?? 0) + 1;
      counts.set(entry.subject, count);
      return [entry, count === 1 ? entry.subject : `${entry.subject} (${count})`];
    }),
  );
}
