import { isOpen, type WorkItem } from '../../core/graph';
import { dueWords, isLate } from './dates';
import { stateIconOf } from './rows';
import { entryTwig, type Standing, type Twig } from './twigs';

/** Those that are due first on top; those without a date in the order in which they came. */
export function byDueDate(items: readonly WorkItem[]): readonly WorkItem[] {
  const dayOf = ({ value }: WorkItem): string => value.due ?? '9999';
  return items.toSorted((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? -1 : 1));
}

/** A work item, as one thing among others that somebody does or that something needs. */
export function workTwig(item: WorkItem, { result, today }: Standing): Twig {
  const { state = 'new', estimate = '', due } = item.value;
  const isOverdue = isOpen(item) && isLate(due, today);
  return entryTwig(item, result, {
    words: [isOpen(item) ? dueWords(due, today) : '', state, estimate],
    icon: isOverdue ? 'clock' : stateIconOf(item),
    attention: isOverdue,
    facts: [['Due', due]],
  });
}
