/** Turns of phrase that messages and fixes share. */
import { nameOf, type Entry } from '../model';

/** `A`, `A and B`, `A, B and C`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** `1 item`, `3 items`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A share of 1 as `46%`; with one decimal where the whole number would read like `limit`, which it is not. */
export function percent(share: number, limit?: number): string {
  const exact = share * 100;
  const whole = Math.round(exact);
  return `${whole === limit && exact !== limit ? Math.round(exact * 10) / 10 : whole}%`;
}

/** How many of something related are told: the rest would only be scrolled past. */
export const RELATED_LIMIT = 10;

/** How a menu names an entry: by its id, and by its title only where it has none. */
export function shortNameOf(entry: Entry): string {
  return entry.id ?? nameOf(entry);
}
