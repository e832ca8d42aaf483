import { folderOf, nameOfFile } from '../../core/bundles';
import type { FileSystem, FolderItem } from '../../core/ports';

/** Files of which only the texts are given, by their URIs; the folders are those that they lie in. */
export function givenFiles(texts: ReadonlyMap<string, string>): FileSystem {
  const folders = new Map<string, Map<string, FolderItem>>();
  const enter = (uri: string, kind: FolderItem['kind']): void => {
    const folder = folderOf(uri);
    if (folder === uri) return;
    const isNew = !folders.has(folder);
    const items = folders.get(folder) ?? new Map<string, FolderItem>();
    folders.set(folder, items);
    items.set(uri, { name: nameOfFile(uri), kind });
    if (isNew) enter(folder, 'folder');
  };
  for (const uri of texts.keys()) enter(uri, 'file');
  return {
    read: (uri) => Promise.resolve(texts.get(uri)),
    list: (uri) => {
      const items = folders.get(uri);
      return Promise.resolve(items && [...items.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)));
    },
  };
}
