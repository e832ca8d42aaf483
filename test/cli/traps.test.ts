import { match } from 'node:assert/strict';
import { branched } from './branches';
import { folderWith, removeFolders } from './folders';
import { trapsIn } from '../support/traps';
import { throughline, TODAY } from './throughline';

after(removeFolders);

const COMMANDS: readonly (readonly string[])[] = [
  ['diff'],
  ['diff', 'main'],
  ['diff', 'main...topic'],
  ['diff', 'main', 'topic', '--format', 'markdown'],
  ['diff', 'gone...topic'],
  ['check', '--since', 'main'],
  ['history', '--no-cache'],
  ['report', '--history'],
];

describe('a repository that sets programs to be started', () => {
  for (const args of COMMANDS) {
    it(`has none of them started by throughline ${args.join(' ')}`, async () => {
      if (process.platform === 'win32') return;
      const { folder } = branched();
      const expectNone = trapsIn(folder);
      const { out, err } = await throughline([...args, ...(args[0] === 'history' ? [] : TODAY)], {
        in: folder,
        env: { XDG_CACHE_HOME: folderWith({}) },
      });
      match(out + err, args.includes('gone...topic') ? /no revision “gone”/u : /Contoso|Nothing changed/u);
      expectNone();
    });
  }
});
