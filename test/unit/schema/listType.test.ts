import assert from 'node:assert/strict';
import { onlyFlaw, told } from './flaws';

const RULE = 'schema/type';
const NAMED = 'WI-2 “Upgrade the plug-in framework”';

/** The flaw of a work item with one further line. */
const ofWorkItem = (line: string) =>
  onlyFlaw(`workItems:\n  - id: WI-2\n    title: Upgrade the plug-in framework\n    ${line}\n`);

describe('schema/type, where a list belongs', () => {
  it('shows how to make one of a value', () => {
    const flaw = ofWorkItem('supports: OBJ-1');
    assert.deepEqual(told(flaw), [
      RULE,
      'OBJ-1',
      `\`supports\` of ${NAMED} takes a list. Write \`[OBJ-1]\`.`,
    ]);
    assert.deepEqual(flaw.data, { key: 'supports', expected: 'list', suggestions: ['[OBJ-1]'] });
    assert.deepEqual(flaw.path, ['workItems', 0, 'supports']);
  });

  const wraps: readonly (readonly [line: string, suggestions: readonly string[]])[] = [
    ['supports: OBJ-1, OBJ-2', ['[OBJ-1, OBJ-2]']],
    ['supports: OBJ-1 OBJ-2', ['[OBJ-1, OBJ-2]']],
    ['supports: OBJ-1 and OBJ-2', ['[OBJ-1, OBJ-2]']],
    ['pair: "Ana, Ben and Caro"', ['[Ana, Ben, Caro]', '["Ana, Ben and Caro"]']],
    ['pair: "Holm, Nadia"', ['[Holm, Nadia]', '["Holm, Nadia"]']],
    ['pair: Ana', ['[Ana]']],
    ['pair: "Ana: part time, mostly"', ['["Ana: part time, mostly"]']],
    ['supports: "OBJ-1"', ['[OBJ-1]']],
    ['tags: crm, sales', ['["crm, sales"]']],
    ['tags: two words', ['[two words]']],
    ['tags: "yes: no"', ['["yes: no"]']],
    ['tags: "true"', ['["true"]']],
    ['tags: "12"', ['["12"]']],
    ['tags: "a #b"', ['["a #b"]']],
    ['tags: 2026', ['[2026]']],
    ['tags: 1.10', []],
    ['tags: 007', []],
  ];
  for (const [line, suggestions] of wraps) {
    it(`proposes ${suggestions[0] ?? 'nothing'} for “${line}”`, () => {
      const flaw = ofWorkItem(line);
      assert.deepEqual(flaw.data['suggestions'], suggestions);
      assert.match(flaw.message, suggestions.length > 0 ? /Write `\[/u : /Put brackets around it/u);
    });
  }

  it('does not repeat a long text in its message', () => {
    const text = 'The agent sees who called, why, and what was promised';
    const flaw = ofWorkItem(`acceptance: ${text}`);
    assert.match(flaw.message, /takes a list\. Put brackets around it, or a dash before each item\.$/u);
    assert.deepEqual(flaw.data['suggestions'], [`["${text}"]`]);
  });

  it('explains how the entries of a section begin', () => {
    const flaw = onlyFlaw('workItems:\n  WI-1: { title: Route new cases }\n');
    assert.deepEqual(told(flaw), [
      RULE,
      'workItems',
      '`workItems` takes a list. Begin each work item with a dash, like `- { id: WI-1 }`.',
    ]);
    assert.deepEqual(flaw.data['suggestions'], []);
  });

  it('shows where an id goes that was made a key', () => {
    assert.equal(
      onlyFlaw('raci:\n  OBJ-1: { responsible: [Ana] }\n').message,
      '`raci` takes a list. Begin each RACI row with a dash, like `- { about: OBJ-1 }`.',
    );
    assert.equal(
      onlyFlaw('risks:\n  low: { title: Late data }\n').message,
      '`risks` takes a list. Begin each risk with a dash.',
    );
  });

  it('shows how an item begins that must have an id', () => {
    const flaw = onlyFlaw('people:\n  - { id: P-1, skills: { Apex: 4 } }\n');
    assert.equal(
      flaw.message,
      '`skills` of P-1 takes a list. Begin each skill of a person with a dash, like `- { skill: SK-1 }`.',
    );
  });

  it('explains how items begin', () => {
    const flaw = onlyFlaw('scope:\n  inScope: { first: Cases }\n');
    assert.deepEqual(told(flaw), [
      RULE,
      '{ first: Cases }',
      '`inScope` of the scope takes a list. Begin each item with a dash.',
    ]);
  });

  it('makes an entry of a text that stands for a section', () => {
    const flaw = onlyFlaw('objectives: Answer within a day\n');
    assert.deepEqual(flaw.data['suggestions'], ['[{ title: Answer within a day }]']);
  });
});
