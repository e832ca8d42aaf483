import { spawn } from 'node:child_process';

import { repositoryRoot } from './paths';

/**
 * Builds the extension as `npm run build` does, with its output on this process's streams.
 * @throws Error where the build fails
 */
export function buildExtension(): Promise<void> {
  return new Promise((resolve, reject) => {
    // npm is a script on Windows, which only a shell can start. Nothing in the line comes from outside.
    const build = spawn('npm run --silent build', { cwd: repositoryRoot, stdio: 'inherit', shell: true });
    build.once('error', reject);
    build.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('The build failed.'))));
  });
}
