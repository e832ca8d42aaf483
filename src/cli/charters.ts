import { existsSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import {
  charterCache,
  discoverCharters,
  isReviewsName,
  loadBundles,
  reviewedNames,
  type CharterCache,
} from '../core/bundles';
import { ArtifactLookup } from '../core/code';
import type { Bundle } from '../core/model';
import type { FileSystem } from '../core/ports';
import type { PathOf } from '../core/report';
import { isInside, nodeFiles, pathOf, uriOf, type NodeFiles, type Refusal } from '../host';
import { UsageError } from './status';

/**
 * The charters at paths: files as they are named, folders searched.
 *
 * @param paths as typed, files or folders; none means the current folder
 * @param folder the current folder, absolute
 * @throws UsageError where a path cannot be read, or there is no charter
 */
export async function chartersAt(paths: readonly string[], folder: string): Promise<readonly Bundle[]> {
  const found = await chartersIfAny(paths, folder);
  if (found.length === 0) throw noCharter(paths);
  return found;
}

/** The same, for who can do with none. */
export function chartersIfAny(paths: readonly string[], folder: string): Promise<readonly Bundle[]> {
  return inEachHome(paths, folder, async (home, targets) => {
    const files = nodeFiles(home);
    const { bundles, charters } = await chartersIn(home, targets, files);
    refuseUnread(charters, targets, files, folder);
    return bundles;
  });
}

/**
 * The charters that the same paths led to in other files, such as those of an earlier revision. Where nothing was
 * there, there are none.
 *
 * @param filesOf the files of a workspace folder, by its URI
 * @throws UsageError where a path does not lead anywhere today
 */
export function chartersElsewhere(
  paths: readonly string[],
  folder: string,
  filesOf: (home: string) => Promise<FileSystem>,
): Promise<readonly Bundle[]> {
  return inEachHome(
    paths,
    folder,
    async (home, targets) => (await chartersIn(home, targets, await filesOf(home))).bundles,
  );
}

/** The charters of all workspace folders that paths lie in, each once. */
async function inEachHome(
  paths: readonly string[],
  folder: string,
  chartersOf: (home: string, targets: readonly Target[]) => Promise<readonly Bundle[]>,
): Promise<readonly Bundle[]> {
  const targets = (paths.length === 0 ? ['.'] : paths).map((path) => targetAt(path, folder));
  const homes = [...new Set(targets.map((target) => target.home))];
  const found = await Promise.all(
    homes.map((home) =>
      chartersOf(
        home,
        targets.filter((target) => target.home === home),
      ),
    ),
  );
  return [...new Map(found.flat().map((bundle) => [bundle.root.uri, bundle])).values()];
}

/**
 * What reports call files: their paths, seen from a folder. Each is found once, since who sorts many findings asks for it
 * again and again.
 */
export function pathsFrom(folder: string): PathOf {
  const known = new Map<string, string>();
  return ({ uri }) => {
    const path = known.get(uri) ?? displayPath(pathOf(uri), folder);
    known.set(uri, path);
    return path;
  };
}

/** A path relative to the current folder, with `/` on every system; `.` for the folder itself. */
export function displayPath(path: string, folder: string): string {
  return relative(folder, path).split(sep).join('/') || '.';
}

interface Target {
  readonly uri: string;
  readonly kind: 'file' | 'folder';
  /** URI of the workspace folder: nothing outside of it is read. */
  readonly home: string;
}

/** Who names the reviews of a charter, as a hook of git does with all that has changed, means the charter. */
function targetAt(typed: string, folder: string): Target {
  const path = reviewedPath(resolve(folder, typed)) ?? resolve(folder, typed);
  const kind = kindOf(path, typed, folder);
  const home = workspaceFolder(kind === 'file' ? dirname(path) : path, folder);
  return { uri: uriOf(path), kind, home: uriOf(home) };
}

function reviewedPath(path: string): string | undefined {
  if (!isReviewsName(basename(path))) return undefined;
  return reviewedNames(basename(path))
    .map((name) => join(dirname(path), name))
    .find((charter) => existsSync(charter));
}

function kindOf(path: string, typed: string, folder: string): Target['kind'] {
  const status = statusAt(path);
  if (status === 'missing')
    throw new UsageError(`There is no file or folder ${typed}. Check the path; it is seen from ${folder}.`);
  if (status === 'closed') throw new UsageError(`${typed} cannot be opened. Check who may read it.`);
  if (status.isFile()) return 'file';
  if (status.isDirectory()) return 'folder';
  throw new UsageError(
    `${typed} is neither a file nor a folder. Name a charter, or the folder that holds it.`,
  );
}

function statusAt(path: string): Stats | 'missing' | 'closed' {
  try {
    return statSync(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return ['ENOENT', 'ENOTDIR'].includes(code) ? 'missing' : 'closed';
  }
}

/**
 * The nearest folder upwards with a `.git`; where there is none, the current folder, or, for what lies elsewhere, the
 * folder itself.
 */
export function workspaceFolder(start: string, current: string): string {
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) break;
  }
  return isInside(current, start) ? current : start;
}

interface FoundCharters {
  readonly bundles: readonly Bundle[];
  /** URIs of what was named or found, whether or not it could be read. */
  readonly charters: readonly string[];
}

async function chartersIn(
  home: string,
  targets: readonly Target[],
  files: FileSystem,
): Promise<FoundCharters> {
  const cache = charterCache(files);
  const found = await Promise.all(
    targets.map(async ({ uri, kind }) => (kind === 'file' ? [uri] : discoverCharters(files, uri, home))),
  );
  const charters = [...new Set(found.flat())];
  const bundles = await loadBundles(files, home, charters, cache);
  const unused = bundles.filter((bundle) => bundle.unused);
  const isWholeFolder = targets.some((target) => target.uri === home);
  const all =
    unused.length === 0 || isWholeFolder
      ? bundles
      : [...bundles.filter((bundle) => !bundle.unused), ...(await includersOf(unused, files, home, cache))];
  const lookup = new ArtifactLookup(files, home);
  const looked = all.map(async (bundle) => ({ ...bundle, unmatched: await lookup.unmatched(bundle) }));
  return { bundles: await Promise.all(looked), charters };
}

/** The charters elsewhere in the workspace folder that include parts; a part that none includes stays by itself. */
async function includersOf(
  parts: readonly Bundle[],
  files: FileSystem,
  home: string,
  cache: CharterCache,
): Promise<readonly Bundle[]> {
  const all = await loadBundles(files, home, await discoverCharters(files, home), cache);
  const charters = all.filter((bundle) => !bundle.unused);
  return parts.flatMap((part) => {
    const includers = charters.filter((bundle) => bundle.files.some((file) => file.uri === part.root.uri));
    return includers.length === 0 ? [part] : includers;
  });
}

const REFUSED: Readonly<Record<Refusal, string>> = {
  outside: 'leads out of the workspace folder, and nothing outside it is read. Put the file itself there.',
  'too-large': 'is larger than 64 MB. Split it into parts, or leave it out of the search with .gitignore.',
  'not-text': 'is not UTF-8 text. Save it as UTF-8.',
  'not-a-file': 'is no file. Rename it, or leave it out of the search with .gitignore.',
  'no-access': 'cannot be opened. Check who may read it.',
};

/** A charter that was named or found and cannot be read must not go unnoticed. */
function refuseUnread(
  charters: readonly string[],
  targets: readonly Target[],
  files: NodeFiles,
  folder: string,
): void {
  for (const uri of [...charters, ...targets.map((target) => target.uri)]) {
    const refusal = files.refusals.get(uri);
    if (refusal !== undefined)
      throw new UsageError(`${displayPath(pathOf(uri), folder)} ${REFUSED[refusal]}`);
  }
}

export function noCharter(paths: readonly string[]): UsageError {
  const where = paths.length === 0 ? 'the current folder' : paths.join(', ');
  return new UsageError(
    `No charter in ${where}. A charter is a file like project-charter.yaml or work.charter.yaml; name any other file outright, or begin one with throughline init.`,
  );
}
