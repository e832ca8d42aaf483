import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Locator } from 'playwright-core';

import type { WorkbenchPage } from '../../src/tools/workbench/page';
import { behind } from './places';
import { glyphOf, waitForTree } from './trees';
import { useWorkbench } from './useWorkbench';

const folder = join(import.meta.dirname, 'fixtures', 'day-and-night');
const charter = 'project-charter.yaml';
const text = readFileSync(join(folder, charter), 'utf8');

/** An entry of the status bar that is there while the cursor is behind these words. */
function cursorBehind(page: WorkbenchPage, words: string): Locator {
  const [line, column] = behind(text, words);
  return page.statusBar.getByText(`Ln ${line}, Col ${column}`, { exact: true });
}

/** The header of the Drift view, with the buttons that show while the mouse is over it. */
function driftHeader(page: WorkbenchPage): Locator {
  return page.page.locator('.pane-header', { hasText: 'Drift' });
}

async function pressDriftButton(page: WorkbenchPage, name: string): Promise<void> {
  await driftHeader(page).hover();
  await driftHeader(page).getByRole('button', { name }).click();
}

/** The themes of VS Code by their names in the settings, with what marks a window that has them. */
const themes = {
  'Default Light Modern': '.vs',
  'Default High Contrast': '.hc-black',
  'Default High Contrast Light': '.hc-light',
};

const driftByObjective = `▾ OBJ-2 Be at the door in two hours | 1 finding
  late for objective: WI-2 Show the engineers on a map
▾ Serves no objective | 1 open, 1 waived
  orphan work item: WI-3 Paint the office
  orphan work item: WI-4 Order new chairs | waived: The works council asked for them.
`;

describe('a charter in the workbench', () => {
  const session = useWorkbench({ folder });

  before(async () => {
    const { page } = session();
    await page.showContainer('Throughline');
    await page.row('Drift', 'orphan work item: WI-4').waitFor();
  });

  it('has its findings in the Problems list before anyone opens it', async () => {
    const { page } = session();
    const rows = (await page.problems()).filter((row) => row.startsWith('Warning: '));
    equal(rows.length, 2);
    match(rows[0] ?? '', /WI-2 “Show the engineers on a map” is due on 2999-12-31, after OBJ-2.* line 49/u);
    match(rows[1] ?? '', /WI-3 “Paint the office” supports no objective.* line 50 .*throughline/u);
    await page.closePanel();
  });

  it('has one entry in the status bar, which says how aligned it is and from what', async () => {
    const { page } = session();
    const entry = page.statusBar.locator('.statusbar-item').filter({ hasText: 'aligned' });
    equal(await entry.count(), 1);
    equal((await entry.innerText()).trim(), '63% aligned');
    await page.closeHover();
    deepEqual(
      (await page.hover(entry, 'Night desk')).split('\n').filter((line) => line !== ''),
      [
        'Night desk',
        '40 of 64 estimated hours reach the purpose',
        '2 warnings',
        '2 objectives, 2 requirements, 4 work items',
        'Click to see what is drifting.',
      ],
    );
    await entry.click();
    await page.tree('Drift').and(page.page.locator(':focus')).waitFor();
    await page.closeHover();
  });

  it('has its warnings counted on the icon of the view container', async () => {
    const { page } = session();
    const tab = page.page.getByRole('tab', { name: 'Throughline - 2 warnings in 1 charter' });
    equal(await tab.locator('.badge-content').innerText(), '2');
  });

  it('is shown as a tree from its purpose down', async () => {
    const { page } = session();
    await waitForTree(
      page,
      'Purpose',
      `▾ Somebody answers at night. | 63% aligned · Night desk · 8d
  ▾ G-1 Nobody waits alone | 100% aligned · 2 objectives · 5d
    ▸ OBJ-1 Answer within a minute | 100% aligned · 1 work item · 3d
    ▸ OBJ-2 Be at the door in two hours | 100% aligned · 1 work item · 2d
  ▸ Serves nothing yet | 2 · 3d
`,
    );
  });

  it('is unfolded down to the work, with its state and estimate', async () => {
    const { page } = session();
    await page.toggleRow('Purpose', 'OBJ-1');
    await page.toggleRow('Purpose', 'REQ-1');
    await page.toggleRow('Purpose', 'Serves nothing yet');
    await waitForTree(
      page,
      'Purpose',
      `▾ Somebody answers at night. | 63% aligned · Night desk · 8d
  ▾ G-1 Nobody waits alone | 100% aligned · 2 objectives · 5d
    ▾ OBJ-1 Answer within a minute | 100% aligned · 1 work item · 3d
      ▾ REQ-1 A missed call rings next door | 100% aligned · 1 work item · 3d
        WI-1 Build the night queue | active · 3d
    ▸ OBJ-2 Be at the door in two hours | 100% aligned · 1 work item · 2d
  ▾ Serves nothing yet | 2 · 3d
    WI-3 Paint the office | new · 1d
    WI-4 Order new chairs | new · 2d
`,
    );
  });

  it('has drifting work marked by an icon and in words, not by colour alone', async () => {
    const { page } = session();
    const drifting = page.row('Purpose', 'WI-3');
    notEqual(await glyphOf(drifting), await glyphOf(page.row('Purpose', 'WI-4')));
    match((await drifting.getAttribute('aria-label')) ?? '', /work item WI-3 .*supports no objective/u);
    const tooltip = await page.hover(drifting.locator('.label-name'));
    match(tooltip, /WI-3 Paint the office/u);
    match(tooltip, /warning: WI-3 “Paint the office” supports no objective.*drift\/orphan-work-item/su);
    await page.closeHover();
  });

  it('has the same icons in every theme', async () => {
    const { page, folder: copy } = session();
    const labels = ['G-1', 'OBJ-1', 'WI-1', 'WI-3', 'WI-4'];
    const glyphs = (): Promise<readonly string[]> =>
      Promise.all(labels.map((label) => glyphOf(page.row('Purpose', label))));
    const inDark = await glyphs();
    equal(new Set(inDark).size, labels.length);
    await mkdir(join(copy, '.vscode'));
    for (const [theme, mark] of Object.entries(themes)) {
      const settings = JSON.stringify({ 'workbench.colorTheme': theme });
      await writeFile(join(copy, '.vscode', 'settings.json'), settings);
      await page.page.locator(`.monaco-workbench${mark}`).waitFor();
      deepEqual(await glyphs(), inDark, theme);
      await page.page.locator('.activitybar .checked .uri-icon').waitFor();
    }
    await rm(join(copy, '.vscode'), { recursive: true });
    await page.page.locator('.monaco-workbench.vs-dark').waitFor();
  });

  it('is opened at the line of a row that is clicked', async () => {
    const { page } = session();
    await page.clickRow('Purpose', 'WI-3');
    await page.tab(charter).waitFor();
    await cursorBehind(page, 'due: 2999-12-31\n  - id: ').waitFor();
    await page.clickRow('Purpose', 'OBJ-2');
    await cursorBehind(page, '2999-12-31 } }\n  - id: ').waitFor();
  });

  it('has its findings grouped by the objective that they hurt', async () => {
    await waitForTree(session().page, 'Drift', driftByObjective);
  });

  it('has them grouped by rule at the press of a button, and says so', async () => {
    const { page } = session();
    await driftHeader(page).getByText('by objective', { exact: true }).waitFor();
    await pressDriftButton(page, 'Group Drift by Rule');
    await driftHeader(page).getByText('by rule', { exact: true }).waitFor();
    await waitForTree(
      page,
      'Drift',
      `▾ drift/late-for-objective | 1 finding
  WI-2 Show the engineers on a map
▾ drift/orphan-work-item | 1 open, 1 waived
  WI-3 Paint the office
  WI-4 Order new chairs | waived: The works council asked for them.
`,
    );
    await pressDriftButton(page, 'Group Drift by Objective');
    await waitForTree(page, 'Drift', driftByObjective);
  });

  it('has accepted findings told from open ones by the icon', async () => {
    const { page } = session();
    const open = await glyphOf(page.row('Drift', 'orphan work item: WI-3'));
    notEqual(open, await glyphOf(page.row('Drift', 'orphan work item: WI-4')));
  });

  it('is opened at a finding that is clicked', async () => {
    const { page } = session();
    await page.clickRow('Drift', 'late for objective');
    await cursorBehind(page, 'estimate: 2d\n    due: ').waitFor();
  });

  it('has the rule of a finding explained at the press of a button', async () => {
    const { page } = session();
    const row = page.row('Drift', 'orphan work item: WI-3');
    await row.hover();
    await row.getByRole('button', { name: 'Explain Rule' }).click();
    await page.tab('Preview orphan-work-item.md').waitFor();
    const rendered = page.page.frameLocator('iframe.webview').frameLocator('#active-frame');
    equal(await rendered.locator('h1').innerText(), 'drift/orphan-work-item');
    match(await rendered.locator('body').innerText(), /Why it matters/u);
  });

  it('has the entry at the cursor shown in the tree at the press of a button', async () => {
    const { page } = session();
    await page.openFile(charter);
    await page.goTo(...behind(text, 'Show the'));
    await page.page.getByRole('button', { name: 'Show in Purpose Tree' }).click();
    const selected = page.page.locator('[aria-selected="true"]');
    await page.row('Purpose', 'WI-2').and(selected).waitFor();
  });

  it('has a repair written to the right place, though the file changed while the menu was open', async () => {
    const { page, folder: copy } = session();
    await page.goTo(...behind(text, 'WI-3'));
    await page.waitForSquiggle('warning');
    const [first] = await page.quickFixes();
    equal(first, 'Support OBJ-1 “Answer within a minute”');
    await writeFile(join(copy, charter), text.replace('# Asked for by', '# Asked for.\n  # By'));
    await page.editor.locator('.view-line', { hasText: '# By the night shift.' }).waitFor();
    await page.page.keyboard.press('Enter');
    await page.editor.locator('.view-line', { hasText: 'supports: [OBJ-1]' }).nth(1).waitFor();
    match(
      (await page.visibleLines()).join('\n'),
      /- id: WI-3\n {4}title: Paint the office\n {4}supports: \[OBJ-1\]\n {4}estimate: 1d/u,
    );
    await page.page.keyboard.press('ControlOrMeta+Z');
    await writeFile(join(copy, charter), text);
    await page.editor.locator('.view-line', { hasText: '# Asked for by the night shift.' }).waitFor();
  });

  it('is underlined where a key is misspelt, with an explanation, and repaired by keyboard', async () => {
    const { page } = session();
    await page.goTo(...behind(text, 'id: WI-3\n    title'));
    await page.type('s');
    await page.waitForSquiggle('error');
    await page.page.keyboard.press('Escape');
    const hover = await page.hover(page.squiggles('error').first());
    match(hover, /“titles” is not a key of a work item. Did you mean `title`\?/u);
    await page.page.locator('.monaco-hover a', { hasText: 'schema/unknown-key' }).waitFor();
    await page.closeHover();
    const [first] = await page.quickFixes();
    equal(first, 'Rename to title');
    await page.page.keyboard.press('Enter');
    await page.waitForNoSquiggle('error');
    ok((await page.visibleLines()).includes('    title: Paint the office'));
  });

  it('leaves its tree unfolded and selected as it was, while the text changes', async () => {
    const { page } = session();
    await page.goTo(...behind(text, 'Build the night queue'));
    await page.type('s');
    await waitForTree(
      page,
      'Purpose',
      `▾ Somebody answers at night. | 63% aligned · Night desk · 8d
  ▾ G-1 Nobody waits alone | 100% aligned · 2 objectives · 5d
    ▾ OBJ-1 Answer within a minute | 100% aligned · 1 work item · 3d
      ▾ REQ-1 A missed call rings next door | 100% aligned · 1 work item · 3d
        WI-1 Build the night queues | active · 3d
    ▾ OBJ-2 Be at the door in two hours | 100% aligned · 1 work item · 2d
      ▾ REQ-2 See the nearest engineer | 100% aligned · 1 work item · 2d
        WI-2 Show the engineers on a map | new · 2d
  ▾ Serves nothing yet | 2 · 3d
    WI-3 Paint the office | new · 1d
    WI-4 Order new chairs | new · 2d
`,
    );
    equal(await page.row('Purpose', 'WI-2').getAttribute('aria-selected'), 'true');
  });

  it('loses a finding with its cause, and the number on the icon goes down', async () => {
    const { page } = session();
    await page.goTo(...behind(text, 'Paint the office'));
    await page.type('\nstate: dropped');
    await waitForTree(
      page,
      'Drift',
      `▾ OBJ-2 Be at the door in two hours | 1 finding
  late for objective: WI-2 Show the engineers on a map
▾ Serves no objective | 0 open, 1 waived
  orphan work item: WI-4 Order new chairs | waived: The works council asked for them.
`,
    );
    const tab = page.page.getByRole('tab', { name: 'Throughline - 1 warning in 1 charter' });
    equal(await tab.locator('.badge-content').innerText(), '1');
  });
});
