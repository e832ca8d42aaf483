import { parseArgs } from 'node:util';
import { join } from 'node:path';

import { buildExtension } from './workbench/build';
import { findCommands } from './workbench/commands';
import { hasDisplay } from './workbench/display';
import { ensureWorkbench } from './workbench/install';
import { repositoryRoot } from './workbench/paths';
import { firstFreePort, isFree } from './workbench/ports';
import { startProcess } from './workbench/processes';
import { runTool } from './workbench/runTool';
import { startServer } from './workbench/server';
import { userSettings } from './workbench/settings';
import { installPacked } from './workbench/vsix';

const usualPort = 8420;
const example = join(repositoryRoot, 'examples', 'service-desk');

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error('--port is a number from 1 to 65535.');
}

/** The port asked for with `--port`, which has to be that one; else the first free one from the usual one on. */
async function choosePort(): Promise<number> {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  if (values.port === undefined) return firstFreePort(usualPort);
  const port = portNumber(values.port);
  if (!(await isFree(port))) throw new Error(`Port ${port} is taken. Choose another, or leave --port out.`);
  return port;
}

async function openDesktop(code: string): Promise<void> {
  const args = [`--extensionDevelopmentPath=${repositoryRoot}`, '--new-window', example];
  const vscode = startProcess(code, args);
  if ((await vscode.exited) !== 0) throw new Error(`VS Code did not open.\n${vscode.outputTail(20)}`);
  console.log(`VS Code opens ${example} with the extension.`);
}

async function serve(port: number): Promise<void> {
  const workbench = await ensureWorkbench();
  const extensions = await installPacked(workbench, repositoryRoot);
  const settings = userSettings('dark', { 'window.autoDetectColorScheme': true });
  const server = await startServer(workbench, { settings, extensions: extensions.path, port });
  console.log(`Open ${server.url({ folder: example })}`);
  console.log('Ctrl+C to stop.');
  await server.exited;
  throw new Error(`VS Code's server has ended.\n${server.logTail()}`);
}

/** Builds the extension and opens the example with it: in desktop VS Code where there is one, else in the browser. */
async function main(): Promise<void> {
  const port = await choosePort();
  await buildExtension();
  const code = hasDisplay() ? findCommands(['code'])[0] : undefined;
  await (code === undefined ? serve(port) : openDesktop(code));
}

runTool(main);
