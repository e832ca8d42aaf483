import type { PlainMap } from '../../edit';
import { pairOf, type CharterFile } from '../../model';
import type { MappedEntry } from '../mapped';
import { canSupport } from '../mapping/sight';
import { shownValue } from './canonical';
import { SORTS, verdictsOn, type Judging, type Verdict } from './decide';
import { EXTERNAL, hasEarlierName, renaming } from './external';
import type { Lock, LockedItem } from './lock';
import { identityIn, type Importable, type Matches } from './match';
import { operationsFor } from './operations';
import type { Added, Conflict, Named, OtherKind, RefusedChange, Relinked, Updated } from './report';
import type { Task } from './rounds';
import type { ServedLinks } from './served';

/** How an entry says that its tracker does not have it any more: with the day on which that was found. */
const GONE = 'x-gone';

interface Stepping extends Judging {
  readonly lock: Lock | undefined;
  readonly matches: Matches;
  readonly links: ServedLinks;
  /** True where the file says what items are for. */
  readonly tellsLinks: boolean;
  readonly today: string;
}

/** A row of the lock while it is made. */
interface Row {
  readonly id: string;
  readonly gone: boolean;
  readonly kind: LockedItem['kind'];
  readonly type: LockedItem['type'];
  serves: LockedItem['serves'];
  readonly prints: Map<string, string>;
}

/** Brings entries in step with their items, one by one: collects what is to be written, what to tell, and what to remember. */
export class Stepper {
  readonly tasks = new Map<CharterFile, Task[]>();
  readonly added: Added[] = [];
  readonly updated: Updated[] = [];
  readonly conflicts: Conflict[] = [];
  readonly gone: Named[] = [];
  readonly back: Named[] = [];
  readonly adopted: Named[] = [];
  readonly refused: RefusedChange[] = [];
  readonly otherKind: OtherKind[] = [];
  readonly relinked: Relinked[] = [];
  readonly untold = new Set<string>();
  unchanged = 0;
  renamed = 0;
  kept = 0;
  stillGone = 0;
  isWithoutLock = false;
  private readonly rows: Map<string, LockedItem>;

  constructor(private readonly around: Stepping) {
    this.rows = new Map(around.lock?.items);
    for (const identity of around.matches.before.values()) this.rows.delete(identity);
  }

  /** What to remember until the next import. To be asked when all tasks are done: what was refused is tried again. */
  lock(): Lock {
    return { items: this.rows };
  }

  /** False where the charter does not have the item yet. */
  update(mapped: MappedEntry): boolean {
    const { matches, lock, told } = this.around;
    const entry = matches.entries.get(mapped.identity);
    if (entry === undefined) return false;
    const isAdopted = matches.adopted.has(mapped.identity);
    const before = lock?.items.get(matches.before.get(mapped.identity) ?? mapped.identity);
    const base = isAdopted ? this.printsOf(mapped.owned, sortsOf(entry)) : before?.prints;
    if (isAdopted) this.adopted.push(namedOf(entry));
    else this.isWithoutLock ||= base === undefined;
    const verdicts = verdictsOn(entry, mapped.owned, base, this.around);
    const kind = this.kindAfter(entry, mapped, before);
    const type = mapped.type ?? before?.type;
    const row: Row = { id: entry.id, gone: false, kind, type, serves: before?.serves, prints: new Map() };
    this.rows.set(mapped.identity, row);
    this.rename(entry, verdicts);
    const followed = verdicts.flatMap((verdict) => this.follow(entry, verdict, row, base) ?? []);
    const fields = [...followed, ...this.followLinks(entry, mapped, row)];
    for (const field of base?.keys() ?? []) if (!told.has(field)) this.untold.add(field);
    const isBack = this.welcome(entry, before);
    if (fields.length > 0) this.updated.push({ ...namedOf(entry), fields });
    else if (!isBack) this.unchanged++;
    return true;
  }

  /**
   * What to remember of the type. Where the tracker has changed it to one of another section, the entry stays where it is
   * and that is told each time, until somebody moves the entry, or prefers the charter.
   */
  private kindAfter(
    entry: Importable,
    { kindNow }: MappedEntry,
    before: LockedItem | undefined,
  ): Row['kind'] {
    const isSettled = before === undefined || before.kind === kindNow || this.around.prefer === 'charter';
    if (entry.kind === kindNow || isSettled) return kindNow;
    this.otherKind.push({ ...namedOf(entry), kind: entry.kind, kindNow });
    return before.kind;
  }

  /** Gives the key by which an entry is known its name of today, where nothing else of it is written. */
  private rename(entry: Importable, verdicts: readonly Verdict[]): void {
    if (!hasEarlierName(entry)) return;
    this.renamed++;
    if (verdicts.some(({ field, kind }) => field === EXTERNAL && kind === 'take')) return;
    this.addTask(entry, { operations: [renaming(entry)], refuse: () => void this.renamed-- });
  }

  /** The field, where something is written to it. */
  private follow(
    entry: Importable,
    verdict: Verdict,
    row: Row,
    base: ReadonlyMap<string, string> | undefined,
  ): string | undefined {
    const { field, kind, print, charter, tracker } = verdict;
    if (print !== undefined) row.prints.set(field, print);
    if (kind === 'keep') this.kept++;
    if (kind === 'conflict') {
      const both = { charter: shownValue(charter), tracker: shownValue(tracker) };
      this.conflicts.push({ ...namedOf(entry), field, ...both });
    }
    if (kind !== 'take') return undefined;
    const first = field === EXTERNAL && hasEarlierName(entry) ? [renaming(entry)] : [];
    this.addTask(entry, {
      operations: [...first, ...operationsFor(entry, field, tracker)],
      refuse: () => {
        this.refused.push({ ...namedOf(entry), field });
        restore(row.prints, field, base?.get(field));
      },
    });
    return field;
  }

  /** What an entry is for is the charter's own. It is taken over where nothing is said of it yet, and told otherwise. */
  private followLinks(entry: Importable, { kind, serves: now }: MappedEntry, row: Row): readonly string[] {
    if (!canSupport(kind, 'objective') || !this.around.tellsLinks) return [];
    const before = row.serves;
    const verdict = this.around.links.verdict(entry, { before, now });
    row.serves = now;
    if (verdict.kind === 'take') {
      const refuse = (): void => {
        this.refused.push({ ...namedOf(entry), field: 'supports' });
        row.serves = before;
      };
      this.addTask(entry, { operations: operationsFor(entry, 'supports', now), refuse });
      return ['supports'];
    }
    if (verdict.kind === 'tell' && this.around.prefer !== 'charter') {
      this.relinked.push({ ...namedOf(entry), charter: verdict.charter, tracker: now });
      row.serves = before;
    }
    return [];
  }

  private addTask(entry: Importable, task: Pick<Task, 'operations' | 'refuse'>): void {
    const tasks = this.tasks.get(entry.file) ?? [];
    tasks.push({ ...task, start: entry.node.start });
    this.tasks.set(entry.file, tasks);
  }

  /** Takes the mark from an entry that its tracker has again. A mark that somebody wrote by hand stays. */
  private welcome(entry: Importable, before: LockedItem | undefined): boolean {
    const isMarked = pairOf(entry.node, GONE) !== undefined;
    if (!isMarked || before?.gone === false) return false;
    this.back.push(namedOf(entry));
    const refuse = (): void => void this.refused.push({ ...namedOf(entry), field: GONE });
    this.addTask(entry, { operations: operationsFor(entry, GONE, undefined), refuse });
    return true;
  }

  /** Remembers an entry that is written for the first time. */
  add(mapped: MappedEntry): void {
    const { id, identity, kind, kindNow, owned, type } = mapped;
    const serves = canSupport(kind, 'objective') ? mapped.serves : undefined;
    this.rows.set(identity, { id, gone: false, kind: kindNow, type, serves, prints: this.printsOf(owned) });
    this.added.push({ ...named(mapped), kind });
  }

  /** @param only these fields; undefined: all */
  private printsOf(owned: PlainMap, only?: ReadonlySet<string>): Map<string, string> {
    const { comparison } = this.around;
    const prints = Object.entries(owned).flatMap(([field, value]) => {
      const print = comparison.print(comparison.canonical(field, value));
      return print === undefined || only?.has(field) === false ? [] : [[field, print] as const];
    });
    return new Map(prints);
  }

  /** Tells of an entry that could not be added. */
  refuseNew(mapped: MappedEntry): void {
    this.refused.push({ ...named(mapped), field: undefined });
  }

  /**
   * Marks what the tracker does not have any more: what an earlier import brought, or, where nothing is known of one, what
   * stands in the part with a key of this tracker.
   */
  markGone(part: CharterFile | undefined, system: string): void {
    const { lock, matches } = this.around;
    const imported = lock ? [...lock.items.keys()] : identitiesOf(part, system);
    for (const identity of imported) {
      const entry = matches.entries.get(identity);
      if (entry === undefined || matches.present.has(identity)) continue;
      const before = lock?.items.get(identity);
      const isMarked = pairOf(entry.node, GONE) !== undefined;
      const prints = before?.prints ?? new Map<string, string>();
      this.rows.set(identity, { ...before, id: entry.id, gone: true, prints });
      if (isMarked || before?.gone === true) this.stillGone++;
      else this.mark(entry, identity);
    }
  }

  private mark(entry: Importable, identity: string): void {
    this.gone.push(namedOf(entry));
    const refuse = (): void => {
      this.refused.push({ ...namedOf(entry), field: GONE });
      const row = this.rows.get(identity);
      if (row) this.rows.set(identity, { ...row, gone: false });
    };
    this.addTask(entry, { operations: operationsFor(entry, GONE, this.around.today), refuse });
  }
}

/** What somebody has said of the sort of an entry. */
function sortsOf({ node }: Importable): ReadonlySet<string> {
  return new Set([...SORTS].filter((field) => pairOf(node, field) !== undefined));
}

function restore(prints: Map<string, string>, field: string, print: string | undefined): void {
  if (print === undefined) prints.delete(field);
  else prints.set(field, print);
}

function namedOf({ id, title }: Importable): Named {
  return { id, title };
}

function named({ id, owned }: MappedEntry): Named {
  return { id, title: typeof owned['title'] === 'string' ? owned['title'] : undefined };
}

function identitiesOf(part: CharterFile | undefined, system: string): readonly string[] {
  const all = (part?.entries ?? []).flatMap((entry) => identityIn(entry) ?? []);
  return all.filter((identity) => identity.startsWith(`${system}:`));
}
