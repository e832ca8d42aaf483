import type { Entry } from '../../model';
import type { ImportKind } from '../mapping/kinds';

/** Work, and whatever else an import has brought. */
export type OutgoingEntry = Extract<Entry, { readonly kind: ImportKind }>;

export interface OutgoingItem {
  readonly entry: OutgoingEntry;
  /** Its key in the tracker; absent where the tracker does not have it yet, which is so of work only. */
  readonly key?: string;
  readonly url?: string;
  readonly title: string;
  /** What the tracker calls its type; absent where no import has noted it. */
  readonly type?: string;
  /** Index of the item that it is a part of, which stands further up. */
  readonly parent?: number;
  /** The objectives that it works for most directly. */
  readonly objectives: readonly string[];
  /** Its own tags and skills, without those that name objectives which it does not serve any more. */
  readonly tags: readonly string[];
}

export interface Outgoing {
  /** Each below the item that it is a part of. */
  readonly items: readonly OutgoingItem[];
  /** How much work belongs to another tracker. */
  readonly elsewhere: number;
  /** How much work the tracker does not have, and is not asked for, or dropped. */
  readonly leftOut: number;
  /** How many that are no work are left out, since nobody knows what the tracker calls their types. */
  readonly untyped: number;
}
