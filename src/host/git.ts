import type { ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { devNull } from 'node:os';
import type { History, Revision, Step, StoredChange, StoredFile } from '../core/ports';
import { BlobReader } from './blobs';

/** Why there is no history: the program git is not there, or does not open the folder, with what it says about that. */
export interface NoHistory {
  readonly refused: 'no-git' | 'no-repository';
  readonly reason: string;
}

/**
 * The history of a folder, as the program git knows it. Only commands that read the object database are used, and
 * nothing that a repository sets can start a program or reach the network: a folder is looked at before anybody trusts
 * it.
 *
 * @param folder absolute; it need not be the root of the repository
 */
export async function gitHistory(folder: string): Promise<History | NoHistory> {
  const program = programOf(process.env);
  if (program === undefined) return { refused: 'no-git', reason: 'The program git was not found.' };
  const run: Run = (...args) => runGit(program, folder, args);
  const opened = await run('rev-parse', '--git-dir');
  if (!opened.ok) return { refused: 'no-repository', reason: opened.reason };
  const blobs = new BlobReader(() => startGit(program, folder, ['cat-file', '--batch']), MOST_BYTES, LONGEST);
  return {
    resolve: (name) => resolve(run, name),
    mergeBase: (one, other) => mergeBase(run, one, other),
    isShallow: () => isShallow(run),
    filesAt: (revision) => filesAt(run, revision),
    read: (blob) => read(blobs, blob),
    revisionsOf: (path, revision) => revisionsOf(run, path, revision),
    line: (revision, paths, since) => line(run, revision, paths, since),
  };
}

type Outcome = { readonly ok: true; readonly out: Buffer } | { readonly ok: false; readonly reason: string };

type Run = (...args: readonly string[]) => Promise<Outcome>;

/** What a repository may set to a program, or to another form of what is printed. */
const SAFE = [
  '--no-pager',
  ...[
    'core.fsmonitor=false',
    `core.hooksPath=${devNull}`,
    'diff.external=',
    'log.showSignature=false',
    'log.showRoot=true',
    'log.follow=false',
    'log.diffMerges=separate',
    'protocol.allow=never',
    'i18n.logOutputEncoding=UTF-8',
  ].flatMap((setting) => ['-c', setting]),
];

/** A charter of the largest size that is read, with room to spare. */
const MOST_BYTES = 80 * 1024 * 1024;

const LONGEST = 120_000;

async function runGit(program: string, folder: string, args: readonly string[]): Promise<Outcome> {
  // Most runs of the command line ask for no history, and should not wait until this is loaded.
  const { execFile } = await import('node:child_process');
  return new Promise((done) => {
    execFile(
      program,
      [...SAFE, ...args],
      { ...surroundings(folder), encoding: 'buffer', maxBuffer: MOST_BYTES, timeout: LONGEST },
      (error, out, err) =>
        done(error === null ? { ok: true, out } : { ok: false, reason: firstLine(err.toString('utf8')) }),
    );
  });
}

/** Starts git for questions that come one after the other. */
async function startGit(program: string, folder: string, args: readonly string[]): Promise<ChildProcess> {
  const { spawn } = await import('node:child_process');
  return spawn(program, [...SAFE, ...args], {
    ...surroundings(folder),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

function surroundings(folder: string): { readonly cwd: string; env: NodeJS.ProcessEnv; windowsHide: true } {
  return { cwd: folder, env: safeEnvironment(process.env), windowsHide: true };
}

function firstLine(text: string): string {
  return text.replace(/^fatal: /u, '').split(/\r?\n/u, 1)[0] ?? '';
}

/**
 * Without what would point git to another repository, as in a hook that git has started. No transport may be used, so
 * that an object that is missing in a partial clone is missing, rather than fetched by whatever program is set for that.
 */
function safeEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^GIT_(?!CONFIG_(?!NOSYSTEM))/iu.test(name));
  return {
    ...Object.fromEntries(kept),
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

/** The full path of git. Left to the system, a program of that name in the folder that is looked at could be taken. */
function programOf(env: NodeJS.ProcessEnv): string | undefined {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

async function resolve(run: Run, name: string): Promise<string | undefined> {
  // What begins with a dash would be read as an option.
  if (/^(?:-|$)|[\0\r\n]/u.test(name)) return undefined;
  const named = await idFrom(run, name);
  return named && idFrom(run, `${named}^{commit}`);
}

async function idFrom(run: Run, name: string): Promise<string | undefined> {
  const answer = await run('rev-parse', '--verify', '--quiet', name);
  const id = answer.ok ? answer.out.toString('utf8').trim() : '';
  return ID.test(id) ? id : undefined;
}

/** Of several, as after two branches were merged into each other, git takes one. */
async function mergeBase(run: Run, one: string, other: string): Promise<string | undefined> {
  if (!ID.test(one) || !ID.test(other)) return undefined;
  const answer = await run('merge-base', one, other);
  const id = answer.ok ? answer.out.toString('utf8').trim() : '';
  return ID.test(id) ? id : undefined;
}

async function isShallow(run: Run): Promise<boolean> {
  const answer = await run('rev-parse', '--is-shallow-repository');
  return answer.ok && answer.out.toString('utf8').trim() === 'true';
}

const KINDS: Readonly<Record<string, StoredFile['kind']>> = {
  '100644': 'file',
  '100755': 'file',
  '120000': 'link',
};

async function filesAt(run: Run, revision: string): Promise<readonly StoredFile[]> {
  if (!ID.test(revision)) return [];
  const answer = await run('ls-tree', '-r', '-z', revision);
  return answer.ok ? answer.out.toString('utf8').split('\0').flatMap(storedFile) : [];
}

/** Reads `100644 blob 8ab6…<TAB>parts/work.charter.yaml`. */
function storedFile(line: string): readonly StoredFile[] {
  const tab = line.indexOf('\t');
  const [mode = '', , blob] = line.slice(0, Math.max(tab, 0)).split(' ');
  const kind = KINDS[mode];
  return kind && blob !== undefined ? [{ path: line.slice(tab + 1), blob, kind }] : [];
}

async function read(blobs: BlobReader, blob: string): Promise<string | undefined> {
  return ID.test(blob) ? blobs.read(blob) : undefined;
}

async function revisionsOf(run: Run, path: string, revision: string): Promise<readonly Revision[]> {
  if (!ID.test(revision) || path.includes('\0')) return [];
  const answer = await run('rev-list', `--format=${TOLD}`, revision, '--', literal(path));
  if (!answer.ok) return [];
  return answer.out.toString('utf8').split('\n').flatMap(revisionIn);
}

const TOLD = '%H%x09%cI%x09%s';

/** A path that is no pattern, seen from the folder. */
function literal(path: string): string {
  return `:(literal)${path}`;
}

/** Passes over the lines that only say `commit 8ab6…`. */
function revisionIn(line: string): readonly Revision[] {
  const [id = '', time = '', ...title] = line.split('\t');
  return ID.test(id) ? [{ id, time, title: title.join('\t') }] : [];
}

/** All that a charter is written in, but for files that it names otherwise. */
const YAML = [':(glob)**/*.yaml', ':(glob)**/*.yml'];

const LINE_FORM = [
  '--first-parent',
  '-m',
  '-z',
  '--raw',
  '--no-abbrev',
  '--relative',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  `-O${devNull}`,
  `--format=${TOLD}`,
];

async function line(
  run: Run,
  revision: string,
  paths: readonly string[],
  since: string | undefined,
): Promise<readonly Step[]> {
  if (!ID.test(revision) || (since !== undefined && !ID.test(since))) return [];
  const named = paths.filter((path) => path !== '' && !path.includes('\0')).map(literal);
  const range = since === undefined ? [revision] : [revision, `^${since}`];
  const told = (renames: string): Promise<Outcome> =>
    run('log', ...LINE_FORM, renames, ...range, '--', ...YAML, ...named);
  const answer = await told('--find-renames');
  // Whether a file was moved is seen from its text, and a partial clone may not have it.
  const plain = answer.ok ? answer : await told('--no-renames');
  return plain.ok ? stepsIn(plain.out.toString('utf8').split('\0')) : [];
}

/** `:100644 100644 8ab6… 91c0… R095`: the form before and after, the content before and after, what happened. */
const CHANGE = /^\n?:\d{6} (?<mode>\d{6}) [0-9a-f]+ (?<blob>[0-9a-f]+) (?<what>[A-Z])\d*$/u;

/** Reads commits, each with its changes: a line that tells of the change, then the path, and for moved files two. */
function stepsIn(words: readonly string[]): readonly Step[] {
  const steps: (Revision & { readonly changes: StoredChange[] })[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const { mode = '', blob = '', what } = CHANGE.exec(word)?.groups ?? {};
    if (what === undefined) steps.push(...revisionIn(word).map((revision) => ({ ...revision, changes: [] })));
    else {
      const isTwo = what === 'R' || what === 'C';
      const paths = words.slice(at + 1, at + (isTwo ? 3 : 2));
      steps.at(-1)?.changes.push(changeOf(what, paths, { mode, blob }));
      at += paths.length;
    }
  }
  return steps;
}

function changeOf(
  what: string,
  paths: readonly string[],
  { mode, blob }: { readonly mode: string; readonly blob: string },
): StoredChange {
  const path = paths.at(-1) ?? '';
  const kind = what === 'D' ? undefined : KINDS[mode];
  const file = kind && { path, blob, kind };
  return what === 'R' && paths[0] !== undefined ? { path, file, from: paths[0] } : { path, file };
}
