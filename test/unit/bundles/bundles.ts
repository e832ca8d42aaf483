import type { Bundle } from '../../../src/core/model';
import { loadBundles } from '../../../src/core/bundles';
import type { FileSystem } from '../../../src/core/ports';
import { memoryFiles } from '../../support/memoryFiles';
import { uriOf, type Files } from '../../support/workspace';

export const FOLDER = 'file:///charters';

export const PROJECT = 'charter: 1\nkind: project\nproject: { name: Desk }\n';
export const PRACTICE = 'charter: 1\nkind: practice\npractice: { name: CRM }\n';
export const PART = 'charter: 1\nkind: part\n';

export function portFor(files: Files): FileSystem {
  return memoryFiles(new Map(Object.entries(files).map(([path, text]) => [uriOf(path), text])));
}

/** Loads some files of a folder, in the order given; all of them, where none are named. */
export function load(
  files: Files,
  charters: readonly string[] = Object.keys(files),
): Promise<readonly Bundle[]> {
  return loadBundles(portFor(files), FOLDER, charters.map(uriOf));
}

/** The path of a file of the folder. */
export function pathOf({ uri }: { readonly uri: string }): string {
  return decodeURIComponent(uri.slice(FOLDER.length + 1));
}

/** Each bundle as its files, root first; `unused:` before a part that no charter includes. */
export function told(bundles: readonly Bundle[]): readonly string[] {
  return bundles.map(({ files, unused }) => `${unused ? 'unused: ' : ''}${files.map(pathOf).join(' ')}`);
}

/** What is missing in a bundle: the marked text and the message. */
export function missingIn(
  bundle: Bundle | undefined,
): readonly (readonly [marked: string, message: string])[] {
  return (bundle?.missing ?? []).map(({ place: { file, span }, message }) => [
    file.text.slice(span.start, span.end),
    message,
  ]);
}
