import { addToList, removeFromList, wrapInList, type Path, type PlainValue } from '../../../src/core/edit';
import { becomes, refused } from './support';

describe('addToList', () => {
  type Row = readonly [before: string, path: Path, key: string, value: PlainValue, expected: string];
  const rows: readonly Row[] = [
    ['id: A\n', [], 'supports', 'OBJ-1', 'id: A\nsupports: [OBJ-1]\n'],
    ['{ id: A }\n', [], 'supports', 'OBJ-1', '{ id: A, supports: [OBJ-1] }\n'],
    ['supports: # c\nb: 1\n', [], 'supports', 'OBJ-1', 'supports: [OBJ-1] # c\nb: 1\n'],
    ['supports: ~\n', [], 'supports', 'OBJ-1', 'supports: [OBJ-1]\n'],
    ['supports: [] # c\n', [], 'supports', 'OBJ-1', 'supports: [OBJ-1] # c\n'],
    ['supports: OBJ-1 # c\n', [], 'supports', 'OBJ-2', 'supports: [OBJ-1, OBJ-2] # c\n'],
    ['supports: "OBJ-1"\n', [], 'supports', 'OBJ-2', 'supports: ["OBJ-1", "OBJ-2"]\n'],
    ['supports: OBJ-1, OBJ-2\n', [], 'supports', 'OBJ-3', "supports: ['OBJ-1, OBJ-2', OBJ-3]\n"],
    ['supports: | # c\n  p\n  q\nb: 1\n', [], 'supports', 'r', 'supports: ["p\\nq\\n", r] # c\nb: 1\n'],
    ['supports: [OBJ-1] # c\n', [], 'supports', 'OBJ-2', 'supports: [OBJ-1, OBJ-2] # c\n'],
    ['supports: [ OBJ-1 ]\n', [], 'supports', 'OBJ-2', 'supports: [ OBJ-1, OBJ-2 ]\n'],
    ['supports: [ OBJ-1, ]\n', [], 'supports', 'OBJ-2', 'supports: [ OBJ-1, OBJ-2, ]\n'],
    ['supports: ["a"]\n', [], 'supports', 'OBJ-2', 'supports: ["a", "OBJ-2"]\n'],
    [
      'supports: [\n    a, # a\n    b # b\n  ]\n',
      [],
      'supports',
      'c',
      'supports: [\n    a, # a\n    b, # b\n    c\n  ]\n',
    ],
    ['supports:\n  - a # a\nb: 1\n', [], 'supports', 'c: d', "supports:\n  - a # a\n  - 'c: d'\nb: 1\n"],
    ['supports:\n- a\n# of b\nb: 1\n', [], 'supports', 'c', 'supports:\n- a\n- c\n# of b\nb: 1\n'],
    ['supports:\n  -   a', [], 'supports', 'c', 'supports:\n  -   a\n  -   c'],
    ['supports:\n  -\ta\n', [], 'supports', 'c', 'supports:\n  -\ta\n  -\tc\n'],
    ['supports:\n  -\ta\n', [], 'supports', { b: 1, c: 2 }, 'supports:\n  -\ta\n  - b: 1\n    c: 2\n'],
    ['supports:\n  -\n', [], 'supports', 'c', 'supports:\n  -\n  - c\n'],
    ['supports:\n  - "a"\n', [], 'supports', 'c', 'supports:\n  - "a"\n  - "c"\n'],
    ['- - a\n  - b\n- c:\n  - d\n', [1], 'c', 'e', '- - a\n  - b\n- c:\n  - d\n  - e\n'],
    ['a:\n  - - b\n', [], 'a', ['c'], 'a:\n  - - b\n  - [c]\n'],
    ['a:\n  - b\n', [], 'a', 'p\nq', 'a:\n  - b\n  - |-\n    p\n    q\n'],
    [
      'o:\n  m:\n    - { id: M-1 }\n',
      ['o'],
      'm',
      { id: 'M-2' },
      'o:\n  m:\n    - { id: M-1 }\n    - { id: M-2 }\n',
    ],
    ['o: { m: [] }\n', ['o'], 'm', { id: 'M-2' }, 'o: { m: [{ id: M-2 }] }\n'],
    ['o:\n  m: [\n  ]\n'.replace('\n  ]', '\n    ]'), ['o'], 'm', { id: 'M-2' }, 'o:\n  m:\n    - id: M-2\n'],
    ['people: { id: x }\n', ['purpose'], 'values', 'v', 'people: { id: x }\npurpose:\n  values: [v]\n'],
  ];
  for (const [before, path, key, value, expected] of rows) {
    it(`${JSON.stringify(before)} gets ${JSON.stringify(value)}`, () =>
      becomes(before, (doc) => addToList(doc, path, key, value), expected));
  }

  it('places a new key as it is told', () => {
    becomes('id: A\ntitle: x\n', (doc) => addToList(doc, [], 's', 'B', ['id']), 'id: A\ns: [B]\ntitle: x\n');
  });

  it('refuses a map, and what it does not understand', () => {
    refused('s: { a: 1 }\n', (doc) => addToList(doc, [], 's', 'B'));
    refused('s: text\n', (doc) => addToList(doc, ['s'], 't', 'B'));
    refused('s:\n  - a: &x\n  - b\n', (doc) => addToList(doc, [], 's', 'B'));
    refused('s: [a, b\n', (doc) => addToList(doc, [], 's', 'B'));
  });
});

describe('wrapInList', () => {
  const rows: readonly (readonly [before: string, path: Path, expected: string])[] = [
    ['a: OBJ-1 # c\n', ['a'], 'a: [OBJ-1] # c\n'],
    ['a: "x, y"\nb: [ z ]\n', ['a'], 'a: [ "x, y" ]\nb: [ z ]\n'],
    ['a: x, y\n', ['a'], "a: ['x, y']\n"],
    ['a: ?x\n', ['a'], "a: ['?x']\n"],
    ['a: 5\n', ['a'], 'a: [5]\n'],
    ['a: yes\n', ['a'], 'a: [yes]\n'],
    ['a: one\n  two # c\n', ['a'], 'a: [one\n  two] # c\n'],
    ['a: >- # c\n  one\n  two\nb: 1\n', ['a'], 'a: [one two] # c\nb: 1\n'],
    ['{ a: x, b: 1 }\n', ['a'], '{ a: [x], b: 1 }\n'],
    ['- a\n- b\n', [0], '- [a]\n- b\n'],
    ['a: &k x\n', ['a'], 'a: &k [x]\n'],
  ];
  for (const [before, path, expected] of rows) {
    it(JSON.stringify(before), () => becomes(before, (doc) => wrapInList(doc, path), expected));
  }

  it('refuses what is no single value', () => {
    refused('a: [x]\n', (doc) => wrapInList(doc, ['a']));
    refused('a:\n', (doc) => wrapInList(doc, ['a']));
    refused('a:\n  -\n', (doc) => wrapInList(doc, ['a', 0]));
    refused('a: 1\n', (doc) => wrapInList(doc, ['b']));
  });
});

describe('removeFromList', () => {
  it('removes an item, of any kind of list', () => {
    becomes('s: [a, b] # c\n', (doc) => removeFromList(doc, ['s'], 0), 's: [b] # c\n');
    becomes('s:\n- a # c\n- b\n', (doc) => removeFromList(doc, ['s'], 0), 's:\n- b\n');
  });

  it('leaves an empty list, or takes the key along', () => {
    becomes('x: 1\ns: [a] # c\n', (doc) => removeFromList(doc, ['s'], 0), 'x: 1\ns: [] # c\n');
    becomes('x: 1\ns: [a] # c\n', (doc) => removeFromList(doc, ['s'], 0, 'removeKey'), 'x: 1\n');
    becomes('x: 1\ns:\n  - a\n', (doc) => removeFromList(doc, ['s'], 0), 'x: 1\ns: []\n');
    becomes('{ x: 1, s: [a] }\n', (doc) => removeFromList(doc, ['s'], 0, 'removeKey'), '{ x: 1 }\n');
    becomes('s: [a, b]\n', (doc) => removeFromList(doc, ['s'], 0, 'removeKey'), 's: [b]\n');
  });

  it('refuses what is no list, or not in it', () => {
    refused('s: a\n', (doc) => removeFromList(doc, ['s'], 0));
    refused('s: [a]\n', (doc) => removeFromList(doc, ['s'], 1));
    refused('s: [a]\n', (doc) => removeFromList(doc, ['t'], 0));
  });
});
