import { deepEqual } from 'node:assert/strict';
import { numbered, spellingsOf } from '../../../src/core/code/stems';

describe('what ids look like in code', () => {
  it('is what stands before a number, and how long the number is', () => {
    deepEqual(numbered('WI-204'), { stem: 'WI-', digits: 3 });
    deepEqual(numbered('REQ.F.12'), { stem: 'REQ.F.', digits: 2 });
    deepEqual(numbered('AB#4711'), { stem: 'AB#', digits: 4 });
    deepEqual(numbered('W-12345'), { stem: 'W-', digits: 5 });
    deepEqual(numbered('WI204'), { stem: 'WI', digits: 3 });
    for (const id of ['A1', 'T-1', 'W-12', 'B2', 'WI1', 'routing', 'P-ana', 'EPIC-ROUTING', 'L1'])
      deepEqual(numbered(id), undefined, id);
  });

  it('is the key in another tracker, as people write it', () => {
    deepEqual(spellingsOf('jira', 'CRM-17'), ['CRM-17']);
    deepEqual(spellingsOf('azure-devops', '17'), ['AB#17', '#17']);
    deepEqual(spellingsOf('ADO', '#17'), ['AB#17', '#17']);
    deepEqual(spellingsOf('github', '17'), ['#17']);
    deepEqual(spellingsOf(undefined, 'AB#17'), ['AB#17']);
    deepEqual(spellingsOf('jira', '17'), []);
    deepEqual(spellingsOf(undefined, '17'), []);
    deepEqual(spellingsOf('github', 'routing'), []);
  });
});
