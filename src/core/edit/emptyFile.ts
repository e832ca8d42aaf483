import { insertion, type TextEdit } from './apply';
import type { Layout } from './layout';
import { lineAt, nextLine, textStart } from './lines';

/** Writes lines into a text that holds nothing yet but comments, directives and document marks. */
export function appendToEmpty(text: string, lines: readonly string[], { lineEnd }: Layout): TextEdit {
  const at = contentPlace(text);
  const isMidLine = at > textStart(text) && text[at - 1] !== '\n';
  return insertion(at, (isMidLine ? lineEnd : '') + lines.map((line) => line + lineEnd).join(''));
}

/** Before the mark that ends the first document, else at the end. */
function contentPlace(text: string): number {
  let started = false;
  for (let at = textStart(text); at < text.length; at = nextLine(text, at)) {
    const line = lineAt(text, at);
    const isMark = /^---(?:\s|$)/u.test(line);
    if (/^\.\.\.(?:\s|$)/u.test(line) || (isMark && started)) return at;
    started ||= isMark;
  }
  return text.length;
}
