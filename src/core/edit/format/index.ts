import { Parser, type CST } from 'yaml';
import type { Span } from '../../model';
import { insertion, removal, replacement, type Editable, type Edits, type TextEdit } from '../apply';
import { layoutOf } from '../layout';
import { lineEndOf } from '../lines';
import { finished } from '../shared';
import { BlankLines } from './blanks';
import { placeComments } from './comments';
import { Lines, type Line } from './lines';
import { LeftAlone, Placing, trailing } from './place';

/** What begins or ends a document. */
const MARKER = /^(?:---|\.\.\.|%)/u;

/**
 * The edits that lay a charter out: members of a map and of a list below each other, `step` columns to the right of
 * what they belong to, dashes as far in as most lists of the file have them, one space after a dash and a colon, at most
 * one blank line in a row, one between sections that take several lines and between entries where most have one, and no
 * white space at line ends. Comments go with what they are about. What stands in braces, brackets and quotes keeps its
 * line breaks.
 *
 * Nothing but white space changes. Undefined for a text that is better left alone: one with errors, with several
 * documents, tabs, or keys marked with `?`.
 * @param step columns, 2 to 8
 * @param range offsets; only sections that it touches are laid out
 */
export function formatted(doc: Editable, step: number, range?: Span): Edits {
  try {
    return finished(
      doc,
      [...editsOf(doc, step, range)].toSorted(
        (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
      ),
    );
  } catch (error) {
    if (error instanceof LeftAlone) return undefined;
    throw error;
  }
}

function editsOf(doc: Editable, step: number, range: Span | undefined): readonly TextEdit[] {
  const lines = new Lines(doc.text);
  const dashStep = layoutOf(doc).dashStep > 0 ? step : 0;
  const placing = new Placing(lines, { step, dashStep });
  placing.document(documentOf(doc.text));
  placeComments(lines.all, step);
  for (const line of lines.all) {
    if (MARKER.test(line.text)) line.column ??= 0;
    if (line.column === undefined && !line.isBlank && !line.isOpen) throw new LeftAlone();
  }
  const blanks = new BlankLines(lines, lineEndOf(doc.text));
  const surplus = blanks.surplus();
  const all = [
    ...placing.gaps,
    ...lines.all.flatMap((line, i) =>
      surplus.has(line) ? removal(line.start, lines.all[i + 1]?.start ?? doc.text.length) : lineEdits(line),
    ),
    ...blanks.edits(placing.sections, placing.entries),
    ...lastLineEnd(doc.text, lines),
  ];
  return range ? all.filter(({ span }) => isWithin(span, sectionsAt(placing.sections, range))) : all;
}

/** The one document of a text. */
function documentOf(text: string): CST.Document {
  // A lone carriage return ends a line for some readers and none for others.
  if (/\r(?!\n)|^ *\t/mu.test(text)) throw new LeftAlone();
  const documents = [...new Parser().parse(text)].filter(({ type }) => type === 'document');
  const [first] = documents;
  if (documents.length !== 1 || first?.type !== 'document') throw new LeftAlone();
  return first;
}

/** The white space at both ends of a line. */
function lineEdits(line: Line): readonly TextEdit[] {
  const { start, text, indent, column, isOpen } = line;
  const end = isOpen ? undefined : trailing(text, start);
  if (column === undefined) return end ? [end] : [];
  const begin = column === indent ? [] : [replacement(start, start + indent, ' '.repeat(column))];
  return end ? [...begin, end] : begin;
}

/** A line end after the last line, but for a text in which it would count. */
function lastLineEnd(text: string, { all }: Lines): readonly TextEdit[] {
  const last = all.at(-1);
  return !last || last.text === '' || last.isBlank || last.isOpen
    ? []
    : [insertion(text.length, lineEndOf(text))];
}

/** From where the first section that a range touches begins to where the one after the last does. */
function sectionsAt(sections: readonly number[], { start, end }: Span): Span {
  const first = sections.findLastIndex((offset) => offset <= start);
  const after = sections.find((offset) => offset >= Math.max(end, start + 1));
  return { start: sections[first] ?? 0, end: after ?? Number.POSITIVE_INFINITY };
}

function isWithin({ start, end }: Span, around: Span): boolean {
  return around.start <= start && end <= around.end;
}
