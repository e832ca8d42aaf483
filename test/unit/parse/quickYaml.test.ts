import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NodeMaker } from '../../../src/core/parse/nodes';
import { quickTree } from '../../../src/core/parse/quickYaml';
import { plainValue } from '../../../src/core/parse/values';
import { generateCharter } from '../../bench/generate';
import { answers, quickly } from './sameTree';

/** A key of so many letters, with a value. */
function keyOf(letters: number): string {
  return `a: 1\n${'k'.repeat(letters)}: 2\n`;
}

function nested(levels: number): string {
  return `a: ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}\n`;
}

describe('the quick reader', () => {
  const read: readonly (readonly [what: string, yaml: string])[] = [
    ['nothing', ''],
    ['only comments', '# one\n\n  # two\n'],
    ['a mark before the document', '# c\n--- \n# d\na: 1\nb: |\n  ---\n'],
    ['a text', 'Just a sentence.\n'],
    ['maps and lists', 'a:\n  - b: 1\n    c:\n      - d\n      - e\n  - f\ng: h\n'],
    ['a list below its key', 'a:\n- b\n- c\nd:\n- e: f\n'],
    ['lists in lists', '- - a\n  - b\n-\n  - c\n- - - d\n'],
    ['an indented part of a charter', '  - id: WI-1\n    title: Route cases\n    supports: [OBJ-1]\n'],
    ['comments everywhere', '# a\na: # b\n  # c\n  - x # d\n\n# e\n  - y\n# f\nb: 1 # g\n'],
    ['blank lines and spaces at line ends', '\n\na: 1  \n\n   \nb:   \n  - x \n\n'],
    ['Windows line ends', 'a: 1\r\nb: >-\r\n  x\r\n  y\r\n\r\nc:\r\n  - "d"\r\n  -\r\n'],
    ['no line end at the end', 'a:\n  - b'],
    ['keys with nothing behind them', 'a:\nb:\n  c:\nd: {e, f: , g: 1}\n'],
    ['dashes with nothing behind them', 'a:\n  - x\n  -  # why\n  - \n  -\nb: 1\n'],
    ['a dash at the very end', 'a:\n  - x\n  -'],
    ['flow collections', 'a: {b: [1, {c: d}], e: {}, f: []} # ] }\ng: [ x, y, ]\n'],
    ['flow collections on several lines', 'a: [b,\n    c,\n\n    {d: e, # ]\n     f: g} # ]\n  ]\nh: i\n'],
    ['pairs in lists', 'a: [b: c, "d":e, f: [g]]\n'],
    ['keys in quotes', `"a": 1\n'b c': 2\n"<<": 3\n"d\\te" : 4\n`],
    ['quotes', `a: "x \\" \\u00e9\\n" # c\nb: 'it''s'\nc: ''\nd: "one\n  two\n\n  three \\\n  four"\n`],
    ['plain texts on several lines', 'a: one\n  two\n\n  three # c\nb: x\n'],
    ['folded blocks', 'a: >\n  x\n  y\n\n  z\n   more\n  end\n\nb: >-\n  x\nc: >+\n  x\n\nd: 1\n'],
    [
      'literal blocks',
      'a: |\n  x # no comment\n\n    y\n\nb: |-\n  x\nc: |+\n  x\n\nd: |\n\n  x\ne: | # c\n  x\nf: |\n',
    ],
    ['block headers behind comments with their signs', 'a: # | >\n  # >-\n  b: |\n    x\n'],
    ['characters of two units', 'a: 😀 smile # c\nb: "😀"\n'],
    ['signs that mean nothing here', 'a: b#c\nd: x:y?z!\ne: -f\ng: a - b ... c\nh: 50% & <<more>> *\n'],
    ['names of properties that objects have', '__proto__: 1\nconstructor: 2\nhasOwnProperty: 3\n'],
    ['more keys than a few', Array.from({ length: 30 }, (_, i) => `key${i}: ${i}\n`).join('')],
    ['a key almost too long', keyOf(999)],
    ['what is almost too deep', nested(90)],
  ];
  for (const [what, yaml] of read) {
    it(`reads ${what}`, () => ok(answers(yaml)));
  }

  it('reads every scalar of the core schema as it is meant', () => {
    const plain: Readonly<Record<string, unknown>> = {
      null: [null, null, null, null, 'nULL', 'nil', '~~'],
      true: [true, true, true, false, false, false, 'tRUE', 'yes', 'on', 'n'],
      integers: [0, 12, -12, 12, -0, 7, '1_000', '12a', '2026-01-01', '+'],
      based: [15, 255, '0o8', '0xG', '-0x1', '0b1'],
      long: [1.2345678901234567e19, 2 ** 53],
      floats: [1.5, -0.5, 1, 0.5, 1000, -1.5e-3, 0, '1e', '.e3', '1.2.3', '.'],
      special: [Infinity, -Infinity, Infinity, NaN, NaN, '.iNF', '-.nan', 'inf'],
    };
    const yaml = [
      'null: [null, Null, NULL, ~, nULL, nil, ~~]',
      'true: [true, True, TRUE, false, False, FALSE, tRUE, yes, on, n]',
      'integers: [0, 12, -12, +12, -0, 007, 1_000, 12a, 2026-01-01, +]',
      'based: [0o17, 0xfF, 0o8, 0xG, -0x1, 0b1]',
      'long: [12345678901234567890, 9007199254740993]',
      'floats: [1.5, -.5, 1., +0.5, 1e3, -1.5E-3, 0.0, 1e, .e3, 1.2.3, .]',
      'special: [.inf, -.INF, +.Inf, .nan, .NaN, .iNF, -.nan, inf]',
    ].join('\n');
    deepEqual(plainValue(quickly(yaml)?.root), plain);
    ok(answers(yaml));
  });

  const declined: readonly (readonly [what: string, yaml: string])[] = [
    ['what is no YAML', 'a: [1\n'],
    ['a second colon', 'a: b: c\n'],
    ['wrong indentation', 'a: 1\n  b: 2\n'],
    ['a comment without a space before it', 'a: "b"#c\n'],
    ['characters that cannot be printed', 'a: b\u0007\n'],
    ['half a character', 'a: b\ud800\n'],
    ['anchors', 'a: &x 1\n'],
    ['anchors of collections', 'a: &x\n  b: 1\n'],
    ['anchors of nothing', 'a: &x\nb: 1\n'],
    ['anchors of empty items', '- &x\n- 1\n'],
    ['tags of nothing', 'a: !t\n'],
    ['aliases', 'a: *x\n'],
    ['tags', 'a: !!str 1\n'],
    ['tags of collections', 'a: !t [1]\n'],
    ['merge keys', 'a:\n  <<: {b: 1}\n'],
    ['keys that are no text', '[a]: 1\n'],
    ['keys that are maps', '{a: 1}: 1\n'],
    ['keys that are missing', ': 1\n'],
    ['keys that are missing in braces', '{: 1}\n'],
    ['keys that stand twice', 'a: 1\nb: 2\na: 3\n'],
    ['keys that stand twice in braces', '{a: 1, "a": 2}\n'],
    ['keys that stand twice among many', `${'abcdefghijklmn'.replaceAll(/./gu, '$&: 1\n')}a: 1\n`],
    ['keys with a question mark', '? a\n: 1\n'],
    ['keys with a question mark further down', 'a: 1\n? b\n: 2\n'],
    ['keys with a question mark in brackets', '[? a]\n'],
    ['keys that are too long', keyOf(1025)],
    ['keys with too much space behind them', `a${' '.repeat(1025)}: 1\n`],
    ['directives', '%YAML 1.2\n---\na: 1\n'],
    ['directives that nobody knows', '%FOO\n---\na: 1\n'],
    ['what only looks like a directive', ' %a b\n---\na: 1\n'],
    ['a mark before the document on the same line', '--- {a: 1}\n'],
    ['a mark with a comment behind it', '--- # c\na: 1\n'],
    ['a mark and nothing else', '---\n'],
    ['a mark behind the document', 'a: 1\n...\n'],
    ['nothing but a mark', '...\n'],
    ['a mark before a text', '... -\n'],
    ['several documents', 'a: 1\n---\nb: 2\n'],
    ['what is too deep', nested(91)],
    ['what is far too deep', '['.repeat(50_000)],
    ['a byte-order mark', '\ufeffa: 1\n'],
    ['tabs', 'a:\t1\n'],
    ['line ends of one `\\r`', 'a: b\r  c\n'],
    ['the character zero', 'a: \u0000\n'],
    ['conflicts', '<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n'],
    ['escapes outside of Unicode', 'a: "\\U00110000"\n'],
    ['escapes that do not exist', 'a: "\\q"\n'],
    ['escaped line ends with blank lines behind them', 'a: "b\\\n\n  c"\n'],
    ['blocks that tell their indentation', 'a: |1\n  b\n  \n'],
    ['blocks that tell it behind how they end', 'a: |-1\n  b\n'],
    ['blocks that are the whole document', ' |\n#\n'],
    ['blocks that keep spaces without a line end', 'a: |+\n\n '],
    ['a pair right behind a text', 'a:\n  b:\n  - ""c:\n'],
    ['an empty pair in a list', '[a: ]\n'],
    ['comments at the beginning of a line in brackets', '[a\n#\n]\n'],
    ['a colon that belongs to a text behind a comment', '{a #\n:b}\n'],
    ['a comment above a text in brackets', 'a: [b, # c\n  d]\n'],
    ['a comment between a key and its text', 'a:\n\n#\n b\nc: 1\n'],
    ['a comment between a dash and its block', '-\n\n#\n |\n- b\n'],
  ];
  for (const [what, yaml] of declined) {
    it(`leaves to the other parser: ${what}`, () => equal(quickly(yaml), undefined));
  }

  it('reads generated charters, whole and item by item', () => {
    const text = generateCharter(30);
    ok(answers(text));
    const items = text.slice(text.indexOf('workItems:\n') + 'workItems:\n'.length).split(/^(?= {2}- id)/mu);
    equal(items.length, 30);
    for (const item of items) ok(answers(item), item);
  });

  it('reads the examples', () => {
    const names = readdirSync('examples', { recursive: true, encoding: 'utf8' });
    const charters = names.filter((name) => name.endsWith('charter.yaml'));
    ok(charters.length > 5);
    for (const name of charters) ok(answers(readFileSync(join('examples', name), 'utf8')), name);
  });

  it('makes nodes that move with their origin', () => {
    const origin = { start: 10 };
    const root = quickTree('a: [b]\n', new NodeMaker(origin))?.root;
    deepEqual([root?.start, root?.end], [10, 16]);
    origin.start = 3;
    deepEqual([root?.start, root?.end], [3, 9]);
  });
});
