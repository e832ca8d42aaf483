import { deepEqual, equal } from 'node:assert/strict';
import { ArchiveFile, zipped } from '../../../src/core/exports/zip';
import { unzipped } from '../../support/zip';

describe('an archive', () => {
  it('holds its files, whatever they say', async () => {
    const files = [
      new ArchiveFile('a.xml').add('Zürich 東京 🚀'),
      new ArchiveFile('b/c.xml').add('one, ').add('').add('x'.repeat(200_000)),
      new ArchiveFile('empty'),
    ];
    deepEqual(
      [...unzipped(await zipped(files))],
      [
        ['a.xml', 'Zürich 東京 🚀'],
        ['b/c.xml', `one, ${'x'.repeat(200_000)}`],
        ['empty', ''],
      ],
    );
  });

  it('sums its files up as archives do', () => {
    // The check value of CRC-32.
    equal(new ArchiveFile('a').add('1234').add('56789').checksum, 0xcbf4_3926);
    deepEqual([new ArchiveFile('a').checksum, new ArchiveFile('a').size], [0, 0]);
  });

  it('is empty without files', async () => {
    equal((await zipped([])).length, 22);
  });
});
