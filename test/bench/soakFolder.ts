import { FileChangeType, type Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { discoverCharters, loadBundles } from '../../src/core/bundles';
import { check } from '../../src/core/engine';
import { drained } from '../../src/core/model';
import { systemClock } from '../../src/host';
import { diagnosing, problemsByFile } from '../../src/service';
import type { Chance } from '../fuzz/chance';
import type { Edit } from '../fuzz/edits';
import { Folder } from '../server/client';
import { memoryFiles } from '../support/memoryFiles';
import type { Editor } from './editor';
import { generateCharter, generateInParts } from './generate';
import { inverse, someEdits, type Edits } from './soakEdits';

/** An open file, and how to come back to what was opened. */
interface Open {
  readonly document: TextDocument;
  readonly undo: Edit[];
}

/** After so many edits a file is brought back to what it was, so that texts neither grow nor wither. */
const MOST_EDITS = 80;

/** The files of a workspace, as somebody has them who edits them in an editor and changes them on disk. */
export class SoakFolder {
  readonly disk: Folder;
  edits = 0;
  private readonly original: ReadonlyMap<string, string>;
  private readonly stored: Map<string, string>;
  private readonly open = new Map<string, Open>();

  constructor(private readonly chance: Chance) {
    const team = Object.entries(generateInParts(400, 8)).map(
      ([path, text]) => [`team/${path}`, text] as const,
    );
    const files = Object.fromEntries([
      ...team,
      ['large/project-charter.yaml', generateCharter(5_000)],
      ['small.charter.yaml', generateCharter(30)],
    ]) as Readonly<Record<string, string>>;
    this.disk = new Folder(files);
    this.original = new Map(Object.entries(files));
    this.stored = new Map(this.original);
  }

  /** Somebody does something. */
  async act(editor: Editor): Promise<void> {
    const path = this.chance.pick([...this.original.keys(), ...MOSTLY]);
    const open = this.open.get(path);
    if (!open) await this.outside(editor, path);
    else if (open.undo.length > MOST_EDITS) await this.undo(editor, open, open.undo.length);
    else if (this.chance.percent(25)) await this.undo(editor, open, 1 + this.chance.below(6));
    else if (this.chance.percent(4)) await this.close(editor, path, open);
    else await this.edit(editor, open);
  }

  /** Opens a file, or changes it on disk. */
  private async outside(editor: Editor, path: string): Promise<void> {
    const text = this.stored.get(path);
    if (text !== undefined && this.chance.percent(60)) {
      const document = TextDocument.create(this.disk.uriOf(path), 'throughline-charter', 1, text);
      this.open.set(path, { document, undo: [] });
      await editor.open(document.uri, text);
    } else if (text !== undefined && this.chance.percent(20)) {
      this.stored.delete(path);
      this.disk.remove(path);
      await editor.fileChanged(this.disk.uriOf(path), FileChangeType.Deleted);
    } else await this.store(editor, path, this.someText(path));
  }

  /** What it was, or what has become of it after an edit. */
  private someText(path: string): string {
    const text = this.stored.get(path);
    if (text === undefined || this.chance.percent(50)) return this.original.get(path) ?? '';
    const document = TextDocument.create(path, 'yaml', 1, text);
    for (const edit of someEdits(text, this.chance))
      TextDocument.update(document, [changeOf(document, edit)], 2);
    return document.getText();
  }

  private async store(editor: Editor, path: string, text: string): Promise<void> {
    const type = this.stored.has(path) ? FileChangeType.Changed : FileChangeType.Created;
    this.stored.set(path, text);
    this.disk.write(path, text);
    await editor.fileChanged(this.disk.uriOf(path), type);
  }

  private async close(editor: Editor, path: string, { document }: Open): Promise<void> {
    if (this.chance.percent(50)) await this.store(editor, path, document.getText());
    this.open.delete(path);
    await editor.close(document.uri);
  }

  private async edit(editor: Editor, open: Open): Promise<void> {
    const edits = someEdits(open.document.getText(), this.chance);
    // Letters are typed one by one; what belongs together is sent at once.
    const isTyped = edits.every((edit) => edit.text.length === 1);
    for (const batch of isTyped ? edits.map((edit) => [edit]) : [edits])
      await this.send(editor, open, batch, open.undo);
  }

  private async undo(editor: Editor, open: Open, count: number): Promise<void> {
    await this.send(editor, open, open.undo.splice(-count).toReversed(), []);
  }

  private async send(editor: Editor, { document }: Open, edits: Edits, undo: Edit[]): Promise<void> {
    const changes = edits.map((edit) => {
      const change = changeOf(document, edit);
      undo.push(inverse(document.getText(), edit));
      TextDocument.update(document, [change], document.version + 1);
      return change;
    });
    if (changes.length === 0) return;
    this.edits++;
    await editor.change(document.uri, changes);
  }

  /** Closes every file, and brings what is stored back to what it was. */
  async home(editor: Editor): Promise<void> {
    for (const { document } of this.open.values()) await editor.close(document.uri);
    this.open.clear();
    for (const [path, text] of this.original)
      if (this.stored.get(path) !== text) await this.store(editor, path, text);
  }

  /** How the diagnostics of an editor that has them all differ from those of a first check of the same texts; undefined where they do not. */
  async difference(editor: Editor): Promise<string | undefined> {
    const expected = await this.expected();
    for (const path of this.original.keys()) {
      const uri = this.disk.uriOf(path);
      const [shown, wanted] = [plain(editor.diagnostics(uri)), plain(expected.get(uri) ?? [])];
      const at = shown.findIndex((each, i) => each !== wanted[i]);
      if (shown.length === wanted.length && at < 0) continue;
      const first = at < 0 ? shown.length : at;
      return `${path}: ${shown.length} diagnostics, not ${wanted.length}; number ${first + 1} is\n${shown[first]}\nand should be\n${wanted[first]}`;
    }
    return undefined;
  }

  private async expected(): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
    const texts = new Map([...this.stored].map(([path, text]) => [this.disk.uriOf(path), text]));
    for (const { document } of this.open.values()) texts.set(document.uri, document.getText());
    const files = memoryFiles(texts);
    const bundles = await loadBundles(files, this.disk.uri, await discoverCharters(files, this.disk.uri));
    const results = bundles.map((bundle) => check(bundle, { today: systemClock.today() }));
    return new Map([...problemsByFile(results)].map(([uri, all]) => [uri, drained(diagnosing(all, ''))]));
  }
}

/** These are edited more often than the others. */
const MOSTLY: readonly string[] = [
  ...Array.from({ length: 8 }, () => 'large/project-charter.yaml'),
  ...Array.from({ length: 4 }, () => 'team/project-charter.yaml'),
];

function changeOf(document: TextDocument, { start, end, text }: Edit) {
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, text };
}

/** Without the address of the rule's page, which is where the server is installed. */
function plain(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map((each) => JSON.stringify({ ...each, codeDescription: undefined }));
}
