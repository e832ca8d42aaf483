/**
 * What a tracker takes back: the titles and keys by which it knows its items again, what each is a part of, and the
 * objectives that it serves, as tags. States, people and dates stay where they are kept: in the tracker.
 */
import { isDropped, PurposeGraph, type WorkItem } from '../../graph';
import { valueFor, type Audience, type Bundle } from '../../model';
import type { TrackerSystem } from '../backlog';

export interface OutgoingItem {
  readonly entry: WorkItem;
  /** Its key in the tracker; absent where the tracker does not have it yet. */
  readonly key?: string;
  readonly url?: string;
  readonly title: string;
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
  /** How many belong to another tracker. */
  readonly elsewhere: number;
  /** How many the tracker does not have, and are not asked for, or dropped. */
  readonly leftOut: number;
}

export interface OutgoingOptions {
  readonly audience: Audience;
  /** True: only what the tracker has already. */
  readonly isKnownOnly: boolean;
}

export function outgoing(bundle: Bundle, system: TrackerSystem, options: OutgoingOptions): Outgoing {
  const graph = new PurposeGraph(bundle);
  const all = graph.all('workItem');
  const here = all.filter((item) => systemOf(item) === undefined || systemOf(item) === system);
  const sent = here.filter(
    (item) => keyIn(item, system) !== undefined || !(options.isKnownOnly || isDropped(item)),
  );
  const parents = parentsAmong(sent, graph);
  const ordered = belowParents(sent, parents);
  const places = new Map(ordered.map((item, place) => [item, place]));
  const tags = new TagMaker(graph, options.audience);
  return {
    items: ordered.map((entry) => {
      const parent = parents.get(entry);
      const key = keyIn(entry, system);
      const url = key === undefined ? undefined : entry.value.external?.url;
      const place = parent === undefined ? undefined : places.get(parent);
      return {
        entry,
        ...(key !== undefined && { key }),
        ...(url !== undefined && { url }),
        title: (entry.title ?? entry.subject).replace(/\s+/gu, ' ').trim(),
        ...(place !== undefined && { parent: place }),
        ...tags.of(entry),
      };
    }),
    elsewhere: all.length - here.length,
    leftOut: here.length - sent.length,
  };
}

/** The tracker that an item comes from; undefined where it was made in the charter, or nobody says where. */
function systemOf(item: WorkItem): string | undefined {
  const { system, key } = item.value.external ?? {};
  if (system !== undefined) return system.toLowerCase();
  return key === undefined && AZURE_ID.test(item.id ?? '') ? 'azure-devops' : undefined;
}

/** `AB#1234`, the name that Azure Boards gives an item outside of itself. */
const AZURE_ID = /^AB#(\d+)$/u;

/** A key that may be of any tracker is none of this one: its items are not to be written over by others. */
function keyIn(item: WorkItem, system: TrackerSystem): string | undefined {
  if (systemOf(item) !== system) return undefined;
  return item.value.external?.key ?? AZURE_ID.exec(item.id ?? '')?.[1];
}

/** The nearest ancestor of each item that the tracker gets too. Of a circle the first item stands on top. */
function parentsAmong(items: readonly WorkItem[], graph: PurposeGraph): ReadonlyMap<WorkItem, WorkItem> {
  const sent = new Set(items);
  const parents = new Map<WorkItem, WorkItem>();
  for (const item of items) {
    const parent = graph.ancestorsOf(item).find((each) => sent.has(each));
    if (parent && !leadsTo(parent, item, parents)) parents.set(item, parent);
  }
  return parents;
}

function leadsTo(from: WorkItem, to: WorkItem, parents: ReadonlyMap<WorkItem, WorkItem>): boolean {
  for (let at: WorkItem | undefined = from; at; at = parents.get(at)) if (at === to) return true;
  return false;
}

/** Items from the top down, each followed by its own, otherwise in their order. */
function belowParents(
  items: readonly WorkItem[],
  parents: ReadonlyMap<WorkItem, WorkItem>,
): readonly WorkItem[] {
  const children = new Map<WorkItem | undefined, WorkItem[]>();
  for (const item of items) {
    const parent = parents.get(item);
    const siblings = children.get(parent);
    if (siblings) siblings.push(item);
    else children.set(parent, [item]);
  }
  const ordered: WorkItem[] = [];
  const waiting = (children.get(undefined) ?? []).toReversed();
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    ordered.push(item);
    waiting.push(...(children.get(item) ?? []).toReversed());
  }
  return ordered;
}

/** Tells the tags of items. */
class TagMaker {
  private readonly objectives: ReadonlySet<string>;

  constructor(
    private readonly graph: PurposeGraph,
    private readonly audience: Audience,
  ) {
    const ids = graph.all('objective').flatMap(({ id }) => (id === undefined ? [] : [id]));
    this.objectives = new Set(ids);
  }

  of(item: WorkItem): Pick<OutgoingItem, 'objectives' | 'tags'> {
    const nearest = this.graph.nearestObjectives(item).flatMap(({ id }) => (id === undefined ? [] : [id]));
    const { tags = [], skills = [] } = valueFor(item, this.audience);
    const own = [...tags, ...skills.map((skill) => this.graph.find(skill)?.title ?? skill)];
    return {
      objectives: [...new Set(nearest)].toSorted(),
      tags: [...new Set(own)].filter((tag) => !this.objectives.has(tag)),
    };
  }
}
