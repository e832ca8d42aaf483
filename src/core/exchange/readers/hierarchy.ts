/** Which item lies above which, in tables that have no ids for it. */

/**
 * Of each row the nearest one above it whose level is lower, as in a list that is indented.
 *
 * @returns indices of rows; undefined for those on top
 */
export function parentsByLevel(levels: readonly number[]): readonly (number | undefined)[] {
  const open: { readonly level: number; readonly index: number }[] = [];
  return levels.map((level, index) => {
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const parent = open.at(-1)?.index;
    open.push({ level, index });
    return parent;
  });
}

/**
 * Of each row the one with the nearest sequence above its own: `10.05.010.000` lies below `10.05.000.000`, and where
 * that is not there below `10.00.000.000`, and where nothing above it is there, on top. Of rows with the same sequence
 * the first one stands for it, and the others have no place of their own.
 *
 * @returns indices of rows; undefined for rows without a place
 */
export function parentsBySequence(
  sequences: readonly (string | undefined)[],
): readonly (number | 'top' | undefined)[] {
  const places = new Map<string, number>();
  const paths = sequences.map((sequence) => pathOf(sequence ?? ''));
  for (const [index, path] of paths.entries()) {
    const key = path.join('.');
    if (key !== '' && !places.has(key)) places.set(key, index);
  }
  return paths.map((path, index) => {
    if (places.get(path.join('.')) !== index) return undefined;
    for (let length = path.length - 1; length > 0; length--) {
      const place = places.get(path.slice(0, length).join('.'));
      if (place !== undefined) return place;
    }
    return 'top';
  });
}

/** The parts of a sequence without the zeros that fill it up. */
function pathOf(sequence: string): readonly string[] {
  if (!/^\d+(?:\.\d+)+$/u.test(sequence)) return [];
  return sequence.replace(/(?:\.0+)+$/u, '').split('.');
}
