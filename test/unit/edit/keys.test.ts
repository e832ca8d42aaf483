import { removeKey, renameKey, setKey, type Path, type PlainValue } from '../../../src/core/edit';
import { becomes, refused } from './support';

describe('renameKey', () => {
  const rows: readonly (readonly [before: string, path: Path, name: string, expected: string])[] = [
    ['tilte: x # c\nb: 1\n', ['tilte'], 'title', 'title: x # c\nb: 1\n'],
    ["'tilte' : x\n", ['tilte'], 'title', "'title' : x\n"],
    ['"tilte": x\n', ['tilte'], 'title', '"title": x\n'],
    ['a:\n  - id: A\n    tilte: x\n', ['a', 0, 'tilte'], 'title', 'a:\n  - id: A\n    title: x\n'],
    ['a:\n  - tilte: x\n', ['a', 0, 'tilte'], 'title', 'a:\n  - title: x\n'],
    ['{ tilte: x, b: 1 }\n', ['tilte'], 'title', '{ title: x, b: 1 }\n'],
    ['{"tilte":1}\n', ['tilte'], 'title', '{"title":1}\n'],
    ['? tilte\n: x\n', ['tilte'], 'title', '? title\n: x\n'],
    ['a: x\n', ['a'], 'yes', "'yes': x\n"],
    ['a: x\n', ['a'], 'b, c', 'b, c: x\n'],
    ['{ a: x }\n', ['a'], 'b, c', "{ 'b, c': x }\n"],
    ['a: &k { b: 1 }\nc: 1\n', ['a', 'b'], 'd', 'a: &k { d: 1 }\nc: 1\n'],
  ];
  for (const [before, path, name, expected] of rows) {
    it(JSON.stringify(before), () => becomes(before, (doc) => renameKey(doc, path, name), expected));
  }

  it('refuses a name that is taken, a key that is not there, and keys that are shared', () => {
    refused('a: 1\nb: 2\n', (doc) => renameKey(doc, ['a'], 'b'));
    refused('a: 1\n', (doc) => renameKey(doc, ['c'], 'b'));
    refused('a: [x]\n', (doc) => renameKey(doc, ['a', 0], 'b'));
    refused('', (doc) => renameKey(doc, ['a'], 'b'));
    refused(': 1\n', (doc) => renameKey(doc, [''], 'b'));
    refused('x: { ? &k a : 1, b: *k }\n', (doc) => renameKey(doc, ['x', 'a'], 'c'));
    refused('x: &k a\ny:\n  *k : 1\n', (doc) => renameKey(doc, ['y', '*k'], 'c'));
    refused('x: &k a\ny:\n  *k : 1\n', (doc) => renameKey(doc, ['y', 'a'], 'c'));
  });
});

describe('removeKey', () => {
  const rows: readonly (readonly [before: string, path: Path, expected: string])[] = [
    ['a: 1 # c\nb: 2\n', ['a'], 'b: 2\n'],
    ['a: 1\nb: 2 # c', ['b'], 'a: 1\n'],
    ['\uFEFFa: 1\nb: 2\n', ['a'], '\uFEFFb: 2\n'],
    ['a: 1\n\nb:\n  - x # c\n    # d\n\nc: 3\n', ['b'], 'a: 1\n\nc: 3\n'],
    ['a: 1\n\n# about b\nb: 2\n\nc: 3\n', ['b'], 'a: 1\n\n# about b\n\nc: 3\n'],
    ['a: 1\n# throughline-disable-next-line schema/unknown-key -- old\nb: 2\nc: 3\n', ['b'], 'a: 1\nc: 3\n'],
    ['# throughline-disable-next-line x\n# throughline-disable-next-line y\nb: 2\nc: 3\n', ['b'], 'c: 3\n'],
    ['a: |\n  text\nb: 2\n  # of b\nc: 3\n', ['b'], 'a: |\n  text\nc: 3\n'],
    ['a: |+\n  text\n\nb: 2\n\nc: 3\n', ['b'], 'a: |+\n  text\n\nc: 3\n'],
    ['b: |+ # c\n  text\n\n\nc: 3\n', ['b'], 'c: 3\n'],
    ['b: "p\n  # q"\nc: 3\nd: 4\n', ['c'], 'b: "p\n  # q"\nd: 4\n'],
    ['a:\n  - id: A # c\n    b: 1\n  - d\n', ['a', 0, 'id'], 'a:\n  - b: 1\n  - d\n'],
    ['a:\n  - id: A # c\n    # of b\n    b: 1\n', ['a', 0, 'id'], 'a:\n  - # of b\n    b: 1\n'],
    ['a:\n  - id: A # c\n  - d\n', ['a', 0, 'id'], 'a:\n  - {}\n  - d\n'],
    ['a: # c\n  b: 1 # d\nc: 2\n', ['a', 'b'], 'a: {} # c\nc: 2\n'],
    ['a: # c\n  # d\n  b:\n    - 1\nc: 2\n', ['a', 'b'], 'a: {} # c\n  # d\nc: 2\n'],
    ['a: &k\n  b: 1\nc: 2\n', ['a', 'b'], 'a: &k\n  {}\nc: 2\n'],
    ['a: 1\n', ['a'], '{}\n'],
    ['a:\n  b:\n  c: 1\n', ['a', 'b'], 'a:\n  c: 1\n'],
    ['a:\n  c: 1\n  b:\nd: 1\n', ['a', 'b'], 'a:\n  c: 1\nd: 1\n'],
    ['{ a: 1, b: 2, c: 3 }\n', ['a'], '{ b: 2, c: 3 }\n'],
    ['{ a: 1, b: 2, c: 3 }\n', ['b'], '{ a: 1, c: 3 }\n'],
    ['{ a: 1, b: 2, c: 3 }\n', ['c'], '{ a: 1, b: 2 }\n'],
    ['{a: 1, b, c: 3}\n', ['b'], '{a: 1, c: 3}\n'],
    ['{ a: 1 }\n', ['a'], '{}\n'],
    [
      'x: {\n    a: 1, # a\n    # about b\n    b: 2, # b\n    c: 3 # c\n  }\n',
      ['x', 'b'],
      'x: {\n    a: 1, # a\n    # about b\n    c: 3 # c\n  }\n',
    ],
    ['x: {\n    a: 1, # a\n    b: 2 # b\n  }\n', ['x', 'b'], 'x: {\n    a: 1 # a\n  }\n'],
    ['{ ? a : 1, b: 2 }\n', ['a'], '{ b: 2 }\n'],
    ['{ a: [x, "y]"], b: 2 }\n', ['a'], '{ b: 2 }\n'],
  ];
  for (const [before, path, expected] of rows) {
    it(JSON.stringify(before), () => becomes(before, (doc) => removeKey(doc, path), expected));
  }

  it('refuses what is not there, and what it does not understand', () => {
    refused('a: 1\n', (doc) => removeKey(doc, ['b']));
    refused('a: [x]\n', (doc) => removeKey(doc, ['a', 0]));
    refused('? a\n: 1\nb: 2\n', (doc) => removeKey(doc, ['a']));
    refused('- [a: 1]\n', (doc) => removeKey(doc, [0, 0, 'a']));
    refused('{ <<: { x: 1, y: 2 }, a: 1 }\n', (doc) => removeKey(doc, ['a']));
    refused('- &k a: 1\n  b: 2\n', (doc) => removeKey(doc, [0, 'a']));
    refused('{ a: 1\n', (doc) => removeKey(doc, ['a']));
  });
});

describe('setKey', () => {
  /** What is written before, the map, the key, the value, what is written then, and the keys to stand behind. */
  type Row = readonly [
    before: string,
    path: Path,
    key: string,
    value: PlainValue,
    expected: string,
    after?: readonly string[],
  ];

  function table(rows: readonly Row[]): void {
    for (const [before, path, key, value, expected, behind] of rows) {
      it(`${JSON.stringify(before)} gets ${key}: ${JSON.stringify(value)}`, () =>
        becomes(before, (doc) => setKey(doc, path, key, value, behind), expected));
    }
  }

  describe('adds a key', () => {
    table([
      ['a: 1 # c\n', [], 'b', 'x', 'a: 1 # c\nb: x\n'],
      ['a: 1', [], 'b', 'x', 'a: 1\nb: x'],
      ['a: 1\n...\n', [], 'b', 'x', 'a: 1\nb: x\n...\n'],
      ['a:\n  b: 1\n\n# about c\nc: 1\n', ['a'], 'x', 1, 'a:\n  b: 1\n  x: 1\n\n# about c\nc: 1\n'],
      [
        'a:\n    b: |\n      t\n\n    # more\nc: 1\n',
        ['a'],
        'x',
        1,
        'a:\n    b: |\n      t\n    x: 1\n\n    # more\nc: 1\n',
      ],
      ['a:\n  b: |+\n    t\n\nc: 1\n', ['a'], 'x', 1, 'a:\n  b: |+\n    t\n\n  x: 1\nc: 1\n'],
      ['- id: A\n- id: B\n', [0], 'title', 'x', '- id: A\n  title: x\n- id: B\n'],
      ['-   id: A\n', [0], 'title', 'x', '-   id: A\n    title: x\n'],
      ['- - id: A\n', [0, 0], 'title', 'x', '- - id: A\n    title: x\n'],
      ['- ? a\n  : 1\n', [0], 'b', 1, '- ? a\n  : 1\n  b: 1\n'],
      ['-\n  id: A\n', [0], 'title', 'x', '-\n  id: A\n  title: x\n'],
      ['- &k id: A\n  b: 1\n', [0], 'title', 'x', '- &k id: A\n  b: 1\n  title: x\n'],
      [
        'a: 1\nb:\n  - x\n    # of x\nc: 1\n',
        [],
        'd',
        2,
        'a: 1\nb:\n  - x\n    # of x\nd: 2\nc: 1\n',
        ['b', 'z'],
      ],
      ['id: A # c\ntitle: x\n', [], 'type', 'story', 'id: A # c\ntype: story\ntitle: x\n', ['title', 'id']],
      ['{ a: 1, b: 2 } # c\n', [], 'd', 'x, y', "{ a: 1, b: 2, d: 'x, y' } # c\n"],
      ['{ a: 1, b: 2 }\n', [], 'd', 'x', '{ a: 1, d: x, b: 2 }\n', ['a']],
      ['{ a: 1, b: 2, }\n', [], 'd', 'x', '{ a: 1, b: 2, d: x, }\n'],
      ['{}\n', [], 'd', 'x', '{ d: x }\n'],
      ['{ }\n', [], 'd', 'x', '{ d: x }\n'],
      ['a: {x: 1}\nb: {}\n', ['b'], 'd', 'x', 'a: {x: 1}\nb: {d: x}\n'],
      ['b: { # c\n  }\n', ['b'], 'd', 'x', 'b: { d: x # c\n  }\n'],
      [
        'b: {\n    a: 1, # a\n    e: 2 # e\n  }\n',
        ['b'],
        'd',
        'x',
        'b: {\n    a: 1, # a\n    e: 2, # e\n    d: x\n  }\n',
      ],
      [
        'b: {\n    a: 1, # a\n    e: 2 # e\n  }\n',
        ['b'],
        'd',
        'x',
        'b: {\n    a: 1, # a\n    d: x,\n    e: 2 # e\n  }\n',
        ['a'],
      ],
      ['b: {\n    a: 1,\n    e: 2\n  }\n', ['b'], 'd', 'x', 'b: {\n    a: 1,\n    e: 2,\n    d: x\n  }\n'],
      [
        'b: {\n    a: 1, e: 2,\n    f: 3 }\n',
        ['b'],
        'd',
        'x',
        'b: {\n    a: 1, e: 2, d: x,\n    f: 3 }\n',
        ['e'],
      ],
      ['b: { a: 1\n  , e: 2 }\n', ['b'], 'd', 'x', 'b: { a: 1\n  , d: x, e: 2 }\n', ['a']],
      ['b: { a: 1, c }\n', ['b'], 'd', 'x', 'b: { a: 1, c, d: x }\n'],
      ['"a": "1"\n', [], 'b', 'x', '"a": "1"\n"b": "x"\n'],
      ['{"a":1}\n', [], 'b', 'x', '{"a":1, "b": "x"}\n'],
    ]);
  });

  describe('writes lists and maps as the file does', () => {
    table([
      ['id: A\n', [], 'supports', ['OBJ-1', 'OBJ-2'], 'id: A\nsupports: [OBJ-1, OBJ-2]\n'],
      ['id: A\n', [], 'supports', [], 'id: A\nsupports: []\n'],
      ['id: A\nx: [ a ]\n', [], 'supports', ['OBJ-1'], 'id: A\nx: [ a ]\nsupports: [ OBJ-1 ]\n'],
      ['id: A\nx:\n- a\n', [], 'supports', ['OBJ-1'], 'id: A\nx:\n- a\nsupports:\n- OBJ-1\n'],
      [
        'id: A\nx:\n    - a\n',
        [],
        'supports',
        ['OBJ-1', 'yes'],
        "id: A\nx:\n    - a\nsupports:\n    - OBJ-1\n    - 'yes'\n",
      ],
      [
        '- { supports: [a] }\n- id: B\n  x:\n    - b\n    - c\n',
        [1],
        'supports',
        ['d'],
        '- { supports: [a] }\n- id: B\n  x:\n    - b\n    - c\n  supports: [d]\n',
      ],
      [
        'a: [x]\nb: [y]\nc:\n  d:\n    - z\n',
        ['c'],
        'e',
        ['w'],
        'a: [x]\nb: [y]\nc:\n  d:\n    - z\n  e:\n    - w\n',
      ],
      [
        'id: A\n',
        [],
        'inScope',
        ['A sentence that is rather long for a list', 'and another one, with a comma'],
        'id: A\ninScope:\n  - A sentence that is rather long for a list\n  - and another one, with a comma\n',
      ],
      [
        'id: A\n',
        [],
        'target',
        { value: 3, by: '2027-01-01' },
        'id: A\ntarget:\n  value: 3\n  by: 2027-01-01\n',
      ],
      ['a:\n    b: 1\n', [], 'target', { value: 3 }, 'a:\n    b: 1\ntarget:\n    value: 3\n'],
      [
        '- target: {value: 1}\n- id: A\n',
        [1],
        'target',
        { value: 3 },
        '- target: {value: 1}\n- id: A\n  target: {value: 3}\n',
      ],
      [
        'id: A\n',
        [],
        'raci',
        [{ about: 'x', who: ['P-1'] }, 'w'],
        'id: A\nraci:\n  - about: x\n    who: [P-1]\n  - w\n',
      ],
      [
        'id: A\n',
        [],
        'raci',
        [{ about: { of: ['a', { b: 'c' }] } }],
        'id: A\nraci:\n  - about:\n      of:\n        - a\n        - b: c\n',
      ],
      ['{ id: A }\n', [], 'raci', [{ about: ['x'], of: {} }], '{ id: A, raci: [{ about: [x], of: {} }] }\n'],
      ['id: A\n', [], 'note', 'one\ntwo\n', 'id: A\nnote: |\n  one\n  two\n'],
      ['{ id: A }\n', [], 'note', 'one\ntwo\n', '{ id: A, note: "one\\ntwo\\n" }\n'],
    ]);
  });

  describe('replaces a value, and keeps the comment beside it', () => {
    table([
      ['a: 1 # c\nb: 2\n', [], 'a', 'x', 'a: x # c\nb: 2\n'],
      ['a: # c\nb: 2\n', [], 'a', ['x'], 'a: [x] # c\nb: 2\n'],
      ['a: # c\nb: 2\n', [], 'a', { x: 1 }, 'a: # c\n  x: 1\nb: 2\n'],
      ['a: [x] # c\nb: 2\n', [], 'a', { x: 1 }, 'a: # c\n  x: 1\nb: 2\n'],
      ['a: x\nb: 2\n', [], 'a', { x: 1 }, 'a:\n  x: 1\nb: 2\n'],
      ['a: # c\n  x: 1 # d\n  # e\n\nb: 2\n', [], 'a', 'w', 'a: w # c\n\nb: 2\n'],
      ['a:\n  # e\n  - x\nb: 2\n', [], 'a', { w: 1 }, 'a:\n  w: 1\nb: 2\n'],
      ['a:\n- x\nb: 2\n', [], 'a', ['w', 'z'], 'a:\n- w\n- z\nb: 2\n'],
      ['a: | # c\n  x\n\nb: 2\n', [], 'a', 5, 'a: 5 # c\n\nb: 2\n'],
      ['a: | # c\n  x\nb: 2\n', [], 'a', 'y\nz\n', 'a: | # c\n  y\n  z\nb: 2\n'],
      ['a:\n  x # c\nb: 2\n', [], 'a', { w: 1 }, 'a:\n  w: 1\nb: 2\n'],
      ['a:\n  x # c\nb: 2\n', [], 'a', 'w', 'a:\n  w # c\nb: 2\n'],
      ['- a: [x]\n  b: 1\n', [0], 'a', { w: 1 }, '- a:\n    w: 1\n  b: 1\n'],
      ['{ a: [x, y], b: 1 }\n', [], 'a', 'z', '{ a: z, b: 1 }\n'],
      ['{ a: {\n  x: 1 }, b: 1 }\n', [], 'a', ['z'], '{ a: [z], b: 1 }\n'],
    ]);
  });

  describe('makes the maps on the way', () => {
    table([
      ['a: 1\n', ['b'], 'c', 'x', 'a: 1\nb:\n  c: x\n'],
      ['a: 1\n', ['b', 'c'], 'd', 'x', 'a: 1\nb:\n  c:\n    d: x\n'],
      ['a: # c\nb: 1\n', ['a'], 'd', 'x', 'a: # c\n  d: x\nb: 1\n'],
      ['a: ~ # c\n', ['a', 'b'], 'd', 'x', 'a: # c\n  b:\n    d: x\n'],
      ['{ a: 1 }\n', ['b'], 'd', 'x', '{ a: 1, b: { d: x } }\n'],
      ['', ['b'], 'd', 'x', 'b:\n  d: x\n'],
    ]);
  });

  it('refuses what is no map, and what it does not understand', () => {
    refused('a: text\n', (doc) => setKey(doc, ['a'], 'b', 1));
    refused('a: [x]\n', (doc) => setKey(doc, ['a'], 'b', 1));
    refused('a: [x]\n', (doc) => setKey(doc, ['a', 0], 'b', 1));
    refused('a: [x]\n', (doc) => setKey(doc, ['a', 'c'], 'b', 1));
    refused('a: text\n', (doc) => setKey(doc, ['a', 'c'], 'b', 1));
    refused('a:\n  -\n', (doc) => setKey(doc, ['a', 0], 'b', 1));
    refused('', (doc) => setKey(doc, ['a', 0], 'b', 1));
    refused('text\n', (doc) => setKey(doc, [], 'b', 1));
    refused('- &k a: 1\n', (doc) => setKey(doc, [0], 'b', 1));
    refused('- [a: 1]\n', (doc) => setKey(doc, [0, 0], 'b', 1));
    refused('- ? a\n  : 1\n', (doc) => setKey(doc, [0], 'a', { b: 1 }));
    refused('-\tid: A\n', (doc) => setKey(doc, [0], 'b', 1));
  });
});
