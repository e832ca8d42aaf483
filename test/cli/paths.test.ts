import { deepEqual, equal, match } from 'node:assert/strict';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROKEN_LINK, CLEAN, DRIFTING, including, PART } from './charters';
import { folderWith, removeFolders, repositoryWith } from './folders';
import { checkAsJson, throughline, TODAY, type JsonResult } from './throughline';

after(removeFolders);

const rootsOf = (result: JsonResult): readonly string[] => result.charters.map(({ path }) => path);
const rulesOf = (result: JsonResult): readonly string[] => result.problems.map(({ rule }) => rule);

describe('throughline check: what is checked', () => {
  it('searches the current folder where no path is given', async () => {
    const folder = folderWith({
      'project-charter.yaml': CLEAN,
      'desk/project-charter.yml': DRIFTING,
      'deep/er/crm.charter.yaml': BROKEN_LINK,
      'notes.yaml': 'not: a charter\n',
    });
    const result = await checkAsJson([], { in: folder });
    deepEqual(rootsOf(result), [
      'deep/er/crm.charter.yaml',
      'desk/project-charter.yml',
      'project-charter.yaml',
    ]);
    deepEqual(rulesOf(result), ['trace/unknown-reference', 'drift/orphan-work-item']);
    equal(result.summary.files, 3);
    equal(result.status, 1);
  });

  it('passes over what .gitignore excludes, and folders in which nobody writes charters', async () => {
    const folder = repositoryWith({
      '.gitignore': '/old/\n*.draft.charter.yaml\n',
      'project-charter.yaml': CLEAN,
      'old/project-charter.yaml': DRIFTING,
      'work.draft.charter.yaml': DRIFTING,
      'team/.gitignore': '!keep.draft.charter.yaml\n',
      'team/keep.draft.charter.yaml': CLEAN,
      'node_modules/x/project-charter.yaml': DRIFTING,
      '.vscode-test/project-charter.yaml': DRIFTING,
      '.git/project-charter.yaml': DRIFTING,
    });
    deepEqual(rootsOf(await checkAsJson([], { in: folder })), [
      'project-charter.yaml',
      'team/keep.draft.charter.yaml',
    ]);
    const inside = await checkAsJson([], { in: join(folder, 'team') });
    deepEqual(rootsOf(inside), ['keep.draft.charter.yaml']);
  });

  it('obeys the .gitignore of folders above, up to the root of the repository', async () => {
    const folder = repositoryWith({
      '.gitignore': 'old/\n',
      'team/project-charter.yaml': CLEAN,
      'team/old/project-charter.yaml': DRIFTING,
    });
    deepEqual(rootsOf(await checkAsJson(['team'], { in: folder })), ['team/project-charter.yaml']);
  });

  it('reads a file that is named outright, whatever its name, ignored or not', async () => {
    const folder = repositoryWith({ '.gitignore': '*\n', 'plan B.txt': DRIFTING });
    const result = await checkAsJson(['plan B.txt'], { in: folder });
    deepEqual(rootsOf(result), ['plan B.txt']);
    deepEqual(rulesOf(result), ['drift/orphan-work-item']);
  });

  it('checks a part that is given alone in the charters that include it', async () => {
    const folder = folderWith({
      'a/project-charter.yaml': including('../parts/work.charter.yaml'),
      'b/project-charter.yaml': including('../parts/*.charter.yaml'),
      'c/project-charter.yaml': CLEAN,
      'parts/work.charter.yaml': PART,
    });
    const result = await checkAsJson(['parts/work.charter.yaml'], { in: folder });
    deepEqual(rootsOf(result), ['a/project-charter.yaml', 'b/project-charter.yaml']);
    equal(result.charters[0]?.counts.workItems, 2);
    equal(result.summary.files, 3);
    deepEqual(
      rootsOf(await checkAsJson(['parts'], { in: folder })),
      rootsOf(result),
      'a folder of parts as well',
    );
  });

  it('checks a part by itself where no charter includes it', async () => {
    const folder = folderWith({ 'project-charter.yaml': CLEAN, 'work.charter.yaml': PART });
    const result = await checkAsJson(['work.charter.yaml'], { in: folder });
    deepEqual(
      result.charters.map(({ path, kind }) => [path, kind]),
      [['work.charter.yaml', 'part']],
    );
    deepEqual(rulesOf(result), ['trace/unused-part']);
  });

  it('reports a problem of a part once, though two charters include it', async () => {
    const part = PART.replace('supports', 'suports');
    const folder = folderWith({
      'a/project-charter.yaml': including('../work.charter.yaml'),
      'b/project-charter.yaml': including('../work.charter.yaml'),
      'work.charter.yaml': part,
    });
    const { problems } = await checkAsJson([], { in: folder });
    equal(problems.filter(({ rule }) => rule === 'schema/unknown-key').length, 1);
  });

  it('checks each charter once where paths overlap', async () => {
    const folder = folderWith({ 'desk/project-charter.yaml': DRIFTING });
    const paths = ['.', 'desk', 'desk/project-charter.yaml', './desk/../desk', join(folder, 'desk')];
    const result = await checkAsJson(paths, { in: folder });
    deepEqual(rootsOf(result), ['desk/project-charter.yaml']);
    deepEqual(rulesOf(result), ['drift/orphan-work-item']);
  });

  it('tells paths as they are seen from the current folder', async () => {
    const folder = folderWith({ 'desk/a charter ü/project-charter.yaml': DRIFTING, 'other/x.txt': '' });
    const result = await checkAsJson(['../desk'], { in: join(folder, 'other') });
    deepEqual(rootsOf(result), ['../desk/a charter ü/project-charter.yaml']);
    equal(result.problems[0]?.path, '../desk/a charter ü/project-charter.yaml');
  });

  it('keeps to the workspace folder: the repository, else the current folder', async () => {
    const files = {
      'shared.charter.yaml': PART,
      'desk/project-charter.yaml': including('../shared.charter.yaml'),
    };
    const inRepository = await checkAsJson([], { in: join(repositoryWith(files), 'desk') });
    deepEqual(rulesOf(inRepository), []);
    const inFolder = await checkAsJson([], { in: join(folderWith(files), 'desk') });
    deepEqual(rulesOf(inFolder), ['trace/include-not-found']);
    match(inFolder.problems[0]?.message ?? '', /outside|leads out/u);
  });

  it('follows no link out of the workspace folder', async () => {
    const outside = folderWith({ 'secret.charter.yaml': PART, 'more/secret.charter.yaml': PART });
    const folder = repositoryWith({
      'project-charter.yaml': including(
        'parts/link.charter.yaml',
        'parts/folder/secret.charter.yaml',
        'parts/*.yaml',
      ),
      'parts/own.charter.yaml': PART,
    });
    symlinkSync(join(outside, 'secret.charter.yaml'), join(folder, 'parts/link.charter.yaml'));
    symlinkSync(join(outside, 'more'), join(folder, 'parts/folder'));
    const result = await checkAsJson([], { in: folder });
    deepEqual(rulesOf(result), ['trace/include-not-found', 'trace/include-not-found']);
    equal(result.summary.files, 2);
    const named = await throughline(['check', 'parts/link.charter.yaml'], { in: folder });
    equal(named.status, 2);
    match(named.err, /^throughline: parts\/link\.charter\.yaml leads out of the workspace folder/u);
  });

  it('follows links within the workspace folder, and none in circles', async () => {
    const folder = folderWith({
      'desk/project-charter.yaml': including('work.charter.yaml'),
      'shared/work.yaml': PART,
    });
    symlinkSync('../shared/work.yaml', join(folder, 'desk/work.charter.yaml'));
    symlinkSync('.', join(folder, 'desk/again'));
    const result = await checkAsJson([], { in: folder });
    deepEqual(rootsOf(result), ['desk/project-charter.yaml']);
    deepEqual(rulesOf(result), []);
    equal(result.charters[0]?.counts.workItems, 2);
  });
});

describe('throughline check: what cannot be checked', () => {
  /** Nothing on standard output, status 2, and one line that says why. */
  async function refusal(args: readonly string[], folder: string): Promise<string> {
    const { status, out, err } = await throughline(['check', ...TODAY, ...args], { in: folder });
    equal(out, '');
    match(err, /^throughline: [^\n]+\n$/u);
    equal(status, 2);
    return err;
  }

  it('says so of a path that is not there', async () => {
    match(
      await refusal(['projects/none.yaml'], folderWith({})),
      /no file or folder projects\/none\.yaml\. Check the path/u,
    );
  });

  it('says so of a folder without a charter, and how to make one', async () => {
    match(
      await refusal([], folderWith({ 'notes.yaml': 'a: 1' })),
      /No charter in the current folder\. .*project-charter\.yaml/u,
    );
    match(await refusal(['docs'], folderWith({ 'docs/x.md': '' })), /No charter in docs\./u);
  });

  it('takes a folder named like a charter for a folder, and a link to nothing for nothing', async () => {
    const folder = folderWith({ 'project-charter.yaml/readme.md': '' });
    match(await refusal([], folder), /No charter in the current folder/u);
    match(await refusal(['project-charter.yaml'], folder), /No charter in project-charter\.yaml/u);
    symlinkSync('nowhere.yaml', join(folder, 'practice-charter.yaml'));
    match(await refusal([], folder), /No charter/u);
    match(await refusal(['practice-charter.yaml'], folder), /no file or folder practice-charter\.yaml/u);
  });

  it('does not pass over a charter that it cannot read', async () => {
    const folder = folderWith({ 'project-charter.yaml': CLEAN, 'old.charter.yaml': '\uFEFF' });
    writeFileSync(join(folder, 'old.charter.yaml'), Buffer.from(CLEAN, 'utf16le'));
    match(await refusal([], folder), /old\.charter\.yaml is not UTF-8 text/u);
    truncateSync(join(folder, 'old.charter.yaml'), 65 * 1024 * 1024);
    match(await refusal([], folder), /old\.charter\.yaml is larger than 64 MB/u);
  });

  it('stops at the first path that is wrong, even if others are right', async () => {
    const folder = folderWith({ 'project-charter.yaml': CLEAN });
    mkdirSync(join(folder, 'empty'));
    match(await refusal(['project-charter.yaml', 'gone'], folder), /no file or folder gone/u);
  });
});
