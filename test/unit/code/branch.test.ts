import { deepEqual } from 'node:assert/strict';
import { itemsOfBranch } from '../../../src/core/code';
import type { EntryOf } from '../../../src/core/model';
import { bundleOf, oneCharter } from '../../support/workspace';

const charter = `charter: 1
kind: project
workItems:
  - { id: WI-2, title: Short }
  - { id: WI-204, title: Long }
  - { id: WI-204-B, title: Longer }
  - { id: AB#77, title: Of boards by id }
  - { id: login, title: No digit }
  - { id: V2, title: A version }
  - { id: API-2, title: An interface }
  - { id: CRM/17, title: With a slash }
  - { id: X-1, title: Boards, external: { system: azure-devops, key: "3301" } }
  - { id: X-2, title: Boards, external: { key: "AB#3302" } }
  - { id: X-3, title: GitHub, external: { system: github, key: "#3303" } }
  - { id: X-4, title: Jira, external: { system: jira, key: "ABC-123" } }
  - { id: X-5, title: One digit, external: { system: github, key: "5" } }
  - { id: t-9, title: Small }
  - { id: T-9, title: Capital }
requirements:
  - { id: REQ-4, title: No work }
`;

async function workItems(): Promise<readonly EntryOf<'workItem'>[]> {
  const { root } = await bundleOf(oneCharter(charter));
  return root.entries.filter((entry) => entry.kind === 'workItem');
}

/** What each branch names, by titles of lines. */
async function namedBy(branches: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const items = await workItems();
  return Object.fromEntries(
    branches.map((branch) => [
      branch,
      itemsOfBranch(branch, items)
        .map(({ id }) => id)
        .join(' '),
    ]),
  );
}

async function expectNamed(expected: Readonly<Record<string, string>>): Promise<void> {
  deepEqual(await namedBy(Object.keys(expected)), expected);
}

describe('the work item of a branch', () => {
  it('is named by its id, in any case and with any separator', () =>
    expectNamed({
      'feature/WI-204-cut-time': 'WI-204',
      'wi-204': 'WI-204',
      'feature/wi_204_cut_time': 'WI-204',
      'feature/wi/204': 'WI-204',
      'users/ana/AB#77_x': 'AB#77',
      'users/ana/ab-77-x': 'AB#77',
      'crm/17-router': 'CRM/17',
      'hotfix/2026-01-05-wi-2': 'WI-2',
      'wi-2.fix': 'WI-2',
    }));

  it('is the longest that begins at the first place', () =>
    expectNamed({
      'feature/wi-204-b-cut': 'WI-204-B',
      'feature/wi-204-because': 'WI-204',
      'wi-2-after-wi-204': 'WI-2',
    }));

  it('is named by its key in another system', () =>
    expectNamed({
      'feature/abc-123-cut': 'X-4',
      'AB#3301-cut': 'X-1',
      'ab#3302': 'X-2',
      'fix-#3303': 'X-3',
      '#5': 'X-5',
    }));

  it('is named by a number where a tracker would write it', () =>
    expectNamed({
      '3301-cut-time': 'X-1',
      'bugfix/3302_cut': 'X-2',
      'users/ana/3303': 'X-3',
      'feature/3303/cut': 'X-3',
    }));

  it('is none where a number is something else', () =>
    expectNamed({
      'release/3301': '',
      'releases/3301-lts': '',
      'sprint/3301-goal': '',
      'pull/3303/head': '',
      'pr/3303': '',
      'feature/cut-3301': '',
      'feature/3301.2': '',
      '3301-2-fix': '',
      'v/3301': '',
      '5-step-login': '',
      'feature/204-cut': '',
      '13301-cut': '',
      'AB#3303': '',
    }));

  it('is none where words only look like an id', () =>
    expectNamed({
      main: '',
      'feature/login': '',
      'feature/login-page': '',
      'feature/WI-20-cut': '',
      'feature/WI-2040': '',
      'kiwi-204': '',
      'feature/wi204': '',
      'wi--204': '',
      'upgrade-api-2.1': '',
      'feature/REQ-4-cut': '',
      'feature/utf-8': '',
      'renovate/lodash-4.17.21': '',
      'fix-émile-wi-2é': '',
    }));

  it('is the one that is written as in the branch, and none where that leaves a choice', () =>
    expectNamed({
      'feature/t-9': 't-9',
      'feature/T-9': 'T-9',
      'feature/T_9': '',
    }));

  it('are several where charters share a name', async () => {
    const items = [...(await workItems()), ...(await workItems())];
    deepEqual(
      itemsOfBranch('wi-204', items).map(({ title }) => title),
      ['Long', 'Long'],
    );
  });
});
