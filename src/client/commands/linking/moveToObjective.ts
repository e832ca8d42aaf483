import * as vscode from 'vscode';
import type { MoveChoices, MoveParams, ViewNode } from '../../../protocol';
import type { Session } from '../../session';
import { tell } from '../../tell';
import type { PurposeView } from '../../views/purposeView';
import { keepAllInStep } from './inStep';
import { candidateItem } from './orphanPick';
import { rowsFor } from '../trees/treeRows';

/** Asks what rows of the Purpose tree shall support instead of what they stand below, and writes that in one step. */
export async function moveToObjective(
  session: Session,
  purpose: PurposeView,
  argument: unknown,
  selected: unknown,
): Promise<void> {
  const rows = rowsFor(argument, selected, purpose.view.selection).map(({ id }) => id);
  if (rows.length === 0) {
    tell(vscode.l10n.t('Select a work item or requirement in the Purpose tree first.'));
    return;
  }
  const choices = await session.moveChoices({ rows });
  if (choices.kind === 'refused') tell(choices.message);
  else if (choices.candidates.length === 0)
    tell(vscode.l10n.t('There is nothing else that {0} could support.', choices.name));
  else {
    const to = await pickTarget(choices);
    if (to !== undefined) await move(session, { rows, to, stamp: choices.stamp });
  }
}

/** What was dropped on a row: it supports that from now on, in the place of what it was dragged from. */
export async function moveOnto(session: Session, rows: readonly ViewNode[], to: ViewNode): Promise<void> {
  if (to.kind !== 'objective' && to.kind !== 'requirement' && to.kind !== 'goal')
    tell(vscode.l10n.t('Drop work on an objective or a requirement: it will support that.'));
  else if (to.entryId === null)
    tell(vscode.l10n.t('{0} has no id yet, so that nothing can be linked to it.', to.label));
  else await move(session, { rows: rows.map(({ id }) => id), to: to.entryId, stamp: null });
}

async function move(session: Session, params: MoveParams): Promise<void> {
  const result = await session.move(params);
  if (result.kind === 'refused') tell(result.message);
  else if (result.moved === 0) tell(vscode.l10n.t('It supports {0} already.', params.to));
  else await keepAllInStep(session, result.uris);
}

async function pickTarget({ name, from, candidates }: MoveChoices): Promise<string | undefined> {
  const items = candidates.map((candidate) => ({ ...candidateItem(candidate), to: candidate.subject }));
  const chosen = await vscode.window.showQuickPick(items, {
    title:
      from.length === 0
        ? vscode.l10n.t('Move {0}', name)
        : vscode.l10n.t('Move {0} from {1}', name, from.join(', ')),
    placeHolder: vscode.l10n.t('What shall it support? Its other links stay.'),
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return chosen?.to;
}
