import {
  effortOf,
  firstIndex,
  STANDARD_CALENDAR,
  type Bundle,
  type Calendar,
  type Effort,
  type Entry,
  type Steps,
} from '../model';
import type { WorkItem } from './states';

/** How much each work item of a bundle counts for. */
export interface EffortScale {
  /** `items` where nothing is estimated: each item counts 1. */
  readonly unit: 'hours' | 'points' | 'items';
  /** The estimate in that unit; the median of the bundle where the item has none, or one in the rarer unit. */
  of(item: WorkItem): number;
}

/** With more changes than this the estimates are gathered again. */
const MANY = 64;

/** How many estimates are gathered between two steps. */
const STEP = 500;

/** All estimates in one unit, in ascending order. */
type Amounts = Readonly<Record<Effort['unit'], number[]>>;

/** The estimates of a bundle, kept up to date, and the scale that follows from them. */
export class Estimates {
  private amounts: Amounts | undefined;
  private readonly efforts = new Map<string, Effort | undefined>();
  private known: { readonly scale: EffortScale; readonly typical: number } | undefined;
  private isCurrent = false;

  constructor(private calendar: Calendar) {}

  /** Takes over that entries went and others came; what is no work item is left out. */
  change(gone: ReadonlySet<Entry>, fresh: ReadonlySet<Entry>, calendar: Calendar): void {
    if (!isSame(this.calendar, calendar)) {
      this.calendar = calendar;
      this.efforts.clear();
      this.forget();
      this.known = undefined;
    }
    if (gone.size + fresh.size > MANY) this.forget();
    for (const entry of gone) this.count(entry, false);
    for (const entry of fresh) this.count(entry, true);
  }

  /**
   * The unit that most estimates are in (hours, where both are as frequent), and the median of those estimates for
   * items that have none. Points and hours cannot be added, so the rarer kind counts as absent. The same object as
   * long as it says the same.
   */
  *weighing(items: readonly WorkItem[]): Steps<EffortScale> {
    if (this.known && this.isCurrent) return this.known.scale;
    const { hours, points } = (this.amounts ??= yield* this.gathering(items));
    const unit = points.length > hours.length ? 'points' : hours.length > 0 ? 'hours' : 'items';
    const typical = unit === 'items' ? 1 : medianOf(unit === 'points' ? points : hours);
    this.isCurrent = true;
    if (this.known?.scale.unit !== unit || this.known.typical !== typical) {
      this.known = { scale: this.scaleIn(unit, typical), typical };
    }
    return this.known.scale;
  }

  private scaleIn(unit: EffortScale['unit'], typical: number): EffortScale {
    const { calendar } = this;
    return {
      unit,
      of: (item) => {
        const effort = this.effortOf(item, calendar);
        return effort?.unit === unit ? effort.amount : typical;
      },
    };
  }

  private *gathering(items: readonly WorkItem[]): Steps<Amounts> {
    const amounts: Amounts = { hours: [], points: [] };
    let count = 0;
    for (const item of items) {
      const effort = this.effortOf(item, this.calendar);
      if (effort) amounts[effort.unit].push(effort.amount);
      if (++count % STEP === 0) yield;
    }
    for (const each of [amounts.hours, amounts.points]) each.sort((a, b) => a - b);
    return amounts;
  }

  private forget(): void {
    this.amounts = undefined;
    this.isCurrent = false;
  }

  private count(entry: Entry, isThere: boolean): void {
    const effort = entry.kind === 'workItem' ? this.effortOf(entry, this.calendar) : undefined;
    if (effort === undefined || this.amounts === undefined) return;
    const amounts = this.amounts[effort.unit];
    const index = firstIndex(amounts, (amount) => amount < effort.amount);
    if (isThere) amounts.splice(index, 0, effort.amount);
    else amounts.splice(index, 1);
    this.isCurrent = false;
  }

  private effortOf({ value: { estimate } }: WorkItem, calendar: Calendar): Effort | undefined {
    if (estimate === undefined) return undefined;
    if (calendar !== this.calendar) return effortOf(estimate, calendar);
    if (!this.efforts.has(estimate)) this.efforts.set(estimate, effortOf(estimate, calendar));
    return this.efforts.get(estimate);
  }
}

/** The middle value of an ascending list that is not empty; the mean of the middle two where their number is even. */
function medianOf(sorted: readonly number[]): number {
  const upper = sorted[sorted.length >> 1] ?? 0;
  const lower = sorted[(sorted.length - 1) >> 1] ?? upper;
  return (lower + upper) / 2;
}

function isSame(a: Calendar, b: Calendar): boolean {
  return a.hoursPerDay === b.hoursPerDay && a.daysPerWeek === b.daysPerWeek;
}

/** How long a working day and week are, as the root of a bundle says; the standard where it says nothing. */
export function calendarOf(bundle: Bundle): Calendar {
  return { ...STANDARD_CALENDAR, ...bundle.root.settings.calendar };
}
