import type { Entry } from '../../model';

const PLURALS: Readonly<Record<string, string>> = {
  strategy: 'strategies',
  workItem: 'work items',
  person: 'people',
  dependency: 'dependencies',
  raci: 'RACI rows',
  decisionRight: 'decision rights',
  resourceRequest: 'resource requests',
  training: 'trainings',
  continuity: 'continuity plans',
  feedback: 'pieces of feedback',
  community: 'communities',
  escalationLevel: 'escalation levels',
  qualityAttribute: 'quality attributes',
};

/** The key under which a link stands, without those on the way to it. */
export function keyOfLink(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}

/** «requirements or objectives». */
export function kindsInWords(kinds: readonly Entry['kind'][]): string {
  const names = kinds.map((kind) => PLURALS[kind] ?? `${kind}s`);
  return names.join(', ').replace(/, (?=[^,]*$)/u, ' or ');
}
