import { keyPlace } from '../../model';
import { isMalformed } from '../facts/flaws';
import { levelsOf } from '../facts/escalationTimes';
import { isBeforeBuilding } from '../facts/phase';
import { wholeBundle } from '../look';
import { about, type Rule } from '../rule';

export const notPiloted: Rule = {
  id: 'escalation/not-piloted',
  severity: 'info',
  preset: 'recommended',
  summary: 'An escalation path that was never tried.',
  why: 'Paths that exist only on paper fail at the first case: a missing right, a mailbox that nobody reads.',
  mend: 'Try the path with real or invented cases in a pilot, and name the milestone in `pilot`. A pilot that lies ahead counts as well. The rule looks at projects from the phase implement on, and only where the path has levels.',
  example: {
    drifting: `milestones:
  - { id: MS-1, title: Pilot with the Cork desk, kind: pilot, due: 2027-02-05 }
escalation:
  levels:
    - { level: L1, title: Service desk, owner: Desk lead }`,
    mended: `milestones:
  - { id: MS-1, title: Pilot with the Cork desk, kind: pilot, due: 2027-02-05 }
escalation:
  pilot: MS-1
  levels:
    - { level: L1, title: Service desk, owner: Desk lead }`,
  },
  charters: ['project'],
  check: wholeBundle(function* ({ graph }) {
    if (isBeforeBuilding(graph)) return;
    for (const path of graph.all('escalation')) {
      const isNamed = path.value.pilot !== undefined || isMalformed(path, 'pilot');
      if (isNamed || levelsOf(graph, path).length === 0) continue;
      yield about(path, {
        place: keyPlace(path, 'levels'),
        message: 'The escalation path was never tried. Try it in a pilot, and name the milestone in `pilot`.',
      });
    }
  }),
};
