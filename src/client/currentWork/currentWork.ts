import * as vscode from 'vscode';
import { GoToCommand, type BranchName, type Trace, type TraceParams } from '../../protocol';
import type { Session } from '../session';
import { chartersOf } from '../status';
import { fileInFront } from './fileInFront';
import type { Git } from './git';
import { traceText } from './traceText';

const setting = 'throughline.currentWork.enabled';

/**
 * The item in the status bar that tells what the file in front works for or, where no work item names it, the branch that
 * is checked out. Hidden where neither says anything.
 */
export class CurrentWork implements vscode.Disposable {
  readonly #session: Session;
  readonly #git: Git;
  readonly #item: vscode.StatusBarItem;
  readonly #subscriptions: vscode.Disposable;
  #generation = 0;
  /** What was asked last. */
  #asked: TraceParams | undefined;
  #shown: Trace | undefined;

  constructor(session: Session, git: Git) {
    this.#session = session;
    this.#git = git;
    this.#item = vscode.window.createStatusBarItem(
      'throughline.currentWork',
      vscode.StatusBarAlignment.Left,
      9,
    );
    this.#item.name = vscode.l10n.t('Current Work');
    this.#item.command = 'throughline.showCurrentWork';
    const update = (): void => void this.#update();
    const look = (): void => {
      if (!isSame(this.#question(), this.#asked)) update();
    };
    this.#subscriptions = vscode.Disposable.from(
      session.onDidChangeStatus(update),
      git.onDidChangeBranches(look),
      vscode.window.tabGroups.onDidChangeTabs(look),
      vscode.window.tabGroups.onDidChangeTabGroups(look),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(setting)) update();
      }),
    );
    update();
  }

  /** What the item shows at the moment. */
  get shown(): Trace | undefined {
    return this.#shown;
  }

  /** What was asked before something else came to the front is not shown any more. */
  async #update(): Promise<void> {
    const generation = (this.#generation += 1);
    this.#asked = this.#question();
    const trace = await this.#ask(this.#asked);
    if (generation === this.#generation) this.#show(trace);
  }

  #question(): TraceParams {
    const file = fileInFront();
    return { file: file?.toString() ?? null, branch: this.#branchFor(file) };
  }

  #branchFor(file: vscode.Uri | undefined): BranchName | null {
    const repository = this.#git.repositoryFor(file);
    const name = repository?.state.HEAD?.name;
    return repository && name !== undefined ? { name, root: repository.rootUri.toString() } : null;
  }

  async #ask(question: TraceParams): Promise<Trace | undefined> {
    const asksNothing = question.file === null && question.branch === null;
    if (asksNothing || !isOn() || chartersOf(this.#session.status).length === 0) return undefined;
    try {
      return (await this.#session.trace(question)).trace ?? undefined;
    } catch {
      return undefined; // The server ends: its next start brings the answer.
    }
  }

  #show(trace: Trace | undefined): void {
    this.#shown = trace;
    if (!trace) {
      this.#item.hide();
      return;
    }
    const { text, tooltip, spoken } = traceText(trace, vscode.l10n.t);
    this.#item.text = text;
    this.#item.tooltip = trusted(tooltip);
    this.#item.accessibilityInformation = { label: spoken, role: 'button' };
    this.#item.show();
  }

  dispose(): void {
    this.#generation += 1;
    this.#subscriptions.dispose();
    this.#item.dispose();
  }
}

/** Tabs tell of much that is of no interest here, such as each first change of a text. */
function isSame(question: TraceParams, other: TraceParams | undefined): boolean {
  return JSON.stringify(question) === JSON.stringify(other);
}

function isOn(): boolean {
  return vscode.workspace.getConfiguration().get<boolean>(setting, true);
}

/** Links lead to places in charters, and nowhere else. */
function trusted(markdown: string): vscode.MarkdownString {
  const text = new vscode.MarkdownString(markdown, true);
  text.isTrusted = { enabledCommands: [GoToCommand] };
  return text;
}
