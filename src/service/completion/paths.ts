import { CompletionItemKind } from 'vscode-languageserver-types';
import { folderOf, isWithin, resolvePath, SKIPPED_FOLDERS } from '../../core/bundles';
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
  const others = new Set(place.items);
  return items
    .filter(({ name, kind }) => {
      if (kind === 'folder') return !SKIPPED_FOLDERS.has(name);
      const isOther = !others.has(typed + name) && resolvePath(plain, name) !== file.uri;
      return isOther && (isArtifact || YAML.test(name));
    })
    .slice(0, MOST)
    .map(({ name, kind }) => ({
      label: `${typed}${name}${kind === 'folder' ? '/' : ''}`,
      kind: kind === 'folder' ? CompletionItemKind.Folder : CompletionItemKind.File,
    }));
}
