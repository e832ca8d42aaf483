/** A name as it is compared: `Product Backlog Item`, `product-backlog-item` and `productBacklogItem` are the same. */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}\p{S}\s]+/gu, '')
    .toLowerCase();
}

/** A table of words, found however they are written. */
export class WordTable<T> {
  private readonly values = new Map<string, T>();

  constructor(rows: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of rows) this.values.set(folded(word), value);
  }

  get(word: string): T | undefined {
    return this.values.get(folded(word));
  }
}

/** A table from lists of words: `{ done: 'closed, completed' }`. */
export function tableOf<T extends string>(lists: Readonly<Record<T, string>>): WordTable<T> {
  const rows = (Object.keys(lists) as T[]).flatMap((value) =>
    lists[value].split(',').map((word) => [word, value] as const),
  );
  return new WordTable(rows);
}

/** `20 - In scope` and `2 - High` without the number that sorts them in a pick list. */
export function withoutRank(value: string): string {
  return value.replace(/^\d+\s*[-–.:)]\s*(?=\S)/u, '');
}

/** A text on one line. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\s\uFFFE\uFFFF]+/gu, ' ').trim();
}

/**
 * A text of several lines as a charter holds it best: no white space that nobody sees, one blank line at most, and
 * nothing that could only stand in quotes.
 */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replaceAll('\t', '  ')
    .replace(/(?!\n)[\p{Cc}\p{Cs}\uFEFF\uFFFE\uFFFF]/gu, '')
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+|\n+$/gu, '')
    .trim();
}
