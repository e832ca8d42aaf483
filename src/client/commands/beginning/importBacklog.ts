import * as vscode from 'vscode';
import {
  LinkOrphansCommand,
  type CharterStatus,
  type DateOrderName,
  type EntryNames,
  type ImportConflict,
  type ImportPreview,
  type PlanImportResult,
  type SettledConflict,
} from '../../../protocol';
import { applyImport } from '../../imports/applyImport';
import { sendFile, type SentFile } from '../../imports/backlogFile';
import { chooseCharter, findCharters } from '../../imports/chooseCharter';
import type { ImportDocuments } from '../../imports/importDocuments';
import {
  columnItems,
  conflictsItems,
  dateItems,
  partNameFor,
  planItems,
  reportText,
  sideItems,
} from '../../imports/importItems';
import { pickFrom, type ListTurn } from '../../imports/pickFrom';
import type { Session } from '../../session';
import { tell, warn } from '../../tell';

/** Brings a file that a tracker has exported into a charter, after a look at what that would write. */
export async function importBacklog(
  session: Session,
  documents: ImportDocuments,
  argument: unknown,
): Promise<void> {
  const charters = await findCharters(session);
  if (charters.length === 0) return;
  const file = argument instanceof vscode.Uri ? argument : await chooseFile();
  if (file === undefined) return;
  await new BacklogImport(session, documents, file).run(charters);
}

async function chooseFile(): Promise<vscode.Uri | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Import Backlog'),
      openLabel: vscode.l10n.t('Import'),
      filters: {
        [vscode.l10n.t('Backlogs of Azure DevOps, Jira, GitHub, or tables')]: ['csv', 'tsv', 'json'],
        [vscode.l10n.t('All files')]: ['*'],
      },
    })) ?? [];
  return file;
}

class BacklogImport {
  readonly #session: Session;
  readonly #documents: ImportDocuments;
  readonly #file: vscode.Uri;
  readonly #name: string;
  readonly #settled: SettledConflict[] = [];
  #sent: SentFile | undefined;
  #charter = '';
  #part: string | null = null;
  #dateOrder: DateOrderName | null = null;
  #columns: Readonly<Record<string, string>> | null = null;
  /** Questions that were asked. */
  #steps = 0;
  #hasAskedConflicts = false;

  constructor(session: Session, documents: ImportDocuments, file: vscode.Uri) {
    this.#session = session;
    this.#documents = documents;
    this.#file = file;
    this.#name = file.path.split('/').pop() ?? file.path;
  }

  async run(charters: readonly CharterStatus[]): Promise<void> {
    const charter = await chooseCharter(charters, this.#file, () =>
      this.#turn(vscode.l10n.t('Which charter does the backlog belong to?')),
    );
    if (charter === undefined) return;
    if (charter.broken) {
      warn(
        vscode.l10n.t('The charter {0} has a line that is not valid YAML. Put it right first.', charter.name),
      );
      return;
    }
    this.#charter = charter.uri;
    try {
      await this.#plan();
    } finally {
      await this.#documents.close();
      if (this.#sent) await this.#session.endImport(this.#sent.id);
    }
  }

  /** Asks what is open, until there is a plan, and then what to do with it. */
  async #plan(): Promise<void> {
    for (;;) {
      const found = await this.#find();
      switch (found.kind) {
        case 'cancelled':
          return;
        case 'refused':
          void vscode.window.showErrorMessage(`${this.#name}: ${found.message}`);
          return;
        case 'columns': {
          const title = await pickFrom(
            columnItems(found.columns),
            this.#turn(vscode.l10n.t('Which column holds the titles?')),
          );
          if (title === undefined) return;
          this.#columns = { title };
          break;
        }
        case 'dates': {
          const asked = vscode.l10n.t('How are the dates in “{0}” written?', found.dates.column);
          const order = await pickFrom(dateItems(found.dates, vscode.l10n.t), this.#turn(asked));
          if (order === undefined) return;
          this.#dateOrder = order;
          break;
        }
        case 'plan':
          if (!(await this.#decide(found.plan))) return;
      }
    }
  }

  /** Reads the file and finds what would be written, with a way to stop that. */
  async #find(): Promise<PlanImportResult> {
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Reading {0}', this.#name),
      cancellable: true,
    };
    return vscode.window.withProgress(options, async (_, token) => {
      this.#sent ??= await sendFile(this.#session, this.#file, token);
      if (this.#sent === undefined) return { kind: 'cancelled' };
      const answers = {
        dateOrder: this.#dateOrder,
        columns: this.#columns,
        part: this.#part,
        settled: this.#settled,
      };
      return this.#session.planImport({ ...this.#sent, charter: this.#charter, ...answers }, token);
    });
  }

  /** @returns true where it has to be planned anew */
  async #decide(plan: ImportPreview): Promise<boolean> {
    if (plan.conflicts.length > 0 && !this.#hasAskedConflicts) {
      this.#hasAskedConflicts = true;
      const answer = await this.#askConflicts(plan.conflicts);
      if (answer === 'left') return false;
      if (answer === 'settled') return true;
    }
    if (plan.files.length === 0) {
      tell(nothingToWrite(plan, this.#name));
      return false;
    }
    const answer = await this.#preview(plan);
    await this.#documents.close();
    if (answer !== 'import') return answer === 'part' && (await this.#askPart());
    const changed = await applyImport(plan.files);
    if (changed === undefined) {
      void tellResult(plan, this.#charter);
      return false;
    }
    warn(vscode.l10n.t('{0} has changed meanwhile, so that nothing was written. Look again.', changed));
    return true;
  }

  async #preview(plan: ImportPreview): Promise<'import' | 'part' | 'cancel'> {
    const [part] = plan.files;
    if (part) await this.#documents.compare(part);
    const turn = this.#lastTurn();
    for (let isReportOpen = false; ;) {
      const items = planItems(plan, isReportOpen, vscode.l10n.t);
      const choice = await pickFrom(items, turn);
      if (choice === undefined) return 'cancel';
      if (choice.kind !== 'compare' && choice.kind !== 'report') return choice.kind;
      isReportOpen = choice.kind === 'report';
      if (choice.kind === 'compare') await this.#documents.compare(choice.file);
      else await this.#showReport(plan);
    }
  }

  #showReport(plan: ImportPreview): Promise<void> {
    const name = vscode.l10n.t('{0} (import)', this.#name);
    return this.#documents.show(name, reportText(plan, vscode.l10n.t));
  }

  /** @returns false where the question is left */
  async #askPart(): Promise<boolean> {
    const name = await vscode.window.showInputBox({
      title: vscode.l10n.t('Import {0}', this.#name),
      prompt: vscode.l10n.t('How shall the part be called?'),
      value: partNameFor(this.#name),
      ignoreFocusOut: true,
      validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('A part needs a name.') : undefined),
    });
    this.#part = name?.trim() ?? this.#part;
    return name !== undefined;
  }

  async #askConflicts(conflicts: readonly ImportConflict[]): Promise<'settled' | 'open' | 'left'> {
    const [only] = conflicts;
    const asked =
      conflicts.length === 1 && only
        ? vscode.l10n.t('Both sides have changed: {0}, {1}', only.name, only.field)
        : vscode.l10n.t('{0} values were changed in the charter and in the tracker.', conflicts.length);
    const choice = await pickFrom(conflictsItems(conflicts, vscode.l10n.t), this.#turn(asked));
    if (choice === undefined) return 'left';
    if (choice === 'later') return 'open';
    for (const conflict of conflicts) {
      const side = choice === 'each' ? await this.#askSide(conflict) : choice;
      if (side === undefined) return 'left';
      this.#settled.push({ id: conflict.id, field: conflict.field, side });
    }
    return 'settled';
  }

  #askSide(conflict: ImportConflict): Promise<'charter' | 'tracker' | undefined> {
    const asked = vscode.l10n.t('{0}: {1}', conflict.name, conflict.field);
    return pickFrom(sideItems(conflict, vscode.l10n.t), { ...this.#turn(asked), step: this.#steps });
  }

  /** The next step; a look at the plan comes after it. */
  #turn(placeholder: string): ListTurn {
    const title = vscode.l10n.t('Import {0}', this.#name);
    this.#steps += 1;
    return { title, placeholder, step: this.#steps, of: this.#steps + 1 };
  }

  /** The look at the plan, also where it has to be planned anew. */
  #lastTurn(): ListTurn {
    const last = this.#steps + 1;
    const placeholder = vscode.l10n.t('Nothing is written yet. Import this?');
    return { title: vscode.l10n.t('Import {0}', this.#name), placeholder, step: last, of: last };
  }
}

function nothingToWrite({ conflicts }: ImportPreview, name: string): string {
  return conflicts.length > 0
    ? vscode.l10n.t('Nothing was written: {0} values are still to be decided.', conflicts.length)
    : vscode.l10n.t('Nothing has changed: the charter is in step with {0}.', name);
}

async function tellResult({ changes, files, added }: ImportPreview, charter: string): Promise<void> {
  const [part] = files;
  const [link, show] = [vscode.l10n.t('Link Orphans'), vscode.l10n.t('Show File')];
  const message = vscode.l10n.t('Imported into {0}: {1}.', part?.name ?? '', changes);
  const buttons = added.length > 0 ? [link, show] : [show];
  const answer = await vscode.window.showInformationMessage(message, ...buttons);
  const imported: EntryNames = { charter, subjects: added };
  if (answer === link) await vscode.commands.executeCommand(LinkOrphansCommand, imported);
  else if (answer === show && part) await vscode.window.showTextDocument(vscode.Uri.parse(part.uri));
}
