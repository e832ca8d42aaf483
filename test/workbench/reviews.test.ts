import { deepEqual, match } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Locator } from 'playwright-core';

import type { WorkbenchPage } from '../../src/tools/workbench/page';
import { createTempFolder } from '../../src/tools/workbench/tempFolder';
import { behind } from './places';
import { useWorkbench } from './useWorkbench';

const charter = 'project-charter.yaml';
const reviews = 'project-charter.reviews.yaml';

const text = `charter: 1
kind: project
project: { name: Evening desk, customer: Contoso Energy }
settings: { preset: essential, rules: { drift/suspect-link: warning } }
purpose: { statement: Somebody answers in the evening. }
objectives:
  - { id: OBJ-1, title: Answer within a minute }
  - { id: OBJ-2, title: Nobody calls twice }
workItems:
  - { id: WI-1, title: Build the queue, supports: [OBJ-1, OBJ-2] }
  - { id: WI-2, title: Record the voice, supports: [OBJ-1] }
people:
  - { id: P-1, name: Ana }
`;

function git(folder: string, ...args: readonly string[]): void {
  const settings = ['user.name=Ana', 'user.email=ana@contoso.com', 'commit.gpgSign=false', 'core.hooksPath='];
  execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], { cwd: folder });
}

describe('reviews of links in the workbench', () => {
  const home = createTempFolder('repository');

  before(async () => {
    await writeFile(join(home.path, charter), text);
    git(home.path, 'init', '--quiet');
    git(home.path, 'add', '--all');
    git(home.path, 'commit', '--quiet', '--message', 'Begin');
  });

  const session = useWorkbench({ folder: home.path });

  after(() => home.dispose());

  /** Which links are stored as reviewed, and by whom. */
  const stored = (): readonly string[] => {
    const path = join(session().folder, reviews);
    const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
    return [...written.matchAll(/from: (\S+),.* to: (\S+),.* by: ([^,]+),/gu)].map((found) =>
      found.slice(1).join(' '),
    );
  };
  const chooseOn = (page: WorkbenchPage, row: string, command: string, view = 'Purpose'): Promise<void> =>
    page.chooseFromMenu(page.row(view, row), command);
  const told = ({ statusBar }: WorkbenchPage, words: string): Promise<void> =>
    statusBar.getByText(words).first().waitFor();
  const suspects = ({ editor }: WorkbenchPage, count: number): Promise<void> =>
    editor
      .page()
      .waitForFunction(`document.querySelectorAll('.squiggly-warning').length === ${count}`)
      .then(() => undefined);
  const side = ({ page }: WorkbenchPage, name: 'original' | 'modified'): Locator =>
    page.locator(`.monaco-diff-editor .editor.${name} .view-lines`);

  it('are marked from the row of an objective, and who looks is asked once', async () => {
    const { page } = session();
    await page.showContainer('Throughline');
    await page.openFile(charter);
    await chooseOn(page, 'OBJ-1', 'Mark All Links of This Objective Reviewed');
    const list = page.page.locator('.quick-input-widget');
    await list.locator('.monaco-list-row.focused').getByText('Ana').waitFor();
    await list.getByRole('option', { name: 'Ana' }).click();
    await told(page, '2 links marked as reviewed');
    deepEqual(stored(), ['WI-1 OBJ-1 P-1', 'WI-2 OBJ-1 P-1']);
  });

  it('make links suspect once the objective says something else, which its row tells', async () => {
    const { page } = session();
    await page.goTo(...behind(text, 'Answer within a minute'));
    await page.type(' or two');
    await suspects(page, 2);
    const row = page.row('Purpose', 'OBJ-1 Answer within a minute or two');
    match(
      await page.hover(row.locator('.label-name'), /Suspect links/u),
      /Suspect links: 2, to be looked at again/u,
    );
    await page.closeHover();
  });

  it('set what was reviewed beside what it says now, saved or not', async () => {
    const { page } = session();
    await chooseOn(page, 'OBJ-1', 'Show What Changed Since Review');
    await side(page, 'original').getByText('Answer within a minute', { exact: true }).waitFor();
    await side(page, 'modified').getByText('Answer within a minute or two', { exact: true }).waitFor();
    await page.tab('OBJ-1 (reviewed').waitFor();
    await page.runCommand('View: Close Editor');
    await suspects(page, 2);
  });

  it('are marked again, one link from the list of what drifts, or all', async () => {
    const { page } = session();
    await chooseOn(page, 'suspect link: WI-1', 'Mark Link Reviewed', 'Drift');
    await told(page, '1 link marked as reviewed');
    await suspects(page, 1);
    deepEqual(stored(), ['WI-1 OBJ-1 P-1', 'WI-2 OBJ-1 P-1']);
    await chooseOn(page, 'OBJ-1', 'Mark All Links of This Objective Reviewed');
    await suspects(page, 0);
  });

  it('take over a new id, which may be given where they are stored', async () => {
    const { page } = session();
    await page.save();
    await page.openFile(reviews);
    const written = readFileSync(join(session().folder, reviews), 'utf8');
    await page.goTo(...behind(written, 'to: OBJ'));
    await page.page.keyboard.press('F2');
    const box = page.page.locator('.rename-box input');
    await box.fill('OBJ-9');
    await box.press('Enter');
    await page.tab(charter).click();
    await page.editor.locator('.view-line', { hasText: '[OBJ-9, OBJ-2]' }).waitFor();
    await page.row('Purpose', 'OBJ-9').waitFor();
    await suspects(page, 0);
  });
});
