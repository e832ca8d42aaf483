import { CompletionItemKind } from 'vscode-languageserver-types';
import type { EarlyResult } from '../../core/engine';
import { shorten } from '../../core/model';
import { ruleById } from '../../core/rules';
import type { Offer } from './offer';

/** So many findings are gone through at most. */
const MOST = 200;

/** What a waiver may be about: that of which its rule, or any rule, speaks at the moment; and the charter as a whole. */
export function waivedSubjects(rule: string | undefined, { problems }: EarlyResult): readonly Offer[] {
  const subjects = new Map<string, Offer>();
  for (const problem of problems) {
    const { subject, entry, message } = problem;
    if ((rule !== undefined && rule !== '' && problem.rule !== rule) || subjects.has(subject)) continue;
    if (entry?.kind === 'waiver' || ruleById(problem.rule)?.waivable === false) continue;
    if (subjects.size >= MOST) break;
    const title = entry?.title === undefined ? undefined : shorten(entry.title, 80);
    subjects.set(subject, {
      label: subject,
      kind: CompletionItemKind.Reference,
      detail: title ?? shorten(message, 80),
      words: title,
    });
  }
  const charter = { label: 'charter', kind: CompletionItemKind.Value, detail: 'the charter as a whole' };
  return subjects.has('charter') ? [...subjects.values()] : [...subjects.values(), charter];
}
