import type { Fact, Lines } from '../../graph';
import type { Entry } from '../../model';

/** The entries one step further along the lines of an entry: always upwards, or always downwards. */
export type Steps = (graph: Lines, entry: Entry) => readonly Entry[];

/** How a fact about an entry follows from the same fact about those one step further. */
interface Composition<T> {
  readonly steps: Steps;
  readonly of: (graph: Lines, entry: Entry, further: readonly T[]) => T;
  /** The same, found by going all the way: for an entry that its steps lead back to. */
  readonly walked: (graph: Lines, entry: Entry) => T;
}

interface Cell<T> {
  answer: { readonly value: T } | undefined;
}

/** A fact that is put together step by step, so that a line, however long, is gone along once for all entries on it. */
export function composed<T>(composition: Composition<T>): Fact<T> {
  const cells: Fact<Cell<T>> = { of: () => ({ answer: undefined }) };
  return {
    of: (graph, entry) => settled(composition, (each) => graph.remembered(cells, each), graph, entry),
  };
}

/** Answers for the entry and all that it waits for, the furthest first; with a stack of its own, since lines can be long. */
function settled<T>(
  { steps, of, walked }: Composition<T>,
  cellOf: (entry: Entry) => Cell<T>,
  graph: Lines,
  entry: Entry,
): T {
  const own = cellOf(entry);
  const ahead = own.answer ? [] : steps(graph, entry);
  // Mostly all that the entry waits for is known.
  if (ahead.every((each) => cellOf(each).answer)) {
    own.answer ??= { value: of(graph, entry, valuesOf(ahead, cellOf)) };
    return own.answer.value;
  }
  const begun = new Map<Entry, readonly Entry[]>();
  const open = [entry];
  for (let at = open.at(-1); at; at = open.at(-1)) {
    const cell = cellOf(at);
    const known = begun.get(at);
    const next = cell.answer ? [] : (known ?? steps(graph, at));
    if (known === undefined) {
      begun.set(at, next);
      const unknown = next.filter((each) => !cellOf(each).answer);
      if (unknown.some((each) => begun.has(each))) cell.answer = { value: walked(graph, at) };
      else for (const each of unknown) open.push(each);
      if (!cell.answer && unknown.length > 0) continue;
    }
    cell.answer ??= { value: of(graph, at, valuesOf(next, cellOf)) };
    open.pop();
  }
  return valuesOf([entry], cellOf)[0] as T;
}

function valuesOf<T>(entries: readonly Entry[], cellOf: (entry: Entry) => Cell<T>): readonly T[] {
  const values: T[] = [];
  for (const entry of entries) {
    const { answer } = cellOf(entry);
    if (answer) values.push(answer.value);
  }
  return values;
}

/** The first entry along the lines for which something holds, beginning with the entry itself; where lines part, one of them. */
export function firstAlong(
  steps: Steps,
  holds: (graph: Lines, entry: Entry) => boolean,
): Fact<Entry | undefined> {
  return composed<Entry | undefined>({
    steps,
    of: (graph, entry, further) =>
      holds(graph, entry) ? entry : further.find((found) => found !== undefined),
    walked: (graph, entry) => {
      const seen = new Set([entry]);
      for (const at of seen) {
        if (holds(graph, at)) return at;
        for (const each of steps(graph, at)) seen.add(each);
      }
      return undefined;
    },
  });
}
