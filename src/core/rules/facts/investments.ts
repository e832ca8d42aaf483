import { workingHours, type Calendar, type EntryOf } from '../../model';

export type Investment = EntryOf<'investment'>;

/** How much of a budget of nonbillable time has been used. */
export interface Utilisation {
  /** Working hours. */
  readonly spent: number;
  /** Working hours, above zero. */
  readonly budget: number;
  /** spent / budget: 1 where all of it has been used, more where it was overspent. */
  readonly share: number;
}

/** What lies within this of a whole is the whole: hours of months and minutes are no round numbers. */
const TOLERANCE = 1e-9;

/**
 * The utilisation of nonbillable budgets, as controllers count it: what has been spent divided by what was budgeted,
 * both in working hours, so that `1w` of spending is 40 of the 80 hours of a budget of `10d` where a day has 8 hours and
 * a week 5 days. Several investments are added up before they are divided. One without a budget is left out, with all
 * that it has spent; one that does not say what it has spent has spent nothing.
 *
 * Undefined where there is no budget to divide by.
 */
export function utilisationOf(
  investments: readonly Investment[],
  calendar: Calendar,
): Utilisation | undefined {
  const hoursIn = (text: string | undefined): number => workingHours(text ?? '', calendar) ?? 0;
  const budgeted = investments.filter(({ value }) => hoursIn(value.budget) > 0);
  if (budgeted.length === 0) return undefined;
  const spent = budgeted.reduce((sum, { value }) => sum + hoursIn(value.spent), 0);
  const budget = budgeted.reduce((sum, { value }) => sum + hoursIn(value.budget), 0);
  return { spent, budget, share: spent / budget };
}

export function isUsedUp({ share }: Utilisation): boolean {
  return share > 1 - TOLERANCE;
}

export function isOverspent({ share }: Utilisation): boolean {
  return share > 1 + TOLERANCE;
}
