import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatted, type Edits } from '../../../src/core/edit';
import { Chance } from '../../fuzz/chance';
import { anyCharter } from '../../fuzz/charters';
import { Ids } from '../../fuzz/sections';
import { randomText } from './randomText';
import { after, becomes, read, refused, saysTheSame } from './support';
import { parseYaml } from '../../../src/core/parse';

const format =
  (step = 2, range?: { readonly start: number; readonly end: number }) =>
  (doc: ReturnType<typeof read>): Edits =>
    formatted(doc, step, range);

describe('formatting', () => {
  it('indents maps, lists and texts by the step', () => {
    becomes(
      `goals:
    - id: G-1
      title: >-
            Fewer calls
            in the night
      baseline:
           value: 3
`,
      format(),
      `goals:
  - id: G-1
    title: >-
      Fewer calls
      in the night
    baseline:
      value: 3
`,
    );
  });

  it('takes wider steps where the editor has them, with the keys of an entry below each other', () => {
    becomes(
      'goals:\n  - id: G-1\n    baseline:\n      value: 3\n',
      format(4),
      'goals:\n    - id: G-1\n      baseline:\n          value: 3\n',
    );
  });

  it('gives all lists the dashes that most have', () => {
    const mostFlush = 'a:\n- 1\nb:\n- 2\n';
    becomes(`${mostFlush}c:\n  - 3\n`, format(), 'a:\n- 1\n\nb:\n- 2\n\nc:\n- 3\n');
    becomes('a:\n  - 1\nb:\n  - 2\nc:\n- 3\n', format(), 'a:\n  - 1\n\nb:\n  - 2\n\nc:\n  - 3\n');
  });

  it('writes one space behind a dash and a colon', () => {
    becomes(
      'goals:\n  -   id:    G-1\n      title:  Calls   # ours\n',
      format(),
      'goals:\n  - id: G-1\n    title: Calls   # ours\n',
    );
  });

  it('parts sections of several lines, and entries where most are parted, by one blank line', () => {
    becomes(
      '\n\ncharter: 1\nkind: project\n\n\n\nproject:\n  name: Night desk\ngoals:\n  - id: G-1\n\n  - id: G-2\n    title: Calls\n\n  # The third\n  - id: G-3\n  - id: G-4\n\n\n',
      format(),
      'charter: 1\nkind: project\n\nproject:\n  name: Night desk\n\ngoals:\n  - id: G-1\n\n  - id: G-2\n    title: Calls\n\n  # The third\n  - id: G-3\n\n  - id: G-4\n',
    );
  });

  it('parts no entries where most stand together', () => {
    const text = 'goals:\n  - id: G-1\n\n  - id: G-2\n  - id: G-3\n  - id: G-4\n';
    becomes(text, format(), text);
  });

  it('moves comments with what they are about', () => {
    becomes(
      `goals:
 # The first
 - id: G-1
   # its title
   title: Calls
 # nothing more
# All work
work:
`,
      format(),
      `goals:
  # The first
  - id: G-1
    # its title
    title: Calls
  # nothing more

# All work
work:
`,
    );
  });

  it('keeps a comment out of the text above it', () => {
    becomes(
      'goals:\n  - title: >\n          Calls\n      # ours\n    id: G-1\n',
      format(),
      'goals:\n  - title: >\n      Calls\n    # ours\n    id: G-1\n',
    );
  });

  it('keeps the line breaks and the hanging indentation of what stands in braces', () => {
    becomes(
      'goals:\n    - { id: G-1,\n        title: Calls }\n',
      format(),
      'goals:\n  - { id: G-1,\n      title: Calls }\n',
    );
  });

  it('keeps what counts in a text of several lines', () => {
    becomes(
      'a:\n    b: |+\n        one  \n          deeper\n\n\nc: 1\n',
      format(),
      'a:\n  b: |+\n    one  \n      deeper\n\n\nc: 1\n',
    );
    becomes('a:\n    b: |2\n          one\n', format(), 'a:\n  b: |2\n        one\n');
  });

  it('takes white space away at line ends, and ends the last line', () => {
    assert.equal(after('a: 1  \nb:\t\n  c: 2\t# d \n\n \ne: 3', format()), 'a: 1\nb:\n  c: 2\t# d\n\ne: 3\n');
  });

  it('changes nothing in a text that is in order', () => {
    const text =
      '# Night desk\n---\ncharter: 1\ninclude:\n  - parts/*.yaml\n\ngoals:\n  - { id: G-1, title: "Calls" } # ours\n  - id: G-2\n';
    assert.deepEqual(formatted(read(text), 2), []);
  });

  it('stays in the sections that a range touches', () => {
    const text = 'a:\n    b: 1\nc:\n    d: 2\ne:\n    f: 3\n';
    const start = text.indexOf('d');
    assert.equal(
      after(text, format(2, { start, end: start })),
      'a:\n    b: 1\n\nc:\n  d: 2\n\ne:\n    f: 3\n',
    );
    assert.equal(
      after(text, format(2, { start: 0, end: start })),
      'a:\n  b: 1\n\nc:\n  d: 2\n\ne:\n    f: 3\n',
    );
  });

  it('leaves alone what it cannot be sure of', () => {
    for (const text of [
      'a:\n\tb: 1\n',
      '? a\n: b\n',
      'a: 1\n---\nb: 2\n',
      '[a, b]\n',
      '{ a: 1 }\n',
      'text\n',
      'a: 1\rb: 2\n',
    ])
      refused(text, format());
  });

  const anyText = fc.oneof(
    fc.integer().map((seed) => randomText(seed).text),
    fc.integer().map((seed) => anyCharter({ kind: 'project' }, new Ids(), new Chance(seed))),
  );

  it('changes no value and no comment, and nothing the second time', () => {
    let formattedTexts = 0;
    fc.assert(
      fc.property(anyText, fc.constantFrom(2, 3, 4), (text, step) => {
        if (parseYaml(text).flaws.length > 0) return;
        const result = after(text, format(step));
        if (result === undefined) return;
        formattedTexts++;
        saysTheSame(text, result);
        assert.equal(after(result, format(step)), result, `${text}\n=>\n${result}`);
      }),
      { numRuns: 300 },
    );
    assert.ok(formattedTexts > 200, String(formattedTexts));
  });

  it('of a range changes no value and no comment either', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, from, length) => {
        if (parseYaml(text).flaws.length > 0) return;
        const start = from % (text.length + 1);
        const result = after(text, format(2, { start, end: Math.min(text.length, start + length) }));
        if (result === undefined) return;
        saysTheSame(text, result);
      }),
      { numRuns: 200 },
    );
  });
});
