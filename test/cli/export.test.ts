import { deepEqual, equal, match } from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
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

  it('sends back all that has come from the tracker, with the types that it has there', async () => {
    const rows = [
      'ID,Work Item Type,Title,Parent,Tags',
      '7,Business Requirement,Contracts are at hand,,OBJ-1',
      '8,Change Request,Show the contract,7,',
    ];
    const charter = DESK.replace(/include.*\n/u, '').replace(/workItems[^]*/u, '');
    const folder = folderWith({ [FILE]: charter, 'backlog.csv': `${rows.join('\n')}\n` });
    await throughline(['import', 'backlog.csv'], { in: folder });
    const { out } = await run(folder, 'ado-csv', '--output', 'back.csv');
    equal(out, '1 work item, 1 requirement written to back.csv: 2 that Azure DevOps has, 0 new\n');
    equal(
      readFileSync(join(folder, 'back.csv'), 'utf8'),
      [
        'ID,Work Item Type,Title 1,Title 2,Tags',
        '7,Business Requirement,Contracts are at hand,,OBJ-1',
        '8,Change Request,,Show the contract,OBJ-1',
        '',
      ].join('\r\n'),
    );
    const lock = join(folder, 'azure-devops.import.json');
    writeFileSync(lock, readFileSync(lock, 'utf8').replaceAll(/"type":"[^"]*",(?="serves")/gu, ''));
    match(
      (await run(folder, 'ado-csv', '--output', 'back.csv')).out,
      /\nLeft out: 1 whose type in Azure DevOps no import has noted: import once more before\n$/u,
    );
    writeFileSync(lock, '<<<<<<< ours\n');
    match(await refusal(folder, 'ado-csv'), /azure-devops\.import\.json cannot be read: perhaps a merge/u);
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
    match(await refusal(folder), /Say what to export, like: throughline export matrix\. Take matrix, /u);
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
    match(
      await refusal(none, 'jira-csv'),
      /no work items, and nothing else with a key of Jira, so there is nothing to export/u,
    );
    match(
      await refusal(desk(), 'ado-csv', '--known'),
      /nothing to export for Azure DevOps: the charter has 2 of another tracker and 1 that Azure DevOps does not have/u,
    );
  });
});

/** Two charters, of which one drifts, in folders of their own. */
const portfolio = (): string =>
  folderWith({
    'desk/project-charter.yaml': DESK,
    'desk/work.charter.yaml': WORK,
    'shop/project-charter.yaml':
      'charter: 1\nkind: project\nproject: { name: Shop }\npeople: [{ id: P-1, name: Ana, capacity: 3d }]\nworkItems:\n  - { id: WI-1, title: "=Paint" }\n',
  });

describe('throughline export of tables', () => {
  it('prints the matrix of all charters, each row with its charter', async () => {
    const { status, out, err } = await run(portfolio(), 'matrix', '--today', '2026-11-21');
    deepEqual([status, err], [0, '']);
    const [header, ...rows] = out.trimEnd().split('\r\n');
    match(header ?? '', /^charter_path,charter_name,goals,objective_key,/u);
    equal(rows.length, 4);
    match(out, /^desk\/project-charter\.yaml,Contoso service desk,.*"Route cases, by skill"/mu);
    match(out, /^shop\/project-charter\.yaml,Shop,.*'=Paint.*,none,,,,drifting,/mu);
  });

  it('writes every table into a folder, as CSV or NDJSON', async () => {
    const folder = portfolio();
    const { out, status } = await run(folder, 'tables', 'desk', 'shop', '--output', 'out/tables');
    equal(status, 0);
    match(out, /^\d+ tables of 2 charters, \d+ rows, written to out\/tables\n$/u);
    const items = readFileSync(join(folder, 'out/tables/work_items.csv'), 'utf8');
    equal(items.trimEnd().split('\r\n').length, 5);
    match(readFileSync(join(folder, 'out/tables/goals.csv'), 'utf8'), /^charter_path,[^\n]*\r\n$/u);
    await run(folder, 'tables', '--format', 'ndjson', '--output', 'out/lines');
    const [line = ''] = readFileSync(join(folder, 'out/lines/charters.ndjson'), 'utf8').split('\n');
    const charter = JSON.parse(line) as Record<string, unknown>;
    deepEqual(
      [charter['table'], charter['version'], charter['charter_name']],
      ['charters', 1, 'Contoso service desk'],
    );
  });

  it('prints one table, exact where that is wanted, with a mark for Excel where that is', async () => {
    const folder = portfolio();
    const item = await run(folder, 'tables', 'shop', '--table', 'work_items', '--exact');
    match(item.out, /,WI-1,=Paint,/u);
    match((await run(folder, 'tables', '--table', 'people', '--bom')).out, /^\uFEFFcharter_path,/u);
    const lines = await run(folder, 'matrix', '--format', 'ndjson', '--output', 'matrix.ndjson');
    equal(lines.out, 'Written to matrix.ndjson\n');
    equal(readFileSync(join(folder, 'matrix.ndjson'), 'utf8').split('\n').length, 5);
  });

  it('keeps in the team what concerns single people', async () => {
    const folder = portfolio();
    match((await run(folder, 'tables', '--table', 'people')).out, /,3d,/u);
    const { out } = await run(folder, 'tables', '--table', 'people', '--audience', 'customer');
    equal(/3d|capacity/u.test(out), false);
    match(out, /,Ana,/u);
  });

  it('writes a workbook that another library reads', async () => {
    const folder = portfolio();
    const { out, status } = await run(folder, 'xlsx', '--output', 'a.xlsx');
    equal(status, 0);
    match(out, /^\d+ tables of 2 charters, \d+ rows, written to a\.xlsx\n$/u);
    const sheets = await readWorkbook(join(folder, 'a.xlsx'));
    const matrix = sheets.find(({ sheet }) => sheet === 'matrix')?.data ?? [];
    equal(matrix.length, 5);
    deepEqual(matrix[1]?.slice(0, 2), ['desk/project-charter.yaml', 'Contoso service desk']);
  });

  it('draws the purpose graph', async () => {
    const folder = portfolio();
    match((await run(folder, 'mermaid', 'desk')).out, /^flowchart RL\n.*n\d+ --> n\d+\n/su);
    match((await run(folder, 'dot', 'desk', '--down-to', 'objectives')).out, /^digraph throughline \{\n/u);
    const graph = JSON.parse((await run(folder, 'json')).out) as Record<string, readonly unknown[]>;
    deepEqual([graph['version'], graph['charters']?.length], [1, 2]);
  });

  it('refuses what it cannot mean, and says what to do', async () => {
    const folder = portfolio();
    match(await refusal(folder, 'tables'), /--output FOLDER\), or which one to print \(--table NAME\)/u);
    match(await refusal(folder, 'xlsx'), /A workbook is no text to print.*--output FILE\.xlsx/u);
    match(
      await refusal(folder, 'tables', '--table', 'workitems'),
      /no table “workitems”\. Did you mean work_items\?/u,
    );
    match(await refusal(folder, 'matrix', '--table', 'goals'), /use it with throughline export tables/u);
    match(await refusal(folder, 'xlsx', '--bom', '--output', 'a.xlsx'), /A workbook has one form/u);
    match(await refusal(folder, 'matrix', '--format', 'ndjson', '--exact'), /NDJSON is exact as it is/u);
    match(await refusal(folder, 'matrix', '--format', 'xml'), /no format “xml”/u);
    match(
      await refusal(folder, 'dot', '--down-to', 'goals'),
      /no level “goals”\. Take work, requirements or objectives/u,
    );
    match(await refusal(folder, 'matrix', '--known'), /--known means nothing for matrix: leave it out/u);
    match(
      await refusal(folder, 'jira-csv', 'shop', '--today', '2026-11-21'),
      /--today means nothing for jira-csv/u,
    );
    match(
      await refusal(folder, 'tables', '--output', 'desk/project-charter.yaml'),
      /cannot be made a folder/u,
    );
    match(
      await refusal(folder, 'matrix', '--output', 'desk/work.charter.yaml'),
      /file of the charter itself/u,
    );
  });
});
