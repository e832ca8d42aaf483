import * as vscode from 'vscode';
import type { ViewNode } from '../../protocol';

/** The editor names what is dragged out of a view by the view's id, in small letters. */
const mimeType = 'application/vnd.code.tree.throughline.purpose';

/** Lets rows support what another row shows, by its id. */
export type MoveRows = (rows: readonly ViewNode[], to: ViewNode) => Promise<void>;

/** Rows that are dragged onto an objective or a requirement are linked to it. */
export class PurposeDrag implements vscode.TreeDragAndDropController<ViewNode> {
  readonly dragMimeTypes = [mimeType];
  readonly dropMimeTypes = [mimeType];
  readonly #move: MoveRows;

  constructor(move: MoveRows) {
    this.#move = move;
  }

  handleDrag(rows: readonly ViewNode[], data: vscode.DataTransfer): void {
    data.set(mimeType, new vscode.DataTransferItem(rows));
  }

  async handleDrop(target: ViewNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const dragged: unknown = data.get(mimeType)?.value;
    const rows = Array.isArray(dragged) ? (dragged as readonly ViewNode[]) : [];
    if (target && rows.length > 0) await this.#move(rows, target);
  }
}
