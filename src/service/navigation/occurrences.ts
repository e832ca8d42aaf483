import type { BrokenLink, PurposeGraph } from '../../core/graph';
import type { CharterFile, Entry } from '../../core/model';
import {
  aboutOf,
  definitionOf,
  holdersOf,
  linkAt,
  namedBy,
  occurrence,
  waiverOccurrence,
  type Named,
  type Occurrence,
} from './named';
import { worldsOfFile } from './worlds';

/** Every place where an id is written, in all charters that know it, each once: the definitions first. */
export function occurrencesOf(named: Named, worlds: readonly PurposeGraph[]): readonly Occurrence[] {
  const { entries, here, id } = named;
  if (entries.size === 0) return unknown(id, here, worldsOfFile(worlds, here.file));
  const definitions = [...entries].flatMap((entry) => definitionOf(entry) ?? []);
  return distinct([...definitions, ...worlds.flatMap((world) => mentionsIn(world, entries, id))]);
}

/** The places where an id stands that nothing has. */
function unknown(id: string, here: Occurrence, worlds: readonly PurposeGraph[]): readonly Occurrence[] {
  return distinct([here, ...worlds.flatMap((world) => brokenIn(world, id, (link) => link.to === undefined))]);
}

function mentionsIn(world: PurposeGraph, entries: ReadonlySet<Entry>, id: string): readonly Occurrence[] {
  const links = [...entries].flatMap((entry) => world.naming(entry));
  const names = (first: Entry | undefined): boolean =>
    first !== undefined && holdersOf(world, first).some((entry) => entries.has(entry));
  return [
    ...links.map(({ from, place }) => occurrence(from, place, id, 'mention')),
    ...brokenIn(world, id, ({ to }) => names(to)),
    ...waiversAbout(world, id, entries),
  ];
}

/** A broken link is found with those who write the id: there may be many others. */
function brokenIn(
  world: PurposeGraph,
  id: string,
  isMeant: (link: BrokenLink) => boolean,
): readonly Occurrence[] {
  return [...world.writersOf(id)].flatMap((entry) =>
    world
      .brokenOf(entry)
      .filter((link) => link.id === id && isMeant(link))
      .map(({ place }) => occurrence(entry, place, id, 'mention')),
  );
}

function waiversAbout(world: PurposeGraph, id: string, entries: ReadonlySet<Entry>): readonly Occurrence[] {
  const subject = aboutOf(world, id);
  if (subject === undefined || !entries.has(subject)) return [];
  return world
    .all('waiver')
    .filter(({ value }) => value.about === id)
    .flatMap((waiver) => waiverOccurrence(waiver) ?? []);
}

function distinct(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const seen = new Map<CharterFile, Set<number>>();
  return occurrences.filter(({ file, written }) => {
    const starts = seen.get(file) ?? new Set();
    seen.set(file, starts);
    return !starts.has(written.start) && starts.add(written.start);
  });
}

/**
 * The same id with all that it names where it is written: charters that share a file can each have an entry that a link
 * in there names, and what is done to the link concerns them all.
 */
export function asShared(named: Named, worlds: readonly PurposeGraph[]): Named {
  const entries = new Set(named.entries);
  const sharing = new Map<CharterFile, readonly PurposeGraph[]>();
  for (let size = -1; size !== entries.size;) {
    size = entries.size;
    for (const { file, written, within } of occurrencesOf({ ...named, entries }, worlds)) {
      const own = sharing.get(file) ?? worldsOfFile(worlds, file);
      sharing.set(file, own);
      if (own.length < 2) continue;
      for (const world of own) {
        for (const each of namedIn(world, within, written.start)) entries.add(each);
      }
    }
  }
  return { ...named, entries };
}

/** What one charter understands by the id that an entry mentions at an offset. */
function namedIn(world: PurposeGraph, within: Entry, offset: number): readonly Entry[] {
  const link = linkAt(world, within, ({ start }) => start === offset);
  if (link) return namedBy(world, link);
  const isWaiver = within.kind === 'waiver' && waiverOccurrence(within)?.written.start === offset;
  const subject = isWaiver ? aboutOf(world, within.value.about ?? '') : undefined;
  return subject ? [subject] : [];
}
