import { deepEqual, equal } from 'node:assert/strict';
import { drained } from '../../../src/core/model';
import type { History } from '../../../src/core/ports';
import { entryPrint, findEarlier } from '../../../src/core/reviews';
import { charter, entryOf } from './reviews';

const objective = (title: string): string => `objectives:\n  - { id: OBJ-1, title: ${title} }\n`;

/** A history of one file: its texts from the newest commit to the oldest; undefined where it was not there. */
function historyOf(path: string, texts: readonly (string | undefined)[], hasHead = true): History {
  return {
    mergeBase: () => Promise.resolve(undefined),
    isShallow: () => Promise.resolve(false),
    line: () => Promise.resolve([]),
    resolve: (name) => Promise.resolve(hasHead && name === 'HEAD' ? 'c0' : undefined),
    revisionsOf: (asked) =>
      Promise.resolve(asked === path ? texts.map((_, i) => ({ id: `c${i}`, time: '', title: `${i}` })) : []),
    filesAt: (id) => {
      const text = texts[Number(id.slice(1))];
      return Promise.resolve(text === undefined ? [] : [{ path, blob: id, kind: 'file' }]);
    },
    read: (blob) => Promise.resolve(texts[Number(blob.slice(1))]),
  };
}

const TEXTS = [
  charter(objective('Within an hour')),
  undefined,
  charter(`people: []\n${objective('Within a day')}`),
  charter(objective('Within a day')),
  charter(objective('Soon')),
];

async function found(title: string, history: History, isWanted = true): Promise<string | undefined> {
  const print = entryPrint(await entryOf(objective(title), 'OBJ-1'));
  const earlier = await findEarlier(history, {
    paths: ['other.yaml', 'project-charter.yaml'],
    isMeant: (entry) => entry.id === 'OBJ-1' && entryPrint(entry) === print,
    work: (steps) => Promise.resolve(drained(steps)),
    isWanted: () => isWanted,
  });
  return earlier && `${earlier.revision.id}: ${earlier.entry.title ?? ''}`;
}

describe('the text that was reviewed', () => {
  const history = historyOf('project-charter.yaml', TEXTS);

  it('is that of the newest commit in which it read so, in any file of the charter', async () => {
    deepEqual(
      await Promise.all(['Within an hour', 'Within a day', 'Soon'].map((title) => found(title, history))),
      ['c0: Within an hour', 'c2: Within a day', 'c4: Soon'],
    );
  });

  it('is found in a charter of hundreds of entries', async () => {
    const many = Array.from({ length: 500 }, (_, i) => `  - { id: R-${i}, title: Risk }\n`);
    const text = `${charter(`risks:\n${many.join('')}`)}${objective('Soon')}`;
    equal(await found('Soon', historyOf('project-charter.yaml', [text])), 'c0: Soon');
  });

  it('is not found where no commit has it, where there is none, and where nobody waits for it', async () => {
    equal(await found('Never committed', history), undefined);
    equal(await found('Soon', historyOf('project-charter.yaml', TEXTS, false)), undefined);
    equal(await found('Soon', history, false), undefined);
  });
});
