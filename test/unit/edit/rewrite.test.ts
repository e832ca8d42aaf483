import assert from 'node:assert/strict';
import fc from 'fast-check';
import { reorder, toBlock, toFlow, type Path } from '../../../src/core/edit';
import { randomFrom, randomText, type Value } from './randomText';
import { after, becomes, commentsOf, refused, saysTheSame, valueOf } from './support';

const FIRST = ['goals', 0];

describe('writing a map one field a line', () => {
  const block = (path: Path) => (doc: Parameters<typeof toBlock>[0]) => toBlock(doc, path);

  it('keeps its values, and what follows it', () => {
    becomes(
      'goals:\n  - { id: G-1, title: "Calls, at night", tags: [a, b] } # ours\n  - { id: G-2 }\n',
      block(FIRST),
      'goals:\n  - id: G-1\n    title: "Calls, at night"\n    tags: [a, b] # ours\n  - { id: G-2 }\n',
    );
  });

  it('goes below its key', () => {
    becomes('project: { name: Night desk }\n', block(['project']), 'project:\n  name: Night desk\n');
  });

  it('joins what hangs over', () => {
    becomes(
      'goals:\n  - { id: G-1,\n      tags: [a,\n        b] }\n',
      block(FIRST),
      'goals:\n  - id: G-1\n    tags: [a, b]\n',
    );
  });

  it('is not done inside other braces, with a comment inside, or to nothing', () => {
    refused('goals: [{ id: G-1 }]\n', block(FIRST));
    refused('goals:\n  - { id: G-1, # ours\n      title: Calls }\n', block(FIRST));
    refused('goals:\n  - {}\n', block(FIRST));
    refused('goals:\n  - id: G-1\n', block(FIRST));
    refused('goals:\n  - { id: G-1, title: "a\n      b" }\n', block(FIRST));
  });
});

describe('writing a map in braces', () => {
  const braces = (path: Path) => (doc: Parameters<typeof toFlow>[0]) => toFlow(doc, path);

  it('keeps its values, with quotes where braces need them', () => {
    becomes(
      'goals:\n  - id: G-1\n    title: Calls, at night\n    tags:\n      - a\n      - b\n    target:\n      value: 3\n',
      braces(FIRST),
      "goals:\n  - { id: G-1, title: 'Calls, at night', tags: [a, b], target: { value: 3 } }\n",
    );
  });

  it('goes behind its key', () => {
    becomes(
      'project:\n  name: Night desk\ngoals: []\n',
      braces(['project']),
      'project: { name: Night desk }\ngoals: []\n',
    );
  });

  it('is not done with comments, texts of several lines, or more than a line holds', () => {
    refused('goals:\n  - id: G-1 # ours\n    title: Calls\n', braces(FIRST));
    refused('goals:\n  - id: G-1\n    title: >\n      Calls\n', braces(FIRST));
    refused(`goals:\n  - id: G-1\n    title: ${'long '.repeat(30)}\n`, braces(FIRST));
    refused('goals:\n  - { id: G-1 }\n', braces(FIRST));
  });
});

describe('another order', () => {
  const order =
    (...indices: readonly number[]) =>
    (doc: Parameters<typeof reorder>[0]) =>
      reorder(doc, ['goals'], indices);

  it('takes comments along, and leaves blank lines where they are', () => {
    becomes(
      'goals:\n  # All goals\n  - id: G-3\n    # its title\n    title: C\n\n  # The first\n  - id: G-1 # one\n  - id: G-2\nscope:\n',
      order(1, 2, 0),
      'goals:\n  # All goals\n  # The first\n  - id: G-1 # one\n\n  - id: G-2\n  - id: G-3\n    # its title\n    title: C\nscope:\n',
    );
  });

  it('needs no line end behind the last line', () => {
    becomes('goals:\n  - a\n  - b', order(1, 0), 'goals:\n  - b\n  - a');
  });

  it('is not made where a heading stands between, or a name must stay above what repeats it', () => {
    refused('goals:\n  - a\n  # --- later ---\n  - b\n', order(1, 0));
    refused('goals:\n  - &a x\n  - *a\n', order(1, 0));
    refused('goals:\n  - |+\n    x\n\n  - b\n', order(1, 0));
    refused('goals: [a, b]\n', order(1, 0));
  });
});

type Paths = readonly Path[];

function pathsTo(value: Value, wanted: (each: Value) => boolean, path: Path = []): Paths {
  const inner: Paths =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) =>
          pathsTo(each, wanted, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return wanted(value) ? [path, ...inner] : inner;
}

const isMap = (value: Value): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

describe('rewriting any text', () => {
  it('changes no value and no comment', () => {
    let made = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { text } = randomText(seed);
        const value = valueOf(text) as Value;
        for (const path of pathsTo(value, isMap)) {
          for (const operation of [toBlock, toFlow]) {
            const result = after(text, (doc) => operation(doc, path));
            if (result === undefined || result === text) continue;
            made++;
            saysTheSame(text, result);
          }
        }
      }),
      { numRuns: 400 },
    );
    assert.ok(made > 150, String(made));
  });

  it('in another order changes nothing but the order', () => {
    let made = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { text } = randomText(seed);
        const value = valueOf(text) as Value;
        const random = randomFrom(seed);
        for (const path of pathsTo(value, Array.isArray)) {
          const list = at(value, path) as Value[];
          const order = list.map((_, i) => i).toSorted(() => random(3) - 1);
          const result = after(text, (doc) => reorder(doc, path, order));
          if (result === undefined || list.length < 2) continue;
          made++;
          const wanted = structuredClone(value);
          const there = at(wanted, path) as Value[];
          there.splice(0, there.length, ...order.map((i) => list[i] ?? null));
          assert.deepEqual(
            valueOf(result),
            wanted,
            `${path.join('/')} ${order.join()}\n${text}\n=>\n${result}`,
          );
          assert.deepEqual(commentsOf(result).toSorted(), commentsOf(text).toSorted());
        }
      }),
      { numRuns: 400 },
    );
    assert.ok(made > 50, String(made));
  });
});

function at(value: Value, path: Path): Value {
  return path.reduce<Value>((each, step) => (each as Record<string | number, Value>)[step] ?? null, value);
}
