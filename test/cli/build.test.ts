import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv from 'ajv';
import { junitFaults } from '../support/junit';
import { sarifFaults } from '../support/sarif';
import { readXml } from '../support/xml';
import { CLEAN, DRIFTING, including, PART } from './charters';
import { commit, folderWith, removeFolders, repositoryWith, writeInto } from './folders';
import { checkAsJson, throughline, TODAY, type Run } from './throughline';

after(removeFolders);

const FILE = 'project-charter.yaml';
const ROOT = resolve(__dirname, '../..');

async function check(args: readonly string[], folder: string): Promise<Run> {
  return throughline(['check', ...TODAY, ...args], { in: folder });
}

/** One line on standard error, nothing else, and status 2. */
async function refusal(args: readonly string[], folder: string): Promise<string> {
  const { status, out, err } = await check(args, folder);
  equal(out, '');
  match(err, /^throughline: [^\n]+\n$/u);
  equal(status, 2);
  return err;
}

/** What counts in a check, as `rule subject`. */
async function newIn(args: readonly string[], folder: string): Promise<readonly string[]> {
  const { problems } = await checkAsJson(args, { in: folder });
  return problems.map(({ rule, subject }) => `${rule} ${subject}`);
}

const item = (id: string, title = 'Rebuild the forms'): string =>
  `  - { id: ${id}, title: ${title}, type: task }\n`;

describe('throughline check for a build', () => {
  for (const example of ['service-desk', 'field-service', 'practice', 'reference']) {
    it(`writes valid SARIF and JUnit for the example ${example}`, async () => {
      const sarif = JSON.parse((await check(['--format', 'sarif', `examples/${example}`], ROOT)).out) as {
        readonly runs: readonly { readonly results: readonly unknown[] }[];
      };
      deepEqual(sarifFaults(sarif), []);
      const { problems, waived, charters } = await checkAsJson([`examples/${example}`], { in: ROOT });
      equal(sarif.runs[0]?.results.length, problems.length + waived.length);
      const junit = (await check(['--format', 'junit', `examples/${example}`], ROOT)).out;
      deepEqual(await junitFaults(junit), []);
      equal(readXml(junit).children.length, charters.length);
    });
  }

  it('names files from the root of the repository, wherever it is started', async () => {
    const folder = repositoryWith({ 'desk/project-charter.yaml': DRIFTING });
    const desk = join(folder, 'desk');
    match((await check(['--format', 'github'], desk)).out, /^::warning file=desk\/project-charter\.yaml,/u);
    match((await check(['--format', 'sarif'], desk)).out, /"uri": "desk\/project-charter\.yaml"/u);
    match((await check(['--format', 'junit'], desk)).out, /package="desk\/project-charter\.yaml"/u);
    match(
      (await check(['--format', 'markdown'], desk)).out,
      /<summary>desk\/project-charter\.yaml: 1 finding</u,
    );
    match((await check([], desk)).out, /^project-charter\.yaml /u);
  });

  it('ends with the same status in every format, and is the same on every run', async () => {
    const folder = folderWith({ [FILE]: DRIFTING });
    for (const format of ['text', 'json', 'sarif', 'junit', 'github', 'markdown']) {
      equal((await check(['--format', format], folder)).status, 0, format);
      equal((await check(['--format', format, '--max-warnings', '0'], folder)).status, 1, format);
    }
    for (const format of ['sarif', 'markdown'])
      equal((await check(['--format', format], folder)).out, (await check(['--format', format], folder)).out);
  });

  it('keeps in the team what concerns single people, in every format', async () => {
    const people = 'people: [{ id: P-1, capacity: much, nmae: Ana }]\n';
    const folder = folderWith({ [FILE]: DRIFTING + people });
    for (const format of ['sarif', 'junit', 'github', 'markdown']) {
      ok((await check(['--format', format], folder)).out.includes('much'), format);
      const { out } = await check(['--format', format, '--audience', 'customer'], folder);
      ok(!out.includes('much') && !out.includes('nmae'), format);
    }
  });
});

describe('throughline check --output', () => {
  it('writes to a file, and tells in a line what was found', async () => {
    const folder = folderWith({ [FILE]: DRIFTING });
    const { out, status } = await check(['--format', 'sarif', '--output', 'drift.sarif'], folder);
    equal(out, '1 warning, written to drift.sarif\n');
    equal(status, 0);
    const printed = await check(['--format', 'sarif'], folder);
    equal(readFileSync(join(folder, 'drift.sarif'), 'utf8'), printed.out);
  });

  it('fails as it would have without', async () => {
    const { status } = await check(
      ['--output', 'drift.txt', '--max-warnings', '0'],
      folderWith({ [FILE]: DRIFTING }),
    );
    equal(status, 1);
  });

  it('does not write over a charter, nor where it cannot', async () => {
    const folder = folderWith({
      [FILE]: including('work.charter.yaml'),
      'work.charter.yaml': PART,
    });
    match(await refusal(['--output', 'work.charter.yaml'], folder), /is a file of the charter itself/u);
    match(await refusal(['--output', 'gone/drift.txt'], folder), /gone\/drift\.txt cannot be written/u);
    equal(readFileSync(join(folder, 'work.charter.yaml'), 'utf8'), PART);
  });
});

describe('throughline check --baseline', () => {
  const BASELINE = 'drift-baseline.json';

  it('counts only what is new since it was written', async () => {
    const folder = folderWith({ [FILE]: DRIFTING });
    const written = await check(['--write-baseline', BASELINE], folder);
    equal(
      written.out,
      `1 finding written to ${BASELINE}. From now on: throughline check --baseline ${BASELINE}\n`,
    );
    equal(written.status, 0);
    const known = await check(['--baseline', BASELINE, '--max-warnings', '0'], folder);
    equal(known.status, 0);
    match(known.out, /\nNo new problems, 1 known in 1 file/u);
    // Other lines, another title, and another finding.
    writeInto(folder, {
      [FILE]: `# Moved\n${DRIFTING.replace('Upgrade the', 'Replace the')}${item('WI-3')}`,
    });
    deepEqual(await newIn(['--baseline', BASELINE], folder), ['drift/orphan-work-item WI-3']);
    equal((await check(['--baseline', BASELINE, '--max-warnings', '0'], folder)).status, 1);
  });

  it('is what its schema says, with charters seen from its own folder', async () => {
    const folder = folderWith({ 'desk/project-charter.yaml': DRIFTING, 'build/README.md': '' });
    await check(['--write-baseline', 'build/known.json'], folder);
    const text = readFileSync(join(folder, 'build/known.json'), 'utf8');
    const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/baseline.schema.json'), 'utf8')) as object;
    ok(new Ajv({ strict: false }).validate(schema, JSON.parse(text)));
    match(
      text,
      /^ {4}\{"charter":"\.\.\/desk\/project-charter\.yaml","rule":"drift\/orphan-work-item","subject":"WI-2"\}$/mu,
    );
    deepEqual(await newIn(['--baseline', 'build/known.json'], folder), []);
    deepEqual(await newIn(['--baseline', '../build/known.json'], join(folder, 'desk')), []);
  });

  it('tells what can be removed, and shows what is known on demand', async () => {
    const folder = folderWith({ [FILE]: DRIFTING + item('WI-3') });
    await check(['--write-baseline', BASELINE], folder);
    writeInto(folder, { [FILE]: DRIFTING });
    const { out } = await check(['--baseline', BASELINE, '--show-known'], folder);
    match(out, /\n {2}warning, known: WI-2 /u);
    match(out, /Not found any more[^]*\n {2}drift\/orphan-work-item WI-3 in project-charter\.yaml\n/u);
    const result = JSON.parse((await check(['--format', 'json', '--baseline', BASELINE], folder)).out) as {
      readonly resolved: readonly { readonly subject: string }[];
    };
    const schema = readFileSync(join(ROOT, 'schemas/check-result.schema.json'), 'utf8');
    ok(new Ajv({ strict: false }).validate(JSON.parse(schema) as object, result));
    deepEqual(
      result.resolved.map(({ subject }) => subject),
      ['WI-3'],
    );
  });

  it('holds what is less than a warning too, so that --quiet changes nothing', async () => {
    const folder = folderWith({ [FILE]: DRIFTING });
    const rules = ['--rule', 'drift/orphan-work-item=hint'];
    await check(['--write-baseline', BASELINE, ...rules], folder);
    deepEqual(await newIn(['--baseline', BASELINE], folder), []);
  });

  it('says what is wrong with a file that is none, or not there', async () => {
    const folder = folderWith({ [FILE]: DRIFTING, 'other.json': '{"known": 1}' });
    match(
      await refusal(['--baseline', 'gone.json'], folder),
      /There is no baseline gone\.json\. Write one: .*--write-baseline gone\.json/u,
    );
    match(await refusal(['--baseline', 'other.json'], folder), /other\.json is no baseline\. Write it anew/u);
    match(await refusal(['--baseline', FILE], folder), /is no baseline/u);
    match(
      await refusal(['--write-baseline', FILE], folder),
      /is a file of the charter itself\. Name another file with --write-baseline/u,
    );
    match(
      await refusal(['--write-baseline', BASELINE, '--baseline', BASELINE], folder),
      /--write-baseline writes all that is found: leave --baseline out/u,
    );
    match(await refusal(['--since', 'HEAD', '--code'], folder), /--since looks at charters alone/u);
    match(await refusal(['--show-known'], folder), /--show-known shows what --baseline or --since knows/u);
    ok(!existsSync(join(folder, BASELINE)));
  });
});

describe('throughline check --since', () => {
  it('counts what the charters of a revision do not have', async () => {
    const folder = repositoryWith({ [FILE]: DRIFTING });
    const first = commit(folder, 'Begin');
    writeInto(folder, { [FILE]: `# Moved\n\n${DRIFTING}${item('WI-3')}` });
    commit(folder, 'Rebuild');
    writeInto(folder, { [FILE]: `# Moved\n\n${DRIFTING}${item('WI-3')}${item('WI-4')}` });
    deepEqual(await newIn(['--since', first], folder), [
      'drift/orphan-work-item WI-3',
      'drift/orphan-work-item WI-4',
    ]);
    deepEqual(await newIn(['--since', 'HEAD'], folder), ['drift/orphan-work-item WI-4']);
    deepEqual(await newIn(['--since', 'HEAD~1'], folder), await newIn(['--since', first], folder));
    const { out, status } = await check(['--since', 'HEAD', '--max-warnings', '0'], folder);
    equal(status, 1);
    match(out, /\n1 warning, 2 known in 1 file/u);
  });

  it('tells of what an edit elsewhere broke, though its own lines did not change', async () => {
    const folder = repositoryWith({ [FILE]: CLEAN });
    commit(folder, 'Begin');
    writeInto(folder, { [FILE]: CLEAN.replaceAll('OBJ-1\n', 'OBJ-2\n') });
    ok((await newIn(['--since', 'HEAD'], folder)).includes('trace/unknown-reference WI-1'));
  });

  it('does not count what only a new day brings to light', async () => {
    const late = CLEAN.replace('supports: [OBJ-1] }', 'supports: [OBJ-1], state: active, due: 2026-11-01 }');
    const folder = repositoryWith({ [FILE]: late });
    commit(folder, 'Begin', '2026-10-01');
    deepEqual(await newIn([], folder), ['drift/stale-work WI-1']);
    deepEqual(await newIn(['--since', 'HEAD'], folder), []);
  });

  it('counts what a waiver accepted then and accepts no more', async () => {
    const waiver = 'waivers: [{ rule: drift/orphan-work-item, about: WI-2, reason: Agreed }]\n';
    const folder = repositoryWith({ [FILE]: DRIFTING + waiver });
    commit(folder, 'Begin');
    writeInto(folder, { [FILE]: DRIFTING });
    deepEqual(await newIn(['--since', 'HEAD'], folder), ['drift/orphan-work-item WI-2']);
  });

  it('sees parts, charters that are new, and a folder below the root', async () => {
    const part = `${PART}${item('WI-8')}`;
    const folder = repositoryWith({
      'desk/project-charter.yaml': including('parts/*.yaml'),
      'desk/parts/work.charter.yaml': part,
    });
    commit(folder, 'Begin');
    writeInto(folder, {
      'desk/parts/work.charter.yaml': part + item('WI-9'),
      'sales/project-charter.yaml': DRIFTING,
    });
    const orphans = ['drift/orphan-work-item WI-9', 'drift/orphan-work-item WI-2'];
    deepEqual(await newIn(['--since', 'HEAD'], folder), orphans);
    deepEqual(await newIn(['--since', 'HEAD'], join(folder, 'desk')), orphans.slice(0, 1));
    deepEqual(await newIn(['--since', 'HEAD', 'desk/parts/work.charter.yaml'], folder), orphans.slice(0, 1));
  });

  it('goes together with a baseline', async () => {
    const folder = repositoryWith({ [FILE]: DRIFTING });
    commit(folder, 'Begin');
    writeInto(folder, { [FILE]: DRIFTING + item('WI-3') });
    await check(['--write-baseline', 'known.json'], folder);
    writeInto(folder, { [FILE]: DRIFTING + item('WI-3') + item('WI-4') });
    deepEqual(await newIn(['--since', 'HEAD', '--baseline', 'known.json'], folder), [
      'drift/orphan-work-item WI-4',
    ]);
  });

  it('says what is missing', async () => {
    const folder = repositoryWith({ [FILE]: DRIFTING });
    commit(folder, 'Begin');
    match(await refusal(['--since', 'gone'], folder), /There is no revision “gone” .*fetch-depth: 0/u);
    match(await refusal(['--since', '--all'], folder), /--since needs a value/u);
    match(
      await refusal(['--since', 'HEAD'], folderWith({ [FILE]: DRIFTING })),
      /--since needs a git repository/u,
    );
    const { err, status } = await throughline(['check', '--since', 'HEAD'], {
      in: folder,
      env: { PATH: folder, Path: folder },
    });
    equal(status, 2);
    match(err, /--since needs the program git, which was not found/u);
  });
});
