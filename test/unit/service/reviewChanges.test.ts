import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { drained, type Steps } from '../../../src/core/model';
import type { History } from '../../../src/core/ports';
import type { ReviewChangesResult } from '../../../src/protocol';
import { reviewChanges } from '../../../src/service';
import { uriOf } from '../../support/workspace';
import { HEADER, resultsOf } from './results';
import { allReviewed, at, CHANGED, scene, SECTIONS } from './reviewed';

describe('what has changed since a review', () => {
  const OLD = HEADER + SECTIONS;
  const history: History = {
    mergeBase: () => Promise.resolve(undefined),
    isShallow: () => Promise.resolve(false),
    line: () => Promise.resolve([]),
    resolve: () => Promise.resolve('c'),
    revisionsOf: (path) =>
      Promise.resolve(path === 'project-charter.yaml' ? [{ id: 'c', time: '', title: 'Begin' }] : []),
    filesAt: () => Promise.resolve([{ path: 'project-charter.yaml', blob: 'b', kind: 'file' }]),
    read: () => Promise.resolve(OLD),
  };
  const past = {
    historyOf: (_folder: string) => Promise.resolve<History | string>(history),
    folders: [uriOf('.').replace(/\/$/u, '')],
    work: <T>(steps: Steps<T>) => Promise.resolve<T | undefined>(drained(steps)),
    isWanted: () => true,
  };

  async function told(
    sections: string,
    stretch: string,
    more: Partial<typeof past> = {},
  ): Promise<ReviewChangesResult> {
    const results = await scene(sections, await allReviewed(SECTIONS));
    const { about } = at(results, stretch);
    ok(!('subject' in about));
    return reviewChanges({ about }, results, { ...past, ...more });
  }

  it('is the text of the end that has changed, then and now', async () => {
    deepEqual(await told(CHANGED, 'Show the pass'), {
      kind: 'changes',
      subject: 'OBJ-1',
      before: 'OBJ-1\n\nTitle\n  Passes within a day\n\nMeasured by\n  Time to a pass\n',
      after: 'OBJ-1\n\nTitle\n  Passes within an hour\n\nMeasured by\n  Time to a pass\n',
      date: '2026-10-02',
      by: 'P-ana',
    });
    const own = await told(SECTIONS.replace('Send the pass', 'Mail the pass'), 'Mail the pass');
    equal(own.kind === 'changes' && own.before, 'WI-2\n\nTitle\n  Send the pass\n');
  });

  it('is told of an objective by the work that leads to it', async () => {
    const objective = await told(CHANGED, 'Passes within');
    equal(objective.kind === 'changes' && objective.before.split('\n')[3], '  Passes within a day');
    const work = await told(SECTIONS.replace('Send the pass', 'Mail the pass'), 'Passes within');
    equal(
      work.kind === 'changes' && work.subject,
      'WI-2',
      'what it says itself goes first, then what leads to it',
    );
    const both = await told(CHANGED.replace('Send the pass', 'Mail the pass'), 'Passes within');
    equal(both.kind === 'changes' && both.subject, 'OBJ-1');
  });

  it('is found where the entry had another id, or its file another name', async () => {
    const renamed = CHANGED.replaceAll('OBJ-1', 'GOAL-1');
    const reviews = (await allReviewed(SECTIONS)).replaceAll('OBJ-1', 'GOAL-1');
    const results = await scene(renamed, reviews);
    const { about } = at(results, 'Show the pass');
    ok(!('subject' in about));
    const before = async (more: Partial<History>): Promise<string> => {
      const historyOf = () => Promise.resolve({ ...history, ...more });
      const answer = await reviewChanges({ about }, results, { ...past, historyOf });
      return answer.kind === 'changes' ? answer.before : answer.message;
    };
    match(await before({}), /^OBJ-1\n\nTitle\n {2}Passes within a day\n/u);
    const holding = (path: string): Partial<History> => ({
      revisionsOf: (asked) => Promise.resolve(asked === path ? [{ id: 'c', time: '', title: 'Begin' }] : []),
      filesAt: () => Promise.resolve([{ path, blob: 'b', kind: 'file' }]),
    });
    const step = { id: 'd', time: '', title: 'Move' };
    const file = { path: 'project-charter.yaml', blob: 'b', kind: 'file' } as const;
    const moved = [{ path: 'project-charter.yaml', from: 'old.yaml', file }];
    const gone = [{ path: 'parts/old.charter.yaml', file: undefined }];
    const line = (changes: Awaited<ReturnType<History['line']>>[number]['changes']): Partial<History> => ({
      line: () => Promise.resolve([{ ...step, changes }]),
    });
    match(await before({ ...holding('old.yaml'), ...line(moved) }), /^OBJ-1/u);
    match(await before({ ...holding('parts/old.charter.yaml'), ...line(gone) }), /^OBJ-1/u);
    match(await before({ ...holding('old.yaml') }), /^No commit has GOAL-1/u);
    match(await before({ resolve: () => Promise.resolve(undefined) }), /^No commit has GOAL-1/u);
  });

  it('is read from the repository that the charter lies in, where the folder is none', async () => {
    const results = await resultsOf({
      'desk/project-charter.yaml': HEADER + CHANGED,
      'desk/project-charter.reviews.yaml': await allReviewed(SECTIONS),
    });
    const about = { charter: uriOf('desk/project-charter.yaml'), subject: 'WI-1', to: 'OBJ-1' };
    const asked: string[] = [];
    const historyOf = (folder: string): Promise<History | string> => {
      asked.push(folder);
      return Promise.resolve(folder.endsWith('/desk') ? history : 'No git.');
    };
    const answer = await reviewChanges({ about }, results, { ...past, historyOf });
    equal(answer.kind, 'changes');
    equal(asked.length, 2);
  });

  it('says kindly why there is nothing to show', async () => {
    const why = async (...asked: Parameters<typeof told>): Promise<string> => {
      const answer = await told(...asked);
      return answer.kind === 'none' ? answer.message : '';
    };
    match(await why(SECTIONS, 'Show the pass'), /^Nothing that WI-1 .* has changed since/u);
    match(await why(SECTIONS, 'charter: 1'), /^There is no link here/u);
    match(await why(CHANGED, 'Show the pass', { folders: [] }), /^Open the folder/u);
    match(
      await why(CHANGED, 'Show the pass', { historyOf: () => Promise.resolve('No git.') }),
      /^No git\.$/u,
    );
    match(
      await why(CHANGED, 'Show the pass', { isWanted: () => false }),
      /^No commit has OBJ-1 as it read when it was reviewed on 2026-10-02\. /u,
    );
  });
});
