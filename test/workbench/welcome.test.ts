import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Locator } from 'playwright-core';

import type { WorkbenchPage } from '../../src/tools/workbench/page';
import { useWorkbench } from './useWorkbench';
import { openWindow } from './windows';

const folder = join(import.meta.dirname, 'fixtures', 'no-charter');
const charter = 'project-charter.yaml';

/** The text that stands in a view that has no rows. */
function welcome(page: WorkbenchPage, view: string): Locator {
  const pane = page.page
    .locator('.pane')
    .filter({ has: page.page.locator('.pane-header', { hasText: view }) });
  return pane.locator('.welcome-view-content');
}

/** The commands of the extension that the palette lists, without the words that they all begin with. */
async function palette(page: WorkbenchPage): Promise<readonly string[]> {
  await page.page.keyboard.press('F1');
  const input = page.page.locator('.quick-input-widget');
  await input.locator('input').fill('>Throughline: ');
  const options = input.getByRole('option', { name: /^Throughline: /u });
  await options.first().waitFor();
  const names = await options.allInnerTexts();
  await page.page.keyboard.press('Escape');
  await input.waitFor({ state: 'hidden' });
  return names.map((name) => name.replace('Throughline: ', ''));
}

/** The dialog of New Project Charter, at one of its steps. */
function dialog(page: WorkbenchPage, step: number, of = 5): Locator {
  return page.page.locator('.quick-input-widget', { hasText: `New Project Charter (${step}/${of})` });
}

/** Takes the template that the dialog marks, once it is this one. */
async function take(page: WorkbenchPage, template: string, of = 5): Promise<void> {
  await dialog(page, 1, of).locator('.monaco-list-row.focused', { hasText: template }).waitFor();
  await page.page.keyboard.press('Enter');
}

/** Opens the dialog from the palette, in whose place it stands at once. */
async function beginFromPalette(page: WorkbenchPage): Promise<void> {
  await page.page.keyboard.press('F1');
  const input = page.page.locator('.quick-input-widget');
  await input.locator('input').fill('>Throughline: New Project Charter');
  await input
    .getByRole('option', { name: /New Project Charter/u })
    .first()
    .click();
}

async function answer(page: WorkbenchPage, step: number, text: string): Promise<void> {
  await dialog(page, step).waitFor();
  await page.page.keyboard.type(text);
  await page.page.keyboard.press('Enter');
}

const answers = [
  'Night desk',
  'Contoso Energy',
  'Somebody answers: at night, too.',
  'Answer 95 % within a minute',
] as const;

async function answerAll(page: WorkbenchPage): Promise<void> {
  await take(page, 'The short one');
  for (const [index, text] of answers.entries()) await answer(page, index + 2, text);
}

describe('where there is no charter', () => {
  const session = useWorkbench({ folder });

  before(async () => {
    const { page } = session();
    await page.showContainer('Throughline');
    await welcome(page, 'Purpose').getByText('no project charter').waitFor();
  });

  it('the views say so, and offer to make one', async () => {
    const { page } = session();
    match(await welcome(page, 'Purpose').innerText(), /There is no project charter in this folder yet\./u);
    equal(await welcome(page, 'Purpose').getByRole('button').innerText(), 'New Project Charter');
    match(await welcome(page, 'Drift').innerText(), /once there is a project charter/u);
    for (const view of ['People', 'Delivery']) {
      await page.page.locator('.pane-header', { hasText: view }).click();
      await welcome(page, view).getByText('once there is a project charter').waitFor();
      await page.page.locator('.pane-header', { hasText: view }).click();
    }
    equal(await page.statusBar.getByText('aligned').count(), 0);
  });

  it('no command is offered that needs one', async () => {
    const names = await palette(session().page);
    ok(names.includes('New Project Charter...'), names.join(', '));
    ok(names.includes('Explain Rule'), names.join(', '));
    for (const name of [
      'Go to Purpose',
      'Show in Purpose Tree',
      'Open the Charter That Cannot Be Read',
      'Why Does This File Exist?',
      'Start Work Item...',
    ])
      ok(!names.includes(name), `${name} is offered.`);
  });

  it('four questions are asked of the short one, with a way back, and none can be left empty', async () => {
    const { page } = session();
    await welcome(page, 'Purpose').getByRole('button', { name: 'New Project Charter' }).click();
    await take(page, 'The short one');
    await dialog(page, 2).waitFor();
    await page.page.keyboard.press('Enter');
    await dialog(page, 2).getByText('Give it a name.').waitFor();
    await answer(page, 2, 'Day desk');
    await dialog(page, 3).getByRole('button', { name: 'Back' }).click();
    await dialog(page, 2).waitFor();
    equal(await dialog(page, 2).locator('input').inputValue(), 'Day desk');
    await dialog(page, 2).getByRole('button', { name: 'Back' }).click();
    await dialog(page, 1).locator('input').fill('migration');
    await dialog(page, 1, 4)
      .getByRole('option', { name: /^CRM migration/u })
      .waitFor();
    await page.page.keyboard.press('Enter');
    await dialog(page, 2, 4).waitFor();
    equal(await dialog(page, 2, 4).locator('input').inputValue(), 'Day desk');
    await page.page.keyboard.press('Escape');
    await page.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await welcome(page, 'Purpose').getByText('no project charter').waitFor();
  });

  it('the four answers make one, which is opened and has no finding', async () => {
    const { page, folder: copy } = session();
    await welcome(page, 'Purpose').getByRole('button', { name: 'New Project Charter' }).click();
    await answerAll(page);
    await page.tab(charter).waitFor();
    await page.statusBar.getByText('Project Charter', { exact: true }).waitFor();
    const text = await readFile(join(copy, charter), 'utf8');
    for (const each of answers) ok(text.includes(each), `"${each}" is not in\n${text}`);
    await page.row('Purpose', 'G-1').waitFor();
    const labels = (await page.rows('Purpose')).map(({ label }) => label);
    deepEqual(labels, [answers[2], `G-1 ${answers[2]}`, `OBJ-1 ${answers[3]}`]);
    await welcome(page, 'Drift').getByText('Nothing drifts').waitFor();
    await page.statusBar.getByRole('button', { name: 'No Problems' }).waitFor();
    equal(await page.squiggles().count(), 0);
  });

  it('another is not written over the one that is there', async () => {
    const { page, folder: copy } = session();
    const before = await readFile(join(copy, charter), 'utf8');
    await beginFromPalette(page);
    await take(page, 'The short one');
    match(
      await page.notification('already'),
      /This folder has such a charter already: project-charter\.yaml/u,
    );
    equal(await page.page.locator('.quick-input-widget').isVisible(), false);
    equal(await readFile(join(copy, charter), 'utf8'), before);
  });

  it('a template is as clean, and a practice has a file of its own', async () => {
    const { page, folder: copy } = session();
    await beginFromPalette(page);
    await dialog(page, 1).waitFor();
    await page.page.keyboard.type('Practice charter');
    await dialog(page, 1, 3)
      .getByRole('option', { name: /^Practice charter/u })
      .waitFor();
    await page.page.keyboard.press('Enter');
    for (const [index, text] of ['Our practice', 'People are known.'].entries()) {
      await dialog(page, index + 2, 3).waitFor();
      await page.page.keyboard.type(text);
      await page.page.keyboard.press('Enter');
    }
    await page.tab('practice-charter.yaml').waitFor();
    const text = await readFile(join(copy, 'practice-charter.yaml'), 'utf8');
    match(text, /^ {2}name: Our practice$/mu);
    match(text, /^ {2}statement: People are known\.$/mu);
    await page.row('Purpose', 'PG-1').waitFor();
    await page.statusBar.getByRole('button', { name: 'No Problems' }).waitFor();
    equal(await page.squiggles().count(), 0);
  });

  it('a window without a folder offers to open one, and has the charter in a new document', async () => {
    const page = await openWindow(session());
    await page.showContainer('Throughline');
    await welcome(page, 'Purpose').getByText('Open the folder').waitFor();
    deepEqual(await welcome(page, 'Purpose').getByRole('button').allInnerTexts(), [
      'Open Folder',
      'New Project Charter',
    ]);
    await welcome(page, 'Purpose').getByRole('button', { name: 'New Project Charter' }).click();
    await answerAll(page);
    await page.tab('# The charter of one project').waitFor();
    await page.statusBar.getByText('Project Charter', { exact: true }).waitFor();
    await page.row('Purpose', 'G-1').waitFor();
    equal(await page.squiggles().count(), 0);
    ok((await page.visibleLines()).includes('charter: 1'));
  });

  it('a window with a charter that cannot be read says so, and leads to the error', async () => {
    const broken = join(session().folder, '..', 'broken-desk');
    await mkdir(broken);
    await writeFile(join(broken, charter), 'charter: 1\n  kind: [project\n');
    const page = await openWindow(session(), broken);
    await page.showContainer('Throughline');
    await welcome(page, 'Purpose').getByText('nothing could be read').waitFor();
    equal((await page.statusText('Charter')).trim(), 'Charter cannot be read');
    await welcome(page, 'Purpose').getByRole('button', { name: 'Open the Charter at the Error' }).click();
    await page.tab(charter).waitFor();
    await page.statusBar.getByText('Ln 2, Col 3', { exact: true }).waitFor();
    await page.waitForSquiggle('error');
    await welcome(page, 'Purpose').getByRole('button', { name: 'Show All Problems' }).click();
    await page.page.locator('.markers-panel').getByText('This line is indented further').waitFor();
  });
});
