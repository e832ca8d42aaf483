/** What came and what went. */
export interface Change<T> {
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

interface Note<T> extends Change<T> {
  readonly version: number;
}

/** How many changes are remembered, and how much in all: who asks less often looks at everything again. */
const MOST_NOTES = 32;
const MOST_THINGS = 4_000;

/** The last changes of something that several readers follow, each at its own pace. */
export class Journal<T> {
  private notes: readonly Note<T>[] = [];
  /** The version before the first change that is remembered. */
  private begin = 0;

  note(version: number, change: Change<T>): void {
    this.notes = [...this.notes, { version, ...change }];
    while (this.notes.length > MOST_NOTES || sizeOf(this.notes) > MOST_THINGS) this.forgetFirst();
  }

  /** What changed after a version, what came and went in between left out; undefined where that is forgotten. */
  since(version: number): Change<T> | undefined {
    if (version < this.begin) return undefined;
    const removed = new Set<T>();
    const added = new Set<T>();
    for (const note of this.notes) {
      if (note.version <= version) continue;
      for (const each of note.removed) if (!added.delete(each)) removed.add(each);
      for (const each of note.added) added.add(each);
    }
    return { removed: [...removed], added: [...added] };
  }

  private forgetFirst(): void {
    this.begin = this.notes[0]?.version ?? this.begin;
    this.notes = this.notes.slice(1);
  }
}

function sizeOf<T>(notes: readonly Note<T>[]): number {
  return notes.reduce((sum, { removed, added }) => sum + removed.length + added.length, 0);
}
