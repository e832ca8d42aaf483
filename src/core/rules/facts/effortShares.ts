import { isOpen, type EffortScale, type WorkPart } from '../../graph';
import { counted } from '../phrases';

/** What is still to be done: the open leaves. */
export const OPEN_WORK: WorkPart = { has: isOpen };

/** From how many open items on the shares of the work say something. */
export const FEWEST_ITEMS = 10;

/** Sums of decimal estimates are not exact: a share that lies on its limit must not seem to lie above. */
const ROUNDING = 1e-9;

/** True where a share of 1 lies above a limit in percent. */
export function isAbove(share: number, limit: number): boolean {
  return share * 100 > limit + ROUNDING;
}

/** An effort as a reader says it: `62 h`, `5 points`, `1 item`. At most one decimal. */
export function amount(effort: number, unit: EffortScale['unit']): string {
  const rounded = Math.round(effort * 10) / 10;
  if (unit === 'hours') return `${rounded} h`;
  return counted(rounded, unit === 'points' ? 'point' : 'item');
}
