import type { World } from './world';

/** Long lines are hard to read, so a wide terminal is not filled. */
export function widthOf({ out }: World): number {
  return Math.min(Math.max(out.columns ?? 80, 40), 110);
}
