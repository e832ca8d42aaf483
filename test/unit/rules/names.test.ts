import { equal } from 'node:assert/strict';
import { mayBeSameName } from '../../../src/core/rules/facts/names';

describe('a name in words', () => {
  const SAME = [
    ['Joost Veldkamp', 'joost  veldkamp'],
    ['Joost', 'Joost Veldkamp'],
    ['J. Veldkamp', 'Joost Veldkamp'],
    ['Veldkamp, Joost (Fabrikam)', 'Joost Veldkamp'],
    ['joost.veldkamp@fabrikam.example', 'Joost Veldkamp'],
    ['Tomás Rey', 'Tomas Rey'],
    ['The project lead', 'Project lead'],
  ] as const;
  for (const [a, b] of SAME) {
    it(`may be the same: ${a}, ${b}`, () => {
      equal(mayBeSameName(a, b), true);
      equal(mayBeSameName(b, a), true);
    });
  }

  const OTHERS = [
    ['Joost Veldkamp', 'Joost Visser'],
    ['Service lead', 'Project lead'],
    ['K. Veldkamp', 'Joost Veldkamp'],
    ['', 'Joost Veldkamp'],
    ['42', 'Joost Veldkamp'],
  ] as const;
  for (const [a, b] of OTHERS) {
    it(`is another one: ${a}, ${b}`, () => {
      equal(mayBeSameName(a, b), false);
      equal(mayBeSameName(b, a), false);
    });
  }
});
