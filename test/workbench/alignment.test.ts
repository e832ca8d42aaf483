import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { FrameLocator, Locator } from 'playwright-core';

import { themes } from '../../src/tools/workbench/settings';
import type { WorkbenchPage } from '../../src/tools/workbench/page';
import { behind } from './places';
import { useWorkbench } from './useWorkbench';

const folder = join(import.meta.dirname, 'fixtures', 'quote-desk');
const charter = 'project-charter.yaml';
const text = readFileSync(join(folder, charter), 'utf8');

/** What a page shows, inside the frames that VS Code puts around it. */
function content({ page }: WorkbenchPage): FrameLocator {
  return page.frameLocator('iframe.webview').frameLocator('#active-frame');
}

/** Where the cursor is, as the status bar has it. */
function cursorBehind(page: WorkbenchPage, words: string): Locator {
  const [line, column] = behind(text, words);
  return page.statusBar.getByText(`Ln ${line}, Col ${column}`, { exact: true });
}

/** The parts of the page's own objects that are needed here. */
interface PageGlobals {
  getComputedStyle(element: unknown): { readonly color: string; readonly backgroundColor: string };
}

/** How light a colour is: 0 for black, 1 for white. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/gu) ?? []).map(Number);
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

async function colorsOf(place: Locator): Promise<{ readonly text: number; readonly ground: number }> {
  const { color, background } = await place.evaluate((element) => {
    const style = (globalThis as unknown as PageGlobals).getComputedStyle(element);
    return { color: style.color, background: style.backgroundColor };
  });
  return { text: lightness(color), ground: lightness(background) };
}

for (const theme of ['dark', 'light'] as const) {
  describe(`the page that explains an alignment, in ${themes[theme]}`, () => {
    const session = useWorkbench({ folder, theme });

    before(async () => {
      const { page } = session();
      await page.showContainer('Throughline');
      await page.row('Drift', 'orphan work item: WI-13').waitFor();
      await page.openFile(charter);
      await page.goTo(...behind(text, 'Merge the cases'));
      await page.runCommand('Throughline: Explain Alignment');
      await page.tab('Alignment of WI-12').waitFor();
    });

    it('shows the item against every objective, in words and bars, as a table', async () => {
      const page = content(session().page);
      equal(
        await page.getByRole('heading', { level: 1 }).innerText(),
        'WI-12 Merge the cases of the same call',
      );
      match(await page.locator('.verdict').innerText(), /Doubtful.*OBJ-3.*closer to OBJ-1/su);
      const rows = await page.getByRole('row').allInnerTexts();
      equal(rows.length, 5);
      match(rows[1] ?? '', /^OBJ-1.*closest.*Fits well/su);
      equal(rows.filter((row) => /its link.*Doubtful/su.test(row)).length, 1);
      equal(await page.locator('svg.bar .value').count(), 4);
    });

    it('wears the colours of the theme', async () => {
      const page = content(session().page);
      const { text: written, ground } = await colorsOf(page.locator('body'));
      ok(theme === 'dark' ? ground < 0.2 : ground > 0.8, `The ground is ${ground}.`);
      ok(Math.abs(written - ground) > 0.5, `Text of ${written} on ${ground}.`);
      const box = await page.locator('svg.bar .value').first().boundingBox();
      ok(box && box.width > 20 && box.height > 5, 'The best objective has no bar.');
    });

    it('marks the words that both texts have', async () => {
      const marks = await content(session().page).locator('section').nth(1).locator('mark').allInnerTexts();
      ok(marks.includes('cases') && marks.includes('Cases') && marks.includes('call'), marks.join(', '));
    });

    it('leads to the line of what is clicked, also by keyboard, in the editor that shows it', async () => {
      const { page } = session();
      await content(page).getByRole('row').nth(1).getByRole('link').first().click();
      await cursorBehind(page, 'objectives:\n  - id: ').waitFor();
      equal(await page.page.locator('.editor-group-container').count(), 2);
      await content(page).getByRole('heading', { level: 1 }).getByRole('link').focus();
      await page.page.keyboard.press('Enter');
      await cursorBehind(page, 'supports: [OBJ-4] }\n  - id: ').waitFor();
    });

    it('follows the text', async () => {
      const { page } = session();
      await page.tab(charter).click();
      await page.goTo(...behind(text, 'Merge the cases of the same call'));
      await page.type(' now');
      await content(page).getByRole('heading', { level: 1 }).getByText('same call now').waitFor();
      await page.page.keyboard.press('ControlOrMeta+Z');
      await content(page)
        .getByRole('heading', { level: 1 })
        .getByText('same call', { exact: false })
        .waitFor();
    });
  });
}

describe('Link Orphans', () => {
  const session = useWorkbench({ folder });

  /** The list of choices, once it asks about an entry. */
  async function asked(title: string): Promise<Locator> {
    const list = session().page.page.locator('.quick-input-widget', { hasText: title });
    await list.getByRole('option').first().waitFor();
    return list;
  }

  async function choose(title: string, choice: string): Promise<void> {
    await (await asked(title)).getByRole('option', { name: choice }).first().click();
  }

  before(async () => {
    const { page } = session();
    await page.showContainer('Throughline');
    await page.row('Drift', 'orphan work item: WI-13').waitFor();
    await page.openFile(charter);
    await page.runCommand('Throughline: Link Orphans');
  });

  it('shows the line of the first one, and what it could serve, with reasons', async () => {
    const { page } = session();
    const list = await asked('WI-13 “Discounts in quotes” (1 of 3)');
    const options = await list.getByRole('option').allInnerTexts();
    match(options[0] ?? '', /OBJ-2 Send quotes within two days.*Words in common: quote/su);
    deepEqual(
      options.slice(-3).map((each) => each.trim()),
      ['Skip', 'Leave out with a waiver…', 'Stop'],
    );
    await cursorBehind(page, '# Asked for by sales.\n  - { id: ').waitFor();
  });

  it('links it by the choice, and goes on', async () => {
    await choose('WI-13', 'OBJ-2');
    await asked('WI-14 “Paint the office” (2 of 3)');
    const { page } = session();
    await page.editor
      .locator('.view-line', { hasText: 'quotes, supports: [OBJ-2], estimate: 2d' })
      .waitFor({ state: 'attached' });
  });

  it('takes the last one back at the press of the back button', async () => {
    const list = await asked('WI-14');
    await list.getByRole('button', { name: 'Back' }).click();
    await asked('WI-13 “Discounts in quotes” (1 of 3)');
    const { page } = session();
    await page.editor
      .locator('.view-line', { hasText: 'quotes, estimate: 2d }' })
      .waitFor({ state: 'attached' });
    await choose('WI-13', 'OBJ-2');
    await asked('WI-14 “Paint the office” (2 of 3)');
  });

  it('leaves one out with a waiver, for a reason', async () => {
    const { page } = session();
    await choose('WI-14', 'Leave out with a waiver…');
    const box = page.page.locator('.quick-input-widget', { hasText: 'Leave Out WI-14' });
    await box.locator('input').fill('Paid by the landlord');
    await page.page.keyboard.press('Enter');
    await asked('WI-15 “Reserve parts for an engineer” (3 of 3)');
  });

  it('writes nothing where the text has changed while the list was open', async () => {
    const { page } = session();
    await asked('WI-15');
    await page.editor.locator('.view-line', { hasText: 'WI-16' }).click();
    await page.page.keyboard.press('End');
    await page.page.keyboard.type(' # Ours');
    await choose('WI-15', 'OBJ-4');
    match(await page.notification('has changed meanwhile'), /nothing was written.*WI-15/u);
    await choose('WI-15', 'OBJ-4');
  });

  it('says at the end what became of them', async () => {
    const { page } = session();
    equal(await page.notification('Orphans:'), 'Orphans: 2 linked, 1 left out with a waiver.');
    await page.save();
    const saved = readFileSync(join(session().folder, charter), 'utf8');
    match(
      saved,
      /# Asked for by sales\.\n {2}- \{ id: WI-13, title: Discounts in quotes, supports: \[OBJ-2\], estimate: 2d \}/u,
    );
    match(saved, /WI-15, title: Reserve parts for an engineer, supports: \[OBJ-4\]/u);
    match(saved, /about: WI-14,?\s+reason: Paid by the landlord/u);
  });

  it('says so where there is nothing to link', async () => {
    const { page } = session();
    await page.waitForNoSquiggle('error');
    await page.runCommand('Throughline: Link Orphans');
    match(await page.notification('No orphans'), /every work item and requirement serves something/u);
  });
});
