import type { FormattingOptions, Range, TextEdit } from 'vscode-languageserver-types';
import { applyEdits, formatted } from '../core/edit';
import { lineTableOf, offsetAt, rangeOf } from '../core/model';
import { parseYaml, plainValue } from '../core/parse';

/** The narrowest and the widest step that a charter is indented by. */
const STEPS = { least: 2, most: 8 };

/**
 * The edits that lay a charter out. Empty where its text has errors, or is better left alone: what is laid out is read
 * again first, and must say the same, with the same comments.
 * @param range only sections that it touches are laid out
 */
export function formatting(text: string, { tabSize }: FormattingOptions, range?: Range): TextEdit[] {
  const read = parseYaml(text);
  const before = meaningOf(read);
  if (before === undefined) return [];
  const lines = lineTableOf(text);
  const at = (position: Range['start']): number => offsetAt(lines, text.length, position);
  const step = Math.min(Math.max(tabSize, STEPS.least), STEPS.most);
  const span = range && { start: at(range.start), end: at(range.end) };
  const edits = formatted({ text, root: read.root }, step, span) ?? [];
  if (edits.length === 0 || meaningOf(parseYaml(applyEdits(text, edits))) !== before) return [];
  return edits.map((edit) => ({ range: rangeOf(lines, edit.span), newText: edit.newText }));
}

/** All that a text says, comments included, in one string; undefined for one with errors. */
function meaningOf({ root, flaws, comments }: ReturnType<typeof parseYaml>): string | undefined {
  if (root === undefined || flaws.length > 0) return undefined;
  return JSON.stringify([plainValue(root), comments.map((comment) => comment.text.trimEnd())]);
}
