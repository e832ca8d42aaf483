import type { CheckResult } from '../../core/engine';
import type { Problem } from '../../core/model';
import { nameOfFile } from '../../core/bundles';
import type { ChangedParams, CharterStatus } from '../../protocol';

/** What the status bar and the badge tell, one entry a charter. Parts that no charter includes are left out. */
export function statusOf(results: readonly CheckResult[]): ChangedParams {
  const charters = results.filter(({ bundle }) => !bundle.unused);
  return { charters: charters.map(charterStatus), warnings: distinctAlarms(results) };
}

function charterStatus({ bundle, graph, problems, alignment }: CheckResult): CharterStatus {
  const { root } = bundle;
  return {
    uri: root.uri,
    name: charterName({ bundle }),
    kind: root.kind ?? 'project',
    alignment: alignment.share,
    alignedEffort: alignment.aligned,
    totalEffort: alignment.total,
    effortUnit: alignment.unit,
    objectives: graph.all('objective').length,
    requirements: graph.all('requirement').length,
    workItems: graph.all('workItem').length,
    errors: problems.filter((problem) => problem.severity === 'error').length,
    warnings: problems.filter((problem) => problem.severity === 'warning').length,
    broken: root.flaws.some((flaw) => flaw.rule === 'schema/syntax'),
    files: bundle.files.map((file) => file.uri),
  };
}

/** The name of the project or practice; the file's name where it has none. */
export function charterName({ bundle }: Pick<CheckResult, 'bundle'>): string {
  const head = bundle.root.entries.find((entry) => entry.kind === 'project' || entry.kind === 'practice');
  return head?.title ?? nameOfFile(bundle.root.uri);
}

export function isAlarm(problem: Problem): boolean {
  return problem.severity === 'error' || problem.severity === 'warning';
}

/** A file that several charters share is counted once. */
function distinctAlarms(results: readonly CheckResult[]): number {
  const seen = new Set<string>();
  for (const { problems } of results) {
    for (const problem of problems.filter(isAlarm)) {
      seen.add(
        JSON.stringify([problem.place.file.uri, problem.place.span.start, problem.rule, problem.message]),
      );
    }
  }
  return seen.size;
}
