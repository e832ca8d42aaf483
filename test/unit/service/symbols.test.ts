import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { SymbolKind, type DocumentSymbol, type Position, type Range } from 'vscode-languageserver-types';
import { readCharterFile } from '../../../src/core/parse';
import { drained } from '../../../src/core/model';
import { outlining } from '../../../src/service';

function symbolsOf(text: string): readonly DocumentSymbol[] {
  return drained(outlining(readCharterFile('file:///a.charter.yaml', text, new Map())));
}

/** Names, indented, with the detail behind them. */
function outline(symbols: readonly DocumentSymbol[], indent = ''): readonly string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail ? ` (${detail})` : ''}`,
    ...outline(children ?? [], `${indent}  `),
  ]);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

function contains(outer: Range, inner: Range): boolean {
  return (
    isBefore(outer.start, inner.start) && isBefore(inner.start, inner.end) && isBefore(inner.end, outer.end)
  );
}

/** What an editor insists on: a name, and a selection inside the range. */
function expectAcceptable(symbols: readonly DocumentSymbol[]): void {
  for (const { name, range, selectionRange, children } of symbols) {
    ok(name.trim() !== '', 'a symbol has a name');
    ok(contains(range, selectionRange), `${name}: ${JSON.stringify({ range, selectionRange })}`);
    expectAcceptable(children ?? []);
  }
}

describe('the outline of a charter', () => {
  it('has its sections, their entries, and the measures of each objective', () => {
    const text = `charter: 1
kind: project
project: { name: Desk }
purpose: { statement: Why }
objectives:
  - id: OBJ-1
    title: Faster
    status: achieved
    measures:
      - { id: M-1, title: Hours }
      - { title: Calls }
  - { title: Cheaper }
workItems:
  - { id: WI-1, state: active }
  - {}
settings: { preset: strict }
waivers: []
x-own: [1, 2]
`;
    deepEqual(outline(symbolsOf(text)), [
      'project',
      'purpose',
      'objectives (2)',
      '  OBJ-1 Faster (achieved)',
      '    M-1 Hours',
      '    Calls',
      '  Cheaper',
      'workItems (2)',
      '  WI-1 (active)',
      '  workItems[1]',
      'settings',
      'waivers',
      'x-own',
    ]);
    expectAcceptable(symbolsOf(text));
  });

  it('marks what to reveal and what to select', () => {
    const text = 'objectives:\n  - title: Faster\n    id: OBJ-1 # why\n';
    const [section] = symbolsOf(text);
    const [entry] = section?.children ?? [];
    deepEqual(section?.selectionRange, { start: { line: 0, character: 0 }, end: { line: 0, character: 10 } });
    deepEqual(section?.range.end, { line: 2, character: 13 });
    deepEqual(entry?.range, { start: { line: 1, character: 4 }, end: { line: 2, character: 13 } });
    deepEqual(entry?.selectionRange, { start: { line: 2, character: 8 }, end: { line: 2, character: 13 } });
    equal(entry?.kind, SymbolKind.Class);
    equal(section?.kind, SymbolKind.Module);
  });

  it('is nothing where there is nothing to outline', () => {
    for (const text of ['', '- a\n', 'text\n', '# only\n', 'a: 1\n']) deepEqual(symbolsOf(text), []);
  });

  const odd: readonly (readonly [what: string, text: string])[] = [
    ['aliases', 'x-w: &w [{ id: WI-1, title: A }]\nworkItems: *w\n'],
    ['an alias of an entry', 'workItems:\n  - &w { id: WI-1, title: A }\n  - *w\n'],
    [
      'an id from a merge',
      'x-d: &d { id: WI-1, title: A }\nworkItems:\n  - <<: *d\n    state: new\n  - { <<: *d }\n',
    ],
    ['a section from a merge', '<<: { workItems: [{ id: WI-1 }] }\nobjectives: [{ id: OBJ-1 }]\n'],
    ['a key without a text', '"": [1]\n" ": { a: 1 }\n'],
    ['an entry without anything', 'workItems:\n  - {}\n  - id:\n'],
    [
      'texts of several lines',
      'workItems:\n  - title: |\n      One\n      two\n  - title: "One\n      two"\n',
    ],
    ['brackets that are not closed', 'workItems: [{ id: WI-1, title: [\n'],
    ['Windows line ends', 'workItems:\r\n  - id: WI-1\r\n    title: A\r\n'],
    ['sections of things without ids', 'raci: [{ about: x }]\nescalation: { levels: [{ level: L1 }] }\n'],
  ];
  for (const [what, text] of odd) {
    it(`is one that editors accept: ${what}`, () => {
      ok(symbolsOf(text).length > 0);
      expectAcceptable(symbolsOf(text));
    });
  }

  it('is one that editors accept for any text', () => {
    const line = fc.constantFrom(
      'workItems:\n',
      'objectives:\n',
      '  - id: A-1\n',
      '    title: x\n',
      '    measures:\n',
      '      - *a\n',
      '  - &a { id: B }\n',
      '  - <<: *a\n',
      '    state: "new\n',
      '  - [',
      '}\n',
      '\t- id: C\n',
      '"": {a: 1}\n',
      '---\n',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => expectAcceptable(symbolsOf(lines.join('')))),
      { numRuns: 500 },
    );
  });
});
