import * as vscode from 'vscode';
import type { EntriesFromTextResult } from '../../../protocol';
import type { Session } from '../../session';
import { charterOfFile, chartersOf, type Status } from '../../status';
import { tell, warn } from '../../tell';
import { writtenText } from './writtenText';

/** A text whose structure is to become entries. */
interface Text {
  readonly text: string;
  /** The name of its file; null for the clipboard. */
  readonly source: string | null;
  readonly firstLine: number;
}

/** Writes the structure of the selected text, else of the clipboard, into a charter. */
export async function entriesFromText(session: Session): Promise<void> {
  const status = await session.settled();
  const found = selectedText(status) ?? (await copiedText());
  if (found.text.trim() === '') {
    tell(vscode.l10n.t('There is nothing to read. Select the text, or copy it, and run the command again.'));
    return;
  }
  const uri = await chooseCharter(status);
  if (uri === undefined) return;
  const result = await session.entriesFromText({ uri, ...found });
  if (result.kind === 'done') await showAndTell(uri, result);
  else warn(refusal(result.kind));
}

/** What is selected in a charter is no text to read. */
function selectedText(status: Status): Text | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.selection.isEmpty || charterOfFile(status, editor.document.uri.toString()))
    return undefined;
  const { document, selection } = editor;
  const source = document.isUntitled ? null : (document.uri.path.split('/').at(-1) ?? null);
  return { text: document.getText(selection), source, firstLine: selection.start.line + 1 };
}

async function copiedText(): Promise<Text> {
  return { text: await vscode.env.clipboard.readText(), source: null, firstLine: 1 };
}

/** The charter that is in front, else the only one on the screen or at all, else one that the user picks. */
async function chooseCharter(status: Status): Promise<string | undefined> {
  const shown = charterInFront(status);
  if (shown !== undefined) return shown;
  const charters = chartersOf(status);
  const items = charters.map(({ name, uri }) => ({
    label: name,
    description: vscode.workspace.asRelativePath(vscode.Uri.parse(uri)),
    uri,
  }));
  if (items.length === 0) await offerNewCharter();
  const picked = items.length > 1 ? await vscode.window.showQuickPick(items, pickOptions()) : items[0];
  return picked?.uri;
}

function charterInFront(status: Status): string | undefined {
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  if (active !== undefined && charterOfFile(status, active)) return active;
  const visible = vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString());
  const shown = [...new Set(visible)].filter((uri) => charterOfFile(status, uri));
  return shown.length === 1 ? shown[0] : undefined;
}

function pickOptions(): vscode.QuickPickOptions {
  return {
    title: vscode.l10n.t('Charter Entries from Text'),
    placeHolder: vscode.l10n.t('Into which charter?'),
    matchOnDescription: true,
  };
}

async function offerNewCharter(): Promise<void> {
  const make = vscode.l10n.t('New Project Charter');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('There is no charter yet that entries could be written into.'),
    make,
  );
  if (answer === make) await vscode.commands.executeCommand('throughline.newProjectCharter');
}

async function showAndTell(
  uri: string,
  result: Extract<EntriesFromTextResult, { readonly kind: 'done' }>,
): Promise<void> {
  const { line, character } = result.position;
  const place = new vscode.Position(line, character);
  const selection = new vscode.Range(place, place);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection });
  tell(writtenText(result, vscode.l10n.t));
}

function refusal(kind: 'nothing' | 'failed'): string {
  return kind === 'nothing'
    ? vscode.l10n.t(
        'No entries were found in this text. They stand in lists, or below headings such as “Objectives” or “Risks”.',
      )
    : vscode.l10n.t('Nothing was written: the charter has an error, or a section that is no list.');
}
