import { deepEqual, equal } from 'node:assert/strict';
import { linkedBy, orphansOf, subjectOf } from '../../../src/client/commands/linking/alignmentSubject';
import { row } from './samples';

const uri = 'file:///ws/project-charter.yaml';
const start = { line: 3, character: 4 };
const location = { uri, range: { start, end: { line: 3, character: 9 } } };

describe('what an alignment is asked of', () => {
  it('is the entry that an action names', () => {
    deepEqual(subjectOf({ charter: uri, subject: 'WI-2' }), { charter: uri, subject: 'WI-2' });
  });

  it('is the entry that a row shows, by its id and its place', () => {
    const shown = { uri, position: start };
    deepEqual(subjectOf(row('a', { location, entryId: 'WI-2' })), { ...shown, id: 'WI-2' });
    deepEqual(subjectOf(row('a', { location })), { ...shown, id: null });
  });

  it('is nothing where there is no place', () => {
    for (const other of [undefined, null, 'WI-2', {}, row('a'), { location: { uri, range: {} } }])
      equal(subjectOf(other), undefined);
  });
});

describe('what is to be linked', () => {
  it('is what an action names, alone or as a group', () => {
    for (const of of ['entry', 'below', 'section'] as const) {
      const scope = { charter: uri, subject: 'WI-2', of };
      deepEqual(linkedBy(scope), scope);
    }
    deepEqual(linkedBy({ charter: uri, subject: 'WI-2' }), { charter: uri, subject: 'WI-2', of: 'entry' });
  });

  it('is the entry that a row shows', () => {
    const shown = { uri, position: start, id: 'WI-2' };
    deepEqual(linkedBy(row('a', { location, entryId: 'WI-2' })), shown);
    equal(linkedBy(undefined), undefined);
  });
});

describe('which orphans are meant', () => {
  it('are those that an action names', () => {
    const scope = { charter: uri, subject: 'WI-2', of: 'below' };
    deepEqual(orphansOf(scope), { rule: null, entry: null, row: null, scope });
  });

  it('are all where no row is given', () => {
    for (const other of [undefined, null, {}, 'x'])
      deepEqual(orphansOf(other), { rule: null, entry: null, row: null });
  });

  it('are all, with those first that were just imported', () => {
    const first = { charter: uri, subjects: ['WI-2', 'WI-3'] };
    deepEqual(orphansOf(first), { rule: null, entry: null, row: null, first });
  });

  it('are those of a row', () => {
    deepEqual(orphansOf(row('a › b', { kind: 'group' })), { rule: null, entry: null, row: 'a › b' });
    const rule = 'drift/orphan-work-item';
    deepEqual(orphansOf(row('a', { kind: 'rule', rule })), { rule, entry: null, row: 'a' });
    deepEqual(orphansOf(row('a', { kind: 'finding', rule, location, entryId: 'WI-2' })), {
      rule,
      entry: { id: 'WI-2', uri },
      row: 'a',
    });
  });
});
