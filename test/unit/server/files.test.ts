import { deepEqual, equal, rejects } from 'node:assert/strict';
import { EditorFiles } from '../../../src/server/files/editorFiles';
import type { FileSystem } from '../../../src/core/ports';
import { memoryFiles } from '../../support/memoryFiles';

const A = 'file:///w/a.yaml';

interface World {
  readonly files: EditorFiles;
  readonly stored: Map<string, string>;
  readonly open: Map<string, string>;
  /** How often the disk was asked. */
  readonly asked: () => number;
}

function world({ keeps = true } = {}): World {
  const stored = new Map([[A, 'stored']]);
  const open = new Map<string, string>();
  const disk = memoryFiles(stored);
  let asked = 0;
  const counting: FileSystem = {
    read: (uri) => (asked++, disk.read(uri)),
    list: (uri) => (asked++, disk.list(uri)),
  };
  return {
    files: new EditorFiles(counting, { textOf: (uri) => open.get(uri) }, () => keeps),
    stored,
    open,
    asked: () => asked,
  };
}

describe('the files of an editor', () => {
  it('are what it shows, and what is stored where it shows nothing', async () => {
    const { files, open } = world();
    equal(await files.read(A), 'stored');
    open.set(A, 'typed');
    equal(await files.read(A), 'typed');
    open.set(A, '');
    equal(await files.read(A), '');
    open.delete(A);
    equal(await files.read(A), 'stored');
    equal(await files.read('file:///w/none.yaml'), undefined);
  });

  it('are asked for once, until they change', async () => {
    const { files, stored, asked } = world();
    await Promise.all([files.read(A), files.read(A), files.list('file:///w'), files.list('file:///w')]);
    equal(asked(), 2);
    stored.set(A, 'changed');
    equal(await files.read(A), 'stored');
    files.forgetText('file:///w/%61.yaml');
    equal(await files.read(A), 'changed');
    stored.set('file:///w/b.yaml', '');
    equal((await files.list('file:///w'))?.length, 1);
    files.forgetAll();
    deepEqual(await files.list('file:///w'), [
      { name: 'a.yaml', kind: 'file' },
      { name: 'b.yaml', kind: 'file' },
    ]);
  });

  it('are asked for each time where nobody tells of changes', async () => {
    const { files, stored } = world({ keeps: false });
    equal(await files.read(A), 'stored');
    stored.set(A, 'changed');
    equal(await files.read(A), 'changed');
  });

  it('are asked for again after a failure', async () => {
    let fails = true;
    const files = new EditorFiles(
      {
        read: () => (fails ? Promise.reject(new Error('gone')) : Promise.resolve('back')),
        list: () => Promise.resolve([]),
      },
      { textOf: () => undefined },
      () => true,
    );
    await rejects(files.read(A), /gone/u);
    fails = false;
    equal(await files.read(A), 'back');
  });
});
