import { pairOf, type CharterFile, type Entry } from '../../model';
import { plainValue } from '../../parse';
import type { Backlog } from '../backlog';
import { identitiesIn, identityOf } from '../mapping/identity';
import { isImportKind, type ImportKind } from '../mapping/kinds';
import type { Known } from '../mapping/sight';
import type { Lock } from './lock';

/** An entry that an item of a tracker can have become. */
export type Importable = Entry & { readonly kind: ImportKind; readonly id: string };

/** How items of a tracker and entries of a charter belong together. */
export interface Matches {
  /** What each item has become, by identity. */
  readonly known: ReadonlyMap<string, Known | 'removed'>;
  readonly entries: ReadonlyMap<string, Importable>;
  /** The identities of items that the file holds. */
  readonly present: ReadonlySet<string>;
  /** Identities of entries that did not come from the tracker, and were taken for its items by their ids. */
  readonly adopted: ReadonlySet<string>;
  /** True where nothing is left of what was imported before: then everything begins anew, and nothing counts as taken out by hand. */
  readonly isAnew: boolean;
}

/**
 * Finds entries again: by the key that they keep of the tracker, in whatever file they stand by now; else by the id that
 * the last import noted; else, for what was written by hand before, by an id that is the tracker's own key.
 */
export function matchesOf(backlog: Backlog, files: readonly CharterFile[], lock: Lock | undefined): Matches {
  const found = new Finder(files);
  const identities = identitiesIn(backlog);
  const known = new Map<string, Known | 'removed'>();
  const entries = new Map<string, Importable>();
  const adopted = new Set<string>();
  const keep = (identity: string, entry: Importable): void => {
    entries.set(identity, entry);
    known.set(identity, { id: entry.id, kind: entry.kind });
  };
  for (const [identity, entry] of found.byIdentity) keep(identity, entry);
  const locked = [...(lock?.items ?? [])];
  for (const [identity, { id }] of locked) {
    const entry = known.has(identity) ? undefined : found.takeWithoutKey(id);
    if (entry) keep(identity, entry);
  }
  const isAnew = !locked.some(([identity]) => known.has(identity));
  for (const [identity] of isAnew ? [] : locked) if (!known.has(identity)) known.set(identity, 'removed');
  for (const [index, { key }] of backlog.items.entries()) {
    const identity = identities[index] ?? '';
    if (key === undefined || known.has(identity)) continue;
    const entry = found.takeWithoutKey(backlog.system === 'azure-devops' ? `AB#${key}` : key);
    if (entry === undefined) continue;
    keep(identity, entry);
    adopted.add(identity);
  }
  return { known, entries, present: new Set(identities), adopted, isAnew };
}

class Finder {
  readonly byIdentity = new Map<string, Importable>();
  private readonly byId = new Map<string, Importable>();

  constructor(files: readonly CharterFile[]) {
    for (const entry of files.flatMap((file) => file.entries)) {
      if (!isImportable(entry)) continue;
      const identity = identityIn(entry);
      if (identity === undefined) this.byId.set(entry.id, this.byId.get(entry.id) ?? entry);
      else if (!this.byIdentity.has(identity)) this.byIdentity.set(identity, entry);
    }
  }

  /** An entry that does not say which item of a tracker it is; given once. */
  takeWithoutKey(id: string): Importable | undefined {
    const entry = this.byId.get(id);
    this.byId.delete(id);
    return entry;
  }
}

function isImportable(entry: Entry): entry is Importable {
  return isImportKind(entry.kind) && entry.id !== undefined;
}

/** Which item of a tracker an entry says that it is. */
export function identityIn(entry: Entry): string | undefined {
  const external = pairOf(entry.node, 'external')?.value ?? pairOf(entry.node, 'x-external')?.value;
  if (external?.kind !== 'map') return undefined;
  const key = plainValue(pairOf(external, 'key')?.value);
  if (typeof key !== 'string' && typeof key !== 'number') return undefined;
  const system = plainValue(pairOf(external, 'system')?.value);
  const isKnown = system === 'azure-devops' || system === 'jira' || system === 'github';
  return identityOf(isKnown ? system : 'other', String(key));
}
