import { decidingWords, type WordPart } from '../../drift';
import { nameOf, valuePlace } from '../../model';
import { doubting, doubtOn } from '../facts/fit';
import { hasUnreadParts } from '../facts/unread';
import { wholeBundle } from '../look';
import { relink } from '../mending/relink';
import { shortNameOf } from '../phrases';
import { about, type Rule } from '../rule';
import { withTenthItem } from './tenItems';

/** How many of the words that decided are told. */
const TOLD = 3;

/**
 * Speaks where the texts put a link into the band `doubtful` and another objective before the claimed one: see
 * `core/drift` for the formulas, and `BANDS` for what the limit was measured on.
 */
export const closerObjective: Rule = {
  id: 'drift/closer-objective',
  severity: 'info',
  preset: 'recommended',
  summary: 'A text that is clearly closer to another objective than to the one it supports.',
  why: 'Work that is booked under the wrong objective makes one look served that is not, and another look neglected.',
  mend: 'Link it to the objective that is named, or say in its description how it serves the one that it claims. A waiver with a reason keeps the link as it is, and lets its text count twice for like work. The words in brackets are those that decided: they occur with the other objective, or with what else supports it. Texts are compared within the charter only, each with its own link hidden. Nothing is said where there are fewer than three active objectives or eight other texts, where an item shares fewer than two words with the rest of the charter, unless one word and most of the entries around it speak for the same objective, where it is written in another language, or in a charter of more than 20,000 work items.',
  example: { drifting: exampleWith('OBJ-3'), mended: exampleWith('OBJ-1') },
  late: true,
  check: wholeBundle(function* ({ bundle, graph }) {
    if (hasUnreadParts(bundle)) return;
    for (const { from, link, fit, item, verdict, better } of yield* doubting(graph)) {
      if (better === undefined || verdict.better === undefined) continue;
      const words = decidingWords(fit.scores, item, verdict.better, verdict.claim);
      yield about(from, {
        place: link.place,
        message: `${nameOf(from)} supports ${nameOf(link.to)}, but is closer to ${nameOf(better)}${inBrackets(words)}${verdict.isByPlace ? BESIDE : ''}. Link it there, or say in its description how it serves ${shortNameOf(link.to)}.`,
        related: [
          {
            place: valuePlace(better, 'title'),
            message: `${nameOf(better)} is closer by its words, and by those of what else supports it.`,
          },
        ],
        data: { link: link.to.subject, better: better.subject },
      });
    }
  }),
  *fixes({ entry, data }, { graph }) {
    const doubt = entry && doubtOn(graph, entry, data?.['link']);
    if (doubt?.better) yield* relink(doubt.link, doubt.better);
  },
};

/** Said where the words alone would be too few. */
const BESIDE = ', which most of what stands around it supports';

function inBrackets(words: readonly WordPart[]): string {
  const told = words.slice(0, TOLD).map(({ word }) => word.toLowerCase());
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
}

function exampleWith(objective: string): string {
  return withTenthItem(`{ id: WI-10, title: Merge cases of the same call, supports: [${objective}] }`);
}
