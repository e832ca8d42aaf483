import type { Fact, PurposeGraph } from '../../graph';
import type { Entry, Steps } from '../../model';
import { whoIsCalled } from '../facts/called';
import { assigneeOf } from '../facts/capacity';
import { OPEN_WORK } from '../facts/effortShares';
import { peopleBehind, type Person } from '../facts/skills';

/** The effort of the open leaves that each person does alone: without a pair, and by a role only where nobody else has it. */
export function* weighingByPerson(graph: PurposeGraph): Steps<ReadonlyMap<Person, number>> {
  const { efforts } = yield* graph.working(OPEN_WORK);
  const byAssignee = new Map<Entry | string, number>();
  for (const [i, assignee] of (yield* graph.telling(OPEN_WORK, DONE_ALONE_BY)).entries()) {
    if (assignee) byAssignee.set(assignee, (byAssignee.get(assignee) ?? 0) + (efforts[i] ?? 0));
  }
  const byPerson = new Map<Person, number>();
  for (const [assignee, effort] of byAssignee) {
    const known = typeof assignee === 'string' ? whoIsCalled(graph, assignee) : assignee;
    const [person, ...others] = known ? peopleBehind(graph, known) : [];
    if (person && others.length === 0) byPerson.set(person, (byPerson.get(person) ?? 0) + effort);
  }
  return byPerson;
}

/** The person or role that does an item without a pair, or a text that names nobody by an id. */
const DONE_ALONE_BY: Fact<Entry | string | undefined> = {
  of: (graph, item) =>
    item.kind !== 'workItem' || (item.value.pair ?? []).length > 0 ? undefined : assigneeOf(graph, item),
};
