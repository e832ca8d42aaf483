import { CompletionItemKind } from 'vscode-languageserver-types';
import { folderOf, isWithin, resolvePath, SKIPPED_FOLDERS } from '../../core/bundles';
import type { FileSystem } from '../../core/ports';
import type { CharterPlace } from '../place';
import type { CompletionContext, Offer } from './offer';

/** So many files of a folder are offered. */
const MOST = 300;

const YAML = /\.ya?ml$/iu;

/**
 * The files and folders that a path may go on with: from the folder of the charter, for artifacts from the workspace
 * folder. Nothing where the editor cannot list files, and nothing outside of the workspace folder.
 */
export async function pathOffers(
  place: CharterPlace,
  { file, files, boundary }: CompletionContext,
): Promise<readonly Offer[]> {
  const isArtifact = place.path.includes('artifacts');
  const typed = place.text.slice(0, place.text.lastIndexOf('/') + 1);
  if (/^[\\/]|[*?{}[\]\\]|^[A-Za-z][\w+.-]*:/u.test(typed)) return [];
  const folder = resolvePath(isArtifact ? boundary : folderOf(file.uri), typed === '' ? '.' : typed);
  const plain = folder.replace(/(?<=[^/])\/$/u, '');
  if (!isWithin(boundary, plain)) return [];
  const items = (await files.list(plain)) ?? [];
  const key = place.path.findLast((step) => step !== '[]');
  const others = new Set(place.items);
  const within = items
    .filter(({ name, kind }) => {
      if (kind === 'folder') return !SKIPPED_FOLDERS.has(name);
      const isOther = !others.has(typed + name) && resolvePath(plain, name) !== file.uri;
      return isOther && (isArtifact || (YAML.test(name) && !isMeantForOther(key, name)));
    })
    .slice(0, MOST)
    .map(({ name, kind }) => pathOffer(`${typed}${name}`, kind));
  const folders =
    key === 'include'
      ? items.filter(({ kind, name }) => kind === 'folder' && !SKIPPED_FOLDERS.has(name))
      : [];
  const patterns = await patternsFor(
    folders.map(({ name }) => name),
    typed,
    plain,
    files,
  );
  return [...within, ...patterns, ...folderAbove(typed, plain, boundary)];
}

function pathOffer(path: string, kind: 'file' | 'folder'): Offer {
  return kind === 'folder'
    ? { label: `${path}/`, kind: CompletionItemKind.Folder }
    : { label: path, kind: CompletionItemKind.File };
}

/** So many folders are looked into for parts. */
const FOLDERS = 10;

/** For folders that hold parts, the pattern that takes in all of them, also those that are still to come. */
async function patternsFor(
  names: readonly string[],
  typed: string,
  folder: string,
  files: FileSystem,
): Promise<readonly Offer[]> {
  const found = await Promise.all(
    names.slice(0, FOLDERS).map(async (name) => {
      const items = (await files.list(resolvePath(folder, name))) ?? [];
      return items.some((item) => item.kind === 'file' && PART.test(item.name)) ? [name] : [];
    }),
  );
  return found.flat().map((name) => ({
    label: `${typed}${name}/*.charter.yaml`,
    kind: CompletionItemKind.File,
    detail: 'every part in the folder',
  }));
}

const PART = /\.charter\.yaml$/u;

/** A charter that has the name of a root is no part, and one that is named for a project no practice. */
function isMeantForOther(key: string | undefined, name: string): boolean {
  return key === 'practice'
    ? /^project-charter\.|\.reviews\./iu.test(name)
    : /^(?:project|practice)-charter\.|\.reviews\./iu.test(name);
}

/** The way up, as far as paths may lead: the practice of a project mostly lies there. */
function folderAbove(typed: string, folder: string, boundary: string): readonly Offer[] {
  const isUpward = /^(?:\.\.\/)*$/u.test(typed);
  return isUpward && folder !== boundary && isWithin(boundary, resolvePath(folder, '..'))
    ? [pathOffer(`${typed}..`, 'folder')]
    : [];
}
