/**
 * What a tracker takes back: the titles and keys by which it knows its items again, what each is a part of, and the
 * objectives that it serves, as tags. States, people and dates stay where they are kept: in the tracker.
 */
import { isDropped, PurposeGraph, type WorkItem } from '../../graph';
import type { Audience, Bundle, Entry } from '../../model';
import type { TrackerSystem } from '../backlog';
import { isImportKind } from '../mapping/kinds';
import type { Outgoing, OutgoingEntry, OutgoingItem } from './outgoingItem';
import { OutgoingParents } from './outgoingParents';
import { TagMaker } from './outgoingTags';

export interface OutgoingOptions {
  readonly audience: Audience;
  /** True: only what the tracker has already. */
  readonly isKnownOnly: boolean;
  /** What the tracker calls the type of an item, as far as an import has noted it. */
  readonly typeOf: (entry: OutgoingEntry) => string | undefined;
}

/**
 * Work goes to any tracker but that of others; of what else a charter holds, what has come from the tracker. Azure DevOps
 * wants a type for each row: where that of such an entry is not known, it is left out.
 */
export function outgoing(bundle: Bundle, system: TrackerSystem, options: OutgoingOptions): Outgoing {
  const graph = new PurposeGraph(bundle);
  const work = graph.all('workItem');
  const here = work.filter((item) => systemOf(item) === undefined || systemOf(item) === system);
  const isSent = (item: WorkItem): boolean =>
    keyIn(item, system) !== undefined || !(options.isKnownOnly || isDropped(item));
  const sent = here.filter(isSent);
  const others = bundle.files.flatMap((file) => file.entries).filter(isOther);
  const known = others.filter((entry) => keyIn(entry, system) !== undefined);
  const typed = known.filter((entry) => system !== 'azure-devops' || options.typeOf(entry) !== undefined);
  const parents = new OutgoingParents([...typed, ...sent], graph, system);
  const { ordered } = parents;
  const places = new Map(ordered.map((entry, place) => [entry, place]));
  const tags = new TagMaker(graph, options.audience);
  return {
    items: ordered.map((entry) => {
      const parent = parents.of(entry);
      return {
        entry,
        ...namesOf(entry, system),
        ...withType(options.typeOf(entry)),
        ...withParent(parent && places.get(parent)),
        ...tags.of(entry),
      };
    }),
    elsewhere: work.length - here.length,
    leftOut: here.length - sent.length,
    untyped: known.length - typed.length,
  };
}

function isOther(entry: Entry): entry is Exclude<OutgoingEntry, WorkItem> {
  return entry.kind !== 'workItem' && isImportKind(entry.kind);
}

function namesOf(entry: OutgoingEntry, system: TrackerSystem): Pick<OutgoingItem, 'key' | 'url' | 'title'> {
  const title = (entry.title ?? entry.subject).replace(/\s+/gu, ' ').trim();
  const key = keyIn(entry, system);
  if (key === undefined) return { title };
  const url = entry.value.external?.url;
  return { key, ...(url !== undefined && { url }), title };
}

function withType(type: string | undefined): Pick<OutgoingItem, 'type'> {
  return type === undefined ? {} : { type };
}

function withParent(parent: number | undefined): Pick<OutgoingItem, 'parent'> {
  return parent === undefined ? {} : { parent };
}

/** The tracker that an item comes from; undefined where it was made in the charter, or nobody says where. */
function systemOf(item: OutgoingEntry): string | undefined {
  const { system, key } = item.value.external ?? {};
  if (system !== undefined) return system.toLowerCase();
  return key === undefined && AZURE_ID.test(item.id ?? '') ? 'azure-devops' : undefined;
}

/** `AB#1234`, the name that Azure Boards gives an item outside of itself. */
const AZURE_ID = /^AB#(\d+)$/u;

/** A key that may be of any tracker is none of this one: its items are not to be written over by others. */
function keyIn(item: OutgoingEntry, system: TrackerSystem): string | undefined {
  if (systemOf(item) !== system) return undefined;
  return item.value.external?.key ?? AZURE_ID.exec(item.id ?? '')?.[1];
}
