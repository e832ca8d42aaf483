import { deepEqual, equal, ok } from 'node:assert/strict';
import { PurposeGraph, type Fact, type Lines } from '../../../src/core/graph';
import type { Entry } from '../../../src/core/model';
import { firstAlong } from '../../../src/core/rules/facts/along';
import { endsOf } from '../../../src/core/rules/facts/ends';
import { bundleOf, oneCharter } from '../../support/workspace';

/** Entries that are nothing but numbers, and a graph that only remembers. */
function numbered(count: number): { readonly entries: readonly Entry[]; readonly graph: Lines } {
  const facts = new Map<unknown, Map<Entry, unknown>>();
  const remembered = <T>(fact: Fact<T>, entry: Entry): T => {
    const answers = facts.get(fact) ?? new Map<Entry, unknown>();
    facts.set(fact, answers);
    if (!answers.has(entry)) answers.set(entry, fact.of(graph, entry));
    return answers.get(entry) as T;
  };
  const graph = { remembered } as unknown as Lines;
  return { entries: Array.from({ length: count }, (_, id) => ({ id }) as unknown as Entry), graph };
}

describe('what is found along a line', () => {
  it('is found for all entries on it by looking at each of them once', () => {
    const { entries, graph } = numbered(10_000);
    const next = new Map(entries.map((entry, i) => [entry, entries.slice(i + 1, i + 2)]));
    let looked = 0;
    const last = firstAlong(
      (_, entry) => next.get(entry) ?? [],
      (_, entry) => ++looked > 0 && entry === entries.at(-1),
    );
    for (const entry of entries) equal(graph.remembered(last, entry), entries.at(-1));
    equal(looked, entries.length);
  });

  it('is the nearest, and nothing where there is none', () => {
    const { entries, graph } = numbered(6);
    const next = new Map(entries.map((entry, i) => [entry, entries.slice(i + 1, i + 2)]));
    const even = firstAlong(
      (_, entry) => next.get(entry) ?? [],
      (_, entry) => entries.indexOf(entry) % 2 === 0,
    );
    deepEqual(
      entries.map((entry) => entries.indexOf(graph.remembered(even, entry) as Entry)),
      [0, 2, 2, 4, 4, -1],
    );
  });

  it('is found from everywhere in a circle, and from what leads into it', () => {
    for (const start of [0, 1, 2, 3, 4]) {
      const { entries, graph } = numbered(5);
      const [a, b, c, d, e] = entries;
      ok(a && b && c && d && e);
      // a → b → c → a, and c → d; e → b
      const next = new Map([
        [a, [b]],
        [b, [c]],
        [c, [a, d]],
        [e, [b]],
      ]);
      const isD = firstAlong(
        (_, entry) => next.get(entry) ?? [],
        (_, entry) => entry === d,
      );
      const inTurn = [...entries.slice(start), ...entries.slice(0, start)];
      for (const entry of inTurn) equal(graph.remembered(isD, entry), d);
    }
  });
});

describe('where the ways up end', () => {
  const endsIn = async (id: string, work: string): Promise<readonly unknown[]> => {
    const sections = `objectives: [{ id: OBJ-1 }, { id: OBJ-2 }, { id: OBJ-3 }, { id: OBJ-4 }]\nworkItems:\n${work}`;
    const graph = new PurposeGraph(await bundleOf(oneCharter(`charter: 1\nkind: project\n${sections}`)));
    const item = graph.find(id);
    ok(item);
    const { at, sure } = endsOf(graph, item);
    return [...at.map((end) => end.id), sure];
  };

  it('is told with the nearest first, then as the links are written', async () => {
    const work = `  - { id: WI-1, supports: [OBJ-4, OBJ-3], enables: [WI-2, WI-3] }
  - { id: WI-2, supports: [OBJ-2], enables: [WI-4] }
  - { id: WI-3, supports: [OBJ-1, OBJ-4] }
  - { id: WI-4, supports: [OBJ-1] }
`;
    deepEqual(await endsIn('WI-1', work), ['OBJ-4', 'OBJ-3', 'OBJ-2', 'OBJ-1', true]);
    deepEqual(await endsIn('WI-2', work), ['OBJ-2', 'OBJ-1', true]);
  });

  it('is not sure where one of the ways leads to what serves nothing', async () => {
    const work = `  - { id: WI-1, enables: [WI-2, WI-3] }
  - { id: WI-2, supports: [OBJ-2] }
  - { id: WI-3 }
`;
    deepEqual(await endsIn('WI-1', work), ['OBJ-2', false]);
    deepEqual(await endsIn('WI-3', work), [false]);
  });

  it('is the same from everywhere in a circle', async () => {
    const work = `  - { id: WI-1, enables: [WI-2] }
  - { id: WI-2, enables: [WI-3], supports: [OBJ-2] }
  - { id: WI-3, enables: [WI-1], supports: [OBJ-3] }
  - { id: WI-4, parent: WI-1 }
`;
    deepEqual(await endsIn('WI-1', work), ['OBJ-2', 'OBJ-3', true]);
    deepEqual(await endsIn('WI-3', work), ['OBJ-3', 'OBJ-2', true]);
    deepEqual(await endsIn('WI-4', work), ['OBJ-2', 'OBJ-3', true]);
  });
});
