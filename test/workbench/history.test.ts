import { doesNotMatch, equal, match } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { FrameLocator } from 'playwright-core';

import { createTempFolder } from '../../src/tools/workbench/tempFolder';
import type { WorkbenchPage } from '../../src/tools/workbench/page';
import { commit, repositoryIn, writeInto } from '../cli/folders';
import { CHAT_RETIRED, driftingProject, WISHES_TAKEN } from '../support/driftingProject';
import { folders, useWorkbench } from './useWorkbench';

/** What a page shows, inside the frames that VS Code puts around it. */
function content({ page }: WorkbenchPage): FrameLocator {
  return page.frameLocator('iframe.webview').frameLocator('#active-frame');
}

const patience = { timeout: 90_000 };

const home = createTempFolder('drifting');
let isMade = false;

/** The repository of a project that drifts, for the suites of this file. */
function makeHome(this: Mocha.Context): void {
  if (isMade) return;
  this.timeout(120_000);
  repositoryIn(home.path);
  for (const { title, day, files } of driftingProject()) {
    writeInto(home.path, files);
    commit(home.path, title, day);
  }
  isMade = true;
}

process.once('exit', () => home.dispose());

describe('Show History in the workbench', () => {
  before(makeHome);

  const session = useWorkbench({ folder: home.path });

  it('shows the chart, and the commits with which the project drifted', async () => {
    const { page } = session();
    await page.showContainer('Throughline');
    await page.row('Purpose', 'Serves nothing yet').waitFor();
    await page.runCommand('Throughline: Show History');
    await page.tab('History of Service desk').waitFor();
    const shown = content(page);
    await shown.getByText('All 30 commits').waitFor();
    const turns = await shown.locator('ol.turns > li').allInnerTexts();
    equal(turns.length, 2);
    match(turns[0] ?? '', new RegExp(`${WISHES_TAKEN}.*WI-61.*4 of these 5 work items`, 'su'));
    match(turns[1] ?? '', new RegExp(`${CHAT_RETIRED}.*Lost its way.*WI-4`, 'su'));
    const chart = shown.getByRole('img', { name: 'Alignment over time' });
    const box = await chart.boundingBox();
    equal(box !== null && box.width > 300 && box.height > 150, true);
    equal(await chart.locator('.chart-turn').count(), 2);
    await shown.getByText('All 30 commits').click();
    equal(await shown.locator('table.points tbody tr').count(), 30);
  });

  it('leads to the items that it names, and to what a commit changed', async () => {
    const { page } = session();
    await content(page).getByRole('link', { name: 'WI-61' }).first().click();
    await page.tab('work.charter.yaml').waitFor();
    await page.showTab('History of Service desk');
    await content(page).locator('ol.turns').getByRole('link').first().click();
    await page.page.getByRole('tab', { name: WISHES_TAKEN }).first().waitFor();
  });
});

describe('Open Report of a charter with a past', () => {
  before(makeHome);

  const session = useWorkbench({ folder: home.path, theme: 'light' });

  it('offers to look back, and tells how it came to this once that is known', async () => {
    const { page } = session();
    await page.showContainer('Throughline');
    await page.row('Purpose', 'Serves nothing yet').waitFor();
    await page.runCommand('Throughline: Open Report');
    await page.tab('Report: Service desk').waitFor();
    const shown = content(page);
    await shown.getByRole('heading', { name: 'How it came to this' }).waitFor();
    equal(await shown.getByRole('img', { name: 'Alignment over time' }).count(), 0);
    await shown.getByRole('button', { name: 'Look back' }).click();
    await shown.getByRole('img', { name: 'Alignment over time' }).waitFor(patience);
    match(await shown.locator('#history').innerText(), new RegExp(`${WISHES_TAKEN}.*${CHAT_RETIRED}`, 'su'));
    await shown.locator('#history-title:focus').waitFor();
  });

  it('saves what it tells as a file', async () => {
    const { page, folder } = session();
    await page.page
      .locator('.editor-actions')
      .getByRole('button', { name: 'Save Report as HTML...' })
      .click();
    const audience = page.page.locator('.quick-input-widget');
    await audience.locator('input[placeholder*="it tells how it came to this"]').waitFor();
    await audience.getByRole('option', { name: 'For the customer' }).click();
    await page.page.locator('.quick-input-widget', { hasText: 'Show Local' }).waitFor();
    await page.page.keyboard.press('Enter');
    match(await page.notification('The report is saved'), /Service desk\.html/u);
    const saved = readFileSync(join(folder, 'desk', 'Service desk.html'), 'utf8');
    match(saved, /It began to drift on 2026-05-18/u);
    doesNotMatch(saved, /<button type="button" data-do|nonce="/u);
  });
});

describe('Show History of a large charter', () => {
  const large = createTempFolder('large');

  before(function () {
    this.timeout(300_000);
    repositoryIn(large.path);
    for (let day = 0; day < 40; day++) {
      writeInto(large.path, { 'project-charter.yaml': wishes(day) });
      commit(large.path, `Day ${day}`, '2026-03-01');
    }
  });

  after(() => large.dispose());

  const session = useWorkbench({ folder: large.path });

  it('can be cancelled, and asked again', async function () {
    this.timeout(300_000);
    const { page } = session();
    await page.showContainer('Throughline');
    await page.row('Purpose', 'OBJ-1').waitFor(patience);
    await page.runCommand('Throughline: Show History');
    const progress = page.page.locator('.notification-toast').filter({ hasText: 'Looking back at Wishes' });
    await progress.getByRole('button', { name: 'Cancel' }).click(patience);
    await progress.waitFor({ state: 'detached', ...patience });
    await page.runCommand('Throughline: Open Report');
    await page.tab('Report: Wishes').waitFor(patience);
    equal(await page.tab('History of Wishes').count(), 0);
    await page.runCommand('Throughline: Show History');
    await page.tab('History of Wishes').waitFor(patience);
  });
});

/** A charter of which so much changes from day to day that it takes a while to look back. */
function wishes(day: number): string {
  const items = Array.from({ length: 5_000 }, (_, i) => {
    const title = i % 50 === day ? `Wish ${i} of day ${day}` : `Wish ${i}`;
    return `  - { id: WI-${i}, title: ${title}, supports: [OBJ-1] }\n`;
  });
  return `charter: 1
kind: project
project: { name: Wishes }
purpose: { statement: Wishes come true. }
objectives:
  - { id: OBJ-1, title: Fulfil them all }
workItems:
${items.join('')}`;
}

describe('Show History without a repository', () => {
  const session = useWorkbench({ folder: folders.nightDesk });

  it('says that there is none', async () => {
    const { page } = session();
    await page.showContainer('Throughline');
    await page.row('Purpose', 'Serves nothing yet').waitFor();
    await page.runCommand('Throughline: Show History');
    await page.page
      .getByText(/git does not open this folder as one/u)
      .first()
      .waitFor();
  });
});
