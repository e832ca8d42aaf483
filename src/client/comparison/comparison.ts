import * as vscode from 'vscode';
import type { Location, ViewNode } from '../../protocol';
import type { Git, GitRepository } from '../currentWork/git';
import { fileInFront } from '../currentWork/fileInFront';
import { isThere } from '../isThere';
import type { Session } from '../session';
import { chartersOf } from '../status';
import { RowTree } from '../views/tree';
import { earlierFiles } from './earlierFiles';
import { EarlierTexts } from './earlierTexts';
import { pickRevision } from './pickRevision';

/** The context key that shows the view. */
const comparingKey = 'throughline.comparing';

const openCommand = 'throughline.openChange';

const openKinds: ReadonlySet<ViewNode['kind']> = new Set(['group']);

/** How long the status bar tells what was done, in milliseconds. */
const tellingTime = 5000;

/** What is compared at the moment. */
interface Compared {
  readonly repository: GitRepository;
  readonly revision: string;
  readonly name: string;
}

/** The charters as they are, set against what they were at a revision: the view «Changes», and what its rows open. */
export class Comparison implements vscode.Disposable {
  readonly #session: Session;
  readonly #git: Git;
  readonly #earlier = new EarlierTexts();
  readonly #tree: RowTree;
  readonly #view: vscode.TreeView<ViewNode>;
  readonly #subscription: vscode.Disposable;
  #compared: Compared | undefined;
  #isKnown = false;

  constructor(session: Session, git: Git) {
    this.#session = session;
    this.#git = git;
    const ask = (parent: string | null) => session.changeRows({ parent });
    this.#tree = new RowTree({ ask, openKinds, onFailure: (error) => session.log(error), commandOf });
    this.#view = vscode.window.createTreeView('throughline.changes', {
      treeDataProvider: this.#tree,
      showCollapseAll: true,
    });
    this.#subscription = session.onDidChangeStatus(() => this.#follow());
  }

  /** Asks what to compare with, and shows what changed since. */
  async begin(): Promise<void> {
    const repository = this.#repository();
    if (!repository) {
      tellWhyNone();
      return;
    }
    const pick = await pickRevision(repository, this.#session);
    if (pick?.revision === undefined) return;
    await this.#show({ repository, revision: pick.revision, name: pick.name });
  }

  /** Reads the revision again: a branch may have moved. */
  async refresh(): Promise<void> {
    if (this.#compared) await this.#show(this.#compared);
  }

  async end(): Promise<void> {
    this.#compared = undefined;
    await vscode.commands.executeCommand('setContext', comparingKey, false);
    this.#earlier.set(new Map());
    this.#tree.reset();
    await this.#session.endCompare();
  }

  async copyMarkdown(): Promise<void> {
    const { text } = await this.#session.changesText();
    if (text === null) return;
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('The changes are on the clipboard, as Markdown.'),
      tellingTime,
    );
  }

  /** Opens a file beside what it was, at the place of a row. */
  async open(argument: unknown): Promise<void> {
    if (!isOpenable(argument)) return;
    const { location, isEarlier, earlierUri } = argument;
    const file = vscode.Uri.parse(location.uri);
    const { start } = location.range;
    const cursor = new vscode.Position(start.line, start.character);
    const at = new vscode.Range(cursor, cursor);
    const earlier = this.#earlier.uriOf(earlierUri === undefined ? file : vscode.Uri.parse(earlierUri));
    const name = vscode.workspace.asRelativePath(file, false);
    const title = vscode.l10n.t('{0} ({1} → working file)', name, this.#compared?.name ?? '');
    const today = (await isThere(file)) ? file : vscode.Uri.from({ ...noFile, path: file.path });
    await vscode.commands.executeCommand('vscode.diff', earlier, today, title, {
      preview: true,
      ...(isEarlier === true ? {} : { selection: at }),
    });
    if (isEarlier === true) this.#reveal(earlier, at);
  }

  /** The editor takes a place on the later side only. */
  #reveal(earlier: vscode.Uri, at: vscode.Range): void {
    const shown = vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === earlier.toString(),
    );
    if (!shown) return;
    shown.selection = new vscode.Selection(at.start, at.start);
    shown.revealRange(at, vscode.TextEditorRevealType.InCenter);
  }

  async #show(compared: Compared): Promise<void> {
    const { repository, revision, name } = compared;
    await vscode.window.withProgress({ location: { viewId: 'throughline.changes' } }, async () => {
      const texts = await earlierFiles(repository, revision, this.#session);
      const files = [...texts].map(([uri, text]) => ({ uri, text }));
      const { summary, isEmpty } = await this.#session.compare({
        base: name,
        root: repository.rootUri.toString(),
        files,
      });
      this.#compared = compared;
      this.#isKnown = true;
      this.#earlier.set(texts);
      this.#view.description = vscode.l10n.t('since {0}', name);
      this.#view.message = isEmpty ? vscode.l10n.t('Nothing changed.') : '';
      this.#tree.reset();
      vscode.window.setStatusBarMessage(summary, tellingTime);
    });
    await vscode.commands.executeCommand('setContext', comparingKey, true);
    await vscode.commands.executeCommand('throughline.changes.focus');
  }

  /** A server that was started anew knows of no comparison; then the view is told to compare again. */
  #follow(): void {
    if (!this.#compared) return;
    if (this.#session.status.kind !== 'running') this.#isKnown = false;
    else if (this.#isKnown) this.#tree.refresh(this.#view.visible);
    else {
      this.#isKnown = true;
      this.refresh().catch((error: unknown) => this.#session.log(error));
    }
  }

  /** The repository of the file in front; else the first one that holds a charter. */
  #repository(): GitRepository | undefined {
    const front = fileInFront();
    const charters = chartersOf(this.#session.status).map(({ uri }) => vscode.Uri.parse(uri));
    const files = front ? [front, ...charters] : charters;
    return files.map((file) => this.#git.repositoryOf(file)).find((found) => found !== undefined);
  }

  dispose(): void {
    vscode.Disposable.from(this.#subscription, this.#view, this.#tree, this.#earlier).dispose();
  }
}

/** Shows nothing: stands for a file that is not there any more. */
const noFile = { scheme: 'throughline-earlier', query: '' };

function commandOf(row: ViewNode): vscode.Command | undefined {
  if (row.location === null) return undefined;
  const { location, isEarlier, earlierUri } = row;
  return {
    command: openCommand,
    title: vscode.l10n.t('Open'),
    arguments: [{ location, isEarlier, earlierUri }],
  };
}

interface Openable {
  readonly location: Location;
  readonly isEarlier?: boolean;
  readonly earlierUri?: string;
}

function isOpenable(argument: unknown): argument is Openable {
  return (
    typeof argument === 'object' && argument !== null && 'location' in argument && argument.location !== null
  );
}

function tellWhyNone(): void {
  void vscode.window.showInformationMessage(
    vscode.workspace.isTrusted
      ? vscode.l10n.t(
          "No git repository is open around the charters, so that there is nothing to compare them with. VS Code's own git extension has to be on, and the program git to be there.",
        )
      : vscode.l10n.t(
          'Git does not read a folder that is not trusted. Trust this workspace to compare its charters with earlier revisions.',
        ),
  );
}
