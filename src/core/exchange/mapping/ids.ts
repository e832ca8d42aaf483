import { isId } from '../../model';
import type { TrackerSystem } from '../backlog';
import { idPrefixOf, type ImportKind } from './kinds';

/** Gives ids to what the charter does not have yet: as the tracker calls it, and never one that is in use. */
export class FreshIds {
  private readonly taken: Set<string>;
  private readonly latest = new Map<string, number>();

  /** @param prefix what ids that are made from numbers begin with; undefined: what is usual for each kind */
  constructor(
    inUse: Iterable<string>,
    private readonly system: TrackerSystem,
    private readonly prefix: string | undefined,
  ) {
    this.taken = new Set(inUse);
  }

  /** `WI-204` for 204 of Azure DevOps, `GH-176` for 176 of GitHub, the key itself where it can be an id. */
  take(kind: ImportKind, key: string | undefined): string {
    const stem = this.prefix ?? `${idPrefixOf(kind)}-`;
    const id = key === undefined ? this.next(stem) : this.free(this.natural(key, stem));
    this.taken.add(id);
    return id;
  }

  private natural(key: string, stem: string): string {
    if (this.system !== 'github' && isId(key)) return key;
    const own = this.system === 'github' && this.prefix === undefined ? 'GH-' : stem;
    const id =
      own +
      key
        .replace(/^.*#/u, '')
        .replace(/[^A-Za-z0-9]+/gu, '-')
        .replace(/^-|-$/gu, '');
    return isId(id) ? id : this.next(stem);
  }

  private free(id: string): string {
    let free = id;
    for (let i = 2; this.taken.has(free); i++) free = `${id}-${i}`;
    return free;
  }

  private next(stem: string): string {
    let number = (this.latest.get(stem) ?? 0) + 1;
    while (this.taken.has(stem + String(number))) number++;
    this.latest.set(stem, number);
    return stem + String(number);
  }
}
