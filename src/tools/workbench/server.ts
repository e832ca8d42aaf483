import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Workbench } from './install';
import { runProcess, startProcess, withinTime } from './processes';
import type { ProcessGroup } from './processes';
import type { Settings } from './settings';
import { createTempFolder } from './tempFolder';
import { host, workbenchUrl } from './url';
import type { View } from './url';

const startTimeout = 60_000;
const installTimeout = 120_000;

export interface ServerOptions {
  /** Written as the user's `settings.json` before the server starts. */
  readonly settings: Settings;
  /** A folder of installed extensions, see {@link installExtension}. Without it there are none but VS Code's own. */
  readonly extensions?: string;
  /** The port on 127.0.0.1. Any free one where absent. */
  readonly port?: number;
  /**
   * Lets an extension under development and a test suite be named in the address. VS Code keeps notifications to
   * itself then.
   */
  readonly testDriver?: boolean;
  /** Ends the server when its last page is gone, as a safety net for a browser that is ended from outside. */
  readonly endsWithBrowser?: boolean;
}

/** A running VS Code server, on 127.0.0.1 and with data folders of its own. */
export interface WorkbenchServer {
  readonly port: number;
  /** The address that opens the workbench. It holds the token without which the server answers nobody. */
  url(view: View): string;
  /** The end of the server's log, for messages about failures. */
  logTail(): string;
  /** Settles when the server has ended, by itself or by {@link end}. */
  readonly exited: Promise<unknown>;
  /** Ends the server with its extension hosts and removes its data. */
  end(): Promise<void>;
}

const endWithBrowser = [
  '--enable-remote-auto-shutdown',
  '--remote-auto-shutdown-without-delay',
  '--reconnection-grace-time=5',
];

function serverArguments(options: ServerOptions, dataFolder: string, token: string): readonly string[] {
  return [
    `--host=${host}`,
    `--port=${options.port ?? 0}`,
    `--connection-token=${token}`,
    `--server-data-dir=${dataFolder}`,
    '--accept-server-license-terms',
    '--disable-workspace-trust',
    '--disable-telemetry',
    ...(options.extensions === undefined ? [] : [`--extensions-dir=${options.extensions}`]),
    ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
    ...(options.endsWithBrowser ? endWithBrowser : []),
  ];
}

/** Without a gallery the workbench looks for no extension on the internet. */
const noGallery = { EXTENSIONS_GALLERY: '{}' };

async function writeSettings(dataFolder: string, settings: Settings): Promise<void> {
  const folder = join(dataFolder, 'data', 'User');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), `${JSON.stringify(settings, undefined, 2)}\n`);
}

/** The port the server says it listens on; `ended` where it ends before. */
function listeningPort(server: ProcessGroup): Promise<number | 'ended'> {
  return new Promise((resolve) => {
    void server.exited.then(() => resolve('ended'));
    server.onLine((line) => {
      const port = /listening on (\d+)/.exec(line)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
}

async function waitForPort(server: ProcessGroup): Promise<number> {
  const port = await withinTime(listeningPort(server), startTimeout);
  if (typeof port === 'number') return port;
  await server.end();
  const reason = port === 'ended' ? 'ended as it started' : `was not ready within ${startTimeout / 1000} s`;
  throw new Error(`VS Code's server ${reason}.\n${server.outputTail(20)}`);
}

/** The server's own entries. Around them it complains at length about optional native modules that it lacks. */
function logEntries(output: string): string {
  const entries = output.split('\n').filter((line) => line.startsWith('['));
  return entries.slice(-30).join('\n');
}

/**
 * Starts VS Code's server build.
 * @throws Error with the end of its log where it does not come up
 */
export async function startServer(workbench: Workbench, options: ServerOptions): Promise<WorkbenchServer> {
  const data = createTempFolder('server');
  const token = randomBytes(16).toString('hex');
  await writeSettings(data.path, options.settings);
  const args = [workbench.server, ...serverArguments(options, data.path, token)];
  const server = startProcess(workbench.node, args, { env: noGallery });
  const port = await waitForPort(server);
  return {
    port,
    url: (view) => workbenchUrl(port, token, view),
    logTail: () => logEntries(server.outputTail(500)),
    exited: server.exited,
    end: async () => {
      await server.end();
      data.dispose();
    },
  };
}

/**
 * Installs a packaged extension into a folder of extensions.
 * @param vsix absolute path of the package
 * @param extensions the folder; made where absent
 */
export async function installExtension(
  workbench: Workbench,
  vsix: string,
  extensions: string,
): Promise<void> {
  const data = createTempFolder('install');
  const args = ['--install-extension', vsix, '--extensions-dir', extensions, '--server-data-dir', data.path];
  try {
    await runProcess('Installing the extension', workbench.node, [workbench.server, ...args, '--force'], {
      timeout: installTimeout,
    });
  } finally {
    data.dispose();
  }
}
