import type { FileSystem } from '../../core/ports';
import { nodeFiles } from '../../host';
import { boundaryOf } from './folders';

/**
 * The files of this computer, each bound to the workspace folder that it lies in, so that no link leads out of it. A
 * file outside of all folders, opened by itself, is bound to its own folder.
 *
 * @param folders the workspace folders at the moment, as normal URIs
 */
export function localFiles(folders: () => readonly string[]): FileSystem {
  const byFolder = new Map<string, FileSystem>();
  const filesOf = (uri: string): FileSystem => {
    const boundary = boundaryOf(folders(), uri);
    const known = byFolder.get(boundary) ?? nodeFiles(boundary);
    byFolder.set(boundary, known);
    return known;
  };
  return { read: (uri, largest) => filesOf(uri).read(uri, largest), list: (uri) => filesOf(uri).list(uri) };
}
