import * as vscode from 'vscode';
import { startThroughline } from './app';
import type { Session } from './session';
import { WorkerClient } from './workerClient';

let session: Session | undefined;

/** Entry in the browser: the server is a worker, and files come through the editor. */
export function activate(context: vscode.ExtensionContext): void {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.web.js');
  session = startThroughline(context, {
    files: 'client',
    create: (id, name, options) => new WorkerClient(id, name, script, options),
  });
}

/** Ends the worker. */
export async function deactivate(): Promise<void> {
  await session?.stop();
}
