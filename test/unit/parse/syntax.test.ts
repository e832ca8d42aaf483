import { deepEqual, equal, ok } from 'node:assert/strict';
import { lineTableOf, positionAt } from '../../../src/core/model';
import { parseYaml, readCharterFile } from '../../../src/core/parse';
import { flawsOf, nodeIn, outline, slice } from './outline';

const CHARTER = `charter: 1
kind: project
project:
  name: Contoso service desk
  customer: Contoso Energy
purpose:
  statement: Customers get their problem solved on the first call.
objectives:
  - id: OBJ-1
    title: Cut the time to resolve a case
    measures:
      - { id: M-1, title: Average time, unit: h, direction: decrease }
workItems:
  - id: WI-1
    title: Route new cases
    supports: [OBJ-1]
  - { id: WI-2, title: Answer by mail, supports: [OBJ-1] }
`;

interface Mishap {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  /** What each flaw marks, with the beginning of its message. */
  readonly flaws: readonly (readonly [marked: string, message: string])[];
  /** Subjects that are still read; without it all of them are. */
  readonly left?: readonly string[];
}

const ALL = ['project', 'purpose', 'OBJ-1', 'M-1', 'WI-1', 'WI-2'];
const OVER_INDENTED = 'This line is indented further than the one above';

const MISHAPS: readonly Mishap[] = [
  {
    what: 'a colon in a text',
    from: 'title: Route new',
    to: 'title: Route: new',
    flaws: [['Route:', 'A `key: value` stands where a single value is expected.']],
  },
  {
    what: 'a text in a language of other letters with a colon in it',
    from: 'title: Route new',
    to: 'title: Größe: new',
    flaws: [['Größe:', 'A `key: value` stands where a single value is expected.']],
  },
  {
    what: 'a tab for an indentation',
    from: '  name: Contoso service desk\n  customer',
    to: '\tname: Contoso service desk\n\tcustomer',
    flaws: [
      ['name:', 'This line is indented with a tab.'],
      ['customer:', 'This line is indented with a tab.'],
    ],
  },
  {
    what: 'tabs before dashes and keys',
    from: '  - id: WI-1\n    title: Route new cases\n    supports: [OBJ-1]\n  - {',
    to: '\t- id: WI-1\n\t  title: Route new cases\n\t  supports: [OBJ-1]\n\t- {',
    flaws: [
      ['-', 'This line is indented with a tab.'],
      ['title:', 'This line is indented with a tab.'],
      ['supports:', 'This line is indented with a tab.'],
      ['-', 'This line is indented with a tab.'],
    ],
  },
  {
    what: 'a bracket that is not closed',
    from: 'supports: [OBJ-1]\n  - ',
    to: 'supports: [OBJ-1\n  - ',
    flaws: [['[', 'This bracket is never closed.']],
  },
  {
    what: 'a brace that is not closed',
    from: 'direction: decrease }',
    to: 'direction: decrease',
    flaws: [['{', 'This bracket is never closed.']],
  },
  {
    what: 'a bracket too many',
    from: '[OBJ-1]\n',
    to: '[OBJ-1]]\n',
    flaws: [[']', 'Nothing was opened that this closes.']],
  },
  {
    what: 'brackets too many in several places',
    from: 'decrease }\nworkItems:\n  - id: WI-1\n',
    to: 'decrease }}\nworkItems: ]\n  - id: WI-1}\n',
    flaws: [
      ['}', 'Nothing was opened that this closes.'],
      [']', 'Nothing was opened that this closes.'],
    ],
    left: ['project', 'purpose', 'OBJ-1', 'M-1', 'workItems[0]', 'WI-2'],
  },
  {
    what: 'a quote that is not closed',
    from: 'title: Route new cases',
    to: 'title: "Route new cases',
    flaws: [['"Route new cases', 'This quote is never closed.']],
  },
  {
    what: 'a single quote that is not closed before a colon',
    from: 'title: Route new cases',
    to: "title: 'Route: new cases",
    flaws: [["'Route: new cases", 'This quote is never closed.']],
  },
  {
    what: 'quotes inside quotes',
    from: 'title: Route new cases',
    to: 'title: "Route "new" cases"',
    flaws: [['new" cases"', 'Something stands after the end of the value.']],
  },
  {
    what: 'an apostrophe inside single quotes',
    from: 'title: Route new cases',
    to: "title: 'It's new'",
    flaws: [["s new'", 'Something stands after the end of the value.']],
  },
  {
    what: 'no space after a colon',
    from: 'title: Route',
    to: 'title:Route',
    flaws: [['title:Route new cases', 'This is read as a key that runs over several lines.']],
  },
  {
    what: 'no space after the last colon of an entry',
    from: 'supports: [OBJ-1]\n  - {',
    to: 'supports:[OBJ-1]\n  - {',
    flaws: [['supports:[OBJ-1]', 'A colon is missing after this']],
  },
  {
    what: 'no colon',
    from: 'kind: project',
    to: 'kind project',
    flaws: [['kind project', 'A colon is missing after this']],
  },
  {
    what: 'a line indented too little',
    from: '    title: Route',
    to: '   title: Route',
    flaws: [
      ['title:', 'Each item of a list begins with a dash and a space'],
      ['supports:', OVER_INDENTED],
    ],
    left: ['project', 'purpose', 'OBJ-1', 'M-1', 'WI-1', 'workItems[1]', 'WI-2'],
  },
  {
    what: 'a line indented too far',
    from: '    title: Route',
    to: '      title: Route',
    flaws: [['title:', OVER_INDENTED]],
  },
  {
    what: 'a section indented too far',
    from: 'kind: project\nproject:\n',
    to: 'kind: project\n project:\n',
    flaws: [['project:', OVER_INDENTED]],
    left: ALL.slice(1),
  },
  {
    what: 'two versions that git could not join',
    from: '    title: Route new cases\n',
    to: `<<<<<<< HEAD
    title: Route new cases
=======
    title: Route cases by skill
    state: active
>>>>>>> skills
`,
    flaws: [['<<<<<<< HEAD', 'Two versions of this charter were not joined here.']],
  },
  {
    what: 'a key indented like no other',
    from: '\nworkItems:',
    to: '\n workItems:',
    flaws: [['workItems', 'This line is not indented like its neighbours.']],
  },
  {
    what: 'a comma that is missing between braces',
    from: 'M-1, title',
    to: 'M-1 title',
    flaws: [['M-1 title: Average time', 'Dashes and `key: value` lines cannot stand inside brackets']],
    left: ['project', 'purpose', 'OBJ-1', 'objectives[0].measures[0]', 'WI-1', 'WI-2'],
  },
  {
    what: 'a comma that is missing between quotes',
    from: 'supports: [OBJ-1] }',
    to: 'supports: ["OBJ-1" "OBJ-2"] }',
    flaws: [['"OBJ-2"', 'A comma is missing before this.']],
  },
  {
    what: 'a comma too many',
    from: '{ id: M-1,',
    to: '{ id: M-1,,',
    flaws: [[',', 'There is a comma too many here.']],
  },
  {
    what: 'a backtick',
    from: 'title: Route',
    to: 'title: `Route`',
    flaws: [['`', 'A text cannot begin with this character.']],
  },
  {
    what: 'a text that begins with an asterisk',
    from: 'title: Route new cases',
    to: 'title: *important',
    flaws: [['*important', 'Nothing is named `&important` above.']],
  },
  {
    what: 'an asterisk alone',
    from: 'title: Route new cases',
    to: 'title: * new cases',
    flaws: [['*', 'This has no name']],
  },
  {
    what: 'a text that begins with an exclamation mark',
    from: 'title: Route',
    to: 'title: !Route',
    flaws: [['!Route', 'What begins with `!` is a tag to YAML']],
  },
  {
    what: 'an escape that there is not',
    from: 'title: Route',
    to: 'title: "C:\\queues" #',
    flaws: [['\\', 'This backslash begins an escape that YAML does not know.']],
  },
  {
    what: 'a key that stands twice',
    from: '    supports: [OBJ-1]\n',
    to: '    supports: [OBJ-1]\n    supports: []\n',
    flaws: [['supports', 'This key stands twice in the same entry.']],
  },
  {
    what: 'a key that stands three times, in quotes and without',
    from: 'id: M-1,',
    to: 'id: M-1, "id": M-2, id: M-3,',
    flaws: [
      ['"id"', 'This key stands twice in the same entry.'],
      ['id', 'This key stands twice in the same entry.'],
    ],
  },
  {
    what: 'a list that begins on the line of its key',
    from: 'supports: [OBJ-1]\n  - {',
    to: 'supports: - OBJ-1\n  - {',
    flaws: [['-', 'A list cannot begin on the line of its key.']],
    left: ['project', 'purpose', 'OBJ-1', 'M-1', 'WI-1', 'WI-2'],
  },
  {
    what: 'text behind the mark of a block',
    from: 'title: Route new cases',
    to: 'title: >Route new cases',
    flaws: [['Route', 'After `|` or `>` the text begins on the next line.']],
  },
  {
    what: 'a second document',
    from: '\nworkItems:',
    to: '\n---\nworkItems:',
    flaws: [['---', 'A second YAML document begins here.']],
    left: ['project', 'purpose', 'OBJ-1', 'M-1'],
  },
  {
    what: 'a comment without a space before it',
    from: 'title: Route new cases',
    to: 'title: "Route new cases"#why',
    flaws: [['#why', 'A comment needs a space before its `#`.']],
  },
  {
    what: 'a line that begins with a percent sign',
    from: 'charter: 1\n',
    to: '%charter\ncharter: 1\n',
    flaws: [['%charter', 'This line begins with `%`']],
  },
  {
    what: 'a key that is a list',
    from: 'title: Route new cases',
    to: '? [title]\n    : Route',
    flaws: [['[title]', 'A key must be a text.']],
  },
  {
    what: 'a colon without a key',
    from: 'title: Route',
    to: ': Route',
    flaws: [[':', 'A key is missing before this colon.']],
  },
];

describe('a charter with a mistake in its YAML', () => {
  for (const { what, from, to, flaws, left } of MISHAPS) {
    it(`says so once, in plain words, and the rest is read: ${what}`, () => {
      ok(CHARTER.includes(from));
      const text = CHARTER.replace(from, to);
      const file = readCharterFile('file:///project-charter.yaml', text, new Map());
      const found = file.flaws.filter(({ rule }) => rule === 'schema/syntax');
      deepEqual(
        found.map(({ span, message }) => [slice(text, span), message]),
        flaws.map(([marked, message], i) => [marked, `${message}${found[i]?.message.slice(message.length)}`]),
      );
      deepEqual(
        file.entries.map(({ subject }) => subject),
        left ?? ALL,
      );
    });

    it(`has no other flaw that only follows from it: ${what}`, () => {
      const text = CHARTER.replace(from, to);
      const file = readCharterFile('file:///project-charter.yaml', text, new Map());
      const line = (start: number): number => positionAt(lineTableOf(text), start).line;
      const broken = new Set(
        file.flaws.filter(({ rule }) => rule === 'schema/syntax').map(({ span }) => line(span.start)),
      );
      deepEqual(
        file.flaws.filter(({ rule, span }) => rule !== 'schema/syntax' && broken.has(line(span.start))),
        [],
      );
      deepEqual(
        file.flaws.filter(({ rule }) => rule === 'schema/missing-key'),
        [],
      );
    });
  }

  it('is in order without one', () => {
    const file = readCharterFile('file:///project-charter.yaml', CHARTER, new Map());
    deepEqual(file.flaws, []);
    deepEqual(
      file.entries.map(({ subject }) => subject),
      ALL,
    );
  });
});

describe('what a flaw of the YAML marks', () => {
  const marks: readonly (readonly [what: string, yaml: string, marked: readonly string[]])[] = [
    ['a whole character of two units', 'a: b\n😀: @x\nc\n', ['@', 'c']],
    ['a word rather than its first letter', 'a:\n    b: 1\n  wrong-one: 2\n', ['wrong-one:']],
    ['the item that has no dash', 'a:\n  - b\n  -c: {', ['-c:']],
    ['each line once', 'a: {b: @x, c: @y, d: `z}\n', ['@']],
    [
      'only the first of what stands behind the place where reading stopped',
      '- a\nb: 1\nc: 2\nd: 3\n',
      ['b:'],
    ],
    ['the first line of a text that is not closed', "a: 'one\n  two\n  three\n", ["'one"]],
    ['a lone bracket', '}', ['}']],
    ['the deepest of brackets that are not closed, and those around it', 'a: { b: [\nc: 1\n', ['{']],
  ];
  for (const [what, yaml, marked] of marks) {
    it(`is ${what}`, () => {
      deepEqual(
        flawsOf(yaml).map(([text]) => text),
        marked,
      );
    });
  }

  it('stands in the order of the text', () => {
    const { flaws } = parseYaml('a: *none\nb: @x\na: 2\nc: [\n');
    deepEqual(
      flaws.map(({ span }) => span.start),
      [3, 12, 15, 23],
    );
  });

  it('is left out of the tree where it would take in what follows', () => {
    equal(outline('a: 1\n b: 2\n   c: 3\n\n   d: 4\ne: 5\n'), '{a=1, e=5}');
    equal(outline('- a: x: y\n  b: 1\n- c: 2'), '[{a=x: y, b=1}, {c=2}]');
    equal(outline('a: "x\nb: 1\nc: [2]]\nd: 3\n'), '{a=x, b=1, c=[2], d=3}');
    equal(outline('a 1\nb 2\nc: 3\n'), '{c=3}');
    equal(outline('\ta:\n\t\tb: 1\n\tc: 2\n'), '{a={b=1}, c=2}');
  });

  it('shows a text with a second colon as it was meant', () => {
    const title = nodeIn('title: Route: new cases\n', 'title');
    deepEqual(title.kind === 'scalar' && title.value, 'Route\u2236 new cases');
  });

  it('keeps the first of two versions that git could not join', () => {
    const conflict =
      '<<<<<<< HEAD\r\na: 1\r\n||||||| base\r\na: 0\r\n=======\r\na: 2\r\n>>>>>>> x\r\nb: 3\r\n';
    equal(outline(conflict), '{a=1, b=3}');
    equal(flawsOf(`${conflict}${conflict.replaceAll('a', 'c').replaceAll('b', 'd')}`).length, 2);
  });

  it('says nothing of a document that only ends', () => {
    deepEqual(flawsOf('a: 1\n...\n'), []);
    deepEqual(flawsOf('# why\n---\na: 1\n'), []);
  });

  it('says that a tag does not fit', () => {
    deepEqual(
      flawsOf('a: !!seq {}\nb: !!binary aGk=\nc: !!omap [d: 1]\ne: !due 2026-11-21\n').map(
        ([marked]) => marked,
      ),
      ['!!seq', '!!binary', '!!omap', '!due'],
    );
  });

  it('gives up after many brackets too many, and still says so', () => {
    const flaws = flawsOf('a: 1]\n'.repeat(50));
    ok(flaws.length > 15 && flaws.length < 50);
  });
});
