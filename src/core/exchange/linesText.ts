/** How many lines are named before the rest is only counted. */
const NAMED = 5;

/** `line 12`, `lines 12 and 15`, `lines 3, 4, 5, 6, 7 and 210 more`. */
export function linesText(lines: readonly number[], noun = 'line'): string {
  if (lines.length === 1) return `${noun} ${lines[0]}`;
  const named = lines.slice(0, NAMED);
  const rest = lines.length - named.length;
  const last = rest > 0 ? `${rest} more` : `${named.pop()}`;
  return `${noun}s ${named.join(', ')} and ${last}`;
}
