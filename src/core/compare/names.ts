import type { Entry } from '../model';

/** The two sides of a comparison. */
export type Side = 'before' | 'after';

/** How the ids of two sides are told alike: the id of an entry that only got another one is the same on both. */
export class Names {
  private readonly known: Readonly<Record<Side, Map<string, string>>> = {
    before: new Map(),
    after: new Map(),
  };

  /** An entry has another id than before, and is the same in all else. */
  rename(before: string, after: string): void {
    // No id holds a line end, so that this is none of either side.
    const shared = `${before}\n${after}`;
    this.known.before.set(before, shared);
    this.known.after.set(after, shared);
  }

  /** The same text for ids that mean the same entry, whatever side they are written on. */
  of(side: Side, id: string): string {
    return this.known[side].get(id) ?? id;
  }

  /** What an entry is known by, in its charter. */
  ofEntry(side: Side, entry: Entry): string {
    return entry.id === undefined ? lastingName(entry) : this.of(side, entry.id);
  }

  /** The id after the change of each id that was another one before. */
  get renamed(): ReadonlyMap<string, string> {
    return new Map([...this.known.before].map(([id, shared]) => [id, shared.slice(id.length + 1)]));
  }
}

/** What tells an entry without an id from others of its kind; no id holds a blank. */
export function lastingName({ kind, title, path, value }: Entry): string {
  return path.length === 1 ? `the ${kind}` : `${kind} ${title ?? JSON.stringify(value)}`;
}
