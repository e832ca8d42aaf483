import { deepEqual, equal } from 'node:assert/strict';
import {
  discoverCharters,
  folderOf,
  isWithin,
  nameOfFile,
  normalUri,
  resolvePath,
} from '../../../src/core/bundles';
import { isCharterName } from '../../../src/core/bundles/names';
import type { FileSystem } from '../../../src/core/ports';
import { uriOf, type Files } from '../../support/workspace';
import { FOLDER, PART, pathOf, portFor, PROJECT } from './bundles';

async function found(files: Files, folder = FOLDER, boundary = FOLDER): Promise<readonly string[]> {
  return (await discoverCharters(portFor(files), folder, boundary)).map((uri) => pathOf({ uri }));
}

/** Empty charters at these paths, and other files with their texts. */
function charters(paths: readonly string[], others: Files = {}): Files {
  return { ...Object.fromEntries(paths.map((path) => [path, PROJECT])), ...others };
}

describe('the name of a charter', () => {
  for (const name of [
    'project-charter.yaml',
    'practice-charter.yml',
    'Project-Charter.YAML',
    'work.charter.yaml',
    'a b.charter.yml',
    'x.y.charter.yaml',
  ]) {
    it(`is ${name}`, () => equal(isCharterName(name), true));
  }
  for (const name of [
    'charter.yaml',
    '.charter.yaml',
    'my-project-charter.yaml',
    'project-charter.yaml.bak',
    'project-charter.json',
    'work.reviews.yaml',
    'work-charter.yaml',
    'work.charter.yaml~',
  ]) {
    it(`is not ${name}`, () => equal(isCharterName(name), false));
  }
});

describe('the charters of a folder', () => {
  it('are found by their names, at any depth, in order', async () => {
    deepEqual(
      await found(
        charters(
          ['b/project-charter.yaml', 'a.charter.yml', 'b/c/d/work.charter.yaml', 'practice-charter.yaml'],
          {
            'b/other.yaml': PART,
            'README.md': '',
          },
        ),
      ),
      ['a.charter.yml', 'b/c/d/work.charter.yaml', 'b/project-charter.yaml', 'practice-charter.yaml'],
    );
  });

  it('are none where there is no such folder', async () => {
    deepEqual(await found({}), []);
  });

  it('are not looked for where nobody writes them', async () => {
    deepEqual(
      await found(
        charters([
          '.git/a.charter.yaml',
          'node_modules/b/a.charter.yaml',
          'x/node_modules/a.charter.yaml',
          '.vscode-test/a.charter.yaml',
          '.github/a.charter.yaml',
        ]),
      ),
      ['.github/a.charter.yaml'],
    );
  });

  it('are left out where .gitignore says so', async () => {
    deepEqual(
      await found(
        charters(
          [
            'a.charter.yaml',
            'out/b.charter.yaml',
            'x/out/c.charter.yaml',
            'd.charter.yaml',
            'x/d.charter.yaml',
          ],
          {
            '.gitignore': '# built\nout/\n/d.charter.yaml\n',
          },
        ),
      ),
      ['a.charter.yaml', 'x/d.charter.yaml'],
    );
  });

  it('come back where a line begins with !, and where a deeper .gitignore says so', async () => {
    deepEqual(
      await found(
        charters(
          [
            'a.charter.yaml',
            'b.charter.yaml',
            'x/a.charter.yaml',
            'x/y/a.charter.yaml',
            'out/a.charter.yaml',
          ],
          {
            '.gitignore': '*.charter.yaml\n!b.charter.yaml\nout/\n',
            'x/.gitignore': '!a.charter.yaml\n',
            'x/y/.gitignore': 'a.*\n',
            'out/.gitignore': '!a.charter.yaml\n',
          },
        ),
      ),
      ['b.charter.yaml', 'x/a.charter.yaml'],
    );
  });

  it('obey the .gitignore of the folders above, up to the workspace folder', async () => {
    const files = charters(['x/y/a.charter.yaml', 'x/y/b.charter.yaml', 'x/y/c.charter.yaml'], {
      '.gitignore': 'a.*\nx/y/b.*\n',
      'x/.gitignore': '/y/c.*\n',
    });
    deepEqual(await found(files, uriOf('x/y')), []);
    deepEqual(await found(files, uriOf('x/y'), uriOf('x')), ['x/y/a.charter.yaml', 'x/y/b.charter.yaml']);
    deepEqual(await found(files, uriOf('x/y'), uriOf('x/y')), [
      'x/y/a.charter.yaml',
      'x/y/b.charter.yaml',
      'x/y/c.charter.yaml',
    ]);
    deepEqual(await found(files, uriOf('x/y'), 'file:///elsewhere'), [
      'x/y/a.charter.yaml',
      'x/y/b.charter.yaml',
      'x/y/c.charter.yaml',
    ]);
  });

  it('are searched to some depth only, so that a folder in itself ends somewhere', async () => {
    const endless: FileSystem = {
      read: () => Promise.resolve(undefined),
      list: () =>
        Promise.resolve([
          { name: 'a.charter.yaml', kind: 'file' },
          { name: 'again', kind: 'folder' },
        ]),
    };
    equal((await discoverCharters(endless, FOLDER)).length, 41);
  });
});

describe('a URI', () => {
  it('is found from a folder by a path', () => {
    equal(resolvePath('file:///a/b', 'c.yaml'), 'file:///a/b/c.yaml');
    equal(resolvePath('file:///a/b', '../c d.yaml'), 'file:///a/c%20d.yaml');
    equal(resolvePath('file:///', 'c.yaml'), 'file:///c.yaml');
    equal(resolvePath('vscode-vfs://github/o/r', 'x/y.yaml'), 'vscode-vfs://github/o/r/x/y.yaml');
  });

  it('has a folder and a name', () => {
    equal(folderOf('file:///a/b.yaml'), 'file:///a');
    equal(nameOfFile('file:///a/b%20c.yaml'), 'b c.yaml');
  });

  it('lies in a folder or not', () => {
    equal(isWithin('file:///a', 'file:///a/b.yaml'), true);
    equal(isWithin('file:///a', 'file:///a'), true);
    equal(isWithin('file:///', 'file:///a'), true);
    equal(isWithin('file:///a', 'file:///ab/c.yaml'), false);
    equal(isWithin('file:///a', 'vscode-vfs:///a/b.yaml'), false);
  });

  it('has one form', () => {
    equal(normalUri('file:///C:/a b.yaml'), normalUri('file:///c%3A/a%20b.yaml'));
    equal(normalUri('file:///%61.yaml'), 'file:///a.yaml');
  });
});
