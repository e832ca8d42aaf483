import { appendEntry } from '../../edit';
import { isActive, type Objective, type PurposeGraph } from '../../graph';
import { nameOf, valuePlace, type Bundle, type Entry, type EntryOf } from '../../model';
import { isMalformed } from '../facts/flaws';
import { leadOnlyToGone } from '../facts/gone';
import { canBeNamed, hasFalseLink } from '../facts/links';
import { isBeforeBuilding } from '../facts/phase';
import { hasUnreadParts } from '../facts/unread';
import { wholeBundle } from '../look';
import { likeliest } from '../mending/candidates';
import { freshId } from '../mending/freshId';
import { addLink, setValue } from '../mending/steps';
import { shortNameOf } from '../phrases';
import { about, fix, type Fix, type Rule } from '../rule';

type Plan = EntryOf<'continuity'>;

const MOST_PLANS = 3;

export const continuityUntested: Rule = {
  id: 'raid/continuity-untested',
  severity: 'info',
  preset: 'recommended',
  summary: 'A must objective that no continuity plan protects, or a continuity plan that was never tested.',
  why: 'Service desks are needed most when something is down. What has no plan stops then, and a plan that was never tried does not work the first time.',
  mend: 'Name in `protects` what a plan keeps running, and write a plan for what has none. Try each plan once with the people who would have to, and note the day in `lastTested`. The rule looks only at charters that have `continuity`, from the phase implement on. An objective counts as protected where a plan names it, its measure, something that supports it, or the goal that it supports.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Answer emergency calls within 20 seconds, priority: must }
continuity:
  - { id: BC-1, trigger: The telephone exchange fails, plan: The desk answers on mobile phones, protects: [OBJ-1] }`,
    mended: `objectives:
  - { id: OBJ-1, title: Answer emergency calls within 20 seconds, priority: must }
continuity:
  - { id: BC-1, trigger: The telephone exchange fails, plan: The desk answers on mobile phones, lastTested: 2026-10-07, protects: [OBJ-1] }`,
  },
  check: wholeBundle(function* ({ bundle, graph }) {
    if (isBeforeBuilding(graph)) return;
    for (const plan of untestedPlans(graph)) {
      yield about(plan, {
        place: valuePlace(plan, 'lastTested'),
        message: `${nameOf(plan)} was never tested. Try it with those who would have to, and note the day in \`lastTested\`.`,
      });
    }
    for (const objective of unprotectedMusts(bundle, graph)) {
      yield about(objective, {
        place: valuePlace(objective, 'priority'),
        message: `No continuity plan protects ${nameOf(objective)}, a must. Name it in \`protects\` of the plan that keeps it running, or write one.`,
      });
    }
  }),
  *fixes({ entry }, { bundle, graph, today }) {
    if (entry?.kind === 'continuity') {
      yield* setValue(`Note that ${shortNameOf(entry)} was tested today`, entry, 'lastTested', today);
    }
    if (entry?.kind === 'objective') {
      yield* protectBy(graph, entry);
      yield* planFor(bundle, graph, entry);
    }
  },
};

function untestedPlans(graph: PurposeGraph): readonly Plan[] {
  return graph.all('continuity').filter((plan) => {
    const isTested = plan.value.lastTested !== undefined || isMalformed(plan, 'lastTested');
    return !isTested && !leadOnlyToGone(graph.written(plan, 'protects'));
  });
}

/** Nothing where a plan, or what it protects, may not have been read. */
function unprotectedMusts(bundle: Bundle, graph: PurposeGraph): readonly Objective[] {
  const plans = graph.all('continuity');
  const isUnsure = (plan: Plan): boolean =>
    hasFalseLink(graph, plan, 'protects') || isMalformed(plan, 'protects');
  if (plans.length === 0 || hasUnreadParts(bundle) || plans.some(isUnsure)) return [];
  const named = new Set(plans.flatMap((plan) => graph.written(plan, 'protects').map(({ to }) => to)));
  const kept = new Set([...named].flatMap((entry) => reachedFrom(graph, entry)));
  const isProtected = (objective: Objective): boolean =>
    kept.has(objective) || [...graph.above(objective)].some((each) => named.has(each));
  return graph
    .all('objective')
    .filter((each) => each.value.priority === 'must' && isActive(each) && !isProtected(each));
}

/** What goes on as long as an entry does: what it is written in, and all that it supports. */
function reachedFrom(graph: PurposeGraph, entry: Entry): readonly Entry[] {
  return [entry, ...(entry.within ? [entry.within] : []), ...graph.above(entry)];
}

/** To name the objective in a plan that is there: first in those that have words in common with it. */
function protectBy(graph: PurposeGraph, objective: Objective): readonly Fix[] {
  if (!canBeNamed(graph, objective)) return [];
  const plans = graph.all('continuity');
  const ranked = new Set([...likeliest(graph, objective, plans), ...plans]);
  return [...ranked]
    .slice(0, MOST_PLANS)
    .flatMap((plan) => addLink(`Say that ${nameOf(plan)} protects it`, plan, 'protects', objective));
}

/** A plan to be written: it asks what a plan answers. */
function planFor({ root }: Bundle, graph: PurposeGraph, objective: Objective): readonly Fix[] {
  const last = graph.all('continuity').at(-1);
  if (!canBeNamed(graph, objective)) return [];
  const plan = {
    id: freshId(graph, last?.id ?? 'BC-0'),
    trigger: `What could stop ${objective.id}?`,
    plan: 'How does work go on meanwhile, and who decides that it begins?',
    protects: [objective.id],
  };
  const file = last?.file ?? root;
  return fix(`Draft a continuity plan for ${objective.id}`, file, appendEntry(file, 'continuity', plan));
}
