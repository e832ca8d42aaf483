import type { PurposeGraph } from '../../graph';
import { nameOf, valuePlace, type Entry, type Finding } from '../../model';
import { rankedTargets } from '../mending/candidates';
import { isMalformed } from '../facts/flaws';
import { wholeBundle } from '../look';
import { addLink, support } from '../mending/steps';
import { about, type Fix, type Rule } from '../rule';
import { hasUnreadParts } from '../facts/unread';

export const unlinkedStrategy: Rule = {
  id: 'purpose/unlinked-strategy',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A strategy that supports no goal, or a project that serves no goal or objective of its practice.',
  why: 'A strategy is a way to somewhere. Without a goal it cannot be judged, and it outlives the reason for which it was chosen. In the same way a project that serves nothing its practice wants will be the first to lose its people.',
  mend: 'Name the goals that the strategy works towards in its `supports`. Where `project.practice` names a practice, let a goal or objective of the project support one of the practice; that is asked only where both have some.',
  example: {
    drifting: `goals:
  - { id: G-1, title: Households come back to us }
strategies:
  - { id: ST-1, title: Solve it in the first contact rather than pass it on faster }`,
    mended: `goals:
  - { id: G-1, title: Households come back to us }
strategies:
  - { id: ST-1, title: Solve it in the first contact rather than pass it on faster, supports: [G-1] }`,
  },
  check: wholeBundle(function* ({ graph }) {
    for (const strategy of graph.all('strategy')) {
      // A link that is none is reported where it stands; the strategy is only unlinked because of it.
      if (graph.hasOwnLinks(strategy) || isMalformed(strategy, 'supports')) continue;
      yield about(strategy, {
        place: valuePlace(strategy, 'supports'),
        message: `${nameOf(strategy)} supports no goal. Name the goal that it works towards in \`supports\`.`,
      });
    }
    yield* practiceNotServed(graph);
  }),
  *fixes({ entry }, { graph }) {
    if (entry?.kind === 'strategy') yield* support(graph, entry);
    if (entry?.kind === 'project') yield* reachUp(graph);
  },
};

/** Speaks only where both sides have something to link: a project without goals has another problem. */
function* practiceNotServed(graph: PurposeGraph): Iterable<Finding> {
  const { bundle, practice } = graph;
  const [project] = graph.all('project');
  if (practice === undefined || project === undefined || aimsOf(practice).length === 0) return;
  if (hasUnreadParts(bundle) || hasUnreadParts(practice.bundle)) return;
  const aims = aimsOf(graph);
  if (aims.length === 0 || aims.some((aim) => mayReachUp(graph, aim))) return;
  const name = practice.all('practice')[0]?.title;
  yield about(project, {
    place: valuePlace(project, 'practice'),
    message: `No goal or objective of ${nameOf(project)} supports one of its practice${name === undefined ? '' : ` “${name}”`}. Link the one that does with \`supports\`.`,
  });
}

function aimsOf(graph: PurposeGraph): readonly Entry[] {
  return [...graph.all('goal'), ...graph.all('objective')];
}

/** True for an aim that supports one of the practice, or says something that was meant to. */
function mayReachUp(graph: PurposeGraph, aim: Entry): boolean {
  if (graph.written(aim, 'supports').some(({ to }) => isOfPractice(graph, to))) return true;
  return graph
    .brokenOf(aim)
    .some(({ field, to }) => field === 'supports' && (to === undefined || isOfPractice(graph, to)));
}

function isOfPractice({ bundle }: PurposeGraph, { file }: Entry): boolean {
  return !bundle.files.includes(file);
}

/** The likeliest link upwards from each goal, or from each objective where there are no goals. */
function* reachUp(graph: PurposeGraph): Iterable<Fix> {
  const goals = graph.all('goal');
  for (const aim of (goals.length > 0 ? goals : graph.all('objective')).slice(0, 5)) {
    const target = rankedTargets(graph, aim, Infinity).find((each) => isOfPractice(graph, each));
    if (target) yield* addLink(`Let ${nameOf(aim)} support ${nameOf(target)}`, aim, 'supports', target);
  }
}
