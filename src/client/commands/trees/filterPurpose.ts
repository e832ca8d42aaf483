import * as vscode from 'vscode';
import type { PurposeFilter, PurposeScope, ScopeChoice } from '../../../protocol';
import { noFilter, readFilter } from '../../views/purposeLook';
import type { PurposeView } from '../../views/purposeView';
import { ConditionList, type Answer } from './conditionList';

/** The way back to the list of conditions was taken. */
const BACK = 'back';

/** What somebody chose in a list of one condition; undefined where they left it. */
type Outcome<T> = { readonly value: T } | typeof BACK | undefined;

/**
 * Asks what the Purpose tree shall be narrowed down to, one condition after the other until the list is left; the tree
 * follows each. An argument, such as that of a key binding, is taken as it is.
 */
export async function filterPurpose(purpose: PurposeView, argument: unknown): Promise<void> {
  const given = readFilter(argument);
  if (given) {
    await purpose.narrow(given);
    return;
  }
  let scope = await purpose.scope();
  const list = new ConditionList();
  try {
    while (!list.isLeft) {
      list.show(purpose.filter, scope);
      const answer = await list.answer();
      const outcome = answer && (await filterAfter(answer, purpose.filter, scope, list));
      if (outcome === undefined) return;
      list.wait();
      if (outcome !== BACK) await purpose.narrow(outcome.value);
      scope = await purpose.scope();
    }
  } finally {
    list.dispose();
  }
}

async function filterAfter(
  answer: Answer,
  filter: PurposeFilter,
  scope: PurposeScope,
  list: ConditionList,
): Promise<Outcome<PurposeFilter>> {
  if ('text' in answer) return { value: { ...filter, text: answer.text } };
  switch (answer.step) {
    case 'clear':
      return { value: noFilter };
    case 'drifting':
      return { value: { ...filter, drifting: !filter.drifting } };
    case 'text':
      return changed(filter, 'text', await list.aside(() => askText(filter.text)));
    case 'states':
      return changed(filter, 'states', await list.aside(() => pickStates(filter.states, scope.states)));
    case 'person':
      return changed(filter, 'person', await list.aside(() => pickPerson(filter.person, scope.people)));
  }
}

function changed<K extends keyof PurposeFilter>(
  filter: PurposeFilter,
  key: K,
  outcome: Outcome<PurposeFilter[K]>,
): Outcome<PurposeFilter> {
  return typeof outcome === 'object' ? { value: { ...filter, [key]: outcome.value } } : outcome;
}

function askText(text: string): Promise<Outcome<string>> {
  const box = vscode.window.createInputBox();
  box.title = vscode.l10n.t('Filter by Text');
  box.prompt = vscode.l10n.t('Words of a title or an id. Leave it empty for any.');
  box.value = text;
  box.buttons = [vscode.QuickInputButtons.Back];
  return outcomeOf(box, () => box.value.trim());
}

interface NameItem extends vscode.QuickPickItem {
  readonly name: string | null;
}

function pickStates(
  present: readonly string[],
  choices: readonly ScopeChoice[],
): Promise<Outcome<readonly string[]>> {
  const list = vscode.window.createQuickPick<NameItem>();
  list.title = vscode.l10n.t('Filter by State');
  list.placeholder = vscode.l10n.t('Which states? None: any.');
  list.canSelectMany = true;
  list.items = withPresent(choices, present).map(nameItem);
  list.selectedItems = list.items.filter(({ name }) => name !== null && present.includes(name));
  list.buttons = [vscode.QuickInputButtons.Back];
  return outcomeOf(list, () => list.selectedItems.flatMap(({ name }) => name ?? []));
}

function pickPerson(
  present: string | null,
  choices: readonly ScopeChoice[],
): Promise<Outcome<string | null>> {
  const list = vscode.window.createQuickPick<NameItem>();
  list.title = vscode.l10n.t('Filter by Person');
  list.placeholder = vscode.l10n.t('Whose work? Owners, and those who work on it.');
  const people = withPresent(choices, present === null ? [] : [present]).map(nameItem);
  list.items = [{ label: vscode.l10n.t('Anybody'), name: null }, ...people];
  list.activeItems = list.items.filter(({ name }) => name === present);
  list.buttons = [vscode.QuickInputButtons.Back];
  return outcomeOf(list, () => list.selectedItems[0]?.name ?? null);
}

function nameItem({ name, count }: ScopeChoice): NameItem {
  return { label: name, description: String(count), name };
}

/** What is chosen can be chosen again, though nothing has it any more. */
function withPresent(choices: readonly ScopeChoice[], present: readonly string[]): readonly ScopeChoice[] {
  const missing = present.filter((each) => choices.every(({ name }) => name !== each));
  return [...choices, ...missing.map((name) => ({ name, count: 0 }))];
}

/** Shows a box until it is answered, or left. */
function outcomeOf<T>(
  box: vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>,
  read: () => T,
): Promise<Outcome<T>> {
  return new Promise<Outcome<T>>((resolve) => {
    box.onDidAccept(() => resolve({ value: read() }));
    box.onDidTriggerButton(() => resolve(BACK));
    box.onDidHide(() => resolve(undefined));
    box.show();
  }).finally(() => box.dispose());
}
