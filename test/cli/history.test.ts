import { deepEqual, equal, match } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { History } from '../../src/core/ports';
import { filesOfRevision, gitHistory, uriOf } from '../../src/host';
import { commit, folderWith, removeFolders, repositoryWith, writeInto } from './folders';

after(removeFolders);

async function historyOf(folder: string): Promise<History> {
  const history = await gitHistory(folder);
  if ('refused' in history) throw new Error(history.reason);
  return history;
}

describe('the history of a folder', () => {
  it('finds revisions by their names, and none for what is no name of one', async () => {
    const folder = repositoryWith({ 'a.txt': 'one' });
    const first = commit(folder, 'Begin');
    const second = commit(folder, 'Go on');
    execFileSync('git', ['tag', '--annotate', '--message', 'One', 'v1', first], {
      cwd: folder,
      env: { ...process.env, GIT_COMMITTER_NAME: 'Ana', GIT_COMMITTER_EMAIL: 'ana@contoso.com' },
    });
    const history = await historyOf(folder);
    equal(await history.resolve('HEAD'), second);
    equal(await history.resolve('HEAD~1'), first);
    equal(await history.resolve('v1'), first, 'the commit, not the tag');
    equal(await history.resolve(first.slice(0, 10)), first);
    for (const name of [
      '',
      'gone',
      '-h',
      '--all',
      '--git-dir',
      'HEAD:a.txt',
      'HEAD\nHEAD',
      '^HEAD',
      'HEAD..v1',
    ])
      equal(await history.resolve(name), undefined, name);
  });

  it('has the files of each revision, whatever stands in the folder today', async () => {
    const folder = repositoryWith({
      'a.txt': '\uFEFFone\n',
      'parts/größe "b"\t.txt': 'two',
      'bin.txt': 'a\0b',
    });
    const first = commit(folder, 'Begin');
    writeInto(folder, { 'a.txt': 'changed' });
    const second = commit(folder, 'Change');
    writeInto(folder, { 'a.txt': 'not committed' });
    const history = await historyOf(folder);
    const told = async (revision: string): Promise<readonly (readonly [string, string | undefined])[]> =>
      Promise.all(
        (await history.filesAt(revision)).map(
          async ({ path, blob }) => [path, await history.read(blob)] as const,
        ),
      );
    deepEqual(await told(first), [
      ['a.txt', 'one\n'],
      ['bin.txt', undefined],
      ['parts/größe "b"\t.txt', 'two'],
    ]);
    deepEqual((await told(second))[0], ['a.txt', 'changed']);
    deepEqual(await told('0'.repeat(40)), []);
    deepEqual(await told('--name-only'), []);
    equal(await history.read('--help'), undefined);
    const before = new Set((await history.filesAt(first)).map(({ blob }) => blob));
    equal((await history.filesAt(second)).filter(({ blob }) => before.has(blob)).length, 2);
  });

  it('sees a folder below the root of the repository as if it were all', async () => {
    const folder = repositoryWith({ 'a.txt': 'one', 'desk/b.txt': 'two', 'desk/parts/c.txt': 'three' });
    const first = commit(folder, 'Begin');
    const history = await historyOf(join(folder, 'desk'));
    deepEqual(
      (await history.filesAt(first)).map(({ path }) => path),
      ['b.txt', 'parts/c.txt'],
    );
    equal((await history.revisionsOf('b.txt', first)).length, 1);
  });

  it('tells which commits changed a file or a folder, the newest first', async () => {
    const folder = repositoryWith({ 'a.txt': 'one', '*.txt': 'star' });
    const first = commit(folder, 'Begin', '2026-01-01');
    writeInto(folder, { 'b/c.txt': 'x' });
    const second = commit(folder, 'Add c\tand more', '2026-02-01');
    writeInto(folder, { 'a.txt': 'two' });
    const third = commit(folder, 'Change a', '2026-03-01');
    const history = await historyOf(folder);
    deepEqual(await history.revisionsOf('a.txt', third), [
      { id: third, time: '2026-03-01T12:00:00+00:00', title: 'Change a' },
      { id: first, time: '2026-01-01T12:00:00+00:00', title: 'Begin' },
    ]);
    deepEqual(
      (await history.revisionsOf('b', third)).map(({ id, title }) => [id, title]),
      [[second, 'Add c\tand more']],
    );
    equal((await history.revisionsOf('*.txt', third)).length, 1, 'a path is no pattern');
    deepEqual(await history.revisionsOf('a.txt', '--all'), []);
  });

  it('says where there is none', async () => {
    const none = await gitHistory(folderWith({}));
    match(
      'refused' in none ? `${none.refused}: ${none.reason}` : '',
      /^no-repository: .*not a git repository/iu,
    );
  });

  it('starts no program that a repository sets, and changes nothing', async () => {
    const folder = repositoryWith({ 'a.txt': 'one', '.gitattributes': '*.txt filter=evil diff=evil\n' });
    const trap = join(folder, '.git', 'trap.sh');
    const mark = join(folder, 'sprung');
    writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> '${mark}'\ncat\n`);
    chmodSync(trap, 0o755);
    const first = commit(folder, 'Begin');
    const evil = {
      'core.fsmonitor': trap,
      'core.pager': trap,
      'core.sshCommand': trap,
      'core.askPass': trap,
      'core.hooksPath': join(folder, '.git'),
      'diff.external': trap,
      'diff.evil.textconv': trap,
      'diff.evil.command': trap,
      'filter.evil.smudge': trap,
      'filter.evil.clean': trap,
      'gpg.program': trap,
      'log.showSignature': 'true',
      'alias.ls-tree': `!${trap}`,
      'alias.rev-list': `!${trap}`,
      'protocol.ext.allow': 'always',
      'extensions.partialClone': 'evil',
      'remote.evil.url': `ext::${trap}`,
      'remote.evil.promisor': 'true',
    };
    for (const [key, value] of Object.entries(evil))
      execFileSync('git', ['config', key, value], { cwd: folder });
    const history = await historyOf(folder);
    equal(await history.resolve('HEAD'), first);
    equal((await history.filesAt(first)).length, 2);
    equal((await history.revisionsOf('a.txt', first)).length, 1);
    // An object that is not there is one that a partial clone would fetch.
    equal(await history.read('1'.repeat(40)), undefined);
    equal(await history.resolve('1'.repeat(40)), undefined);
    equal(existsSync(mark), false);
    execFileSync('git', ['status'], { cwd: folder, stdio: 'ignore' });
    equal(existsSync(mark), true, 'the trap is one');
  });

  it('is not led elsewhere by the environment of a hook', async () => {
    const folder = repositoryWith({ 'a.txt': 'one' });
    const first = commit(folder, 'Begin');
    const other = repositoryWith({ 'b.txt': 'two' });
    commit(other, 'Other');
    const before = process.env['GIT_DIR'];
    process.env['GIT_DIR'] = join(other, '.git');
    try {
      equal(await (await historyOf(folder)).resolve('HEAD'), first);
    } finally {
      if (before === undefined) delete process.env['GIT_DIR'];
      else process.env['GIT_DIR'] = before;
    }
  });
});

describe('the files of a revision', () => {
  it('are listed and read under the names that they would have today', async () => {
    const folder = repositoryWith({
      'a b%.yaml': 'one',
      'parts/c.yaml': 'two',
      'parts/deep/d.yaml': 'three',
    });
    if (process.platform !== 'win32') {
      symlinkSync('parts/c.yaml', join(folder, 'link.yaml'));
      symlinkSync('/etc/hostname', join(folder, 'out.yaml'));
      symlinkSync('../../x.yaml', join(folder, 'parts', 'up.yaml'));
      symlinkSync('circle.yaml', join(folder, 'circle.yaml'));
    }
    const first = commit(folder, 'Begin');
    const files = await filesOfRevision(await historyOf(folder), first, uriOf(folder));
    const at = (path: string): string => uriOf(join(folder, path));
    const links = process.platform === 'win32' ? [] : [{ name: 'link.yaml', kind: 'file' }];
    deepEqual(await files.list(uriOf(folder)), [
      { name: 'a b%.yaml', kind: 'file' },
      ...links,
      { name: 'parts', kind: 'folder' },
    ]);
    deepEqual(await files.list(at('parts')), [
      { name: 'c.yaml', kind: 'file' },
      { name: 'deep', kind: 'folder' },
    ]);
    equal(await files.read(at('a b%.yaml')), 'one');
    equal(await files.read(at('parts/deep/d.yaml')), 'three');
    if (links.length > 0) equal(await files.read(at('link.yaml')), 'two');
    for (const gone of ['parts', 'gone.yaml', 'out.yaml', 'circle.yaml', 'parts/up.yaml'])
      equal(await files.read(at(gone)), undefined, gone);
    equal(await files.list(at('gone')), undefined);
    equal(await files.list(uriOf(join(folder, '..'))), undefined);
  });
});
