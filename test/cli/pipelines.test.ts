import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { branched, git } from './branches';
import { folderWith, removeFolders, writeInto } from './folders';
import { PROGRAM, spawnOptions } from './throughline';

after(removeFolders);

interface Step {
  readonly run?: string;
  readonly script?: string;
  readonly uses?: string;
}

/** The command that a pipeline runs, with the program in the place of the one that it installs. */
function commandIn(
  path: string,
  steps: (pipeline: Readonly<Record<string, unknown>>) => readonly Step[],
): string {
  const pipeline = parse(readFileSync(resolve(path), 'utf8')) as Readonly<Record<string, unknown>>;
  const scripts = steps(pipeline).map(({ run, script }) => run ?? script ?? '');
  const found = scripts.find((script) => script.includes('throughline diff'));
  if (found === undefined) throw new Error(`${path} does not compare`);
  return found.replace('npx --no-install throughline', `"${process.execPath}" "${PROGRAM}"`);
}

const SHELL = process.platform !== 'win32';

describe('the pipelines in docs/ci', () => {
  it('are YAML, pin what they use, and ask for no more than they need', () => {
    const text = readFileSync(resolve('docs/ci/github-pull-request.yml'), 'utf8');
    const { permissions, jobs } = parse(text) as {
      readonly permissions: object;
      readonly jobs: Readonly<
        Record<string, { readonly permissions: object; readonly steps: readonly Step[] }>
      >;
    };
    deepEqual(permissions, {});
    deepEqual(jobs['compare']?.permissions, { contents: 'read' });
    deepEqual(jobs['comment']?.permissions, { 'pull-requests': 'write' });
    const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    ok(used.length > 0 && used.every((each) => /@[0-9a-f]{40}$/u.test(each)), used.join(' '));
    const scripts = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    ok(
      scripts.every((script) => !script.includes('${{')),
      'nothing is put into the text of a script',
    );
    const writing = jobs['comment']?.steps ?? [];
    ok(
      !writing.some(({ run = '', uses = '' }) => /npx|npm|checkout/u.test(run + uses)),
      'what may write runs nothing of the pull request',
    );
    const forks = readFileSync(resolve('docs/ci/github-fork-comment.yml'), 'utf8');
    const { permissions: none, jobs: forked } = parse(forks) as {
      readonly permissions: object;
      readonly jobs: { readonly comment: { readonly permissions: object; readonly steps: readonly Step[] } };
    };
    deepEqual(none, {});
    deepEqual(forked.comment.permissions, { actions: 'read', 'pull-requests': 'write' });
    for (const { run = '', uses } of forked.comment.steps) {
      ok(uses === undefined || /download-artifact@[0-9a-f]{40}$/u.test(uses), uses);
      ok(!/\$\{\{|npx|npm/u.test(run), run);
    }
    const azure = readFileSync(resolve('docs/ci/azure-pull-request.yml'), 'utf8');
    const { steps } = parse(azure) as { readonly steps: readonly Step[] };
    ok(
      steps.every(({ script = '' }) => !script.includes('$(System.AccessToken)')),
      'the token stands in no script',
    );
  });

  it('run commands that work', async function () {
    if (!SHELL) return;
    const { folder } = branched();
    const origin = folder;
    const clone = join(folderWith({}), 'clone');
    git(origin, 'clone', '-q', `file://${origin}`, clone);
    const base = git(clone, 'rev-parse', 'origin/main');
    const gitHub = commandIn(
      'docs/ci/github-pull-request.yml',
      ({ jobs }) => (jobs as { readonly compare: { readonly steps: readonly Step[] } }).compare.steps,
    );
    const azure = commandIn('docs/ci/azure-pull-request.yml', ({ steps }) => steps as readonly Step[]);
    for (const [script, env] of [
      [gitHub, { BASE: base }],
      [azure, { TARGET: 'refs/heads/main' }],
    ] as const) {
      rmSync(join(clone, 'charter-changes.md'), { force: true });
      const status = shell(script, clone, env);
      equal(status, 1, 'alignment was lost');
      match(
        readFileSync(join(clone, 'charter-changes.md'), 'utf8'),
        /^## Throughline: alignment 100% → 0%\n/u,
      );
    }
  });
});

/** Programs that only write down how they were called, and answer with what is in a file. */
function recordersIn(
  folder: string,
  answer: string,
  changes = '## Changes\n\n$(touch hacked) `touch hacked` "\n',
): Readonly<Record<string, string>> {
  const files = Object.fromEntries(
    ['gh', 'curl'].map((name) => [
      `bin/${name}`,
      `#!/bin/sh\ncase "$*" in *@-*) cat > header ;; esac\necho "${name} $*" >> calls\ncase "$*" in *PATCH*|*POST*) ;; *) cat answer ;; esac\n`,
    ]),
  );
  writeInto(folder, {
    ...files,
    answer,
    'charter-changes.md': changes,
  });
  for (const name of ['gh', 'curl']) chmodSync(join(folder, 'bin', name), 0o755);
  return { PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, NUMBER: '7', TOKEN: 'secret' };
}

describe('the comment that they write', () => {
  const scriptWith = (path: string, words: string): string => {
    const text = readFileSync(resolve(path), 'utf8');
    const { jobs, steps = [] } = parse(text) as {
      readonly jobs?: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
      readonly steps?: readonly Step[];
    };
    const all = [...steps, ...Object.values(jobs ?? {}).flatMap((job) => job.steps)];
    return all.map(({ run, script }) => run ?? script ?? '').find((each) => each.includes(words)) ?? '';
  };
  const written = (
    script: string,
    answer: string,
    changes?: string,
  ): readonly [calls: string, folder: string] => {
    const folder = folderWith({});
    equal(shell(script, folder, recordersIn(folder, answer, changes)), 0);
    equal(existsSync(join(folder, 'hacked')), false);
    return [readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n').at(-1) ?? '', folder];
  };

  it('is new on GitHub, or takes the place of the one before', () => {
    if (!SHELL) return;
    const script = scriptWith('docs/ci/github-pull-request.yml', 'gh api');
    match(written(script, '')[0], /--method POST .*\/issues\/7\/comments -F body=@comment\.md/u);
    const [call, folder] = written(script, '12\n');
    match(call, /--method PATCH .*\/issues\/comments\/12 -F body=@comment\.md/u);
    match(readFileSync(join(folder, 'comment.md'), 'utf8'), /^<!-- throughline diff -->\n## Changes\n/u);
  });

  it('is begun only where something changed', () => {
    if (!SHELL) return;
    const same = '## Throughline: no charter changed\n\nFrom a to b: Nothing changed.\n';
    const script = scriptWith('docs/ci/github-pull-request.yml', 'gh api');
    ok(!/POST|PATCH/u.test(written(script, '', same)[0]));
    match(written(script, '12\n', same)[0], /--method PATCH/u);
  });

  it('is written for a fork under its pull request, and notifies nobody', () => {
    if (!SHELL) return;
    const script = scriptWith('docs/ci/github-fork-comment.yml', 'gh api');
    const [call, folder] = written(script, '7\n', `Ask @contoso/all\n${'x'.repeat(70_000)}\n`);
    match(call, /--method PATCH .*\/issues\/comments\/7 -F body=@comment\.md/u);
    const comment = readFileSync(join(folder, 'comment.md'), 'utf8');
    match(comment, /^<!-- throughline diff -->\nAsk @\u2060contoso\/all\n/u);
    ok(comment.length < 65_536);
    ok(!/POST|PATCH/u.test(written(script, '')[0]), 'no pull request is open with that commit');
  });

  it('is the same on Azure, where the token stands in no command line', function () {
    if (!SHELL || shell('jq --version', '.', {}) !== 0) return;
    const script = scriptWith('docs/ci/azure-pull-request.yml', 'curl');
    const [first, folder] = written(script, '{"value":[{"id":3,"comments":[{"id":1,"content":null}]}]}');
    match(first, /--request POST .*\/pullRequests\/7\/threads\?/u);
    equal(readFileSync(join(folder, 'header'), 'utf8'), 'Authorization: Bearer secret\n');
    ok(!readFileSync(join(folder, 'calls'), 'utf8').includes('secret'));
    const known = '{"value":[{"id":3,"comments":[{"id":1,"content":"<!-- throughline diff -->\\nold"}]}]}';
    match(written(script, known)[0], /--request PATCH .*\/threads\/3\/comments\/1\?/u);
  });
});

function shell(script: string, folder: string, env: Readonly<Record<string, string>>): number | null {
  try {
    execFileSync('bash', ['-e', '-c', script], { ...spawnOptions({ in: folder, env }), stdio: 'ignore' });
    return 0;
  } catch (error) {
    return (error as { readonly status: number | null }).status;
  }
}
