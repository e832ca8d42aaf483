import * as vscode from 'vscode';
import type {
  PlaceParams,
  PurposeFilter,
  PurposeGrouping,
  PurposeLook,
  PurposeScope,
  RowsResult,
  ViewNode,
} from '../../protocol';
import type { Session } from '../session';
import { PurposeDrag, type MoveRows } from './purposeDrag';
import { filterMessage, groupingWords, isGrouping, isNarrow, lookOf, noFilter } from './purposeLook';
import { RowTree } from './tree';

/** Down to the goals a charter fits on a screen; objectives start folded, their descriptions sum up the rest. */
const openKinds: ReadonlySet<ViewNode['kind']> = new Set(['charter', 'purpose', 'goal', 'strategy']);

/** Name of the remembered choice. */
const groupKey = 'throughline.purposeGroup';
/** Name of a context key: something is left out. */
const filteredKey = 'throughline.purposeFiltered';

/** So many entries that a filter leaves are unfolded at once; of more, the groups say enough. */
const mostUnfolded = 200;

/** Purpose, goals, objectives, requirements and work items as one tree, in the order and as far as somebody wants to see them. */
export class PurposeView implements vscode.Disposable {
  readonly #session: Session;
  readonly #memory: vscode.Memento;
  readonly #tree: RowTree;
  readonly #view: vscode.TreeView<ViewNode>;
  readonly #subscription: vscode.Disposable;
  #filter = noFilter;
  #generation = 0;

  /** @param move what is done with rows that are dropped on another one */
  constructor(session: Session, memory: vscode.Memento, move: MoveRows) {
    this.#session = session;
    this.#memory = memory;
    const ask = (parent: string | null) => session.purposeRows({ parent, look: this.look });
    this.#tree = new RowTree({ ask, openKinds, onFailure: (error) => session.log(error) });
    this.#view = vscode.window.createTreeView('throughline.purpose', {
      treeDataProvider: this.#tree,
      dragAndDropController: new PurposeDrag(move),
      canSelectMany: true,
      showCollapseAll: true,
    });
    this.#subscription = session.onDidChangeStatus(() => {
      this.#tree.refresh(this.#view.visible);
      void this.#tellFilter();
    });
    this.#tellGrouping();
    void this.#tellFilter();
  }

  get view(): vscode.TreeView<ViewNode> {
    return this.#view;
  }

  get groupBy(): PurposeGrouping {
    const remembered = this.#memory.get<string>(groupKey);
    return isGrouping(remembered) ? remembered : 'objective';
  }

  get filter(): PurposeFilter {
    return this.#filter;
  }

  get look(): PurposeLook {
    return lookOf(this.groupBy, this.#filter);
  }

  /** What can be seen now, and what it could be narrowed down to. */
  scope(): Promise<PurposeScope> {
    return this.#session.purposeScope({ look: this.look });
  }

  /** Groups anew; the choice is remembered for the workspace. */
  async group(groupBy: PurposeGrouping): Promise<void> {
    await this.#memory.update(groupKey, groupBy);
    this.#tellGrouping();
    this.#tree.reset();
    await this.#tellFilter();
  }

  /** Shows only what a filter leaves, for as long as the window is open. */
  async narrow(filter: PurposeFilter): Promise<void> {
    this.#filter = filter;
    this.#tree.reset();
    const scope = await this.#tellFilter();
    const isWanted = this.#filter === filter && this.#view.visible;
    if (scope && scope.matches <= mostUnfolded && isWanted) await this.#unfold();
  }

  /** What is left of a tree is there to be seen. */
  async #unfold(): Promise<void> {
    for (const row of await this.#tree.getChildren())
      await this.#view.reveal(row, { select: false, focus: false, expand: 3 });
  }

  /** The row of the entry at a place with those above it, top row first; empty where there is none. */
  pathTo(place: PlaceParams): Promise<RowsResult> {
    return this.#session.purposePath({ ...place, look: this.look });
  }

  /** The same were nothing left out. */
  wholePathTo(place: PlaceParams): Promise<RowsResult> {
    return this.#session.purposePath({ ...place, look: lookOf(this.groupBy, noFilter) });
  }

  /** Shows the last row of a path (top row first), selects it and, where wanted, moves the focus there. */
  async reveal(path: RowsResult, focus = true): Promise<void> {
    const row = path.at(-1);
    if (!row) return;
    this.#tree.remember(path);
    await this.#view.reveal(row, { select: true, focus });
  }

  #tellGrouping(): void {
    this.#view.description = groupingWords(this.groupBy, vscode.l10n.t) ?? '';
  }

  /** Tells above the rows what is left out and, once that is known, how much there is. */
  async #tellFilter(): Promise<PurposeScope | undefined> {
    const generation = (this.#generation += 1);
    const filter = this.#filter;
    void vscode.commands.executeCommand('setContext', filteredKey, isNarrow(filter));
    const isAsked = isNarrow(filter) && this.#session.status.kind === 'running';
    const scope = isAsked ? await this.scope().catch(() => undefined) : undefined;
    // Where the charters have changed meanwhile, the message is another one's to tell.
    if (generation === this.#generation)
      this.#view.message = filterMessage(filter, scope, vscode.l10n.t) ?? '';
    return scope;
  }

  dispose(): void {
    vscode.Disposable.from(this.#subscription, this.#view, this.#tree).dispose();
  }
}
