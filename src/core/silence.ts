import { appendEntry, insertFileComment, insertLineAbove, offsetBehind, type Edits } from './edit';
import type { Bundle, CharterFile, Problem } from './model';
import { fix, ruleById, type Fix } from './rules';

/**
 * The ways to accept a problem instead of putting it right: a waiver in the charter, a comment for its line, a comment
 * for its file. Each one leaves room for the reason, which somebody has to write, so that none is safe to apply unseen.
 * Nothing for rules that cannot be waived.
 */
export function silencingFixes(problem: Problem, bundle: Bundle): readonly Fix[] {
  if (ruleById(problem.rule)?.waivable === false) return [];
  return [...waiverFor(problem, bundle), ...lineComment(problem), ...fileComment(problem)];
}

/**
 * To accept a problem with a waiver. As long as the reason is empty, `waiver/invalid` asks for it, and the finding stays.
 * Nothing where a waiver is there already.
 */
export function waiverFor(problem: Problem, { root }: Bundle, reason = ''): readonly Fix[] {
  const { rule, subject, entry } = problem;
  if (hasWaiver(problem, root.entries)) return [];
  const what = subject === 'charter' || entry?.id === undefined ? 'this' : subject;
  const edits = appendEntry(root, 'waivers', { rule, about: subject, reason });
  return withReason(`Accept ${what} with a waiver…`, root, edits, /reason: ['"]/u);
}

function hasWaiver({ rule, subject }: Problem, entries: Bundle['root']['entries']): boolean {
  return entries.some(
    (entry) => entry.kind === 'waiver' && entry.value.rule === rule && entry.value.about === subject,
  );
}

/** Nothing where the line continues a text of several lines. Comments for several rules can stand above a line. */
function lineComment({ rule, place: { file, span } }: Problem): readonly Fix[] {
  const edits = insertLineAbove(file, span.start, `# throughline-disable-next-line ${rule} -- `);
  return withReason(`Disable ${rule} for this line`, file, edits, / -- /u);
}

function fileComment({ rule, place: { file } }: Problem): readonly Fix[] {
  const edits = insertFileComment(file, `# throughline-disable ${rule} -- `);
  return withReason(`Disable ${rule} in this file`, file, edits, / -- /u);
}

/** A fix that leads its author to where the reason is to be written: right behind `opening`. */
function withReason(title: string, file: CharterFile, edits: Edits, opening: RegExp): readonly Fix[] {
  const offset = edits && offsetBehind(opening, edits);
  return fix(title, file, edits).map((made) =>
    offset === undefined ? made : { ...made, writeAt: { file, offset } },
  );
}
