import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { Editor, type Condition, type Server } from './editor';
import { CROWDED } from './generate';

/** What an editor does, in the order in which it does it. */
export const TASKS = ['open', 'character', 'add', 'remove', 'rename'] as const;
export type Task = (typeof TASKS)[number];

/** Milliseconds until the diagnostics are there, the server's own pause included, and MB. */
export interface Session {
  readonly times: Readonly<Record<Task, readonly number[]>>;
  /** For how long a trivial request waited at most while the charter was read for the first time. */
  readonly wait: Wait;
  readonly memory: number;
}

/** Milliseconds for which trivial requests waited, asked one after the other. */
export interface Wait {
  /** The first one: it stands behind the message with the text. */
  readonly message: number;
  /** The longest of all others. */
  readonly work: number;
}

/** For how long a request waits behind a message with a text that the server has nothing to say of. */
export async function messageWait(server: Server, text: EditedText): Promise<number> {
  const editor = await Editor.start({ ...server, language: 'plaintext' });
  try {
    const opened = editor.open(UNCHECKED, text.content);
    const start = performance.now();
    await Promise.all([opened, editor.echo()]);
    const wait = performance.now() - start;
    await editor.stop();
    return wait;
  } finally {
    editor.kill();
  }
}

/** Opens a charter that lies in no folder, edits it, and ends the server. */
export async function editFile(server: Server, text: EditedText, edits: number): Promise<Session> {
  const editing = new Editing(await Editor.start(server), OPENED, text);
  return editing.ending(async () => {
    await editing.first(() => editing.editor.open(OPENED, text.content));
    await editing.characters(edits);
    await editing.change('add', [text.added], text.addedLine, true);
    await editing.change('remove', [text.removed], text.addedLine, false);
    // Renaming changes no finding, so a letter is changed with it.
    const isFaulty = edits % 2 === 0;
    await editing.change('rename', [...text.renamed, text.letter(isFaulty)], text.state.line, !isFaulty);
  });
}

/** Starts a server in a folder that holds a charter, and edits one of its files. Its first time is that of the start. */
export async function editFolder(
  server: Server,
  folder: string,
  file: string,
  edits: number,
): Promise<Session> {
  const uri = pathToFileURL(file).toString();
  const text = new EditedText(readFileSync(file, 'utf8'));
  writeFileSync(file, text.content);
  const editing = new Editing(await Editor.start(server, [pathToFileURL(folder).toString()]), uri, text);
  return editing.ending(async () => {
    await editing.first(() => Promise.resolve());
    await editing.editor.open(uri, text.content);
    await editing.characters(edits);
  });
}

const OPENED = pathToFileURL(join(__dirname, 'opened.charter.yaml')).toString();
const UNCHECKED = pathToFileURL(join(__dirname, 'opened.txt')).toString();

/** One file in an editor, and what was measured. */
class Editing {
  private readonly times: Record<Task, number[]> = {
    open: [],
    character: [],
    add: [],
    remove: [],
    rename: [],
  };
  private wait: Wait = { message: NaN, work: NaN };

  constructor(
    readonly editor: Editor,
    private readonly uri: string,
    private readonly text: EditedText,
  ) {}

  /** The first diagnostics: those of the wrong state. */
  async first(act: () => Promise<void>): Promise<void> {
    const reported = this.timed('open', act, (all) => all.some(isAt(this.text.state.line)));
    this.wait = await longestWaits(this.editor, reported);
  }

  /** One letter of a state, again and again put right and spoiled. */
  async characters(edits: number): Promise<void> {
    for (let i = 0; i < edits; i++) {
      const isFaulty = i % 2 === 1;
      await this.change('character', [this.text.letter(!isFaulty)], this.text.state.line, isFaulty);
    }
  }

  async change(
    task: Task,
    changes: TextDocumentContentChangeEvent[],
    line: number,
    isFaulty: boolean,
  ): Promise<void> {
    const act = (): Promise<void> => this.editor.change(this.uri, changes);
    await this.timed(task, act, (all) => all.some(isAt(line)) === isFaulty);
  }

  private async timed(task: Task, act: () => Promise<void>, condition: Condition): Promise<void> {
    const start = performance.now();
    const [time] = await Promise.all([this.editor.reported(this.uri, condition), act()]);
    this.times[task].push(time - start);
  }

  /** Ends the server, whatever becomes of the work. */
  async ending(work: () => Promise<void>): Promise<Session> {
    try {
      await work();
      return { times: this.times, wait: this.wait, memory: await this.editor.stop() };
    } finally {
      this.editor.kill();
    }
  }
}

export function isAt(line: number): (diagnostic: Diagnostic) => boolean {
  return ({ range }) => range.start.line === line;
}

/** For how long trivial requests wait until something has happened. */
async function longestWaits(editor: Editor, until: Promise<void>): Promise<Wait> {
  const over = until.then(() => true);
  const waits: number[] = [];
  for (;;) {
    const start = performance.now();
    const isOver = await Promise.race([over, editor.echo().then(() => false)]);
    waits.push(performance.now() - start);
    if (isOver) break;
    await sleep(2);
  }
  const [message = 0, ...others] = waits;
  return { message, work: Math.max(0, ...others) };
}

/** The text of a file with a wrong state put into its middle, and the edits that are made in it. */
export class EditedText {
  readonly content: string;
  readonly state: { readonly line: number; readonly character: number };
  readonly addedLine: number;
  /** A new work item with a wrong state, three quarters down. */
  readonly added: TextDocumentContentChangeEvent;
  readonly removed: TextDocumentContentChangeEvent;
  /** The objective that many support, and all that support it. */
  readonly renamed: TextDocumentContentChangeEvent[];
  /** In the id of an objective that a work item in the middle supports. */
  readonly supported: Position;
  /** In the id of the objective that many support, where it is defined. */
  readonly named: Position;

  constructor(text: string) {
    const lines = text.split('\n');
    const line = lines.indexOf('    state: active', Math.floor(lines.length / 2));
    lines[line] = WRONG.trimEnd();
    this.content = lines.join('\n');
    this.state = { line, character: lines[line]?.indexOf('k') ?? 0 };
    const from = lines.length * 0.75;
    const start = lines.findIndex((each, i) => i > from && each.startsWith('  - id: WI-'));
    this.addedLine = start + ADDED.indexOf(WRONG);
    this.added = { range: stretch(start, 0, start, 0), text: ADDED.join('') };
    this.removed = { range: stretch(start, 0, start + ADDED.length, 0), text: '' };
    this.renamed = lines.flatMap((each, i) => {
      const at = each.search(NAME);
      return at < 0 ? [] : [{ range: stretch(i, at, i, at + CROWDED.length), text: `${CROWDED}0` }];
    });
    const supporting = lines.findIndex((each, i) => i > line && each.includes(SUPPORTING));
    this.supported = place(supporting, (lines[supporting]?.indexOf(SUPPORTING) ?? 0) + SUPPORTING.length);
    const defining = lines.indexOf(`  - id: ${CROWDED}`);
    this.named = place(defining, '  - id: O'.length);
  }

  /** One letter, which puts the state right or spoils it. */
  letter(right: boolean): TextDocumentContentChangeEvent {
    const { line, character } = this.state;
    return { range: stretch(line, character, line, character + 1), text: right ? 'c' : 'k' };
  }
}

const SUPPORTING = 'supports: [OBJ-';
const NAME = new RegExp(`\\b${CROWDED}\\b`, 'u');
const WRONG = '    state: aktive\n';
const ADDED: readonly string[] = [
  '  - id: WI-new\n',
  '    title: Tell households when the engineer is on the way\n',
  '    type: story\n',
  '    supports: [OBJ-1]\n',
  WRONG,
];

function place(line: number, character: number): Position {
  return { line, character };
}

function stretch(line: number, character: number, endLine: number, endCharacter: number): Range {
  return { start: place(line, character), end: place(endLine, endCharacter) };
}
