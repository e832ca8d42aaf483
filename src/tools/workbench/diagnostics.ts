import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import type { WorkbenchServer } from './server';

const messagesKept = 30;
const messageLinesKept = 6;

/** A page with a memory of its console and of that of its sister windows, to explain failures. */
export interface PageWatch {
  readonly page: Page;
  /** The end of the consoles and of the server's log, and where a picture of each window lies. */
  describe(): Promise<string>;
}

async function picture(page: Page): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'throughline-failure-')), 'workbench.png');
  try {
    await page.screenshot({ path, timeout: 10_000 });
    return path;
  } catch {
    return 'none could be taken';
  }
}

/** The server build lacks some optional native modules and says so at length; nothing is wrong then. */
const harmless =
  /bindings file|watchdog|status of 404|HTTP response code \(404\)|ServiceWorker|sandbox attribute|additional builtin/;

/** The first lines of a message, without the style sheet of the workbench's own log. */
function abridged(text: string): string {
  const plain = text.replaceAll('%c', '').replaceAll(/color: #\w+/g, '');
  return plain.split('\n').slice(0, messageLinesKept).join('\n');
}

/** Remembers from now on the console of a page, and of the windows that are opened beside it. */
export function watchPage(page: Page, server: WorkbenchServer): PageWatch {
  const messages: string[] = [];
  const note = (text: string): void => {
    if (harmless.test(text)) return;
    messages.push(abridged(text));
    if (messages.length > messagesKept) messages.shift();
  };
  const windows = page.context();
  windows.on('console', (message) => note(`${message.type()}: ${message.text()}`));
  windows.on('weberror', (error) => note(`error: ${error.error().message}`));
  return {
    page,
    describe: async () =>
      [
        `Page console:\n${messages.join('\n')}`,
        `Server log:\n${server.logTail()}`,
        `Pictures: ${(await Promise.all(windows.pages().map(picture))).join(' ')}`,
      ].join('\n'),
  };
}
