import * as vscode from 'vscode';
import type { PurposeGrouping } from '../../../protocol';
import { groupings, isGrouping } from '../../views/purposeLook';
import type { PurposeView } from '../../views/purposeView';

/** Asks by what the Purpose tree shall be grouped. An argument, such as that of a key binding, answers. */
export async function groupPurpose(purpose: PurposeView, argument: unknown): Promise<void> {
  const groupBy = isGrouping(argument) ? argument : await pickGrouping(purpose.groupBy);
  if (groupBy !== undefined) await purpose.group(groupBy);
}

interface GroupingItem extends vscode.QuickPickItem {
  readonly groupBy: PurposeGrouping;
}

/** The present one is ticked, and chosen at first. */
function pickGrouping(present: PurposeGrouping): Promise<PurposeGrouping | undefined> {
  const list = vscode.window.createQuickPick<GroupingItem>();
  list.title = vscode.l10n.t('Group Purpose Tree By');
  list.items = groupings.map((groupBy) => item(groupBy, groupBy === present));
  list.activeItems = list.items.filter(({ groupBy }) => groupBy === present);
  return new Promise<PurposeGrouping | undefined>((resolve) => {
    list.onDidAccept(() => resolve(list.selectedItems[0]?.groupBy));
    list.onDidHide(() => resolve(undefined));
    list.show();
  }).finally(() => list.dispose());
}

function item(groupBy: PurposeGrouping, isPresent: boolean): GroupingItem {
  const [label, detail] = wordsFor(groupBy);
  return { groupBy, label: `$(${isPresent ? 'check' : 'blank'}) ${label}`, description: detail };
}

function wordsFor(groupBy: PurposeGrouping): readonly [label: string, description: string] {
  const { t } = vscode.l10n;
  switch (groupBy) {
    case 'objective':
      return [t('Goal and Objective'), t('from the purpose down to the work')];
    case 'requirement':
      return [t('Requirement'), t('with the work for each')];
    case 'owner':
      return [t('Owner'), t('who does the work, or answers for it')];
    case 'milestone':
      return [t('Milestone'), t('what is planned for each')];
    case 'state':
      return [t('State'), t('from new to done')];
  }
}
