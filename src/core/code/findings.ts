import { nameOfFile } from '../bundles';
import type { CheckResult } from '../engine';
import type { CharterFile, Problem, SeveritySetting, Span } from '../model';
import { RULES, type CodeFinding, type CodeLook, type Rule } from '../rules';
import { effectiveSettings, type RuleSettings } from '../settings';
import type { Mention } from './mentions';
import type { CodeNames } from './names';

interface CodeRule<K extends CodeLook['kind']> {
  readonly rule: Rule;
  readonly look: Extract<CodeLook, { readonly kind: K }>;
}

const MENTION_RULES = RULES.flatMap((rule): readonly CodeRule<'mention'>[] =>
  rule.check.kind === 'mention' ? [{ rule, look: rule.check }] : [],
);
const FILE_RULES = RULES.flatMap((rule): readonly CodeRule<'file'>[] =>
  rule.check.kind === 'file' ? [{ rule, look: rule.check }] : [],
);

/** How serious a rule is for a charter. */
export type Severities = (rule: Rule, result: CheckResult) => SeveritySetting;

/** As a check of the charters has it. */
export function severitiesOf(commandLine: RuleSettings, editor: RuleSettings): Severities {
  return (rule, { bundle }) => effectiveSettings(bundle, commandLine, editor).severityOf(rule);
}

/** What the rules say of the ids in a file of code. Waivers and comments of charters do not reach there. */
export function mentionProblems(
  file: CharterFile,
  mentions: readonly Mention[],
  names: CodeNames,
  severities: Severities,
): readonly Problem[] {
  const seen = new Set<unknown>();
  return mentions.flatMap((mention) => {
    const { id } = mention;
    const known = names.find(id, file.uri);
    const result = known?.result ?? names.missing(id, file.uri);
    if (result === undefined || !names.governs(result, file.uri)) return [];
    const entry = known?.entry;
    const isFirst = !seen.has(entry ?? id);
    seen.add(entry ?? id);
    const drift =
      entry && result.drifts(entry) ? result.problems.find((each) => each.entry === entry) : undefined;
    const asked = { id, entry, isFirst, isToDo: isToDo(file, mention), drift };
    return MENTION_RULES.flatMap(({ rule, look }) => {
      const severity = severities(rule, result);
      if (severity === 'off') return [];
      const place = { file, span: mention.span };
      return [...look.ask(asked)].map((found) => problemOf(rule, severity, found, { place, subject: id }));
    });
  });
}

/** What the rules say of a file of code that nothing traces. */
export function fileProblems(
  file: CharterFile,
  result: CheckResult,
  severities: Severities,
): readonly Problem[] {
  return FILE_RULES.flatMap(({ rule, look }) => {
    const severity = severities(rule, result);
    if (severity === 'off') return [];
    const name = nameOfFile(file.uri);
    const place = { file, span: firstLine(file.text) };
    return [problemOf(rule, severity, look.ask(name), { place, subject: name })];
  });
}

function problemOf(
  { id }: Rule,
  severity: Problem['severity'],
  { message, related }: CodeFinding,
  at: Pick<Problem, 'place' | 'subject'>,
): Problem {
  return { ...at, rule: id, severity, message, ...(related && { related }) };
}

/** The first line that is not empty, without the white space around it. */
function firstLine(text: string): Span {
  const found = /\S(?:.*\S)?/u.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : { start: 0, end: 0 };
}

/** True right behind what marks something as still to be done. */
function isToDo({ text, lines }: CharterFile, { span, start }: Mention): boolean {
  const line = text.slice(lines.startOf(start.line), span.start);
  return /\b(?:TODO|FIXME)\b[^.,;]{0,25}$/u.test(line);
}
