import { equal, match } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

import type { FrameLocator } from 'playwright-core';

import { createTempFolder } from '../../src/tools/workbench/tempFolder';
import type { WorkbenchPage } from '../../src/tools/workbench/page';
import { commit, writeInto } from '../cli/folders';
import { CHAT_RETIRED, driftingProject, WISHES_TAKEN } from '../support/driftingProject';
import { folders, useWorkbench } from './useWorkbench';

/** What a page shows, inside the frames that VS Code puts around it. */
function content({ page }: WorkbenchPage): FrameLocator {
  return page.frameLocator('iframe.webview').frameLocator('#active-frame');
}

describe('Show History in the workbench', () => {
  const home = createTempFolder('drifting');

  before(function () {
    this.timeout(120_000);
    execFileSync('git', ['init', '--quiet'], { cwd: home.path });
    for (const { title, day, files } of driftingProject()) {
      writeInto(home.path, files);
      commit(home.path, title, day);
    }
  });

  after(() => home.dispose());

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
