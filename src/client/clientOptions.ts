import * as vscode from 'vscode';
import { RevealOutputChannelOn, type LanguageClientOptions } from 'vscode-languageclient';
import type { CodeDocuments, EditorSettings, InitializationOptions } from '../protocol';
import { codeSettings, editorSettings } from './settings';

/** Identifier of the language of charters. */
export const charterLanguage = 'throughline-charter';

/** Identifier of the language of mappings: what the words of a tracker mean. */
const mappingLanguage = 'throughline-mapping';

/** What the two hosts give to the client options in their own way. */
interface HostParts {
  readonly files: NonNullable<InitializationOptions['files']>;
  readonly extensionUri: vscode.Uri;
  readonly output: vscode.LogOutputChannel;
  readonly watcher: vscode.FileSystemWatcher;
}

export function clientOptions({ files, extensionUri, output, watcher }: HostParts): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    pages: vscode.Uri.joinPath(extensionUri, 'docs', 'rules').toString(),
    files,
    settings: currentSettings(),
    canGoTo: true,
    canShowReferences: true,
    suggestCommand: 'editor.action.triggerSuggest',
    canExplain: true,
    canLink: true,
    canReview: true,
    ...(codeIsOn() && { codeDocuments: codeDocuments() }),
  };
  return {
    documentSelector: schemes().flatMap((scheme) =>
      [charterLanguage, mappingLanguage].map((language) => ({ language, scheme })),
    ),
    initializationOptions,
    synchronize: { fileEvents: watcher },
    diagnosticCollectionName: 'throughline',
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  };
}

/** The settings of this moment, as the server reads them. */
export function currentSettings(): EditorSettings {
  const settings = vscode.workspace.getConfiguration('throughline');
  const code = codeSettings(
    (key) => settings.get(`code.${key}`),
    [
      vscode.workspace.getConfiguration('files').get('exclude'),
      vscode.workspace.getConfiguration('search').get('exclude'),
    ],
  );
  return { ...editorSettings((key) => settings.get(key)), code };
}

function codeIsOn(): boolean {
  return vscode.workspace.getConfiguration('throughline').get('code.enabled') !== false;
}

/** What the server registers for: any file, and charters that are not stored yet. */
function codeDocuments(): CodeDocuments {
  return schemes().map((scheme) =>
    scheme === 'untitled' ? { scheme, language: charterLanguage } : { scheme },
  );
}

/**
 * Files, new documents, and whatever file systems the workspace lies on. Not simply all schemes: the left side
 * of a comparison with an older version has the same language, and its findings would stand in the Problems
 * list beside those of today's file.
 */
function schemes(): string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', ...folders.map((folder) => folder.uri.scheme)])];
}
