import { equal } from 'node:assert/strict';
import { writtenText } from '../../../src/client/commands/beginning/writtenText';
import { english } from './samples';

describe('what is told of entries that were written', () => {
  const told = (entries: number, sentences: number, leftOut: number) =>
    writtenText({ entries, sentences, leftOut }, english);

  it('counts them, and what was left out', () => {
    equal(told(7, 3, 2), '7 entries and 3 sentences of the scope were added. 2 lines were left out.');
    equal(told(1, 0, 1), '1 entry was added. 1 line was left out.');
    equal(told(0, 1, 0), '1 sentence of the scope was added.');
    equal(told(1, 1, 0), '1 entry and 1 sentence of the scope were added.');
  });
});
