import type { Connection } from 'vscode-languageserver';
import type { FileSystem } from '../../core/ports';
import {
  ReadFileRequest,
  ReadFolderRequest,
  type ReadFileParams,
  type ReadFileResult,
  type ReadFolderParams,
  type ReadFolderResult,
} from '../../protocol';

/**
 * Files read by the client: the way to every file system that the editor can show. A client that answers with an error
 * has no such file for us.
 */
export function clientFiles(connection: Connection): FileSystem {
  const ask = <T>(request: string, params: object): Promise<T | null> =>
    connection.sendRequest<T | null>(request, params).catch(() => null);
  return {
    read: async (uri, largest) => {
      const params: ReadFileParams = largest === undefined ? { uri } : { uri, largest };
      return (await ask<ReadFileResult>(ReadFileRequest, params)) ?? undefined;
    },
    list: async (uri) =>
      (await ask<ReadFolderResult>(ReadFolderRequest, { uri } satisfies ReadFolderParams)) ?? undefined,
  };
}
