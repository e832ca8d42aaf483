import { deepEqual, equal, ok } from 'node:assert/strict';
import { assert, constantFrom, property, string, uint8Array } from 'fast-check';
import { base64 } from '../../../src/client/imports/base64';
import { changedPart } from '../../../src/client/imports/changedPart';
import {
  columnItems,
  conflictsItems,
  dateItems,
  partNameFor,
  planItems,
  reportText,
  sideItems,
} from '../../../src/client/imports/importItems';
import type { ImportConflict, ImportPreview } from '../../../src/protocol';
import { english } from './samples';

const conflict: ImportConflict = {
  id: 'WI-2',
  field: 'state',
  name: 'WI-2 “Route calls”',
  charter: '“done”',
  tracker: '“active”',
};

const plan: ImportPreview = {
  headline: '3 items of Jira read, 2 taken over: 2 work items',
  changes: '2 new',
  files: [{ uri: 'file:///ws/jira.charter.yaml', name: 'jira.charter.yaml', before: null, after: '' }],
  notes: [{ title: '1 left out', lines: ['type “Test” is not mapped (1)'], icon: 'circle-slash' }],
  conflicts: [],
  isOtherQuery: false,
  added: ['WI-1', 'WI-2'],
};

describe('the lists of an import', () => {
  it('say what would be written, begin with the import, and show each file', () => {
    deepEqual(
      planItems(plan, false, english).map(({ label, choice }) => [label, choice?.kind]),
      [
        ['$(check) Import', 'import'],
        ['$(close) Cancel', 'cancel'],
        ['What changes', undefined],
        ['$(diff) jira.charter.yaml', 'compare'],
        ['What to know', undefined],
        ['$(circle-slash) 1 left out', 'report'],
      ],
    );
  });

  it('leave the notes out where the report is open', () => {
    ok(planItems(plan, true, english).every(({ choice }) => choice?.kind !== 'report'));
  });

  it('offer a part of its own to what looks like another query', () => {
    const [, other] = planItems({ ...plan, isOtherQuery: true }, false, english);
    equal(other?.choice?.kind, 'part');
    equal(partNameFor('Open bugs (2).csv'), 'open-bugs-2');
    equal(partNameFor('課題.csv'), 'backlog');
  });

  it('have all of it as a text', () => {
    equal(
      reportText(plan, english),
      `Nothing is written yet.
3 items of Jira read, 2 taken over: 2 work items
2 new

What changes:
  - jira.charter.yaml (new)

1 left out:
  - type “Test” is not mapped (1)
`,
    );
  });

  it('show what each order makes of a date', () => {
    const examples = [{ written: '3/4/2026', dayFirst: '3 April 2026', monthFirst: '4 March 2026' }];
    deepEqual(
      dateItems({ column: 'Due', examples }, english).map(({ label, detail }) => [label, detail]),
      [
        ['Day first', '3/4/2026 is 3 April 2026'],
        ['Month first', '3/4/2026 is 4 March 2026'],
      ],
    );
  });

  it('show columns with what they hold', () => {
    deepEqual(columnItems([{ name: 'Thema', examples: ['Route calls', 'Paint it'] }]), [
      { label: 'Thema', detail: 'Route calls; Paint it', choice: 'Thema' },
    ]);
  });

  it('show both values of a conflict, and ask for many only where there are many', () => {
    deepEqual(
      sideItems(conflict, english).map(({ detail }) => detail),
      ['“done”', '“active”'],
    );
    const choices = (count: number): readonly unknown[] =>
      conflictsItems(
        Array.from({ length: count }, () => conflict),
        english,
      ).map(({ choice }) => choice);
    deepEqual(choices(1), ['charter', 'tracker', 'later']);
    deepEqual(choices(2), ['each', 'charter', 'tracker', 'later']);
  });
});

describe('what of a text is another one', () => {
  it('is whole lines, and nothing of the rest', () => {
    deepEqual(changedPart('a\nb\nc\n', 'a\nx\nc\n'), { start: 2, end: 4, text: 'x\n' });
    deepEqual(changedPart('a\nc\n', 'a\nb\nc\n'), { start: 2, end: 2, text: 'b\n' });
    deepEqual(changedPart('a\n', 'a\nb\n'), { start: 2, end: 2, text: 'b\n' });
  });

  it('makes the text after of the text before', () => {
    const text = string({ unit: constantFrom('a', 'b', '\r', '\n'), maxLength: 12 });
    assert(
      property(text, text, (before, after) => {
        const { start, end, text: part } = changedPart(before, after);
        ok(start <= end);
        equal(before.slice(0, start) + part + before.slice(end), after);
      }),
    );
  });
});

describe('bytes in base64', () => {
  it('come back as they were', () => {
    assert(
      property(uint8Array({ maxLength: 20_000 }), (bytes) => {
        deepEqual(new Uint8Array(Buffer.from(base64(bytes), 'base64')), bytes);
      }),
    );
  });
});
