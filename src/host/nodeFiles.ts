import * as fs from 'node:fs';
import type { Dirent } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { URI } from 'vscode-uri';
import type { FileSystem, FolderItem } from '../core/ports';
import { textIn } from './text';

// The module `fs/promises` would be loaded for these alone, and takes longer to load than a small charter to read.
const readdir = promisify(fs.readdir);
const readFile = promisify(fs.readFile);
const realpath = promisify(fs.realpath.native);
const stat = promisify(fs.stat);

/** Nobody writes a charter of this size by hand; reading one by mistake would only cost time and memory. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Why what is there is not read. */
export type Refusal = 'outside' | 'too-large' | 'not-text' | 'not-a-file' | 'no-access';

/** The files of this computer, as the core asks for them. */
export interface NodeFiles extends FileSystem {
  /** Why files and folders that are there could not be read when they were last asked for, by URI. */
  readonly refusals: ReadonlyMap<string, Refusal>;
}

/**
 * Files of this computer, named by `file:` URIs.
 *
 * A byte-order mark is dropped on reading, as editors do, so that positions are those that an editor shows. What is
 * not UTF-8 text, or larger than 64 MB, is not read. Links to folders are not listed, so that a search neither runs
 * in circles nor finds a charter twice.
 *
 * @param boundary URI of the workspace folder: nothing whose real place lies outside of it is read or listed, whatever
 *   links lead there. Without it there is no limit.
 */
export function nodeFiles(boundary?: string): NodeFiles {
  const refusals = new Map<string, Refusal>();
  const isAllowed = guard(boundary);
  const access = async <T>(uri: string, open: (path: string, isAllowed: Guard) => Promise<Access<T>>) => {
    const { content, refusal } = await guarded(pathOf(uri), isAllowed, open);
    if (refusal === undefined) refusals.delete(uri);
    else refusals.set(uri, refusal);
    return content;
  };
  return {
    refusals,
    read: (uri, largest) => access(uri, (path) => readText(path, largest)),
    list: (uri) => access(uri, listFolder),
  };
}

/** The path of a `file:` URI, as this system writes it. */
export function pathOf(uri: string): string {
  return URI.parse(uri).fsPath;
}

/** The URI of an absolute path, in the form in which the core compares URIs. */
export function uriOf(path: string): string {
  return URI.file(path).toString();
}

/** True for a path that is the folder itself or lies in it. Both are absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** True for a path whose real place may be read. */
type Guard = (path: string) => Promise<boolean>;

function guard(boundary: string | undefined): Guard {
  if (boundary === undefined) return () => Promise.resolve(true);
  const home = realpath(pathOf(boundary)).catch(() => undefined);
  return async (path) => {
    const folder = await home;
    return folder !== undefined && isInside(folder, await realpath(path));
  };
}

/** Neither content nor refusal: there is nothing. */
interface Access<T> {
  readonly content?: T;
  readonly refusal?: Refusal;
}

async function guarded<T>(
  path: string,
  isAllowed: Guard,
  open: (path: string, isAllowed: Guard) => Promise<Access<T>>,
): Promise<Access<T>> {
  try {
    return (await isAllowed(path)) ? await open(path, isAllowed) : { refusal: 'outside' };
  } catch (error) {
    return isMissing(error) ? {} : { refusal: 'no-access' };
  }
}

/** Errors without a code are not the system's, and not for here. */
function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

async function readText(path: string, largest = LARGEST_FILE): Promise<Access<string>> {
  // Asked before opening, since to open a pipe would be to wait for somebody who writes into it.
  const status = await stat(path);
  if (!status.isFile()) return { refusal: 'not-a-file' };
  if (status.size > Math.min(largest, LARGEST_FILE)) return { refusal: 'too-large' };
  const bytes = await readFile(path);
  const content = textIn(bytes);
  return content === undefined ? { refusal: 'not-text' } : { content };
}

async function listFolder(path: string, isAllowed: Guard): Promise<Access<readonly FolderItem[]>> {
  const entries = await readdir(path, { withFileTypes: true });
  const items = await Promise.all(entries.map((entry) => itemOf(path, entry, isAllowed)));
  return {
    content: items.filter((item) => item !== undefined).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

async function itemOf(folder: string, entry: Dirent, isAllowed: Guard): Promise<FolderItem | undefined> {
  const { name } = entry;
  if (entry.isDirectory()) return { name, kind: 'folder' };
  if (entry.isFile()) return { name, kind: 'file' };
  return entry.isSymbolicLink() && (await leadsToFile(join(folder, name), isAllowed))
    ? { name, kind: 'file' }
    : undefined;
}

/** False for a link that leads nowhere, to a folder, or out of the workspace folder. */
async function leadsToFile(link: string, isAllowed: Guard): Promise<boolean> {
  const { content } = await guarded(link, isAllowed, async (path) => ({
    content: (await stat(path)).isFile(),
  }));
  return content ?? false;
}
