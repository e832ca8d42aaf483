import * as vscode from 'vscode';
import type { ReportAudience } from '../../../protocol';
import { saveText } from '../../saveText';
import type { Session } from '../../session';
import { charterOfFile, chartersOf } from '../../status';
import { fileNameFrom } from '../../views/reportMessages';
import type { ReportPanel } from '../../views/reportPanel';
import { pickCharter } from '../places/pickCharter';

/** Opens the report of the charter in front, else of one that the user picks. */
export async function openReport(session: Session, panel: ReportPanel): Promise<void> {
  const charter = charterInEditor(session) ?? (await picked(session));
  if (charter !== undefined) await panel.show(charter);
}

/**
 * Saves the report that is shown, else that of a charter that the user picks, as a file of its own. It tells of the
 * commits where the page does.
 */
export async function saveReport(session: Session, panel: ReportPanel): Promise<void> {
  const charter = panel.charter ?? charterInEditor(session) ?? (await picked(session));
  if (charter === undefined) return;
  const withHistory = charter === panel.charter && panel.withHistory;
  const audience = await pickAudience(withHistory);
  if (audience === undefined) return;
  const { text } = await session.reportFile({ charter, audience, format: 'html', withHistory });
  if (text === null) return;
  const name = chartersOf(session.status).find(({ uri }) => uri === charter)?.name ?? '';
  const saved = await saveText(charter, `${fileNameFrom(name)}.html`, text, { HTML: ['html'] });
  if (saved) await offerToOpen(saved);
}

function charterInEditor({ status }: Session): string | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  return uri === undefined ? undefined : charterOfFile(status, uri)?.uri;
}

async function picked(session: Session): Promise<string | undefined> {
  const charter = await pickCharter(session, {
    title: vscode.l10n.t('Report'),
    placeHolder: vscode.l10n.t('The report of which charter?'),
  });
  return charter?.uri;
}

async function pickAudience(withHistory: boolean): Promise<ReportAudience | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly audience: ReportAudience })[] = [
    {
      label: vscode.l10n.t('For the customer'),
      detail: vscode.l10n.t('Without what concerns single people, such as who has which skill.'),
      audience: 'customer',
    },
    {
      label: vscode.l10n.t('For the team'),
      detail: vscode.l10n.t('With all of it. Do not pass it on.'),
      audience: 'team',
    },
  ];
  const title = vscode.l10n.t('Save Report');
  const placeHolder = withHistory
    ? vscode.l10n.t(
        'Who will read it? As on the page, it tells how it came to this, with the titles of commits.',
      )
    : vscode.l10n.t('Who will read it?');
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder });
  return picked?.audience;
}

async function offerToOpen(saved: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const name = vscode.workspace.asRelativePath(saved);
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('The report is saved as {0}.', name),
    open,
  );
  if (answer === open) await vscode.env.openExternal(saved);
}
