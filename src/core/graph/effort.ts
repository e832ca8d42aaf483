import { effortOf, STANDARD_CALENDAR, type Bundle, type Calendar, type Effort, type EntryOf } from '../model';

export type WorkItem = EntryOf<'workItem'>;

/** How much each work item of a bundle counts for. */
export interface EffortScale {
  /** `items` where nothing is estimated: each item counts 1. */
  readonly unit: 'hours' | 'points' | 'items';
  /** The estimate in that unit; the median of the bundle where the item has none, or one in the rarer unit. */
  of(item: WorkItem): number;
}

/**
 * The scale of a bundle: the unit that most estimates are in (hours, where both are as frequent), and the median of
 * those estimates for items that have none. Points and hours cannot be added, so the rarer kind counts as absent.
 */
export function effortScale(items: readonly WorkItem[], calendar: Calendar): EffortScale {
  const efforts = new Map<WorkItem, Effort>();
  for (const item of items) {
    const effort = item.value.estimate === undefined ? undefined : effortOf(item.value.estimate, calendar);
    if (effort) efforts.set(item, effort);
  }
  const all = [...efforts.values()];
  if (all.length === 0) return { unit: 'items', of: () => 1 };
  const points = all.filter((effort) => effort.unit === 'points').length;
  const unit = points > all.length - points ? 'points' : 'hours';
  const typical = median(all.filter((effort) => effort.unit === unit).map((effort) => effort.amount));
  return {
    unit,
    of: (item) => {
      const effort = efforts.get(item);
      return effort?.unit === unit ? effort.amount : typical;
    },
  };
}

/** The middle value of a list that is not empty; the mean of the middle two where their number is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? 0;
  const lower = sorted[(sorted.length - 1) >> 1] ?? upper;
  return (lower + upper) / 2;
}

export function calendarOf(bundle: Bundle): Calendar {
  return { ...STANDARD_CALENDAR, ...bundle.root.settings.calendar };
}
