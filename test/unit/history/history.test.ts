import { deepEqual, equal, ok } from 'node:assert/strict';
import { historyOf, PointStore } from '../../../src/core/history';
import { settingsForPast } from '../../../src/core/history/leftOut';
import { check } from '../../../src/core/engine';
import { loadBundles } from '../../../src/core/bundles';
import { inSlices } from '../../../src/core/model';
import {
  CHARTER_PATH,
  CHAT_RETIRED,
  driftingProject,
  WISHES_TAKEN,
  type PastCommit,
} from '../../support/driftingProject';
import { memoryFiles } from '../../support/memoryFiles';
import { idOf, memoryHistory } from '../../support/memoryHistory';
import { lookBack, pastOf } from './past';

const commits = driftingProject();

describe('the history of a charter', () => {
  it('names the commits with which a project drifted, and the work', async () => {
    equal(commits.length, 30);
    const { points, turns } = await lookBack(commits);
    equal(points.length, 30, 'the charter changed with all of them');
    deepEqual(
      turns.map(({ revision, how }) => [revision.title, how]),
      [
        [WISHES_TAKEN, 'at-once'],
        [CHAT_RETIRED, 'at-once'],
      ],
    );
    const [wishes, chat] = turns;
    deepEqual(
      wishes?.neverLinked.map(({ id }) => id),
      ['WI-60', 'WI-61', 'WI-62', 'WI-63', 'WI-64'],
    );
    deepEqual(wishes?.strayed, []);
    equal(wishes?.stillAstray, 4, 'one was linked later');
    ok(wishes && wishes.lost < wishes.before - wishes.after, 'some was regained');
    deepEqual(
      chat?.strayed.map(({ id }) => id),
      ['WI-4', 'WI-5', 'WI-8', 'WI-10'],
    );
    equal(chat?.strayed[0]?.label, 'WI-4 “Bring chats of the web site in”');
    deepEqual(new Set(wishes.findings.map(({ rule }) => rule)).has('drift/orphan-work-item'), true);
    ok(chat?.findings.some(({ rule }) => rule === 'drift/closed-objective'));
  });

  it('says at each commit what a check of that day says', async () => {
    const { points } = await lookBack(commits);
    for (const [i, point] of points.entries()) {
      const { files, day = '', title } = commits[i] ?? { files: {} };
      equal(point.revision.title, title);
      if (point.kind !== 'checked') continue;
      const texts = new Map(Object.entries(files).map(([path, text]) => [`file:///w/${path}`, text]));
      const charter = `file:///w/${CHARTER_PATH}`;
      const [bundle] = await loadBundles(memoryFiles(texts), 'file:///w', [charter]);
      ok(bundle);
      const result = check(bundle, { today: day, ...settingsForPast({}) });
      equal(point.alignment, result.alignment.share ?? undefined, title);
      const sum = Object.values(point.findings.bySeverity).reduce((all, count) => all + count, 0);
      equal(sum, result.problems.length, title);
      equal(point.counts.workItems, result.graph.all('workItem').length);
      equal(
        Object.values(point.findings.byRule).reduce((all, count) => all + count, 0),
        sum,
      );
    }
  });

  it('counts what is covered and what drifts', async () => {
    const { points } = await lookBack(commits);
    const last = points.at(-1);
    ok(last?.kind === 'checked');
    deepEqual(last.coverage, { objectives: { count: 2, of: 2 }, items: { count: 15, of: 19 } });
    equal(last.drifting, 8);
    const blank = points.filter(({ kind }) => kind !== 'checked');
    deepEqual(
      blank.map(({ kind, revision }) => [kind, revision.title]),
      [['broken', 'Reorder the backlog']],
    );
    equal(points[0]?.kind === 'checked' ? points[0].alignment : 0, undefined, 'no work, no share');
  });

  it('reads nothing again that it knows, also where commits were written anew', async () => {
    const history = memoryHistory(commits);
    const store = new PointStore('1');
    const first = await lookBack(commits, { history, store });
    ok(store.isChanged);
    ok(history.reads.count > 0 && history.reads.count <= 32, `${history.reads.count} texts were read`);
    const again = memoryHistory(commits);
    const known = new PointStore('1', store.text());
    deepEqual(await lookBack(commits, { history: again, store: known }), first);
    equal(again.reads.count, 0);
    equal(known.isChanged, false);
    const more = [...commits, { title: 'One more', day: '2026-08-10', files: changed(commits) }];
    const later = memoryHistory(more);
    equal(
      (await lookBack(more, { history: later, store: new PointStore('1', store.text()) })).points.length,
      31,
    );
    ok(later.reads.count <= 2, `${later.reads.count} texts were read`);
  });

  it('passes over a store that is damaged, or was made by another version', async () => {
    const few = commits.slice(0, 4);
    const store = new PointStore('1');
    const first = await lookBack(few, { store });
    const text = store.text();
    for (const bad of ['', '{}', 'x\n{}', text.slice(0, -20), text.replace('WI-1', 'WI-2')])
      deepEqual(await lookBack(few, { store: new PointStore('1', bad) }), first);
    const other = memoryHistory(few);
    deepEqual(await lookBack(few, { history: other, store: new PointStore('2', text) }), first);
    ok(other.reads.count > 0);
  });

  it('keeps nothing that it found while git was not answering', async () => {
    const history = memoryHistory(commits);
    let asked = 0;
    const failing = {
      ...history,
      read: (blob: string) => (++asked === 3 ? Promise.resolve(undefined) : history.read(blob)),
    };
    const store = new PointStore('1');
    await lookBack(commits, { history: failing, store });
    const known = new PointStore('1', store.text());
    deepEqual(await lookBack(commits, { store: known }), await lookBack(commits));
  });

  it('takes the last commit of each week', async () => {
    const days = commits.map((commit, i) => ({
      ...commit,
      day: `2026-03-${String(2 + Math.floor(i / 2)).padStart(2, '0')}`,
    }));
    const { points } = await lookBack(days, { by: 'week' });
    deepEqual(
      points.map(({ revision }) => [revision.time.slice(0, 10), revision.title]),
      [
        ['2026-03-08', commits[13]?.title],
        ['2026-03-15', commits[27]?.title],
        ['2026-03-16', commits[29]?.title],
      ],
    );
  });

  it('begins with what stood at a revision, or with the last ones', async () => {
    const since = await lookBack(commits, { since: idOf(25) });
    deepEqual(
      since.points.map(({ revision }) => revision.id),
      [25, 26, 27, 28, 29].map(idOf),
    );
    equal((await lookBack(commits, { since: idOf(29) })).points.length, 1);
    const last = await lookBack(commits, { most: 3 });
    deepEqual(
      last.points.map(({ revision }) => revision.id),
      [27, 28, 29].map(idOf),
    );
    deepEqual(last.points, (await lookBack(commits)).points.slice(-3));
  });

  it('follows a charter that was moved, and tells where it was gone', async () => {
    const charter = (items: number): string =>
      `charter: 1\nkind: project\nworkItems:\n${Array.from({ length: items }, (_, i) => `  - { id: WI-${i}, title: Work }\n`).join('')}`;
    const at = (day: number, title: string, files: PastCommit['files']): PastCommit => ({
      title,
      day: `2026-01-0${day}`,
      files,
    });
    const moved = [
      at(1, 'Other', { 'x.yaml': 'x: 1\n' }),
      at(2, 'Begin', { 'x.yaml': 'x: 1\n', 'old/project-charter.yaml': charter(1) }),
      at(3, 'Move', { 'x.yaml': 'x: 1\n', 'new/project-charter.yaml': charter(1) }),
      at(4, 'Elsewhere', { 'x.yaml': 'x: 2\n', 'new/project-charter.yaml': charter(1) }),
      at(5, 'Remove', { 'x.yaml': 'x: 2\n' }),
      at(6, 'Bring back', { 'x.yaml': 'x: 2\n', 'new/project-charter.yaml': charter(2) }),
    ];
    const history = memoryHistory(moved);
    const withMoves = {
      ...history,
      line: async (...args: Parameters<typeof history.line>) =>
        (await history.line(...args)).map((step) => ({
          ...step,
          changes: step.changes.map((change) =>
            step.title === 'Move' && change.file ? { ...change, from: 'old/project-charter.yaml' } : change,
          ),
        })),
    };
    const { points } = await lookBack(moved, { history: withMoves, charter: 'new/project-charter.yaml' });
    deepEqual(
      points.map(({ kind, revision }) => [kind, revision.title]),
      [
        ['checked', 'Begin'],
        ['checked', 'Move'],
        ['absent', 'Remove'],
        ['checked', 'Bring back'],
      ],
    );
  });

  it('ends where nobody wants it any more, and keeps what it has', async () => {
    const store = new PointStore('1');
    let asked = 0;
    const isWanted = (): boolean => asked++ < 500;
    const told: number[] = [];
    const found = await historyOf(pastOf(memoryHistory(commits)), CHARTER_PATH, {
      head: idOf(29),
      by: 'commit',
      settings: {},
      store,
      progress: (done, all) => void told.push(done / all),
      work: (steps) =>
        inSlices(
          steps,
          () => Promise.resolve(),
          () => true,
          isWanted,
        ),
      isWanted,
    });
    equal(found, undefined);
    ok(store.isChanged);
    ok(told.length > 0 && told.every((share) => share > 0 && share < 1));
  });

  it('has no points of a charter that no commit has', async () => {
    deepEqual(await lookBack([], {}), { points: [], turns: [] });
    deepEqual(await lookBack(commits, { charter: 'gone.charter.yaml' }), { points: [], turns: [] });
  });
});

function changed(all: readonly PastCommit[]): PastCommit['files'] {
  const files = all.at(-1)?.files ?? {};
  return { ...files, [CHARTER_PATH]: `${files[CHARTER_PATH] ?? ''}benefits: []\n` };
}
