import assert from 'node:assert/strict';
import { appendEntry, removeEntry } from '../../../src/core/edit';
import { after, becomes, refused } from './support';

const entry = { id: 'WI-3', title: 'Route, then close', supports: ['OBJ-1', 'OBJ-2'], note: undefined };

describe('appendEntry', () => {
  it('adds a block entry as its siblings are', () => {
    becomes(
      `
workItems:
  - id: WI-1
    title: One   # the first
    supports: [OBJ-1]
objectives: []
`,
      (doc) => appendEntry(doc, 'workItems', entry),
      `
workItems:
  - id: WI-1
    title: One   # the first
    supports: [OBJ-1]
  - id: WI-3
    title: Route, then close
    supports: [OBJ-1, OBJ-2]
objectives: []
`,
    );
  });

  it('adds a one-liner as its siblings are', () => {
    becomes(
      'workItems:\n    - {id: WI-1} # a\n    - {id: WI-2} # b\n    # later\n    # - {id: WI-9}\n\ngoals: []\n',
      (doc) => appendEntry(doc, 'workItems', entry),
      "workItems:\n    - {id: WI-1} # a\n    - {id: WI-2} # b\n    - {id: WI-3, title: 'Route, then close', supports: [OBJ-1, OBJ-2]}\n    # later\n    # - {id: WI-9}\n\ngoals: []\n",
    );
  });

  it('keeps the dashes, gaps and list style of the section', () => {
    becomes(
      'workItems:\n-   id: WI-1\n    supports:\n    - OBJ-1\n\n-   id: WI-2\n    # its comment\n\n# next\n',
      (doc) => appendEntry(doc, 'workItems', entry),
      'workItems:\n-   id: WI-1\n    supports:\n    - OBJ-1\n\n-   id: WI-2\n    # its comment\n\n-   id: WI-3\n    title: Route, then close\n    supports:\n    - OBJ-1\n    - OBJ-2\n\n# next\n',
    );
  });

  it('adds to a file without a last line end, and before the end of the document', () => {
    becomes(
      'workItems:\n  - id: A',
      (doc) => appendEntry(doc, 'workItems', { id: 'B' }),
      'workItems:\n  - id: A\n  - id: B',
    );
    becomes(
      '---\nworkItems:\n  - id: A\n...\n',
      (doc) => appendEntry(doc, 'workItems', { id: 'B' }),
      '---\nworkItems:\n  - id: A\n  - id: B\n...\n',
    );
  });

  it('keeps the blank lines of a text that ends an entry', () => {
    becomes(
      'w:\n  - id: A\n\n  - id: B\n    note: |+\n      text\n\n\nx: 1\n',
      (doc) => appendEntry(doc, 'w', { id: 'C' }),
      'w:\n  - id: A\n\n  - id: B\n    note: |+\n      text\n\n\n  - id: C\nx: 1\n',
    );
    becomes(
      'w:\n  - |+\n    text\n\n',
      (doc) => appendEntry(doc, 'w', { id: 'C' }),
      'w:\n  - |+\n    text\n\n  - id: C\n',
    );
  });

  it('adds to lists in brackets, on one line or on several', () => {
    becomes('w: [{ id: A }]\n', (doc) => appendEntry(doc, 'w', { id: 'B' }), 'w: [{ id: A }, { id: B }]\n');
    becomes(
      'w: [\n    { id: A }, # a\n  ]\n',
      (doc) => appendEntry(doc, 'w', { id: 'B' }),
      'w: [\n    { id: A }, # a\n    { id: B },\n  ]\n',
    );
    becomes(
      'w: [\n    { id: A } # a\n  ]\n',
      (doc) => appendEntry(doc, 'w', { id: 'B' }),
      'w: [\n    { id: A }, # a\n    { id: B }\n  ]\n',
    );
    becomes(
      'w: [ # none yet\n  ]\n',
      (doc) => appendEntry(doc, 'w', { id: 'B' }),
      'w: [ { id: B } # none yet\n  ]\n',
    );
    becomes(
      '{\n  "charter": 1,\n  "workItems": [\n    { "id": "A" }\n  ]\n}\n',
      (doc) => appendEntry(doc, 'workItems', entry),
      '{\n  "charter": 1,\n  "workItems": [\n    { "id": "A" },\n    { "id": "WI-3", "title": "Route, then close", "supports": ["OBJ-1", "OBJ-2"] }\n  ]\n}\n',
    );
    becomes(
      '{"charter":1}\n',
      (doc) => appendEntry(doc, 'w', { id: 'B' }),
      '{"charter":1, "w": [{"id": "B"}]}\n',
    );
  });

  it('makes a section that is absent or empty', () => {
    const made = 'w:\n  - id: B\n    rank: 1\n';
    const make = (before: string, expected: string, ...behind: string[]): void =>
      becomes(before, (doc) => appendEntry(doc, 'w', { id: 'B', rank: 1 }, behind), expected);
    make('', made);
    make('# mine', `# mine\n${made}`);
    make('# mine\n', `# mine\n${made}`);
    make('\uFEFF', `\uFEFF${made}`);
    make('%YAML 1.2\n---\n', `%YAML 1.2\n---\n${made}`);
    make('---\n# mine\n...\n', `---\n# mine\n${made}...\n`);
    make('w:\na: 1\n', `${made}a: 1\n`);
    make('w: # none\na: 1\n', 'w: # none\n  - id: B\n    rank: 1\na: 1\n');
    make('w: null # none\na: 1\n', 'w: # none\n  - id: B\n    rank: 1\na: 1\n');
    make('w: [] # none\na: 1\n', 'w: # none\n  - id: B\n    rank: 1\na: 1\n');
    make('a: 1', 'a: 1\nw:\n  - id: B\n    rank: 1');
    make('a: 1 # c\n# end\n', `a: 1 # c\n${made}# end\n`);
    make('a: 1\nb: 2\nc: 3\n', `a: 1\nb: 2\n${made}c: 3\n`, 'a', 'b', 'x');
    make('a: 1\n\nb:\n  x: 1\n\nc: 3\n', `a: 1\n\nb:\n  x: 1\n\n${made}\nc: 3\n`, 'a', 'b');
    make('a: 1\n\nb: |+\n  x\n\nc:\n  y: 1\n', `a: 1\n\nb: |+\n  x\n\n${made}c:\n  y: 1\n`, 'b');
  });

  it('writes a new section as the others are', () => {
    becomes(
      'people:\n- { id: P-1 }\n- { id: P-2 }\n',
      (doc) => appendEntry(doc, 'w', { id: 'B' }),
      'people:\n- { id: P-1 }\n- { id: P-2 }\nw:\n- { id: B }\n',
    );
    const long =
      'Long enough that nobody would want to read it on one line, between braces, with a comma and a dot.';
    becomes(
      'people:\n- { id: P-1 }\n',
      (doc) => appendEntry(doc, 'w', { id: 'B', title: long }),
      `people:\n- { id: P-1 }\nw:\n- id: B\n  title: ${long}\n`,
    );
  });

  it('writes texts of several lines, empty things, and lists in lists', () => {
    becomes(
      'w:\n  - id: A\n',
      (doc) =>
        appendEntry(doc, 'w', {
          text: 'p\n\nq\n',
          none: [],
          nil: {},
          more: { deep: { x: [[1, 2], 'p\nq'] } },
        }),
      'w:\n  - id: A\n  - text: |\n      p\n\n      q\n    none: []\n    nil: {}\n    more:\n      deep:\n        x:\n          - [1, 2]\n          - |-\n            p\n            q\n',
    );
    becomes('w:\n  - id: A\n', (doc) => appendEntry(doc, 'w', {}), 'w:\n  - id: A\n  - {}\n');
  });

  it('refuses a section that is no list', () => {
    refused('w: text\n', (doc) => appendEntry(doc, 'w', { id: 'B' }));
    refused('w: { a: 1 }\n', (doc) => appendEntry(doc, 'w', { id: 'B' }));
    refused('text\n', (doc) => appendEntry(doc, 'w', { id: 'B' }));
    refused('- a\n', (doc) => appendEntry(doc, 'w', { id: 'B' }));
  });
});

describe('removeEntry', () => {
  const text = `
workItems:
  # All of the work

  # Route first
  - id: WI-1
    title: Route # soon
    # title: Rout
  # Then close
  # (asked for twice)
  - { id: WI-2 } # b

  # --- Phase 2 ---
  # throughline-disable-next-line drift/orphan-work-item -- agreed
  - id: WI-3

  - id: WI-4
    # status: done
  # - id: WI-5

# Goals
goals:
  # Why
  - id: G-1
  - id: G-2
`;
  const without = (path: readonly (string | number)[], gone: string): void => {
    assert.ok(text.includes(gone));
    becomes(text, (doc) => removeEntry(doc, path), text.replace(gone, ''));
  };

  it('takes the comments along that belong to it', () => {
    without(['workItems', 0], '  # Route first\n  - id: WI-1\n    title: Route # soon\n    # title: Rout\n');
    without(['workItems', 1], '  # Then close\n  # (asked for twice)\n  - { id: WI-2 } # b\n');
    without(['workItems', 3], '  - id: WI-4\n    # status: done\n');
  });

  it('leaves a heading, and what stands behind the key of the section', () => {
    without(
      ['workItems', 2],
      '  # throughline-disable-next-line drift/orphan-work-item -- agreed\n  - id: WI-3\n',
    );
    without(['goals', 0], '  - id: G-1\n');
  });

  it('leaves no blank line behind', () => {
    const rows = [
      ['w:\n  - a\n\n  - b\n\n  - c\n', 1, 'w:\n  - a\n\n  - c\n'],
      ['w:\n  - a\n\n  - b\n', 1, 'w:\n  - a\n'],
      ['w:\n  - a\n\n  - b', 1, 'w:\n  - a\n'],
      ['w:\n  - a\n\n  - b\n\n', 1, 'w:\n  - a\n'],
      ['w:\n  - a\n\n  - b\n  - c\n', 1, 'w:\n  - a\n\n  - c\n'],
      ['w:\n  - a\n\n  - b\n\nx: 1\n', 1, 'w:\n  - a\n\nx: 1\n'],
      ['w:\n  - |+\n    t\n\n  - b\n\n  - c\n', 1, 'w:\n  - |+\n    t\n\n  - c\n'],
      ['w:\n  - |+\n    t\n\n  - b\n', 1, 'w:\n  - |+\n    t\n\n'],
      ['w:\n  - |+\n    t\n\n\n  - b\n', 0, 'w:\n  - b\n'],
    ] as const;
    for (const [before, index, expected] of rows) {
      becomes(before.replace(/^w/u, 'w'), (doc) => removeEntry(doc, ['w', index]), expected);
    }
  });

  it('takes comments along that a text above would swallow', () => {
    becomes(
      'w:\n  - |\n    t\n  - b\n\n      # of b\n  - c\n',
      (doc) => removeEntry(doc, ['w', 1]),
      'w:\n  - |\n    t\n  - c\n',
    );
  });

  it('removes the last one there is', () => {
    becomes(
      'w: # c\n  # all\n  - id: A # a\nx: 1\n',
      (doc) => removeEntry(doc, ['w', 0]),
      'w: [] # c\n  # all\nx: 1\n',
    );
    becomes('w:\n- id: A\nx: 1\n', (doc) => removeEntry(doc, ['w', 0]), 'w: []\nx: 1\n');
    becomes('w: &w\n  - id: A\nx: 1\n', (doc) => removeEntry(doc, ['w', 0]), 'w: &w\n  []\nx: 1\n');
    becomes('- - a # c\n- b\n', (doc) => removeEntry(doc, [0, 0]), '- []\n- b\n');
    becomes('- a\n', (doc) => removeEntry(doc, [0]), '[]\n');
    becomes('w:\n  - id: A\nx: 1\n', (doc) => removeEntry(doc, ['w', 0], 'removeKey'), 'x: 1\n');
    becomes('- - a\n- b\n', (doc) => removeEntry(doc, [0, 0], 'removeKey'), '- []\n- b\n');
  });

  it('removes items that share a line with a dash', () => {
    becomes('- - a # c\n  - b\n', (doc) => removeEntry(doc, [0, 0]), '- - b\n');
    becomes('- - a # c\n  # of b\n  - b\n', (doc) => removeEntry(doc, [0, 0]), '- # of b\n  - b\n');
    becomes('-\ta\n-\tb\n', (doc) => removeEntry(doc, [0]), '-\tb\n');
    becomes('-\n- b\n', (doc) => removeEntry(doc, [0]), '- b\n');
    becomes('- a\n- &x\n- b\n', (doc) => removeEntry(doc, [2]), '- a\n- &x\n');
    becomes('- a\n-\n# c\n', (doc) => removeEntry(doc, [1]), '- a\n# c\n');
  });

  it('removes items in brackets', () => {
    const rows = [
      ['w: [a, b, c]\n', 0, 'w: [b, c]\n'],
      ['w: [a, b, c]\n', 1, 'w: [a, c]\n'],
      ['w: [ a, b, c ]\n', 2, 'w: [ a, b ]\n'],
      ['w: [ a, b, ]\n', 1, 'w: [ a, ]\n'],
      ['w: [ a ]\n', 0, 'w: []\n'],
      ['w: [ a, ]\n', 0, 'w: []\n'],
      ['w: [a, # a\n  b] # c\n', 1, 'w: [a # a\n  ] # c\n'],
      ['w: [a,\n  b]\n', 1, 'w: [a]\n'],
      ['w: [a, b, # two\n  c]\n', 1, 'w: [a, # two\n  c]\n'],
      ['w: [a, b,\n  c, d]\n', 2, 'w: [a, b,\n  d]\n'],
      ['w: [\n  a, # a\n  # of b\n  b, # b\n  c # c\n  ]\n', 1, 'w: [\n  a, # a\n  c # c\n  ]\n'],
      ['w: [\n  a, # a\n  b # b\n  ]\n', 1, 'w: [\n  a # a\n  ]\n'],
      ['w: [\n  # all\n  a, # a\n  b # b\n  ]\n', 0, 'w: [\n  # all\n  b # b\n  ]\n'],
      ['w: [\n  # all\n  a # a\n  ]\n', 0, 'w: [\n  # all\n  ]\n'],
      ['w: [ # all\n  a ]\n', 0, 'w: [ # all\n  ]\n'],
      ['w: [ a # a\n  , b # b\n  , c ]\n', 1, 'w: [ a # a\n  , c ]\n'],
      ['w: [\'a, b\', "c]", {d: [e, f]}, g]\n', 2, 'w: [\'a, b\', "c]", g]\n'],
      ['w: [a: 1, b]\n', 0, 'w: [b]\n'],
      ['w: [&x a, b]\n', 0, 'w: [b]\n'],
    ] as const;
    for (const [before, index, expected] of rows)
      becomes(before, (doc) => removeEntry(doc, ['w', index]), expected);
  });

  it('refuses what is not there, and what it does not understand', () => {
    refused('w: [a]\n', (doc) => removeEntry(doc, ['w', 1]));
    refused('w: [a]\n', (doc) => removeEntry(doc, ['w']));
    refused('w: { a: 1 }\n', (doc) => removeEntry(doc, ['w', 0]));
    refused('w: [a: 1]\n', (doc) => removeEntry(doc, ['w', 0, 0]));
    refused('w:\n  - a: &x\n  - b\n', (doc) => removeEntry(doc, ['w', 1]));
    refused('w:\n  - &x\n  - b\n', (doc) => removeEntry(doc, ['w', 1, 0]));
    assert.equal(
      after('w: [a, b\n', (doc) => removeEntry(doc, ['w', 0])),
      undefined,
    );
  });
});
