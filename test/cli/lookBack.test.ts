import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv from 'ajv';
import { CHARTER_PATH, CHAT_RETIRED, driftingProject, WISHES_TAKEN } from '../support/driftingProject';
import { heldGit } from '../support/heldGit';
import { commit, folderWith, removeFolders, repositoryWith, writeInto } from './folders';
import { PROGRAM, spawnOptions, throughline, type JsonResult, type Run } from './throughline';

interface JsonHistory {
  readonly leftOut: readonly string[];
  readonly points: readonly {
    readonly revision: { readonly title: string };
    readonly state: string;
    readonly alignment: number | null;
    readonly counts: object | null;
    readonly findings: {
      readonly bySeverity: Readonly<Record<string, number>>;
      readonly byRule: Readonly<Record<string, number>>;
    } | null;
  }[];
  readonly turns: readonly {
    readonly revision: { readonly id: string; readonly title: string };
    readonly neverLinked: readonly { readonly id: string | null }[];
    readonly strayed: readonly { readonly id: string | null }[];
  }[];
}

function resultOf({ out }: Run): JsonHistory {
  const result: JsonHistory = JSON.parse(out);
  return result;
}

describe('throughline history', () => {
  const cache = folderWith({});
  const env = { XDG_CACHE_HOME: cache };
  let desk = '';
  const ids = new Map<string, string>();

  const look = (...args: readonly string[]): Promise<Run> =>
    throughline(['history', ...args], { in: desk, env });

  before(function () {
    this.timeout(120_000);
    desk = repositoryWith({});
    for (const { title, day, files } of driftingProject()) {
      writeInto(desk, files);
      ids.set(title, commit(desk, title, day));
    }
  });

  after(removeFolders);

  it('names the commits with which a project drifted, and the work', async () => {
    const { status, out, err } = await look('--no-cache');
    deepEqual([status, err], [0, '']);
    const lines = out.split('\n').filter((line) => line.includes('[1]') || line.includes('[2]'));
    equal(lines.length, 4);
    match(out, new RegExp(`It began to drift on 2026-05-18, with ${shortened(WISHES_TAKEN)} “`, 'u'));
    match(out, /2026-04-06 {2}\w{8} {2}does not parse/u);
    match(out, /New, and does not reach the purpose: WI-60 “Print delivery notes”, WI-61/u);
    match(out, new RegExp(`\\[2\\] 2026-06-22 {2}${shortened(CHAT_RETIRED)} “${CHAT_RETIRED}”`, 'u'));
    match(out, /Lost its way: WI-4 “Bring chats/u);
    ok(
      out.split('\n').every((line) => line.length <= 80),
      out,
    );
    deepEqual(readdirSync(cache), []);
  });

  function shortened(title: string): string {
    return (ids.get(title) ?? '').slice(0, 8);
  }

  it('says the same to programs, in the form of its schema, and the second time from what it keeps', async () => {
    const first = await look('--format', 'json', CHARTER_PATH);
    const folder = join(cache, 'throughline', 'history');
    const [name = ''] = readdirSync(folder);
    const kept = readFileSync(join(folder, name), 'utf8');
    equal((await look('--format', 'json')).out, first.out);
    equal(readFileSync(join(folder, name), 'utf8'), kept);
    writeFileSync(join(folder, name), kept.slice(0, 100));
    equal((await look('--format', 'json')).out, first.out);
    equal(readFileSync(join(folder, name), 'utf8'), kept);
    const { points, turns } = resultOf(first);
    equal(points.length, 30);
    deepEqual(
      turns.map(({ revision, neverLinked, strayed }) => [
        revision.id,
        neverLinked.map(({ id }) => id),
        strayed.map(({ id }) => id),
      ]),
      [
        [ids.get(WISHES_TAKEN), ['WI-60', 'WI-61', 'WI-62', 'WI-63', 'WI-64'], []],
        [ids.get(CHAT_RETIRED), [], ['WI-4', 'WI-5', 'WI-8', 'WI-10']],
      ],
    );
    const schema: object = JSON.parse(
      readFileSync(resolve(__dirname, '../../schemas/history-result.schema.json'), 'utf8'),
    );
    const validate = new Ajv({ strict: false }).compile(schema);
    ok(validate(resultOf(first)), JSON.stringify(validate.errors));
  });

  it('writes Markdown to a file, and never over the charter', async () => {
    const { status, out } = await look('--format', 'markdown', '--output', 'drift.md');
    deepEqual([status, out], [0, 'The history is written to drift.md\n']);
    const text = readFileSync(join(desk, 'drift.md'), 'utf8');
    match(text, /^## Service desk\n/u);
    match(text, /### 2\. 2026-06-22 \w{8} Stop the chat pilot/u);
    const refused = await look('--output', CHARTER_PATH);
    equal(refused.status, 2);
    match(refused.err, /is a file of the charter itself/u);
  });

  it('begins where it is told to, and takes weeks or the last ones', async () => {
    const since = resultOf(await look('--format', 'json', '--since', 'HEAD~3'));
    equal(since.points.length, 4);
    deepEqual(since.turns, []);
    equal(resultOf(await look('--format', 'json', '--by', 'week', '--max', '5')).points.length, 5);
    match((await look('--since', 'HEAD~3')).out, /Nothing drifted for good/u);
  });

  it('says in one line what it cannot do', async () => {
    const plain = folderWith({ 'project-charter.yaml': 'charter: 1\n' });
    const fresh = repositoryWith({
      'a.charter.yaml': 'kind: project\n',
      'b.charter.yaml': 'kind: project\n',
    });
    const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
      [desk, ['--by', 'day'], /--by needs commit or week, not “day”/u],
      [desk, ['--max', '0'], /--max needs a whole number from 1 on/u],
      [desk, ['--since', 'gone'], /There is no revision “gone”/u],
      [plain, [], /throughline history needs a git repository/u],
      [fresh, [], /several charters: a\.charter\.yaml, b\.charter\.yaml\. Name the one/u],
      [fresh, ['a.charter.yaml'], /There is no commit yet/u],
    ];
    for (const [folder, args, reason] of cases) {
      const { status, err } = await throughline(['history', ...args], { in: folder, env });
      equal(status, 2, err);
      match(err, reason);
      equal(err.trimEnd().split('\n').length, 1);
    }
    commit(fresh, 'Begin');
    writeInto(fresh, { 'c.charter.yaml': 'kind: project\nproject: { name: New }\n' });
    const { out } = await throughline(['history', 'c.charter.yaml'], { in: fresh, env });
    equal(out, 'New\n\nNo commit has the charter yet.\n');
  });

  // Windows has no signal that asks a program to end.
  const itWithSignals = process.platform === 'win32' ? (): void => undefined : it;
  itWithSignals('ends by itself when somebody presses Ctrl-C, and keeps only what is true', async () => {
    const own = { XDG_CACHE_HOME: folderWith({}) };
    const git = heldGit(folderWith({}));
    const options = spawnOptions({ in: desk, env: { ...own, PATH: git.path } });
    const child = spawn(process.execPath, [PROGRAM, 'history'], { ...options, detached: true });
    let [out, err] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
    const ended = new Promise<unknown>((done) => child.on('close', (...how) => done(how)));
    await git.asked();
    // A terminal tells all programs that stand in it, git as well.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    git.release();
    deepEqual(await ended, [2, null], err);
    equal(out, '');
    match(
      err,
      /^throughline: Stopped\. What was found is kept, so that the next run goes on from there\.\n$/u,
    );
    equal(execFileSync('git', ['status', '--porcelain', '--', 'desk'], { cwd: desk, encoding: 'utf8' }), '');
    ok(!existsSync(join(desk, '.git', 'index.lock')));
    const after = await throughline(['history'], { in: desk, env: own });
    equal(after.out, (await look('--no-cache')).out);
  });

  it('says of the last commit what a check of that day says', async () => {
    const [day = ''] = driftingProject()
      .slice(-1)
      .map((last) => last.day);
    const { out } = await throughline(['check', '--format', 'json', '--today', day], { in: desk, env });
    const { charters, problems }: JsonResult = JSON.parse(out);
    const { points, leftOut } = resultOf(await look('--format', 'json'));
    const last = points.at(-1);
    equal(last?.alignment, charters[0]?.alignment);
    deepEqual(last?.counts, charters[0]?.counts);
    const alarms = problems.filter(({ severity }) => severity === 'warning' || severity === 'error');
    const { warning = 0, error = 0 } = last?.findings?.bySeverity ?? {};
    equal(warning + error, alarms.length);
    const byRule = new Map<string, number>();
    for (const { rule } of problems)
      if (!leftOut.includes(rule)) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
    deepEqual(new Map(Object.entries(last?.findings?.byRule ?? {})), byRule);
    for (const format of ['text', 'markdown'])
      match(
        (await look('--format', format)).out.replaceAll(/\s+/gu, ' '),
        /drift\/weak-alignment, .* are not asked about the past/u,
      );
  });
});
