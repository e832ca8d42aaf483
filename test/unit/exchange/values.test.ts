import { deepEqual, equal } from 'node:assert/strict';
import { listOf, numberOf, personOf } from '../../../src/core/exchange/values';

describe('what stands in a cell', () => {
  it('is a person', () => {
    const ana = { name: 'Ana Costa', mail: 'ana@contoso.example' };
    deepEqual(personOf(' Ana Costa <ana@contoso.example> '), ana);
    deepEqual(personOf('"Ana Costa" <ana@contoso.example>'), ana);
    deepEqual(personOf('ana@contoso.example'), { name: ana.mail, mail: ana.mail });
    deepEqual(personOf('<ana@contoso.example>'), { name: ana.mail, mail: ana.mail });
    deepEqual(personOf(String.raw`Ana Costa <CONTOSO\ana>`), { name: 'Ana Costa' });
    deepEqual(personOf('Ana'), { name: 'Ana' });
    equal(personOf('  '), undefined);
    equal(personOf(undefined), undefined);
  });

  it('is a list, with nothing empty or twice in it', () => {
    deepEqual(listOf(['a; b;;a', ' c ', ''], ';'), ['a', 'b', 'c']);
    deepEqual(listOf(['a, b; c'], /[;,]/u), ['a', 'b', 'c']);
  });

  it('is a number, of which there is no doubt', () => {
    const numbers = {
      '2': 2,
      ' 0.5 ': 0.5,
      '0,5': 0.5,
      '-1': -1,
      '0,125': 0.125,
      '12,5': 12.5,
      '1234,567': 1234.567,
      '1,234.5': 1234.5,
      '1,234,567': 1_234_567,
      '1.234,5': 1234.5,
      "1'234.5": 1234.5,
      '1\u00A0234,5': 1234.5,
      '1,234': undefined,
      '1,2,3': undefined,
      '5pt': undefined,
      many: undefined,
      '': undefined,
    };
    for (const [text, number] of Object.entries(numbers)) equal(numberOf(text), number, text);
    equal(numberOf(undefined), undefined);
  });
});
