import * as vscode from 'vscode';
import type { InitializationOptions } from '../protocol';
import { clientOptions, currentSettings } from './clientOptions';
import { registerCommands, runAndTell } from './commands';
import { moveOnto } from './commands/linking/moveToObjective';
import { Comparison } from './comparison/comparison';
import { keepStateKey } from './contextKeys';
import { CurrentWork } from './currentWork/currentWork';
import { Git } from './currentWork/git';
import { charterFiles } from './folderEvents';
import { ImportDocuments } from './imports/importDocuments';
import { ReviewDocuments } from './reviews/reviewDocuments';
import { Session, type CreateClient } from './session';
import { serverSettings } from './settings';
import { showAlignment } from './statusBar';
import { AlignmentPanel } from './views/alignmentPanel';
import { DriftView } from './views/driftView';
import { FollowCursor } from './views/followCursor';
import { GroupsView } from './views/groupsView';
import { HistoryPanel } from './views/historyPanel';
import { PurposeView } from './views/purposeView';
import { ReportPanel } from './views/reportPanel';

/** What differs between the desktop and the web: how the server starts, and who reads files. */
interface Host {
  readonly create: CreateClient;
  readonly files: NonNullable<InitializationOptions['files']>;
}

/** Makes and connects every part of the extension; the only place that does. Returns before the server is up. */
export function startThroughline(context: vscode.ExtensionContext, host: Host): Session {
  const { extensionUri, subscriptions, workspaceState } = context;
  const output = vscode.window.createOutputChannel('Throughline', { log: true });
  const watcher = vscode.workspace.createFileSystemWatcher(charterFiles);
  const options = () => clientOptions({ files: host.files, extensionUri, output, watcher });
  const session = new Session(host.create, options, output);
  const purpose = new PurposeView(session, workspaceState, (rows, to) =>
    runAndTell(session, () => moveOnto(session, rows, to)),
  );
  const git = new Git();
  const parts = {
    session,
    purpose,
    follow: new FollowCursor(session, purpose, workspaceState),
    drift: new DriftView(session, workspaceState),
    alignment: new AlignmentPanel(session),
    history: new HistoryPanel(session),
    report: new ReportPanel(session),
    git,
    work: new CurrentWork(session, git),
    comparison: new Comparison(session, git),
    imports: new ImportDocuments(),
    reviews: new ReviewDocuments(),
  };
  subscriptions.push(
    output,
    watcher,
    ...Object.values(parts),
    new GroupsView('throughline.people', session, (params) => session.peopleRows(params)),
    new GroupsView('throughline.delivery', session, (params) => session.deliveryRows(params)),
    showAlignment(session),
    keepStateKey(session),
    sendSettings(session),
    registerCommands({ ...parts, extensionUri }),
  );
  void session.start();
  return session;
}

function sendSettings(session: Session): vscode.Disposable {
  let restarted = Promise.resolve();
  return vscode.workspace.onDidChangeConfiguration((event) => {
    // Which documents the server is sent is settled when it starts; one start ends before the next reads the setting.
    if (event.affectsConfiguration('throughline.code.enabled')) {
      restarted = restarted.then(() => session.restart()).catch((error: unknown) => session.log(error));
      return;
    }
    const keys = [...serverSettings.map((key) => `throughline.${key}`), 'files.exclude', 'search.exclude'];
    if (keys.some((key) => event.affectsConfiguration(key))) void session.sendSettings(currentSettings());
  });
}
