import { equal } from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The commands of git that are used anywhere. */
const USED = ['cat-file', 'log', 'ls-tree', 'merge-base', 'rev-list', 'rev-parse'];

const HOOKS = ['fsmonitor-watchman', 'post-checkout', 'post-index-change', 'reference-transaction'];

/** All that a repository can set to a program which git then starts by itself, and what leads git to do so. */
function settingsWith(trap: string, hooks: string): Readonly<Record<string, string>> {
  const places = {
    'core.fsmonitor': trap,
    'core.pager': trap,
    'core.editor': trap,
    'core.askPass': trap,
    'core.sshCommand': trap,
    'core.gitProxy': trap,
    'core.hooksPath': hooks,
    'core.alternateRefsCommand': trap,
    'credential.helper': `!${trap}`,
    'diff.external': trap,
    'diff.evil.textconv': trap,
    'diff.evil.command': trap,
    'filter.evil.smudge': trap,
    'filter.evil.clean': trap,
    'filter.evil.process': trap,
    'filter.evil.required': 'true',
    'merge.evil.driver': trap,
    'gpg.program': trap,
    'log.showSignature': 'true',
    'uploadpack.packObjectsHook': trap,
    'protocol.allow': 'always',
    'protocol.ext.allow': 'always',
    'extensions.partialClone': 'evil',
    'remote.evil.url': `ext::${trap}`,
    'remote.evil.promisor': 'true',
  };
  const pagers = USED.flatMap((name) => [
    [`pager.${name}`, trap],
    [`alias.${name}`, `!${trap}`],
  ]);
  return { ...places, ...Object.fromEntries(pagers) };
}

/**
 * Sets a git repository up so that whatever program it can have started leaves a mark.
 *
 * @returns fails where one was started, and where the traps would not have noticed
 */
export function trapsIn(folder: string): () => void {
  const home = join(folder, '.git');
  const [trap, mark, hooks] = [join(home, 'trap.sh'), join(home, 'sprung'), join(home, 'traps')];
  const text = `#!/bin/sh\necho "$0 $*" >> '${mark}'\ncat\n`;
  mkdirSync(hooks);
  mkdirSync(join(home, 'info'), { recursive: true });
  writeFileSync(join(home, 'info', 'attributes'), '* filter=evil diff=evil merge=evil\n');
  for (const path of [trap, ...HOOKS.map((name) => join(hooks, name))]) {
    writeFileSync(path, text);
    chmodSync(path, 0o755);
  }
  for (const [key, value] of Object.entries(settingsWith(trap, hooks)))
    execFileSync('git', ['config', key, value], { cwd: folder });
  return () => {
    equal(existsSync(mark) ? readFileSync(mark, 'utf8') : '', '');
    spawnSync('git', ['status'], { cwd: folder, stdio: 'ignore' });
    equal(existsSync(mark), true, 'the traps work');
  };
}
