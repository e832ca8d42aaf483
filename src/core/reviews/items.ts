/** A stretch of a file of reviews: one item of the list, with the comments and blank lines behind it. */
export interface Item {
  /** The offset at which its dash stands. */
  readonly start: number;
  readonly text: string;
}

/** What nobody can read line by line: what git leaves where it could not merge, and what one line says for another. */
const TANGLED = /<<<<<<<|[\s{,[]&\S|: *\*\S/u;

/** Lines of a list whose dashes stand at the left: items, what goes on in them, comments, and blank lines. */
const REGULAR = /^(?:-(?:\s|$)|[ #]|\s*$)/u;

/**
 * The items of a list that is written one below the other, so that each can be read by itself. None for a text without
 * any; undefined for a text that is written in another way, which can only be read as a whole.
 */
export function itemsOf(text: string): readonly Item[] | undefined {
  if (TANGLED.test(text)) return undefined;
  const starts: number[] = [];
  for (let start = text.startsWith('\uFEFF') ? 1 : 0; start < text.length;) {
    const next = text.indexOf('\n', start) + 1 || text.length;
    const line = text.slice(start, next);
    if (!REGULAR.test(line)) return undefined;
    if (line.startsWith('-')) starts.push(start);
    else if (starts.length === 0 && /^ *[^\s#]/u.test(line)) return undefined;
    start = next;
  }
  return starts.map((start, i) => ({ start, text: text.slice(start, starts[i + 1]) }));
}
