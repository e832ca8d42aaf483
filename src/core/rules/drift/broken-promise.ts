import type { Neighbourhood } from '../../graph';
import { nameOf, shorten, valuePlace, type EntryOf } from '../../model';
import { says } from '../facts/links';
import { neighbours } from '../look';
import { support } from '../mending/steps';
import { about, type Rule } from '../rule';

export const brokenPromise: Rule = {
  id: 'drift/broken-promise',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A promise made while selling that nothing in the charter keeps.',
  why: 'The customer remembers what was said before the contract. A promise that never became an objective or a requirement is broken without anybody deciding it, and comes up when the invoice does.',
  mend: 'Link the promise with `supports` to the requirement, objective or goal that keeps it, write that down where it is missing, or take the promise back with the customer and remove it here.',
  example: {
    drifting: `requirements:
  - { id: REQ-1, title: The household follows its case on the web }
commitments:
  - { id: CM-1, title: Households see every step of a repair, madeTo: Head of service, madeOn: 2026-03-18 }`,
    mended: `requirements:
  - { id: REQ-1, title: The household follows its case on the web }
commitments:
  - { id: CM-1, title: Households see every step of a repair, madeTo: Head of service, madeOn: 2026-03-18, supports: [REQ-1] }`,
  },
  check: neighbours('commitment', function* (promise, { graph }) {
    if (says(promise, 'supports')) return;
    yield about(promise, {
      place: valuePlace(promise, 'supports'),
      message: `${nameOf(promise)} was promised${toWhom(graph, promise)}, and nothing in the charter keeps it. Link it with \`supports\` to what does, or take it back with the customer.`,
    });
  }),
  *fixes({ entry }, { graph }) {
    if (entry?.kind === 'commitment') yield* support(graph, entry);
  },
};

function toWhom(graph: Neighbourhood, promise: EntryOf<'commitment'>): string {
  const { madeTo } = promise.value;
  if (madeTo === undefined) return '';
  const person = graph.namedBy(promise, madeTo);
  const name = person?.kind === 'person' || person?.kind === 'role' ? person.title : undefined;
  return ` to ${shorten(name ?? madeTo, 60)}`;
}
