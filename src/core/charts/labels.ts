/** A text that is to stand near a place on the axis. */
interface Wanted {
  readonly x: number;
  readonly text: string;
}

export interface Label extends Wanted {
  /** From 0, the topmost one. */
  readonly row: number;
  readonly anchor: 'start' | 'end';
}

interface Sides {
  readonly left: number;
  readonly right: number;
}

/** The width of a letter of the size that labels have, generously. */
const LETTER = 6.4;
const LONGEST = 48;
const MOST_ROWS = 5;
const SPACE = 12;

/** Puts texts into as few rows as they need without touching. A text for which there is no room is left out. */
export function labelRows(wanted: readonly Wanted[], { left, right }: Sides): readonly Label[] {
  const taken: { readonly row: number; readonly from: number; readonly to: number }[] = [];
  return wanted.flatMap(({ x, text: whole }) => {
    const text = cut(whole);
    const width = text.length * LETTER;
    const anchor = x + width > right && x - width >= left ? 'end' : 'start';
    const from = anchor === 'end' ? x - width : Math.min(x, right - width);
    const to = from + width;
    const isFree = (row: number): boolean =>
      taken.every((other) => other.row !== row || to + SPACE <= other.from || other.to + SPACE <= from);
    const row = Array.from({ length: MOST_ROWS }, (_, i) => i).find(isFree);
    if (row === undefined) return [];
    taken.push({ row, from, to });
    return [{ x: anchor === 'end' ? to : from, text, row, anchor }];
  });
}

function cut(text: string): string {
  const letters = Array.from(text);
  return letters.length <= LONGEST
    ? text
    : `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}
