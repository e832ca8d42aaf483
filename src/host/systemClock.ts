import type { Clock } from '../core/ports';

/** The date of this computer in its own time zone. */
export const systemClock: Clock = {
  today() {
    const now = new Date();
    const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
  },
};
