import { doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { FrameLocator, Locator } from 'playwright-core';

import type { WorkbenchPage } from '../../src/tools/workbench/page';
import { behind } from './places';
import { useWorkbench } from './useWorkbench';

const folder = join(import.meta.dirname, 'fixtures', 'quote-desk');
const charter = 'project-charter.yaml';
const text = readFileSync(join(folder, charter), 'utf8');

/** What the page shows, inside the frames that VS Code puts around it. */
function content({ page }: WorkbenchPage): FrameLocator {
  return page.frameLocator('iframe.webview').frameLocator('#active-frame');
}

/** Where the cursor is, as the status bar has it. */
function cursorBehind(page: WorkbenchPage, words: string): Locator {
  const [line, column] = behind(text, words);
  return page.statusBar.getByText(`Ln ${line}, Col ${column}`, { exact: true });
}

describe('Open Report', () => {
  const session = useWorkbench({ folder, theme: 'light' });

  before(async () => {
    const { page } = session();
    await page.showContainer('Throughline');
    await page.row('Drift', 'orphan work item: WI-13').waitFor();
    await page.openFile(charter);
    await page.runCommand('Throughline: Open Report');
    await page.tab('Report: Quote desk').waitFor();
  });

  it('shows the purpose, the objectives and the matrix of the charter in front', async () => {
    const page = content(session().page);
    equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Quote desk');
    equal(await page.getByRole('heading', { level: 3, name: /^OBJ-/u }).count(), 4);
    equal(await page.getByRole('img', { name: 'Effort by objective' }).count(), 1);
    ok((await page.locator('#matrix-table tbody tr').count()) >= 16);
  });

  it('leads to the line of an objective, in the editor that shows it', async () => {
    const { page } = session();
    await content(page)
      .getByRole('heading', { level: 3, name: /^OBJ-1/u })
      .getByRole('link')
      .click();
    await cursorBehind(page, 'objectives:\n  - id: ').waitFor();
    equal(await page.page.locator('.editor-group-container').count(), 2);
  });

  it('leads there from a picture, and from the matrix by keyboard', async () => {
    const { page } = session();
    await content(page).locator('.tile[data-go$=" OBJ-4"]').first().click();
    await cursorBehind(page, 'target: { value: 80, by: 2999-12-31 } }\n  - id: ').waitFor();
    await content(page).locator('#matrix-table [data-go$=" WI-12"]').first().press('Enter');
    await cursorBehind(page, 'supports: [OBJ-4] }\n  - id: ').waitFor();
  });

  it('follows the text, and stays sorted, filtered and where it was', async () => {
    const { page } = session();
    const matrix = content(page).locator('#matrix-table');
    await content(page).getByRole('searchbox').fill('WI-1');
    await matrix.getByRole('button', { name: 'Work', exact: true }).click();
    const rows = await matrix.locator('tbody tr:visible').count();
    await page.showTab(charter);
    await page.goTo(...behind(text, 'Merge the cases of the same call'));
    await page.type(' now');
    await matrix.getByText('same call now').first().waitFor();
    equal(await content(page).getByRole('searchbox').inputValue(), 'WI-1');
    equal(await matrix.locator('th[aria-sort="ascending"]').innerText(), 'Work');
    equal(await matrix.locator('tbody tr:visible').count(), rows);
    await page.page.keyboard.press('ControlOrMeta+Z');
    await matrix.getByText('same call now').first().waitFor({ state: 'detached' });
  });

  it('saves the rows that are left as CSV', async () => {
    const { page } = session();
    await content(page).getByRole('button', { name: 'Download CSV' }).click();
    await page.saveAsOffered();
    match(await written(join(session().folder, 'traceability.csv')), /^\uFEFFObjective,Requirement,Work,/u);
  });

  it('is saved from its title as one file for the customer', async () => {
    const { page } = session();
    await page.showTab('Report: Quote desk');
    await page.page
      .locator('.editor-actions')
      .getByRole('button', { name: 'Save Report as HTML...' })
      .click();
    await page.page.locator('.quick-input-widget').getByRole('option', { name: 'For the customer' }).click();
    await page.saveAsOffered();
    match(await page.notification('The report is saved'), /Quote desk\.html/u);
    const saved = await written(join(session().folder, 'Quote desk.html'));
    match(saved, /default-src &#39;none&#39;/u);
    doesNotMatch(saved, /data-go="|nonce="/u);
  });

  it('is found as it was left after it was hidden, with what changed meanwhile', async () => {
    const { page } = session();
    const shown = content(page).locator('#matrix-table').getByText('same call too').first();
    await page.showTab('Report: Quote desk');
    await page.runCommand('File: New Untitled Text File');
    await content(page).locator('#matrix-table').waitFor({ state: 'detached' });
    await page.showTab(charter);
    await page.goTo(...behind(text, 'Merge the cases of the same call'));
    await page.type(' too');
    await page.showTab('Report: Quote desk');
    await shown.waitFor();
    equal(await content(page).getByRole('searchbox').inputValue(), 'WI-1');
    await page.showTab('Untitled');
    await content(page).locator('#matrix-table').waitFor({ state: 'detached' });
    await page.showTab(charter);
    await page.type('!');
    await page.page.keyboard.press('Backspace');
    await page.showTab('Report: Quote desk');
    await shown.waitFor();
  });
});

/** The text of a file, once there is any: it is written after the dialog has closed. */
async function written(path: string): Promise<string> {
  const textNow = (): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  for (let i = 0; i < 600 && textNow() === ''; i++) await new Promise((resolve) => setTimeout(resolve, 100));
  return textNow();
}
