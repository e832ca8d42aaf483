import type { Locator, Page } from 'playwright-core';

/** Severity of a finding as VS Code underlines it. */
export type Squiggle = 'error' | 'warning' | 'info' | 'hint';

/** How long anything on the page may take to appear, in milliseconds. */
const patience = 90_000;

/** How long something may take to be seen before it is tried again, in milliseconds, and how often it is tried. */
const attemptTime = 5_000;
const mostAttempts = 4;

/** Does something until it succeeds, as a person would, the last time with all patience. */
async function retried(act: (timeout: number) => Promise<void>): Promise<void> {
  for (let i = 1; i < mostAttempts; i++) {
    const isDone = await act(attemptTime).then(
      () => true,
      () => false,
    );
    if (isDone) return;
  }
  await act(patience);
}

/** Does something until it can be seen to have been done. */
function attempts(outcome: Locator, act: () => Promise<void>): Promise<void> {
  return retried(async (timeout) => {
    await act();
    await outcome.waitFor({ timeout });
  });
}

/** For so many milliseconds a menu takes no click, lest the one that opens it chooses something; and some to spare. */
const menuGuard = 250;

/** Marks a key combination with Ctrl, or with Cmd on a Mac. */
function withModifier(key: string): string {
  return `ControlOrMeta+${key}`;
}

/** Matches a label that begins with these words: VS Code adds descriptions, counts and shortcuts to its labels. */
function beginningWith(words: string): RegExp {
  return new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

/** A row of a tree as a person reads it. */
export interface TreeRow {
  readonly label: string;
  /** The dimmed text after the label; empty where there is none. */
  readonly description: string;
  /** Distance from the root, which has level 1. */
  readonly level: number;
  /** Whether its children are shown; undefined for a row that has none. */
  readonly expanded?: boolean;
}

async function readRow(row: Locator): Promise<TreeRow> {
  const expanded = await row.getAttribute('aria-expanded');
  return {
    label: await row.locator('.label-name').first().innerText(),
    description: (await row.locator('.label-description').allInnerTexts()).join(''),
    level: Number(await row.getAttribute('aria-level')),
    ...(expanded === null ? {} : { expanded: expanded === 'true' }),
  };
}

/**
 * The workbench of VS Code as a person meets it: by names, keys and the mouse, never by VS Code's API.
 * Each method resolves when what it did can be seen, and fails with Playwright's message when that takes too long.
 */
export class WorkbenchPage {
  /** The text editor in front. */
  readonly editor: Locator;
  /** The cursor in that editor. */
  readonly cursor: Locator;
  /** The bar at the bottom. */
  readonly statusBar: Locator;

  constructor(readonly page: Page) {
    page.setDefaultTimeout(patience);
    this.editor = page.locator('.editor-group-container.active .monaco-editor[role="code"]').first();
    this.cursor = this.editor.locator('.cursors-layer .cursor').first();
    this.statusBar = page.locator('.part.statusbar');
  }

  /** Opens the address and waits until the workbench takes keys. */
  async load(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.locator('.monaco-workbench').waitFor();
    await this.statusBar.waitFor();
    await this.page.getByRole('treeitem').first().waitFor();
  }

  /** Opens a file of the workspace by quick open. */
  async openFile(name: string): Promise<void> {
    await this.choose(withModifier('P'), name, name);
    await this.tab(name).and(this.page.locator('[aria-selected="true"]')).waitFor();
    await this.editor.waitFor();
  }

  /** The tab of an open file. */
  tab(name: string): Locator {
    return this.page.locator('.tabs-container').getByRole('tab', { name: beginningWith(name) });
  }

  /** Brings an open file or page to the front, into the group that takes the keys. */
  async showTab(name: string): Promise<void> {
    const group = this.page.locator('.editor-group-container.active .tabs-container');
    const front = group.getByRole('tab', { name: beginningWith(name), selected: true });
    await attempts(front, () => this.tab(name).click());
  }

  /** Chooses from the menu of something. */
  async chooseFromMenu(of: Locator, name: string): Promise<void> {
    const item = this.page.getByRole('menuitem', { name });
    // A tree that is just drawn anew loses a click, and an editor that just takes the focus closes the menu.
    await attempts(item, async () => {
      if (!(await item.isVisible())) await of.click({ button: 'right' });
    });
    await this.page.waitForTimeout(menuGuard);
    await item.click();
  }

  /** Runs a command by the name it has in the palette, such as `View: Close Editor`. */
  async runCommand(name: string): Promise<void> {
    await this.choose('F1', `>${name}`, name);
  }

  /** Runs a command that begins with a question: gives back the list or the box with this title. */
  async runAsking(name: string, title: string): Promise<Locator> {
    await this.takeRow('F1', `>${name}`, name);
    const asked = this.quickInput.filter({ has: this.page.getByText(title, { exact: true }) });
    await asked.waitFor();
    return asked;
  }

  /** Saves under the name that the dialog for that offers. While it still looks at the folder, it takes no click. */
  async saveAsOffered(): Promise<void> {
    const dialog = this.quickInput.filter({ hasText: 'Show Local' });
    await dialog.waitFor();
    await retried(async (timeout) => {
      if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'OK' }).click({ timeout });
      await dialog.waitFor({ state: 'hidden', timeout });
    });
  }

  /** Opens the view container with this title, if it is not open already. */
  async showContainer(title: string): Promise<void> {
    const tab = this.page.locator('.part.activitybar').getByRole('tab', { name: beginningWith(title) });
    await tab.waitFor();
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    await tab.and(this.page.locator('[aria-selected="true"]')).waitFor();
  }

  /** Drags the edge of the side bar until it is so many pixels wide, or as near as VS Code lets it. */
  async dragSideBarTo(width: number): Promise<void> {
    const box = await this.page.locator('.part.sidebar').boundingBox();
    if (box === null) throw new Error('The side bar is not open.');
    const middle = box.y + box.height / 2;
    await this.page.mouse.move(box.x + box.width, middle);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + width, middle, { steps: 10 });
    await this.page.mouse.up();
    await this.page.mouse.move(0, 0, { steps: 5 });
    await this.page.locator('.monaco-sash:is(.hover, .active)').waitFor({ state: 'detached' });
  }

  /** The bar over a view in the side bar, with the name of the view and its buttons. */
  viewHeader(view: string): Locator {
    return this.page.locator('.pane-header', { hasText: view });
  }

  /** Opens or closes a view in the side bar. */
  async toggleView(view: string): Promise<void> {
    const header = this.viewHeader(view);
    const before = await header.getAttribute('aria-expanded');
    await header.click();
    const after = before === 'true' ? 'false' : 'true';
    await header.and(this.page.locator(`[aria-expanded="${after}"]`)).waitFor();
  }

  /** The tree of a view, by the view's name. */
  tree(view: string): Locator {
    return this.page.getByRole('tree', { name: view });
  }

  /**
   * A row of a tree, by the beginning of its label. The label as it is seen: to screen readers a row may be called
   * by its tooltip.
   */
  row(view: string, label: string): Locator {
    const seen = this.page.locator('.label-name').filter({ hasText: beginningWith(label) });
    return this.rowsOf(view).filter({ has: seen }).first();
  }

  /** The rows of a tree, from top to bottom, as far as they fit on the screen. At least one is waited for. */
  async rows(view: string): Promise<readonly TreeRow[]> {
    const rows = this.rowsOf(view);
    await rows.first().waitFor();
    return Promise.all((await rows.all()).map(readRow));
  }

  /** Clicks a row of a tree. */
  async clickRow(view: string, label: string): Promise<void> {
    await this.row(view, label).click();
  }

  /** Opens or closes a row of a tree. */
  async toggleRow(view: string, label: string): Promise<void> {
    const row = this.row(view, label);
    const before = await row.getAttribute('aria-expanded');
    const after = row.and(this.page.locator(`[aria-expanded="${before === 'true' ? 'false' : 'true'}"]`));
    // A tree that is just drawn anew loses a click.
    await attempts(after, async () => {
      if ((await row.getAttribute('aria-expanded')) === before)
        await row.locator('.monaco-tl-twistie').click();
    });
  }

  /** Puts the cursor at a position, both numbers 1-based as in the status bar. */
  async goTo(line: number, column: number): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.press('Control+G');
    const input = this.quickInput.locator('input');
    await input.fill(`:${line}:${column}`);
    await input.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
    await this.statusBar.getByText(`Ln ${line}, Col ${column}`, { exact: true }).waitFor();
  }

  /** Types at the cursor as a person does. Completions may open and auto-closing may add characters. */
  async type(text: string): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.type(text);
  }

  /** Saves the file in front and waits until it is saved. */
  async save(): Promise<void> {
    await this.page.keyboard.press(withModifier('S'));
    await this.page.locator('.tabs-container .tab.active.dirty').waitFor({ state: 'detached' });
  }

  /** The lines of the editor that are on the screen, from top to bottom. */
  async visibleLines(): Promise<readonly string[]> {
    const lines = await this.editor.locator('.view-line').all();
    const placed = await Promise.all(
      lines.map(async (line) => ({
        top: (await line.boundingBox())?.y ?? 0,
        // The editor shows blanks as non-breaking ones.
        text: (await line.innerText()).replaceAll('\u00a0', ' '),
      })),
    );
    return placed.toSorted((one, other) => one.top - other.top).map(({ text }) => text);
  }

  /** The underlined places that are on the screen, of one severity or of any. */
  squiggles(severity?: Squiggle): Locator {
    return this.editor.locator(severity === undefined ? '[class*="squiggly-"]' : `.squiggly-${severity}`);
  }

  /** Waits for an underlined place of this severity, or of any. */
  async waitForSquiggle(severity?: Squiggle): Promise<void> {
    await this.squiggles(severity).first().waitFor({ state: 'attached' });
  }

  /** Waits until nothing of this severity, or of any, is underlined any more on the screen. */
  async waitForNoSquiggle(severity?: Squiggle): Promise<void> {
    await this.squiggles(severity).first().waitFor({ state: 'detached' });
  }

  /** Rests the mouse on a place and gives back the text of the hover that opens. */
  async hover(place: Locator, says: string | RegExp = /\S/): Promise<string> {
    const box = await place.boundingBox();
    if (box === null) throw new Error('The place to rest the mouse on is not on the screen.');
    // A squiggle lies below the text that takes the mouse, so Playwright's own hover would wait for ever.
    await this.page.mouse.move(box.x + Math.min(box.width / 2, 20), box.y + box.height / 2, { steps: 5 });
    const hover = this.page.locator('.monaco-hover:not(.hidden)').filter({ hasText: says }).first();
    await hover.waitFor();
    return hover.innerText();
  }

  /** Moves the mouse away and waits until no hover is open any more. */
  async closeHover(): Promise<void> {
    await this.page.mouse.move(0, 0, { steps: 5 });
    await this.page.locator('.monaco-hover:not(.hidden)').waitFor({ state: 'hidden' });
  }

  /** Opens the menu of quick fixes at the cursor and gives back its titles; none where VS Code says there is none. */
  async quickFixes(): Promise<readonly string[]> {
    await this.focusEditor();
    await this.page.keyboard.press(withModifier('.'));
    const titles = this.fixMenu.locator('.monaco-list-row.action .title');
    const none = this.page.locator('.monaco-editor-overlaymessage');
    await titles.or(none).filter({ visible: true }).first().waitFor();
    return titles.allInnerTexts();
  }

  /** Takes a quick fix from the open menu. */
  async acceptQuickFix(title: string): Promise<void> {
    await this.fixMenu.locator('.monaco-list-row.action').filter({ hasText: title }).first().click();
    await this.fixMenu.waitFor({ state: 'hidden' });
  }

  /** Closes the menu of quick fixes without taking one. */
  async closeQuickFixes(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.fixMenu.waitFor({ state: 'hidden' });
  }

  /** Opens the Problems panel and gives back the labels of its rows, files and findings. */
  async problems(): Promise<readonly string[]> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.page.keyboard.press(withModifier('Shift+M'));
    await panel.waitFor();
    const rows = panel.getByRole('treeitem');
    await rows.first().waitFor();
    return Promise.all((await rows.all()).map(async (row) => (await row.getAttribute('aria-label')) ?? ''));
  }

  /** Closes the panel below the editor, if it is open. */
  async closePanel(): Promise<void> {
    const panel = this.page.locator('.part.panel');
    if (await panel.isVisible()) await this.page.keyboard.press(withModifier('J'));
    await panel.waitFor({ state: 'hidden' });
  }

  /** The text of the entry of the status bar that contains these words. */
  async statusText(words: string): Promise<string> {
    return this.statusBar.locator('.statusbar-item').filter({ hasText: words }).first().innerText();
  }

  /** Waits for a notification with these words and gives back its text. */
  async notification(words: string): Promise<string> {
    const toast = this.page.locator('.notification-toast').filter({ hasText: words }).first();
    await toast.waitFor();
    return toast.locator('.notification-list-item-message').innerText();
  }

  /** Writes a picture of the window with what is open in it, such as a menu or a hover, fully faded in. */
  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path, animations: 'disabled' });
  }

  private rowsOf(view: string): Locator {
    return this.tree(view).locator('.monaco-list-row');
  }

  private get quickInput(): Locator {
    return this.page.locator('.quick-input-widget');
  }

  private get fixMenu(): Locator {
    return this.page.locator('.action-widget:not(.action-list-submenu-panel)');
  }

  private async focusEditor(): Promise<void> {
    await this.editor.locator('textarea, .native-edit-context').first().focus();
  }

  /** Opens a quick input with a key, narrows its list down and takes the row. */
  private async choose(key: string, text: string, row: string): Promise<void> {
    await this.takeRow(key, text, row);
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  /**
   * While something gets the focus, a key can be lost, or what it has opened is closed again; and a list of files that is
   * open knows none that came later. Then all is done once more.
   */
  private takeRow(key: string, text: string, row: string): Promise<void> {
    const input = this.quickInput.locator('input');
    return retried(async (timeout) => {
      if (!(await input.isVisible())) await this.page.keyboard.press(key);
      try {
        await input.fill(text, { timeout });
        await this.quickInput.getByRole('option', { name: row }).first().click({ timeout });
      } catch (error) {
        if (await input.isVisible()) await this.page.keyboard.press('Escape');
        throw error;
      }
    });
  }
}
