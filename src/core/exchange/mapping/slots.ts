import type { Backlog, BacklogItem, ItemReference } from '../backlog';
import { identityOf } from './identity';
import type { ImportKind } from './kinds';
import type { CharterSight } from './sight';
import type { Target } from './targets';

/** An item that becomes an entry. */
export interface Slot {
  readonly item: BacklogItem;
  /** Index in `Backlog.items`. */
  readonly index: number;
  readonly identity: string;
  readonly target: Target;
  /** What its type alone would make of it. */
  readonly kindNow: ImportKind;
  readonly id: string;
}

/** What a reference leads to. */
export type Found =
  /** An entry, of this import or of the charter. `item`: its index in the file, where it is there. */
  | {
      readonly what: 'entry';
      readonly id: string;
      readonly kind: ImportKind;
      readonly item: number | undefined;
    }
  /** An item of the file that becomes no entry. */
  | { readonly what: 'left-out'; readonly item: number }
  | { readonly what: 'nothing' };

const NOTHING: Found = { what: 'nothing' };

/** The items of a backlog by what references say of them. */
export class Slots {
  private readonly byKey = new Map<string, number>();
  private readonly byItem = new Map<number, Slot>();

  constructor(
    private readonly backlog: Backlog,
    slots: readonly Slot[],
    private readonly sight: CharterSight,
  ) {
    for (const slot of slots) this.byItem.set(slot.index, slot);
    for (const [index, { key }] of backlog.items.entries())
      if (key !== undefined && !this.byKey.has(key)) this.byKey.set(key, index);
  }

  of(item: number): Slot | undefined {
    return this.byItem.get(item);
  }

  find(reference: ItemReference): Found {
    const item = reference.kind === 'row' ? reference.index : this.byKey.get(reference.key);
    if (item !== undefined && this.backlog.items[item] !== undefined) return this.inFile(item);
    if (reference.kind === 'row') return NOTHING;
    const known = this.sight.known(identityOf(this.backlog.system, reference.key));
    return known === undefined || known === 'removed'
      ? NOTHING
      : { what: 'entry', ...known, item: undefined };
  }

  private inFile(item: number): Found {
    const slot = this.byItem.get(item);
    return slot ? { what: 'entry', id: slot.id, kind: slot.target.kind, item } : { what: 'left-out', item };
  }

  /** The item that another one is a part of; undefined where the file does not hold it. */
  parentOf(item: number): ItemReference | undefined {
    return this.backlog.items[item]?.parent;
  }
}
