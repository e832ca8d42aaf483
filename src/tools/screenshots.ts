import { mkdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { buildExtension } from './workbench/build';
import { ensureWorkbench } from './workbench/install';
import type { WorkbenchPage } from './workbench/page';
import { repositoryRoot } from './workbench/paths';
import { runTool } from './workbench/runTool';
import { openSession } from './workbench/session';
import { themes } from './workbench/settings';
import type { Theme } from './workbench/settings';
import { installPacked } from './workbench/vsix';

const example = join(repositoryRoot, 'examples', 'service-desk');
const charter = 'project-charter.yaml';
const pictures = join(repositoryRoot, 'media', 'screenshots');

/** A README is read over slow lines, too. In bytes. */
const largestPicture = 300_000;

/** The entry that the pictures tell of: it serves nothing, which says in a glance what drift is, and has quick fixes. */
const drifting = 'REQ-10';

/** Leaves out what tells nothing, and gives the rest room: a picture is scaled down where it is shown. */
const settings = {
  'editor.minimap.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.lineHeight': 1.9,
  'editor.bracketPairColorization.enabled': false,
};

/** In pixels; wide enough for the titles in the trees. */
const sideBarWidth = 400;

/** Brings the workbench into the state that is worth a picture. */
type Scene = (page: WorkbenchPage) => Promise<void>;

/** Puts the cursor into the entry that the pictures tell of. */
async function goToDrift(page: WorkbenchPage): Promise<void> {
  const lines = (await readFile(join(example, charter), 'utf8')).split('\n');
  const line = lines.findIndex((each) => each.includes(`id: ${drifting}`));
  if (line < 0) throw new Error(`The example no longer has ${drifting}.`);
  await page.goTo(line + 1, (lines[line]?.indexOf(drifting) ?? 0) + 1);
  await page.waitForSquiggle('warning');
}

/** In the order in which they are shot: each begins where the one before has ended. */
const scenes: Readonly<Record<string, Scene>> = {
  'purpose-tree': async (page) => {
    await page.openFile(charter);
    await page.showContainer('Throughline');
    await page.dragSideBarTo(sideBarWidth);
    await page.rows('Purpose');
    await goToDrift(page);
    await page.closePanel();
  },
  hover: async (page) => {
    await page.hover(page.cursor);
  },
  'quick-fix': async (page) => {
    await page.closeHover();
    await page.quickFixes();
  },
  problems: async (page) => {
    await page.closeQuickFixes();
    await page.problems();
  },
};

async function shoot(page: WorkbenchPage, name: string): Promise<void> {
  const path = join(pictures, `${name}.png`);
  await page.screenshot(path);
  const { size } = await stat(path);
  const shown = relative(repositoryRoot, path);
  if (size > largestPicture) throw new Error(`${shown} has ${size} bytes, more than ${largestPicture}.`);
  console.log(`${shown} (${Math.round(size / 1000)} kB)`);
}

async function shootAll(page: WorkbenchPage, theme: Theme): Promise<void> {
  for (const [name, scene] of Object.entries(scenes)) {
    await scene(page);
    await shoot(page, `${name}-${theme}`);
  }
}

/** Takes the pictures of the README and of the docs from the real workbench, in both themes. */
async function main(): Promise<void> {
  await buildExtension();
  const workbench = await ensureWorkbench();
  const extensions = await installPacked(workbench, repositoryRoot);
  await mkdir(pictures, { recursive: true });
  for (const theme of Object.keys(themes) as Theme[]) {
    const session = await openSession({
      workbench,
      extensions: extensions.path,
      folder: example,
      theme,
      settings,
    });
    try {
      await shootAll(session.page, theme);
    } catch (error) {
      throw new Error(`${String(error)}\n${await session.describe()}`, { cause: error });
    } finally {
      await session.close();
    }
  }
}

runTool(main);
