/**
 * How long it takes to look back at a charter: `npm run bench:history`. Prints a table in Markdown. `--quick` takes a
 * tenth of the items and of the commits.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateCharter } from './generate';
import { inTurns, spread, type Usage } from './measure';
import { number, size, table, times } from './tables';

const PROGRAM = resolve(__dirname, '../../dist/cli.js');
const CHARTER = 'project-charter.yaml';

/** Work items that each commit changes. */
const CHANGED = 8;

/** A repository in which a charter changes with each commit; packed, as those that are some time old. */
function makeRepository(folder: string, items: number, commits: number): string {
  const git = (...args: readonly string[]): void =>
    void execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  git('init', '--quiet');
  git('config', 'user.name', 'Ana');
  git('config', 'user.email', 'ana@contoso.com');
  const blocks = generateCharter(items).split(/(?=^ {2}- id: WI-)/mu);
  for (let commit = 0; commit < commits; commit++) {
    if (commit > 0) changeItems(blocks, commit, commits);
    writeFileSync(join(folder, CHARTER), blocks.join(''));
    git('add', CHARTER);
    const day = new Date(Date.UTC(2026, 0, 1 + commit)).toISOString();
    execFileSync('git', ['commit', '--quiet', '--message', `Day ${commit + 1}`], {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, GIT_COMMITTER_DATE: day, GIT_AUTHOR_DATE: day },
    });
  }
  git('gc', '--quiet');
  return blocks.join('');
}

/** States and words change all the time; in the second half links are lost as well. */
function changeItems(blocks: string[], commit: number, commits: number): void {
  for (let i = 0; i < CHANGED; i++) {
    const at = 1 + ((commit * 7919 + i * 104_729) % (blocks.length - 1));
    const block = blocks[at] ?? '';
    blocks[at] =
      i === 0 && commit > commits / 2
        ? block.replace(/^ {4}supports:.*\n/mu, '')
        : block
            .replace(/, step .*$/mu, `, step ${at} of day ${commit}`)
            .replace(/state: new/u, 'state: active');
  }
}

/** So long does git itself take to show the same changes, in milliseconds. */
function timeOfLog(folder: string): number {
  const start = performance.now();
  execFileSync('git', ['--no-pager', 'log', '-p', '--', CHARTER], { cwd: folder, maxBuffer: 2 ** 30 });
  return performance.now() - start;
}

function measured(folder: string, args: readonly string[]): Usage {
  const path = join(folder, CHARTER);
  const program = { name: args.join(' '), args: [PROGRAM, ...args, path] };
  const usage = inTurns([program], 1).get(program.name)?.[0];
  if (usage === undefined) throw new Error(`${program.name} was not measured.`);
  return usage;
}

function main(): void {
  const isQuick = process.argv.includes('--quick');
  const [items, commits] = isQuick ? [1_000, 30] : [10_000, 300];
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  process.env['XDG_CACHE_HOME'] = join(folder, 'cache');
  try {
    process.stderr.write(`a charter of ${items} items, ${commits} commits …\n`);
    const bytes = Buffer.byteLength(makeRepository(folder, items, commits));
    const check = measured(folder, ['check', '--max-warnings', '1000000', '--rule', 'schema/syntax=warning']);
    const log = spread([timeOfLog(folder), timeOfLog(folder), timeOfLog(folder)]).median;
    const rows = [
      ['first run', measured(folder, ['history', '--format', 'json'])],
      ['second run', measured(folder, ['history', '--format', 'json'])],
      ['by week, nothing kept', measured(folder, ['history', '--by', 'week', '--no-cache'])],
    ] as const;
    const cells = rows.map(([name, { wall, cpu, memory }]) => [
      name,
      number(wall),
      number(cpu),
      number(memory),
      number(cpu / commits),
      times(cpu / (check.cpu * commits)),
      times(wall / log),
    ]);
    const head = [
      '`throughline history`',
      'ms',
      'CPU, ms',
      'peak, MB',
      'CPU, ms a commit',
      'CPU : cold checks',
      'ms : `git log -p`',
    ];
    process.stdout.write(
      `${number(items)} work items (${size(bytes)}), ${number(commits)} commits. A cold check of the last one took ${number(check.wall)} ms, of them ${number(check.cpu)} of the processor, \`git log -p\` of the file ${number(log)} ms.\n\n${table(head, cells)}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
