import { deepEqual, equal, match } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Locator } from 'playwright-core';

import type { WorkbenchPage } from '../../src/tools/workbench/page';
import { createTempFolder } from '../../src/tools/workbench/tempFolder';
import { behind } from './places';
import { useWorkbench } from './useWorkbench';

const fixture = join(import.meta.dirname, 'fixtures', 'branch-desk');
const charter = readFileSync(join(fixture, 'project-charter.yaml'), 'utf8');

/** A repository without a commit, as git would make it. */
async function makeRepository(folder: string, branch: string): Promise<void> {
  const git = join(folder, '.git');
  await mkdir(join(git, 'objects'), { recursive: true });
  await mkdir(join(git, 'refs', 'heads'), { recursive: true });
  await writeFile(join(git, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = false\n');
  await checkOut(folder, branch);
}

async function checkOut(folder: string, branch: string): Promise<void> {
  await writeFile(join(folder, '.git', 'HEAD'), `ref: refs/heads/${branch}\n`);
}

/** The entry of the status bar that tells the current work. */
function entry({ statusBar }: WorkbenchPage): Locator {
  return statusBar.locator('[id$=".currentWork"]');
}

async function waitForEntry(page: WorkbenchPage, text: string): Promise<void> {
  await entry(page).getByText(text, { exact: true }).waitFor();
}

/** The rows of the list that is open, as a screen reader tells them. */
async function listRows({ page }: WorkbenchPage): Promise<readonly string[]> {
  const rows = page.locator('.quick-input-widget').getByRole('option');
  await rows.first().waitFor();
  return Promise.all((await rows.all()).map(async (row) => (await row.getAttribute('aria-label')) ?? ''));
}

describe('the current work in the workbench', () => {
  const home = createTempFolder('repository');
  const folder = join(home.path, 'branch-desk');

  before(async () => {
    await cp(fixture, folder, { recursive: true });
    await makeRepository(folder, 'feature/wi-3-paint');
  });

  after(() => home.dispose());

  const session = useWorkbench({ folder });

  it('is that of the branch, with a warning where it drifts', async () => {
    const { page } = session();
    await waitForEntry(page, 'WI-3 serves nothing yet');
    equal(await entry(page).locator('.codicon-warning').count(), 1);
    const tooltip = await page.hover(entry(page));
    match(tooltip, /The branch feature\/wi-3-paint is for this work:/u);
    match(tooltip, /WI-3 “Paint the office” supports no objective/u);
    await page.closeHover();
  });

  it('is that of the file in front, where a work item names it', async () => {
    const { page } = session();
    await page.openFile('Night.cls');
    await waitForEntry(page, 'WI-1 → OBJ-1 Answer within a minute');
    equal(await entry(page).locator('.codicon-warning').count(), 0);
    await page.openFile('shared.cls');
    await waitForEntry(page, '2 work items → OBJ-1 Answer within a minute');
    await page.openFile('notes.txt');
    await waitForEntry(page, 'WI-3 serves nothing yet');
  });

  it('shows the way up to the purpose, of which each row leads to the charter', async () => {
    const { page } = session();
    await page.openFile('Night.cls');
    await waitForEntry(page, 'WI-1 → OBJ-1 Answer within a minute');
    await entry(page).click();
    deepEqual(
      (await listRows(page)).map((row) => row.replace(/^\S+ {2}|, button$/gu, '')),
      [
        'WI-1 Build the night queue, work item · active',
        'REQ-1 A missed call rings next door, requirement',
        'OBJ-1 Answer within a minute, objective',
        'G-1 Nobody waits alone, goal',
        'Somebody answers at night., purpose',
      ],
    );
    await page.page.keyboard.press('ArrowDown');
    await page.page.keyboard.press('Enter');
    await page.tab('project-charter.yaml').waitFor();
    const [line, column] = behind(charter, 'requirements:\n  - id: ');
    await page.statusBar.getByText(`Ln ${line}, Col ${column}`, { exact: true }).waitFor();
  });

  it('says what to write for a file that no work item names', async () => {
    const { page } = session();
    await page.openFile('notes.txt');
    await page.runCommand('Throughline: Why Does This File Exist?');
    equal(
      await page.notification('No work item names'),
      'No work item names notes.txt yet. Write it into the charter, at the work item that it belongs to: artifacts: [notes.txt]',
    );
    await page.page.keyboard.press('Escape');
  });

  it('follows another branch', async () => {
    const { page, folder: copy } = session();
    await checkOut(copy, 'users/ana/WI_1');
    await waitForEntry(page, 'WI-1 → OBJ-1 Answer within a minute');
    await checkOut(copy, 'main');
    await entry(page).waitFor({ state: 'detached' });
    await checkOut(copy, 'wi-2');
    await waitForEntry(page, 'WI-2 → OBJ-1 Answer within a minute');
  });

  it('is started by its id in the commit message', async () => {
    const { page } = session();
    await waitForEntry(page, 'WI-2 → OBJ-1 Answer within a minute');
    const list = page.page.locator('.quick-input-widget');
    await page.page.keyboard.press('F1');
    await list.locator('input').fill('>Start Work Item');
    await list.getByRole('option', { name: 'Throughline: Start Work Item...' }).first().click();
    // The palette gives way to the list so fast that it is never seen to close.
    await list.getByText('Start Work Item', { exact: true }).waitFor();
    match((await listRows(page))[0] ?? '', /WI-1 Build the night queue/u);
    await list.locator('input').fill('office');
    await list.getByRole('option').nth(1).waitFor({ state: 'detached' });
    await list.locator('input').press('Enter');
    await page.statusBar.getByText('WI-3 stands in the commit message.').waitFor();
    await page.showContainer('Source Control');
    await page.page.locator('.scm-editor .view-line', { hasText: 'WI-3' }).waitFor();
  });

  it('is hidden where the setting says so', async () => {
    const { page, folder: copy } = session();
    await mkdir(join(copy, '.vscode'));
    const settings = JSON.stringify({ 'throughline.currentWork.enabled': false });
    await writeFile(join(copy, '.vscode', 'settings.json'), settings);
    await entry(page).waitFor({ state: 'detached' });
    await rm(join(copy, '.vscode'), { recursive: true });
    await waitForEntry(page, 'WI-2 → OBJ-1 Answer within a minute');
  });
});
