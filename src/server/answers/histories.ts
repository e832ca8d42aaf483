import {
  ProgressType,
  type CancellationToken,
  type Connection,
  type WorkDoneProgressReport,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import { normalUri, pathWithin } from '../../core/bundles';
import { historyOf, PointStore, type CharterHistory, type Past } from '../../core/history';
import { printOf } from '../../core/print';
import type { RuleSettings } from '../../core/settings';
import type { Analysis } from '../analysis';
import { boundaryOf } from '../files/folders';

/** What the folders of this computer held at earlier times. */
export interface LocalHistory {
  /**
   * The past of the repository that a file lies in; else why there is none, in sentences.
   *
   * @param folder the URI of the workspace folder around it
   */
  open(folder: string, file: string): Promise<Past | string>;
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

/** What is wanted, and where its progress is told. */
interface Wish {
  /** The URI of the root file of a charter. */
  readonly charter: string;
  readonly workDoneToken?: string;
}

export type Looked =
  | { readonly kind: 'found'; readonly history: CharterHistory }
  /** `reason`: sentences for the user. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'cancelled' };

const ELSEWHERE =
  'The history of a charter is read with git, which needs the desktop: open the folder in VS Code on a computer that holds it.';

const NO_COMMIT = 'No commit has this charter yet. Commit it, and its history begins.';

export const NO_CHARTER = 'This charter is not there any more.';

/** How charters stood from commit to commit, as far as somebody has asked. */
export class Histories {
  /** What was found last of each charter, by what it was found under. */
  private readonly found = new Map<string, CharterHistory>();

  constructor(
    private readonly connection: Connection,
    private readonly parts: HistoryParts,
  ) {}

  /** True where somebody may ask for the history of a charter. Whether there is one is only known then. */
  mayHave(charter: string): boolean {
    return this.parts.local !== undefined && normalUri(charter).startsWith('file:');
  }

  /** What was found of a charter under the settings as they are; undefined where nobody has asked. */
  known(charter: string): CharterHistory | undefined {
    return this.found.get(this.nameOf(charter));
  }

  /** Looks back at a charter. It may take minutes; what was found before is not looked for again. */
  async look({ charter, workDoneToken }: Wish, token: CancellationToken): Promise<Looked> {
    const root = normalUri(charter);
    const results = await this.parts.analysis.current();
    if (!results.some(({ bundle }) => bundle.root.uri === root)) return refused(NO_CHARTER);
    const { local } = this.parts;
    if (local === undefined || !this.mayHave(root)) return refused(ELSEWHERE);
    const past = await local.open(boundaryOf(this.parts.folders(), root), root);
    if (typeof past === 'string') return refused(past);
    const head = await past.history.resolve('HEAD');
    if (head === undefined) return refused(NO_COMMIT);
    const name = this.nameOf(root);
    const store = new PointStore(version, await local.cache.read(name));
    const history = await this.walk(past, root, { head, store, token, workDoneToken });
    if (store.isChanged) await local.cache.write(name, store.text());
    if (history === undefined) return { kind: 'cancelled' };
    if (history.points.length === 0) return refused(NO_COMMIT);
    this.found.set(name, history);
    return { kind: 'found', history };
  }

  private nameOf(charter: string): string {
    return `${printOf([normalUri(charter), this.parts.settings()])}.json`;
  }

  private walk(
    past: Past,
    root: string,
    { head, store, token, workDoneToken }: Walking,
  ): Promise<CharterHistory | undefined> {
    const { analysis, settings } = this.parts;
    const isWanted = (): boolean => !token.isCancellationRequested;
    return historyOf(past, pathWithin(past.folder, root) ?? '', {
      head,
      by: 'commit',
      settings: { editor: settings() },
      store,
      progress: (done, all) => this.tell(workDoneToken, done, all),
      isWanted,
      work: (steps) => analysis.working(steps, isWanted),
    });
  }

  private tell(workDoneToken: string | undefined, done: number, all: number): void {
    if (workDoneToken === undefined) return;
    const value = {
      kind: 'report',
      message: `${done} of ${all} commits`,
      percentage: (100 * done) / all,
    } as const;
    void this.connection.sendProgress(new ProgressType<WorkDoneProgressReport>(), workDoneToken, value);
  }
}

interface Walking {
  readonly head: string;
  readonly store: PointStore;
  readonly token: CancellationToken;
  readonly workDoneToken: string | undefined;
}

function refused(reason: string): Looked {
  return { kind: 'refused', reason };
}
