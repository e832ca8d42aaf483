import type { FileSystem, FolderItem } from '../../src/core/ports';

/** Files that exist in memory only: their texts by URI. Changes to the map show at once. */
export function memoryFiles(texts: ReadonlyMap<string, string>): FileSystem {
  return {
    read: (uri) => Promise.resolve(texts.get(uri)),
    list: (uri) => Promise.resolve(childrenOf(uri.endsWith('/') ? uri : `${uri}/`, texts)),
  };
}

function childrenOf(folder: string, texts: ReadonlyMap<string, string>): readonly FolderItem[] | undefined {
  const kinds = new Map<string, FolderItem['kind']>();
  for (const uri of texts.keys()) {
    if (!uri.startsWith(folder)) continue;
    const [name = '', ...deeper] = uri.slice(folder.length).split('/');
    kinds.set(name, deeper.length > 0 ? 'folder' : 'file');
  }
  if (kinds.size === 0) return undefined;
  return [...kinds].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, kind]) => ({ name, kind }));
}
