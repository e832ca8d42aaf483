import { isOpen, type EffortScale, type WorkItem, type WorkPart } from '../../graph';
import { nameOf, valuePlace } from '../../model';
import { amount, FEWEST_ITEMS, isAbove, OPEN_WORK } from '../facts/effortShares';
import { wholeBundle } from '../look';
import { counted, percent } from '../phrases';
import { aboutCharter, charterPlace, type Rule } from '../rule';

/** How many of the technical items are named. */
const NAMED = 5;

export const technicalShare: Rule = {
  id: 'drift/technical-share',
  severity: 'warning',
  preset: 'recommended',
  summary: 'More of the open work is technical than the limit allows.',
  why: 'Each technical item has its reason, and together they can take over a project. The customer then pays for months in which nothing changes for anybody who uses the solution.',
  mend: 'Ask of each technical item what it enables and whether that is needed now. Put off or drop what has no answer. Where so much is meant, as in a project that moves a platform, raise the `limit` in `settings.rules`, with the reason as a comment. The share is that of the effort of open items without children, from ten of them on; an item without an estimate counts as the median. The limit of 30 % is a rule of thumb.',
  example: {
    drifting: exampleWith('new'),
    mended: exampleWith('dropped'),
  },
  options: {
    limit: {
      describe: 'The share of the open work that may be technical, in percent.',
      value: 30,
      min: 0,
      max: 100,
    },
  },
  check: wholeBundle(function* ({ bundle, graph, option }) {
    const open = yield* graph.working(OPEN_WORK);
    if (open.items.length < FEWEST_ITEMS) return;
    const technical = yield* graph.working(TECHNICAL);
    const scale = graph.effort();
    const [part, total] = [technical.effort, open.effort];
    const limit = option('limit');
    if (total === 0 || !isAbove(part / total, limit)) return;
    yield aboutCharter({
      place: charterPlace(bundle),
      message: `Of the open work, ${percent(part / total, limit)} is technical (${figures(part, total, scale)}), and the limit is ${limit}%. Put off what enables nothing that is needed now.`,
      related: biggest(technical.items, scale).map((item) => ({
        place: valuePlace(item, 'title'),
        message: `${nameOf(item)} is technical (${amount(scale.of(item), scale.unit)}).`,
      })),
      data: { share: part / total, limit },
    });
  }),
};

const TECHNICAL: WorkPart = { has: (leaf) => isOpen(leaf) && leaf.value.nature === 'technical' };

function figures(part: number, total: number, { unit }: EffortScale): string {
  return unit === 'items'
    ? `${part} of ${counted(total, 'item')}`
    : `${amount(part, unit)} of ${amount(total, unit)}`;
}

function biggest(items: readonly WorkItem[], scale: EffortScale): readonly WorkItem[] {
  return items.toSorted((a, b) => scale.of(b) - scale.of(a)).slice(0, NAMED);
}

function exampleWith(state: string): string {
  return `objectives:
  - { id: OBJ-1, title: Quote a standard machine in 2 days instead of 9 }
workItems:
  - { id: WI-1, title: Price list in the quote, supports: [OBJ-1], estimate: 5d }
  - { id: WI-2, title: Discount approval, supports: [OBJ-1], estimate: 5d }
  - { id: WI-3, title: Quote as a document in four languages, supports: [OBJ-1], estimate: 4d }
  - { id: WI-4, title: Options that exclude each other, supports: [OBJ-1], estimate: 6d }
  - { id: WI-5, title: Delivery date from the plant, supports: [OBJ-1], estimate: 4d }
  - { id: WI-6, title: Quote expires after 30 days, supports: [OBJ-1], estimate: 1d }
  - { id: WI-7, title: Hand the order over to SAP, supports: [OBJ-1], estimate: 5d }
  - { id: WI-8, title: Interface to SAP, nature: technical, enables: [WI-5, WI-7], estimate: 8d }
  - { id: WI-9, title: Release pipeline, nature: technical, enables: [WI-1], estimate: 4d }
  - { id: WI-10, title: Cost report for the practice, supports: [OBJ-1], estimate: 2d }
  - { id: WI-11, title: Rewrite the old plug-ins, nature: technical, enables: [WI-2], estimate: 9d, state: ${state} }`;
}
