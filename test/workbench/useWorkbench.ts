import { join } from 'node:path';

import { ensureChromium } from '../../src/tools/workbench/chromium';
import { ensureWorkbench } from '../../src/tools/workbench/install';
import { repositoryRoot } from '../../src/tools/workbench/paths';
import { openSession } from '../../src/tools/workbench/session';
import type { Session, SessionOptions } from '../../src/tools/workbench/session';
import { installPacked } from '../../src/tools/workbench/vsix';

/** Limits in milliseconds. The first one is long enough to fetch VS Code on a fresh checkout. */
const openTimeout = 15 * 60_000;
const testTimeout = 300_000;
const endTimeout = 120_000;

/** Charters to open, by the names of their folders. */
export const folders = {
  serviceDesk: join(repositoryRoot, 'examples', 'service-desk'),
  fieldService: join(repositoryRoot, 'examples', 'field-service'),
  nightDesk: join(import.meta.dirname, 'fixtures', 'night-desk'),
} as const;

export interface UseOptions extends Omit<SessionOptions, 'workbench' | 'extensions'> {
  /** Absolute path of the built extension's root; this project where absent. */
  readonly extension?: string;
}

const installed = new Map<string, Promise<string>>();

async function install(extension: string): Promise<string> {
  const folder = await installPacked(await ensureWorkbench(), extension);
  return folder.path;
}

/** Packs and installs each extension once for all test files. */
function installedOnce(extension: string): Promise<string> {
  const known = installed.get(extension) ?? install(extension);
  installed.set(extension, known);
  return known;
}

async function open(options: UseOptions): Promise<Session> {
  const { extension = repositoryRoot, ...rest } = options;
  await ensureChromium();
  const extensions = await installedOnce(extension);
  return openSession({ ...rest, workbench: await ensureWorkbench(), extensions });
}

/**
 * Gives the tests of the suite around it one workbench, with the packed extension installed and a copy of a folder
 * open. When a test fails, what is known about the page and the server is printed.
 * @returns a function for the tests to reach it by
 */
export function useWorkbench(options: UseOptions): () => Session {
  let session: Session | undefined;
  before(async function () {
    this.timeout(openTimeout);
    session = await open(options);
  });
  beforeEach(function () {
    this.currentTest?.timeout(testTimeout);
  });
  afterEach(async function () {
    this.timeout(endTimeout);
    if (this.currentTest?.state === 'failed') console.error(await session?.describe());
  });
  after(async function () {
    this.timeout(endTimeout);
    await session?.close();
  });
  return () => {
    if (session === undefined) throw new Error('The workbench is not open before the tests begin.');
    return session;
  };
}
