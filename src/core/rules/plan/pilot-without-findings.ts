import { nameOf, valuePlace, type IsoDate } from '../../model';
import type { Milestone } from '../facts/dueDates';
import { isMalformed } from '../facts/flaws';
import { dated, neighbours } from '../look';
import { setValue } from '../mending/steps';
import { shortNameOf } from '../phrases';
import { about, type Rule } from '../rule';
import { writeList } from './lists';
import { isPast, whenPast } from './passed';

export const pilotWithoutFindings: Rule = {
  id: 'plan/pilot-without-findings',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A pilot that is past its date and has no findings.',
  why: 'A pilot is there to learn from. One without findings was a demonstration, and the go-live becomes the pilot.',
  mend: 'Ask those who took part, and write into `findings` what was learned and what must change. Where the pilot has not taken place, agree a new `due` or set `status: missed`. A lesson that names the pilot in `appliesTo` counts as a finding. The day itself is not past yet.',
  example: {
    drifting: `milestones:
  - { id: MS-1, title: Pilot with twelve agents, kind: pilot, due: 2026-10-30, status: done }`,
    mended: `milestones:
  - { id: MS-1, title: Pilot with twelve agents, kind: pilot, due: 2026-10-30, status: done, findings: [The warranty date is still looked up by hand.] }`,
  },
  check: dated((today) =>
    neighbours('milestone', function* (pilot, { graph }) {
      if (!isUnexplained(pilot, today) || graph.naming(pilot, 'appliesTo').length > 0) return;
      yield about(pilot, {
        place: valuePlace(pilot, pilot.value.status === 'done' ? 'status' : 'due'),
        message: `${nameOf(pilot)} ${whenPast(pilot)}, and nothing says what was learned. Write it into \`findings\`${pilot.value.status === 'done' ? '' : ', or agree a new date'}.`,
      });
    }),
  ),
  *fixes({ entry }) {
    if (entry?.kind !== 'milestone') return;
    yield* writeList('Write down what was learned', entry, 'findings', [
      'What did the people in the pilot do that we did not expect?',
      'What must change before the others begin?',
    ]);
    if (entry.value.status !== 'done') {
      yield* setValue(`Mark ${shortNameOf(entry)} as missed`, entry, 'status', 'missed');
    }
  },
};

function isUnexplained(milestone: Milestone, today: IsoDate): boolean {
  const { kind, findings } = milestone.value;
  if (kind !== 'pilot' || (findings ?? []).length > 0 || !isPast(milestone, today)) return false;
  return !isMalformed(milestone, 'findings');
}
