import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';

import { partsFolder } from '../../src/tools/workbench/paths';
import { startProcess, withinTime } from '../../src/tools/workbench/processes';
import type { ProcessGroup } from '../../src/tools/workbench/processes';
import { hasDisplay } from '../../src/tools/workbench/display';
import { createTempFolder } from '../../src/tools/workbench/tempFolder';
import { versions } from '../../src/tools/workbench/versions';
import { makePlan } from './plan';
import type { Plan, Subject } from './plan';
import type { HostReport } from './verdict';

const probeTimeout = 10_000;
const downloadTimeout = 5 * 60_000;
const suiteTimeout = 8 * 60_000;
const downloadHost = 'https://update.code.visualstudio.com/api/releases/stable';

function unavailable(reason: string): HostReport {
  return { kind: 'unavailable', host: 'desktop', reason };
}

type Download = { readonly executable: string } | { readonly failure: string };

/** A short look first: the download itself tries again and again before it gives up. */
async function probe(): Promise<void> {
  const response = await fetch(downloadHost, { signal: AbortSignal.timeout(probeTimeout) });
  if (!response.ok) throw new Error(`${downloadHost} answered with status ${response.status}`);
}

async function fetchDesktop(): Promise<string> {
  await probe();
  const reporter = new SilentReporter();
  const fetched = downloadAndUnzipVSCode({ version: versions.desktop, cachePath: partsFolder, reporter });
  const path = await withinTime(fetched, downloadTimeout);
  if (path === 'timeout') throw new Error(`the download took longer than ${downloadTimeout / 1000} s`);
  return path;
}

async function download(): Promise<Download> {
  try {
    return { executable: await fetchDesktop() };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { failure: `Desktop VS Code ${versions.desktop} could not be downloaded: ${cause}.` };
  }
}

function launch(executable: string, plan: Plan, profile: string): ProcessGroup {
  const isolated = ['--user-data-dir', `${profile}/user`, '--extensions-dir', `${profile}/extensions`];
  const quiet = [
    '--skip-welcome',
    '--skip-release-notes',
    '--disable-updates',
    '--disable-workspace-trust',
    '--disable-telemetry',
    '--no-sandbox',
    '--disable-gpu',
  ];
  const suite = [`--extensionDevelopmentPath=${plan.extension}`, `--extensionTestsPath=${plan.suite}`];
  // A terminal inside VS Code sets this variable, and then the program would be a plain Node.
  const env = { ELECTRON_RUN_AS_NODE: undefined };
  return startProcess(executable, [plan.workspace, ...isolated, ...quiet, ...suite], { env });
}

async function report(plan: Plan, vscode: ProcessGroup, begin: number): Promise<HostReport> {
  const ending = await withinTime(vscode.exited, suiteTimeout);
  const results = await plan.results();
  if (results?.finished)
    return { kind: 'ran', host: 'desktop', results, seconds: (Date.now() - begin) / 1000 };
  const how =
    ending === 'timeout' ? `did not end within ${suiteTimeout / 1000} s` : `ended with status ${ending}`;
  const reason = `VS Code ${how}.\n${results?.crash ?? ''}\n${vscode.outputTail(30)}`;
  return { kind: 'broken', host: 'desktop', reason, ...(results === undefined ? {} : { results }) };
}

/** Runs the suite in the desktop VS Code that starts from this executable. */
async function runInExecutable(executable: string, subject: Subject): Promise<HostReport> {
  const begin = Date.now();
  const plan = await makePlan(subject, 'node');
  const profile = createTempFolder('profile');
  const vscode = launch(executable, plan, profile.path);
  try {
    return await report(plan, vscode, begin);
  } finally {
    await vscode.end();
    profile.dispose();
    plan.dispose();
  }
}

/** Runs the suite in desktop VS Code where there is a display and its download server can be reached. */
export async function runInDesktop(subject: Subject): Promise<HostReport> {
  if (!hasDisplay()) return unavailable('There is no display.');
  const vscode = await download();
  return 'failure' in vscode ? unavailable(vscode.failure) : runInExecutable(vscode.executable, subject);
}
