import assert from 'node:assert/strict';
import { appendLines, linesOfItem } from '../../../src/core/edit';
import { becomes, read, refused } from './support';

const LINES = ['# why', '- id: N', '  text: |', '    one', '', '    two'];
const AFTER = ['kind', 'goals'];

describe('moving the lines of an item', () => {
  it('adds them behind the last item', () => {
    becomes(
      'goals:\n- id: G\nlast: 1\n',
      (doc) => appendLines(doc, 'goals', LINES, AFTER),
      'goals:\n- id: G\n# why\n- id: N\n  text: |\n    one\n\n    two\nlast: 1\n',
    );
  });

  it('makes a section where there is none, at its place and in the layout of the file', () => {
    becomes(
      'kind: part\n\ngoals:\n  - id: G\n\n# The rest\nlast: 1\n',
      (doc) => appendLines(doc, 'work', LINES, AFTER),
      'kind: part\n\ngoals:\n  - id: G\n\nwork:\n  # why\n  - id: N\n    text: |\n      one\n\n      two\n\n# The rest\nlast: 1\n',
    );
    becomes(
      'last:\n- 1\n"kind": part\n',
      (doc) => appendLines(doc, 'work', ['- id: N'], AFTER),
      'last:\n- 1\n"kind": part\nwork:\n- id: N\n',
    );
    becomes(
      '# nothing yet\n',
      (doc) => appendLines(doc, 'work', ['- id: N'], AFTER),
      '# nothing yet\nwork:\n  - id: N\n',
    );
  });

  it('fills a section that is empty, and keeps its comments', () => {
    for (const empty of ['', ' []', ' [ ]', ' ~', ' null']) {
      becomes(
        `kind: part\nwork:${empty} # what we do\n\nlast:\n  - 1\n`,
        (doc) => appendLines(doc, 'work', ['- id: N', '  due: x']),
        'kind: part\nwork: # what we do\n  - id: N\n    due: x\n\nlast:\n  - 1\n',
      );
    }
    becomes(
      'work:\n  # none\nlast: 1\n',
      (doc) => appendLines(doc, 'work', ['- a']),
      'work:\n  - a\n  # none\nlast: 1\n',
    );
  });

  it('is refused where the section is no list on lines of its own', () => {
    for (const text of [
      'work: [a]\n',
      'work: text\n',
      'work: { a: 1 }\n',
      'work: [ # c\n]\n',
      '{ kind: part }\n',
    ])
      refused(text, (doc) => appendLines(doc, 'work', LINES));
    refused('last: &a []\nwork: *a\n', (doc) => appendLines(doc, 'work', LINES));
  });

  it('leaves an item where it is that keeps the blank lines below it', () => {
    const doc = read('work:\n  - text: |+\n      one\n\n  - text: two\n');
    assert.equal(linesOfItem(doc, ['work', 0]), undefined);
    assert.deepEqual(linesOfItem(doc, ['work', 1]), ['- text: two']);
  });
});
