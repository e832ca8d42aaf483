import { deepEqual, equal } from 'node:assert/strict';
import { revisionPicks } from '../../../src/client/comparison/revisionPicks';
import { english } from './samples';

describe('what charters can be compared with', () => {
  it('is the last commit, branches and tags, and the commits that changed a charter', () => {
    const picks = revisionPicks(
      [
        { type: 0, name: 'main', commit: '1234567890' },
        { type: 1, name: 'origin/main' },
        { type: 1, name: 'origin/HEAD' },
        { type: 2, name: 'v1' },
        { type: 2 },
        { type: 7, name: 'unknown' },
      ],
      [
        { hash: 'aaaaaaaaaaaa', message: 'Begin\n\nMore.', commitDate: new Date('2026-11-01T12:00:00Z') },
        {
          hash: 'bbbbbbbbbbbb',
          message: '',
          authorName: 'Ana',
          commitDate: new Date('2026-11-02T12:00:00Z'),
        },
        { hash: 'aaaaaaaaaaaa', message: 'Begin', commitDate: new Date('2026-11-01T12:00:00Z') },
        { hash: 'cccccccccccc', message: 'Undated' },
      ],
      english,
    );
    deepEqual(
      picks.map(({ label, description, revision, name }) => [label, description, revision, name]),
      [
        ['HEAD', 'the last commit', 'HEAD', 'HEAD'],
        ['Branches and tags', '', undefined, ''],
        ['main', '12345678', 'refs/heads/main', 'main'],
        ['origin/main', '', 'refs/remotes/origin/main', 'origin/main'],
        ['v1', '', 'refs/tags/v1', 'v1'],
        ['Commits that changed a charter', '', undefined, ''],
        ['bbbbbbbb', 'bbbbbbbb · 2026-11-02 · Ana', 'bbbbbbbbbbbb', 'bbbbbbbb'],
        ['Begin', 'aaaaaaaa · 2026-11-01', 'aaaaaaaaaaaa', 'aaaaaaaa'],
        ['Undated', 'cccccccc', 'cccccccccccc', 'cccccccc'],
      ],
    );
  });

  it('is at least the last commit', () => {
    equal(revisionPicks([], [], english).length, 1);
  });
});
