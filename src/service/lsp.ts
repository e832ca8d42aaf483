import type { Position, Range } from 'vscode-languageserver-types';
import { offsetAt, rangeOf, type CharterFile, type Place, type Span } from '../core/model';

/** The range of a stretch of a file, as LSP counts it. */
export function lspRange(file: CharterFile, span: Span): Range {
  return rangeOf(file.lines, span);
}

export function lspLocation(place: Place): { uri: string; range: Range } {
  return { uri: place.file.uri, range: lspRange(place.file, place.span) };
}

export function offsetOf(file: CharterFile, position: Position): number {
  return offsetAt(file.lines, file.text.length, position);
}

/** True where the two stretches share a character, or touch where one of them is empty. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
