import { wordSpan } from '../../core/edit';
import type { BrokenLink, Link, PurposeGraph } from '../../core/graph';
import { idKeyOf, pairOf, type CharterFile, type Entry, type Place, type Span } from '../../core/model';
import { entryAt } from '../locate';
import { worldsOfFile } from './worlds';

/** A place where an id is written. */
export interface Occurrence {
  readonly file: CharterFile;
  /** The scalar with its quotes; an alias as it stands. */
  readonly written: Span;
  /** The id itself. */
  readonly span: Span;
  readonly role: 'definition' | 'mention';
  /** The entry that it is written in. */
  readonly within: Entry;
}

/** An id that stands somewhere, with what it names there. */
export interface Named {
  readonly id: string;
  readonly here: Occurrence;
  /** Empty where nothing has the id; several where it is not clear, or where charters share the file. */
  readonly entries: ReadonlySet<Entry>;
}

/** The id at an offset; undefined where none stands, or a word that only could be one. */
export function namedAt(
  file: CharterFile,
  offset: number,
  worlds: readonly PurposeGraph[],
): Named | undefined {
  const entry = entryAt(file, offset);
  if (entry === undefined) return undefined;
  const definition = definitionOf(entry);
  if (entry.id !== undefined && definition && definition.file === file && covers(definition.written, offset))
    return { id: entry.id, here: definition, entries: new Set([entry]) };
  const own = worldsOfFile(worlds, file);
  return mentionAt(entry, offset, own) ?? waiverAt(entry, offset, own);
}

/** Where an entry writes the id that others name it by. */
export function definitionOf(entry: Entry): Occurrence | undefined {
  const node = pairOf(entry.node, idKeyOf(entry.kind))?.value;
  if (entry.id === undefined || node === undefined) return undefined;
  return occurrence(entry, { file: entry.file, span: node }, entry.id, 'definition');
}

export function occurrence(
  within: Entry,
  { file, span }: Place,
  id: string,
  role: Occurrence['role'],
): Occurrence {
  return { file, written: span, span: wordSpan(file.text, span, id), role, within };
}

function mentionAt(entry: Entry, offset: number, worlds: readonly PurposeGraph[]): Named | undefined {
  let found: { readonly id: string; readonly place: Place } | undefined;
  const entries = new Set<Entry>();
  for (const world of worlds) {
    const link = linkAt(world, entry, (span) => covers(span, offset));
    if (link === undefined) continue;
    found ??= { id: idOf(link), place: link.place };
    for (const named of namedBy(world, link)) entries.add(named);
  }
  return found && { id: found.id, here: occurrence(entry, found.place, found.id, 'mention'), entries };
}

/** The link that an entry writes at a place, be it broken. */
export function linkAt(
  world: PurposeGraph,
  entry: Entry,
  isThere: (span: Span) => boolean,
): Link | BrokenLink | undefined {
  return [...world.written(entry), ...world.brokenOf(entry)].find(({ place }) => isThere(place.span));
}

export function idOf(link: Link | BrokenLink): string {
  return 'id' in link ? link.id : (link.to.id ?? '');
}

/** What a link names: all that have the id where several do. */
export function namedBy(world: PurposeGraph, link: Link | BrokenLink): readonly Entry[] {
  if (link.to === undefined) return [];
  return 'why' in link && link.why === 'duplicate' ? holdersOf(world, link.to) : [link.to];
}

/** All entries with the id of one, the first included. */
export function holdersOf(world: PurposeGraph, first: Entry): readonly Entry[] {
  const { ids } = world.bundle.files.includes(first.file) ? world : (world.practice ?? world);
  const others = ids.duplicates.filter((each) => each.first === first).map(({ entry }) => entry);
  return [first, ...others];
}

function waiverAt(entry: Entry, offset: number, worlds: readonly PurposeGraph[]): Named | undefined {
  const here = waiverOccurrence(entry);
  if (here === undefined || entry.kind !== 'waiver' || !covers(here.written, offset)) return undefined;
  const id = entry.value.about ?? '';
  const entries = worlds.flatMap((world) => aboutOf(world, id) ?? []);
  return entries.length === 0 ? undefined : { id, here, entries: new Set(entries) };
}

/** Where a waiver says what it is about. */
export function waiverOccurrence(entry: Entry): Occurrence | undefined {
  const node = pairOf(entry.node, 'about')?.value;
  const id = entry.kind === 'waiver' ? entry.value.about : undefined;
  return node && id !== undefined
    ? occurrence(entry, { file: entry.file, span: node }, id, 'mention')
    : undefined;
}

/** What a waiver is about that names an id. Escalation levels are named by their place. */
export function aboutOf(world: PurposeGraph, id: string): Entry | undefined {
  const entry = world.find(id);
  return entry?.kind === 'escalationLevel' ? undefined : entry;
}

function covers({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
