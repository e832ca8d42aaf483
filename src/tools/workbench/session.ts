import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { Browser } from 'playwright-core';

import { launchBrowser } from './browser';
import { watchPage } from './diagnostics';
import type { PageWatch } from './diagnostics';
import type { Workbench } from './install';
import { WorkbenchPage } from './page';
import { startServer } from './server';
import { userSettings } from './settings';
import type { Settings, Theme } from './settings';
import { createTempFolder } from './tempFolder';

export interface SessionOptions {
  readonly workbench: Workbench;
  /** The folder of installed extensions. */
  readonly extensions: string;
  /** The folder to open. A copy of it is opened, so that nothing done there lasts. */
  readonly folder: string;
  /** Dark where absent. */
  readonly theme?: Theme;
  /** On top of the quiet settings. */
  readonly settings?: Settings;
  /** Of the window, in CSS pixels; 1440 by 900 where absent. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Pixels of a picture for one CSS pixel; 1 where absent. */
  readonly scale?: number;
}

/** A workbench in a browser without a window, on a server and a copy of a folder of its own. */
export interface Session {
  readonly page: WorkbenchPage;
  /** The copy that is open. */
  readonly folder: string;
  /** What can be told about the page and the server when something went wrong. */
  describe(): Promise<string>;
  close(): Promise<void>;
}

const windowSize = { width: 1440, height: 900 };

async function openPage(browser: Browser, options: SessionOptions): Promise<WorkbenchPage> {
  const { size: viewport = windowSize, scale: deviceScaleFactor = 1, theme: colorScheme = 'dark' } = options;
  const context = await browser.newContext({ viewport, deviceScaleFactor, colorScheme });
  return new WorkbenchPage(await context.newPage());
}

async function load(page: WorkbenchPage, url: string, watch: PageWatch): Promise<void> {
  try {
    await page.load(url);
  } catch (error) {
    throw new Error(`The workbench did not come up.\n${await watch.describe()}`, { cause: error });
  }
}

/** Opens a folder in a real VS Code workbench with the installed extensions. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { workbench, extensions, theme = 'dark' } = options;
  const copy = createTempFolder('workspace');
  const folder = join(copy.path, basename(options.folder));
  await cp(options.folder, folder, { recursive: true });
  const settings = userSettings(theme, options.settings);
  const server = await startServer(workbench, { settings, extensions, endsWithBrowser: true });
  const browser = await launchBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    await server.end();
    copy.dispose();
  };
  try {
    const page = await openPage(browser, options);
    const watch = watchPage(page.page, server);
    await load(page, server.url({ folder }), watch);
    return { page, folder, describe: () => watch.describe(), close };
  } catch (error) {
    await close();
    throw error;
  }
}
