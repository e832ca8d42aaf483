import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startThroughline } from './app';
import type { Session } from './session';

let session: Session | undefined;

/** Entry on the desktop and on remote machines: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): void {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const server = { module, transport: TransportKind.ipc };
  session = startThroughline(context, {
    files: 'auto',
    create: (id, name, options) => new LanguageClient(id, name, server, options),
  });
}

/** Lets the server end properly before the window closes. */
export async function deactivate(): Promise<void> {
  await session?.stop();
}
