import { equal } from 'node:assert/strict';
import { idOf } from '../../../src/client/commands/trees/rowId';
import { row } from './samples';

describe('the id of a row', () => {
  it('is that of the entry that it shows', () => {
    equal(idOf(row('file:///ws › P-1', { entryId: 'P-1' })), 'P-1');
  });

  it('is none for a row without an entry, and for what is no row', () => {
    for (const other of [row('group'), undefined, null, 'P-1', 7, {}, { entryId: 7 }])
      equal(idOf(other), undefined);
  });
});
