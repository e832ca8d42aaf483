/** A commit message that names a work item: as it is where the id stands in it, in any case, else with the id in front. */
export function withId(message: string, id: string): string {
  if (names(message, id)) return message;
  return message.trim() === '' ? `${id} ` : `${id} ${message}`;
}

/** `WI-2` does not stand in `WI-20`, `WI-2.1` or `NWI-2`. */
function names(message: string, id: string): boolean {
  const escaped = id.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
  const sought = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?!(?:[-_.#/]?\\p{N}|\\p{L}))`, 'iu');
  return sought.test(message);
}
