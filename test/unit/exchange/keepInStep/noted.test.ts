import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  adoCsv as toAdo,
  githubJson as toGithub,
  jiraCsv as toJira,
  notedTypes,
  outgoing,
  type Outgoing,
} from '../../../../src/core/exchange';
import type { Backlog, TrackerSystem } from '../../../../src/core/exchange/backlog';
import { adoCsv } from '../../../../src/core/exchange/readers/adoCsv';
import { githubJson } from '../../../../src/core/exchange/readers/githubJson';
import { backlogOf, treeOf } from '../backlogOf';
import { backlog, CHARTER, Desk, item, under } from '../imports';

const LOCK = 'azure-devops.import.json';

/** What the charter of a desk sends to a tracker. */
async function sent(desk: Desk, system: TrackerSystem = 'azure-devops'): Promise<Outgoing> {
  const bundle = await desk.bundle();
  const typeOf = await notedTypes(desk.files, bundle, system);
  if ('message' in typeOf) throw new Error(typeOf.message);
  return outgoing(bundle, system, { audience: 'team', isKnownOnly: false, typeOf });
}

const ITEMS = [
  item({ key: '1', type: 'Objective', title: 'Customers stay' }),
  item({ key: '2', type: 'Business Requirement', title: 'Contracts are at hand', tags: ['OBJ-1', 'core'] }),
  item({ key: '3', type: 'Change Request', title: 'Show the contract', parent: under('2') }),
  item({ key: '4', type: 'Risk', title: 'No data', parent: under('3') }),
  item({ key: '5', type: 'Decision', title: 'Buy it' }),
];

async function imported(items = ITEMS): Promise<Desk> {
  const desk = new Desk({ 'project-charter.yaml': CHARTER });
  await desk.import(backlog(items));
  return desk;
}

describe('the types of a tracker', () => {
  it('are noted beside the part, and change nothing the second time', async () => {
    const desk = await imported();
    match(desk.text(LOCK), /"azure-devops:3": \{"id":"WI-3","kind":"workItem","type":"Change Request",/u);
    deepEqual((await desk.plan(backlog(ITEMS))).files, []);
  });

  it('go back with all that the tracker has, below what it is a part of', async () => {
    equal(
      toAdo(await sent(await imported()), 'scrum'),
      [
        'ID,Work Item Type,Title 1,Title 2,Title 3,Tags',
        '1,Objective,Customers stay,,,',
        '2,Business Requirement,Contracts are at hand,,,OBJ-1; core',
        '3,Change Request,,Show the contract,,OBJ-1',
        '4,Risk,,,No data,',
        '5,Decision,Buy it,,,',
        '',
      ].join('\r\n'),
    );
  });

  it('come back as they went, so that nothing in the charter changes', async () => {
    const desk = await imported();
    const back = backlogOf(adoCsv, toAdo(await sent(desk), 'agile'));
    deepEqual(treeOf(back), ['1', '2', '3 < 2', '4 < 3', '5']);
    const { files, report } = await desk.plan(back);
    // The work has a tag now that tells what it inherits here, and only the lock remembers that.
    deepEqual(
      files.map(({ uri }) => uri.endsWith(LOCK)),
      [true],
    );
    deepEqual([report.updated, report.relinked, report.conflicts], [[], [], []]);
  });

  it('stay where a file does not tell them, and follow the tracker where it does', async () => {
    const desk = await imported();
    const untyped = ITEMS.map(({ key = '', title, tags }) => item({ key, title, tags }));
    await desk.import(backlog(untyped));
    match(desk.text(LOCK), /"type":"Change Request"/u);
    await desk.import(
      backlog(ITEMS.map((each) => (each.key === '3' ? { ...each, type: 'User Story' } : each))),
    );
    match(desk.text(LOCK), /"azure-devops:3": \{"id":"WI-3","kind":"workItem","type":"User Story",/u);
    const rest = ITEMS.filter(({ key }) => key !== '3');
    await desk.import(backlog(rest));
    match(
      desk.text(LOCK),
      /"azure-devops:3": \{"id":"WI-3","gone":true,"kind":"workItem","type":"User Story",/u,
    );
  });

  it('are guessed for work, and leave out what else there is, where an earlier program wrote the lock', async () => {
    const desk = await imported();
    desk.write(LOCK, desk.text(LOCK).replaceAll(/"(?:type|serves)":(?:"[^"]*"|\[[^\]]*\]),/gu, ''));
    const { items, untyped } = await sent(desk);
    equal(untyped, 4);
    deepEqual(
      items.map(({ key, type }) => [key, type]),
      [['3', undefined]],
    );
    await desk.import(backlog(ITEMS));
    equal((await sent(desk)).untyped, 0);
  });

  it('of items without a key are known by their ids', async () => {
    const desk = await imported([item({ type: 'Change Request', title: 'Ask the desk' })]);
    const { items } = await sent(desk);
    deepEqual(
      items.map(({ key, type }) => [key, type]),
      [[undefined, 'Change Request']],
    );
    // What another tracker calls it does not count there.
    match(toJira(await sent(desk, 'jira')), /\r\n1,,Story,Ask the desk/u);
  });

  it('are not guessed where the lock cannot be read', async () => {
    const desk = await imported();
    desk.write(LOCK, '<<<<<<< ours');
    const read = await notedTypes(desk.files, await desk.bundle(), 'azure-devops');
    ok('message' in read && /perhaps a merge was not finished/u.test(read.message));
  });

  const of = (system: TrackerSystem, prefix: string): Backlog =>
    backlog(
      [
        item({ key: `${prefix}1`, type: 'Requirement', title: 'Contracts are at hand', tags: ['OBJ-1'] }),
        item({ key: `${prefix}2`, type: 'Story', title: 'Show it', parent: under(`${prefix}1`) }),
      ],
      { system },
    );

  it('stay with Jira, where what stands on which level is not known here', async () => {
    const desk = new Desk({ 'project-charter.yaml': CHARTER });
    await desk.import(of('jira', 'CRM-'));
    equal(
      toJira(await sent(desk, 'jira')),
      [
        'Issue Id,Issue Key,Issue Type,Summary,Parent,Labels',
        '1,CRM-1,,Contracts are at hand,,OBJ-1',
        '2,CRM-2,,Show it,,OBJ-1',
        '',
      ].join('\r\n'),
    );
  });

  it('are among the issues for GitHub', async () => {
    const desk = new Desk({ 'project-charter.yaml': CHARTER });
    await desk.import(of('github', ''));
    const text = toGithub(await sent(desk, 'github'));
    deepEqual(
      (JSON.parse(text) as { issueType: object; parent: { number: number } | null }[]).map(
        ({ issueType, parent }) => [issueType, parent?.number],
      ),
      [
        [{ name: 'Requirement' }, undefined],
        [{ name: 'Story' }, 1],
      ],
    );
    deepEqual(treeOf(backlogOf(githubJson, text)), ['1', '2 < 1']);
  });

  it('leave an entry on top that is for several things', async () => {
    const desk = await imported();
    desk.edit('azure-devops.charter.yaml', 'supports: [REQ-2]', 'supports: [REQ-2, OBJ-1-2]');
    const { items } = await sent(desk);
    const show = items.find(({ key }) => key === '3');
    deepEqual([show?.title, show?.parent], ['Show the contract', undefined]);
  });
});
