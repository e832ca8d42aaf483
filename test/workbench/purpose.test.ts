import { equal, match } from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Locator } from 'playwright-core';

import type { WorkbenchPage } from '../../src/tools/workbench/page';
import { behind } from './places';
import { waitForTree } from './trees';
import { useWorkbench } from './useWorkbench';

const folder = join(import.meta.dirname, 'fixtures', 'no-charter');
const charter = 'project-charter.yaml';

const text = `charter: 1
kind: project
project: { name: Evening desk, customer: Contoso Energy }
settings: { preset: essential }
purpose: { statement: Somebody answers in the evening. }
objectives:
  - { id: OBJ-1, title: Answer within a minute }
  - { id: OBJ-2, title: Nobody calls twice }
requirements:
  - { id: REQ-1, title: A voice menu, supports: [OBJ-1] }
workItems:
  - { id: WI-1, title: Build the queue, supports: [OBJ-1, OBJ-2], assignee: P-1, estimate: 6d, state: active }
  - { id: WI-2, title: Record the voice, supports: [REQ-1], estimate: 2d }
  - { id: WI-3, title: Test the queue, supports: [OBJ-1], assignee: P-1, estimate: 1d }
  - { id: WI-4, title: Send a fax, external: { system: jira, key: D-4, url: "https://tracker.example/D-4" } }
people:
  - { id: P-1, name: Ana }
`;

const whole = `▾ Somebody answers in the evening. | 82% aligned · Evening desk · 9d
  ▾ OBJ-1 Answer within a minute | 100% aligned · 3 work items · 9d
    ▸ REQ-1 A voice menu | 100% aligned · 1 work item · 2d
    WI-1 Build the queue | active · 6d
    WI-3 Test the queue | new · 1d
  ▾ OBJ-2 Nobody calls twice | 100% aligned · 1 work item · 6d
    WI-1 Build the queue | active · 6d
  ▸ Serves nothing yet | 1
`;

describe('the Purpose tree in the workbench', () => {
  const session = useWorkbench({ folder });

  const press = async (page: WorkbenchPage, name: string): Promise<void> => {
    await page.viewHeader('Purpose').hover();
    await page.viewHeader('Purpose').getByRole('button', { name }).click();
  };
  const list = ({ page }: WorkbenchPage): Locator => page.locator('.quick-input-widget');
  /** The list with a title: while one gives way to the next, the rows of the one before may still be there. */
  const titled = async (page: WorkbenchPage, title: string): Promise<Locator> => {
    const open = list(page).filter({ has: page.page.locator('.quick-input-title', { hasText: title }) });
    await open.waitFor();
    return open;
  };
  const choose = async (page: WorkbenchPage, title: string, name: string): Promise<void> => {
    const open = await titled(page, title);
    // A list that opens moves once more; with its first row in focus it stands still.
    await open.locator('.monaco-list-row.focused').first().waitFor();
    await open.getByRole('option', { name }).first().click();
  };
  const closeList = async (page: WorkbenchPage): Promise<void> => {
    await list(page).locator('.quick-input-box input').press('Escape');
    await list(page).waitFor({ state: 'hidden' });
  };
  const drag = async (page: WorkbenchPage, from: string, to: string): Promise<void> => {
    const target = page.row('Purpose', to);
    await page.row('Purpose', from).dragTo(target, { targetPosition: { x: 80, y: 10 } });
  };
  const line = (page: WorkbenchPage, words: string): Locator =>
    page.editor.locator('.view-line', { hasText: words });
  const message = ({ page }: WorkbenchPage): Locator =>
    page.locator('.tree-explorer-viewlet-tree-view .message');
  /** Undoes in the editor, as a person does, with the keyboard. */
  const undo = async (page: WorkbenchPage): Promise<void> => {
    await line(page, 'kind: project').click();
    await page.page.keyboard.press('ControlOrMeta+Z');
  };

  const isShown = async (place: Locator): Promise<boolean> => (await place.count()) > 0 && place.isVisible();
  const setFolded = async (page: WorkbenchPage, label: string, isFolded: boolean): Promise<void> => {
    const folded = await page.row('Purpose', label).getAttribute('aria-expanded');
    if (folded !== null && folded !== String(!isFolded)) await page.toggleRow('Purpose', label);
  };

  /** Leads back to the tree and the text as each test finds them, whatever the one before has left. */
  const settle = async (page: WorkbenchPage): Promise<void> => {
    if (await list(page).isVisible()) await closeList(page);
    for (const open of ['.monaco-dialog-box', '.context-view .monaco-menu'])
      if (await isShown(page.page.locator(open).first())) await page.page.keyboard.press('Escape');
    if ((await page.page.locator('.notification-toast').count()) > 0)
      await page.runCommand('Notifications: Clear All Notifications');
    if (await isShown(page.page.locator('.tabs-container .tab.dirty')))
      await page.runCommand('File: Revert File');
    if ((await message(page).allInnerTexts()).join('') !== '')
      await page.runCommand('Throughline: Clear Purpose Filter');
    if ((await page.viewHeader('Purpose').getByText(/^by /u).count()) > 0) {
      await press(page, 'Group Purpose Tree By');
      await choose(page, 'Group Purpose Tree By', 'Goal and Objective');
    }
    await page.row('Purpose', 'OBJ-2').waitFor();
    for (const label of ['OBJ-2', 'OBJ-1']) await setFolded(page, label, false);
    for (const label of ['REQ-1', 'Serves nothing yet']) await setFolded(page, label, true);
    await waitForTree(page, 'Purpose', whole);
  };

  const unfold = async (page: WorkbenchPage): Promise<void> => {
    await page.toggleRow('Purpose', 'OBJ-2');
    await page.toggleRow('Purpose', 'OBJ-1');
    await waitForTree(page, 'Purpose', whole);
  };

  before(async () => {
    const { page, folder: copy } = session();
    await writeFile(join(copy, charter), text);
    await page.showContainer('Throughline');
    await page.openFile(charter);
    await page.row('Purpose', 'Somebody answers').waitFor();
    await page.toggleView('Drift');
  });

  /** Not by a hook: where that fails, no other test would run. */
  const fromRest =
    (run: (page: WorkbenchPage) => Promise<void>): (() => Promise<void>) =>
    async () => {
      const { page } = session();
      await settle(page);
      await run(page);
    };

  it(
    'is grouped by what is chosen from a list, in which the present order is ticked',
    fromRest(async (page) => {
      await press(page, 'Group Purpose Tree By');
      await list(page).locator('.monaco-list-row.focused .codicon-check').waitFor();
      await choose(page, 'Group Purpose Tree By', 'Owner');
      await waitForTree(
        page,
        'Purpose',
        `▾ Somebody answers in the evening. | 82% aligned · Evening desk · 9d
  ▸ Ana | 100% aligned · 2 work items · 7d
  ▸ Not assigned | 50% aligned · 2 work items · 2d
`,
      );
      await page.viewHeader('Purpose').getByText('by owner', { exact: true }).waitFor();
      await page.toggleRow('Purpose', 'Ana');
      await page.row('Purpose', 'WI-3').waitFor();
      await press(page, 'Group Purpose Tree By');
      await choose(page, 'Group Purpose Tree By', 'Goal and Objective');
      await unfold(page);
      await page.viewHeader('Purpose').getByText('by owner', { exact: true }).waitFor({ state: 'detached' });
    }),
  );

  it(
    'is narrowed down to what has typed words, says so, and is whole again at the press of a button',
    fromRest(async (page) => {
      equal(
        await page.viewHeader('Purpose').getByRole('button', { name: 'Clear Purpose Filter' }).count(),
        0,
      );
      await press(page, 'Filter Purpose Tree');
      await list(page).locator('.quick-input-box input').fill('queue');
      await choose(page, 'Filter Purpose Tree', 'With “queue”');
      await (await titled(page, 'Filter Purpose Tree (2 of 7)')).getByText('“queue”').first().waitFor();
      await closeList(page);
      await message(page).getByText('With “queue”: 2 of 7').waitFor();
      await waitForTree(
        page,
        'Purpose',
        `▾ Somebody answers in the evening. | 82% aligned · Evening desk · 9d
  ▾ OBJ-1 Answer within a minute | 100% aligned · 3 work items · 9d
    WI-1 Build the queue | active · 6d
    WI-3 Test the queue | new · 1d
  ▾ OBJ-2 Nobody calls twice | 100% aligned · 1 work item · 6d
    WI-1 Build the queue | active · 6d
`,
      );
      await press(page, 'Clear Purpose Filter');
      await waitForTree(page, 'Purpose', whole);
      await message(page).getByText('queue').waitFor({ state: 'detached' });
    }),
  );

  it(
    'is narrowed down by several conditions in turn',
    fromRest(async (page) => {
      await press(page, 'Filter Purpose Tree');
      await choose(page, 'Filter Purpose Tree (7 of 7)', 'Person');
      await choose(page, 'Filter by Person', 'Ana');
      await choose(page, 'Filter Purpose Tree (2 of 7)', 'State');
      const states = await titled(page, 'Filter by State');
      await states.getByRole('checkbox', { name: 'new' }).first().check();
      await states.getByRole('button', { name: 'OK' }).click();
      await titled(page, 'Filter Purpose Tree (1 of 7)');
      await closeList(page);
      await message(page).getByText('New, owner Ana: 1 of 7').waitFor();
      await page.runCommand('Throughline: Clear Purpose Filter');
      await message(page).getByText('Ana').waitFor({ state: 'detached' });
      // What was left out comes back folded.
      await page.toggleRow('Purpose', 'OBJ-2');
      await waitForTree(page, 'Purpose', whole);
    }),
  );

  it(
    'offers to clear a filter that hides what somebody looks for',
    fromRest(async (page) => {
      await press(page, 'Filter Purpose Tree');
      await list(page).locator('.quick-input-box input').fill('queue');
      await choose(page, 'Filter Purpose Tree', 'With “queue”');
      await titled(page, 'Filter Purpose Tree (2 of 7)');
      await closeList(page);
      await page.goTo(...behind(text, 'title: Record'));
      await page.runCommand('Throughline: Show in Purpose Tree');
      equal(
        await page.notification('leaves out'),
        'The filter of the Purpose tree leaves out WI-2 Record the voice. It shows: with “queue”.',
      );
      await page.page.locator('.notification-toast').getByRole('button', { name: 'Clear Filter' }).click();
      const selected = page.page.locator('[aria-selected="true"]');
      await page.row('Purpose', 'WI-2').and(selected).waitFor();
      await message(page).getByText('queue').waitFor({ state: 'detached' });
    }),
  );

  it(
    'has work dragged to another objective, and undone in one step',
    fromRest(async (page) => {
      await drag(page, 'WI-3', 'OBJ-2');
      await line(page, 'title: Test the queue, supports: [OBJ-2]').waitFor();
      await waitForTree(
        page,
        'Purpose',
        `▾ Somebody answers in the evening. | 82% aligned · Evening desk · 9d
  ▾ OBJ-1 Answer within a minute | 100% aligned · 2 work items · 8d
    ▸ REQ-1 A voice menu | 100% aligned · 1 work item · 2d
    WI-1 Build the queue | active · 6d
  ▾ OBJ-2 Nobody calls twice | 100% aligned · 2 work items · 7d
    WI-1 Build the queue | active · 6d
    WI-3 Test the queue | new · 1d
  ▸ Serves nothing yet | 1
`,
      );
      await undo(page);
      await waitForTree(page, 'Purpose', whole);
    }),
  );

  it(
    'has several dragged together, of which only the link to where they were seen goes',
    fromRest(async (page) => {
      await page.row('Purpose', 'WI-1').click();
      await page.row('Purpose', 'WI-3').click({ modifiers: ['ControlOrMeta'] });
      await drag(page, 'WI-3', 'REQ-1');
      await line(page, 'title: Build the queue, supports: [REQ-1, OBJ-2]').waitFor();
      await line(page, 'title: Test the queue, supports: [REQ-1]').waitFor();
      await undo(page);
      await waitForTree(page, 'Purpose', whole);
    }),
  );

  it(
    'says kindly why something cannot be moved there',
    fromRest(async (page) => {
      await drag(page, 'REQ-1', 'WI-3');
      equal(
        await page.notification('Drop work on'),
        'Drop work on an objective or a requirement: it will support that.',
      );
      await page.runCommand('Notifications: Clear All Notifications');
    }),
  );

  it(
    'has work moved by the keyboard, from a list with the likeliest first',
    fromRest(async (page) => {
      await page.row('Purpose', 'WI-3').click();
      await page.page.keyboard.press('Alt+M');
      await choose(page, 'Move WI-3 “Test the queue” from OBJ-1', 'OBJ-2');
      await line(page, 'title: Test the queue, supports: [OBJ-2]').waitFor();
      await undo(page);
      await waitForTree(page, 'Purpose', whole);
    }),
  );

  it(
    'has a row copied with all that it leads up to',
    fromRest(async (page) => {
      await page.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.chooseFromMenu(page.row('Purpose', 'WI-3'), 'Copy as Markdown Chain');
      await page.page.waitForFunction(
        "navigator.clipboard.readText().then((text) => text.includes('    - Work item: WI-3 Test the queue'))",
      );
    }),
  );

  it(
    'opens an item in its tracker, only from where there is one',
    fromRest(async (page) => {
      const entry = page.page.getByRole('menuitem', { name: 'Open External Link' });
      await page.row('Purpose', 'WI-3').click({ button: 'right' });
      await page.page.getByRole('menuitem', { name: 'Reveal in Charter' }).waitFor();
      equal(await entry.count(), 0);
      await page.page.keyboard.press('Escape');
      await page.toggleRow('Purpose', 'Serves nothing yet');
      await page.chooseFromMenu(page.row('Purpose', 'WI-4'), 'Open External Link');
      const question = page.page.locator('.monaco-dialog-box');
      match(await question.innerText(), /https:\/\/tracker\.example\/D-4/u);
      await page.page.keyboard.press('Escape');
      await page.toggleRow('Purpose', 'Serves nothing yet');
    }),
  );

  it(
    'follows the cursor, and the cursor follows it, as long as somebody wants that',
    fromRest(async (page) => {
      const selected = page.page.locator('[aria-selected="true"]');
      await page.runCommand('Throughline: Follow Cursor in Purpose Tree');
      await page.goTo(...behind(text, 'title: Record'));
      await page.row('Purpose', 'WI-2').and(selected).waitFor();
      await page.row('Purpose', 'OBJ-2').click();
      await page.page.keyboard.press('ArrowDown');
      await page.row('Purpose', 'WI-1').waitFor();
      const [at, column] = behind(text, 'workItems:\n  - { id: ');
      await page.page.keyboard.press('Enter');
      await page.statusBar.getByText(`Ln ${at}, Col ${column}`, { exact: true }).waitFor();
      await page.runCommand('Throughline: Stop Following Cursor');
    }),
  );
});
