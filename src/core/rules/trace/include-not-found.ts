import type { CharterKind, Finding, Place } from '../../model';
import { wholeBundle } from '../look';
import type { Rule } from '../rule';

const EVERY_KIND: readonly CharterKind[] = ['project', 'practice', 'part'];

export const includeNotFound: Rule = {
  id: 'trace/include-not-found',
  severity: 'error',
  preset: 'recommended',
  summary: 'An `include` or a `practice` that matches no file, or leads out of the workspace folder.',
  why: 'A part that is not found is left out of the charter without a trace: its work is in no figure, and links into it lead nowhere. While one is missing, links to unknown ids are not reported, since it may define them.',
  mend: 'Correct the path: it is relative to the file that it is written in. Nothing outside the workspace folder is read; where the parts lie beside the folder, open the folder that holds both.',
  example: {
    drifting: `include: [parts/objektives.charter.yaml]
# file: parts/objectives.charter.yaml
charter: 1
kind: part
objectives:
  - { id: OBJ-1, title: Resolve a case within 24 hours }`,
    mended: `include: [parts/objectives.charter.yaml]
# file: parts/objectives.charter.yaml
charter: 1
kind: part
objectives:
  - { id: OBJ-1, title: Resolve a case within 24 hours }`,
  },
  charters: EVERY_KIND,
  waivable: false,
  check: wholeBundle(function* ({ bundle }) {
    for (const { place, message } of bundle.missing) yield findingAt(place, message);
  }),
};

function findingAt(place: Place, message: string): Finding {
  const { includes, practice } = place.file;
  const index = includes.findIndex(({ span }) => span === place.span);
  const subject = practice?.span === place.span ? 'project' : `include[${Math.max(index, 0)}]`;
  return { subject, message, place };
}
