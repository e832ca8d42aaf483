import { daysBetween, nameOf, valuePlace, type EntryOf } from '../../model';
import { isMalformed } from '../facts/flaws';
import { dated, wholeBundle } from '../look';
import { counted } from '../phrases';
import { about, type Rule } from '../rule';

export const overdueAction: Rule = {
  id: 'raid/overdue-action',
  severity: 'warning',
  preset: 'recommended',
  summary: 'An open action or issue that is past its date.',
  why: 'Lists of promises that nobody keeps are read by nobody. Do it, move it or close it.',
  mend: 'Do what was promised and set the action to `status: done` or the issue to `status: closed`, or agree a new `due` with those who wait for it. What will not be done any more is closed too. Nothing is overdue on the day itself.',
  example: {
    drifting: `actions:
  - { id: ACT-1, title: Show the team leads the new queue report, due: 2026-11-13 }`,
    mended: `actions:
  - { id: ACT-1, title: Show the team leads the new queue report, due: 2026-11-13, status: done }`,
  },
  check: dated((today) =>
    wholeBundle(function* ({ graph }) {
      for (const entry of [...graph.all('action'), ...graph.all('issue')]) {
        const { due } = entry.value;
        if (due === undefined || due >= today || !isStillOpen(entry)) continue;
        const days = daysBetween(due, today);
        yield about(entry, {
          place: valuePlace(entry, 'due'),
          message: `${nameOf(entry)} was due ${counted(days, 'day')} ago. ${WAYS_OUT[entry.kind]}`,
          data: { days },
        });
      }
    }),
  ),
};

const WAYS_OUT = {
  action: 'Do it and set it to `done`, or agree a new date.',
  issue: 'Solve it and set it to `closed`, or agree a new date.',
} as const;

function isStillOpen(entry: EntryOf<'action'> | EntryOf<'issue'>): boolean {
  return (entry.value.status ?? 'open') === 'open' && !isMalformed(entry, 'status');
}
