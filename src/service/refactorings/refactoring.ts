import type { CodeAction, Command } from 'vscode-languageserver-types';
import type { Edits } from '../../core/edit';
import type { CharterFile } from '../../core/model';
import type { FileChange, Fix } from '../../core/rules';
import { goTo, toWorkspaceEdit, type FixContext } from '../fixes';

/** The kinds of code actions that mend nothing: they change how a charter is written, or what is linked with what. */
export const REFACTORINGS = {
  rewrite: 'refactor.rewrite',
  move: 'refactor.move',
  extract: 'refactor.extract',
  link: 'refactor.link',
} as const;

export interface RefactoringContext extends FixContext {
  /** The client has `LinkCommand`, which lets its user choose what something is linked to. Absent: it has not. */
  readonly canLink?: boolean;
}

/** Something that can be done at a place: at once, or by a command of the client that asks on. */
export type Refactoring = {
  /** As a menu shows it: «Move WI-2 to work.charter.yaml». */
  readonly title: string;
  readonly kind: string;
} & (
  | {
      readonly changes: readonly FileChange[];
      /** Where its author goes on to write: see `Fix`. */
      readonly writeAt?: Fix['writeAt'];
    }
  | { readonly command: Omit<Command, 'title'> }
);

/** What changes one file; nothing where that cannot be done, or where nothing would change. */
export function inFile(file: CharterFile, kind: string, title: string, edits: Edits): readonly Refactoring[] {
  return edits && edits.length > 0 ? [{ title, kind, changes: [{ file, edits }] }] : [];
}

export function toAction(refactoring: Refactoring, context: FixContext): CodeAction {
  const { title, kind } = refactoring;
  if ('command' in refactoring) return { title, kind, command: { title, ...refactoring.command } };
  const { changes, writeAt } = refactoring;
  return {
    title,
    kind,
    edit: toWorkspaceEdit(changes, context),
    ...(writeAt && context.canGoTo && { command: goTo(changes, writeAt, context) }),
  };
}
