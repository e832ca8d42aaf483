import { deepEqual, equal, match } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { History } from '../../src/core/ports';
import { filesOfRevision, gitHistory, uriOf } from '../../src/host';
import { trapsIn } from '../support/traps';
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

  it('tells the line of first parents, the newest first, with what each commit changed', async () => {
    const folder = repositoryWith({ 'desk/a.yaml': 'one\n', 'desk/b.txt': 'b', 'c.yaml': 'c', 'x.md': 'x' });
    const git = (...args: readonly string[]): string =>
      execFileSync('git', [...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const first = commit(folder, 'Begin', '2026-01-01');
    writeInto(folder, { 'x.md': 'y' });
    commit(folder, 'No YAML', '2026-01-02');
    const main = git('rev-parse', '--abbrev-ref', 'HEAD').trim();
    git('checkout', '--quiet', '-b', 'side');
    writeInto(folder, { 'desk/new.yaml': 'new', 'desk/größe "q"\n.yaml': 'odd' });
    const side = commit(folder, 'Aside', '2026-01-03');
    git('checkout', '--quiet', main);
    execFileSync('git', ['mv', 'desk/a.yaml', 'desk/moved.yaml'], { cwd: folder });
    rmSync(join(folder, 'c.yaml'));
    const moved = commit(folder, 'Move\tand remove', '2026-01-04');
    git('-c', 'user.name=A', '-c', 'user.email=a@b.c', 'merge', '--quiet', '--no-ff', '-m', 'Merge', 'side');
    writeInto(folder, { 'desk/b.txt': 'B' });
    const head = commit(folder, 'Named', '2026-01-06');
    git('config', 'diff.orderFile', 'gone');
    git('config', 'log.follow', 'true');
    git('config', 'log.showRoot', 'false');
    const history = await historyOf(folder);
    const steps = await history.line(head, ['desk/b.txt']);
    deepEqual(
      steps.map(({ title, changes }) => [
        title,
        changes.map(({ path, from, file }) => [from, path, file?.kind]),
      ]),
      [
        ['Named', [[undefined, 'desk/b.txt', 'file']]],
        [
          'Merge',
          [
            [undefined, 'desk/größe "q"\n.yaml', 'file'],
            [undefined, 'desk/new.yaml', 'file'],
          ],
        ],
        [
          'Move\tand remove',
          [
            [undefined, 'c.yaml', undefined],
            ['desk/a.yaml', 'desk/moved.yaml', 'file'],
          ],
        ],
        [
          'Begin',
          [
            [undefined, 'c.yaml', 'file'],
            [undefined, 'desk/a.yaml', 'file'],
            [undefined, 'desk/b.txt', 'file'],
          ],
        ],
      ],
    );
    const blob = steps.at(-1)?.changes[1]?.file?.blob ?? '';
    equal(await history.read(blob), 'one\n');
    deepEqual(
      (await history.line(head, [], moved)).map(({ title }) => title),
      ['Merge'],
    );
    deepEqual(await history.line(head, [], '--all'), []);
    deepEqual(await history.line('HEAD', []), []);
    equal((await history.line(side, [])).length, 2);
    const inDesk = await historyOf(join(folder, 'desk'));
    deepEqual(
      (await inDesk.line(first, ['b.txt'])).flatMap(({ changes }) => changes.map(({ path }) => path)),
      ['a.yaml', 'b.txt'],
    );
  });

  it('reads many texts at once, and goes on after a rest', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `${i}.txt`);
    const folder = repositoryWith(
      Object.fromEntries(names.map((name, i) => [name, `${'x'.repeat(i * 5_000)}${name}\n`])),
    );
    const first = commit(folder, 'Begin');
    const history = await historyOf(folder);
    const files = await history.filesAt(first);
    const texts = await Promise.all([...files, ...files].map(({ blob }) => history.read(blob)));
    deepEqual(
      texts.map((text) => text?.replace(/^x*/u, '')),
      [...files, ...files].map(({ path }) => `${path}\n`),
    );
    equal(await history.read(first), undefined, 'a commit is no text');
    writeInto(folder, { 'late.txt': 'late' });
    const late = await history.filesAt(commit(folder, 'Later'));
    equal(await history.read(late.find(({ path }) => path === 'late.txt')?.blob ?? ''), 'late');
  });

  it('says where there is none', async () => {
    const none = await gitHistory(folderWith({}));
    match(
      'refused' in none ? `${none.refused}: ${none.reason}` : '',
      /^no-repository: .*not a git repository/iu,
    );
  });

  it('starts no program that a repository sets, and changes nothing', async () => {
    const folder = repositoryWith({ 'a.txt': 'one' });
    const first = commit(folder, 'Begin');
    const expectNone = trapsIn(folder);
    const history = await historyOf(folder);
    equal(await history.resolve('HEAD'), first);
    equal((await history.filesAt(first)).length, 1);
    equal(await history.mergeBase(first, first), first);
    equal(await history.isShallow(), false);
    equal((await history.revisionsOf('a.txt', first)).length, 1);
    equal((await history.line(first, ['a.txt'])).length, 1);
    equal(await history.read((await history.filesAt(first))[0]?.blob ?? ''), 'one');
    // An object that is not there is one that a partial clone would fetch.
    equal(await history.read('1'.repeat(40)), undefined);
    equal(await history.resolve('1'.repeat(40)), undefined);
    expectNone();
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
