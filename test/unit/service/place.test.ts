import { deepEqual, equal } from 'node:assert/strict';
import { readCharterFile } from '../../../src/core/parse';
import { KNOWN_RULES } from '../../../src/core/rules';
import { entryAround, placesAt } from '../../../src/service/place';

const HEADER = 'charter: 1\nkind: project\n';

/** The places at a `|`, each as its kind, the way to it, and the word in brackets. */
function placesIn(marked: string): readonly string[] {
  const offset = marked.indexOf('|');
  const file = readCharterFile('file:///a.charter.yaml', marked.replace('|', ''), KNOWN_RULES);
  return placesAt(file, offset).map(({ kind, path, text }) => `${kind} ${path.join('.')} [${text}]`);
}

function entryIn(marked: string): string | undefined {
  const offset = marked.indexOf('|');
  const file = readCharterFile('file:///a.charter.yaml', marked.replace('|', ''), KNOWN_RULES);
  return placesAt(file, offset).flatMap((place) => entryAround(place, file)?.subject ?? [])[0];
}

describe('the place of an offset', () => {
  for (const [marked, expected] of [
    ['|', 'key  []'],
    ['ch|arter: 1', 'key  [charter]'],
    ['{ charter: 1, ki| }', 'key  [ki]'],
    [`${HEADER}project: { name: |Desk }`, 'value project.name [Desk]'],
    [`${HEADER}project:\n  name: Night de|sk # not day\n`, 'value project.name [Night desk]'],
    [`${HEADER}goals:\n  - |`, 'value goals.[] []'],
    [`${HEADER}goals:\n  - id: G-1\n    supports: [G-|2, G-3]\n`, 'value goals.[].supports.[] [G-2]'],
    [`${HEADER}goals:\n  - id: "G-|1"\n`, 'value goals.[].id [G-1]'],
    [`${HEADER}goals:\n  - id: 'G-|1\n    title: A\n`, 'value goals.[].id [G-1]'],
    [`${HEADER}goals:\n  - &first\n    id: G-|1\n`, 'value goals.[].id [G-1]'],
    [
      `${HEADER}goals:\n  - description: |-\n      A\n    ti`.replace('|-', '>-') + '|: B',
      'key goals.[] [ti]',
    ],
    [`${HEADER}goals: [\n  { id: G-1 },\n  { i|d: G-2 } ]\n`, 'key goals.[] [id]'],
    [`${HEADER}goals:\n  - { id: G-1, tags: [a\n  - { i|d: G-2 }\n`, 'key goals.[] [id]'],
    [`${HEADER}goals:\n- id: G-1\n\n- i|d: G-2\n`, 'key goals.[] [id]'],
    [`${HEADER}# what we w|ant\n`, 'comment  [# what we want]'],
    [`${HEADER}goals:\n  - title: One\n      tw|o\n`, 'prose  []'],
  ] as const)
    it(`of ${JSON.stringify(marked.replace(HEADER, ''))}`, () => deepEqual(placesIn(marked), [expected]));

  it('can be two on an empty line', () => {
    deepEqual(placesIn(`${HEADER}goals:\n- id: G-1\n|`), ['value goals.[] []', 'key  []']);
  });

  it('is nothing behind what is finished', () => {
    deepEqual(placesIn(`${HEADER}goals: [{ id: G-1 }] |`), []);
    deepEqual(placesIn(`${HEADER}goals:\n  - { id: G-1 |}`), []);
  });

  it('knows its entry, also the one inside of another, and none that only stands before it', () => {
    const charter = `${HEADER}objectives:\n  - id: OBJ-1\n    measures:\n      - id: M-1\n`;
    equal(entryIn(`${charter}        unit: |\n`), 'M-1');
    equal(entryIn(`${charter}    due: |\n`), 'OBJ-1');
    equal(entryIn(`${charter}  - |\n`), undefined);
    equal(entryIn(`${charter}  - due: |\n`), 'objectives[1]');
  });
});
