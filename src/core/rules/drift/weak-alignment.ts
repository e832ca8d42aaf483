import { at, bandOf, candidates } from '../../drift';
import type { Objective, PurposeGraph } from '../../graph';
import { nameOf, valuePlace, type Entry } from '../../model';
import { doubting, doubtOn, type Doubt } from '../facts/fit';
import { hasUnreadParts } from '../facts/unread';
import { wholeBundle } from '../look';
import { relink } from '../mending/relink';
import { about, type Rule } from '../rule';
import { withTenthItem } from './tenItems';

/**
 * Speaks where the texts put a link into the band `doubtful`, and no other objective fits better: where one does,
 * `drift/closer-objective` names it instead. See `core/drift` for the formulas.
 */
export const weakAlignment: Rule = {
  id: 'drift/weak-alignment',
  severity: 'info',
  preset: 'recommended',
  summary: 'A text that says little about what it claims to support.',
  why: 'A link is quickly written. Where the words of both ends have nothing in common, either the link is a guess or the text hides what the work is for.',
  mend: 'Say in the description what the objective gains from it, or link it to what it really serves. Texts are compared within the charter only, each with its own link hidden. Nothing is said where another objective fits better, which is told instead, nor where there is too little text to judge.',
  example: {
    drifting: exampleWith(''),
    mended: exampleWith(
      ', description: Customers see in the contract what service costs before they renew it',
    ),
  },
  late: true,
  check: wholeBundle(function* ({ bundle, graph }) {
    if (hasUnreadParts(bundle)) return;
    for (const { from, link, better } of yield* doubting(graph)) {
      if (better !== undefined) continue;
      yield about(from, {
        place: link.place,
        message: `${nameOf(from)} supports ${nameOf(link.to)}, but has few words in common with it or with what else supports it. Say in its description what the objective gains from it.`,
        related: [
          { place: valuePlace(link.to, 'title'), message: `${nameOf(link.to)} speaks of something else.` },
        ],
        data: { link: link.to.subject },
      });
    }
  }),
  *fixes({ entry, data }, { graph }) {
    const doubt = entry && doubtOn(graph, entry, data?.['link']);
    if (doubt) for (const objective of fitting(graph, doubt)) yield* relink(doubt.link, objective);
  },
};

/** How many other objectives are offered. */
const OFFERED = 3;

/** The objectives that fit at least as well as a link that is not doubted, the best one first. */
function fitting(graph: PurposeGraph, { from, fit, item }: Doubt): readonly Objective[] {
  const { objectives, scores } = fit;
  const claimed: ReadonlySet<Entry> = new Set(graph.written(from, 'supports').map(({ to }) => to));
  return candidates(scores, item)
    .filter((place) => bandOf(at(scores.verdict, item, place)) !== 'doubtful')
    .flatMap((place) => objectives[place] ?? [])
    .filter((each) => !claimed.has(each))
    .slice(0, OFFERED);
}

function exampleWith(description: string): string {
  return withTenthItem(
    `{ id: WI-10, title: Show prices on the phone with a script, supports: [OBJ-3]${description} }`,
  );
}
