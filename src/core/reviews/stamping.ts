import { applyEdits, removeKey, setKey, type Editable, type TextEdit } from '../edit';
import { compareTexts, differenceOf, firstIndex, type ReviewsFile, type Stamp } from '../model';
import { parseYaml } from '../parse';
import { itemsOf, type Item } from './items';
import { reviewLine, stampInLine, type Review } from './line';

const HEADER =
  '# Who looked at which link, and when. Throughline writes this file, one line a link: it can be merged by line.';

/**
 * The edits that write reviews into a file: in place where a link has a stamp already, else as a line of its own where
 * `from` and `to` put it. Comments stay, and so do keys that somebody has added. Undefined where the file is written in
 * a way in which no line can be added, such as a list in brackets.
 *
 * @param reviews of several of one link the last counts
 */
export function stamping(file: ReviewsFile, reviews: readonly Review[]): readonly TextEdit[] | undefined {
  const items = itemsOf(file.text);
  const places = stampsByLink(file);
  const edits: TextEdit[] = [];
  const fresh: Review[] = [];
  for (const review of new Map(reviews.map((each) => [linkKey(each), each])).values()) {
    const known = places.get(linkKey(review));
    if (known === undefined) fresh.push(review);
    else {
      const edit = items && rewriting(itemAt(items, known), review);
      if (edit === undefined) return undefined;
      edits.push(...edit);
    }
  }
  const lines = insertions(file, items, fresh);
  return lines && [...edits, ...lines].toSorted((a, b) => a.span.start - b.span.start);
}

function linkKey({ from, to }: Review): string {
  return JSON.stringify([from, to]);
}

/** Of several stamps of one link the last is the one that is written anew. */
function stampsByLink({ stamps }: ReviewsFile): ReadonlyMap<string, Stamp> {
  return new Map(stamps.map((stamp) => [linkKey(stamp), stamp]));
}

function itemAt(items: readonly Item[], { span }: Stamp): Item | undefined {
  return items[firstIndex(items, ({ start }) => start <= span.start) - 1];
}

/** Only the values change, where somebody has written the item. */
function rewriting(item: Item | undefined, review: Review): readonly TextEdit[] | undefined {
  if (item === undefined) return undefined;
  const plain = stampInLine(item);
  if (plain) return [{ span: plain.span, newText: reviewLine(review) }];
  const text = rewritten(item.text, review);
  if (text === undefined) return undefined;
  const { start, before, after } = differenceOf(item.text, text);
  const span = { start: item.start + start, end: item.start + before };
  return start === before && start === after ? [] : [{ span, newText: text.slice(start, after) }];
}

const VALUES = ['fromPrint', 'toPrint', 'by', 'date'] as const;

function rewritten(text: string, review: Review): string | undefined {
  let current = text;
  for (const [i, key] of VALUES.entries()) {
    const doc: Editable = { text: current, root: parseYaml(current).root };
    const value = review[key];
    const edits =
      value === undefined
        ? (removeKey(doc, [0, key]) ?? [])
        : setKey(doc, [0], key, value, ['to', ...VALUES.slice(0, i)]);
    if (edits === undefined) return undefined;
    current = applyEdits(current, edits);
  }
  return current;
}

function insertions(
  file: ReviewsFile,
  items: readonly Item[] | undefined,
  reviews: readonly Review[],
): readonly TextEdit[] | undefined {
  if (reviews.length === 0) return [];
  const { text } = file;
  const sorted = reviews.toSorted(byLink);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = sorted.map((review) => `- ${reviewLine(review)}${lineEnd}`);
  if (text.trim() === '') {
    return [{ span: { start: 0, end: text.length }, newText: [HEADER + lineEnd, ...lines].join('') }];
  }
  if (items === undefined) return emptyList(file, lines);
  const places = placesFor(file, sorted);
  const gap = text.endsWith('\n') ? '' : lineEnd;
  return sorted.map((_, i) => {
    const at = places[i] ?? text.length;
    const isFirstAtEnd = at === text.length && places[i - 1] !== at;
    return { span: { start: at, end: at }, newText: (isFirstAtEnd ? gap : '') + (lines[i] ?? '') };
  });
}

/** `[]`, as somebody may have left it, becomes the list. */
function emptyList({ root, text }: ReviewsFile, lines: readonly string[]): readonly TextEdit[] | undefined {
  if (root?.kind !== 'sequence' || root.items.length > 0) return undefined;
  const isAlone = root.start === 0 || text[root.start - 1] === '\n';
  if (!isAlone || text.slice(root.end).trim() !== '') return undefined;
  return [{ span: { start: root.start, end: text.length }, newText: lines.join('') }];
}

/** For each review the offset of the line that it comes before: the first whose link comes behind its own. */
function placesFor({ text, stamps }: ReviewsFile, sorted: readonly Review[]): readonly number[] {
  let index = 0;
  return sorted.map((review) => {
    let next = stamps[index];
    while (next && byLink(review, next) >= 0) next = stamps[++index];
    if (next === undefined) return text.length;
    const start = text.lastIndexOf('\n', next.span.start - 1) + 1;
    return index === 0 ? start : commentStart(text, start);
  });
}

/** What stands above the first review is about the whole file; above any other it belongs to that one. */
function commentStart(text: string, line: number): number {
  let start = line;
  while (start > 0) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (!/^ *#/u.test(text.slice(before, start))) break;
    start = before;
  }
  return start;
}

function byLink(a: Review, b: Review): number {
  return compareTexts(a.from, b.from) || compareTexts(a.to, b.to);
}
