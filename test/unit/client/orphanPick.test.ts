import { deepEqual, equal } from 'node:assert/strict';
import { choicesFor, orphanTitle, tallyText } from '../../../src/client/commands/linking/orphanPick';
import type { Orphan } from '../../../src/protocol';
import { english } from './samples';

const orphan: Orphan = {
  entry: { charter: 'file:///ws/project-charter.yaml', subject: 'WI-12' },
  name: 'WI-12 “Upgrade the plug-in framework”',
  location: {
    uri: 'file:///ws/project-charter.yaml',
    range: { start: { line: 3, character: 4 }, end: { line: 3, character: 9 } },
  },
  candidates: [
    { subject: 'OBJ-1', title: 'Answer calls', noun: 'objective', why: 'Words in common: call' },
    { subject: 'REQ-2', title: '', noun: 'requirement', why: 'No words in common' },
  ],
  canWaive: true,
  stamp: '1',
};

describe('the choices for an orphan', () => {
  it('say which one it is, and how many there are', () => {
    equal(orphanTitle(orphan, 2, 17, english), 'WI-12 “Upgrade the plug-in framework” (3 of 17)');
  });

  it('are its candidates with what speaks for them, then what else can be done', () => {
    deepEqual(
      choicesFor(orphan, true, english).map(({ label, detail, choice }) => [label, detail, choice]),
      [
        ['OBJ-1 Answer calls', 'Words in common: call', { kind: 'link', to: 'OBJ-1' }],
        ['REQ-2', 'No words in common', { kind: 'link', to: 'REQ-2' }],
        ['', undefined, undefined],
        ['$(debug-step-over) Skip', undefined, { kind: 'skip' }],
        ['$(circle-slash) Leave out with a waiver…', undefined, { kind: 'waive' }],
        ['$(discard) Undo the last one', undefined, { kind: 'undo' }],
        ['$(close) Stop', undefined, { kind: 'stop' }],
      ],
    );
  });

  it('are no more than can be done', () => {
    const bare: Orphan = { ...orphan, candidates: [], canWaive: false };
    deepEqual(
      choicesFor(bare, false, english).map(({ choice }) => choice?.kind),
      ['skip', 'stop'],
    );
  });

  it('are summed up in a short sentence, without what did not happen', () => {
    equal(
      tallyText({ linked: 12, waived: 1, skipped: 3, left: 1 }, english),
      'Orphans: 12 linked, 1 left out with a waiver, 3 skipped, 1 still to do.',
    );
    equal(tallyText({ linked: 1, waived: 0, skipped: 0, left: 0 }, english), 'Orphans: 1 linked.');
    equal(tallyText({ linked: 0, waived: 0, skipped: 2, left: 0 }, english), 'Orphans: 0 linked, 2 skipped.');
  });
});
