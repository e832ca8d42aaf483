import * as vscode from 'vscode';
import type { EntryName, Orphan, SettleOrphanParams } from '../../../protocol';
import type { Session } from '../../session';
import { tell, warn } from '../../tell';
import { orphansOf } from './alignmentSubject';
import { keepInStep } from './inStep';
import { choicesFor, orphanTitle, tallyText, type ChoiceItem, type OrphanChoice } from './orphanPick';

/** An orphan that was decided on. `edit` is what that wrote. */
interface Decided {
  readonly place: number;
  readonly kind: 'linked' | 'waived' | 'skipped';
  readonly edit?: { readonly document: vscode.TextDocument; readonly version: number };
}

/** Walks through all that serves nothing, or what of it a tree row holds, and asks for each one what it serves. */
export async function linkOrphans(session: Session, argument: unknown): Promise<void> {
  const queue = await session.orphans({ ...orphansOf(argument), front: fileInFront() });
  if (queue.length === 0) {
    tell(vscode.l10n.t('No orphans: every work item and requirement serves something.'));
    return;
  }
  await new Walk(session, queue).run();
}

function fileInFront(): string | null {
  return vscode.window.activeTextEditor?.document.uri.toString() ?? null;
}

class Walk {
  readonly #session: Session;
  readonly #queue: readonly EntryName[];
  readonly #decided: Decided[] = [];
  #place = 0;
  /** True from the first question on. */
  #hasAsked = false;

  constructor(session: Session, queue: readonly EntryName[]) {
    this.#session = session;
    this.#queue = queue;
  }

  /** One orphan after the other. What serves something by now, such as by its parent, is passed over. */
  async run(): Promise<void> {
    for (let name = this.#queue[0]; name; name = this.#queue[this.#place]) {
      const { orphan } = await this.#session.orphan(name);
      if (orphan === null) this.#place += 1;
      else if (!(await this.#decide(orphan))) break;
    }
    this.#tellResult();
  }

  /** @returns false where the user has had enough */
  async #decide(orphan: Orphan): Promise<boolean> {
    await showLine(orphan);
    this.#hasAsked = true;
    const choice = await pick(orphan, {
      place: this.#place,
      of: this.#queue.length,
      canUndo: this.#decided.length > 0,
    });
    switch (choice?.kind) {
      case undefined:
      case 'stop':
        return false;
      case 'undo':
        await this.#undo();
        return true;
      case 'skip':
        this.#note('skipped');
        return true;
      case 'link':
        await this.#settle(orphan, { kind: 'link', to: choice.to });
        return true;
      case 'waive': {
        const reason = await askReason(orphan);
        if (reason !== undefined) await this.#settle(orphan, { kind: 'waive', reason });
        return true;
      }
    }
  }

  /** What could not be settled is asked about again, with the text as it is then. */
  async #settle({ entry, stamp, name }: Orphan, choice: SettleOrphanParams['choice']): Promise<void> {
    const result = await this.#session.settleOrphan({ entry, stamp, choice });
    if (result.kind === 'done') {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(result.uri));
      const edit = { document, version: document.version };
      this.#note(choice.kind === 'link' ? 'linked' : 'waived', edit);
      await keepInStep(this.#session, document);
    } else if (result.kind === 'changed') {
      warn(
        vscode.l10n.t(
          'The charter has changed meanwhile, so that nothing was written. Choose again for {0}.',
          name,
        ),
      );
    } else {
      warn(vscode.l10n.t('Nothing was written: the charter could not be edited at {0}.', name));
    }
  }

  #note(kind: Decided['kind'], edit?: Decided['edit']): void {
    this.#decided.push({ place: this.#place, kind, ...(edit && { edit }) });
    this.#place += 1;
  }

  /** Goes back to the last one that was decided on, and takes back what was written for it. */
  async #undo(): Promise<void> {
    const last = this.#decided.at(-1);
    if (!last) return;
    if (last.edit && !(await takenBack(last.edit))) {
      warn(vscode.l10n.t('The charter has changed since. Undo the last link by hand.'));
      return;
    }
    if (last.edit) await keepInStep(this.#session, last.edit.document);
    this.#decided.pop();
    this.#place = last.place;
  }

  #tellResult(): void {
    const count = (kind: Decided['kind']): number =>
      this.#decided.filter((each) => each.kind === kind).length;
    const [linked, waived, skipped] = [count('linked'), count('waived'), count('skipped')];
    const left = this.#queue.length - Math.min(this.#place, this.#queue.length);
    if (!this.#hasAsked) tell(vscode.l10n.t('No orphans: every work item and requirement serves something.'));
    else if (this.#decided.length > 0) tell(tallyText({ linked, waived, skipped, left }, vscode.l10n.t));
  }
}

/** The line of an orphan, beside the list of what it could serve. */
async function showLine({ location }: Orphan): Promise<void> {
  const { start } = location.range;
  const cursor = new vscode.Position(start.line, start.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(location.uri), {
    selection: new vscode.Range(cursor, cursor),
    preview: true,
    preserveFocus: true,
  });
}

interface Turn {
  readonly place: number;
  readonly of: number;
  readonly canUndo: boolean;
}

type PickItem = vscode.QuickPickItem & Pick<ChoiceItem, 'choice'>;

/** Undefined where the list is left without a choice. */
function pick(orphan: Orphan, { place, of, canUndo }: Turn): Promise<OrphanChoice | undefined> {
  const list = vscode.window.createQuickPick<PickItem>();
  list.title = orphanTitle(orphan, place, of, vscode.l10n.t);
  list.placeholder = vscode.l10n.t('What does it serve?');
  list.ignoreFocusOut = true;
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = choicesFor(orphan, canUndo, vscode.l10n.t).map((item) => ({ ...item, kind: kindOf(item) }));
  list.buttons = canUndo ? [vscode.QuickInputButtons.Back] : [];
  return new Promise<OrphanChoice | undefined>((resolve) => {
    list.onDidAccept(() => {
      const [item] = list.selectedItems;
      if (item?.choice) resolve(item.choice);
    });
    list.onDidTriggerButton(() => resolve({ kind: 'undo' }));
    list.onDidHide(() => resolve(undefined));
    list.show();
  }).finally(() => list.dispose());
}

function kindOf({ choice }: ChoiceItem): vscode.QuickPickItemKind {
  return choice ? vscode.QuickPickItemKind.Default : vscode.QuickPickItemKind.Separator;
}

async function askReason({ name }: Orphan): Promise<string | undefined> {
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t('Leave Out {0}', name),
    prompt: vscode.l10n.t('Why may it serve nothing? The reason is written into the waiver.'),
    placeHolder: vscode.l10n.t('Agreed with the sponsor on 12 November'),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('A waiver needs a reason.') : undefined),
  });
  return reason?.trim();
}

/** Undoes an edit in its editor, unless something else was written after it. */
async function takenBack({ document, version }: NonNullable<Decided['edit']>): Promise<boolean> {
  if (document.isClosed || document.version !== version) return false;
  await vscode.window.showTextDocument(document, { preview: true });
  await vscode.commands.executeCommand('undo');
  return document.version !== version;
}
