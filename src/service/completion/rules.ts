import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import { positionAt, type CharterFile } from '../../core/model';
import { RULES, type Rule } from '../../core/rules';
import type { CharterPlace } from '../place';
import { itemsFor, type CompletionContext, type Offer } from './offer';

/** The rules that a waiver or a comment may name. */
export function acceptableRules(): readonly Rule[] {
  return RULES.filter(({ waivable }) => waivable !== false);
}

export function ruleOffer(rule: Rule): Offer {
  return {
    label: rule.id,
    kind: CompletionItemKind.Constant,
    aside: rule.summary,
    documentation: `${rule.summary}\n\n${rule.why}`,
  };
}

/** Rules with those first that speak at the moment. */
export function ruleOffers(speaking: ReadonlySet<string>): readonly Offer[] {
  const rules = acceptableRules();
  return [
    ...rules
      .filter(({ id }) => speaking.has(id))
      .map((rule) => ({ ...ruleOffer(rule), detail: 'speaks here', aside: `speaks here · ${rule.summary}` })),
    ...rules.filter(({ id }) => !speaking.has(id)).map(ruleOffer),
  ];
}

const IN_RULE = /^#+\s*throughline-disable(-next-line)?\s+([\w/-]*)$/u;
const IN_DIRECTIVE = /^#+\s*(thr[a-z-]*)$/u;

const DIRECTIVES: readonly Offer[] = [
  {
    label: 'throughline-disable-next-line',
    kind: CompletionItemKind.Keyword,
    documentation: 'Accepts the finding of a rule on the next line. Say why behind `--`.',
  },
  {
    label: 'throughline-disable',
    kind: CompletionItemKind.Keyword,
    documentation: 'Accepts what a rule finds in this file. Say why behind `--`.',
  },
];

/** What may be written in a comment: only what makes it one that silences a rule. */
export function directiveItems(comment: CharterPlace, context: CompletionContext): CompletionItem[] {
  const { file, offset } = context;
  const before = file.text.slice(comment.word.start, offset);
  const directive = IN_DIRECTIVE.exec(before)?.[1];
  if (directive !== undefined) return itemsFor(DIRECTIVES, wordAt(comment, directive, context), context);
  const [, nextLine, rule] = IN_RULE.exec(before) ?? [];
  if (rule === undefined) return [];
  const speaking = speakingIn(context, nextLine === undefined ? undefined : lineBelow(file, offset));
  return itemsFor(ruleOffers(speaking), wordAt(comment, rule, context), context);
}

/** The word around the offset, as a place of its own. */
function wordAt(comment: CharterPlace, before: string, { file, offset }: CompletionContext): CharterPlace {
  const behind = /^[\w/-]*/u.exec(file.text.slice(offset, comment.word.end))?.[0] ?? '';
  return {
    ...comment,
    word: { start: offset - before.length, end: offset + behind.length },
    text: before + behind,
  };
}

function lineBelow(file: CharterFile, offset: number): number {
  return positionAt(file.lines, offset).line + 1;
}

/** The rules that have something to say on a line, or anywhere in the file. */
function speakingIn({ result, file }: CompletionContext, line: number | undefined): ReadonlySet<string> {
  const problems = result.problems.filter(
    ({ place }) =>
      place.file === file && (line === undefined || positionAt(file.lines, place.span.start).line === line),
  );
  return new Set(problems.map(({ rule }) => rule));
}
