import assert from 'node:assert/strict';
import { appendEntries } from '../../../src/core/edit';
import { after } from './support';

const TWO = [
  { id: 'WI-8', title: 'Eight' },
  { id: 'WI-9', title: 'Nine: the last', supports: ['OBJ-1'], description: 'One\n\n- two\n  - three' },
];

function appended(
  text: string,
  entries: readonly Record<string, string | readonly string[]>[] = TWO,
): string | undefined {
  return after(text, (doc) => appendEntries(doc, 'workItems', entries, ['objectives']));
}

const LINES = `  - id: WI-8
    title: Eight
  - id: WI-9
    title: 'Nine: the last'
    supports: [OBJ-1]
    description: |-
      One

      - two
        - three
`;

describe('adding many entries', () => {
  it('puts them behind the others, and leaves the next section alone', () => {
    assert.equal(
      appended('workItems:\n  - id: WI-1 # first\n    # about it\nrisks: []\n'),
      `workItems:\n  - id: WI-1 # first\n    # about it\n${LINES}risks: []\n`,
    );
  });

  it('makes the section where there is none, or nothing in it', () => {
    assert.equal(
      appended('charter: 1\nobjectives: []\nrisks: []\n'),
      `charter: 1\nobjectives: []\nworkItems:\n${LINES}risks: []\n`,
    );
    assert.equal(appended('workItems:\n'), `workItems:\n${LINES}`);
    assert.equal(appended('workItems: []\n'), `workItems:\n${LINES}`);
  });

  it('writes them as those that are there', () => {
    const short = TWO.slice(0, 1);
    assert.equal(
      appended('workItems:\n- { id: WI-1 }\n\n- { id: WI-2 }\n', [...short, { id: 'WI-9' }]),
      'workItems:\n- { id: WI-1 }\n\n- { id: WI-2 }\n\n- { id: WI-8, title: Eight }\n\n- { id: WI-9 }\n',
    );
    assert.equal(
      appended('workItems: [{ id: WI-1 }]\n', [...short, { id: 'WI-9' }]),
      'workItems: [{ id: WI-1 }, { id: WI-8, title: Eight }, { id: WI-9 }]\n',
    );
  });

  it('keeps a comment in brackets that hold nothing else', () => {
    const text = appended('workItems: [ # none yet\n  ]\n', [{ id: 'WI-8' }]);
    assert.match(text ?? '', /# none yet/u);
  });

  it('is refused where something else than a list stands there, or an alias', () => {
    assert.equal(appended('workItems: { a: 1 }\n'), undefined);
    assert.equal(appended('workItems: later\n'), undefined);
    assert.equal(appended('goals: &all\n  - id: G-1\nworkItems: *all\n'), undefined);
    assert.equal(appended('workItems: &all\n  - id: WI-1\ngoals: *all\n'), undefined);
  });
});
