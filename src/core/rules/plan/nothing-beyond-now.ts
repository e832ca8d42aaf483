import { isOpen, type PurposeGraph, type WorkItem } from '../../graph';
import type { EntryOf } from '../../model';
import { OPEN_WORK } from '../facts/effortShares';
import { isMalformed } from '../facts/flaws';
import { hasUnreadParts } from '../facts/unread';
import { gathered, itself } from '../look';
import { counted } from '../phrases';
import { aboutCharter, charterPlace, type Rule } from '../rule';

/** A plan of fewer things may well be for now: a rule of thumb. */
const FEWEST = 5;

export const nothingBeyondNow: Rule = {
  id: 'plan/nothing-beyond-now',
  severity: 'info',
  preset: 'recommended',
  summary: 'Horizons are used, and everything is planned for now.',
  why: 'A plan with nothing next or later either promises everything at once or has not looked ahead.',
  mend: 'Set the `horizon` of what can wait to `next` or `later`, and write down what comes after. It is told once, where at least five open work items have a horizon, and at least half as many as there are open items that no other work is a part of: where only what is in hand is marked, the rest is for later. In a charter without work items, skills, offerings and influencers are looked at in the same way; one of them that is for next or later is enough in any charter. The rule is silent in the phases prepare and operate, in which a plan may end.',
  example: {
    drifting: exampleWith('now'),
    mended: exampleWith('later'),
  },
  check: gathered(
    itself('workItem', (item) => (isOpen(item) ? horizonOf(item) : undefined)),
    function* (horizons: ReadonlyMap<WorkItem, Horizon>, { bundle, graph }) {
      const phase = graph.all('project')[0]?.value.phase;
      if (phase === 'prepare' || phase === 'operate' || hasUnreadParts(bundle)) return;
      const others = aroundWork(graph);
      if (others.some(isBeyond) || [...horizons.values()].some(isBeyond)) return;
      const ofWork = graph.all('workItem').length > 0;
      const count = ofWork ? horizons.size : others.length;
      const open = yield* graph.working(OPEN_WORK);
      if (count < FEWEST || count * 2 < open.items.length) return;
      yield aboutCharter({
        place: charterPlace(bundle),
        message: `All ${counted(count, ofWork ? 'open work item' : 'entry', ofWork ? 'open work items' : 'entries')} that have a horizon are planned for now. Put off what can wait to \`next\` or \`later\`, and write down what comes after.`,
        data: { count },
      });
    },
  ),
};

type Horizon = NonNullable<WorkItem['value']['horizon']>;

/** What cannot be read may be for later. */
function horizonOf(item: WorkItem): Horizon | undefined {
  return item.value.horizon ?? (isMalformed(item, 'horizon') ? 'later' : undefined);
}

function isBeyond(horizon: Horizon): boolean {
  return horizon !== 'now';
}

/** The horizons of what is not work: skills, offerings that are not retired, and influencers. */
function aroundWork(graph: PurposeGraph): readonly Horizon[] {
  const isOffered = ({ value }: EntryOf<'offering'>): boolean => value.stage !== 'retired';
  const all = [...graph.all('skill'), ...graph.all('offering').filter(isOffered), ...graph.all('influencer')];
  return all.flatMap(({ value }) => value.horizon ?? []);
}

function exampleWith(last: Horizon): string {
  return `workItems:
  - { id: WI-1, title: Price list in the quote, horizon: now }
  - { id: WI-2, title: Discount approval, horizon: now }
  - { id: WI-3, title: Options that exclude each other, horizon: now }
  - { id: WI-4, title: Delivery date from the plant, horizon: now }
  - { id: WI-5, title: Quote in four languages, horizon: ${last} }`;
}
