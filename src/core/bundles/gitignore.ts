import ignore, { type Ignore } from 'ignore';
import type { FileSystem } from '../ports';
import { pathWithin, resolvePath } from './uris';

/** The rules of one `.gitignore`, and the folder that they are relative to. */
export interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/** What the `.gitignore` of a folder says; undefined where it has none. */
export async function ignoreFile(files: FileSystem, folder: string): Promise<IgnoreFile | undefined> {
  const text = await files.read(resolvePath(folder, '.gitignore'));
  return text === undefined ? undefined : { folder, rules: ignore().add(text) };
}

/**
 * The deepest `.gitignore` that says something about a path decides, as in git.
 *
 * @param ignores from the outermost folder to the innermost
 */
export function isIgnored(uri: string, kind: 'file' | 'folder', ignores: readonly IgnoreFile[]): boolean {
  for (const { folder, rules } of ignores.toReversed()) {
    const path = pathWithin(folder, uri);
    if (path === undefined || path === '') continue;
    const verdict = rules.test(kind === 'folder' ? `${path}/` : path);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
