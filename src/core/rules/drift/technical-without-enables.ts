import { isOpen, type Lines, type WorkItem, writtenUnder } from '../../graph';
import { nameOf, valuePlace } from '../../model';
import { firstAlong } from '../facts/along';
import { hasUnknownAncestor, heirsOf, toGiver } from '../facts/links';
import { lines } from '../look';
import { enable, giveReason } from '../mending/steps';
import { RELATED_LIMIT } from '../phrases';
import { about, type Rule } from '../rule';

export const technicalWithoutEnables: Rule = {
  id: 'drift/technical-without-enables',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A technical item that says neither what it enables nor why it is needed.',
  why: 'Technical work is easily linked to an objective, and hard to weigh against the rest by someone who does not build. What it makes possible is what a customer can judge, and what tells when it must be done.',
  mend: 'Name the work items or requirements that it makes possible in `enables`, or say in `rationale` why it is needed now. A technical step of a business item needs neither: make it a child of that item with `parent`.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Show the warranty within three seconds }
workItems:
  - { id: WI-1, title: Look up the warranty in SAP during the call, supports: [OBJ-1] }
  - { id: WI-2, title: Set up the API gateway, nature: technical, supports: [OBJ-1] }`,
    mended: `objectives:
  - { id: OBJ-1, title: Show the warranty within three seconds }
workItems:
  - { id: WI-1, title: Look up the warranty in SAP during the call, supports: [OBJ-1] }
  - { id: WI-2, title: Set up the API gateway, nature: technical, enables: [WI-1] }`,
  },
  check: lines('workItem', function* (item, { graph }) {
    if (!isUnexplained(item) || !isLinked(graph, item) || hasOtherReason(graph, item)) return;
    const heirs = heirsOf(graph, item).filter((heir) => isOpen(heir) && isUnexplained(heir));
    if (!isOpen(item) && heirs.length === 0) return;
    yield about(item, {
      place: valuePlace(item, 'nature'),
      message: `${nameOf(item)} is technical, and says neither what it enables nor why it is needed. Name the work that it makes possible in \`enables\`, or give a \`rationale\`.`,
      related: heirs.slice(0, RELATED_LIMIT).map((heir) => ({
        place: valuePlace(heir, 'nature'),
        message: `${nameOf(heir)} takes its links from it.`,
      })),
    });
  }),
  *fixes({ entry }, { graph }) {
    if (entry?.kind === 'workItem') {
      yield* enable(graph, entry);
      yield* giveReason(graph, entry);
    }
  },
};

function isUnexplained({ value }: WorkItem): boolean {
  return value.nature === 'technical' && (value.rationale ?? '').trim() === '';
}

/** True where the item itself, and by \`supports\` alone, is linked to something that is there. */
function isLinked(graph: Lines, item: WorkItem): boolean {
  return graph.written(item, 'supports').length > 0 && writtenUnder(item, 'enables').length === 0;
}

/** A technical step of business work is explained by that work; where the parent is unknown, it may well be. */
function hasOtherReason(graph: Lines, item: WorkItem): boolean {
  if (item.value.state === 'dropped' || hasUnknownAncestor(graph, item)) return true;
  return graph.remembered(BUSINESS, item) !== undefined;
}

/** The business work that an item is, or that it is a part of. */
const BUSINESS = firstAlong(
  toGiver,
  (_, item) => item.kind === 'workItem' && (item.value.nature ?? 'business') === 'business',
);
