import {
  historyOf,
  PointStore,
  type CharterHistory,
  type HistoryOptions,
  type Past,
} from '../../../src/core/history';
import { drained } from '../../../src/core/model';
import { CHARTER_PATH, type PastCommit } from '../../support/driftingProject';
import { memoryFiles } from '../../support/memoryFiles';
import { memoryHistory, type MemoryHistory } from '../../support/memoryHistory';

const FOLDER = 'file:///w';

/** A past whose files are in memory. */
export function pastOf(history: MemoryHistory): Past {
  return {
    history,
    folder: FOLDER,
    filesOf: (stored, texts) => {
      const blobs = new Map(stored.map(({ path, blob }) => [`${FOLDER}/${path}`, blob]));
      return {
        list: (uri) => memoryFiles(blobs).list(uri),
        read: async (uri) => {
          const blob = blobs.get(uri);
          return blob === undefined ? undefined : texts.read(blob);
        },
      };
    },
  };
}

export async function lookBack(
  commits: readonly PastCommit[],
  options: Partial<HistoryOptions> & { readonly charter?: string; readonly history?: MemoryHistory } = {},
): Promise<CharterHistory> {
  const { history = memoryHistory(commits), charter = CHARTER_PATH, ...others } = options;
  const found = await historyOf(pastOf(history), charter, {
    head: (await history.resolve('HEAD')) ?? '',
    by: 'commit',
    settings: {},
    store: new PointStore('1'),
    work: (steps) => Promise.resolve(drained(steps)),
    isWanted: () => true,
    ...others,
  });
  return found ?? { points: [], turns: [] };
}
