import type { RuleId, RuleInfo } from './rule';

type Told = readonly [id: RuleId, severity: RuleInfo['severity'], summary: string, why: string];

function planned(preset: RuleInfo['preset'], rules: readonly Told[]): readonly RuleInfo[] {
  return rules.map(([id, severity, summary, why]) => ({ id, severity, preset, summary, why }));
}

/** Rules of the catalogue that this version does not check yet: they can be named in settings, and explained. */
export const PLANNED: readonly RuleInfo[] = planned('recommended', [
  [
    'drift/suspect-link',
    'warning',
    'A link one end of which has changed since somebody reviewed it.',
    'When an objective is rewritten, the work below it may no longer serve it. Somebody has to look again, and say so.',
  ],
]);
