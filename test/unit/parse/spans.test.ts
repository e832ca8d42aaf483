import { deepEqual, equal } from 'node:assert/strict';
import { parseYaml } from '../../../src/core/parse';
import { nodeIn, outline, slice } from './outline';

/** The written text of the node at a path. */
function textAt(text: string, ...path: readonly (string | number)[]): string {
  return slice(text, nodeIn(text, ...path));
}

describe('the spans of a charter', () => {
  const samples: readonly (readonly [what: string, yaml: string, outline: string])[] = [
    ['plain values', 'a: 1\nb: some words\n', '{a=1, b=some words}'],
    ['quotes are included', `a: "x" # why\nb: 'it''s'\n`, `{a="x", b='it''s'}`],
    ['comments are not', '# first\na: 1 # why\n# last\n', '{a=1}'],
    ['lists', 'a:\n  - x\n  - y # why\nb: [p, q]\n', '{a=[x, y], b=[p, q]}'],
    ['a dash with nothing behind it', 'a:\n  - x\n  -\n  - y\n', '{a=[x, , y]}'],
    ['a key with nothing behind it', 'a:\nb: 1\n', '{a=, b=1}'],
    ['maps in braces', 'a: { x: 1, y: [2, 3] }\n', '{a={x=1, y=[2, 3]}}'],
    ['Windows line ends', 'a: 1\r\nb:\r\n  - "x"\r\n  - y\r\n', '{a=1, b=["x", y]}'],
    ['characters of two units', 'a: 😀 smile # c\nb: "😀"\n', '{a=😀 smile, b="😀"}'],
    ['tabs between the parts of a line', 'a:\t1\t# c\nb:\t"x"\n', '{a=1, b="x"}'],
    ['texts of several lines', 'a: one\n  two\nb: "one\n  two"\n', '{a=one\n  two, b="one\n  two"}'],
    ['a list at the root', '- a\n- b\n', '[a, b]'],
    ['a text at the root', 'Just a sentence.\n', 'Just a sentence.'],
    ['keys in quotes', `"a": 1\n'b c': 2\n`, `{"a"=1, 'b c'=2}`],
    ['keys with a question mark', '? a\n: 1\n? b\n', '{a=1, b=}'],
    ['a document with marks around it', '---\na: 1\n...\n', '{a=1}'],
    ['nothing but comments', '# only\n', ''],
    ['nothing at all', '', ''],
  ];
  for (const [what, yaml, expected] of samples) {
    it(`cover exactly what is written: ${what}`, () => {
      equal(outline(yaml), expected);
      deepEqual(parseYaml(yaml).flaws, []);
    });
  }

  it('end with the last part of a map or list, not with the comments and blank lines behind it', () => {
    const yaml = 'a:\n  - x: 1\n    y: 2 # why\n\n  # next\n  - x: 3\n\n# more\nb: 4\n\n';
    equal(textAt(yaml, 'a', 0), 'x: 1\n    y: 2');
    equal(textAt(yaml, 'a'), '- x: 1\n    y: 2 # why\n\n  # next\n  - x: 3');
    equal(textAt(yaml), yaml.trimEnd());
  });

  it('end a block of text with its last line', () => {
    equal(textAt('a: |\n  one\n  two\n\nb: 1\n', 'a'), '|\n  one\n  two');
    equal(textAt('a: >- # folded\r\n  one\r\n  two\r\n', 'a'), '>- # folded\r\n  one\r\n  two');
  });

  it('keep the blank lines that are part of a block of text', () => {
    equal(textAt('a: |+\n  one\n\nb: 1\n', 'a'), '|+\n  one\n\n');
  });

  it('end a map with what it merges, where that stands last', () => {
    const yaml = 'base: &base\n  x: 1\nother:\n  y: 2\n  <<: *base\n\nlast: 1\n';
    equal(textAt(yaml, 'other'), 'y: 2\n  <<: *base');
  });

  it('tell comments with their places, a # in a text left alone', () => {
    const yaml = '# head\na: "# no" # yes\nb: x#y\nc: |\n  # text\n# tail';
    const { comments } = parseYaml(yaml);
    deepEqual(
      comments.map((comment) => slice(yaml, comment)),
      ['# head', '# yes', '# tail'],
    );
    deepEqual(
      comments.map(({ text }) => text),
      ['# head', '# yes', '# tail'],
    );
  });

  it('find comments in every corner of a list in brackets', () => {
    const yaml = 'a: [ # one\n  x, # two\n  # three\n  y # four\n] # five\n';
    deepEqual(
      parseYaml(yaml).comments.map(({ text }) => text),
      ['# one', '# two', '# three', '# four', '# five'],
    );
  });
});

describe('the values of a charter', () => {
  const values: readonly (readonly [yaml: string, value: string | number | boolean | null])[] = [
    ['yes', 'yes'],
    ['no', 'no'],
    ['on', 'on'],
    ['true', true],
    ['False', false],
    ['~', null],
    ['null', null],
    ['12', 12],
    ['1.50', 1.5],
    ['0x1f', 31],
    ['0o14', 12],
    ['012', 12],
    ['1e3', 1000],
    ['.inf', Infinity],
    ['2026-11-21', '2026-11-21'],
    ['12:30', '12:30'],
    ['1_000', '1_000'],
    ['"12"', '12'],
    ["'true'", 'true'],
    ['"a\\tb\\u00e9"', 'a\tbé'],
    ['!!str 12', '12'],
    ['!!map', ''],
  ];
  for (const [yaml, value] of values) {
    it(`are those of YAML 1.2: ${yaml}`, () => {
      const node = nodeIn(`a: ${yaml}\n`, 'a');
      deepEqual(node.kind === 'scalar' && node.value, value);
    });
  }

  it('tell how they are written', () => {
    const styles = ['plain', "'single'", '"double"', '|\n  block', '>\n  block'].map((yaml) => {
      const node = nodeIn(`a: ${yaml}\n`, 'a');
      return node.kind === 'scalar' && node.style;
    });
    deepEqual(styles, ['plain', 'single', 'double', 'block', 'block']);
  });

  it('name keys as they are written, whatever they would be as values', () => {
    const root = nodeIn('1.50: a\ntrue: b\n~: c\n2026-11-21: d\n"x y": e\n');
    deepEqual(root.kind === 'map' && root.pairs.map(({ name }) => name), [
      '1.50',
      'true',
      '~',
      '2026-11-21',
      'x y',
    ]);
  });
});
