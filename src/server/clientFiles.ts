import type { Connection } from 'vscode-languageserver';
import type { FileSystem } from '../core/ports';
import {
  ReadFileRequest,
  ReadFolderRequest,
  type ReadFileParams,
  type ReadFileResult,
  type ReadFolderParams,
  type ReadFolderResult,
} from '../protocol';

/**
 * Files read by the client: the way to every file system that the editor can show. A client that answers with an error
 * has no such file for us.
 */
export function clientFiles(connection: Connection): FileSystem {
  const ask = <T>(request: string, params: object): Promise<T | null> =>
    connection.sendRequest<T | null>(request, params).catch(() => null);
  return {
    read: async (uri) =>
      (await ask<ReadFileResult>(ReadFileRequest, { uri } satisfies ReadFileParams)) ?? undefined,
    list: async (uri) =>
      (await ask<ReadFolderResult>(ReadFolderRequest, { uri } satisfies ReadFolderParams)) ?? undefined,
  };
}
