import * as vscode from 'vscode';
import type { Reviewable } from '../../../protocol';

const setting = 'reviewer';

/** Somebody who did not want to be named is not asked again, until the editor is started anew. */
let isNameless = false;

/**
 * Who has looked: what the setting says, else what is chosen once among the people of the charter, and then kept in the
 * setting of the user, by name, since ids differ between charters. Null: nobody is named. Undefined: it was left.
 */
export async function reviewerFor(people: Reviewable['people']): Promise<string | null | undefined> {
  const settings = vscode.workspace.getConfiguration('throughline');
  const known = settings.get<string>(setting)?.trim();
  if (known) return known;
  if (isNameless) return null;
  const choice = await pick(people);
  if (choice === undefined) return undefined;
  const name = choice.kind === 'other' ? (await typeName())?.trim() : choice.name;
  if (choice.kind === 'nobody') isNameless = true;
  else if (!name) return undefined;
  else await settings.update(setting, name, vscode.ConfigurationTarget.Global);
  return choice.kind === 'nobody' ? null : name;
}

interface Choice extends vscode.QuickPickItem {
  readonly kind?: vscode.QuickPickItemKind;
}

type Answer =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'other' | 'nobody'; readonly name?: undefined };

async function pick(people: Reviewable['people']): Promise<Answer | undefined> {
  const items: (Choice & { readonly answer?: Answer })[] = [
    ...people.map(({ id, name }) => ({
      label: name,
      description: id,
      answer: { kind: 'person', name } as const,
    })),
    ...(people.length > 0 ? [{ label: '', kind: vscode.QuickPickItemKind.Separator }] : []),
    { label: vscode.l10n.t('Another Name...'), answer: { kind: 'other' } },
    { label: vscode.l10n.t('Do Not Name Anybody'), answer: { kind: 'nobody' } },
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Who Reviews the Links?'),
    placeHolder: vscode.l10n.t(
      'Your name is written beside each link that you mark as reviewed. Asked once.',
    ),
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return chosen?.answer;
}

function typeName(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Who Reviews the Links?'),
    prompt: vscode.l10n.t('Your name, as others know you.'),
    ignoreFocusOut: true,
  });
}
