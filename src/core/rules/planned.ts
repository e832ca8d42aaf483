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
  [
    'code/unknown-work-item',
    'info',
    'A reference in the code to a work item that the charter does not define.',
    'A change that cannot be traced to its work item cannot be traced to its purpose either. Often the id has a typing error, or the item lives in another charter.',
  ],
  [
    'code/closed-work-item',
    'info',
    'A reference in the code to a work item that is dropped.',
    'Code that was written for work nobody wants any more is a candidate for removal, or shows that the work goes on unseen.',
  ],
  [
    'code/drifting-work-item',
    'info',
    'A reference in the code to a work item that drifts.',
    'The one who writes the code is the first who can ask what it is for.',
  ],
  [
    'code/artifact-not-found',
    'info',
    'A file that a work item names and that does not exist.',
    'The file was moved or never made. The trail from purpose to code ends there.',
  ],
  [
    'code/untraced-file',
    'off',
    'A file that no work item names and that names no work item.',
    'In projects that must account for every change this shows what nobody asked for. Elsewhere it is more than anybody wants to know, and so it is off unless switched on.',
  ],
]);
