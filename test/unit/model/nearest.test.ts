import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { Candidates, foldedWord, nearest } from '../../../src/core/model/nearest';

const KEYS = [
  'id',
  'title',
  'description',
  'type',
  'supports',
  'dependsOn',
  'due',
  'estimate',
  'workItems',
  'acceptance',
];

describe('nearest', () => {
  const guesses: readonly (readonly [why: string, word: string, guess: string])[] = [
    ['a letter is missing', 'suports', 'supports'],
    ['two letters have changed places', 'deu', 'due'],
    ['the case differs', 'Title', 'title'],
    ['it is written with underscores', 'work_items', 'workItems'],
    ['it is written with capitals', 'WorkItems', 'workItems'],
    ['it is written with blanks', 'depends on', 'dependsOn'],
    ['it has an accent', 'títle', 'title'],
    ['it is cut short', 'desc', 'description'],
    ['something is added', 'acceptanceCriteria', 'acceptance'],
    ['three letters of a long word are wrong', 'diskribtion', 'description'],
  ];
  for (const [why, word, guess] of guesses) {
    it(`finds ${guess} for ${word}: ${why}`, () => assert.deepEqual(nearest(word, KEYS, 1), [guess]));
  }

  const wild: readonly (readonly [word: string, candidates: readonly string[]])[] = [
    ['by', ['to', 'id']],
    ['end', ['due', 'id']],
    ['state', ['start', 'scope']],
    ['colour', KEYS],
    ['', KEYS],
    ['--', KEYS],
    ['title', ['', '__']],
  ];
  for (const [word, candidates] of wild) {
    it(`guesses nothing for “${word}” among ${candidates.slice(0, 3).join(', ')}`, () =>
      assert.deepEqual(nearest(word, candidates, 3), []));
  }

  describe('of ids', () => {
    const slips: readonly (readonly [why: string, word: string, guess: string])[] = [
      ['the separator is missing', 'OBJ1', 'OBJ-1'],
      ['the separator is another one', 'OBJ_1', 'OBJ-1'],
      ['the case differs', 'obj-1', 'OBJ-1'],
      ['two letters have changed places', 'OJB-1', 'OBJ-1'],
      ['two letters of a short prefix have changed places', 'IW-12', 'WI-12'],
      ['two digits have changed places', 'WI-12', 'WI-21'],
      ['a digit was struck twice', 'WI-112', 'WI-12'],
      ['a double digit was struck once', 'WI-10', 'WI-100'],
      ['zeros stand in front', 'WI-012', 'WI-12'],
      ['a letter looks like the digit', 'OBJ-l', 'OBJ-1'],
      ['a digit looks like the letter', '0BJ-1', 'OBJ-1'],
    ];
    for (const [why, word, guess] of slips) {
      it(`finds ${guess} for ${word}: ${why}`, () => assert.deepEqual(nearest(word, [guess], 3), [guess]));
    }

    const others: readonly (readonly [word: string, other: string])[] = [
      ['WI-12', 'WI-13'],
      ['WI-12', 'WI-2'],
      ['WI-12', 'WI-34'],
      ['WI-204', 'WI-24'],
      ['G-1', 'M-1'],
      ['OBJ-1', 'REQ-1'],
      ['OBJ', 'OBJ-1'],
      ['A-12-21', 'A-21-12'],
    ];
    for (const [word, other] of others) {
      it(`does not take ${word} for ${other}`, () => assert.deepEqual(nearest(word, [other], 3), []));
    }
  });

  it('puts the likeliest first', () => {
    assert.deepEqual(nearest('OBJ1', ['OBJ-11', 'OBJ-1', 'OB-1'], 3), ['OBJ-1', 'OB-1', 'OBJ-11']);
    assert.deepEqual(nearest('links', ['link', 'Links', 'inks'], 3), ['Links', 'link', 'inks']);
  });

  it('gives no more than it is asked for, and each once', () => {
    assert.deepEqual(nearest('link', ['links', 'links', 'lin', 'ink'], 2), ['links', 'lin']);
  });

  it('offers every word for itself, and only candidates', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, fc.nat(), (candidates, i) => {
        const word = candidates[i % candidates.length] ?? '';
        const found = nearest(word, candidates, 10);
        assert.ok(found.every((candidate) => candidates.includes(candidate)));
        assert.ok(
          foldedWord(word) === '' || found[0] === word,
          `${word} is not the first of ${found.join(' ')}`,
        );
      }),
    );
  });

  it('are the same where the candidates were made ready for many', () => {
    const prefix = fc.constantFrom(
      '',
      'WI-',
      'wi',
      'REQ-',
      'OBJ-',
      'OBJ',
      'OJB-',
      'l',
      'O',
      'Ä',
      'description',
      'desc',
    );
    const digits = fc.stringMatching(/^[0-3]{0,4}$/u);
    const id = fc
      .tuple(prefix, digits, fc.constantFrom('', '-', '.'), digits)
      .map((parts) => parts.join(''))
      .filter((text) => text !== '');
    const word = fc.oneof(id, id, fc.string({ maxLength: 6, unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, fc.nat(4), (words, wanted, limit) => {
        const candidates = new Candidates(words);
        const fit = words.filter((_, i) => i % 5 !== 0);
        assert.deepEqual(
          candidates.nearest(wanted, limit, (each) => fit.includes(each)),
          nearest(wanted, fit, limit),
        );
        assert.equal(
          candidates.slipFor(wanted),
          words.find((each) => nearest(each, [wanted], 1).length > 0),
        );
      }),
      { numRuns: 3000 },
    );
  });
});
