import picomatch from 'picomatch';
import type { FileSystem } from '../ports';
import { isReviewsName, SKIPPED_FOLDERS } from './names';
import { folderOf, isWithin, pathWithin, resolvePath } from './uris';

/** Why a path that a charter names leads to nothing. */
export type DeadEnd = 'outside' | 'not-relative' | 'no-match';

/** The files that an `include` names, or why there are none. */
export type Expansion =
  | { readonly kind: 'files'; readonly uris: readonly string[]; readonly byPattern: boolean }
  | { readonly kind: 'nothing'; readonly why: DeadEnd };

/** Where a path of a charter leads. */
type Target =
  { readonly kind: 'file'; readonly uri: string } | { readonly kind: 'nothing'; readonly why: DeadEnd };

/**
 * The file at a path that a charter names, relative to that charter. Nothing outside the workspace folder is looked
 * at. Whether there is such a file is found out when it is read.
 */
export function fileAt(path: string, from: string, boundary: string): Target {
  // Half a character, as a text can hold it while it is typed, has no place in a URI.
  const clean = path.replaceAll('\\', '/').replaceAll(/[\uD800-\uDFFF]/gu, '\uFFFD');
  if (/^(?:\/|[A-Za-z][A-Za-z0-9+.-]*:)/u.test(clean)) return { kind: 'nothing', why: 'not-relative' };
  const uri = resolvePath(folderOf(from), clean);
  return isWithin(boundary, uri) ? { kind: 'file', uri } : { kind: 'nothing', why: 'outside' };
}

/**
 * What an `include` names: the file at a path, or the sorted files that a pattern matches. A name with brackets or
 * parentheses, such as `work (old).yaml`, is taken as it stands where there is such a file.
 */
export async function expandInclude(
  files: FileSystem,
  path: string,
  from: string,
  boundary: string,
): Promise<Expansion> {
  const pattern = asPattern(path.replaceAll('\\', '/'));
  const target = fileAt(pattern.base, from, boundary);
  if (target.kind === 'nothing') return target;
  const named = fileAt(path, from, boundary);
  if (named.kind === 'file' && (pattern.glob === '' || (await isNamedOutright(files, path, named.uri)))) {
    return { kind: 'files', uris: [named.uri], byPattern: false };
  }
  const matches = picomatch(pattern.glob);
  const uris = (await below(files, target.uri, depthOf(pattern.glob)))
    .filter((uri) => uri !== from && !isReviewsName(uri) && matches(pathWithin(target.uri, uri) ?? ''))
    .toSorted();
  return uris.length === 0 ? { kind: 'nothing', why: 'no-match' } : { kind: 'files', uris, byPattern: true };
}

/** A pattern in which parentheses are text, but for those of one such as `+(a|b)`. */
export function withPlainParentheses(pattern: string): string {
  return pattern.replaceAll(/(?<![!*+?@\\])\(([^()]*)\)/gu, '\\($1\\)');
}

/** A path as the folder before the first part that is a pattern, and the rest; without a rest it is a plain path. */
function asPattern(path: string): { readonly base: string; readonly glob: string } {
  const { base, glob, negated } = picomatch.scan(withPlainParentheses(path));
  return negated ? { base: path, glob: '' } : { base: base.replaceAll('\\', ''), glob };
}

async function isNamedOutright(files: FileSystem, path: string, uri: string): Promise<boolean> {
  return !/[*?]/u.test(path) && (await files.read(uri)) !== undefined;
}

/** How many levels of folders a pattern can reach down. */
function depthOf(glob: string): number {
  return glob.includes('**') ? 20 : glob.split('/').length;
}

/** All files in a folder, down to `depth` levels. */
async function below(files: FileSystem, folder: string, depth: number): Promise<string[]> {
  if (depth === 0) return [];
  const items = (await files.list(folder)) ?? [];
  const found = items.map(async ({ name, kind }): Promise<string[]> => {
    if (kind === 'file') return [resolvePath(folder, name)];
    return SKIPPED_FOLDERS.has(name) ? [] : below(files, resolvePath(folder, name), depth - 1);
  });
  return (await Promise.all(found)).flat();
}
