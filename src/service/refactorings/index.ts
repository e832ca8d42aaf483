import type { CodeAction } from 'vscode-languageserver-types';
import { toBlock, toFlow } from '../../core/edit';
import type { CheckResult } from '../../core/engine';
import {
  LIST_SECTIONS,
  pairOf,
  type CharterFile,
  type Entry,
  type SectionKey,
  type Span,
} from '../../core/model';
import { entryAt, fileFor } from '../locate';
import { overlaps } from '../lsp';
import { extractObjective } from './extractObjective';
import { linksBelow, linksOf, linksOfSection } from './links';
import { addMissingFields } from './missingFields';
import { moves } from './moves';
import { inFile, REFACTORINGS, toAction, type Refactoring, type RefactoringContext } from './refactoring';
import { sorts } from './sorting';

export { REFACTORINGS, type RefactoringContext } from './refactoring';

/** What can be done at a stretch of a file besides mending what is wrong there. */
export function refactorings(uri: string, span: Span, context: RefactoringContext): CodeAction[] {
  const found = fileFor(uri, context.results);
  if (!found) return [];
  const { file, result } = found;
  const entry = entryAt(file, span.start);
  const section = sectionAt(file, span);
  return [
    ...(entry ? ofEntry(entry, result, context) : []),
    ...(section ? [...sorts(file, section, result), ...linksOfSection(section, result, context)] : []),
  ].map((each) => toAction(each, context));
}

function ofEntry(entry: Entry, result: CheckResult, context: RefactoringContext): readonly Refactoring[] {
  const { file, path } = entry;
  const name = entry.id ?? 'this';
  return [
    ...linksOf(entry, name, result, context),
    ...linksBelow(entry, name, result, context),
    ...extractObjective(entry, result, context.results),
    ...addMissingFields(entry, name),
    ...inFile(file, REFACTORINGS.rewrite, `Write ${name} one field a line`, toBlock(file, path)),
    ...inFile(file, REFACTORINGS.rewrite, `Write ${name} in braces`, toFlow(file, path)),
    ...moves(entry, name, result, context.results),
  ];
}

/** The list section whose key is touched. */
function sectionAt(file: CharterFile, span: Span): SectionKey | undefined {
  const names = Object.keys(LIST_SECTIONS) as SectionKey[];
  return names.find((name) => {
    const pair = pairOf(file.root, name);
    return pair && !pair.merged && overlaps(pair.key, span);
  });
}
