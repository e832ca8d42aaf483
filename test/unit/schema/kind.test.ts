import assert from 'node:assert/strict';
import { parseYaml } from '../../../src/core/parse';
import { guessKind } from '../../../src/core/schema';
import { flawsOf, soleFlaw, told } from './flaws';

describe('the kind of a charter', () => {
  it('is asked for, once, whatever else the charter lacks', () => {
    const flaw = soleFlaw('charter: 1\npurpose: { statement: Solved on the first call. }\n');
    assert.deepEqual(told(flaw), [
      'schema/missing-key',
      'charter',
      'This charter does not say what it is. Add `kind: project`, `kind: practice` or `kind: part`.',
    ]);
    assert.deepEqual(flaw.data, { key: 'kind', value: 'project' });
  });

  it('is put right where it is misspelt', () => {
    const flaw = soleFlaw('charter: 1\nkind: projekt\nproject: { name: Desk }\n');
    assert.deepEqual(told(flaw), [
      'schema/value',
      'projekt',
      '`kind` cannot be “projekt”. Did you mean `project`?',
    ]);
  });

  it('is explained where it is something else', () => {
    const flaw = soleFlaw('charter: 1\nkind: programme\npractice: { name: CRM }\n');
    assert.equal(flaw.message, '`kind` cannot be “programme”. Write `project`, `practice` or `part`.');
  });

  it('is found under a misspelt key', () => {
    assert.equal(soleFlaw('charter: 1\nKind: project\nproject: { name: Desk }\n').marked, 'Kind');
  });

  it('leaves the rest to be checked as what it most likely is', () => {
    const flaws = flawsOf('charter: 1\npractice: { naem: CRM }\n');
    assert.deepEqual(
      flaws.map(({ marked }) => marked),
      ['charter', 'naem'],
    );
  });

  const guesses: readonly (readonly [text: string, kind: string])[] = [
    ['kind: practise\nproject: { name: Desk }', 'practice'],
    ['project: { name: Desk }', 'project'],
    ['practice: { name: CRM }', 'practice'],
    ['project: { name: Desk }\npractice: { name: CRM }', 'project'],
    ['objectives: []\nworkItems: []', 'part'],
    ['work_items: []', 'part'],
    ['workItems: []\npurpose: {}', 'project'],
    ['title: Notes', 'project'],
    ['kind: [part]', 'project'],
    ['- a', 'project'],
    ['', 'project'],
  ];
  for (const [text, kind] of guesses) {
    it(`is guessed to be ${kind} for ${JSON.stringify(text)}`, () =>
      assert.equal(guessKind(parseYaml(text).root), kind));
  }
});

describe('the version of a charter', () => {
  const withVersion = (version: string) =>
    soleFlaw(`charter: ${version}\nkind: project\nproject: { name: Desk }\n`);

  it('is 1', () => {
    const flaw = withVersion('2');
    assert.deepEqual(told(flaw), [
      'schema/value',
      '2',
      'This charter asks for version 2 of the format, and only version 1 is known here. Write `charter: 1`.',
    ]);
    assert.deepEqual(flaw.data['suggestions'], ['1']);
    assert.equal(withVersion('0.5').rule, 'schema/value');
  });

  it('is a number', () => {
    assert.deepEqual(told(withVersion('"1"')), [
      'schema/type',
      '"1"',
      '`charter` takes a number, and “1” is none. Remove the quotes: `1`.',
    ]);
  });
});

describe('a file that is no charter', () => {
  const texts: readonly (readonly [text: string, marked: string])[] = [
    ['Buy milk', 'Buy milk'],
    ['- id: WI-1\n- id: WI-2\n', '-'],
    ['[a, b]', '[a, b]'],
    ['~', '~'],
  ];
  for (const [text, marked] of texts) {
    it(`is told so, once: ${JSON.stringify(text)}`, () => {
      const flaw = soleFlaw(text);
      assert.deepEqual(told(flaw), [
        'schema/type',
        marked,
        'This is not a charter. Begin with `charter: 1` and `kind: project`, then write its sections.',
      ]);
    });
  }
});
