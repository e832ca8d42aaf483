import { setKey } from '../../edit';
import { nameOf, valuePlace, type EntryOf } from '../../model';
import { isMalformed } from '../facts/flaws';
import { gathered, itself } from '../look';
import { shortNameOf } from '../phrases';
import { about, fix, type Rule } from '../rule';

type Investment = EntryOf<'investment'>;

export const investmentNotValued: Rule = {
  id: 'practice/investment-not-valued',
  severity: 'info',
  preset: 'recommended',
  personal: true,
  summary: 'Nonbillable time that does not count in appraisal.',
  why: 'People do what they are judged by. What is asked for and not valued is done late, badly or not at all.',
  mend: 'Agree that the time counts when people are appraised, and set `countsInAppraisal: true`. The rule speaks where the charter says that the time does not count; and where nothing is said, as soon as other investments of the charter say it, since this one was forgotten then. A practice that does not record it at all is left alone.',
  example: {
    drifting: `charter: 1
kind: practice
practice: { name: Nordwind CRM practice }
investments:
  - { id: INV-1, title: Interviews with applicants, category: recruiting, countsInAppraisal: false }`,
    mended: `charter: 1
kind: practice
practice: { name: Nordwind CRM practice }
investments:
  - { id: INV-1, title: Interviews with applicants, category: recruiting, countsInAppraisal: true }`,
  },
  charters: ['practice'],
  check: gathered(itself('investment', appraisalOf), function* (found: ReadonlyMap<Investment, Appraisal>) {
    const isRecorded = [...found.values()].some((appraisal) => appraisal !== 'unsaid');
    for (const [investment, appraisal] of found) {
      if (appraisal === 'counts' || (appraisal === 'unsaid' && !isRecorded)) continue;
      yield about(investment, {
        place: valuePlace(investment, 'countsInAppraisal'),
        message:
          appraisal === 'ignored'
            ? `${nameOf(investment)} takes time that does not count in appraisal. Agree that it does, and set \`countsInAppraisal: true\`.`
            : `${nameOf(investment)} does not say whether its time counts in appraisal, as others do. Agree that it does, and set \`countsInAppraisal: true\`.`,
      });
    }
  }),
  *fixes({ entry }) {
    if (entry?.kind !== 'investment') return;
    const { file, path } = entry;
    const edits = setKey(file, path, 'countsInAppraisal', true, ['supports', 'budget', 'spent', 'outcome']);
    yield* fix(`Let the time of ${shortNameOf(entry)} count in appraisal`, file, edits);
  },
};

type Appraisal = 'counts' | 'ignored' | 'unsaid';

/** Undefined for what cannot be read. */
function appraisalOf(investment: Investment): Appraisal | undefined {
  const { countsInAppraisal } = investment.value;
  if (countsInAppraisal !== undefined) return countsInAppraisal ? 'counts' : 'ignored';
  return isMalformed(investment, 'countsInAppraisal') ? undefined : 'unsaid';
}
