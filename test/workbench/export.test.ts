import { equal, match, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Locator } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';

import type { WorkbenchPage } from '../../src/tools/workbench/page';
import { folders, useWorkbench } from './useWorkbench';

describe('Export, as a person uses it', () => {
  const workbench = useWorkbench({ folder: folders.serviceDesk });

  /** The list of this title. */
  function list(page: WorkbenchPage, title: string): Locator {
    return page.page.locator('.quick-input-widget', { hasText: title });
  }

  /** Opens the first list from the palette. */
  async function begin(page: WorkbenchPage): Promise<void> {
    await page.page.keyboard.press('F1');
    const input = page.page.locator('.quick-input-widget');
    await input.locator('input').fill('>Throughline: Export');
    await input
      .getByRole('option', { name: /Export/u })
      .first()
      .click();
    await list(page, 'Export (1/2)').waitFor();
  }

  /** Takes a choice of a step, then that of who will read it, and the file that the dialog offers. */
  async function take(page: WorkbenchPage, what: string, reader: string): Promise<void> {
    await list(page, 'Export (1/2)').locator('.monaco-list-row', { hasText: what }).click();
    await list(page, 'Export (2/2)').locator('.monaco-list-row', { hasText: reader }).click();
    const dialog = page.page.locator('.quick-input-widget', { hasText: 'Show Local' });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'OK' }).click();
  }

  it('writes the matrix to where the dialog says, and tells of it', async () => {
    const { page, folder } = workbench();
    await page.showContainer('Throughline');
    ok((await page.rows('Purpose')).length > 0);
    await begin(page);
    await take(page, 'Traceability Matrix', 'The Team');
    match(await page.notification('Exported to'), /Exported to matrix\.csv/u);
    const text = await readFile(join(folder, 'matrix.csv'), 'utf8');
    match(text, /^\uFEFFcharter_path,charter_name,/u);
    ok(text.includes('VanArsdel service desk'));
  });

  it('writes a workbook for the customer', async () => {
    const { page, folder } = workbench();
    await begin(page);
    await take(page, 'Excel Workbook', 'The Customer');
    await page.notification('charters.xlsx');
    const sheets = await readWorkbook(join(folder, 'charters.xlsx'));
    equal(sheets[0]?.sheet, 'about');
    const stakeholders = sheets.find(({ sheet }) => sheet === 'stakeholders');
    equal(stakeholders?.data[0]?.includes('stance') ?? false, false);
  });
});
