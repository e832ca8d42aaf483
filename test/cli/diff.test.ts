import Ajv from 'ajv';
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gitHistory } from '../../src/host';
import { branched, CHANGED, git } from './branches';
import { CLEAN, DRIFTING } from './charters';
import { commit, folderWith, removeFolders, repositoryWith, writeInto } from './folders';
import { throughline, TODAY, type Run, type RunOptions } from './throughline';

after(removeFolders);

const FILE = 'project-charter.yaml';

const diff = (args: readonly string[], folder: string, env?: RunOptions['env']): Promise<Run> =>
  throughline(['diff', ...TODAY, ...args], { in: folder, ...(env && { env }) });

interface JsonDiff {
  readonly base: string;
  readonly head: string;
  readonly charters: readonly {
    readonly path: string;
    readonly change: string;
    readonly movedFrom: string | null;
    readonly changes: readonly {
      readonly change: string;
      readonly subject: string;
      readonly natures: readonly string[];
    }[];
    readonly links: readonly { readonly change: string; readonly subject: string }[];
  }[];
  readonly newFindings: readonly { readonly rule: string; readonly subject: string }[];
  readonly failing: readonly string[];
}

async function asJson(args: readonly string[], folder: string): Promise<JsonDiff> {
  const { out, err } = await diff(['--format', 'json', ...args], folder);
  if (out === '') throw new Error(err);
  return JSON.parse(out) as JsonDiff;
}

const toldIn = ({ charters }: JsonDiff): readonly string[] =>
  charters.flatMap(({ changes, links }) => [
    ...changes.map(({ change, subject, natures }) => [change, subject, ...natures].join(' ')),
    ...links.map(({ change, subject }) => `${change} ${subject}`),
  ]);

describe('throughline diff', () => {
  it('compares the last commit with the files as they are', async () => {
    const folder = repositoryWith({ [FILE]: CLEAN });
    commit(folder, 'Begin');
    const same = await diff([], folder);
    equal(same.out, 'HEAD → the working files\n\nNothing changed\n');
    equal(same.status, 0);
    writeInto(folder, { [FILE]: CHANGED });
    const { out, err, status } = await diff([], folder);
    equal(err, '');
    equal(status, 0);
    match(
      out,
      /^HEAD → the working files\n\nContoso service desk \(project-charter\.yaml\): alignment 100% → 0%\n/u,
    );
    match(
      out,
      /re-targeted: OBJ-1 “Cut average time to resolve a case from 72 h to 24 h”\n {8}M-1 target: 24 → 36 h\n/u,
    );
    match(out, /lost its link: WI-1 /u);
    match(out, /\n1 objective re-targeted, 1 work item lost its link, 2 new findings\n$/u);
  });

  it('compares one revision with the files, and two with each other', async () => {
    const { folder, first } = branched();
    const changed = ['changed OBJ-1 retargeted', 'changed WI-1 relinked', 'lost WI-1'];
    const named = 'changed project updated';
    deepEqual(toldIn(await asJson([first], folder)), changed);
    deepEqual(toldIn(await asJson([first, 'topic'], folder)), changed);
    deepEqual(toldIn(await asJson(['main', 'topic'], folder)).toSorted(), [...changed, named].toSorted());
    deepEqual(toldIn(await asJson(['main..topic'], folder)).toSorted(), [...changed, named].toSorted());
    writeInto(folder, { [FILE]: CLEAN });
    deepEqual(toldIn(await asJson([first], folder)), []);
    deepEqual(toldIn(await asJson([first, 'HEAD'], folder)), changed, 'whatever stands in the folder');
  });

  it('compares with the commit at which a branch began', async () => {
    const { folder } = branched();
    const found = await asJson(['main...topic'], folder);
    equal(found.base, 'the merge base of main and topic');
    equal(found.head, 'topic');
    deepEqual(toldIn(found), ['changed OBJ-1 retargeted', 'changed WI-1 relinked', 'lost WI-1']);
    deepEqual(toldIn(await asJson(['main...'], folder)), toldIn(found), 'HEAD stands for what is left out');
    deepEqual(toldIn(await asJson(['...main'], folder)), ['changed project updated']);
  });

  it('compares two folders and two files', async () => {
    const folder = folderWith({
      'old/project-charter.yaml': CLEAN,
      'new/project-charter.yaml': DRIFTING,
      'new/other.charter.yaml': CLEAN,
    });
    const { charters } = await asJson(['old', 'new'], folder);
    deepEqual(
      charters.map(({ path, change }) => `${change} ${path}`),
      ['came other.charter.yaml', 'kept project-charter.yaml'],
    );
    const files = await asJson(['old/project-charter.yaml', 'new/other.charter.yaml'], folder);
    deepEqual(
      files.charters.map(({ path, change }) => `${change} ${path}`),
      ['kept new/other.charter.yaml'],
    );
    deepEqual(toldIn(files), []);
    const text = await diff(['old/project-charter.yaml', 'new/project-charter.yaml'], folder);
    match(text.out, /added: WI-2 .*\n {8}at new\/project-charter\.yaml:13:11\n/u);
  });

  it('looks at the paths that are named only, and tells charters that came and went', async () => {
    const folder = repositoryWith({ [`a/${FILE}`]: CLEAN, [`b/${FILE}`]: CLEAN });
    commit(folder, 'Begin');
    const other = CLEAN.replace('Contoso service desk', 'Contoso night desk');
    writeInto(folder, { [`a/${FILE}`]: CHANGED, [`c/${FILE}`]: other });
    rmSync(join(folder, 'b'), { recursive: true });
    const all = await asJson([], folder);
    deepEqual(
      all.charters.map(({ path, change }) => `${change} ${path}`),
      [`kept a/${FILE}`, `went b/${FILE}`, `came c/${FILE}`],
    );
    deepEqual(
      (await asJson(['--path', 'c'], folder)).charters.map(({ path }) => path),
      [`c/${FILE}`],
    );
    const below = await diff([], join(folder, 'a'));
    match(below.out, /Contoso service desk \(project-charter\.yaml\)/u);
    const markdown = await diff(['--format', 'markdown'], join(folder, 'a'));
    match(markdown.out, /\(in a\/project-charter\.yaml, line 7\)/u);
  });

  it('knows a charter again that was moved, and tells what else changed in it', async () => {
    const folder = repositoryWith({ [`a/${FILE}`]: CLEAN, 'b.charter.yaml': DRIFTING });
    commit(folder, 'Begin');
    rmSync(join(folder, 'a'), { recursive: true });
    writeInto(folder, { 'charters/desk.charter.yaml': CHANGED });
    const found = await asJson([], folder);
    deepEqual(
      found.charters.map(({ path, change, movedFrom }) => [path, change, movedFrom]),
      [
        ['b.charter.yaml', 'kept', null],
        ['charters/desk.charter.yaml', 'moved', `a/${FILE}`],
      ],
    );
    deepEqual(toldIn(found), ['changed OBJ-1 retargeted', 'changed WI-1 relinked', 'lost WI-1']);
    const { out } = await diff([], folder);
    match(
      out,
      /\(charters\/desk\.charter\.yaml\): alignment 100% → 0%\n.*\n {2}This charter was a\/project-charter\.yaml\.\n/u,
    );
    match(out, /\n1 charter moved, 1 objective re-targeted, 1 work item lost its link, 2 new findings\n$/u);
    const markdown = await diff(['--format', 'markdown'], folder);
    match(
      markdown.out,
      /\| \*\*All work\*\* \| 100% → 0% \| .* \| moved from a\/project-charter\.yaml \|\n/u,
    );
  });

  it('tells a charter that is gone, or new, where none is on the other side', async () => {
    const folder = repositoryWith({ 'readme.txt': 'x' });
    commit(folder, 'Begin');
    writeInto(folder, { [FILE]: CLEAN });
    const { charters } = await asJson([], folder);
    deepEqual(
      charters.map(({ change }) => change),
      ['came'],
    );
    rmSync(join(folder, FILE));
    const none = await diff([], folder);
    equal(none.status, 2);
    match(none.err, /^throughline: No charter in the current folder\./u);
  });

  it('ends with status 1 on what --fail-on names', async () => {
    const { folder } = branched();
    const failing = async (...reasons: readonly string[]): Promise<number | null> =>
      (await diff(['main...topic', ...reasons.flatMap((reason) => ['--fail-on', reason])], folder)).status;
    equal(await failing(), 0);
    equal(await failing('lost-alignment'), 1);
    equal(await failing('lost-links,new-findings'), 1);
    const { failing: reasons } = await asJson(
      ['main...topic', '--fail-on', 'lost-links', '--fail-on', 'new-findings'],
      folder,
    );
    deepEqual(reasons, ['new-findings', 'lost-links']);
    const { out } = await diff(['topic...main', '--fail-on', 'lost-alignment'], folder);
    equal(out.includes('Fails on'), false);
    const unknown = await diff(['--fail-on', 'lost-aligment'], folder);
    equal(unknown.status, 2);
    match(unknown.err, /There is no reason to fail “lost-aligment”\. Did you mean lost-alignment\?/u);
  });

  it('prints JSON as its schema describes it', async () => {
    const { folder } = branched();
    writeInto(folder, { 'c/x.charter.yaml': CLEAN });
    const schema = JSON.parse(readFileSync(resolve('schemas/diff-result.schema.json'), 'utf8')) as object;
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    for (const args of [['main'], ['main...topic', '--fail-on', 'lost-links'], ['HEAD', 'main']]) {
      const found = await asJson(args, folder);
      ok(validate(found), JSON.stringify(validate.errors, undefined, 1));
      equal(validate({ ...found, more: 1 }), false, 'the schema would notice');
    }
  });

  it('writes to a file, and says so', async () => {
    const { folder } = branched();
    const { out, status } = await diff(
      ['main...topic', '--format', 'markdown', '--output', 'changes.md', '--fail-on', 'lost-links'],
      folder,
    );
    equal(out, '1 objective re-targeted, 1 work item lost its link, 2 new findings, written to changes.md\n');
    equal(status, 1);
    const text = readFileSync(join(folder, 'changes.md'), 'utf8');
    match(
      text,
      /^## Throughline: alignment 100% → 0%\n\nFrom the merge base of main and topic to topic: .*\*\*Fails on lost-links\.\*\*\n/u,
    );
    const over = await diff(['--output', FILE], folder);
    equal(over.status, 2);
    match(over.err, /is a file of the charter itself/u);
  });

  it('says kindly what it cannot do', async () => {
    const { folder } = branched();
    const err = async (...args: readonly string[]): Promise<string> => {
      const run = await diff(args, folder);
      equal(run.status, 2);
      equal(run.out, '');
      equal(run.err.trim().split('\n').length, 1, run.err);
      return run.err;
    };
    match(await err('gone'), /There is no revision “gone” in .*fetch-depth: 0/u);
    match(await err('--path', 'gone'), /There is no file or folder gone/u);
    match(
      await err(FILE),
      /project-charter\.yaml is a file or folder, and no revision\..*--path project-charter\.yaml/u,
    );
    match(await err('main..topic', 'main'), /“main” is one word too many behind main\.\.topic\./u);
    match(await err('.', '.', '--path', '.'), /--path is for revisions/u);
    const plain = folderWith({ [FILE]: CLEAN });
    match((await diff([], plain)).err, /throughline diff needs a git repository, and git does not open/u);
    const noGit = await diff([], folder).then(() => diff([], folder, { PATH: plain }));
    match(
      noGit.err,
      /throughline diff needs the program git, which was not found\. Install it, or compare two folders\./u,
    );
  });

  it('says what to do where only the newest commits were fetched', async () => {
    const { folder } = branched();
    const clone = join(folderWith({}), 'clone');
    git(folder, 'clone', '-q', '--depth', '1', '--no-single-branch', `file://${folder}`, clone);
    const run = await diff(['origin/main...HEAD'], clone);
    equal(run.status, 2);
    match(
      run.err,
      /git knows no commit that “origin\/main” and “HEAD” both come from\. Only the newest commits were fetched here/u,
    );
    git(folder, 'checkout', '-q', '--orphan', 'other');
    commit(folder, 'Another beginning');
    match((await diff(['main...other'], folder)).err, /throughline diff main other/u);
  });
});

describe('the commits that two revisions come from', () => {
  it('are known where there are any', async () => {
    const { folder, first } = branched();
    const history = await gitHistory(folder);
    if ('refused' in history) throw new Error(history.reason);
    const [main, topic] = [git(folder, 'rev-parse', 'main'), git(folder, 'rev-parse', 'topic')];
    equal(await history.mergeBase(main, topic), first);
    equal(await history.mergeBase(topic, topic), topic);
    equal(await history.mergeBase('main', topic), undefined, 'only full ids are taken');
    equal(await history.mergeBase('--all', topic), undefined);
    equal(await history.mergeBase('1'.repeat(40), topic), undefined);
    equal(await history.isShallow(), false);
  });
});
