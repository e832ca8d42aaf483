import { deepEqual, equal, match } from 'node:assert/strict';
import fc from 'fast-check';
import {
  adoCsv as toAdo,
  githubJson as toGithub,
  jiraCsv as toJira,
  outgoing,
} from '../../../src/core/exchange';
import type { Backlog, BacklogReader, TrackerSystem } from '../../../src/core/exchange/backlog';
import { adoCsv } from '../../../src/core/exchange/readers/adoCsv';
import { githubJson } from '../../../src/core/exchange/readers/githubJson';
import { jiraCsv } from '../../../src/core/exchange/readers/jiraCsv';
import type { Outgoing } from '../../../src/core/exchange/writers/outgoingItem';
import { bundleOf, oneCharter } from '../../support/workspace';
import { backlogOf, treeOf } from './backlogOf';
import { CHARTER, Desk } from './imports';
import { title } from './randomBacklog';

const DESK = `charter: 1
kind: project
project: { name: Contoso service desk, customer: Contoso Energy }
objectives:
  - { id: OBJ-1, title: Solve a case in a day }
  - { id: OBJ-2, title: Customers renew their contract }
requirements:
  - { id: REQ-1, title: Contracts are at hand, supports: [OBJ-2] }
skills:
  - { id: SK-1, title: Power Automate }
workItems:
  - { id: WI-9, title: "=Cleanup, last", type: chore, parent: WI-2, external: { system: SYSTEM, key: KEY-9 } }
  - { id: WI-1, title: Service desk, type: epic, supports: [OBJ-1], external: { system: SYSTEM, key: KEY-1, url: "https://tracker.example/1" } }
  - { id: WI-2, title: Show the contract, type: story, parent: WI-1, supports: [REQ-1], tags: [OBJ-1, quick win, "a;b"], skills: [SK-1], external: { system: SYSTEM, key: KEY-2 } }
  - { id: WI-3, title: Route cases, type: bug, parent: WI-1, description: By skill., acceptance: ["In a minute"] }
  - { id: WI-4, title: Fax, state: dropped }
  - { id: WI-5, title: Of another team, parent: WI-2, external: { system: other, key: X-1 } }
  - { id: WI-6, title: Below it, parent: WI-5, type: task, supports: [] }
`;

/** No import has noted anything. */
const noted = (): undefined => undefined;

async function sent(system: TrackerSystem, text = DESK, isKnownOnly = false): Promise<Outgoing> {
  const keys = system === 'jira' ? 'CRM-' : '';
  const charter = text.replaceAll('SYSTEM', system).replaceAll('KEY-', keys);
  return outgoing(await bundleOf(oneCharter(charter)), system, {
    audience: 'team',
    isKnownOnly,
    typeOf: noted,
  });
}

describe('what goes back to a tracker', () => {
  it('stands below what it is a part of, with the objectives that it serves', async () => {
    const { items, elsewhere, leftOut } = await sent('jira');
    deepEqual(
      items.map(({ entry, key, parent, objectives, tags }) => [entry.id, key, parent, objectives, tags]),
      [
        ['WI-1', 'CRM-1', undefined, ['OBJ-1'], []],
        ['WI-2', 'CRM-2', 0, ['OBJ-2'], ['quick win', 'a;b', 'Power Automate']],
        ['WI-9', 'CRM-9', 1, ['OBJ-2'], []],
        ['WI-6', undefined, 1, ['OBJ-2'], []],
        ['WI-3', undefined, 0, ['OBJ-1'], []],
      ],
    );
    deepEqual([elsewhere, leftOut], [1, 1]);
  });

  it('is only what the tracker has, where that is asked for', async () => {
    const { items, leftOut } = await sent('jira', DESK, true);
    deepEqual(
      items.map(({ key }) => key),
      ['CRM-1', 'CRM-2', 'CRM-9'],
    );
    equal(leftOut, 3);
  });

  it('ends a circle of parents at its first item', async () => {
    const circle = `charter: 1
kind: project
workItems:
  - { id: WI-1, title: One, parent: WI-3 }
  - { id: WI-2, title: Two, parent: WI-1 }
  - { id: WI-3, title: Three, parent: WI-2 }
  - { id: WI-4, title: Four, parent: WI-4 }
`;
    const { items } = await sent('jira', circle);
    equal(items.length, 4);
    equal(items.filter(({ parent }) => parent === undefined).length, 2);
  });

  it('takes no key for its own that may be of any tracker', async () => {
    const table =
      'charter: 1\nkind: project\nworkItems: [{ id: WI-1, title: One, external: { key: "7" } }]\n';
    deepEqual(
      (await sent('azure-devops', table)).items.map(({ key }) => key),
      [undefined],
    );
  });

  it('knows AB#12 for a work item of Azure DevOps', async () => {
    const { items } = await sent(
      'azure-devops',
      'charter: 1\nkind: project\nworkItems: [{ id: AB#12, title: One }]\n',
    );
    equal(items[0]?.key, '12');
  });
});

describe('a table for Azure DevOps', () => {
  it('tells by its columns what is a part of what', async () => {
    equal(
      toAdo(await sent('azure-devops'), 'agile'),
      [
        'ID,Work Item Type,Title 1,Title 2,Title 3,Tags',
        '1,Epic,Service desk,,,OBJ-1',
        '2,User Story,,Show the contract,,OBJ-2; quick win; a b; Power Automate',
        `9,Task,,,"'=Cleanup, last",OBJ-2`,
        ',Task,,,Below it,OBJ-2',
        ',Bug,,Route cases,,OBJ-1',
        '',
      ].join('\r\n'),
    );
  });

  it('has one column for titles where nothing is a part of anything', async () => {
    const flat = 'charter: 1\nkind: project\nworkItems: [{ id: WI-1, title: One, type: story }]\n';
    const text = toAdo(await sent('azure-devops', flat), 'scrum');
    equal(text, 'ID,Work Item Type,Title,Tags\r\n,Product Backlog Item,One,\r\n');
  });
});

describe('a table for Jira', () => {
  it('names parents by their rows, and has a column for each label', async () => {
    equal(
      toJira(await sent('jira')),
      [
        'Issue Id,Issue Key,Issue Type,Summary,Parent,Labels,Labels,Labels,Labels',
        '1,CRM-1,,Service desk,,OBJ-1,,,',
        '2,CRM-2,,Show the contract,1,OBJ-2,quick_win,a_b,Power_Automate',
        `3,CRM-9,,"'=Cleanup, last",2,OBJ-2,,,`,
        '4,,Task,Below it,2,OBJ-2,,,',
        '5,,Bug,Route cases,1,OBJ-1,,,',
        '',
      ].join('\r\n'),
    );
  });
});

describe('JSON for GitHub', () => {
  it('has labels, parents and a line for the text; for new issues the whole text', async () => {
    const issues: unknown = JSON.parse(toGithub(await sent('github')));
    deepEqual((issues as object[])[1], {
      number: 2,
      title: 'Show the contract',
      labels: [{ name: 'OBJ-2' }, { name: 'quick win' }, { name: 'a;b' }, { name: 'Power Automate' }],
      parent: { number: 1, title: 'Service desk', url: 'https://tracker.example/1' },
      bodyLine: 'Objective: OBJ-2',
    });
    deepEqual((issues as object[])[4], {
      number: null,
      title: 'Route cases',
      labels: [{ name: 'OBJ-1' }],
      parent: { number: 1, title: 'Service desk', url: 'https://tracker.example/1' },
      bodyLine: 'Objective: OBJ-1',
      body: 'By skill.\n\n## Acceptance criteria\n\n- [ ] In a minute\n\nObjective: OBJ-1',
    });
  });

  it('names an issue of another repository by its address', async () => {
    const charter = `charter: 1
kind: project
workItems: [{ id: WI-1, title: One, external: { system: github, key: contoso/phones#4 } }]
`;
    const [issue] = JSON.parse(toGithub(await sent('github', charter))) as { number: number; url: string }[];
    deepEqual([issue?.number, issue?.url], [4, 'https://github.com/contoso/phones/issues/4']);
  });

  it('is read again with what it says', async () => {
    const backlog = backlogOf(githubJson, toGithub(await sent('github')));
    deepEqual(treeOf(backlog), ['1', '2 < 1', '9 < 2', 'Below it < 2', 'Route cases < 1']);
    const last = backlog.items.at(-1);
    deepEqual([last?.description, last?.acceptance], ['By skill.', ['In a minute']]);
    equal(last?.fields.get('Objective'), 'OBJ-1');
    match(toGithub(await sent('github')), /\n$/u);
  });
});

describe('what was written is read again', () => {
  const work = fc.array(
    fc.record({ title, parent: fc.option(fc.nat(), { nil: undefined }), isKnown: fc.boolean() }),
    { minLength: 1, maxLength: 12 },
  );

  /** Titles are told apart, so that issues without a number can be named by them. */
  const charterOf = (items: typeof work extends fc.Arbitrary<infer T> ? T : never, system: string): string =>
    JSON.stringify({
      charter: 1,
      kind: 'project',
      workItems: items.map(({ title: text, parent, isKnown }, i) => ({
        id: `WI-${i}`,
        title: `${text} ${i}`,
        // Also below itself, and in circles.
        ...(parent !== undefined && { parent: `WI-${parent % items.length}` }),
        ...(isKnown && { external: { system, key: system === 'jira' ? `CRM-${i}` : `${i + 1}` } }),
      })),
    });

  const cases: readonly (readonly [TrackerSystem, (sent: Outgoing) => string, BacklogReader])[] = [
    ['azure-devops', (items) => toAdo(items, 'agile'), adoCsv],
    ['jira', toJira, jiraCsv],
    ['github', toGithub, githubJson],
  ];
  for (const [system, write, reader] of cases) {
    it(`with the same keys, parents and titles: ${system}`, async () => {
      await fc.assert(
        fc.asyncProperty(work, async (items) => {
          const out = await sent(system, charterOf(items, system));
          const backlog = backlogOf(reader, write(out));
          const place = (i: number): number | undefined => {
            const parent = backlog.items[i]?.parent;
            if (parent === undefined) return undefined;
            return parent.kind === 'row'
              ? parent.index
              : backlog.items.findIndex(({ key }) => key === parent.key);
          };
          deepEqual(
            backlog.items.map(({ key, title: text }, i) => [key, text, place(i)]),
            out.items.map(({ key, title: text, parent }) => [key, text, parent]),
          );
        }),
      );
    });
  }
});

describe('work that was made in the charter, and created in the tracker', () => {
  const PLAN = `${CHARTER}  - { id: OBJ-2, title: Send quotes within two days }
workItems:
  - { id: WI-1, title: Service desk, type: epic, supports: [OBJ-1] } # agreed
  - { id: WI-2, title: Route cases, type: feature, parent: WI-1, tags: [quick win, desk] }
  - { id: WI-3, title: Ask the desk, type: spike, parent: WI-2, supports: [OBJ-2], description: On a Monday. }
`;

  /** What the tracker gives away after it has taken a file in: each item with a key. */
  const withKeys = (backlog: Backlog, keyOf: (row: number) => string): Backlog => ({
    ...backlog,
    items: backlog.items.map(({ parent, ...item }, row) => ({
      ...item,
      key: keyOf(row),
      tags: item.tags.toSorted(),
      ...(parent?.kind === 'row' && { parent: { kind: 'key', key: keyOf(parent.index) } }),
    })),
  });

  for (const [system, reader, write, keyOf] of [
    ['azure-devops', adoCsv, (sent: Outgoing) => toAdo(sent, 'agile'), (row: number) => `${row + 10}`],
    ['jira', jiraCsv, toJira, (row: number) => `CRM-${row + 10}`],
    ['github', githubJson, toGithub, (row: number) => `${row + 10}`],
  ] as const)
    it(`is the same work when it comes back, with the same links: ${system}`, async () => {
      const desk = new Desk({ 'project-charter.yaml': PLAN });
      const sentOut = async (isKnownOnly: boolean): Promise<string> => {
        const bundle = await bundleOf(oneCharter(desk.text('project-charter.yaml')));
        return write(outgoing(bundle, system, { audience: 'team', isKnownOnly, typeOf: noted }));
      };
      const created = withKeys(backlogOf(reader, await sentOut(false)), keyOf);
      const { report } = await desk.import(created);
      deepEqual([report.added, report.conflicts, report.gone, report.adopted.length], [[], [], [], 3]);
      const text = desk.text('project-charter.yaml');
      for (const [row, links] of [
        'supports: [OBJ-1]',
        'parent: WI-1',
        'parent: WI-2, supports: [OBJ-2]',
      ].entries())
        match(text, new RegExp(`${links.replace(/[[\]]/gu, '\\$&')}.*key: '?${keyOf(row)}\\b`, 'u'));
      match(text, /type: feature[^]*tags: \[quick win, desk\][^]*type: spike/u);
      equal((await desk.plan(created)).files.length, 0);
      const known = backlogOf(reader, await sentOut(true));
      deepEqual(
        known.items.map(({ key }) => key),
        [0, 1, 2].map(keyOf),
      );
      const again = await desk.plan(known);
      deepEqual([again.files, again.report.conflicts, again.report.unchanged], [[], [], 3]);
    });

  it('has in another charter the links that it had', async () => {
    const links = async (reader: BacklogReader, write: (sent: Outgoing) => string, system: TrackerSystem) => {
      const sentOut = write(
        outgoing(await bundleOf(oneCharter(PLAN)), system, {
          audience: 'team',
          isKnownOnly: false,
          typeOf: noted,
        }),
      );
      const desk = new Desk({ 'project-charter.yaml': `${CHARTER}  - { id: OBJ-2, title: Quotes }\n` });
      await desk.import(backlogOf(reader, sentOut));
      const part = [...desk.texts.values()].find((text) => text.includes('kind: part')) ?? '';
      return [...part.matchAll(/id: (\S+)|(?:parent|supports): (.*)/gu)].map(([all]) => all);
    };
    const expected = [
      'id: WI-1',
      'supports: [OBJ-1]',
      'id: WI-2',
      'parent: WI-1',
      'supports: [OBJ-1]',
      'id: WI-3',
      'parent: WI-2',
      'supports: [OBJ-2]',
    ];
    deepEqual(await links(adoCsv, (sent) => toAdo(sent, 'scrum'), 'azure-devops'), expected);
    deepEqual(await links(jiraCsv, toJira, 'jira'), expected);
    deepEqual(await links(githubJson, toGithub, 'github'), expected);
  });
});
