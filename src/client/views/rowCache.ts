import type { RowsResult, ViewNode } from '../../protocol';

/**
 * The rows of one tree as the server last told them: asked for parent by parent, kept until `forget`. An
 * answer that arrives after a `forget` is dropped and asked for again, so that a tree never shows rows of two
 * different states of the charters.
 */
export class RowCache {
  readonly #ask: (parent: string | null) => Promise<RowsResult>;
  readonly #children = new Map<string | null, Promise<RowsResult>>();
  /** What was handed out under each parent, and so is what the tree shows. */
  readonly #shown = new Map<string | null, RowsResult>();
  #rows = new Map<string, ViewNode>();
  #olderRows = new Map<string, ViewNode>();
  #generation = 0;

  constructor(ask: (parent: string | null) => Promise<RowsResult>) {
    this.#ask = ask;
  }

  /** Rows under `parent` (null: the top rows). Rejects where the question fails; the next call asks again. */
  async children(parent: string | null): Promise<RowsResult> {
    try {
      const rows = await this.#current(parent);
      this.#shown.set(parent, rows);
      return rows;
    } catch (error) {
      this.#shown.set(parent, []);
      throw error;
    }
  }

  /**
   * The charters have changed: asks again for all that was handed out. What is still the same stays the same objects.
   *
   * @returns the rows below which something is no longer as it was handed out; `all` where that is so at the top.
   * Nothing where another change has come meanwhile: then the answer to that one tells of both.
   */
  async renew(): Promise<readonly ViewNode[] | 'all'> {
    this.#beginAnew();
    const generation = this.#generation;
    const before = [...this.#shown];
    const now = await Promise.all(before.map(([parent]) => this.#current(parent)));
    if (generation !== this.#generation) return [];
    const changed = new Set<string | null>();
    for (const [index, [parent, rows]] of before.entries()) {
      if (JSON.stringify(now[index]) === JSON.stringify(rows)) this.#keep(parent, rows);
      else changed.add(parent);
      if (parent !== null && now[index]?.length === 0) this.#shown.delete(parent);
    }
    return changed.has(null) ? 'all' : [...this.#shown.values()].flat().filter(({ id }) => changed.has(id));
  }

  /** Hands out the rows that were handed out before: trees know rows by their identity. */
  #keep(parent: string | null, rows: RowsResult): void {
    this.#children.set(parent, Promise.resolve(rows));
    this.remember(rows);
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

  /** Everything will be asked for again. Rows of the state before stay known to `parentOf`, for a reveal on its way. */
  forget(): void {
    this.#shown.clear();
    this.#beginAnew();
  }

  #beginAnew(): void {
    this.#generation += 1;
    this.#children.clear();
    this.#olderRows = this.#rows;
    this.#rows = new Map();
  }

  #current(parent: string | null): Promise<RowsResult> {
    const known = this.#children.get(parent);
    if (known) return known;
    const answer = this.#askUntilCurrent(parent);
    this.#children.set(parent, answer);
    return answer;
  }

  async #askUntilCurrent(parent: string | null): Promise<RowsResult> {
    const generation = this.#generation;
    const isCurrent = () => generation === this.#generation;
    try {
      const rows = await this.#ask(parent);
      if (!isCurrent()) return this.#current(parent);
      this.remember(rows);
      return rows;
    } catch (error) {
      if (!isCurrent()) return this.#current(parent);
      this.#children.delete(parent);
      throw error;
    }
  }
}
