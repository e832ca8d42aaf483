import type { Span } from '../model';
import { replacement, type Editable, type TextEdit } from './apply';
import { layoutOf } from './layout';
import { renderScalar } from './scalarText';

/** Where a word stands within what is written for a scalar: without quotes. All of it where the word is not seen there, as behind an alias. */
export function wordSpan(text: string, written: Span, word: string): Span {
  const at = text.slice(written.start, written.end).indexOf(word);
  if (at < 0) return { start: written.start, end: written.end };
  return { start: written.start + at, end: written.start + at + word.length };
}

/**
 * Writes one word in the place of another that is all that a scalar says. Quotes and kinds of block stay; a word that
 * YAML would take for something else gets quotes, and loses them again with the next one.
 *
 * @param written the span of the scalar; an alias gives way to the word, here only
 */
export function replaceWord(doc: Editable, written: Span, word: string, newWord: string): TextEdit {
  const { text } = doc;
  const { start, end } = wordSpan(text, written, word);
  const isQuoted = /["']/u.test(text[written.start] ?? '');
  const isWhole = start === written.start && end === written.end;
  if (isWhole) return replacement(start, end, plain(doc, newWord));
  const wasNeeded = isQuoted && plain(doc, word) !== word;
  return wasNeeded
    ? replacement(written.start, written.end, plain(doc, newWord))
    : replacement(start, end, newWord);
}

function plain(doc: Editable, word: string): string {
  const unquoted = renderScalar(word, { wanted: 'plain', quote: 'double', inFlow: true });
  if (unquoted === word) return word;
  return renderScalar(word, { wanted: 'plain', quote: layoutOf(doc).quote, inFlow: true });
}
