import * as vscode from 'vscode';
import type { TemplateInfo } from '../../../protocol';

type TemplateItem = vscode.QuickPickItem & { readonly template: TemplateInfo };

/**
 * Asks what kind of project it is: the first step of a dialog, whose number of steps depends on the answer. Undefined
 * where the user gives up.
 *
 * @param before what was chosen before, where the user has come back
 */
export function pickTemplate(
  title: string,
  templates: readonly TemplateInfo[],
  before: TemplateInfo | undefined,
): Promise<TemplateInfo | undefined> {
  const list = vscode.window.createQuickPick<TemplateItem>();
  const countSteps = () => (list.totalSteps = 1 + (list.activeItems[0]?.template.asks.length ?? 0));
  list.title = title;
  list.step = 1;
  list.placeholder = vscode.l10n.t('What kind of project is it?');
  list.ignoreFocusOut = true;
  list.matchOnDetail = true;
  list.items = templates.map((template) => ({ label: template.title, detail: template.about, template }));
  list.activeItems = list.items.filter(({ template }) => template === (before ?? templates[0]));
  countSteps();
  return new Promise<TemplateInfo | undefined>((resolve) => {
    list.onDidChangeActive(countSteps);
    list.onDidAccept(() => {
      const [item] = list.activeItems;
      if (item) resolve(item.template);
    });
    list.onDidHide(() => resolve(undefined));
    list.show();
  }).finally(() => list.dispose());
}
