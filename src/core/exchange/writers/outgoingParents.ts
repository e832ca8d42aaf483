import type { PurposeGraph } from '../../graph';
import type { Entry } from '../../model';
import type { TrackerSystem } from '../backlog';
import type { OutgoingEntry } from './outgoingItem';

/** Under which keys an entry says what it is a part of where that is no work: an import reads parents as these. */
const UPWARDS = ['supports', 'threatens', 'affects'] as const;

/** What each of the entries that a tracker gets is a part of there. Of a circle the first one stands on top. */
export class OutgoingParents {
  private readonly sent: ReadonlySet<Entry>;
  private readonly parents = new Map<Entry, OutgoingEntry>();

  constructor(
    private readonly entries: readonly OutgoingEntry[],
    private readonly graph: PurposeGraph,
    private readonly system: TrackerSystem,
  ) {
    this.sent = new Set(entries);
    for (const entry of entries) {
      const parent = this.parentAmong(entry);
      if (parent && !this.leadsTo(parent, entry)) this.parents.set(entry, parent);
    }
  }

  of(entry: OutgoingEntry): OutgoingEntry | undefined {
    return this.parents.get(entry);
  }

  /** From the top down, each followed by its own, otherwise in their order. */
  get ordered(): readonly OutgoingEntry[] {
    const children = new Map<OutgoingEntry | undefined, OutgoingEntry[]>();
    for (const entry of this.entries) {
      const parent = this.parents.get(entry);
      const siblings = children.get(parent);
      if (siblings) siblings.push(entry);
      else children.set(parent, [entry]);
    }
    const ordered: OutgoingEntry[] = [];
    const waiting = (children.get(undefined) ?? []).toReversed();
    for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
      ordered.push(entry);
      waiting.push(...(children.get(entry) ?? []).toReversed());
    }
    return ordered;
  }

  /**
   * Of work the nearest ancestor that the tracker gets too. What is a part of no work stands below the one entry that it
   * supports or affects: of several nobody knows which. Jira has levels, on which such an entry may stand or not: there it
   * is left as it is.
   */
  private parentAmong(entry: OutgoingEntry): OutgoingEntry | undefined {
    if (entry.kind === 'workItem' && this.graph.parentOf(entry))
      return this.graph.ancestorsOf(entry).find((each) => this.sent.has(each));
    if (this.system === 'jira') return undefined;
    const links = UPWARDS.flatMap((field) => this.graph.written(entry, field));
    const [parent, other] = new Set(links.map(({ to }) => to).filter((to) => this.isSent(to)));
    return parent && this.isSent(parent) && !other ? parent : undefined;
  }

  private isSent(entry: Entry): entry is OutgoingEntry {
    return this.sent.has(entry);
  }

  private leadsTo(from: OutgoingEntry, to: OutgoingEntry): boolean {
    for (let at: OutgoingEntry | undefined = from; at; at = this.parents.get(at)) if (at === to) return true;
    return false;
  }
}
