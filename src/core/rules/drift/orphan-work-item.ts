import { isDropped, type Fact, type Lines, type WorkItem } from '../../graph';
import { nameOf, valuePlace, type Finding, type Related } from '../../model';
import { firstAlong } from '../facts/along';
import { gathered, lines } from '../look';
import { isPlainlyTechnical } from '../mending/orphanLinks';
import { dropWork, enable, support } from '../mending/steps';
import { counted, RELATED_LIMIT } from '../phrases';
import { about, type Rule } from '../rule';
import { isUnlinked, openBelow, orphansAmong } from './orphans';

export const orphanWorkItem: Rule = {
  id: 'drift/orphan-work-item',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Open work that supports nothing: not itself, not through its parents, not through `enables`.',
  why: 'Work that serves no objective takes time from work that does. Some of it is a good idea nobody agreed to, some is a habit, and some serves an objective that nobody wrote down. Which of them it is, shows only when somebody has to say.',
  mend: 'Name the requirement or objective that the work serves in `supports`, or the work that it makes possible in `enables`. Where neither exists, the work is not part of this project: set `state: dropped`. A parent may carry the link for all the work below it: one finding stands at the top of each branch. A `rationale` tells why, not what for, so it is not enough.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Answer nine of ten chats within a minute }
workItems:
  - { id: WI-1, title: Route chats by language, supports: [OBJ-1] }
  - { id: WI-2, title: Upgrade the plug-in framework, type: feature }
  - { id: WI-3, title: Rewrite the address check, parent: WI-2 }`,
    mended: `objectives:
  - { id: OBJ-1, title: Answer nine of ten chats within a minute }
workItems:
  - { id: WI-1, title: Route chats by language, supports: [OBJ-1] }
  - { id: WI-2, title: Upgrade the plug-in framework, type: feature, enables: [WI-1] }
  - { id: WI-3, title: Rewrite the address check, parent: WI-2 }`,
  },
  check: gathered(
    lines('workItem', (item, { graph }) => isUnlinked(graph, item) || undefined),
    function* (unlinked: ReadonlyMap<WorkItem, true>, { graph }) {
      for (const top of orphansAmong(graph, new Set(unlinked.keys()))) {
        yield* graph.remembered(FINDING, top);
      }
    },
  ),
  *fixes({ entry }, { graph }) {
    if (entry?.kind === 'workItem') {
      yield* isPlainlyTechnical(entry) ? enable(graph, entry) : support(graph, entry);
      yield* dropWork(graph, entry);
    }
  },
};

/** Once it is known that an item is the top of its branch, the rest follows from its lines. */
const FINDING: Fact<readonly Finding[]> = {
  of: (graph, top) => (top.kind === 'workItem' ? [findingAt(graph, top)] : []),
};

function findingAt(graph: Lines, top: WorkItem): Finding {
  const below = openBelow(graph, top);
  return about(top, {
    place: valuePlace(top, 'supports'),
    message: `${nameOf(top)} supports no objective${alsoBelow(below.length)}. Link it with \`supports\`, or drop it.`,
    related: [...droppedAbove(graph, top), ...below.slice(0, RELATED_LIMIT).map(asRelated)],
    data: { openBelow: below.length },
  });
}

function alsoBelow(open: number): string {
  if (open === 0) return '';
  return open === 1
    ? ', nor does the open item below it'
    : `, nor do the ${counted(open, 'open item')} below it`;
}

function asRelated(item: WorkItem): Related {
  return { place: valuePlace(item, 'id'), message: `${nameOf(item)} is below it.` };
}

function droppedAbove(graph: Lines, top: WorkItem): readonly Related[] {
  const dropped = graph.remembered(DROPPED, top);
  if (dropped === undefined) return [];
  return [
    {
      place: valuePlace(dropped, 'state'),
      message: `${nameOf(dropped)} is dropped, and so passes nothing on.`,
    },
  ];
}

/** The dropped item that an item is, or the nearest one that it is a part of. */
const DROPPED = firstAlong(
  (graph, item) =>
    item.kind === 'workItem' ? [graph.parentOf(item)].filter((each) => each !== undefined) : [],
  (_, item) => item.kind === 'workItem' && isDropped(item),
);
