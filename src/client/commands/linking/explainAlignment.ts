import * as vscode from 'vscode';
import { charterLanguage } from '../../clientOptions';
import { tell } from '../../tell';
import type { AlignmentPanel } from '../../views/alignmentPanel';
import { subjectOf } from './alignmentSubject';
import { placeOf } from '../places/place';

/** Shows how well an entry fits each objective: one that is given, else the one at the cursor. */
export async function explainAlignment(panel: AlignmentPanel, argument: unknown): Promise<void> {
  const about = subjectOf(argument) ?? atCursor();
  if (about === undefined)
    tell(vscode.l10n.t('Open a charter and put the cursor on a work item or requirement first.'));
  else if (!(await panel.show(about)))
    tell(
      vscode.l10n.t('Only work items and requirements are compared with the objectives. There is none here.'),
    );
}

function atCursor(): ReturnType<typeof subjectOf> {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.languageId === charterLanguage ? { ...placeOf(editor), id: null } : undefined;
}
