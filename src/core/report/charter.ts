import type { CheckResult } from '../engine';
import type { CharterKind } from '../model';

/** What a report tells of a charter as a whole. */
export interface CharterFacts {
  /** A file that does not say what it is counts as a project. */
  readonly kind: CharterKind;
  /** The name of the project or practice; undefined where the charter gives none. */
  readonly name: string | undefined;
  /** Of the whole bundle, dropped entries included. */
  readonly objectives: number;
  readonly requirements: number;
  readonly workItems: number;
}

export function factsOf({ bundle, graph }: CheckResult): CharterFacts {
  const head = bundle.root.entries.find((entry) => entry.kind === 'project' || entry.kind === 'practice');
  return {
    kind: bundle.root.kind ?? 'project',
    name: head?.title,
    objectives: graph.all('objective').length,
    requirements: graph.all('requirement').length,
    workItems: graph.all('workItem').length,
  };
}
