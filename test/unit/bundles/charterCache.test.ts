import { equal, notEqual } from 'node:assert/strict';
import { charterCache } from '../../../src/core/bundles';
import { memoryFiles } from '../../support/memoryFiles';

const URI = 'file:///w/project-charter.yaml';

describe('the files of charters', () => {
  it('stay the same objects while their texts change', async () => {
    const stored = new Map([[URI, 'kind: part\n']]);
    const cache = charterCache(memoryFiles(stored));
    const file = await cache.get(URI);
    stored.set(URI, 'kind: project\n');
    equal(await cache.get(URI), file);
    equal(file?.kind, 'project');
  });

  it('are those that an editor shows, until it closes them', async () => {
    const stored = new Map([[URI, 'kind: part\n']]);
    const cache = charterCache(memoryFiles(stored));
    const shown = cache.open(URI, 'kind: project\n');
    equal(await cache.get(URI), shown);
    equal(shown.text, 'kind: project\n');
    cache.close(URI);
    await cache.get(URI);
    equal(shown.text, 'kind: part\n');
  });

  it('are those that an editor shows, also where it opens one that is just being read', async () => {
    const files = memoryFiles(new Map([[URI, 'kind: part\n']]));
    let arrive = (): void => undefined;
    const late = new Promise<void>((resolve) => (arrive = resolve));
    const cache = charterCache({
      ...files,
      read: async (uri) => {
        const text = await files.read(uri);
        await late;
        return text;
      },
    });
    const reading = cache.get(URI);
    const shown = cache.open(URI, 'kind: project\n');
    arrive();
    equal(await reading, shown);
    equal(shown.text, 'kind: project\n');
  });

  it('are those that were read last, also where an older text arrives later', async () => {
    const arrivals: ((text: string) => void)[] = [];
    const cache = charterCache({
      ...memoryFiles(new Map()),
      read: () => new Promise((resolve) => arrivals.push(resolve)),
    });
    const [before, after] = [cache.get(URI), cache.get(URI)];
    arrivals[1]?.('kind: project\n');
    equal((await after)?.text, 'kind: project\n');
    arrivals[0]?.('kind: part\n');
    equal(await before, await after);
    equal((await before)?.text, 'kind: project\n');
  });

  it('are forgotten once they are gone', async () => {
    const stored = new Map([[URI, 'kind: part\n']]);
    const cache = charterCache(memoryFiles(stored));
    const file = await cache.get(URI);
    stored.delete(URI);
    equal(await cache.get(URI), undefined);
    stored.set(URI, 'kind: part\n');
    notEqual(await cache.get(URI), file);
  });
});
