import type { Runtime, SuiteResults, TestResult } from './results';

/** The VS Codes that the suite is run in. */
export const hostNames = ['node', 'web', 'desktop'] as const;
export type HostName = (typeof hostNames)[number];

/** What came of one host. */
export type HostReport =
  /** The suite ran to its end, whatever it found. */
  | {
      readonly kind: 'ran';
      readonly host: HostName;
      readonly results: SuiteResults;
      readonly seconds: number;
    }
  /** The host was started, but the suite did not come to its end. */
  | {
      readonly kind: 'broken';
      readonly host: HostName;
      readonly reason: string;
      readonly results?: SuiteResults;
    }
  /** This machine cannot run the host. */
  | { readonly kind: 'unavailable'; readonly host: HostName; readonly reason: string };

const expectedRuntime: Readonly<Record<HostName, Runtime>> = { node: 'node', web: 'web', desktop: 'node' };

function count(results: SuiteResults | undefined, state: TestResult['state']): number {
  return (results?.tests ?? []).filter((test) => test.state === state).length;
}

/** Why a suite that ran to its end is still not a success; undefined where it is one. */
function shortcoming(host: HostName, results: SuiteResults): string | undefined {
  const failed = count(results, 'failed');
  const pending = count(results, 'pending');
  if (results.runtime !== expectedRuntime[host])
    return `ran in the ${results.runtime} extension host instead of ${expectedRuntime[host]}`;
  if (failed > 0) return `${failed} failed`;
  if (pending > 0) return `${pending} skipped`;
  if (count(results, 'passed') === 0) return 'no test was run';
  return undefined;
}

function succeeded(report: HostReport | undefined): boolean {
  return report?.kind === 'ran' && shortcoming(report.host, report.results) === undefined;
}

/** Desktop VS Code and the two hosts of the server build can stand in for each other where a machine lacks one. */
function hasStandIn(host: HostName, reports: readonly HostReport[]): boolean {
  const others: readonly HostName[] = host === 'desktop' ? ['node', 'web'] : ['desktop'];
  return others.every((other) => succeeded(reports.find((report) => report.host === other)));
}

function complaint(report: HostReport, reports: readonly HostReport[]): string | undefined {
  if (report.kind === 'broken') return 'did not come to its end';
  if (report.kind === 'ran') return shortcoming(report.host, report.results);
  return hasStandIn(report.host, reports) ? undefined : 'could not run';
}

/**
 * What keeps the run from being a success, one line for each host; empty where nothing does.
 * A host that this machine cannot run is excused where another that proves as much has succeeded.
 */
export function complaints(reports: readonly HostReport[]): readonly string[] {
  if (reports.length === 0) return ['no host was run'];
  return reports.flatMap((report) => {
    const found = complaint(report, reports);
    return found === undefined ? [] : [`host ${report.host}: ${found}`];
  });
}

function counts(results: SuiteResults | undefined): string {
  const pending = count(results, 'pending');
  const skipped = pending === 0 ? '' : `, ${pending} skipped`;
  return `${count(results, 'passed')} passed, ${count(results, 'failed')} failed${skipped}`;
}

/** One line for programs: `host node: 12 passed, 0 failed`, with what else there is to know after it. */
export function summaryLine(report: HostReport): string {
  const start = `host ${report.host}:`;
  if (report.kind === 'unavailable') return `${start} not run (${firstLine(report.reason)})`;
  if (report.kind === 'broken')
    return `${start} ${counts(report.results)}, broken (${firstLine(report.reason)})`;
  return `${start} ${counts(report.results)}`;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

const marks: Readonly<Record<TestResult['state'], string>> = { passed: '✔', failed: '✘', pending: '-' };

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');
}

function testLines(test: TestResult): readonly string[] {
  const line = `  ${marks[test.state]} ${test.titles.join(' › ')} (${test.duration} ms)`;
  return test.error === undefined ? [line] : [line, indent(test.error)];
}

/** The results of one host for people: each test, then what went wrong around them. */
export function describeReport(report: HostReport): string {
  if (report.kind === 'unavailable') return `${report.host}: not run. ${report.reason}`;
  const { results } = report;
  const where =
    results === undefined ? '' : ` (VS Code ${results.vscode}, ${results.runtime} extension host)`;
  const time = report.kind === 'ran' ? ` in ${report.seconds.toFixed(1)} s` : '';
  const trouble = report.kind === 'broken' ? [report.reason] : [];
  return [`${report.host}${where}${time}`, ...(results?.tests ?? []).flatMap(testLines), ...trouble].join(
    '\n',
  );
}
