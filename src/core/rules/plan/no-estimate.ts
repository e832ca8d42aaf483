import type { Neighbourhood, PurposeGraph, WorkItem, WorkPart } from '../../graph';
import { nameOf, valuePlace, type Finding } from '../../model';
import { isUnfinished } from '../facts/dueDates';
import { isMalformed } from '../facts/flaws';
import { isLeaf, mayHaveParts } from '../facts/leaves';
import { hasBacklog } from '../facts/phase';
import { hasUnreadParts } from '../facts/unread';
import { gathered, neighbours, type BundleView } from '../look';
import { setValue } from '../mending/steps';
import { counted, shortNameOf } from '../phrases';
import { about, aboutCharter, charterPlace, type Rule } from '../rule';

/** With fewer items to estimate a charter without estimates is not told of: so few can be kept in mind. */
const FEWEST_ITEMS = 5;

/** How many of the sizes that the team uses are offered. */
const SIZES = 4;

/**
 * With P the leaves that are neither `horizon: later` nor a won't, and U those of P that are new, active or blocked: each
 * item of U without an estimate is told where at least half of P or at least half of U have one. Otherwise all of them
 * are told in one finding, if U has at least five. That half is a rule of thumb: from there on, who has none is forgotten
 * and not spared.
 */
export const noEstimate: Rule = {
  id: 'plan/no-estimate',
  severity: 'info',
  preset: 'recommended',
  summary: 'A work item without an estimate where most others have one, or a charter with hardly any.',
  why: "Work without an estimate counts as an average piece in every figure, and not at all where somebody's time is planned. It is the work that overruns.",
  mend: 'Let those who will do the work say how long it takes: working time like `3d`, or points like `5pt`. An item is told by itself where at least half of the items have an estimate; otherwise all together are told once, from five open items on. Only items count that no other work is a part of. The rule is silent about finished work, about what is planned for `later` or is a `wont`, and in the phases discover and initiate, while work is still being found.',
  example: {
    drifting: `workItems:
  - { id: WI-1, title: Price list in the quote, estimate: 3d }
  - { id: WI-2, title: Discount approval, estimate: 5d }
  - { id: WI-3, title: Quote as a document in four languages }`,
    mended: `workItems:
  - { id: WI-1, title: Price list in the quote, estimate: 3d }
  - { id: WI-2, title: Discount approval, estimate: 5d }
  - { id: WI-3, title: Quote as a document in four languages, estimate: 3d }`,
  },
  check: gathered(
    neighbours('workItem', (item, { graph }) => unestimated(graph, item)),
    function* (found: ReadonlyMap<WorkItem, Unestimated>, { bundle, graph }) {
      if (found.size === 0 || !hasBacklog(graph) || hasUnreadParts(bundle)) return;
      const isDivided = mayHaveParts(graph);
      const open: Finding[] = [];
      for (const [item, told] of found) if (told !== 'over' && !isDivided(item)) open.push(told);
      const planned = (yield* graph.working(PLANNED)).items.length;
      const toDo = (yield* graph.working(TO_DO)).items.length;
      if (found.size * 2 <= planned || open.length * 2 <= toDo) yield* open;
      else yield* hardlyAny(open.length, { bundle, graph });
    },
  ),
  *fixes({ entry }, { graph }) {
    if (entry?.kind !== 'workItem') return;
    for (const size of usualSizes(graph)) {
      yield* setValue(`Estimate ${shortNameOf(entry)} at ${size}`, entry, 'estimate', size);
    }
  },
};

/** What is told of a leaf without an estimate; `over` where it is too late for one. */
type Unestimated = Finding | 'over';

const PLANNED: WorkPart = { has: ({ value }) => value.horizon !== 'later' && value.priority !== 'wont' };

const TO_DO: WorkPart = { has: (leaf) => PLANNED.has(leaf) && isUnfinished(leaf) };

function unestimated(graph: Neighbourhood, item: WorkItem): Unestimated | undefined {
  if (item.value.estimate !== undefined || !PLANNED.has(item) || !isLeaf(graph, item)) return undefined;
  if (isMalformed(item, 'estimate')) return undefined;
  if (!isUnfinished(item)) return 'over';
  return about(item, {
    place: valuePlace(item, 'title'),
    message: `${nameOf(item)} has no estimate, and at least half of the work has one. Say in \`estimate\` how long it takes, so that a plan can count on it.`,
  });
}

function* hardlyAny(lacking: number, { bundle, graph }: Pick<BundleView, 'bundle' | 'graph'>) {
  const open = (yield* graph.working(TO_DO)).items.length;
  if (open < FEWEST_ITEMS) return;
  const estimated = open - lacking;
  const how = estimated === 0 ? 'None' : `Only ${estimated}`;
  yield aboutCharter({
    place: charterPlace(bundle),
    message: `${how} of the ${counted(open, 'open work item')} ${estimated > 1 ? 'have' : 'has'} an estimate. Give the work an \`estimate\`, or nobody can say whether it fits into the time.`,
    data: { estimated, open },
  });
}

/** The estimates that the work has, as they are written, in the unit that most of them are in; the commonest first. */
function usualSizes(graph: PurposeGraph): readonly string[] {
  const inPoints = graph.effort().unit === 'points';
  const counts = new Map<string, number>();
  for (const { value } of graph.leaves()) {
    const { estimate } = value;
    if (estimate === undefined || estimate.endsWith('pt') !== inPoints) continue;
    counts.set(estimate, (counts.get(estimate) ?? 0) + 1);
  }
  const sizes = [...counts].toSorted(([, a], [, b]) => b - a);
  return sizes.slice(0, SIZES).map(([size]) => size);
}
