import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { devNull } from 'node:os';
import type { History, Revision, StoredFile } from '../core/ports';
import { textIn } from './text';

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
  return {
    resolve: (name) => resolve(run, name),
    mergeBase: (one, other) => mergeBase(run, one, other),
    isShallow: () => isShallow(run),
    filesAt: (revision) => filesAt(run, revision),
    read: (blob) => read(run, blob),
    revisionsOf: (path, revision) => revisionsOf(run, path, revision),
  };
}

type Outcome = { readonly ok: true; readonly out: Buffer } | { readonly ok: false; readonly reason: string };

type Run = (...args: readonly string[]) => Promise<Outcome>;

/** What a repository may set to a program, and what would let one of its paths be read as a pattern. */
const SAFE = [
  '--no-pager',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    `core.hooksPath=${devNull}`,
    'diff.external=',
    'log.showSignature=false',
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
      {
        cwd: folder,
        env: safeEnvironment(process.env),
        encoding: 'buffer',
        maxBuffer: MOST_BYTES,
        timeout: LONGEST,
        windowsHide: true,
      },
      (error, out, err) =>
        done(error === null ? { ok: true, out } : { ok: false, reason: firstLine(err.toString('utf8')) }),
    );
  });
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

async function read(run: Run, blob: string): Promise<string | undefined> {
  if (!ID.test(blob)) return undefined;
  const answer = await run('cat-file', 'blob', blob);
  return answer.ok ? textIn(answer.out) : undefined;
}

async function revisionsOf(run: Run, path: string, revision: string): Promise<readonly Revision[]> {
  if (!ID.test(revision) || path.includes('\0')) return [];
  const answer = await run('rev-list', '--format=%H%x09%cI%x09%s', revision, '--', path);
  if (!answer.ok) return [];
  return answer.out.toString('utf8').split('\n').flatMap(revisionIn);
}

/** Passes over the lines that only say `commit 8ab6…`. */
function revisionIn(line: string): readonly Revision[] {
  const [id = '', time = '', ...title] = line.split('\t');
  return ID.test(id) ? [{ id, time, title: title.join('\t') }] : [];
}
