import { filesFrom, gitHistory, pathOf, repositoryWithin, uriOf, userCache } from '../../host';
import type { LocalHistory } from '../answers/histories';

/** The history of the folders of this computer, as git knows it. */
export function localHistory(): LocalHistory {
  return {
    async open(around, file) {
      const home = repositoryWithin(pathOf(around), pathOf(file));
      const folder = home === undefined ? around : uriOf(home);
      const history = await gitHistory(pathOf(folder));
      if (!('refused' in history))
        return { history, folder, filesOf: (stored, texts) => filesFrom(texts, stored, folder) };
      return history.refused === 'no-git'
        ? 'The history is read with the program git, which was not found. Install it, and try again.'
        : `The history is read from a git repository, and git does not open this folder as one: ${history.reason}`;
    },
    cache: userCache('history', process.env),
  };
}
