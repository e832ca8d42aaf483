import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';

import { buildExtension } from './workbench/build';
import { ensureWorkbench } from './workbench/install';
import type { WorkbenchPage } from './workbench/page';
import { repositoryRoot } from './workbench/paths';
import { runTool } from './workbench/runTool';
import { openSession } from './workbench/session';
import { themes } from './workbench/settings';
import type { Theme } from './workbench/settings';
import { installPacked } from './workbench/vsix';

const examples = join(repositoryRoot, 'examples');
const example = join(examples, 'service-desk');
const staffed = join(examples, 'field-service');
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
  await goToText(page, join(example, charter), { before: 'id: ', text: drifting });
  await page.waitForSquiggle('warning');
  await waitForLenses(page);
}

/** Lines move when code lenses come, and a hover that is open goes. */
async function waitForLenses({ page }: WorkbenchPage): Promise<void> {
  const empty = page.locator('.codelens-decoration:not(:has-text("supported by"))');
  await page.locator('.codelens-decoration', { hasText: 'supported by' }).first().waitFor();
  await empty.first().waitFor({ state: 'detached' });
  await page.waitForTimeout(1000);
}

/** Puts the cursor on a text where the file in front has it first, with something before it on the line. */
async function goToText(
  page: WorkbenchPage,
  path: string,
  { before = '', text }: { readonly before?: string; readonly text: string },
): Promise<void> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  const line = lines.findIndex((each) => each.includes(before + text));
  if (line < 0) throw new Error(`The example no longer has ${text}.`);
  await page.goTo(line + 1, (lines[line]?.indexOf(text) ?? 0) + 1);
}

type Scenes = Readonly<Record<string, Scene>>;

/** In the order in which they are shot: each begins where the one before has ended. */
const scenesOfWork: Scenes = {
  'purpose-tree': async (page) => {
    await page.openFile(charter);
    await page.showContainer('Throughline');
    await page.dragSideBarTo(sideBarWidth);
    await page.rows('Purpose');
    // From below, so that no row moves that is still to be unfolded.
    await page.toggleRow('Purpose', 'Serves nothing yet');
    await page.toggleRow('Purpose', 'OBJ-1');
    await goToDrift(page);
    await page.closePanel();
  },
  hover: async (page) => {
    await page.hover(page.cursor);
    await page.page.locator('.monaco-hover').getByText('Quick Fix...').waitFor();
  },
  'quick-fix': async (page) => {
    await page.closeHover();
    await page.quickFixes();
  },
  problems: async (page) => {
    await page.closeQuickFixes();
    await page.problems();
  },
  report: async (page) => {
    await page.closePanel();
    await page.runCommand('Throughline: Open Report');
    const shown = page.page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await shown.getByRole('heading', { level: 1 }).waitFor();
  },
};

/** The practice that the example with people belongs to: its rows are folded away. */
const practice = 'Proseware';

/** The risks of that example, in a file of their own. */
const risks = join('parts', 'risks.charter.yaml');

async function unfoldRows(page: WorkbenchPage, view: string, labels: readonly string[]): Promise<void> {
  await page.toggleRow(view, practice);
  for (const label of labels) await page.toggleRow(view, label);
}

/** Those of an example that has people and all that is to be dealt with by a day. */
const scenesOfPeople: Scenes = {
  people: async (page) => {
    await page.openFile(charter);
    await page.showContainer('Throughline');
    await page.dragSideBarTo(sideBarWidth);
    await page.closePanel();
    await page.toggleView('Purpose');
    await page.toggleView('Drift');
    await page.toggleView('People');
    await unfoldRows(page, 'People', ['Escalation path', 'Skills', 'People']);
    await goToText(page, join(staffed, charter), { text: 'level: L3' });
  },
  delivery: async (page) => {
    await page.openFile(basename(risks));
    await page.toggleView('People');
    await page.toggleView('Delivery');
    await unfoldRows(page, 'Delivery', [
      'Feedback',
      'Cadences',
      'Questions',
      'Actions',
      'Risks',
      'Milestones',
    ]);
    await goToText(page, join(staffed, risks), { text: 'assumptions:' });
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

async function shootAll(page: WorkbenchPage, scenes: Scenes, theme: Theme): Promise<void> {
  for (const [name, scene] of Object.entries(scenes)) {
    await scene(page);
    await shoot(page, `${name}-${theme}`);
  }
}

/** Which example is open for which pictures. */
const albums: readonly { readonly folder: string; readonly scenes: Scenes }[] = [
  { folder: example, scenes: scenesOfWork },
  { folder: staffed, scenes: scenesOfPeople },
];

/** Takes the pictures of the README and of the docs from the real workbench, in both themes. */
async function main(): Promise<void> {
  await buildExtension();
  const workbench = await ensureWorkbench();
  const extensions = await installPacked(workbench, repositoryRoot);
  await mkdir(pictures, { recursive: true });
  for (const theme of Object.keys(themes) as Theme[]) {
    for (const { folder, scenes } of albums) {
      const session = await openSession({
        workbench,
        extensions: extensions.path,
        folder,
        theme,
        settings,
      });
      try {
        await shootAll(session.page, scenes, theme);
      } catch (error) {
        throw new Error(`${String(error)}\n${await session.describe()}`, { cause: error });
      } finally {
        await session.close();
      }
    }
  }
}

runTool(main);
