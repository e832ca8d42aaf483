import { deepEqual, equal, match } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { folderWith, removeFolders, repositoryWith } from './folders';
import { PROGRAM, throughline, TODAY, type Run } from './throughline';

after(removeFolders);

const ROOT = 'project-charter.yaml';
const PART = 'azure-devops.charter.yaml';
const LOCK = 'azure-devops.import.json';

const DESK = `charter: 1 # the format
kind: project

project: { name: Contoso service desk, customer: Contoso Energy }

objectives:
  - { id: OBJ-1, title: Solve a case in a day } # agreed with Ana
`;

const ROWS = [
  '204,Epic,Service desk,Active,,,',
  '205,User Story,Route cases to who can solve them,New,204,5,OBJ-1; desk',
  '206,Bug,Cases get lost,Closed,205,,',
  '207,Test Case,Look for lost cases,Ready,205,,',
];

/** A query as Azure DevOps exports it. */
function query(rows: readonly string[] = ROWS): string {
  return `\uFEFF${['ID,Work Item Type,Title,State,Parent,Story Points,Tags', ...rows].join('\r\n')}\r\n`;
}

function desk(files: Readonly<Record<string, string>> = {}): string {
  return folderWith({ [ROOT]: DESK, 'backlog.csv': query(), ...files });
}

async function run(args: readonly string[], folder: string): Promise<Run> {
  return throughline(['import', ...TODAY, ...args], { in: folder });
}

const textOf = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

function textsOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, textOf(folder, name)]));
}

function edit(folder: string, file: string, from: string, to: string): void {
  const text = textOf(folder, file);
  equal(text.includes(from), true, text);
  writeFileSync(join(folder, file), text.replace(from, to));
}

describe('throughline import', () => {
  it('makes a part of a backlog, includes it, and says what became of each row', async () => {
    const folder = desk();
    const { out, err, status } = await run(['backlog.csv'], folder);
    equal(err, '');
    equal(status, 0);
    match(out, /^backlog\.csv: 4 items of Azure DevOps read, 3 taken over: 3 work items\n/u);
    match(out, /\n1 left out: type “Test Case” is not mapped \(1\)\n3 new\n/u);
    match(
      out,
      /\nWritten: azure-devops\.charter\.yaml, project-charter\.yaml,\s+azure-devops\.import\.json\n/u,
    );
    match(out, /throughline suggest project-charter\.yaml\n$/u);
    equal(textOf(folder, ROOT), DESK.replace('kind: project\n', `kind: project\ninclude: [${PART}]\n`));
    match(
      textOf(folder, PART),
      / {2}- id: WI-205\n {4}title: Route cases to who can solve them\n {4}type: story\n {4}parent: WI-204\n {4}supports: \[OBJ-1\]\n {4}state: new\n {4}estimate: 5pt\n {4}tags: \[desk\]\n {4}external: \{ system: azure-devops, key: '205' \}\n/u,
    );
    const check = await throughline(['check', '--rule', 'measure/missing=off', ...TODAY], { in: folder });
    equal(check.status, 0, check.out);
  });

  it('changes nothing the second time, byte for byte', async () => {
    const folder = desk();
    await run(['backlog.csv'], folder);
    const before = textsOf(folder);
    const { out, status } = await run(['backlog.csv'], folder);
    equal(status, 0);
    match(out, /\n3 unchanged\n[^]*Nothing to write: the charter is in step\n$/u);
    deepEqual(textsOf(folder), before);
  });

  it('takes over what the tracker has changed, keeps what the charter has, and shows conflicts', async () => {
    const folder = desk();
    await run(['backlog.csv'], folder);
    edit(folder, PART, 'title: Cases get lost', 'title: Mails get lost # said Ana');
    edit(folder, PART, 'state: active', 'state: blocked');
    const now = [ROWS[0]?.replace('Active', 'Closed'), ROWS[1]?.replace('New', 'Active'), ROWS[3]];
    writeFileSync(join(folder, 'backlog.csv'), query(now.map(String)));
    const { out, status } = await run(['backlog.csv'], folder);
    equal(status, 1);
    match(out, /WI-205 “Route cases to who can solve them”: state\n/u);
    match(out, /WI-204 “Service desk”: state is “blocked” in the charter and “done” in\s+the\s+tracker\n/u);
    match(out, /Not in the tracker any more, and marked with x-gone:\n {2}WI-206 “Mails get lost”\n/u);
    const text = textOf(folder, PART);
    match(text, /title: Mails get lost # said Ana\n/u);
    match(text, /state: blocked\n[^]*state: active\n[^]*x-gone: 2026-11-21\n/u);
    const settled = await run(['backlog.csv', '--prefer', 'tracker'], folder);
    equal(settled.status, 0);
    equal(textOf(folder, PART), text.replace('state: blocked', 'state: done'));
  });

  it('prints with --dry-run the exact difference, and writes nothing', async () => {
    const folder = repositoryWith({ [ROOT]: DESK, 'backlog.csv': query() });
    const twin = desk();
    const before = textOf(folder, ROOT);
    const { out, status } = await run(['--dry-run', 'backlog.csv'], folder);
    equal(status, 0);
    match(out, /\nNothing was written\. Without --dry-run: /u);
    equal(textOf(folder, ROOT), before);
    equal(existsSync(join(folder, PART)), false);
    execFileSync('git', ['apply', '-'], { cwd: folder, input: out });
    await run(['backlog.csv'], twin);
    for (const file of [ROOT, PART, LOCK]) equal(textOf(folder, file), textOf(twin, file));
  });

  it('prints for programs what it tells people', async () => {
    const { out } = await run(['--format', 'json', '--dry-run', 'backlog.csv'], desk());
    const result = JSON.parse(out) as Readonly<Record<string, unknown>>;
    deepEqual(
      [result['version'], result['kind'], result['system'], result['read'], result['files']],
      [1, 'ado-csv', 'azure-devops', 4, [PART, ROOT, LOCK]],
    );
    deepEqual(result['skipped'], [{ reason: 'type “Test Case” is not mapped', count: 1 }]);
    match(String(result['diff']), /^diff --git a\/azure-devops\.charter\.yaml/u);
  });

  it('never guesses which of two days is meant', async () => {
    const rows = [
      'ID,Work Item Type,Title,Due Date',
      '1,Task,Ask the desk,3/4/2026',
      '2,Task,Call,2026-05-01',
    ];
    const folder = desk({ 'dates.csv': `${rows.join('\n')}\n` });
    const { out, status } = await run(['dates.csv'], folder);
    equal(status, 0);
    match(out.replace(/\s+/gu, ' '), /“3\/4\/2026” in “Due Date” could be 3 April or 4 March/u);
    match(textOf(folder, PART), /Ask the desk\n[^]*title: Call\n[^]*due: 2026-05-01\n/u);
    await run(['dates.csv', '--date-order', 'day-first'], folder);
    match(textOf(folder, PART), /Ask the desk\n {4}type: task\n {4}due: 2026-04-03\n/u);
    const dated = textsOf(folder);
    await run(['dates.csv'], folder);
    deepEqual(textsOf(folder), dated);
  });

  it('tells of a type that belongs into another section now, until somebody has moved the entry', async () => {
    const folder = desk();
    await run(['backlog.csv'], folder);
    writeFileSync(join(folder, 'backlog.csv'), query(ROWS.map((row) => row.replace('Bug', 'Risk'))));
    const { out, status } = await run(['backlog.csv'], folder);
    equal(status, 1);
    match(
      out.replace(/\s+/gu, ' '),
      /WI-206 “Cases get lost” is a work item here and a risk there: its place is `risks`/u,
    );
    const text = textOf(folder, PART);
    const entry = text.slice(text.indexOf('  - id: WI-206'));
    writeFileSync(join(folder, PART), text.replace(entry, `risks:\n${entry}`));
    equal((await run(['backlog.csv'], folder)).status, 0);
  });

  it('tells of tags that name another objective, and takes them over where the charter names none', async () => {
    const objectives = DESK.replace(
      'agreed with Ana\n',
      'agreed with Ana\n  - { id: OBJ-2, title: Lose no case }\n',
    );
    const folder = desk({ [ROOT]: objectives });
    await run(['backlog.csv'], folder);
    const now = ROWS.map((row) =>
      row.replace('OBJ-1; desk', 'OBJ-2; desk').replace('Active,,,', 'Active,,,OBJ-2'),
    );
    writeFileSync(join(folder, 'backlog.csv'), query(now));
    const { out, status } = await run(['backlog.csv'], folder);
    equal(status, 1);
    match(out, /\n {2}WI-204 “Service desk”: supports\n/u);
    match(
      out.replace(/\s+/gu, ' '),
      /as its tags say\. .* WI-205 “Route cases to who can solve them” is for OBJ-1 here and for OBJ-2 there/u,
    );
    match(
      textOf(folder, PART),
      /id: WI-204\n[^]*?supports: \[OBJ-2\]\n[^]*id: WI-205\n[^]*?supports: \[OBJ-1\]\n/u,
    );
    equal((await run(['backlog.csv', '--prefer', 'charter'], folder)).status, 0);
    match((await run(['backlog.csv'], folder)).out, /Nothing to write: the charter is in step\n$/u);
  });

  it('reads what another program prints', () => {
    const command = `cat backlog.csv | "${process.execPath}" "${PROGRAM}" import /dev/stdin`;
    const out = execFileSync('sh', ['-c', command], { cwd: desk(), encoding: 'utf8' });
    match(out, /^\/dev\/stdin: 4 items of Azure DevOps read, 3 taken over/u);
  });

  it('keeps line ends, the byte-order mark and links to files', async () => {
    const windows = `\uFEFF${DESK.replaceAll('\n', '\r\n')}`;
    const folder = folderWith({ 'real.yaml': windows, 'backlog.csv': query() });
    symlinkSync('real.yaml', join(folder, ROOT));
    chmodSync(join(folder, 'real.yaml'), 0o640);
    equal((await run(['backlog.csv', '--into', ROOT], folder)).status, 0);
    equal(
      textOf(folder, 'real.yaml'),
      windows.replace('kind: project\r\n', `kind: project\r\ninclude: [${PART}]\r\n`),
    );
    match(textOf(folder, PART), /^# From Azure DevOps[^\n]*\r\ncharter: 1\r\n/u);
    equal(textOf(folder, PART).replaceAll('\r\n', '').includes('\n'), false);
    equal((await run(['backlog.csv', '--into', ROOT], folder)).status, 0);
  });

  it('reads what the words of the tracker mean from a mapping', async () => {
    const folder = desk({
      'throughline.mapping.yaml':
        'types: { Test Case: chore }\nfields: { Story Points: x-points }\nidPrefix: CRM-\n',
    });
    const { out } = await run(['backlog.csv'], folder);
    match(out, /4 taken over/u);
    match(textOf(folder, PART), /id: CRM-207\n[^]*type: chore\n/u);
  });

  it('writes into the part that is named, beside others', async () => {
    const folder = desk();
    await run(['backlog.csv'], folder);
    writeFileSync(join(folder, 'other.csv'), query(['300,Task,Ask the desk,New,,,']));
    equal((await run(['other.csv', '--part', 'parts/asked'], folder)).status, 0);
    match(textOf(folder, ROOT), /include: \[azure-devops\.charter\.yaml, parts\/asked\.charter\.yaml\]/u);
    match(textOf(folder, 'parts/asked.charter.yaml'), /WI-300/u);
    equal(existsSync(join(folder, 'parts/asked.import.json')), true);
    match((await run(['backlog.csv'], folder)).out, /Nothing to write/u);
  });
});

describe('throughline import: what cannot be done', () => {
  async function refusal(folder: string, ...args: readonly string[]): Promise<string> {
    const before = readdirSync(folder);
    const { status, out, err } = await run(args, folder);
    equal(out, '');
    equal(status, 2);
    equal(err.trim().split('\n').length, 1);
    deepEqual(readdirSync(folder), before);
    return err;
  }

  it('is said in one line', async () => {
    const folder = desk({ 'page.csv': '<!DOCTYPE html><html><title>Sign in</title></html>' });
    match(await refusal(folder), /Name the file that the tracker has exported/u);
    match(await refusal(folder, 'nothing.csv'), /There is no file nothing\.csv/u);
    match(await refusal(folder, '.'), /is a folder/u);
    match(await refusal(folder, 'page.csv'), /^throughline: page\.csv: /u);
    writeFileSync(join(folder, 'huge.csv'), 'ID,Title\n');
    truncateSync(join(folder, 'huge.csv'), 201 * 1024 * 1024);
    match(await refusal(folder, 'huge.csv'), /huge\.csv: The file has 201 MB, and at most 200 MB are read/u);
    match(
      await refusal(folder, 'backlog.csv', '--prefer', 'traker'),
      /Did you mean tracker\? Take tracker or charter/u,
    );
    match(await refusal(folder, 'backlog.csv', '--kind', 'xlsx'), /--kind cannot be “xlsx”/u);
    match(await refusal(folder, 'backlog.csv', '--mapping', 'none.yaml'), /There is no mapping none\.yaml/u);
    match(await refusal(folder, 'backlog.csv', '--part', '../out'), /outside of the workspace folder/u);
    match(await refusal(folder, 'backlog.csv', '--part', ROOT), /is the charter itself/u);
  });

  it('says what is wrong in a mapping', async () => {
    const folder = desk({ 'throughline.mapping.yaml': 'types:\n  Bug: bgu\n' });
    match(
      await refusal(folder, 'backlog.csv'),
      /throughline\.mapping\.yaml has to be put right first\. Line 2: “bgu” is none/u,
    );
  });

  it('asks for the column of titles, and reads the table once a mapping names it', async () => {
    const folder = desk({ 'plan.csv': 'Aufgabe;Wer\nRoute cases;Ana\n' });
    match(
      await refusal(folder, 'plan.csv'),
      /throughline\.mapping\.yaml which one does, as in `columns: \{ title: Aufgabe \}`; the file has “Aufgabe” and|“Wer”/u,
    );
    writeFileSync(join(folder, 'throughline.mapping.yaml'), 'columns: { title: Aufgabe, assignee: Wer }\n');
    match((await run(['plan.csv'], folder)).out, /1 item of a table read, 1 taken over/u);
  });

  it('marks nothing as gone where the file was cut off, and says what it is', async () => {
    const folder = desk();
    await run(['backlog.csv'], folder);
    const before = textOf(folder, PART);
    writeFileSync(
      join(folder, 'backlog.csv'),
      'ID,Work Item Type,Title\n204,Epic,Service desk\n205,Task,"Rou',
    );
    const { out } = await run(['backlog.csv'], folder);
    match(out, /never closed/u);
    match(out.replace(/\s+/gu, ' '), /not whole, so nothing that it does not hold is taken as gone/u);
    equal(textOf(folder, PART), before);
    writeFileSync(join(folder, 'backlog.csv'), 'ID,Work Item Type,Title\n204,Epic,"Serv');
    match((await run(['backlog.csv'], folder)).out, /nothing in the file could be taken over\n$/u);
  });

  it('says once where something is wrong', async () => {
    const rows = ['ID,Work Item Type,Title,Due Date', '1,Task,,', '2,Task,,', '3,Task,Call,soon'];
    const { out } = await run(['rows.csv'], desk({ 'rows.csv': `${rows.join('\n')}\n` }));
    match(out, /\n2 left out: has no title \(2\)\n/u);
    match(
      out,
      /\nIn the file:\n {2}Lines 2 and 3: It has no title and is left out\.\n {2}“soon” in “Due Date” on line 4 cannot be read as a date: left out\.\n/u,
    );
  });

  it('asks which charter is meant, and how to start one', async () => {
    const several = folderWith({
      'a/project-charter.yaml': DESK,
      'b/project-charter.yaml': DESK,
      'backlog.csv': query(),
    });
    match(
      await refusal(several, 'backlog.csv'),
      /several charters: a\/project-charter\.yaml, b\/project-charter\.yaml\. Say with --into/u,
    );
    match(
      await refusal(folderWith({ 'backlog.csv': query() }), 'backlog.csv'),
      /no charter in the current folder\. Start one with throughline init/u,
    );
  });

  it('leaves everything as it is where a file cannot be written', async () => {
    const folder = desk();
    await run(['backlog.csv'], folder);
    rmSync(join(folder, LOCK));
    writeFileSync(join(folder, LOCK), '<<<<<<< ours\n');
    match(
      await refusal(folder, 'backlog.csv'),
      /azure-devops\.import\.json cannot be read: perhaps a merge/u,
    );
  });
});
