/** What of a text is another one: offsets in the text before, and what stands there after. */
export interface ChangedPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines between what both texts begin and end with, so that an edit leaves the rest alone. */
export function changedPart(before: string, after: string): ChangedPart {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  start = start === 0 ? 0 : before.lastIndexOf('\n', start - 1) + 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  const lineEnd = before.indexOf('\n', before.length - same - 1);
  same = lineEnd < 0 ? 0 : before.length - Math.max(lineEnd + 1, start);
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}
