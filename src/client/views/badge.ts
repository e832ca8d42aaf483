import type { Status } from '../status';
import { counted, type Translate } from '../words';

/** The number on the view container, with the sentence that explains it. */
interface Badge {
  readonly value: number;
  readonly tooltip: string;
}

/** Errors and warnings that nobody has waived; undefined where there are none, so that no badge shows. */
export function warningBadge(status: Status, t: Translate): Badge | undefined {
  if (status.kind !== 'running' || status.warnings === 0) return undefined;
  const { charters, warnings } = status;
  const withErrors = charters.some((charter) => charter.errors > 0);
  const affected = charters.filter((charter) => charter.errors + charter.warnings > 0).length;
  const findings = withErrors
    ? counted(warnings, t('{0} error or warning'), t('{0} errors and warnings'))
    : counted(warnings, t('{0} warning'), t('{0} warnings'));
  return { value: warnings, tooltip: inCharters(findings, affected, t) };
}

function inCharters(findings: string, charters: number, t: Translate): string {
  if (charters === 0) return findings;
  return charters === 1 ? t('{0} in 1 charter', findings) : t('{0} in {1} charters', findings, charters);
}
