import { deepEqual, equal } from 'node:assert/strict';
import {
  filterItems,
  filterMessage,
  groupings,
  groupingWords,
  isGrouping,
  isOfSame,
  isNarrow,
  lookOf,
  noFilter,
  readFilter,
} from '../../../src/client/views/purposeLook';
import type { PurposeScope, ViewNode } from '../../../src/protocol';
import { english, row } from './samples';

const scope: PurposeScope = { matches: 12, total: 340, states: [], people: [], drifting: 1 };

describe('a look at the Purpose tree', () => {
  it('asks for no filter where that leaves nothing out', () => {
    deepEqual(lookOf('owner', noFilter), { groupBy: 'owner', filter: null });
    deepEqual(lookOf('owner', { ...noFilter, text: '  ' }).filter, null);
    equal(isNarrow({ ...noFilter, states: ['new'] }), true);
    equal(isNarrow({ ...noFilter, person: 'Ana' }), true);
  });

  it('tells in the message what is left out, and how much there is', () => {
    const narrow = { ...noFilter, drifting: true, person: 'Ana' };
    equal(filterMessage(narrow, scope, english), 'Only drifting, owner Ana: 12 of 340');
    equal(filterMessage(narrow, undefined, english), 'Only drifting, owner Ana');
    equal(
      filterMessage({ ...noFilter, states: ['new', 'active'], text: ' fax ' }, scope, english),
      'New or active, with “fax”: 12 of 340',
    );
    equal(filterMessage(noFilter, scope, english), undefined);
  });

  it('tells the order beside the name of the view, but the usual one', () => {
    deepEqual(
      groupings.map((groupBy) => groupingWords(groupBy, english)),
      [undefined, 'by requirement', 'by owner', 'by milestone', 'by state'],
    );
    equal(isGrouping('owner'), true);
    equal(isGrouping('colour'), false);
  });

  it('lists the conditions with what is chosen now', () => {
    const items = (filter: typeof noFilter) =>
      filterItems(filter, scope, english).map(({ label, description }) => `${label}: ${description}`);
    deepEqual(items(noFilter), [
      '$(search) Text…: any',
      '$(circle-outline) State…: any',
      '$(person) Person…: anybody',
      '$(warning) Drifting only: 1 drifts',
    ]);
    deepEqual(items({ text: 'fax', states: ['new', 'done'], person: 'Ana', drifting: true }), [
      '$(search) Text…: “fax”',
      '$(circle-outline) State…: new or done',
      '$(person) Person…: Ana',
      '$(check) Drifting only: on',
      '$(clear-all) Clear the filter: ',
    ]);
  });

  it('knows the rows of one entry in several branches by where it is written', () => {
    const at = (line: number, uri = 'file:///a'): ViewNode => {
      const position = { line, character: 2 };
      return row(`${uri} ${line}`, { location: { uri, range: { start: position, end: position } } });
    };
    equal(isOfSame(at(1), { ...at(1), id: 'elsewhere' }), true);
    equal(isOfSame(at(1), at(2)), false);
    equal(isOfSame(at(1), at(1, 'file:///b')), false);
    equal(isOfSame(at(1), row('group')), false);
    equal(isOfSame(undefined, at(1)), false);
  });

  it('takes a filter as somebody may write it', () => {
    deepEqual(readFilter({ drifting: true }), { ...noFilter, drifting: true });
    deepEqual(readFilter({ text: 'fax', states: ['new', 3], person: 'Ana' }), {
      text: 'fax',
      states: ['new'],
      person: 'Ana',
      drifting: false,
    });
    deepEqual(readFilter({ text: 1, states: 'new', person: 2 }), noFilter);
    equal(readFilter({ id: 'row' }), undefined);
    equal(readFilter('fax'), undefined);
    equal(readFilter(null), undefined);
  });
});
