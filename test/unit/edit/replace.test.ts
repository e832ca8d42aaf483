import { replaceScalar, type Path, type PlainScalar } from '../../../src/core/edit';
import { becomes, refused } from './support';

/** What is written before, the new value, what is written then. */
type Row = readonly [before: string, value: PlainScalar, expected: string];

function table(path: Path, rows: readonly Row[]): void {
  for (const [before, value, expected] of rows) {
    it(`${JSON.stringify(before)} takes ${JSON.stringify(value)}`, () =>
      becomes(before, (doc) => replaceScalar(doc, path, value), expected));
  }
}

describe('replaceScalar', () => {
  describe('keeps quotes, comments and line ends', () => {
    table(
      ['a'],
      [
        ['a: one   # c\n', 'two', 'a: two   # c\n'],
        ['a: one', 'two', 'a: two'],
        ["a: 'one' # c\n", 'two', "a: 'two' # c\n"],
        ['a: "one" # c\n', 'two', 'a: "two" # c\n'],
        ["a: 'one'\n", "it's", "a: 'it''s'\n"],
        ["a: 'one'\n", 'p\tq', 'a: "p\\tq"\n'],
        ["a: 'one'\n", 5, 'a: 5\n'],
        ['a: one\n', 'yes', "a: 'yes'\n"],
        ['a: one\nb: "x"\n', 'yes', 'a: "yes"\nb: "x"\n'],
        ['a: 5\n', null, 'a: null\n'],
        ['a: one\n  and more # c\nb: 1\n', 'two', 'a: two # c\nb: 1\n'],
        ['a:\n  # c\n  one\nb: 1\n', 'two', 'a:\n  # c\n  two\nb: 1\n'],
        ['\uFEFFa: one\n', 'two', '\uFEFFa: two\n'],
        ['a: 漢字 👍 # c\n', 'ünï', 'a: ünï # c\n'],
        ['{ a: one, b: 1 }\n', 'x, y', "{ a: 'x, y', b: 1 }\n"],
        ['{"a":"one","b":1}\n', 'two', '{"a":"two","b":1}\n'],
        ['? a\n: one\n', 'two', '? a\n: two\n'],
      ],
    );
  });

  describe('fills in where nothing is written', () => {
    table(
      ['a'],
      [
        ['a: # c\nb: 1\n', 'one', 'a: one # c\nb: 1\n'],
        ['a:\nb: 1\n', 'one', 'a: one\nb: 1\n'],
        ['a:   \nb: 1\n', 'one', 'a: one\nb: 1\n'],
        ['a: ~ # c\n', 'one', 'a: one # c\n'],
        ['{ a: , b: 1 }\n', 'one', '{ a: one , b: 1 }\n'],
        ['{ a, b: 1 }\n', 'one', '{ a: one, b: 1 }\n'],
        ['"a":\nb: "x"\n', 'one', '"a": "one"\nb: "x"\n'],
        ['a: &x # c\nb: 1\n', 'one', 'a: one # c\nb: 1\n'],
      ],
    );
    it('behind a dash', () => {
      becomes('a:\n  - # c\n  - x\n', (doc) => replaceScalar(doc, ['a', 0], 'w'), 'a:\n  - w # c\n  - x\n');
      becomes('a:\n-\n- x\n', (doc) => replaceScalar(doc, ['a', 0], 'w'), 'a:\n- w\n- x\n');
    });
  });

  describe('keeps blocks', () => {
    table(
      ['a'],
      [
        [
          'a: | # c\n    one\n    two\n# d\nb: 1\n',
          'three\nfour\n',
          'a: | # c\n    three\n    four\n# d\nb: 1\n',
        ],
        ['a: |\n  one\nb: 1\n', 'two', 'a: |-\n  two\nb: 1\n'],
        ['a: |-\n  one\n\n\nb: 1\n', 'two\n', 'a: |\n  two\n\n\nb: 1\n'],
        ['a: |+\n  one\n\n\nb: 1\n', 'two\n', 'a: |\n  two\nb: 1\n'],
        ['a: >- # c\n  one\n  more\nb: 1\n', 'two words', 'a: >- # c\n  two words\nb: 1\n'],
        ['a: >\n  one\nb: 1\n', 'two\nlines\n\nand more\n', 'a: >\n  two\n\n  lines\n\n\n  and more\nb: 1\n'],
        ['a: | # c\n  one\nb: 1\n', ' lead', "a: ' lead' # c\nb: 1\n"],
        ['a: | # c\nb: 1\n', 'one', 'a: one # c\nb: 1\n'],
        ['a: |+\n\n\nb: 1\n', 'w\n', 'a: "w\\n"\nb: 1\n'],
        ['a: |2 # c\n    one\nb: 1\n', 5, 'a: 5 # c\nb: 1\n'],
        ['a: |2\n    one\nb: 1\n', 'two\n', 'a: |\n    two\nb: 1\n'],
        ['a: one # c\nb: 1\n', 'two\nlines\n', 'a: | # c\n  two\n  lines\nb: 1\n'],
        ['a: one # c\n    # d\nb: 1\n', 'two\nlines\n', 'a: "two\\nlines\\n" # c\n    # d\nb: 1\n'],
        ['a: |\n  one\n', 'two\n\n\n', 'a: "two\\n\\n\\n"\n'],
        ['{ a: one }\n', 'two\nlines\n', '{ a: "two\\nlines\\n" }\n'],
      ],
    );
    it('in a list', () => {
      becomes('- |\n  one\n- b\n', (doc) => replaceScalar(doc, [0], 'x\ny\n'), '- |\n  x\n  y\n- b\n');
      becomes('- one\n- b\n', (doc) => replaceScalar(doc, [0], 'x\ny\n'), '- "x\\ny\\n"\n- b\n');
    });
  });

  it('reaches items and the root', () => {
    becomes('a: [x, y]\n', (doc) => replaceScalar(doc, ['a', 1], 'z, w'), "a: [x, 'z, w']\n");
    becomes('- - x\n  - y\n', (doc) => replaceScalar(doc, [0, 1], '[z'), "- - x\n  - '[z'\n");
    becomes('one\n', (doc) => replaceScalar(doc, [], 'two'), 'two\n');
  });

  it('refuses what is no scalar, or not there', () => {
    refused('a: [x]\n', (doc) => replaceScalar(doc, ['a'], 'y'));
    refused('a: { b: 1 }\n', (doc) => replaceScalar(doc, ['a'], 'y'));
    refused('a: one\n', (doc) => replaceScalar(doc, ['b'], 'y'));
    refused('a: one\n', (doc) => replaceScalar(doc, ['a', 0], 'y'));
    refused('a: [x]\n', (doc) => replaceScalar(doc, ['a', 3], 'y'));
    refused('a: [x]\n', (doc) => replaceScalar(doc, ['a', 'b'], 'y'));
    refused('', (doc) => replaceScalar(doc, [], 'y'));
    refused('a:\n  - &x\n  - b\n', (doc) => replaceScalar(doc, ['a', 0], 'y'));
    refused('{ a: &x , b: 1 }\n', (doc) => replaceScalar(doc, ['a'], 'y'));
  });
});
