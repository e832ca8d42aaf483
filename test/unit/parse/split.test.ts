import { deepEqual, equal } from 'node:assert/strict';
import { AT_THE_TOP, cutText, type Cut } from '../../../src/core/parse/split';

function cutCharter(text: string): readonly Cut[] | undefined {
  return cutText(text, AT_THE_TOP)?.cuts;
}

/** The stretches of a text, each as its kind and what stands in it; `one` where the text cannot be cut. */
function cutsOf(text: string): readonly string[] | 'one' {
  return cutCharter(text)?.map((cut) => `${cut.kind} ${cut.text.replaceAll('\n', '⏎')}`) ?? 'one';
}

describe('cutting a charter', () => {
  it('divides a list section at its dashes', () => {
    deepEqual(cutsOf('charter: 1\ngoals:\n  - id: G-1\n    title: A\n  - { id: G-2 }\nkind: part\n'), [
      'section charter: 1⏎',
      'section goals:⏎',
      'entry   - id: G-1⏎    title: A⏎',
      'entry   - { id: G-2 }⏎',
      'section kind: part⏎',
    ]);
  });

  it('divides a list whose dashes stand below its key', () => {
    deepEqual(cutsOf('goals:\n- id: G-1\n  supports:\n  - G-2\n- id: G-2'), [
      'section goals:⏎',
      'entry - id: G-1⏎  supports:⏎  - G-2⏎',
      'entry - id: G-2',
    ]);
  });

  it('leaves blank lines and comments with what stands before them', () => {
    deepEqual(cutsOf('# A\n\ngoals: # all\n\n  - id: G-1\n# B\n\n  - id: G-2\n'), [
      'opening # A⏎⏎',
      'section goals: # all⏎⏎',
      'entry   - id: G-1⏎# B⏎⏎',
      'entry   - id: G-2⏎',
    ]);
  });

  it('takes a dash in a text, or in a list of an entry, for what it is', () => {
    const text = 'goals:\n  - title: |\n      - no entry\n    tags:\n      - a\n';
    deepEqual(cutsOf(text), ['section goals:⏎', `entry ${text.slice(7).replaceAll('\n', '⏎')}`]);
  });

  it('does not divide what is no list section', () => {
    deepEqual(cutsOf('scope:\n  - a\nnotes:\n  - a\n'), ['section scope:⏎  - a⏎', 'section notes:⏎  - a⏎']);
    deepEqual(cutsOf('goals: [\n  a ]\n'), ['section goals: [⏎  a ]⏎']);
    deepEqual(cutsOf('goals:\n  id: G-1\n  - a\n'), ['section goals:⏎  id: G-1⏎  - a⏎']);
  });

  it('begins an entry at a dash that is indented less, and says so', () => {
    const goals = 'goals:\n   - id: G-1\n  - id: G-2\n  - id: G-3\n- id: G-4\nrisks:\n- id: R-1\n';
    deepEqual(
      cutCharter(goals)?.map(({ section, indent, isMisplaced }) => [section, indent, isMisplaced]),
      [
        ['goals', -1, false],
        ['goals', 3, false],
        ['goals', 2, true],
        ['goals', 2, false],
        ['goals', 0, true],
        ['risks', -1, false],
        ['risks', 0, false],
      ],
    );
  });

  it('leaves a line that fits nowhere to the stretch above it', () => {
    for (const line of ['  title: A', ' title: A', '\ttitle: A', ']', '"title', '- b:'])
      deepEqual(cutsOf(`kind: part\n${line}\nrisks:\n- a\n`), [
        `section kind: part⏎${line}⏎`,
        'section risks:⏎',
        'entry - a⏎',
      ]);
    for (const line of ['  title: A', ' title: A', '\ttitle: A', ']', '"title', '   - b:'])
      deepEqual(cutsOf(`goals:\n  - a\n${line}\n  - b\n`), [
        'section goals:⏎',
        `entry   - a⏎${line}⏎`,
        'entry   - b⏎',
      ]);
  });

  it('goes on with the entries below a line that is no key', () => {
    deepEqual(cutsOf('goals:\n  - id: G-1\nris\n    title: A\n  - id: G-2\n'), [
      'section goals:⏎',
      'entry   - id: G-1⏎',
      'stray ris⏎    title: A⏎',
      'entry   - id: G-2⏎',
    ]);
  });

  it('goes on with the entries below a key that can have none', () => {
    const lines = 'goals:\n  - id: G-1\nstate: new\n    title: A\n  - id: G-2\n  - id: G-3\n';
    deepEqual(
      cutCharter(lines)?.map(({ kind, section, isMisplaced }) => [kind, section, isMisplaced]),
      [
        ['section', 'goals', false],
        ['entry', 'goals', false],
        ['section', 'state', false],
        ['entry', 'goals', true],
        ['entry', 'goals', false],
      ],
    );
    for (const value of ['', ' "a', ' |', ' [', ' # new'])
      equal(cutCharter(lines.replace(' new', value))?.length, 3, value);
    equal(cutCharter('goals:\n  - id: G-1\nstate: new\n  - or old\n')?.length, 3);
  });

  it('sees a line that becomes a key', () => {
    deepEqual(cutsOf('goals:\n  - a\nris\nkind: part\n'), [
      'section goals:⏎',
      'entry   - a⏎',
      'stray ris⏎',
      'section kind: part⏎',
    ]);
  });

  it('takes for a key whatever stands before a colon', () => {
    for (const key of ['größe', '7', 'a b', "what's new", 'a::b', 'a#b', 'x:'])
      deepEqual(cutsOf(`goals:\n  - a\n${key} : 1\n`), [
        'section goals:⏎',
        'entry   - a⏎',
        `section ${key} : 1⏎`,
      ]);
    deepEqual(cutsOf('goals: a\nb #c: 1\n'), ['section goals: a⏎', 'stray b #c: 1⏎']);
  });

  it('leaves out what stands behind a key from its name', () => {
    deepEqual(
      cutCharter('risks \t: # c\n  - a\n')?.map(({ section }) => section),
      ['risks', 'risks'],
    );
    // A form feed is no white space to YAML.
    deepEqual(
      cutCharter('risks\f:\n  - a\n')?.map(({ section }) => section),
      ['risks\f'],
    );
  });

  it('allows a line of dashes before the first key', () => {
    deepEqual(cutsOf('# A\n---\ncharter: 1\n'), ['opening # A⏎---⏎', 'section charter: 1⏎']);
    deepEqual(cutsOf('--- # A\ncharter: 1\n'), ['opening --- # A⏎', 'section charter: 1⏎']);
  });

  it('gives up where something reaches over keys', () => {
    for (const text of [
      'a: 1\n---\nb: 2\n',
      '---\n---\na: 1\n',
      '%YAML 1.2\n---\na: 1\n',
      'a: 1\n...\n',
      '- a\n- b\n',
      '{ a: 1 }\n',
      '"a": 1\n',
      '? a\n',
      '  a: 1\nb: 2\n',
      'a: 1\rb: 2\n',
      '\uFEFFa: 1\n',
      'a: 1\nb\n : 2\n',
      '---# a\n',
    ])
      equal(cutsOf(text), 'one', JSON.stringify(text));
  });

  it('cuts line ends of two characters', () => {
    deepEqual(cutsOf('goals:\r\n- a\r\n\r\n- b\r\n'), [
      'section goals:\r⏎',
      'entry - a\r⏎\r⏎',
      'entry - b\r⏎',
    ]);
  });
});

describe('cutting lines out of a charter', () => {
  const inGoals = { section: 'goals', indent: 2, list: undefined };

  it('goes on with the section above', () => {
    const cutting = cutText('  - id: G-2\n    title: A\n', inGoals);
    const text = '  - id: G-2\n    title: A\n';
    deepEqual(cutting, {
      cuts: [{ kind: 'entry', section: 'goals', indent: 2, isMisplaced: false, before: inGoals, text }],
      standing: inGoals,
    });
  });

  it('gives up where a line goes on with what is not there', () => {
    for (const text of ['    - a\n', '    title: A\n', '# c\n', '\n'])
      equal(cutText(text, inGoals), undefined, text);
  });

  it('says what the lines below have to go on with', () => {
    const cutting = cutText('goals:\n', AT_THE_TOP);
    deepEqual(cutting?.standing, {
      section: 'goals',
      indent: -1,
      list: undefined,
    });
  });
});
