import { deepEqual, equal } from 'node:assert/strict';
import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { userCache } from '../../src/host';
import { folderWith, removeFolders } from './folders';

after(removeFolders);

describe('the cache of the user', () => {
  it('keeps texts, and gives back what was written last', async () => {
    const home = folderWith({});
    const cache = userCache('history', { XDG_CACHE_HOME: home });
    equal(await cache.read('a.json'), undefined);
    await cache.write('a.json', 'one');
    await cache.write('a.json', 'two');
    equal(await cache.read('a.json'), 'two');
    deepEqual(readdirSync(join(home, 'throughline', 'history')), ['a.json']);
  });

  it('removes what was not used for the longest time, where there are too many or they are too large', async () => {
    const home = folderWith({});
    const folder = join(home, 'throughline', 'history');
    const few = userCache('history', { XDG_CACHE_HOME: home }, { files: 3, bytes: 100 });
    for (const [i, name] of ['a', 'b', 'c'].entries()) {
      await few.write(name, name);
      utimesSync(join(folder, name), new Date(2026, 0, i + 1), new Date(2026, 0, i + 1));
    }
    await few.read('a');
    await few.write('d', 'd');
    deepEqual(readdirSync(folder).toSorted(), ['a', 'c', 'd']);
    await few.write('e', 'e'.repeat(100));
    deepEqual(readdirSync(folder).toSorted(), ['e']);
  });

  it('is done without where it cannot be written', async () => {
    const home = folderWith({ throughline: 'a file, and no folder' });
    const cache = userCache('history', { XDG_CACHE_HOME: home });
    await cache.write('a.json', 'one');
    equal(await cache.read('a.json'), undefined);
  });
});
