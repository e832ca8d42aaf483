import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CompletionItem,
  CompletionList,
  Hover,
  Position,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { EditedText, isAt } from './editing';
import { Editor, type Server } from './editor';
import { CROWD, CROWDED, generateCharter } from './generate';
import { spread, type Spread } from './measure';
import { PEER, THROUGHLINE } from './peer';
import { number, spreadText, table, times } from './tables';

/** What somebody who writes asks of a server, right after a letter was typed in the middle of the charter. */
const QUESTIONS = ['value', 'id', 'hover', 'rename'] as const;
type Question = (typeof QUESTIONS)[number];

const WORDS: Readonly<Record<Question, string>> = {
  value: 'completion of a state',
  id: 'completion of the id of an objective',
  hover: 'hover on a key',
  rename: `rename of an objective of ${CROWD}`,
};

export interface AskPlan {
  readonly items: number;
  /** Servers started, one after the other. */
  readonly sessions: number;
  /** How often each question is asked in a session. */
  readonly turns: number;
}

/** Milliseconds until the answers were there. Nothing for a question that a server has no answer to. */
type Answers = Readonly<Record<Question, readonly number[]>>;

export interface Asked {
  readonly items: number;
  readonly own: readonly Answers[];
  readonly other: readonly Answers[];
}

/** The servers take turns. */
export async function askBoth(
  { items, sessions, turns }: AskPlan,
  other: Server | undefined,
): Promise<Asked> {
  const text = new EditedText(generateCharter(items, CROWD));
  const own: Answers[] = [];
  const others: Answers[] = [];
  for (let i = 0; i < sessions; i++) {
    own.push(await ask(THROUGHLINE, text, turns));
    if (other) others.push(await ask(other, text, turns));
  }
  return { items, own, other: others };
}

const FILE = pathToFileURL(join(__dirname, 'asked.charter.yaml')).toString();

async function ask(server: Server, text: EditedText, turns: number): Promise<Answers> {
  const editor = await Editor.start(server);
  const { line } = text.state;
  const isShown = (isFaulty: boolean): Promise<number> =>
    editor.reported(FILE, (all) => all.some(isAt(line)) === isFaulty);
  const found: Record<Question, number[]> = { value: [], id: [], hover: [], rename: [] };
  try {
    const opened = isShown(true);
    await editor.open(FILE, text.content);
    await opened;
    for (let turn = 0; turn < turns * QUESTIONS.length; turn++) {
      const question = QUESTIONS[turn % QUESTIONS.length] ?? 'value';
      const isFaulty = turn % 2 === 1;
      const settled = isShown(isFaulty);
      await editor.change(FILE, [text.letter(!isFaulty)]);
      const start = performance.now();
      if (await isAnswered(editor, text, question)) found[question].push(performance.now() - start);
      await settled;
    }
    await editor.stop();
    return found;
  } finally {
    editor.kill();
  }
}

/** Asks, and tells whether something came back that helps. */
async function isAnswered(editor: Editor, text: EditedText, question: Question): Promise<boolean> {
  const at = (position: Position): object => ({ textDocument: { uri: FILE }, position });
  const { line, character } = text.state;
  switch (question) {
    case 'value':
      return offers(await editor.request('textDocument/completion', at({ line, character })), 'active');
    case 'id':
      return offers(await editor.request('textDocument/completion', at(text.supported)), 'OBJ-1');
    case 'hover': {
      const hover = await editor.request<Hover | null>('textDocument/hover', at({ line, character: 5 }));
      return hover !== null;
    }
    case 'rename': {
      const rename = { ...at(text.named), newName: `${CROWDED}0` };
      const edit = await editor
        .request<WorkspaceEdit | null>('textDocument/rename', rename)
        .catch(() => null);
      return edit !== null && JSON.stringify(edit).split(`${CROWDED}0`).length > CROWD;
    }
  }
}

function offers(list: CompletionList | readonly CompletionItem[] | null, label: string): boolean {
  const items = list === null ? [] : 'items' in list ? list.items : list;
  return items.some((item) => item.label.startsWith(label));
}

const HEAD = ['right after a letter was typed', 'work items', 'Throughline, ms', `${PEER}, ms`, 'ratio'];

export function askTable(all: readonly Asked[]): string {
  const rows = QUESTIONS.flatMap((question) =>
    all.map(({ items, own, other }) => {
      const [ours, theirs] = [timesOf(own, question), timesOf(other, question)];
      return [
        WORDS[question],
        items.toLocaleString('en'),
        spreadText(ours),
        Number.isFinite(theirs.median) ? spreadText(theirs) : number(NaN),
        times(theirs.median / ours.median),
      ];
    }),
  );
  return table(HEAD, rows);
}

function timesOf(all: readonly Answers[], question: Question): Spread {
  return spread(all.flatMap((answers) => answers[question]));
}
