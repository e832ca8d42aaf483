import * as vscode from 'vscode';
import type { PurposeFilter, PurposeScope, ScopeChoice } from '../../protocol';
import { filterItems, noFilter, readFilter, type FilterItem } from '../views/purposeLook';
import type { PurposeView } from '../views/purposeView';

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
  for (;;) {
    const scope = await purpose.scope();
    const answer = await pickCondition(purpose.filter, scope);
    if (answer === undefined) return;
    const filter = await filterAfter(answer, purpose.filter, scope);
    if (filter) await purpose.narrow(filter);
  }
}

/** A condition to be changed, or words that were typed straight away. */
type Answer = { readonly step: FilterItem['step'] } | { readonly text: string };

interface ConditionItem extends vscode.QuickPickItem {
  readonly answer: Answer;
}

function pickCondition(filter: PurposeFilter, scope: PurposeScope): Promise<Answer | undefined> {
  const { t } = vscode.l10n;
  const list = vscode.window.createQuickPick<ConditionItem>();
  const conditions = filterItems(filter, scope, t).map(({ step, label, description }): ConditionItem => ({
    label,
    description,
    answer: { step },
    alwaysShow: true,
  }));
  list.title = t('Filter Purpose Tree ({0} of {1})', scope.matches, scope.total);
  list.placeholder = t('Type words of a title or an id, or choose a condition');
  list.items = conditions;
  list.onDidChangeValue((value) => {
    const text = value.trim();
    const typed = { label: `$(search) ${t('With “{0}”', text)}`, answer: { text }, alwaysShow: true };
    list.items = text === '' ? conditions : [typed, ...conditions];
  });
  return answerOf(list, () => list.selectedItems[0]?.answer);
}

/** Undefined where the condition is left as it is. */
async function filterAfter(
  answer: Answer,
  filter: PurposeFilter,
  scope: PurposeScope,
): Promise<PurposeFilter | undefined> {
  if ('text' in answer) return { ...filter, text: answer.text };
  switch (answer.step) {
    case 'clear':
      return noFilter;
    case 'drifting':
      return { ...filter, drifting: !filter.drifting };
    case 'text':
      return changed(filter, 'text', await askText(filter.text));
    case 'states':
      return changed(filter, 'states', await pickStates(filter.states, scope.states));
    case 'person':
      return changed(filter, 'person', await pickPerson(filter.person, scope.people));
  }
}

/** A way back that was taken, or `Esc`, changes nothing and leads to the list of conditions. */
function changed<K extends keyof PurposeFilter>(
  filter: PurposeFilter,
  key: K,
  answer: { readonly value: PurposeFilter[K] } | undefined,
): PurposeFilter | undefined {
  return answer && { ...filter, [key]: answer.value };
}

function askText(text: string): Promise<{ readonly value: string } | undefined> {
  const box = vscode.window.createInputBox();
  box.title = vscode.l10n.t('Filter by Text');
  box.prompt = vscode.l10n.t('Words of a title or an id. Leave it empty for any.');
  box.value = text;
  box.buttons = [vscode.QuickInputButtons.Back];
  return answerOf(box, () => ({ value: box.value.trim() }));
}

interface NameItem extends vscode.QuickPickItem {
  readonly name: string | null;
}

function pickStates(
  present: readonly string[],
  choices: readonly ScopeChoice[],
): Promise<{ readonly value: readonly string[] } | undefined> {
  const list = vscode.window.createQuickPick<NameItem>();
  list.title = vscode.l10n.t('Filter by State');
  list.placeholder = vscode.l10n.t('Which states? None: any.');
  list.canSelectMany = true;
  list.items = withPresent(choices, present).map(nameItem);
  list.selectedItems = list.items.filter(({ name }) => name !== null && present.includes(name));
  list.buttons = [vscode.QuickInputButtons.Back];
  return answerOf(list, () => ({ value: list.selectedItems.flatMap(({ name }) => name ?? []) }));
}

function pickPerson(
  present: string | null,
  choices: readonly ScopeChoice[],
): Promise<{ readonly value: string | null } | undefined> {
  const list = vscode.window.createQuickPick<NameItem>();
  list.title = vscode.l10n.t('Filter by Person');
  list.placeholder = vscode.l10n.t('Whose work? Owners, and those who work on it.');
  const people = withPresent(choices, present === null ? [] : [present]).map(nameItem);
  list.items = [{ label: vscode.l10n.t('Anybody'), name: null }, ...people];
  list.activeItems = list.items.filter(({ name }) => name === present);
  list.buttons = [vscode.QuickInputButtons.Back];
  return answerOf(list, () => ({ value: list.selectedItems[0]?.name ?? null }));
}

function nameItem({ name, count }: ScopeChoice): NameItem {
  return { label: name, description: String(count), name };
}

/** What is chosen can be chosen again, though nothing has it any more. */
function withPresent(choices: readonly ScopeChoice[], present: readonly string[]): readonly ScopeChoice[] {
  const missing = present.filter((each) => choices.every(({ name }) => name !== each));
  return [...choices, ...missing.map((name) => ({ name, count: 0 }))];
}

/** Shows a box until it is answered, or left by `Esc` or the way back. */
function answerOf<T>(
  box: vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>,
  read: () => T | undefined,
): Promise<T | undefined> {
  return new Promise<T | undefined>((resolve) => {
    box.onDidAccept(() => resolve(read()));
    box.onDidTriggerButton(() => resolve(undefined));
    box.onDidHide(() => resolve(undefined));
    box.show();
  }).finally(() => box.dispose());
}
