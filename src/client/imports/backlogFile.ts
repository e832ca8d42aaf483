import * as vscode from 'vscode';
import { LargestBacklog } from '../../protocol';
import type { Session } from '../session';
import { base64 } from './base64';

/** A file that is to be imported, as the server knows it. */
export interface SentFile {
  readonly id: number;
  /** In bytes. */
  readonly size: number;
}

/** So many bytes travel at once: between two pieces others have their turn. A multiple of three. */
const piece = 3 * 1024 * 1024;

let imports = 0;

/**
 * Sends a file to the server, from whatever file system the editor has mounted.
 *
 * @returns undefined where it was cancelled
 */
export async function sendFile(
  session: Session,
  file: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<SentFile | undefined> {
  const id = (imports += 1);
  const { size } = await vscode.workspace.fs.stat(file);
  if (size > LargestBacklog) return { id, size };
  const bytes = await vscode.workspace.fs.readFile(file);
  let at = 0;
  do {
    if (token.isCancellationRequested) return undefined;
    await session.sendBacklog({ id, at, content: base64(bytes.subarray(at, at + piece)) });
    at += piece;
  } while (at < bytes.length);
  return { id, size: bytes.length };
}
