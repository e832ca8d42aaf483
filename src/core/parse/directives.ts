import { positionAt, type Comment, type Directive, type LineTable } from '../model';

const DIRECTIVE = /^#+\s*throughline-disable(-next-line)?\s+([\w/-]+)(?:\s+--\s*(.*\S))?\s*$/u;

/** False where a text cannot hold a directive, so that nobody has to look for its comments. */
export function mayHoldDirectives(text: string): boolean {
  return text.includes('throughline-disable');
}

/**
 * The comments that silence a rule on the next line or in the whole file. Other comments are left alone. Several
 * comments for a next line can stand above each other: all of them are for the first line below.
 */
export function directivesOf(comments: readonly Comment[], text: string, lines: LineTable): Directive[] {
  const found = comments.flatMap((comment) => {
    const match = DIRECTIVE.exec(comment.text);
    if (match === null) return [];
    const { line } = positionAt(lines, comment.start);
    const isAlone = text.slice(lines.startOf(line), comment.start).trim() === '';
    return [{ comment, match, line, isAlone }];
  });
  // From the last line up, so that what the line below is for is known already.
  const targets = new Map<number, number>();
  for (const { line, isAlone } of found.toReversed()) {
    if (isAlone) targets.set(line, targets.get(line + 1) ?? line + 1);
  }
  return found.map(({ comment, match, line }) => ({
    rule: match[2] ?? '',
    reason: match[3],
    line: match[1] === undefined ? undefined : (targets.get(line + 1) ?? line + 1),
    span: comment,
  }));
}
