import { launchBrowser } from '../../src/tools/workbench/browser';
import { ensureChromium } from '../../src/tools/workbench/chromium';
import { watchPage } from '../../src/tools/workbench/diagnostics';
import type { PageWatch } from '../../src/tools/workbench/diagnostics';
import { ensureWorkbench } from '../../src/tools/workbench/install';
import type { Workbench } from '../../src/tools/workbench/install';
import { withinTime } from '../../src/tools/workbench/processes';
import { startServer } from '../../src/tools/workbench/server';
import type { WorkbenchServer } from '../../src/tools/workbench/server';
import { userSettings } from '../../src/tools/workbench/settings';
import type { Settings } from '../../src/tools/workbench/settings';
import { makePlan } from './plan';
import type { Plan, Subject } from './plan';
import type { Runtime } from './results';
import type { HostReport } from './verdict';

const suiteTimeout = 15 * 60_000;

/** VS Code runs an extension that can do both in Node, unless the user wants it otherwise. */
function hostSettings(runtime: Runtime, extensionId: string): Settings {
  return userSettings(
    'dark',
    runtime === 'web' ? { 'remote.extensionKind': { [extensionId]: ['web'] } } : {},
  );
}

type Ending = 'exit' | 'timeout' | 'server ended' | 'page crashed';

const endings: Readonly<Record<Exclude<Ending, 'exit'>, string>> = {
  timeout: `The suite did not end within ${suiteTimeout / 1000} s.`,
  'server ended': "VS Code's server ended before the suite did.",
  'page crashed': 'The page with the workbench crashed before the suite ended.',
};

/** Resolves with the first thing that ends the suite. */
function firstEnding(
  watch: PageWatch,
  server: WorkbenchServer,
): { ending: Promise<Ending>; ready: Promise<unknown> } {
  const { page } = watch;
  let ready: Promise<unknown> = Promise.resolve();
  const ending = new Promise<Ending>((resolve) => {
    // VS Code calls these two to pass on the suite's console, which the page's own console has as well, and its end.
    ready = Promise.all([
      page.exposeFunction('codeAutomationLog', () => undefined),
      page.exposeFunction('codeAutomationExit', () => resolve('exit')),
    ]);
    page.on('crash', () => resolve('page crashed'));
    void server.exited.then(() => resolve('server ended'));
  });
  return { ending, ready };
}

/** Opens the workbench with the suite named in its address, and waits for its end. */
async function runSuite(watch: PageWatch, server: WorkbenchServer, plan: Plan): Promise<Ending> {
  const { ending, ready } = firstEnding(watch, server);
  await ready;
  const { workspace: folder, extension: extensionUnderDevelopment, suite: testSuite } = plan;
  await watch.page.goto(server.url({ folder, extensionUnderDevelopment, testSuite }));
  return withinTime(ending, suiteTimeout);
}

async function report(
  host: Runtime,
  ending: Ending,
  plan: Plan,
  watch: PageWatch,
  seconds: number,
): Promise<HostReport> {
  const results = await plan.results();
  if (results?.finished) return { kind: 'ran', host, results, seconds };
  const reason =
    ending === 'exit' ? (results?.crash ?? 'VS Code ended without running the suite.') : endings[ending];
  const running = results?.running === undefined ? [] : [`Running then: ${results.running}`];
  const details = [reason, ...running, await watch.describe()].join('\n');
  return { kind: 'broken', host, reason: details, ...(results === undefined ? {} : { results }) };
}

async function runWith(workbench: Workbench, host: Runtime, subject: Subject): Promise<HostReport> {
  const begin = Date.now();
  const plan = await makePlan(subject, host);
  const server = await startServer(workbench, {
    settings: hostSettings(host, plan.extensionId),
    testDriver: true,
    endsWithBrowser: true,
  });
  const browser = await launchBrowser();
  try {
    const watch = watchPage(await browser.newPage(), server);
    const ending = await runSuite(watch, server, plan);
    return await report(host, ending, plan, watch, (Date.now() - begin) / 1000);
  } finally {
    await browser.close();
    await server.end();
    plan.dispose();
  }
}

/** Runs the suite in one of the two extension hosts of VS Code's server build. */
export async function runInServer(host: Runtime, subject: Subject): Promise<HostReport> {
  let workbench: Workbench;
  try {
    workbench = await ensureWorkbench();
    await ensureChromium();
  } catch (error) {
    return { kind: 'unavailable', host, reason: error instanceof Error ? error.message : String(error) };
  }
  return runWith(workbench, host, subject);
}
