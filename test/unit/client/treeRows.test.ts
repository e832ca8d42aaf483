import { deepEqual } from 'node:assert/strict';
import { rowsFor } from '../../../src/client/commands/trees/treeRows';
import { row } from './samples';

describe('the rows that a command is for', () => {
  const [one, two] = [row('WI-1'), row('WI-2')];

  it('are all that are selected, else the one that it is asked of', () => {
    deepEqual(rowsFor(one, [one, two]), [one, two]);
    deepEqual(rowsFor(one, undefined), [one]);
    deepEqual(rowsFor(one, []), [one]);
    deepEqual(rowsFor(one, [one, 'row']), [one]);
  });

  it('are those that are selected in the view, where nothing is named', () => {
    deepEqual(rowsFor(undefined, undefined, [two]), [two]);
    deepEqual(rowsFor('WI-1', undefined), []);
  });
});
