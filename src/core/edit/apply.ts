import type { Node, Span } from '../model';

/** A text together with the tree that was read from it. A parsed charter file is one. */
export interface Editable {
  readonly text: string;
  /** Undefined where nothing but comments and white space is written. */
  readonly root: Node | undefined;
}

/** Keys and indices from the root to a node, as in `nodeAt`. */
export type Path = readonly (string | number)[];

/** One replacement; an empty span inserts, an empty new text removes. */
export interface TextEdit {
  /** Offsets in the text before any edit, in UTF-16 units. */
  readonly span: Span;
  readonly newText: string;
}

/** Sorted by place, not overlapping; undefined where the edit cannot be made safely. */
export type Edits = readonly TextEdit[] | undefined;

/** The text after the edits, which must not overlap. Insertions at one offset come in the order given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start);
  let result = '';
  let at = 0;
  for (const { span, newText } of sorted) {
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}

/** The offset, in the text after the edits, right behind the first stretch that matches in what they write; undefined where nothing does. */
export function offsetBehind(stretch: RegExp, edits: readonly TextEdit[]): number | undefined {
  let shift = 0;
  for (const { span, newText } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    const match = stretch.exec(newText);
    if (match) return span.start + shift + match.index + match[0].length;
    shift += newText.length - (span.end - span.start);
  }
  return undefined;
}

export function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

export function replacement(start: number, end: number, newText: string): TextEdit {
  return { span: { start, end }, newText };
}

export function removal(start: number, end: number): TextEdit {
  return { span: { start, end }, newText: '' };
}
