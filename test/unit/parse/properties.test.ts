import { ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Node, Span } from '../../../src/core/model';
import { parseYaml, readCharterFile } from '../../../src/core/parse';

/** What YAML is made of, and what breaks it. */
const PIECES = [
  'a',
  'b',
  'key',
  'id: ',
  'title: ',
  'workItems:\n',
  '- ',
  '  ',
  '    ',
  '\n',
  '\n  ',
  '\n    ',
  '\r\n',
  '\r',
  '\t',
  ': ',
  ':',
  '{',
  '}',
  '[',
  ']',
  ', ',
  '"',
  "'",
  '|',
  '>',
  '|+\n',
  '>-\n',
  '&x ',
  '*x',
  '<<: ',
  '# c',
  '# throughline-disable a/b',
  '---',
  '\n---\n',
  '...',
  '!t ',
  '!!str ',
  '!!omap ',
  '!!set ',
  '!!binary ',
  '%',
  '%YAML 1.1\n---\n',
  '@',
  '`',
  '? ',
  '😀',
  '\ud800',
  'é',
  '\u0000',
  '1',
  '1.5',
  'true',
  '~',
  '\\',
  '\\x',
  '=',
  '\u2028',
  '\ufeff',
  '&',
  '*',
  '!',
  '- - ',
  '"\\n"',
  "''",
  '.inf',
  '\n<<<<<<< x\n',
  '\n=======\n',
  '\n>>>>>>> y\n',
];

const anyText = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

function expectInside(inner: Span, outer: Span, what: string): void {
  ok(
    outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end,
    `${what} ${inner.start}-${inner.end} lies in ${outer.start}-${outer.end}`,
  );
}

/** Every node lies in the text, in the one that holds it, and behind its key; what is merged stands elsewhere. */
function expectTree(node: Node, within: Span, whole: Span): void {
  expectInside(node, within, node.kind);
  if (node.kind === 'sequence') for (const item of node.items) expectTree(item, node, whole);
  if (node.kind !== 'map') return;
  for (const { key, value, merged } of node.pairs) {
    const holder = merged ? whole : node;
    expectInside(key, holder, 'key');
    if (value) expectTree(value, holder, whole);
  }
}

describe('any text', () => {
  it('is read without throwing, and every place lies where it should', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = { start: 0, end: text.length };
        const { root, flaws, comments } = parseYaml(text);
        if (root) expectTree(root, whole, whole);
        for (const comment of comments) {
          ok(comment.text.startsWith('#') && text.slice(comment.start, comment.end) === comment.text);
        }
        for (const { span, message } of flaws) {
          expectInside(span, whole, 'flaw');
          const marked = text.slice(span.start, span.end);
          ok(text.trim() === '' || (marked.trim() !== '' && !/[\r\n]/u.test(marked)), JSON.stringify(marked));
          ok(/^(?:\p{Lu}|`<<`).*[.?]$/u.test(message), message);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is read as a charter without throwing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { flaws, entries } = readCharterFile('file:///a.charter.yaml', text, new Map());
        for (const { span } of flaws) expectInside(span, { start: 0, end: text.length }, 'flaw');
        for (const { node } of entries) expectInside(node, { start: 0, end: text.length }, 'entry');
      }),
      { numRuns: 1000 },
    );
  });

  it('is read the same way every time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        ok(JSON.stringify(parseYaml(text)) === JSON.stringify(parseYaml(text)));
      }),
      { numRuns: 300 },
    );
  });
});
