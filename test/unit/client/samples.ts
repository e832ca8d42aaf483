import type { CharterStatus, ViewNode } from '../../../src/protocol';
import type { Status } from '../../../src/client/status';

/** Fills in `{0}` … without translating, as the editor does in English. */
export function english(message: string, ...args: (string | number | boolean)[]): string {
  return args.length === 0
    ? message
    : message.replace(/\{(\d+)\}/g, (hole, index) => String(args[Number(index)] ?? hole));
}

/** A charter in order: 64 of 77 hours reach the purpose. */
export function charter(differences: Partial<CharterStatus> = {}): CharterStatus {
  const uri = differences.uri ?? 'file:///ws/project-charter.yaml';
  return {
    uri,
    name: 'Contoso service desk',
    kind: 'project',
    alignment: 64 / 77,
    alignedEffort: 64,
    totalEffort: 77,
    effortUnit: 'hours',
    objectives: 4,
    requirements: 12,
    workItems: 57,
    errors: 0,
    warnings: 0,
    broken: false,
    files: [uri],
    ...differences,
  };
}

/** A running check of these charters. */
export function running(...charters: readonly CharterStatus[]): Extract<Status, { kind: 'running' }> {
  const warnings = charters.reduce((sum, { errors, warnings: own }) => sum + errors + own, 0);
  return { kind: 'running', charters, warnings };
}

/** A row that is in order and has no children. */
export function row(id: string, differences: Partial<ViewNode> = {}): ViewNode {
  return {
    id,
    parent: null,
    label: `Label of ${id}`,
    description: '',
    tooltip: '',
    kind: 'workItem',
    icon: 'circle-outline',
    severity: null,
    attention: false,
    waived: false,
    spoken: `Label of ${id}, work item`,
    location: null,
    hasChildren: false,
    rule: null,
    entryId: null,
    ...differences,
  };
}
