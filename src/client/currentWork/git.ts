import * as vscode from 'vscode';

/**
 * What is used here of the programming interface, version 1, of VS Code's own git extension. It may be missing: on the
 * web, where it is switched off, where there is no git, and as long as nobody trusts the folder.
 */
interface GitExtension {
  readonly enabled: boolean;
  readonly onDidChangeEnablement: vscode.Event<boolean>;
  getAPI(version: 1): GitApi;
}

export interface GitApi {
  readonly repositories: readonly GitRepository[];
  readonly onDidOpenRepository: vscode.Event<GitRepository>;
  readonly onDidCloseRepository: vscode.Event<GitRepository>;
  getRepository(uri: vscode.Uri): GitRepository | null;
  /** Names the content of a file at a revision. */
  toGitUri(uri: vscode.Uri, revision: string): vscode.Uri;
}

/** A file that differs between two revisions. */
export interface GitChange {
  readonly uri: vscode.Uri;
  readonly originalUri: vscode.Uri;
  readonly renameUri: vscode.Uri | undefined;
}

export interface GitRepository {
  readonly rootUri: vscode.Uri;
  /** The box for the message of the next commit. */
  readonly inputBox: { value: string };
  diffBetween(before: string, after: string): Promise<readonly GitChange[]>;
  readonly state: {
    /** `name` is missing where no branch is checked out. */
    readonly HEAD: { readonly name?: string } | undefined;
    readonly onDidChange: vscode.Event<void>;
  };
  getRefs(query: { readonly sort?: 'alphabetically' | 'committerdate' }): Promise<readonly GitRef[]>;
  /** @param path of a file: only commits that changed it */
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly GitCommit[]>;
  /** What differs between a revision and the files as they are; files that git does not know are left out. */
  diffWith(ref: string): Promise<readonly { readonly originalUri: vscode.Uri }[]>;
  /** The text of a file at a revision. Rejects where there is none. */
  show(ref: string, path: string): Promise<string>;
}

/** A branch, one of a remote, or a tag. */
export interface GitRef {
  readonly type: 0 | 1 | 2;
  readonly name?: string;
  readonly commit?: string;
}

export interface GitCommit {
  readonly hash: string;
  readonly message: string;
  readonly authorName?: string;
  readonly commitDate?: Date;
}

/** The repositories that are open in the editor. None where its git extension is missing; that is never told. */
export class Git implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  /** A repository came or went, or another branch is checked out. */
  readonly onDidChangeBranches = this.#changed.event;
  readonly #comingAndGoing: vscode.Disposable;
  #extension: GitExtension | undefined;
  #enablement: vscode.Disposable | undefined;
  #api: GitApi | undefined;
  #watching: vscode.Disposable | undefined;
  #branches = '';
  #isDisposed = false;

  constructor() {
    this.#comingAndGoing = vscode.extensions.onDidChange(() => void this.#connect());
    void this.#connect();
  }

  /** Undefined where the git extension is missing. */
  get api(): GitApi | undefined {
    return this.#api;
  }

  get repositories(): readonly GitRepository[] {
    return this.#api?.repositories ?? [];
  }

  /** The repository that holds a file; where none does, the only one that is open. */
  repositoryFor(file: vscode.Uri | undefined): GitRepository | undefined {
    const own = file && this.repositoryOf(file);
    return own ?? (this.repositories.length === 1 ? this.repositories[0] : undefined);
  }

  /** The repository that holds a file. */
  repositoryOf(file: vscode.Uri): GitRepository | undefined {
    return this.#api?.getRepository(file) ?? undefined;
  }

  async #connect(): Promise<void> {
    const extension = await exportsOfGit();
    if (this.#isDisposed || extension === this.#extension) return;
    this.#extension = extension;
    this.#enablement?.dispose();
    this.#enablement = extension?.onDidChangeEnablement(() => this.#take(extension));
    this.#take(extension);
  }

  #take(extension: GitExtension | undefined): void {
    this.#api = extension?.enabled ? extension.getAPI(1) : undefined;
    this.#watch();
  }

  #watch(): void {
    this.#watching?.dispose();
    const api = this.#api;
    this.#watching =
      api &&
      vscode.Disposable.from(
        api.onDidOpenRepository(() => this.#watch()),
        api.onDidCloseRepository(() => this.#watch()),
        ...api.repositories.map(({ state }) => state.onDidChange(() => this.#look())),
      );
    this.#look();
  }

  /** The state of a repository changes with every file that is saved; only branches are of interest. */
  #look(): void {
    const branches = this.repositories.map(({ rootUri, state }) => [rootUri.toString(), state.HEAD?.name]);
    const now = JSON.stringify(branches);
    if (now === this.#branches) return;
    this.#branches = now;
    this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#comingAndGoing.dispose();
    this.#enablement?.dispose();
    this.#watching?.dispose();
    this.#changed.dispose();
  }
}

async function exportsOfGit(): Promise<GitExtension | undefined> {
  try {
    return await vscode.extensions.getExtension<GitExtension>('vscode.git')?.activate();
  } catch {
    return undefined; // It tells by itself what is wrong with it.
  }
}
