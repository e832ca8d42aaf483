import { shorten } from '../../model';
import type { Backlog, BacklogItem, BacklogTrouble } from '../backlog';
import type { ImportSummary, MappedBacklog, MappedEntry } from '../mapped';
import { linesText } from '../linesText';
import { identitiesIn, twinsIn } from './identity';
import { FreshIds } from './ids';
import { sectionOf, type ImportKind } from './kinds';
import { crossingsOf } from './links';
import type { Mapping } from './mapping';
import { toldOf, type Surroundings } from './owned';
import type { CharterSight } from './sight';
import { Slots, type Slot } from './slots';
import { targetOf, type Target } from './targets';
import { typesIn } from './types';
import { oneLine } from './words';

/** How many items are looked at between two yields. */
const SLICE = 200;

/**
 * What the items of a backlog become in a charter. What they have become before keeps its id and its kind. Yields now and
 * then, so that long backlogs can be mapped in slices and cancelled.
 */
export function* mapBacklog(
  backlog: Backlog,
  mapping: Mapping,
  sight: CharterSight,
): Generator<void, MappedBacklog> {
  const { slots: all, skipped, troubles } = chooseSlots(backlog, mapping, sight);
  yield;
  const slots = new Slots(backlog, all, sight);
  const around = { system: backlog.system, mapping, sight, slots, crossings: crossingsOf(all, slots) };
  yield;
  const tally = new Tally();
  const entries: MappedEntry[] = [];
  for (const slot of parentsFirst(all, slots)) {
    entries.push(entryOf(slot, around, troubles, tally));
    if (entries.length % SLICE === 0) yield;
  }
  for (const { message, kind } of backlog.troubles) if (kind === 'skipped') skipped.add(reasonIn(message));
  return {
    entries,
    troubles: [...backlog.troubles, ...troubles.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))],
    summary: summaryOf(backlog, entries, skipped, tally),
    keyless: all.filter(({ item }) => item.key === undefined).length,
  };
}

/** The few words that count: «It has no title and is left out.» has the reason «has no title». */
function reasonIn(message: string): string {
  const [clause = message] = message.split(/[:.](?:\s|$)/u);
  return clause.replace(/^It (.+) and is left out$/u, '$1');
}

interface Choice {
  readonly slots: readonly Slot[];
  readonly skipped: Tally;
  readonly troubles: BacklogTrouble[];
}

function chooseSlots(backlog: Backlog, mapping: Mapping, sight: CharterSight): Choice {
  const typed = typesIn(backlog, mapping);
  const identities = identitiesIn(backlog);
  const ids = new FreshIds(sight.ids, backlog.system, mapping.idPrefix);
  const skipped = new Tally();
  const troubles: BacklogTrouble[] = [];
  const seen = new Set<string>();
  const slots: Slot[] = [];
  for (const [index, item] of backlog.items.entries()) {
    const identity = identities[index] ?? '';
    const { word, isKnown, isSure } = typed(item);
    const reason = seen.has(identity) ? 'key that was read before' : skippedType(item, targetOf(word));
    seen.add(identity);
    if (reason !== undefined) {
      skipped.add(reason);
      continue;
    }
    const before = sight.known(identity);
    if (!isKnown) troubles.push(unknownType(item, before !== undefined));
    if (before === 'removed') {
      skipped.add('taken out of the charter by hand');
      continue;
    }
    const chosen = targetOf(word) ?? { kind: 'workItem' };
    const target = isSure ? asBefore(chosen, before?.kind) : (before ?? chosen);
    const id = before?.id ?? ids.take(target.kind, item.key);
    const kindNow = isSure ? chosen.kind : target.kind;
    slots.push({ item, index, identity, target, kindNow, id });
  }
  return {
    slots,
    skipped,
    troubles: [...troubles, ...twinsIn(backlog).map((twins) => twinsTrouble(twins, backlog))],
  };
}

function twinsTrouble(twins: readonly number[], { items }: Backlog): BacklogTrouble {
  const [first, ...others] = twins.flatMap((index) => items[index] ?? []);
  const title = shorten(oneLine(first?.title ?? ''), TITLE_LENGTH);
  const where = linesText(others.map(({ line }) => line));
  const message = `“${title}” stands there ${twins.length} times without a key, again on ${where}. Only their order tells them apart, so look at them when it has changed, or export their keys.`;
  return { line: first?.line ?? 1, message, kind: 'unclear' };
}

/** As much of a title as tells what is meant. */
const TITLE_LENGTH = 60;

/** What an entry is it stays, whatever the tracker calls it now: where it stands in the charter is the charter's. */
function asBefore(target: Target, kind: ImportKind | undefined): Target {
  return kind === undefined || kind === target.kind ? target : { kind };
}

function skippedType({ type }: BacklogItem, target: Target | undefined): string | undefined {
  return target === undefined ? `type “${type ?? ''}” is not mapped` : undefined;
}

function unknownType({ line, type = '' }: BacklogItem, isThere: boolean): BacklogTrouble {
  const so = isThere ? 'its entry stays what it is' : 'it was taken for a story';
  const message = `The type “${type}” is not known, so ${so}. Say under \`types\` in throughline.mapping.yaml what it is.`;
  return { line, message, kind: 'unclear' };
}

function entryOf(slot: Slot, around: Surroundings, troubles: BacklogTrouble[], left: Tally): MappedEntry {
  const { target, kindNow, index, identity, id, item } = slot;
  const told = toldOf(slot, around);
  for (const message of told.doubts) troubles.push({ line: item.line, message, kind: 'unclear' });
  for (const name of told.left) left.add(name);
  const { owned, initial, serves } = told;
  const [{ kind }, { type }] = [target, item];
  return { kind, section: sectionOf(kind), kindNow, item: index, identity, id, owned, initial, type, serves };
}

/** Parents before what is a part of them, else in the order of the file. */
function parentsFirst(all: readonly Slot[], slots: Slots): readonly Slot[] {
  const done = new Set<number>();
  const result: Slot[] = [];
  for (const slot of all) {
    const chain: Slot[] = [];
    for (let at: Slot | undefined = slot; at !== undefined && !done.has(at.index); at = above(at, slots)) {
      done.add(at.index);
      chain.push(at);
    }
    result.push(...chain.toReversed());
  }
  return result;
}

/** The nearest item above that becomes an entry. */
function above({ item, index }: Slot, slots: Slots): Slot | undefined {
  const seen = new Set([index]);
  for (let reference = item.parent; reference !== undefined;) {
    const found = slots.find(reference);
    if (found.what === 'nothing' || found.item === undefined || seen.has(found.item)) return undefined;
    if (found.what === 'entry') return slots.of(found.item);
    seen.add(found.item);
    reference = slots.parentOf(found.item);
  }
  return undefined;
}

/** Counts by name, the most frequent first. */
class Tally {
  private readonly counts = new Map<string, number>();

  add(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  list(): readonly (readonly [name: string, count: number])[] {
    return [...this.counts].toSorted(([, a], [, b]) => b - a);
  }
}

function summaryOf(
  { read }: Backlog,
  entries: readonly MappedEntry[],
  skipped: Tally,
  left: Tally,
): ImportSummary {
  const kinds = new Map<ImportKind, number>();
  for (const { kind } of entries) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    read,
    mapped: Array.from(kinds, ([kind, count]) => ({ kind, count })),
    skipped: skipped.list().map(([reason, count]) => ({ reason, count })),
    left: left.list().map(([field, count]) => ({ field, count })),
  };
}
