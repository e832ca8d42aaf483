import { appendEntry, removeFromList, removeKey } from '../../edit';
import { isActive, type Link, type Objective, type PurposeGraph } from '../../graph';
import { nameOf, nodeAt, valuePlace, type Bundle, type Entry, type EntryOf, type IsoDate } from '../../model';
import { freshId } from '../mending/freshId';
import { canBeNamed } from '../facts/links';
import { wholeBundle } from '../look';
import { addLink, fixOfSeveral } from '../mending/steps';
import { shortNameOf } from '../phrases';
import { about, fix, type Fix, type Rule } from '../rule';
import { hasUnreadParts } from '../facts/unread';

export const conflictingObjectives: Rule = {
  id: 'drift/conflicting-objectives',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Two active objectives that conflict, and no decision that affects both.',
  why: 'Objectives that pull apart are decided every day by whoever does the work, each time differently, unless somebody decides once.',
  mend: 'Have the people who own both objectives decide what comes first, and record it under `decisions` with both ids in `affects`. Where the two do not conflict after all, remove `conflictsWith`.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Make 4.5 visits a day instead of 3.4, conflictsWith: [OBJ-2] }
  - { id: OBJ-2, title: Repair 85 % of machines on the first visit }`,
    mended: `objectives:
  - { id: OBJ-1, title: Make 4.5 visits a day instead of 3.4, conflictsWith: [OBJ-2] }
  - { id: OBJ-2, title: Repair 85 % of machines on the first visit }
decisions:
  - { id: DEC-1, title: A repair is finished even if the next visit waits, affects: [OBJ-1, OBJ-2] }`,
  },
  check: wholeBundle(function* ({ bundle, graph }) {
    if (hasUnreadParts(bundle)) return;
    for (const { from, to, link } of openConflicts(graph)) {
      yield about(from, {
        place: link.place,
        message: `${nameOf(from)} conflicts with ${nameOf(to)}, and no decision says what comes first. Record one that names both in \`affects\`.`,
        related: [{ place: valuePlace(to, 'title'), message: `${nameOf(to)} pulls the other way.` }],
        data: { with: to.subject },
      });
    }
  }),
  *fixes({ entry, data }, { bundle, graph, today }) {
    const conflict = openConflicts(graph).find(
      ({ from, to }) => from === entry && to.subject === data?.['with'],
    );
    if (conflict === undefined) return;
    const { from, to, link } = conflict;
    yield* widenDecisions(graph, from, to);
    yield* decide(bundle, graph, today, [from, to]);
    yield* decide(bundle, graph, today, [to, from]);
    const both = [link, ...graph.written(to, 'conflictsWith').filter((back) => back.to === from)];
    yield* fixOfSeveral(
      `Say that ${shortNameOf(from)} and ${shortNameOf(to)} do not conflict`,
      both.map(withoutLink),
    );
  },
};

interface Conflict {
  readonly from: Objective;
  readonly to: Objective;
  /** Where it is written first. */
  readonly link: Link;
}

/** Pairs of active objectives that conflict, each once, without a decision on both. */
function openConflicts(graph: PurposeGraph): readonly Conflict[] {
  const told = new Map<Entry, Set<Entry>>();
  return graph.all('objective').flatMap((from) =>
    graph.written(from, 'conflictsWith').flatMap((link): readonly Conflict[] => {
      const { to } = link;
      if (to.kind !== 'objective' || to === from) return [];
      if (told.get(from)?.has(to) || told.get(to)?.has(from)) return [];
      told.set(from, (told.get(from) ?? new Set()).add(to));
      return isActive(from) && isActive(to) && !isDecided(graph, from, to) ? [{ from, to, link }] : [];
    }),
  );
}

function decisionsOn(graph: PurposeGraph, objective: Objective): readonly EntryOf<'decision'>[] {
  return graph.naming(objective, 'affects').flatMap(({ from }) => (from.kind === 'decision' ? [from] : []));
}

function isDecided(graph: PurposeGraph, a: Objective, b: Objective): boolean {
  const onB = decisionsOn(graph, b);
  return decisionsOn(graph, a).some((decision) => onB.includes(decision));
}

/** A decision on one of them may have been meant for both. */
function widenDecisions(graph: PurposeGraph, from: Objective, to: Objective): readonly Fix[] {
  const widen = (decision: EntryOf<'decision'>, to: Objective): readonly Fix[] =>
    canBeNamed(graph, to)
      ? addLink(`Let ${shortNameOf(decision)} affect ${shortNameOf(to)} as well`, decision, 'affects', to)
      : [];
  return [
    ...decisionsOn(graph, from).flatMap((decision) => widen(decision, to)),
    ...decisionsOn(graph, to).flatMap((decision) => widen(decision, from)),
  ];
}

function decide(
  { root }: Bundle,
  graph: PurposeGraph,
  today: IsoDate,
  [first, second]: readonly [Objective, Objective],
): readonly Fix[] {
  if (!canBeNamed(graph, first) || !canBeNamed(graph, second)) return [];
  const last = graph.all('decision').at(-1);
  const decision = {
    id: freshId(graph, last?.id ?? 'DEC-0'),
    title: `${first.id} before ${second.id}`,
    decision: `Where the two pull apart, ${first.id} comes first.`,
    decidedOn: today,
    affects: [first.id, second.id],
  };
  const file = last?.file ?? root;
  return fix(
    `Decide that ${first.id} comes before ${second.id}`,
    file,
    appendEntry(file, 'decisions', decision),
  );
}

function withoutLink({ from: { file, node, path }, field, place }: Link) {
  const list = nodeAt(node, [field]);
  if (list?.kind !== 'sequence') return { file, edits: removeKey(file, [...path, field]) };
  const index = list.items.findIndex((item) => item === place.span);
  return { file, edits: removeFromList(file, [...path, field], index, 'removeKey') };
}
