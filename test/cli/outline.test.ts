import { deepEqual, equal, match } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN, including, PART } from './charters';
import { folderWith, removeFolders } from './folders';
import { checkAsJson, throughline, TODAY, type Run } from './throughline';

after(removeFolders);

const FILE = 'project-charter.yaml';
const TEXT = `# Statement of work

Between us.

## Objectives
- Cut repeat calls from 20 % to 9 %
  - The agent sees the contract

## Out of scope
- Chat
`;

async function outline(args: readonly string[], folder: string): Promise<Run> {
  return throughline(['outline', ...args], { in: folder });
}

const textOf = (folder: string, file = FILE): string => readFileSync(join(folder, file), 'utf8');

describe('throughline outline', () => {
  it('prints what a text becomes', async () => {
    const { out, err, status } = await outline(['sow.md'], folderWith({ 'sow.md': TEXT }));
    deepEqual([err, status], ['', 0]);
    equal(
      out,
      `scope:
  # sow.md, line 10: - Chat
  outOfScope: [Chat]
objectives:
  # sow.md, line 6: - Cut repeat calls from 20 % to 9 %
  - id: OBJ-1
    title: Cut repeat calls from 20 % to 9 %
    measures:
      - id: M-1
        title: Cut repeat calls from 20 % to 9 %
        unit: '%'
        direction: decrease
        baseline:
          value: 20
        target:
          value: 9
requirements:
  # sow.md, line 7: - The agent sees the contract
  - id: REQ-1
    title: The agent sees the contract
    supports: [OBJ-1]
# 1 line left out:
#   line 3: Between us.
`,
    );
  });

  it('adds it to a charter, keeps what is there, and counts ids on over all parts', async () => {
    const charter = including('work.charter.yaml');
    const folder = folderWith({
      [FILE]: charter,
      'work.charter.yaml': `${PART}objectives:\n  - { id: OBJ-5, title: Answer all calls }\n`,
      'sow.md': TEXT,
    });
    const { out, err, status } = await outline(['sow.md', '--into', FILE], folder);
    deepEqual([err, status], ['', 0]);
    match(
      out,
      /^2 entries and 1 sentence of the scope were added to project-charter\.yaml\n1 line left out:\n/u,
    );
    const text = textOf(folder);
    match(text, /^ {2}# sow\.md, line 6: .*\n {2}- id: OBJ-6$/mu);
    const kept = charter.split('\n').filter((line) => !text.split('\n').includes(line));
    deepEqual(kept, []);
    const { problems } = await checkAsJson([], { in: folder });
    deepEqual(
      problems.filter(({ rule }) => /^(?:schema|trace)\//u.test(rule)),
      [],
    );
  });

  it('prints what it would add, and writes nothing', async () => {
    const folder = folderWith({ [FILE]: CLEAN, 'sow.md': TEXT });
    const { out, status } = await outline(['sow.md', '--into', FILE, '--dry-run', ...TODAY], folder);
    equal(status, 0);
    match(out, /^project-charter\.yaml:\d+\n\+ /mu);
    match(out, /^\+ {3}- id: OBJ-2$/mu);
    match(out, /would be added to project-charter\.yaml/u);
    equal(textOf(folder), CLEAN);
  });

  it('keeps a byte-order mark and the line ends of Windows', async () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const [folder, other] = [folderWith({ [FILE]: CLEAN, 'a.md': TEXT }), folderWith({ 'a.md': TEXT })];
    writeFileSync(join(other, FILE), windows(CLEAN));
    for (const each of [folder, other]) equal((await outline(['a.md', '--into', FILE], each)).status, 0);
    equal(textOf(other), windows(textOf(folder)));
  });

  for (const [name, text, says] of [
    ['prose', 'Dear all, this is a letter.\n\nIt has no lists:\n', /No entries were found in a\.txt\./u],
    ['an empty file', '', /No entries were found in a\.txt\./u],
    ['a Word file', 'PK\u0003\u0004\0\0', /a\.txt is not UTF-8 text\. Copy the text out of it/u],
  ] as const) {
    it(`says in one line what is wrong with ${name}`, async () => {
      const letter = name === 'prose' ? text.repeat(10) : text;
      const { out, err, status } = await outline(['a.txt'], folderWith({ 'a.txt': letter }));
      deepEqual([out, status], ['', 2]);
      match(err, says);
      equal(err.trimEnd().split('\n').length, 1);
    });
  }

  it('says what is missing', async () => {
    const folder = folderWith({ [FILE]: 'charter: 1\nkind: [project\n', 'sow.md': TEXT });
    for (const [args, says] of [
      [[], /Name the text to read/u],
      [['no.md'], /no\.md cannot be read/u],
      [['sow.md', '--dry-run'], /--dry-run goes with --into/u],
      [['sow.md', '--into', 'no.yaml'], /There is no file or folder no\.yaml/u],
      [['sow.md', '--into', '.'], /is no single charter/u],
      [['sow.md', '--into', FILE], /not valid YAML/u],
    ] as const) {
      const { err, status } = await outline(args, folder);
      equal(status, 2);
      match(err, says);
    }
  });
});
