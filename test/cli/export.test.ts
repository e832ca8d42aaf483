import { deepEqual, equal, match } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, removeFolders } from './folders';
import { throughline, type Run } from './throughline';

after(removeFolders);

const FILE = 'project-charter.yaml';

const DESK = `charter: 1
kind: project
project: { name: Contoso service desk, customer: Contoso Energy }
include: [work.charter.yaml]
objectives:
  - { id: OBJ-1, title: Solve a case in a day }
workItems:
  - { id: WI-1, title: "Route cases, by skill", type: story, supports: [OBJ-1], assignee: Ana, external: { system: jira, key: DESK-1 } }
`;

const WORK = `charter: 1
kind: part
workItems:
  - { id: WI-2, title: "@night calls", parent: WI-1 }
  - { id: WI-3, title: Lines, external: { system: github, key: "3" } }
`;

const desk = (): string => folderWith({ [FILE]: DESK, 'work.charter.yaml': WORK });

const run = (folder: string, ...args: readonly string[]): Promise<Run> =>
  throughline(['export', ...args], { in: folder });

const JIRA = [
  'Issue Id,Issue Key,Issue Type,Summary,Parent,Labels',
  '1,DESK-1,,"Route cases, by skill",,OBJ-1',
  `2,,Task,"'@night calls",1,OBJ-1`,
  '',
].join('\r\n');

/** One line on standard error, nothing else, and status 2. */
async function refusal(folder: string, ...args: readonly string[]): Promise<string> {
  const { status, out, err } = await run(folder, ...args);
  equal(out, '');
  match(err, /^throughline: [^\n]+\n$/u);
  equal(status, 2);
  return err;
}

describe('throughline export', () => {
  it('prints the work of the charter that is there, its parts included', async () => {
    deepEqual(await run(desk(), 'jira-csv'), { status: 0, out: JIRA, err: '' });
  });

  it('writes it to a file, and says what that holds and what not', async () => {
    const folder = desk();
    const { status, out } = await run(folder, 'jira-csv', FILE, '--output', 'back log.csv');
    equal(status, 0);
    equal(
      out,
      '2 work items written to back log.csv: 1 that Jira has, 1 new\nLeft out: 1 of another tracker\n',
    );
    equal(readFileSync(join(folder, 'back log.csv'), 'utf8'), JIRA);
  });

  it('leaves out what the tracker does not have, where that is asked for', async () => {
    const { out } = await run(desk(), 'jira-csv', '--known', '--output', 'a.csv');
    match(out, /^1 work item written .*\nLeft out: 1 of another tracker, 1 that Jira does not have\n$/u);
  });

  it('knows the types of each process of Azure DevOps', async () => {
    const { out } = await run(
      folderWith({ [FILE]: DESK.replace('jira', 'azure-devops').replace(/include.*\n/u, '') }),
      'ado-csv',
      '--process',
      'scrum',
    );
    match(out, /^ID,Work Item Type,Title,Tags\r\nDESK-1,Product Backlog Item,/u);
  });

  it('makes JSON that holds nobody of the team', async () => {
    const { out } = await run(desk(), 'github-json', '--audience', 'customer');
    const issues = JSON.parse(out) as { title: string; number: number | null }[];
    deepEqual(
      issues.map(({ title, number }) => [title, number]),
      [
        ['@night calls', null],
        ['Lines', 3],
      ],
    );
    equal(out.includes('Ana'), false);
  });

  it('refuses what it does not know, and says what to do', async () => {
    const folder = desk();
    match(await refusal(folder), /Say for which tracker, like: throughline export jira-csv/u);
    match(await refusal(folder, 'jira'), /no format “jira” to export\. Did you mean jira-csv\?/u);
    match(
      await refusal(folder, 'ado-csv', '--process', 'scram'),
      /no process “scram”\. Did you mean scrum\?/u,
    );
    match(await refusal(folder, 'ado-csv', '--audience', 'all'), /no audience “all”/u);
    match(await refusal(folder, 'jira-csv', 'gone.yaml'), /no file or folder gone\.yaml/u);
  });

  it('writes over no file of the charter, and nowhere that is not there', async () => {
    const folder = desk();
    match(await refusal(folder, 'jira-csv', '--output', 'work.charter.yaml'), /file of the charter itself/u);
    equal(readFileSync(join(folder, 'work.charter.yaml'), 'utf8'), WORK);
    match(await refusal(folder, 'jira-csv', '--output', 'gone/a.csv'), /gone\/a\.csv cannot be written/u);
    equal(existsSync(join(folder, 'gone')), false);
  });

  it('asks which charter is meant, and says where there is nothing to export', async () => {
    const two = folderWith({ 'a/project-charter.yaml': DESK, 'b/project-charter.yaml': DESK });
    match(
      await refusal(two, 'jira-csv'),
      /several charters: a\/project-charter\.yaml, b\/project-charter\.yaml\. Name the one to export/u,
    );
    const none = folderWith({ [FILE]: 'charter: 1\nkind: project\nproject: { name: Desk }\n' });
    match(await refusal(none, 'jira-csv'), /has no work items, so there is nothing to export/u);
    match(
      await refusal(desk(), 'ado-csv', '--known'),
      /nothing to export for Azure DevOps: the charter has 2 of another tracker and 1 that Azure DevOps does not have/u,
    );
  });
});
