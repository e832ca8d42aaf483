import { runInDesktop } from './desktopHost';
import type { Subject } from './plan';
import { runInServer } from './serverHost';
import { complaints, describeReport, summaryLine } from './verdict';
import type { HostName, HostReport } from './verdict';

async function runHost(host: HostName, subject: Subject): Promise<HostReport> {
  try {
    return await (host === 'desktop' ? runInDesktop(subject) : runInServer(host, subject));
  } catch (error) {
    return { kind: 'broken', host, reason: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Runs the suite in one host after the other, and prints what came of each; the last lines are one for each host.
 * @returns whether all is well, see {@link complaints}
 */
export async function runHosts(hosts: readonly HostName[], subject: Subject): Promise<boolean> {
  const reports: HostReport[] = [];
  for (const host of hosts) {
    const report = await runHost(host, subject);
    console.log(`\n${describeReport(report)}`);
    reports.push(report);
  }
  const found = complaints(reports);
  console.log(
    ['', ...found.map((complaint) => `FAILED ${complaint}`), ...reports.map(summaryLine)].join('\n'),
  );
  return found.length === 0;
}
