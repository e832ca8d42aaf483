import type { Entry } from '../../model';

const PLURALS: Readonly<Record<string, string>> = {
  strategy: 'strategies',
  workItem: 'work items',
  person: 'people',
  dependency: 'dependencies',
};

/** «requirements or objectives». */
export function kindsInWords(kinds: readonly Entry['kind'][]): string {
  const names = kinds.map((kind) => PLURALS[kind] ?? `${kind}s`);
  return names.join(', ').replace(/, (?=[^,]*$)/u, ' or ');
}
