import { deepEqual, equal } from 'node:assert/strict';
import {
  ArtifactLookup,
  CODE_DEFAULTS,
  CodeIndex,
  CodeReader,
  type CodeSettings,
} from '../../../src/core/code';
import type { FileSystem } from '../../../src/core/ports';
import { memoryFiles } from '../../support/memoryFiles';
import { bundleOf, oneCharter } from '../../support/workspace';

const HOME = 'file:///home';

/** An index over files in memory, with what was read. */
function indexOver(files: Readonly<Record<string, string>>, settings: Partial<CodeSettings> = {}) {
  const texts = new Map(Object.entries(files).map(([path, text]) => [`${HOME}/${path}`, text]));
  const stored = memoryFiles(texts);
  const reads: string[] = [];
  const read = (uri: string): Promise<string | undefined> => {
    if (!uri.endsWith('.gitignore')) reads.push(uri.slice(HOME.length + 1));
    return stored.read(uri);
  };
  const index = new CodeIndex({
    files: { read, list: (uri) => stored.list(uri) },
    folders: () => [HOME],
    shown: () => undefined,
    isCharter: (uri) => uri.endsWith('/part.yaml'),
  });
  const reader = new CodeReader({ own: new Set(['WI-']), external: new Set() }, []);
  const scan = (): Promise<void> => index.scan(reader, { ...CODE_DEFAULTS, ...settings });
  const paths = (): readonly string[] => [...index.all.keys()].map((uri) => uri.slice(HOME.length + 1));
  const places = (id: string): readonly string[] =>
    index
      .placesOf(new Set([id]))
      .map(({ uri, mention }) => `${uri.slice(HOME.length + 1)}:${mention.start.line}`);
  return { texts, index, reads, scan, paths, places };
}

describe('the index of code', () => {
  it('holds the ids of all text files, and of no charter', async () => {
    const { scan, places, paths } = indexOver({
      'src/a.ts': '// WI-11\n// WI-12',
      'b.cls': '\n// WI-11',
      'project-charter.yaml': 'WI-11',
      'project-charter.reviews.yaml': 'WI-11',
      'part.yaml': 'WI-11',
      'build.yaml': '# WI-11',
      'picture.png': 'WI-11',
      'data.txt': 'WI-11 \0',
    });
    await scan();
    deepEqual(places('WI-11'), ['b.cls:1', 'build.yaml:0', 'src/a.ts:0']);
    deepEqual(paths().length, 3);
  });

  it('leaves out what git ignores, folders of tools, and what settings leave out', async () => {
    const { scan, paths } = indexOver(
      {
        '.gitignore': 'out/\n*.log\n',
        'out/a.ts': '',
        'a.log': '',
        'src/.gitignore': '!keep.log',
        'src/keep.log': '',
        'src/b.ts': '',
        'src/gen/c.ts': '',
        'node_modules/d/e.js': '',
        '.git/config': '',
        'lib/f.ts': '',
      },
      { exclude: ['**/gen', 'lib/**'] },
    );
    await scan();
    deepEqual(paths(), ['.gitignore', 'src/.gitignore', 'src/b.ts', 'src/keep.log']);
  });

  it('reads no more files than it may', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`src/${i}.ts`, '// WI-11']));
    const { scan, reads, index } = indexOver(many, { maxFiles: 10 });
    await scan();
    equal(reads.length, 10);
    equal(index.all.size, 10);
    const none = indexOver(many, { maxFiles: 0 });
    await none.scan();
    deepEqual(none.reads, []);
  });

  it('reads only what changed', async () => {
    const { scan, reads, index, places, texts } = indexOver({
      'a.ts': '// WI-11',
      'b.ts': '',
      'src/c.ts': '// WI-12',
    });
    await scan();
    reads.length = 0;
    texts.set(`${HOME}/b.ts`, '\n// WI-11');
    await index.changed([`${HOME}/b.ts`]);
    deepEqual(reads, ['b.ts']);
    deepEqual(places('WI-11'), ['a.ts:0', 'b.ts:1']);
  });

  it('follows files and folders that come and go', async () => {
    const { scan, index, places, texts } = indexOver({
      '.gitignore': 'out',
      'src/a.ts': '// WI-11',
      'src/in/b.ts': '// WI-11',
    });
    await scan();
    texts.delete(`${HOME}/src/in/b.ts`);
    texts.delete(`${HOME}/src/a.ts`);
    await index.changed([`${HOME}/src`]);
    deepEqual(places('WI-11'), []);
    texts.set(`${HOME}/new/deep/c.ts`, '// WI-11');
    texts.set(`${HOME}/out/d.ts`, '// WI-11');
    texts.set(`${HOME}/node_modules/e/e.ts`, '// WI-11');
    await index.changed([
      `${HOME}/new`,
      `${HOME}/out/d.ts`,
      `${HOME}/node_modules/e`,
      'file:///elsewhere/f.ts',
    ]);
    deepEqual(places('WI-11'), ['new/deep/c.ts:0']);
  });

  it('leaves a scan that is not wanted any more', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.ts`, '// WI-11']));
    const { scan, reads, index } = indexOver(many);
    await Promise.all([scan(), scan(), scan()]);
    equal(reads.length, 30);
    equal(index.all.size, 30);
  });
});

describe('looking for artifacts', () => {
  const charter = oneCharter(
    'charter: 1\nkind: project\nworkItems:\n  - { id: WI-1, title: A, artifacts: [src/a.ts, src/none.ts, "src/**/*.cls", "lib/**"] }\n',
  );
  const unmatched = async (paths: readonly string[]): Promise<readonly string[]> => {
    const files = memoryFiles(new Map(paths.map((path) => [`${HOME}/${path}`, ''])));
    return [...(await new ArtifactLookup(files, HOME).unmatched(await bundleOf(charter)))];
  };

  it('tells what is not there', async () => {
    deepEqual(await unmatched(['src/a.ts', 'lib/x/y/z.ts']), ['src/none.ts', 'src/**/*.cls']);
    deepEqual(await unmatched(['src/none.ts', 'src/x/b.cls', 'lib/x']), ['src/a.ts']);
  });

  it('says nothing where the folder cannot be listed, or too much lies in it', async () => {
    deepEqual(await unmatched([]), []);
    const wide = Array.from({ length: 4000 }, (_, i) => ({ name: String(i), kind: 'folder' as const }));
    const files: FileSystem = {
      read: () => Promise.resolve(undefined),
      list: (uri) =>
        Promise.resolve(uri === HOME ? [{ name: 'src', kind: 'folder' }] : uri === `${HOME}/src` ? wide : []),
    };
    const missing = await new ArtifactLookup(files, HOME).unmatched(await bundleOf(charter));
    deepEqual([...missing], ['src/a.ts', 'src/none.ts', 'lib/**']);
  });
});
