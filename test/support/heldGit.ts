import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A git that is asked for texts of the past, says so, and answers when it is let. For systems with a shell. */
export interface HeldGit {
  /** What `PATH` has to be for a program to find this git. */
  readonly path: string;
  /** Resolves once somebody has asked for a text: then work is under way, and does not go on. */
  asked(): Promise<void>;
  release(): void;
}

/** @param folder an empty one, for the program and its marks */
export function heldGit(folder: string): HeldGit {
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const [asked, free] = [join(folder, 'asked'), join(folder, 'free')];
  const waiting = `: > '${asked}'; while [ ! -e '${free}' ]; do sleep 0.05; done`;
  writeFileSync(
    join(folder, 'git'),
    `#!/bin/sh\nfor word; do if [ "$word" = --batch ]; then ${waiting}; fi; done\nexec '${real}' "$@"\n`,
    { mode: 0o755 },
  );
  return {
    path: [folder, process.env['PATH'] ?? ''].join(delimiter),
    asked: async () => {
      while (!existsSync(asked)) await new Promise((done) => setTimeout(done, 20));
    },
    release: () => writeFileSync(free, ''),
  };
}
