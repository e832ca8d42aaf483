import { ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { answers } from './sameTree';

/** A text by the indentation of the line that it stands in, without the indentation of its first line. */
type Written = (indent: string) => string;

const WORDS = [
  'a',
  'some words',
  'é 😀',
  '1',
  '-1.5e3',
  '0x1F',
  '.inf',
  '.nan',
  '~',
  'null',
  'true',
  '12345678901234567890',
  'x:y',
  'a#b',
  'a ? b',
  '-a',
  'a - b',
  'C:\\x',
  '...',
  "it's",
  '<<',
  '=',
];

const word = fc.constantFrom(...WORDS);
const space = fc.constantFrom('', '', '', '', ' ', '   ');
const comment = fc.constantFrom('', '', '', '', ' # c', ' # a: b', ' #', '  # ] } "');
const lineEnd = fc
  .tuple(space, comment, fc.constantFrom('\n', '\n', '\n', '\n\n', '\n   \n', '\n# c\n', '\n\n    # c\n'))
  .map((parts) => parts.join(''));

/** Between the words of a text: a space, or line ends and the indentation of the next line. */
const gap: fc.Arbitrary<Written> = fc
  .tuple(fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', ' \n', '\n   \n'), fc.nat(3))
  .map(
    ([sign, more]) =>
      (indent) =>
        sign === ' ' ? sign : `${sign}${indent}${' '.repeat(more)}`,
  );

/** A text of several parts with gaps between them, between the quotes. */
function text(part: fc.Arbitrary<string>, quote: string): fc.Arbitrary<Written> {
  return fc
    .array(fc.tuple(part, gap), { minLength: quote === '' ? 1 : 0, maxLength: 3 })
    .map((parts) => (indent) => {
      const last = parts.length - 1;
      const inner = parts.map(([each, between], i) => (i === last ? each : `${each}${between(indent)}`));
      return `${quote}${inner.join('')}${quote}`;
    });
}

const plain = fc.oneof(
  {
    weight: 3,
    arbitrary: word.map(
      (written): Written =>
        () =>
          written,
    ),
  },
  text(word, ''),
);
const double = text(
  fc.constantFrom(
    'a',
    ' ',
    '\\n',
    '\\"',
    '\\\\',
    '\\u00e9',
    '\\x41',
    '\\ ',
    '\\\n ',
    '\\U0001F600',
    ' # c',
    ': ',
    "'",
  ),
  '"',
);
const single = text(fc.constantFrom('a', ' ', "''", '\\n', ' # c', ': ', '"', '{'), "'");
const scalar = fc.oneof({ weight: 3, arbitrary: plain }, double, single);

const block: fc.Arbitrary<Written> = fc
  .tuple(
    fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|1', '>2-'),
    comment,
    fc.array(fc.constantFrom('', ' ', 'text', '  more', '- a', 'a: b', '# c', 'end  '), { maxLength: 5 }),
    fc.constantFrom('', '\n', '\n\n'),
  )
  .map(
    ([header, behind, lines, rest]) =>
      (indent) =>
        `${header}${behind}\n${lines.map((line) => (line === '' ? '\n' : `${indent}${line}\n`)).join('')}${rest}`,
  );

const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('id', 'title', 'a', 'b', 'c', 'd', 'e', 'f') },
  fc.constantFrom('"q"', "'s'", '1', '~', 'x y', '"<<"', '-k', 'k#', 'a:b'),
);

/** What stands behind a colon or a dash, with the end of its line. */
const { node } = fc.letrec<{ node: Written; flow: Written; map: Written; list: Written }>((tie) => ({
  flow: fc
    .tuple(
      fc.boolean(),
      fc.array(fc.tuple(fc.option(key), fc.oneof({ maxDepth: 2 }, scalar, tie('flow')), space, gap), {
        maxLength: 3,
      }),
    )
    .map(([isMap, parts]) => (indent) => {
      const inner = parts.map(
        ([name, value, behind, before], i) =>
          `${before(indent)}${name === null ? '' : `${name}${isMap ? i : ''}: `}${value(indent)}${behind}`,
      );
      return isMap ? `{${inner.join(',')}}` : `[${inner.join(',')}]`;
    }),
  map: fc
    .array(fc.tuple(key, space, tie('node')), { minLength: 1, maxLength: 4 })
    .map(
      (pairs) => (indent) =>
        pairs.map(([name, before, value]) => `${name}:${before}${value(indent)}`).join(indent),
    ),
  list: fc
    .array(tie('node'), { minLength: 1, maxLength: 3 })
    .map((items) => (indent) => items.map((item) => `-${item(indent)}`).join(indent)),
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.tuple(scalar, lineEnd).map(
      ([value, end]) =>
        (indent: string) =>
          ` ${value(`${indent}  `)}${end}`,
    ),
    lineEnd.map((end) => () => end),
    block.map((value) => (indent: string) => ` ${value(`${indent}  `)}`),
    fc.tuple(tie('flow'), lineEnd).map(
      ([value, end]) =>
        (indent: string) =>
          ` ${value(`${indent}  `)}${end}`,
    ),
    fc.tuple(lineEnd, fc.oneof(tie('map'), tie('list')), fc.constantFrom('', ' ', '  ', '  ', '  ')).map(
      ([end, value, deeper]) =>
        (indent: string) =>
          `${end}${indent}${deeper}${value(`${indent}${deeper}`)}`,
    ),
    tie('map').map((value) => (indent: string) => ` ${value(`${indent}  `)}`),
  ),
}));

const document = fc
  .tuple(
    fc.constantFrom('', '  '),
    fc.constantFrom('', '# c\n', '---\n', '\n'),
    fc.constantFrom('a:', '-'),
    node,
  )
  .map(([indent, before, start, value]) => `${before}${indent}${start}${value(indent)}`);

const PIECES = [
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n  ',
  '\r\n',
  '\t',
  '#',
  ' # c',
  ':',
  ': ',
  '-',
  '- ',
  '? ',
  ', ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '|\n',
  '>+\n',
  '&a ',
  '*a',
  '!t ',
  '%',
  '\n---\n',
  '\n...\n',
  '\\',
  '<<: ',
  'a',
  'b: c',
  '\ufeff',
  '\ud800',
];

/** A change at a place, told by a share of the text's length: some characters out, a piece in. */
const change = fc.tuple(fc.nat(1000), fc.constantFrom(0, 0, 1, 1, 2, 5), fc.constantFrom('', ...PIECES));

const changed = fc.tuple(document, fc.array(change, { maxLength: 3 })).map(([written, changes]) =>
  changes.reduce((before, [share, count, piece]) => {
    const at = Math.floor((before.length * share) / 1000);
    return before.slice(0, at) + piece + before.slice(at + count);
  }, written),
);

const anyText = fc.oneof(
  { weight: 4, arbitrary: document },
  { weight: 1, arbitrary: document.map((written) => written.replaceAll('\n', '\r\n')) },
  { weight: 4, arbitrary: changed },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...PIECES, ...WORDS), { maxLength: 12 }).map((all) => all.join('')),
  },
);

describe('any text', () => {
  it('that the quick reader answers for is read as the other one reads it', () => {
    let answered = 0;
    const count = 3000;
    fc.assert(
      fc.property(anyText, (written) => {
        if (answers(written)) answered++;
      }),
      { numRuns: count },
    );
    ok(answered > count / 4, `${answered} of ${count}`);
  });
});
