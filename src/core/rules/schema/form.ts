import { nodeAt, shorten, type CharterKind, type Flaw, type Problem } from '../../model';
import { keyPath, parseYaml } from '../../parse';
import { ofForm, type FormLook } from '../look';
import { fix, type Fix, type RuleContext } from '../rule';
import { isImprovement } from './proof';

/** What is wrong with the form of a file is told wherever the file is read, also in a part that no charter includes. */
export const EVERY_KIND: readonly CharterKind[] = ['project', 'practice', 'part'];

/** What a finding about a flaw says. */
export const toldFlaw: FormLook['ask'] = ({ message, path, data }, entry) =>
  entry ? { subject: entry.subject, entry, message, data } : { subject: subjectOf(path), message, data };

/** What the files of a bundle say of themselves under the id of a rule. */
export const FLAWS = ofForm(toldFlaw);

/** The section, or the item of a list that is no entry; a key of the root is about the charter as a whole. */
function subjectOf(path: Flaw['path']): string {
  const item = typeof path[1] === 'number' ? 2 : 1;
  return path.length < 2 ? 'charter' : keyPath(path.slice(0, item));
}

/** The flaw that a problem of a schema rule tells of. What is known of the whole charter may put it in other words. */
export function flawOf({ rule, message, place }: Problem): Flaw | undefined {
  const there = place.file.flaws.filter(
    (flaw) => flaw.rule === rule && flaw.span.start === place.span.start && flaw.span.end === place.span.end,
  );
  return there.find((flaw) => flaw.message === message) ?? there[0];
}

/** The texts of a list in a problem's data. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Fixes that write one of the suggested values, which are YAML, in the place of the wrong one. */
export function* replacements(
  problem: Problem,
  { knownRules }: RuleContext,
  isSafe: (suggestion: string, written: string) => boolean,
): Iterable<Fix> {
  const { file } = problem.place;
  const path = flawOf(problem)?.path ?? [];
  const node = nodeAt(file.root, path);
  if (node === undefined || node.end <= node.start || (node.kind === 'scalar' && node.style === 'block'))
    return;
  const suggestions = textsOf(problem.data?.['suggestions']);
  const written = node.kind === 'scalar' ? String(node.value) : '';
  for (const newText of suggestions) {
    if (!isImprovement(file, path, () => parseYaml(newText).root, knownRules)) continue;
    const safe = suggestions.length === 1 && isSafe(newText, written);
    yield* fix(`Write ${shorten(newText, 60)}`, file, [{ span: node, newText }], { safe });
  }
}
