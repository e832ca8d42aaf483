/** What an entry is for, as the tags and fields of its item say it: only the charter decides that, but nobody should miss it. */
import { PurposeGraph } from '../../graph';
import type { Bundle } from '../../model';
import { servedObjectives } from '../servedObjectives';
import type { Importable } from './match';

/** The ids that a tracker names for an item. */
export interface Served {
  /** At the last import; undefined where that is not known: then nobody can tell whether it has changed. */
  readonly before: readonly string[] | undefined;
  readonly now: readonly string[];
}

/**
 * What becomes of them. `same`: the tracker has changed nothing that the charter does not say too. `take`: the charter
 * does not say yet what the entry is for. `tell`: it says something else, which stays.
 */
export type ServedVerdict =
  { readonly kind: 'same' | 'take' } | { readonly kind: 'tell'; readonly charter: readonly string[] };

/** Compares links with those that trackers tell. What an entry inherits counts too, since an export tells it. */
export class ServedLinks {
  private known: PurposeGraph | undefined;

  constructor(private readonly bundle: Bundle) {}

  verdict(entry: Importable, { before, now }: Served): ServedVerdict {
    const added = now.filter((id) => before?.includes(id) === false);
    const removed = (before ?? []).filter((id) => !now.includes(id));
    if (added.length + removed.length === 0) return { kind: 'same' };
    const charter = this.linksOf(entry);
    const isOpen = added.some((id) => !charter.has(id)) || removed.some((id) => charter.has(id));
    if (!isOpen) return { kind: 'same' };
    return charter.size === 0 ? { kind: 'take' } : { kind: 'tell', charter: [...charter] };
  }

  private linksOf(entry: Importable): ReadonlySet<string> {
    // Nearly always nothing has changed, and nothing has to be looked up.
    this.known ??= new PurposeGraph(this.bundle);
    const named = this.known.up(entry).flatMap(({ to: { id } }) => (id === undefined ? [] : [id]));
    return new Set([...named, ...servedObjectives(this.known, entry)]);
  }
}
