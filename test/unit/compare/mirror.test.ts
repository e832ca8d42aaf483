import { deepEqual, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { comparing, isEmpty, type Changes, type CheckedSide } from '../../../src/core/compare';
import { drained } from '../../../src/core/model';
import { fileOf, sideOf, type Charter } from './sides';

const ids = (prefix: string, count: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: count }).map((number) => `${prefix}-${number}`);

const title = fc.constantFrom(
  'Resolve faster',
  'Fewer calls',
  'Route cases',
  'Clean the logs',
  'Train agents',
);

const linked = (...targets: readonly fc.Arbitrary<string>[]): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(fc.oneof(...targets), { maxLength: 2 });

const objective = fc.record(
  {
    id: ids('OBJ', 3),
    title,
    status: fc.constantFrom('active', 'retired', 'achieved'),
    supports: linked(ids('G', 2)),
    measures: fc.array(
      fc.record({ id: ids('M', 9), title, target: fc.record({ value: fc.integer({ min: 1, max: 3 }) }) }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['title'] },
);

const requirement = fc.record(
  {
    id: ids('REQ', 3),
    title,
    supports: linked(ids('OBJ', 3)),
    status: fc.constantFrom('approved', 'dropped'),
  },
  { requiredKeys: ['id', 'title'] },
);

const workItem = fc.record(
  {
    id: ids('WI', 6),
    title,
    state: fc.constantFrom('new', 'done', 'dropped'),
    parent: ids('WI', 6),
    supports: linked(ids('OBJ', 3), ids('REQ', 3)),
    enables: linked(ids('WI', 6)),
    estimate: fc.constantFrom('1h', '3d'),
  },
  { requiredKeys: ['title'] },
);

const charter: fc.Arbitrary<Charter> = fc.record(
  {
    goals: fc.array(fc.record({ id: ids('G', 2), title }), { maxLength: 2 }),
    objectives: fc.array(objective, { maxLength: 4 }),
    requirements: fc.array(requirement, { maxLength: 3 }),
    workItems: fc.array(workItem, { maxLength: 8 }),
    risks: fc.array(fc.record({ id: ids('R', 2), title }), { maxLength: 2 }),
  },
  { requiredKeys: ['objectives', 'workItems'] },
);

const MIRRORED: Readonly<Record<string, string>> = {
  added: 'removed',
  removed: 'added',
  lost: 'gained',
  gained: 'lost',
  adrift: 'back',
  back: 'adrift',
};

/** All of a comparison that has two sides, as one sees it, or as one who looks the other way does. */
function seen({ charters, found, solved }: Changes, isMirrored: boolean): object {
  const word = (kind: string): string => (isMirrored ? (MIRRORED[kind] ?? kind) : kind);
  const two = <T>(before: T, after: T): readonly T[] => (isMirrored ? [after, before] : [before, after]);
  const name = (
    entry: { readonly subject: string; readonly title: string | undefined } | undefined,
  ): string => `${entry?.subject ?? ''} ${entry?.title ?? ''}`;
  const [gone, come] = two(solved, found);
  return {
    charters: charters.map(({ aims, work, others, links, objectives }) => ({
      entries: [...aims, ...work, ...others]
        .map(({ kind, before, after }) => JSON.stringify([word(kind), ...two(name(before), name(after))]))
        .toSorted(),
      links: links
        .map(({ kind, before, after, from, to }) =>
          JSON.stringify([word(kind), ...two(name(before), name(after)), ...two(from.length, to.length)]),
        )
        .toSorted(),
      objectives: objectives
        .map(({ objective: { before, after }, alignment }) =>
          JSON.stringify([...two(name(before), name(after)), ...two(alignment.before, alignment.after)]),
        )
        .toSorted(),
    })),
    gone: gone?.map(({ rule, message }) => `${rule} ${message}`).toSorted(),
    come: come?.map(({ rule, message }) => `${rule} ${message}`).toSorted(),
  };
}

const sideWith = (text: string): Promise<CheckedSide> => sideOf({ 'project-charter.yaml': text });

describe('any two charters', () => {
  it('are the same as themselves, in whatever order their entries stand', async () => {
    await fc.assert(
      fc.asyncProperty(charter, async (one) => {
        const side = await sideWith(fileOf(one));
        const again = await sideWith(fileOf(one));
        ok(isEmpty(drained(comparing(side, again))));
      }),
      { numRuns: 40 },
    );
  });

  it('differ from each other as they do the other way round', async () => {
    await fc.assert(
      fc.asyncProperty(charter, charter, async (one, other) => {
        const [before, after] = [await sideWith(fileOf(one)), await sideWith(fileOf(other))];
        const there = drained(comparing(before, after));
        const back = drained(comparing(after, before));
        deepEqual(seen(there, false), seen(back, true));
      }),
      { numRuns: 80 },
    );
  });

  it('are the same where entries with ids of their own only change places', async () => {
    const shuffled = charter.chain((one) => {
      const items = unique(one['workItems']);
      return fc.tuple(
        fc.constant({ ...one, workItems: items }),
        fc.shuffledSubarray(items, { minLength: items.length }),
      );
    });
    await fc.assert(
      fc.asyncProperty(shuffled, async ([one, items]) => {
        const changes = drained(
          comparing(await sideWith(fileOf(one)), await sideWith(fileOf({ ...one, workItems: items }))),
        );
        deepEqual(
          changes.charters.flatMap(({ aims, work, others, links }) => [aims, work, others, links].flat()),
          [],
        );
      }),
      { numRuns: 40 },
    );
  });
});

/** Only entries with an id, each once: duplicates are told apart by their order. */
function unique(items: unknown): object[] {
  const found = new Map<string, object>();
  for (const item of Array.isArray(items) ? (items as readonly { readonly id?: string }[]) : [])
    if (item.id !== undefined) found.set(item.id, item);
  return [...found.values()];
}
