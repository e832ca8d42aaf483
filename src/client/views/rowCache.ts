import type { RowsResult, ViewNode } from '../../protocol';

/**
 * The rows of one tree as the server last told them: asked for parent by parent, kept until `forget`. An
 * answer that arrives after a `forget` is dropped and asked for again, so that a tree never shows rows of two
 * different states of the charters.
 */
export class RowCache {
  readonly #ask: (parent: string | null) => Promise<RowsResult>;
  readonly #children = new Map<string | null, Promise<RowsResult>>();
  #rows = new Map<string, ViewNode>();
  #olderRows = new Map<string, ViewNode>();
  #generation = 0;

  constructor(ask: (parent: string | null) => Promise<RowsResult>) {
    this.#ask = ask;
  }

  /** Rows under `parent` (null: the top rows). Rejects where the question fails; the next call asks again. */
  children(parent: string | null): Promise<RowsResult> {
    const known = this.#children.get(parent);
    if (known) return known;
    const answer = this.#askUntilCurrent(parent);
    this.#children.set(parent, answer);
    return answer;
  }

  /** The row above; undefined for a top row. Reads only rows that were told before. */
  parentOf(row: ViewNode): ViewNode | undefined {
    if (row.parent === null) return undefined;
    return this.#rows.get(row.parent) ?? this.#olderRows.get(row.parent);
  }

  /** Takes in rows that came by another way, such as the path to one row. */
  remember(rows: RowsResult): void {
    for (const row of rows) this.#rows.set(row.id, row);
  }

  /** The charters have changed. Rows of the state before stay known to `parentOf`, for a reveal on its way. */
  forget(): void {
    this.#generation += 1;
    this.#children.clear();
    this.#olderRows = this.#rows;
    this.#rows = new Map();
  }

  async #askUntilCurrent(parent: string | null): Promise<RowsResult> {
    const generation = this.#generation;
    const isCurrent = () => generation === this.#generation;
    try {
      const rows = await this.#ask(parent);
      if (!isCurrent()) return this.children(parent);
      this.remember(rows);
      return rows;
    } catch (error) {
      if (!isCurrent()) return this.children(parent);
      this.#children.delete(parent);
      throw error;
    }
  }
}
