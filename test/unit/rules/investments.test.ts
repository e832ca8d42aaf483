import { deepEqual, equal } from 'node:assert/strict';
import { PurposeGraph } from '../../../src/core/graph';
import { STANDARD_CALENDAR } from '../../../src/core/model';
import {
  isOverspent,
  isUsedUp,
  utilisationOf,
  type Investment,
  type Utilisation,
} from '../../../src/core/rules/facts/investments';
import { bundleOf, oneCharter } from '../../support/workspace';

async function investments(...items: readonly string[]): Promise<readonly Investment[]> {
  const text = `charter: 1\nkind: practice\npractice: { name: CRM }\ninvestments: [${items.join(', ')}]\n`;
  return new PurposeGraph(await bundleOf(oneCharter(text))).all('investment');
}

async function used(...items: readonly string[]): Promise<Utilisation | undefined> {
  return utilisationOf(await investments(...items), STANDARD_CALENDAR);
}

describe('the utilisation of nonbillable budgets', () => {
  it('is what was spent divided by what was budgeted, in working hours', async () => {
    deepEqual(await used('{ budget: 10d, spent: 1w }'), { spent: 40, budget: 80, share: 0.5 });
    deepEqual(await used('{ budget: P1W, spent: 90m }'), { spent: 1.5, budget: 40, share: 1.5 / 40 });
  });

  it('counts days and weeks as the calendar does', async () => {
    const one = await investments('{ budget: 1w, spent: 3d }');
    equal(utilisationOf(one, { hoursPerDay: 6, daysPerWeek: 4 })?.share, 0.75);
  });

  it('adds several up before it divides', async () => {
    const all = await used('{ budget: 10d, spent: 10d }', '{ budget: 30d }', '{ spent: 99d }', '{}');
    deepEqual(all, { spent: 80, budget: 320, share: 0.25 });
  });

  it('is unknown where there is no budget to divide by', async () => {
    equal(await used(), undefined);
    equal(await used('{ spent: 3d }', '{ budget: 0d, spent: 1d }', '{ budget: soon }'), undefined);
  });

  it('is not more than all because of the fractions of a month', async () => {
    const month = await used('{ budget: 0.3mo, spent: 0.1mo 0.2mo }');
    deepEqual(month && [isUsedUp(month), isOverspent(month)], [true, false]);
    const third = await used('{ budget: 3d, spent: 3d 1m }');
    deepEqual(third && [isUsedUp(third), isOverspent(third)], [true, true]);
    const nearly = await used('{ budget: 3d, spent: 23h 59m }');
    deepEqual(nearly && [isUsedUp(nearly), isOverspent(nearly)], [false, false]);
  });
});
