import { nameOf, namePlace, type Entry, type Place, type Problem } from '../model';
import type { CharterChange, Changes, EntryChange, LinkChange } from './changes';
import { AIMS } from './entries';
import { changeWords, entryOf, fieldWords, LINK_WORDS, linkWords } from './words';

/** A change as people are told of it. */
export interface ToldChange {
  /** What happened: «re-targeted». */
  readonly label: string;
  /** To what: «OBJ-1 “Resolve faster”». */
  readonly name: string;
  /** More about it, a line each. */
  readonly details: readonly string[];
  /** The work that it touches. */
  readonly touches: readonly Entry[];
  /** Where it is written; for what is gone, where it was. */
  readonly place: Place;
  readonly entry: Entry | undefined;
  /** True for what lies in the earlier text only. */
  readonly isGone: boolean;
  /** The finding that it is about. */
  readonly problem?: Problem;
}

export type SectionKind = 'aims' | 'links' | 'work' | 'others' | 'found' | 'solved';

/** Changes of one kind. */
export interface ToldSection {
  readonly kind: SectionKind;
  readonly title: string;
  readonly changes: readonly ToldChange[];
}

const TITLES: Readonly<Record<SectionKind, string>> = {
  aims: 'What the work is for',
  links: 'Links of the work',
  work: 'Work',
  others: 'Everything else',
  found: 'New findings',
  solved: 'Solved findings',
};

/** What became of the entries of a charter, in sections; those in which nothing changed are left out. */
export function sectionsOf({ aims, links, work, others }: CharterChange): readonly ToldSection[] {
  const linked = new Set<Entry>(links.map(({ after }) => after));
  // What only names something else is told once, with where it leads now.
  const relinked = new Map(
    work
      .filter((change) => linked.has(entryOf(change)) && isOnlyRelinked(change))
      .map((each) => [entryOf(each), each]),
  );
  const rest = work.filter((change) => relinked.get(entryOf(change)) !== change);
  return withChanges([
    section('aims', aims.map(toldEntry)),
    section(
      'links',
      links.map((change) => toldLink(change, relinked.get(change.after))),
    ),
    section('work', rest.map(toldEntry)),
    section('others', others.map(toldEntry)),
  ]);
}

/** New and solved findings, those without a change left out. */
export function findingSections({ found, solved }: Changes): readonly ToldSection[] {
  return withChanges([
    section(
      'found',
      found.map((problem) => toldFinding(problem, false)),
    ),
    section(
      'solved',
      solved.map((problem) => toldFinding(problem, true)),
    ),
  ]);
}

function section(kind: SectionKind, changes: readonly ToldChange[]): ToldSection {
  return { kind, title: TITLES[kind], changes };
}

function withChanges(sections: readonly ToldSection[]): readonly ToldSection[] {
  return sections.filter(({ changes }) => changes.length > 0);
}

function toldEntry(change: EntryChange): ToldChange {
  const entry = entryOf(change);
  return {
    label: changeWords(change),
    name: nameOf(entry),
    details: detailsOf(change),
    touches: change.touches,
    place: namePlace(entry),
    entry,
    isGone: change.kind === 'removed',
  };
}

/** What people or risks say beyond their names is for those who open the charter. */
function detailsOf(change: EntryChange): readonly string[] {
  const renamed =
    change.kind === 'changed' && change.before.id !== change.after.id
      ? [`was ${change.before.id ?? 'without an id'}`]
      : [];
  const fields = change.kind === 'changed' && isTold(change.after) ? change.fields.map(fieldWords) : [];
  return [...renamed, ...fields];
}

function isTold({ kind }: Entry): boolean {
  return AIMS.has(kind) || kind === 'workItem';
}

function isOnlyRelinked(change: EntryChange): boolean {
  return change.kind === 'changed' && change.natures.every((nature) => nature === 'relinked');
}

function toldLink(change: LinkChange, relinked: EntryChange | undefined): ToldChange {
  return {
    label: LINK_WORDS[change.kind],
    name: nameOf(change.after),
    details: [linkWords(change), ...(relinked ? detailsOf(relinked) : [])],
    touches: [],
    place: namePlace(change.after),
    entry: change.after,
    isGone: false,
  };
}

function toldFinding(problem: Problem, isGone: boolean): ToldChange {
  const { severity, message, place, entry } = problem;
  return { label: severity, name: message, details: [], touches: [], place, entry, isGone, problem };
}
