import {
  ProgressType,
  type CancellationToken,
  type Connection,
  type WorkDoneProgressReport,
} from 'vscode-languageserver';
import { version } from '../../package.json';
import { normalUri, pathWithin } from '../core/bundles';
import { historyOf, PointStore, type CharterHistory, type Past } from '../core/history';
import { printOf } from '../core/print';
import type { RuleSettings } from '../core/settings';
import { HistoryRequest, type HistoryParams, type HistoryResult } from '../protocol';
import { historyPage } from '../service';
import type { Analysis } from './analysis';
import { boundaryOf } from './folders';

/** What the folders of this computer held at earlier times. */
export interface LocalHistory {
  /** The past of a folder, by its URI; else why there is none, in sentences. */
  open(folder: string): Promise<Past | string>;
  /** Keeps what was found; what cannot be read or written is done without. */
  readonly cache: {
    read(name: string): Promise<string | undefined>;
    write(name: string, text: string): Promise<void>;
  };
}

interface HistoryParts {
  readonly analysis: Analysis;
  readonly folders: () => readonly string[];
  readonly settings: () => RuleSettings;
  /** Undefined where nothing of earlier times can be read. */
  readonly local: LocalHistory | undefined;
}

const ELSEWHERE =
  'The history of a charter is read with git, which needs the desktop: open the folder in VS Code on a computer that holds it.';

const NO_COMMIT = 'No commit has this charter yet. Commit it, and its history begins.';

/** Answers how charters stood from commit to commit. */
export function answerHistory(connection: Connection, parts: HistoryParts): void {
  connection.onRequest<HistoryResult, void>(
    HistoryRequest,
    (params: HistoryParams, token: CancellationToken) => answer(connection, parts, params, token),
  );
}

async function answer(
  connection: Connection,
  { analysis, folders, settings, local }: HistoryParts,
  { charter, nonce, workDoneToken }: HistoryParams,
  token: CancellationToken,
): Promise<HistoryResult> {
  const root = normalUri(charter);
  const result = (await analysis.current()).find(({ bundle }) => bundle.root.uri === root);
  if (result === undefined) return { kind: 'refused', reason: 'This charter is not there any more.' };
  if (local === undefined || !root.startsWith('file:')) return { kind: 'refused', reason: ELSEWHERE };
  const folder = boundaryOf(folders(), root);
  const past = await local.open(folder);
  if (typeof past === 'string') return { kind: 'refused', reason: past };
  const head = await past.history.resolve('HEAD');
  if (head === undefined) return { kind: 'refused', reason: NO_COMMIT };
  const editor = settings();
  const name = `${printOf([root, editor])}.json`;
  const store = new PointStore(version, await local.cache.read(name));
  const found = await look(past, pathWithin(folder, root) ?? '', {
    head,
    store,
    token,
    analysis,
    editor,
    progress: (done, all) => {
      if (workDoneToken === undefined) return;
      const value = {
        kind: 'report',
        message: `${done} of ${all} commits`,
        percentage: (100 * done) / all,
      } as const;
      void connection.sendProgress(new ProgressType<WorkDoneProgressReport>(), workDoneToken, value);
    },
  });
  if (store.isChanged) await local.cache.write(name, store.text());
  if (found === undefined) return { kind: 'cancelled' };
  if (found.points.length === 0) return { kind: 'refused', reason: NO_COMMIT };
  return { kind: 'page', ...historyPage(found, result, nonce) };
}

interface Looking {
  readonly head: string;
  readonly store: PointStore;
  readonly token: CancellationToken;
  readonly analysis: Analysis;
  readonly editor: RuleSettings;
  readonly progress: (done: number, all: number) => void;
}

function look(
  past: Past,
  charter: string,
  { head, store, token, analysis, editor, progress }: Looking,
): Promise<CharterHistory | undefined> {
  const isWanted = (): boolean => !token.isCancellationRequested;
  return historyOf(past, charter, {
    head,
    by: 'commit',
    settings: { editor },
    store,
    progress,
    isWanted,
    work: (steps) => analysis.working(steps, isWanted),
  });
}
