import type { PlainMap } from '../../edit';
import { compareTexts } from '../../model';
import type { ItemReference } from '../backlog';
import { hasField, type ImportKind } from './kinds';
import type { Slot, Slots } from './slots';

/** How an entry is tied to what the tracker has it under. */
export interface Tie {
  /** The work item that it is a part of. */
  readonly parent?: string;
  /** Links that are the charter's from then on. */
  readonly initial?: PlainMap;
  /** The key of a parent that is neither in the file nor in the charter. */
  readonly missing?: string;
}

/** Which key of an entry can hold what stands above it, where that is of another kind. */
const UPWARDS: readonly (readonly [key: string, to: ReadonlySet<ImportKind>])[] = [
  ['supports', new Set<ImportKind>(['requirement', 'objective', 'goal'])],
  [
    'threatens',
    new Set<ImportKind>(['workItem', 'requirement', 'objective', 'goal', 'milestone', 'deliverable']),
  ],
  [
    'affects',
    new Set<ImportKind>(['workItem', 'requirement', 'objective', 'goal', 'milestone', 'deliverable']),
  ],
];

/** Work serves requirements and objectives; a goal is reached through these. */
const NOT_FOR_WORK: ReadonlySet<ImportKind> = new Set(['goal']);
const FOR_OBJECTIVES: ReadonlySet<ImportKind> = new Set(['objective', 'goal']);
const FOR_GOALS: ReadonlySet<ImportKind> = new Set(['goal']);

/**
 * What an entry is a part of: the nearest of the items above that it can be tied to. Those between that cannot hold it,
 * since they were left out or are of another kind, are passed over.
 */
export function tieOf(slot: Slot, slots: Slots): Tie {
  const { kind } = slot.target;
  const seen = new Set([slot.index]);
  for (let above: ItemReference | undefined = slot.item.parent; above !== undefined;) {
    const found = slots.find(above);
    if (found.what === 'nothing')
      return above.kind === 'key' && above === slot.item.parent ? { missing: above.key } : {};
    if (found.what === 'entry') {
      if (kind === 'workItem' && found.kind === 'workItem') return { parent: found.id };
      const key = keyFor(kind, found.kind);
      if (key !== undefined) return { initial: { [key]: [found.id] } };
    }
    if (found.item === undefined || seen.has(found.item)) return {};
    seen.add(found.item);
    above = slots.parentOf(found.item);
  }
  return {};
}

function keyFor(kind: ImportKind, above: ImportKind): string | undefined {
  if (kind === 'workItem' && NOT_FOR_WORK.has(above)) return undefined;
  if (kind === 'objective' && !FOR_OBJECTIVES.has(above)) return undefined;
  if (kind === 'goal' && !FOR_GOALS.has(above)) return undefined;
  return UPWARDS.find(([key, to]) => hasField(kind, key) && to.has(above))?.[0];
}

/** What items wait for, and what else they are linked with, by their index in the file. */
export interface Crossings {
  readonly dependsOn: ReadonlyMap<number, readonly string[]>;
  readonly related: ReadonlyMap<number, readonly string[]>;
  /** Keys of work that something waits for and that is nowhere. */
  readonly missing: ReadonlyMap<number, readonly string[]>;
}

/** Either end of a link can tell it, and most trackers tell it at both: it is written once, at the item that waits. */
export function crossingsOf(all: readonly Slot[], slots: Slots): Crossings {
  const dependsOn = new Lists();
  const related = new Lists();
  const missing = new Lists();
  for (const slot of all) {
    for (const { kind, to } of slot.item.links) {
      const other = slots.find(to);
      if (other.what === 'left-out' || (other.what === 'entry' && other.id === slot.id)) continue;
      if (other.what === 'nothing') {
        if (kind === 'blocked-by' && to.kind === 'key') missing.add(slot.index, to.key);
      } else if (kind === 'related') related.add(slot.index, other.id);
      else if (kind === 'blocked-by') {
        if (canWait(slot.target.kind, other.kind)) dependsOn.add(slot.index, other.id);
        else related.add(slot.index, other.id);
      } else if (other.item !== undefined && canWait(other.kind, slot.target.kind))
        dependsOn.add(other.item, slot.id);
    }
  }
  return { dependsOn: dependsOn.sorted(), related: related.sorted(), missing: missing.sorted() };
}

const AWAITED: ReadonlySet<ImportKind> = new Set(['workItem', 'milestone', 'deliverable', 'dependency']);

function canWait(kind: ImportKind, forWhat: ImportKind): boolean {
  return kind === 'workItem' && AWAITED.has(forWhat);
}

/** Lists without duplicates. Trackers tell links in any order: sorted, the same links are the same list. */
class Lists {
  private readonly lists = new Map<number, Set<string>>();

  add(index: number, value: string): void {
    const list = this.lists.get(index) ?? new Set();
    this.lists.set(index, list.add(value));
  }

  sorted(): ReadonlyMap<number, readonly string[]> {
    const byNumber = (a: string, b: string): number => a.length - b.length || compareTexts(a, b);
    return new Map([...this.lists].map(([index, list]) => [index, [...list].toSorted(byNumber)]));
  }
}
