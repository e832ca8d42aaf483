import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
} from 'vscode-languageserver-types';
import type { Link, PurposeGraph } from '../../core/graph';
import { isUpward } from '../../core/graph';
import { namePlace, type CharterFile, type Entry } from '../../core/model';
import { lspRange, offsetOf } from '../lsp';
import { stateOf, symbolKindOf } from '../symbols';
import { labelOf } from '../views/words';
import { entryAt } from '../locate';
import { definitionOf } from './named';
import { fileIn, worldsOfFile } from './worlds';

/** One step of the chain: an entry, and the links that make the step. */
interface Step {
  readonly entry: Entry;
  readonly links: readonly Link[];
}

/** The entry at an offset, as the one that others support. */
export function hierarchyAt(file: CharterFile, offset: number): CallHierarchyItem[] {
  const entry = entryAt(file, offset);
  return entry ? [itemOf(entry)] : [];
}

/** What an entry supports, up to the purpose. */
export function supportedBy(
  item: CallHierarchyItem,
  worlds: readonly PurposeGraph[],
): CallHierarchyOutgoingCall[] {
  const entry = entryOf(item, worlds);
  if (entry === undefined) return [];
  const steps = worldsOfFile(worlds, entry.file).flatMap((world) => stepsUp(entry, world));
  return merged(steps).map((step) => ({ to: itemOf(step.entry), fromRanges: rangesIn(entry.file, step) }));
}

/** What supports an entry, in all charters of the workspace. */
export function supportersOf(
  item: CallHierarchyItem,
  worlds: readonly PurposeGraph[],
): CallHierarchyIncomingCall[] {
  const entry = entryOf(item, worlds);
  return entry === undefined
    ? []
    : supporterSteps(entry, worlds).map((step) => ({
        from: itemOf(step.entry),
        fromRanges: rangesIn(step.entry.file, step),
      }));
}

/**
 * What directly supports an entry, with the links that say so.
 *
 * @param most how many links of each charter are looked at
 */
export function supporterSteps(
  entry: Entry,
  worlds: readonly PurposeGraph[],
  most = Infinity,
): readonly Step[] {
  return merged(worlds.flatMap((world) => stepsDown(entry, world, most)));
}

function itemOf(entry: Entry): CallHierarchyItem {
  const { file, node } = entry;
  const naming = definitionOf(entry)?.span ?? namePlace(entry).span;
  const isInside = naming.start >= node.start && naming.end <= node.end;
  return {
    name: labelOf(entry),
    detail: stateOf(entry),
    kind: symbolKindOf(entry),
    uri: file.uri,
    range: lspRange(file, node),
    selectionRange: lspRange(file, isInside ? naming : node),
    data: { subject: entry.subject },
  };
}

/** The entry that an item was made of: by its name, since text before it may have changed; else by its place. */
function entryOf(
  { uri, selectionRange, data }: CallHierarchyItem,
  worlds: readonly PurposeGraph[],
): Entry | undefined {
  const file = fileIn(worlds, uri);
  if (file === undefined) return undefined;
  const there = entryAt(file, offsetOf(file, selectionRange.start));
  const { subject } = (data ?? {}) as { readonly subject?: unknown };
  if (typeof subject !== 'string' || there?.subject === subject) return there;
  const byId = worldsOfFile(worlds, file)
    .map((world) => world.ids.byId.get(subject))
    .find((entry) => entry?.file === file);
  return byId ?? there;
}

/** What an entry writes that it supports or enables, else its parent; at the top, the purpose. */
function stepsUp(entry: Entry, world: PurposeGraph): readonly Step[] {
  const links = world.written(entry).filter(({ field }) => isUpward(field));
  if (links.length > 0) return links.map((link) => ({ entry: link.to, links: [link] }));
  const parent = entry.kind === 'workItem' ? world.parentOf(entry) : undefined;
  if (parent) return [{ entry: parent, links: world.written(entry, 'parent').slice(0, 1) }];
  const purpose = isTop(entry, world) ? world.all('purpose')[0] : undefined;
  return purpose ? [{ entry: purpose, links: [] }] : [];
}

function stepsDown(entry: Entry, world: PurposeGraph, most: number): readonly Step[] {
  if (entry.kind === 'purpose') {
    if (!world.bundle.files.includes(entry.file)) return [];
    return [...world.all('goal'), ...world.all('objective')]
      .filter((each) => isTop(each, world))
      .map((each) => ({ entry: each, links: [] }));
  }
  const naming = world.naming(entry).slice(0, most);
  const links = naming.filter((link) => isUpward(link.field) || isHeir(link, world));
  return links.map((link) => ({ entry: link.from, links: [link] }));
}

/** True for the link by which a work item takes over what its parent supports. */
function isHeir({ from, field, to }: Link, world: PurposeGraph): boolean {
  if (field !== 'parent' || from.kind !== 'workItem' || to.kind !== 'workItem') return false;
  return world.parentOf(from) === to && !world.written(from).some((link) => isUpward(link.field));
}

/** Goals serve the purpose of their charter by themselves; in a charter without goals its objectives do. */
function isTop(entry: Entry, world: PurposeGraph): boolean {
  const isKind = entry.kind === 'goal' || (entry.kind === 'objective' && world.all('goal').length === 0);
  return isKind && !world.written(entry).some(({ field }) => isUpward(field));
}

/** Each entry once, with all links that lead to it. */
function merged(steps: readonly Step[]): readonly Step[] {
  const byEntry = new Map<Entry, Set<Link>>();
  for (const { entry, links } of steps) {
    const known = byEntry.get(entry) ?? new Set();
    byEntry.set(entry, known);
    for (const link of links) known.add(link);
  }
  return [...byEntry].map(([entry, links]) => ({ entry, links: [...links] }));
}

/** A file of several charters has each link several times. */
function rangesIn(file: CharterFile, { links }: Step): CallHierarchyOutgoingCall['fromRanges'] {
  const spans = new Map(
    links.filter(({ place }) => place.file === file).map(({ place }) => [place.span.start, place.span]),
  );
  return [...spans.values()].map((span) => lspRange(file, span));
}
