import { equal, match, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { WorkbenchPage } from '../../src/tools/workbench/page';
import { createTempFolder } from '../../src/tools/workbench/tempFolder';
import { folders, useWorkbench } from './useWorkbench';

const CHARTER = 'project-charter.yaml';

function git(folder: string, ...args: readonly string[]): void {
  const settings = ['user.name=Ana', 'user.email=ana@contoso.com', 'commit.gpgSign=false', 'core.hooksPath='];
  execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], { cwd: folder });
}

/** What a pull request could change: another target, an objective that is retired, work that is cut off and work that goes. */
function changed(text: string): string {
  const edits: readonly (readonly [string | RegExp, string])[] = [
    [
      'title: Resolve a case within 24 hours instead of 72',
      'title: Resolve a case within 36 hours instead of 72',
    ],
    [/(id: OBJ-2\n {4}title: .*\n)/u, '$1    status: retired\n'],
    [
      'title: Households help themselves on the web, supports: [OBJ-3]',
      'title: Households help themselves on the web',
    ],
    [/ {2}- \{ id: WI-123, .*\n.*\n/u, ''],
  ];
  return edits.reduce((now, [from, to]) => {
    const next = now.replace(from, to);
    if (next === now) throw new Error(`The example no longer has ${String(from)}.`);
    return next;
  }, text);
}

async function compareWithHead(page: WorkbenchPage): Promise<void> {
  const list = await page.runAsking('Throughline: Compare Charter With', 'Compare Charter With');
  await list.getByRole('option', { name: /HEAD/u }).first().click();
}

describe('what changed in a charter, in the workbench', () => {
  const home = createTempFolder('repository');
  const folder = join(home.path, 'service-desk');

  before(async () => {
    await cp(folders.serviceDesk, folder, { recursive: true });
    git(folder, 'init', '--quiet');
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'Begin');
    await writeFile(join(folder, CHARTER), changed(await readFile(join(folder, CHARTER), 'utf8')));
  });

  after(() => home.dispose());

  const session = useWorkbench({ folder });

  it('is shown in a view of its own, which is there only while something is compared', async () => {
    const { page } = session();
    await page.openFile(CHARTER);
    await page.showContainer('Throughline');
    await page.rows('Purpose');
    for (const view of ['Purpose', 'Drift']) await page.toggleView(view);
    equal(await page.viewHeader('Changes').count(), 0);
    await compareWithHead(page);
    const rows = await page.rows('Changes');
    ok(rows.some(({ label }) => label === 'Objectives'));
    await page.row('Changes', 'OBJ-2').waitFor();
    if (process.env['PICTURE']) await page.screenshot(`${process.env['PICTURE']}-tree.png`);
  });

  it('leads to the place in the charter, beside what it was', async () => {
    const { page } = session();
    await page.clickRow('Changes', 'OBJ-1');
    await page.page.locator('.monaco-diff-editor').waitFor();
    await page.page.getByRole('tab', { name: /project-charter\.yaml \(HEAD → working file\)/u }).waitFor();
    if (process.env['PICTURE']) {
      await page.page.waitForTimeout(2500);
      await page.screenshot(`${process.env['PICTURE']}-diff.png`);
    }
    match(await page.statusBar.innerText(), /Ln \d+, Col/u);
  });

  it('is closed by its button', async () => {
    const { page } = session();
    await page.viewHeader('Changes').hover();
    await page.viewHeader('Changes').getByRole('button', { name: 'Close Comparison' }).click();
    await page.viewHeader('Changes').waitFor({ state: 'detached' });
  });
});
