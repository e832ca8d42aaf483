import { deepEqual } from 'node:assert/strict';
import { flawsOf, project, told } from './flaws';

/** What is wrong with the options of one rule. */
const ofOptions = (options: string, rule = 'drift/technical-share') =>
  flawsOf(project(`settings: { rules: { ${rule}: [warning, ${options}] } }\n`)).map(told);

describe('the options of a rule', () => {
  it('are those that it has', () => {
    deepEqual(ofOptions('{ limit: 40 }'), []);
    deepEqual(ofOptions('{ limit: 0, x-why: platform move }'), []);
    deepEqual(ofOptions('{}'), []);
    deepEqual(ofOptions('~'), []);
  });

  it('have names that the rule knows', () => {
    deepEqual(ofOptions('{ limt: 40 }'), [
      ['schema/unknown-key', 'limt', '“limt” is not an option of the rule. Did you mean `limit`?'],
    ]);
    deepEqual(ofOptions('{ colour: 40 }'), [
      [
        'schema/unknown-key',
        'colour',
        '“colour” is not an option of the rule. drift/technical-share has `limit`.',
      ],
    ]);
    deepEqual(ofOptions('{ limit: 40 }', 'trace/cycle'), [
      [
        'schema/unknown-key',
        'limit',
        '“limit” is not an option of the rule. trace/cycle has none: remove it.',
      ],
    ]);
  });

  it('are numbers within their limits', () => {
    deepEqual(ofOptions('{ limit: 400 }'), [
      ['schema/value', '400', '`limit` of the settings cannot be 400. Write a number from 0 to 100.'],
    ]);
    deepEqual(ofOptions('{ limit: much }'), [
      [
        'schema/type',
        'much',
        '`limit` of the settings takes a number, and “much” is none. Write a number from 0 to 100.',
      ],
    ]);
    deepEqual(ofOptions('{ limit: [4] }').length, 1);
    deepEqual(ofOptions('{ limit: }').length, 1);
  });

  it('of an unknown rule are not looked at', () => {
    deepEqual(ofOptions('{ limit: 40 }', 'drift/technical-shares').length, 1);
    deepEqual(ofOptions('{ limit: 40 }', 'x-mine'), []);
  });
});
