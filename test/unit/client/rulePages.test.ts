import { deepEqual, equal, throws } from 'node:assert/strict';
import { pagePath, pagesOf, parseIndex, ruleOf } from '../../../src/client/commands/places/rulePages';
import { row } from './samples';

describe('pages of rules', () => {
  it('are found from an id or from a tree row', () => {
    equal(ruleOf('drift/orphan-work-item'), 'drift/orphan-work-item');
    equal(ruleOf(row('f1', { kind: 'finding', rule: 'drift/stale-work' })), 'drift/stale-work');
    deepEqual(pagePath('drift/orphan-work-item'), ['docs', 'rules', 'drift', 'orphan-work-item.md']);
  });

  it('are never looked for elsewhere', () => {
    const strange = [
      '../../secret',
      'drift/../x',
      'drift',
      '/drift/x',
      'drift/x.md',
      '',
      7,
      null,
      undefined,
      {},
      row('a'),
    ];
    deepEqual(
      strange.map(ruleOf),
      strange.map(() => undefined),
    );
  });

  it('come from the index; what has another shape is left out', () => {
    const index = parseIndex(
      JSON.stringify([
        { id: 'drift/stale-work', summary: 'Active and past due.' },
        { id: '../x', summary: '' },
        { id: 'a/b' },
        1,
      ]),
    );
    deepEqual(index, [{ id: 'drift/stale-work', summary: 'Active and past due.' }]);
    deepEqual(parseIndex('{}'), []);
    throws(() => parseIndex('not json'));
  });

  it('are offered once each, in order', () => {
    const index = [{ id: 'drift/stale-work', summary: 'Active and past due.' }];
    deepEqual(pagesOf(['trace/cycle', 'drift/stale-work', 'trace/cycle'], index), [
      { id: 'drift/stale-work', summary: 'Active and past due.' },
      { id: 'trace/cycle', summary: '' },
    ]);
  });
});
