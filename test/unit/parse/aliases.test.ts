import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Node } from '../../../src/core/model';
import { parseYaml, plainValue } from '../../../src/core/parse';
import { flawsOf, nodeIn, outline, slice } from './outline';

function valueOf(text: string): unknown {
  return plainValue(parseYaml(text).root);
}

function count(node: Node | undefined): number {
  if (node === undefined || node.kind === 'scalar') return 1;
  const inner = node.kind === 'map' ? node.pairs.map(({ value }) => value) : node.items;
  return inner.reduce((sum, each) => sum + count(each), 1);
}

/** How many levels of a tree there are. */
function depthOf(node: Node | undefined): number {
  if (node === undefined || node.kind === 'scalar') return 1;
  const inner = node.kind === 'map' ? node.pairs.map(({ value }) => value) : node.items;
  return 1 + Math.max(0, ...inner.map(depthOf));
}

describe('an alias', () => {
  it('is read as what it stands for, at its own place', () => {
    const yaml = 'a: &team [Ana, Bo]\nb: *team\n';
    deepEqual(valueOf(yaml), { a: ['Ana', 'Bo'], b: ['Ana', 'Bo'] });
    equal(slice(yaml, nodeIn(yaml, 'b')), '*team');
    equal(slice(yaml, nodeIn(yaml, 'b', 1)), '*team');
    equal(slice(yaml, nodeIn(yaml, 'a', 1)), 'Bo');
  });

  it('stands for the last thing above it that has its name', () => {
    deepEqual(valueOf('a: &x 1\nb: *x\nc: &x 2\nd: *x\n'), { a: 1, b: 1, c: 2, d: 2 });
  });

  it('inside another one stands at the place of the outer one', () => {
    const yaml = 'a: &x 1\nb: &y { c: *x }\nd: *y\n';
    deepEqual(valueOf(yaml), { a: 1, b: { c: 1 }, d: { c: 1 } });
    equal(slice(yaml, nodeIn(yaml, 'd', 'c')), '*y');
    equal(slice(yaml, nodeIn(yaml, 'b', 'c')), '*x');
  });

  it('can be a key', () => {
    deepEqual(valueOf('a: &x key\n*x : 1\n'), { a: 'key', key: 1 });
    deepEqual(flawsOf('&x a: 1\n*x : 2\n'), [
      ['*x', 'This key stands twice in the same entry. Only the first one counts: remove or rename one.'],
    ]);
  });

  it('is a flaw where nothing has its name, or only something below it', () => {
    const flaws = flawsOf('a: *later\nb: &later 1\nc: *gone\n');
    deepEqual(
      flaws.map(([marked]) => marked),
      ['*later', '*gone'],
    );
    deepEqual(valueOf('a: *gone\nb: 1\n'), { a: null, b: 1 });
  });

  it('is a flaw inside what it stands for', () => {
    for (const yaml of ['a: &x [*x]\n', 'a: &x\n  b: *x\n', 'a: &x\n  b:\n    - c: *x\n']) {
      const flaws = flawsOf(yaml);
      equal(flaws.length, 1);
      deepEqual(flaws[0], ['*x', 'This alias stands inside what it stands for. Write the values out.']);
    }
  });

  it('has its duplicate keys reported where they are written, and not again', () => {
    deepEqual(
      flawsOf('a: &x { k: 1, k: 2 }\nb: *x\nc: *x\n').map(([marked]) => marked),
      ['k'],
    );
  });

  it('cannot make a file explode', () => {
    const lines = ['a0: &a0 [x, x]'];
    for (let i = 1; i < 40; i++) lines.push(`a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`);
    const { root, flaws } = parseYaml(lines.join('\n'));
    ok(count(root) < 100_000);
    deepEqual(
      flaws.map(({ message }) => message),
      ['Aliases bring in too much here. Write the values out.'],
    );
  });

  it('may be used often', () => {
    const yaml = `team: &team [Ana, Bo]\nitems:\n${'  - *team\n'.repeat(3000)}`;
    deepEqual(flawsOf(yaml), []);
    equal(count(nodeIn(yaml, 'items')), 1 + 3 * 3000);
  });
});

describe('a merge key', () => {
  it('brings in the pairs of another map, which keep their place', () => {
    const yaml = 'base: &base { x: 1, y: 2 }\nb:\n  <<: *base\n  z: 3\n';
    deepEqual(valueOf(yaml), { base: { x: 1, y: 2 }, b: { z: 3, x: 1, y: 2 } });
    equal(outline(yaml), '{base={x=1, y=2}, b={z=3, <<x=1, <<y=2}}');
  });

  it('gives way to what the map says itself, wherever that stands', () => {
    deepEqual(valueOf('base: &base { x: 1, y: 2 }\nb: { <<: *base, x: 9 }\nc: { y: 8, <<: *base }\n'), {
      base: { x: 1, y: 2 },
      b: { x: 9, y: 2 },
      c: { y: 8, x: 1 },
    });
  });

  it('takes several maps, of which the first wins', () => {
    deepEqual(valueOf('b: { <<: [{ x: 1 }, { x: 2, y: 2 }] }\n'), { b: { x: 1, y: 2 } });
    deepEqual(valueOf('b:\n  <<: { x: 1 }\n  <<: { x: 2, y: 2 }\n'), { b: { x: 1, y: 2 } });
  });

  it('takes what is merged there in turn', () => {
    deepEqual(valueOf('a: &a { x: 1 }\nb: &b { <<: *a, y: 2 }\nc: { <<: *b }\n'), {
      a: { x: 1 },
      b: { y: 2, x: 1 },
      c: { y: 2, x: 1 },
    });
  });

  it('in quotes is a key like any other', () => {
    deepEqual(valueOf('"<<": { x: 1 }\n'), { '<<': { x: 1 } });
  });

  const faults: readonly (readonly [what: string, yaml: string, marked: string, message: RegExp])[] = [
    ['a text', 'a: { <<: text }\n', 'text', /^`<<` takes in the keys of another entry/u],
    ['a list of texts', 'a: { <<: [text] }\n', 'text', /^`<<` takes in the keys of another entry/u],
    ['nothing', 'a:\n  <<:\n  b: 1\n', '<<', /^`<<` takes in the keys of another entry/u],
    ['an alias of nothing', 'a: { <<: *none }\n', '*none', /^Nothing is named `&none` above/u],
    ['what it stands in', 'a: &a\n  <<: *a\n  b: 1\n', '*a', /^This alias stands inside what it stands for/u],
    ['a list in a circle', 'a: &a [*a]\nb: { <<: *a }\n', '*a', /^This alias stands inside/u],
  ];
  for (const [what, yaml, marked, message] of faults) {
    it(`is a flaw before ${what}, and the rest is read`, () => {
      const flaws = flawsOf(yaml);
      equal(flaws.length, 1);
      equal(flaws[0]?.[0], marked);
      ok(message.test(flaws[0]?.[1] ?? ''), flaws[0]?.[1]);
      ok(Object.hasOwn(valueOf(yaml) as object, 'a'));
    });
  }

  it('cannot make a file explode', () => {
    for (const first of ['{}', '{ x: 1 }', '[]']) {
      const lines = [`a0: &a0 ${first}`];
      for (let i = 1; i < 40; i++) lines.push(`a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`);
      lines.push('z: { <<: *a39 }');
      ok(count(parseYaml(lines.join('\n')).root) < 100_000);
    }
    const lines = ['a0: &a0 { x: 1 }'];
    for (let i = 1; i < 40; i++) lines.push(`a${i}: &a${i} { <<: [${`*a${i - 1}, `.repeat(9)}], k${i}: 1 }`);
    const { root, flaws } = parseYaml(lines.join('\n'));
    ok(count(root) < 100_000);
    ok(flaws.some(({ message }) => message.startsWith('Aliases bring in too much')));
  });
});

describe('deep nesting', () => {
  const TOO_DEEP =
    'This file is nested too deeply to be read. Check for a run of opening brackets or dashes.';

  it('is read where a charter could have it', () => {
    deepEqual(flawsOf(`a: ${'['.repeat(50)}${']'.repeat(50)}\n`), []);
  });

  it('is cut off further down, and the rest is read', () => {
    const yaml = `a: ${'['.repeat(300)}${']'.repeat(300)}\nb: 1\n`;
    deepEqual(flawsOf(yaml), [['[', TOO_DEEP]]);
    const { root } = parseYaml(yaml);
    equal(slice(yaml, nodeIn(yaml, 'b')), '1');
    ok(count(root) < 110);
  });

  it('is cut off through aliases as well', () => {
    const lines = ['a0: &a0 [x]'];
    for (let i = 1; i < 150; i++) lines.push(`a${i}: &a${i} [*a${i - 1}]`);
    ok(flawsOf(lines.join('\n')).some(([, message]) => message === TOO_DEEP));
  });

  it('is cut off through merges as well', () => {
    const lines = ['a0: &a0 { x: 1 }'];
    for (let i = 1; i < 150; i++) lines.push(`a${i}: &a${i} { <<: *a${i - 1} }`);
    ok(flawsOf(lines.join('\n')).some(([, message]) => message === TOO_DEEP));
  });

  for (const [what, yaml] of [
    ['opening brackets', '['.repeat(100_000)],
    ['brackets', `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['braces', `a: ${'{a: '.repeat(20_000)}`],
    ['keys', '? '.repeat(50_000)],
    ['keys in brackets', '{? ['.repeat(20_000)],
    ['dashes', `a:\n  ${'- '.repeat(50_000)}x`],
  ] as const) {
    it(`never overflows: ${what}`, () => {
      const { flaws, root, comments } = parseYaml(yaml);
      ok(flaws.length > 0 && flaws.every(({ span }) => span.end > span.start));
      ok(depthOf(root) <= 101);
      deepEqual(comments, []);
    });
  }
});

describe('a large file', () => {
  it('is read in time that grows with its size, whatever is large in it', () => {
    const keys = Array.from({ length: 30_000 }, (_, i) => `key${i}: 1`).join('\n');
    const items = `a:\n${Array.from({ length: 10_000 }, (_, i) => `  - { id: WI-${i}, b: [x] }`).join('\n')}`;
    equal(count(parseYaml(keys).root), 30_001);
    equal(count(parseYaml(items).root), 2 + 10_000 * 4);
    deepEqual(
      flawsOf(`${keys}\nkey7: 2\n`).map(([marked]) => marked),
      ['key7'],
    );
  });
});
