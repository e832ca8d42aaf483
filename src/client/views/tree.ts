import * as vscode from 'vscode';
import type { RowsResult, ViewNode } from '../../protocol';
import { RowCache } from './rowCache';
import { rowItem, type RowItem } from './rowItem';

/** What one tree needs: where its rows come from, and which kinds of rows start expanded. */
interface RowSource {
  readonly ask: (parent: string | null) => Promise<RowsResult>;
  readonly openKinds: ReadonlySet<ViewNode['kind']>;
  /** Told where rows could not be had; the tree is empty then. */
  readonly onFailure: (error: unknown) => void;
  /** What a click on a row does, where it is not to go to its place. */
  readonly commandOf?: (row: ViewNode) => vscode.Command | undefined;
}

const noKinds: ReadonlySet<ViewNode['kind']> = new Set();

const expansions = {
  none: vscode.TreeItemCollapsibleState.None,
  collapsed: vscode.TreeItemCollapsibleState.Collapsed,
  expanded: vscode.TreeItemCollapsibleState.Expanded,
} as const;

/** A tree of rows which the server computes: this class only asks, keeps and maps. */
export class RowTree implements vscode.TreeDataProvider<ViewNode>, vscode.Disposable {
  readonly #source: RowSource;
  readonly #cache: RowCache;
  readonly #changed = new vscode.EventEmitter<ViewNode[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(source: RowSource) {
    this.#source = source;
    this.#cache = new RowCache(source.ask);
  }

  async getChildren(row?: ViewNode): Promise<ViewNode[]> {
    try {
      return [...(await this.#cache.children(row?.id ?? null))];
    } catch (error) {
      this.#source.onFailure(error);
      return [];
    }
  }

  getParent(row: ViewNode): ViewNode | undefined {
    return this.#cache.parentOf(row);
  }

  getTreeItem(row: ViewNode): vscode.TreeItem {
    const openKinds = this.#isNearTop(row) ? this.#source.openKinds : noKinds;
    const item = treeItem(row, rowItem(row, openKinds, vscode.l10n.t));
    const command = this.#source.commandOf?.(row);
    if (command) item.command = command;
    return item;
  }

  /**
   * True for the first two levels. Where one row of a level starts expanded further down than its neighbours, the
   * editor can lose the children of a neighbour while it draws them: seen in VS Code 1.139.
   */
  #isNearTop(row: ViewNode): boolean {
    const above = this.getParent(row);
    return above === undefined || this.getParent(above) === undefined;
  }

  /** Takes in the path to a row, top row first, so that the row can be revealed. */
  remember(path: RowsResult): void {
    this.#cache.remember(path);
  }

  /**
   * The charters have changed: only what is no longer the same is drawn anew, so that nothing moves below the eyes or
   * under the fingers of somebody. A tree that nobody sees is asked for when it is shown.
   */
  refresh(isVisible: boolean): void {
    if (isVisible) void this.#renew();
    else this.reset();
  }

  /** Everything is asked for again. */
  reset(): void {
    this.#cache.forget();
    this.#changed.fire(undefined);
  }

  async #renew(): Promise<void> {
    try {
      const changed = await this.#cache.renew();
      if (changed === 'all') this.#changed.fire(undefined);
      else if (changed.length > 0) this.#changed.fire([...changed]);
    } catch {
      // Asked for again, the rows fail again, and that is told then.
      this.reset();
    }
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function treeItem(row: ViewNode, data: RowItem): vscode.TreeItem {
  const item = new vscode.TreeItem(data.label, expansions[data.expansion]);
  item.id = data.id;
  item.description = data.description;
  item.tooltip = new vscode.MarkdownString(data.tooltip, true);
  item.iconPath = data.color
    ? new vscode.ThemeIcon(data.icon, new vscode.ThemeColor(data.color))
    : new vscode.ThemeIcon(data.icon);
  item.contextValue = data.context;
  item.accessibilityInformation = { label: data.spoken };
  if (row.location) item.command = openCommand(row.location);
  return item;
}

/**
 * The editor's own command rather than one of ours: with it a click previews the line and leaves the focus in
 * the tree, Enter goes there, and Ctrl+click opens it to the side, as in the Explorer.
 */
function openCommand(location: NonNullable<ViewNode['location']>): vscode.Command {
  const { start } = location.range;
  const cursor = new vscode.Position(start.line, start.character);
  const options: vscode.TextDocumentShowOptions = { selection: new vscode.Range(cursor, cursor) };
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Open'),
    arguments: [vscode.Uri.parse(location.uri), options],
  };
}
