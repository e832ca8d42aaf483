import { deepEqual, equal } from 'node:assert/strict';
import {
  isId,
  isSeveritySetting,
  keyPlace,
  lineStartsOf,
  lineTableOf,
  milder,
  nameOf,
  namePlace,
  nodeAt,
  offsetAt,
  pairOf,
  positionAt,
  prefixOf,
  rangeOf,
  shorten,
  valuePlace,
  type Entry,
  type Place,
} from '../../../src/core/model';
import { parseYaml, readCharterFile } from '../../../src/core/parse';

describe('an id', () => {
  for (const id of ['A', 'OBJ-1', 'CRM-17', 'AB#1234', 'W-12345', 'a.b_c/d', 'L1', 'x1Y2', 'WI204']) {
    it(`may be ${id}`, () => equal(isId(id), true));
  }
  for (const text of [
    '',
    '1A',
    '-A',
    'A-',
    'A--B',
    'A B',
    'Ä-1',
    'A-1 ',
    'A,B',
    'A.#B',
    'OBJ:1',
    'A\n',
    '😀',
  ]) {
    it(`may not be ${JSON.stringify(text)}`, () => equal(isId(text), false));
  }

  it('begins with letters that say what it is', () => {
    equal(prefixOf('WI-204'), 'WI');
    equal(prefixOf('AB#1234'), 'AB');
    equal(prefixOf('P1-x'), 'P');
    equal(prefixOf('4711'), '');
  });
});

describe('a position', () => {
  const text = 'ab\r\n\n😀c\rd';
  const lines = lineTableOf(text);

  it('counts lines at every kind of line end', () => deepEqual(lineStartsOf(text), [0, 4, 5, 9]));

  it('counts characters in units of two bytes', () => {
    deepEqual(positionAt(lines, 0), { line: 0, character: 0 });
    deepEqual(positionAt(lines, 3), { line: 0, character: 3 });
    deepEqual(positionAt(lines, 4), { line: 1, character: 0 });
    deepEqual(positionAt(lines, 7), { line: 2, character: 2 });
    deepEqual(positionAt(lines, text.length), { line: 3, character: 1 });
    deepEqual(rangeOf(lines, { start: 5, end: 7 }), {
      start: { line: 2, character: 0 },
      end: { line: 2, character: 2 },
    });
  });

  it('leads back to its offset', () => {
    for (let offset = 0; offset <= text.length; offset++) {
      equal(offsetAt(lines, text.length, positionAt(lines, offset)), offset);
    }
  });

  it('is held within its line and the text', () => {
    equal(offsetAt(lines, text.length, { line: 0, character: 99 }), 3);
    equal(offsetAt(lines, text.length, { line: 1, character: 99 }), 4);
    equal(offsetAt(lines, text.length, { line: 3, character: 99 }), text.length);
    equal(offsetAt(lines, text.length, { line: 99, character: 0 }), text.length);
  });

  it('is the first one in a text without anything', () => {
    deepEqual(lineStartsOf(''), [0]);
    deepEqual(positionAt(lineTableOf(''), 0), { line: 0, character: 0 });
  });
});

describe('a tree', () => {
  const { root } = parseYaml('a:\n  - { b: 1 }\n  - c\n');

  it('is walked by keys and indices', () => {
    const one = nodeAt(root, ['a', 0, 'b']);
    equal(one?.kind === 'scalar' && one.value, 1);
    equal(nodeAt(root, []), root);
    equal(pairOf(root, 'a')?.name, 'a');
  });

  it('has nothing where nothing is', () => {
    for (const path of [['b'], ['a', 2], ['a', 'b'], [0], ['a', 1, 'c'], ['a', 1, 0]]) {
      equal(nodeAt(root, path), undefined);
    }
    equal(nodeAt(undefined, ['a']), undefined);
    equal(pairOf(undefined, 'a'), undefined);
  });
});

describe('a severity', () => {
  it('is the milder one of two', () => {
    equal(milder('error', 'warning'), 'warning');
    equal(milder('hint', 'warning'), 'hint');
    equal(milder('info', 'info'), 'info');
  });

  it('can be told from anything else', () => {
    deepEqual(
      ['off', 'hint', 'info', 'warning', 'error', 'warn', '', 1, null, undefined].map(isSeveritySetting),
      [true, true, true, true, true, false, false, false, false, false],
    );
  });
});

/** The entry that a section holds. */
function entryOf(yaml: string): Entry {
  const [entry] = readCharterFile('file:///a.charter.yaml', yaml, new Map()).entries;
  if (entry === undefined) throw new Error('No entry');
  return entry;
}

function marked({ file, span }: Place): string {
  return file.text.slice(span.start, span.end);
}

describe('the place of an entry', () => {
  const names: readonly (readonly [yaml: string, name: string])[] = [
    ['workItems: [{ title: Route, id: WI-1 }]', 'WI-1'],
    ['workItems: [{ state: new, title: Route }]', 'Route'],
    ['people: [{ x: 1, name: Ana }]', 'Ana'],
    ['decisions: [{ decidedBy: Ana, decision: Buy }]', 'Buy'],
    ['workItems: [{ state: new, type: task }]', 'state'],
    ['workItems: [{ id: , type: task }]', 'id'],
    ['workItems: [{}]', '{}'],
  ];
  for (const [yaml, name] of names) {
    it(`is the smallest that names it: ${yaml}`, () => equal(marked(namePlace(entryOf(yaml))), name));
  }

  it('is that of a value, or of its name where there is none', () => {
    const entry = entryOf('workItems: [{ id: WI-1, supports: [OBJ-1, OBJ-2], due: }]');
    equal(marked(valuePlace(entry, 'supports')), '[OBJ-1, OBJ-2]');
    equal(marked(valuePlace(entry, 'supports', 1)), 'OBJ-2');
    equal(marked(valuePlace(entry, 'due')), 'WI-1');
    equal(marked(valuePlace(entry, 'parent')), 'WI-1');
  });

  it('is that of a key, or of its name where there is none', () => {
    const entry = entryOf('objectives: [{ id: OBJ-1, due: , measures: [{ target: { by: 2026-11-21 } }] }]');
    equal(marked(keyPlace(entry, 'due')), 'due');
    equal(marked(keyPlace(entry, 'measures', 0, 'target', 'by')), 'by');
    equal(marked(keyPlace(entry, 'setOn')), 'OBJ-1');
    equal(marked(keyPlace(entry, 'measures', 1, 'target')), 'OBJ-1');
  });
});

describe('the name of an entry', () => {
  const names: readonly (readonly [yaml: string, name: string])[] = [
    ['workItems: [{ id: WI-1, title: Route cases }]', 'WI-1 “Route cases”'],
    ['workItems: [{ id: WI-1 }]', 'WI-1'],
    ['workItems: [{ title: Route cases }]', '“Route cases”'],
    ['workItems: [{}]', '`workItems[0]`'],
    ['raci: [{ about: Prices }]', 'The RACI row about Prices'],
    ['purpose: { statement: Customers stay }', '“Customers stay”'],
    ['purpose: {}', 'The purpose'],
  ];
  for (const [yaml, name] of names) it(`is ${name}`, () => equal(nameOf(entryOf(yaml)), name));

  it('is short, and on one line', () => {
    const title = 'Route every new case that comes in by mail or telephone to the agent who has the skill';
    equal(
      nameOf(entryOf(`workItems: [{ id: WI-1, title: ${title} }]`)),
      'WI-1 “Route every new case that comes in by mail or telephone to…”',
    );
    equal(nameOf(entryOf('workItems: [{ id: WI-1, title: "Route\\n  cases\\t" }]')), 'WI-1 “Route cases”');
  });
});

describe('a shortened text', () => {
  it('is cut at a word, or within one that is too long', () => {
    equal(shorten('one two three', 13), 'one two three');
    equal(shorten('one two three', 12), 'one two…');
    equal(shorten('a longestwordofall', 10), 'a longest…');
    equal(shorten('', 10), '');
  });

  it('never cuts a character in two', () => {
    equal(shorten('abc😀def', 5), 'abc…');
    equal(shorten('abc😀def', 6), 'abc😀…');
  });
});
