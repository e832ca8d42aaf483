import { rangeOf, type CharterFile, type Place } from '../model';

/** How a report calls a file: relative to the current folder, with `/`. */
export type PathOf = (file: CharterFile) => string;

/** Where a place begins, as terminals make a link of it: `charters/work.charter.yaml:12:5`. */
export function spotOf({ file, span }: Place, pathOf: PathOf): string {
  const { line, character } = rangeOf(file.lines, span).start;
  return `${pathOf(file)}:${line + 1}:${character + 1}`;
}

/** The line that a place begins on, as people count lines. */
export function lineOf({ file, span }: Place): number {
  return rangeOf(file.lines, span).start.line + 1;
}
