import assert from 'node:assert/strict';
import { addKeys, type Edits, type Editable, type NewKey } from '../../../src/core/edit';
import { after, becomes, refused } from './support';

const ORDER = ['id', 'title', 'supports', 'state', 'due', 'acceptance'];
const NEW: readonly NewKey[] = [
  { key: 'supports', value: [] },
  { key: 'state', value: 'new' },
  { key: 'due', comment: 'The day.' },
  { key: 'acceptance', value: [] },
];
const add =
  (keys: readonly NewKey[] = NEW) =>
  (doc: Editable): Edits =>
    addKeys(doc, ['items', 0], keys, ORDER);

describe('adding several keys', () => {
  it('puts each behind what comes before it, with comments that hold a place', () => {
    becomes(
      'items:\n  - id: A\n    # about time\n    due: x # soon\n  - id: B\n',
      add(),
      'items:\n  - id: A\n    supports: []\n    state: new\n    # about time\n    due: x # soon\n    acceptance: []\n  - id: B\n',
    );
    becomes(
      'items:\n- title: "A"\n',
      add(),
      'items:\n- title: "A"\n  supports: []\n  state: "new"\n  # due: The day.\n  acceptance: []\n',
    );
  });

  it('leaves out what is there, be it a comment', () => {
    const whole =
      'items:\n  - id: A\n    supports: []\n    state: new\n    # due: The day.\n    acceptance: []\n';
    assert.equal(after(whole, add()), whole);
    becomes(
      'items:\n  - <<: { state: new }\n    id: A\n',
      add(),
      'items:\n  - <<: { state: new }\n    id: A\n    supports: []\n    # due: The day.\n    acceptance: []\n',
    );
  });

  it('adds only values in braces, on one line or several', () => {
    becomes(
      'items:\n  - { id: A, title: B } # c\n',
      add(),
      'items:\n  - { id: A, title: B, supports: [], state: new, acceptance: [] } # c\n',
    );
    becomes(
      'items:\n  - {\n      id: A,\n      due: x # c\n    }\n',
      add(),
      'items:\n  - {\n      id: A,\n      supports: [], state: new,\n      due: x, # c\n      acceptance: []\n    }\n',
    );
    becomes('items: [{}]\n', add(), 'items: [{ supports: [], state: new, acceptance: [] }]\n');
  });

  it('goes below a text of several lines', () => {
    becomes(
      'items:\n  - title: |+\n      one\n\n',
      add([{ key: 'due', comment: 'The day.' }]),
      'items:\n  - title: |+\n      one\n\n    # due: The day.\n',
    );
  });

  it('is refused where no map stands, and where an alias repeats it', () => {
    refused('items: [a]\n', add());
    refused('items:\n  - &a { id: A }\n  - *a\n', add());
  });
});
