import { calendarOf } from '../../graph';
import { nameOf, valuePlace, type Finding } from '../../model';
import { isMalformed } from '../facts/flaws';
import {
  isOverspent,
  isUsedUp,
  utilisationOf,
  type Investment,
  type Utilisation,
} from '../facts/investments';
import { says } from '../facts/links';
import { saysInWords } from '../facts/texts';
import { wholeBundle } from '../look';
import { setValue, support } from '../mending/steps';
import { percent, shortNameOf } from '../phrases';
import { about, type Fix, type Rule } from '../rule';

export const investmentWithoutOutcome: Rule = {
  id: 'practice/investment-without-outcome',
  severity: 'warning',
  preset: 'recommended',
  summary:
    'Nonbillable time that names neither an objective nor an outcome, has nothing to show once it is used up, or is overspent.',
  why: 'Unbilled time is the first to be cut. It survives where anybody can see what it is for and what has come of it, and where it keeps to what was agreed.',
  mend: 'Name the goal, strategy or objective of the practice in `supports`, or say in `outcome` what is to come of the time. Once the budget is used up, say what has come of it, whatever it was for. Where more has been spent than was agreed, agree on a larger `budget`, or stop. What is used of a budget is `spent` divided by `budget`, both in working hours as `settings.calendar` counts them: a day has 8 hours and a week 5 days where it says nothing. An investment with an objective needs no outcome before its time is used up, and one without a budget cannot be overspent.',
  example: {
    drifting: `charter: 1
kind: practice
practice: { name: Nordwind CRM practice }
investments:
  - { id: INV-1, title: Two evenings a month for whatever is new, category: innovation, budget: 12d, spent: 5d }`,
    mended: `charter: 1
kind: practice
practice: { name: Nordwind CRM practice }
investments:
  - { id: INV-1, title: Two evenings a month for whatever is new, category: innovation, budget: 12d, spent: 5d,
      outcome: One new offering a year that a customer has asked for }`,
  },
  charters: ['practice'],
  check: wholeBundle(function* ({ bundle, graph }) {
    const calendar = calendarOf(bundle);
    for (const investment of graph.all('investment')) {
      const used = utilisationOf([investment], calendar);
      yield* withNothingToShow(investment, used);
      if (used && isOverspent(used)) yield overspent(investment, used);
    }
  }),
  *fixes({ entry, data }, { graph }) {
    if (entry?.kind !== 'investment') return;
    if (data?.['flaw'] === 'overspent') yield* raiseBudget(entry);
    else {
      if (data?.['flaw'] === 'aimless') yield* support(graph, entry);
      yield* setValue('Say what comes of it', entry, 'outcome', 'What comes of it, and who will notice?');
    }
  },
};

function* withNothingToShow(investment: Investment, used: Utilisation | undefined): Iterable<Finding> {
  if (saysInWords(investment, 'outcome')) return;
  const isAimless = !says(investment, 'supports');
  const isOver = used !== undefined && isUsedUp(used);
  if (!isAimless && !isOver) return;
  yield about(investment, {
    place: valuePlace(investment, 'title'),
    message: isAimless
      ? `${nameOf(investment)} says neither what it is for nor what comes of it. Name an objective in \`supports\`, or say it in \`outcome\`.`
      : `${nameOf(investment)} has used up its budget, and nothing says what has come of it. Tell it in \`outcome\`.`,
    data: { flaw: isAimless ? 'aimless' : 'nothing-to-show' },
  });
}

function overspent(investment: Investment, { share }: Utilisation): Finding {
  const { spent = '', budget = '' } = investment.value;
  return about(investment, {
    place: valuePlace(investment, 'spent'),
    message: `${nameOf(investment)} has taken ${spent} where ${budget} were agreed, ${percent(share, 100)} of its budget. Agree on a larger budget, or stop.`,
    data: { flaw: 'overspent' },
  });
}

function raiseBudget(investment: Investment): readonly Fix[] {
  const { spent } = investment.value;
  if (spent === undefined || isMalformed(investment, 'budget')) return [];
  return setValue(`Raise the budget of ${shortNameOf(investment)} to ${spent}`, investment, 'budget', spent);
}
