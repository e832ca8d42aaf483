import { isActive, type Lines, type Objective } from '../../graph';
import { nameOf, valuePlace } from '../../model';
import { hasWork } from '../facts/links';
import { gathered, lines } from '../look';
import { setValue } from '../mending/steps';
import { RELATED_LIMIT, shortNameOf } from '../phrases';
import { about, type Rule } from '../rule';
import { linkWork, planWork } from './planning';
import { surelyWithoutWork } from './withoutWork';

export const unservedObjective: Rule = {
  id: 'drift/unserved-objective',
  severity: 'warning',
  preset: 'recommended',
  summary: 'An active objective that no open or finished work serves.',
  why: 'An objective that nobody works for is a promise that will be broken quietly. Either work is missing from the backlog, or work exists and nobody has said what it is for, or the objective is no longer meant.',
  mend: 'Link the work that serves it with `supports`, plan the work that is missing, or set `status: retired` where the customer no longer wants it. The rule is silent while work is still being found: in the phases discover and initiate, and in a charter without work items.',
  example: {
    drifting: `objectives:
  - id: OBJ-1
    title: Answer nine of ten chats within a minute
  - id: OBJ-2
    title: Solve 75 % of cases in the first contact
workItems:
  - { id: WI-1, title: Route chats by language, supports: [OBJ-2] }`,
    mended: `objectives:
  - id: OBJ-1
    title: Answer nine of ten chats within a minute
  - id: OBJ-2
    title: Solve 75 % of cases in the first contact
workItems:
  - { id: WI-1, title: Route chats by language, supports: [OBJ-2, OBJ-1] }`,
  },
  check: gathered(
    lines('objective', (objective, { graph }) => isUnserved(graph, objective) || undefined),
    function* (found: ReadonlyMap<Objective, true>, view) {
      for (const objective of surelyWithoutWork(found, view).told) {
        yield about(objective, {
          place: valuePlace(objective, 'title'),
          message: `No work serves ${nameOf(objective)}. Link the work that does with \`supports\`, plan it, or retire the objective.`,
          related: view.graph
            .naming(objective, 'supports')
            .filter(({ from }) => from.kind === 'requirement')
            .slice(0, RELATED_LIMIT)
            .map(({ from, place }) => ({
              place,
              message: `${nameOf(from)} serves it, and has no work either.`,
            })),
        });
      }
    },
  ),
  *fixes({ entry }, { graph }) {
    if (entry?.kind === 'objective') {
      yield* linkWork(graph, entry);
      yield* planWork(graph, entry);
      yield* setValue(`Retire ${shortNameOf(entry)}`, entry, 'status', 'retired');
    }
  },
};

function isUnserved(graph: Lines, objective: Objective): boolean {
  const isWanted = isActive(objective) && objective.value.priority !== 'wont';
  return isWanted && !hasWork(graph, objective);
}
