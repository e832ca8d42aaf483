import { equal, match } from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { build } from 'esbuild';

import { ensureWorkbench } from '../../src/tools/workbench/install';
import type { WorkbenchPage } from '../../src/tools/workbench/page';
import { repositoryRoot } from '../../src/tools/workbench/paths';
import { installExtension } from '../../src/tools/workbench/server';
import { openSession } from '../../src/tools/workbench/session';
import type { Session } from '../../src/tools/workbench/session';
import { createTempFolder } from '../../src/tools/workbench/tempFolder';
import { installPacked, packExtension } from '../../src/tools/workbench/vsix';
import { waitForTree } from './trees';
import { openWindow } from './windows';

const fixtures = join(import.meta.dirname, 'fixtures');

/** Adds the extension that serves `memory:/desk` to a folder of installed extensions. */
async function installMemoryFiles(extensions: string): Promise<void> {
  const source = join(fixtures, 'memory-files');
  const built = createTempFolder('memory-files');
  await cp(join(source, 'package.json'), join(built.path, 'package.json'));
  await build({
    entryPoints: [require.resolve('./fixtures/memory-files/extension')],
    outfile: join(built.path, 'extension.js'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
    logLevel: 'warning',
  });
  const vsix = join(extensions, 'memory-files.vsix');
  await packExtension(built.path, vsix);
  await installExtension(await ensureWorkbench(), vsix, extensions);
  built.dispose();
}

describe('a folder that lies on no disk', function () {
  this.timeout(300_000);
  let session: Session;
  let page: WorkbenchPage;

  before(async function () {
    this.timeout(15 * 60_000);
    const workbench = await ensureWorkbench();
    const extensions = await installPacked(workbench, repositoryRoot);
    await installMemoryFiles(extensions.path);
    session = await openSession({
      workbench,
      extensions: extensions.path,
      folder: join(fixtures, 'no-charter'),
    });
    page = await openWindow(session, 'memory:/desk');
    await page.showContainer('Throughline');
  });

  afterEach(async function () {
    this.timeout(60_000);
    if (this.currentTest?.state === 'failed') console.error(await session.describe());
  });

  after(async function () {
    this.timeout(60_000);
    await session?.close();
  });

  it('has its charter read, with the parts', async () => {
    await waitForTree(
      page,
      'Purpose',
      `▾ Somebody answers at night. | 0% aligned · Night desk
  OBJ-1 Answer within a minute | no work
  ▸ Serves nothing yet | 1
`,
    );
    match((await page.problems()).join('\n'), /“suports” is not a key of a work item/u);
    await page.closePanel();
  });

  it('can be put right and saved, and is checked again', async () => {
    await page.clickRow('Drift', 'unknown key: WI-1');
    await page.tab('work.charter.yaml').waitFor();
    await page.waitForSquiggle('error');
    const [first] = await page.quickFixes();
    equal(first, 'Rename to supports');
    await page.acceptQuickFix('Rename to supports');
    await page.waitForNoSquiggle();
    await page.save();
    await page.row('Purpose', 'Serves nothing yet').waitFor({ state: 'detached' });
  });

  it('has no history, and says why', async () => {
    await page.runCommand('Throughline: Show History');
    match(await page.notification('is read with git'), /needs the desktop/u);
  });
});
