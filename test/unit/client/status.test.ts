import { equal } from 'node:assert/strict';
import { charterInFront, charterOfFile, chartersOf, stateKey } from '../../../src/client/status';
import { charter, running } from './samples';

describe('state of the check', () => {
  const desk = charter({
    uri: 'file:///ws/desk.charter.yaml',
    files: ['file:///ws/desk.charter.yaml', 'file:///ws/work.charter.yaml'],
  });
  const practice = charter({ uri: 'file:///ws/a/practice-charter.yaml', kind: 'practice' });

  it('claims nothing before the first answer', () => {
    equal(stateKey({ kind: 'starting' }), undefined);
    equal(chartersOf({ kind: 'starting' }).length, 0);
  });

  it('tells apart no charter, a broken one, charters in order, and a stopped check', () => {
    equal(stateKey(running()), 'noCharter');
    equal(stateKey(running(practice, charter({ broken: true }))), 'broken');
    equal(stateKey(running(practice, desk)), 'ready');
    equal(stateKey({ kind: 'stopped' }), 'stopped');
  });

  it('finds the charter that a part belongs to', () => {
    equal(charterOfFile(running(practice, desk), 'file:///ws/work.charter.yaml'), desk);
    equal(charterOfFile(running(practice, desk), 'file:///ws/other.yaml'), undefined);
  });

  it('speaks of the file in front, else of the first project, else of the first charter', () => {
    const both = running(practice, desk);
    equal(charterInFront(both, practice.uri), practice);
    equal(charterInFront(both, 'file:///ws/README.md'), desk);
    equal(charterInFront(both, undefined), desk);
    equal(charterInFront(running(practice), undefined), practice);
    equal(charterInFront(running(), undefined), undefined);
  });
});
