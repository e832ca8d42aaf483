import type { BacklogItem } from '../backlog';

/** The estimate of an item: story points before hours, and what is left and done where nobody estimated the whole. */
export function estimateOf({ points, hours }: BacklogItem): string | undefined {
  if (points !== undefined) return amount(points, 'pt');
  const { estimate, spent, remaining } = hours ?? {};
  if (estimate !== undefined) return amount(estimate, 'h');
  return remaining === undefined ? undefined : amount(remaining + (spent ?? 0), 'h');
}

/** The working time that an item has taken so far. */
export function spentOf({ hours }: BacklogItem): string | undefined {
  return hours?.spent === undefined ? undefined : amount(hours.spent, 'h');
}

/** Two decimals are enough for everybody; undefined for what is no amount. */
function amount(number: number, unit: 'pt' | 'h'): string | undefined {
  return Number.isFinite(number) && number >= 0 && number < 1e15
    ? `${Math.round(number * 100) / 100}${unit}`
    : undefined;
}
