import type { PurposeGraph } from '../../graph';
import type { Entry, LinkField } from '../../model';
import { foundOnce } from './found';
import { canBeNamed } from './links';

/** What a key may hold. */
type Holds = Pick<LinkField, 'to' | 'practice'>;

export type Nameable = Entry & { readonly id: string };

/** A name as it is compared with another one: capitals and white space do not count. */
export function foldedName(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/**
 * What a link may lead to and is called by a text, word for word, by its name or its title; for those who write
 * `supports: [Cut handling time]`. Of the practice comes what the charter has no id of its own for.
 */
export function calledSo(graph: PurposeGraph, text: string, { to, practice }: Holds): readonly Entry[] {
  const fits = (kinds: LinkField['to'], { kind }: Entry): boolean => kinds === 'any' || kinds.includes(kind);
  const own = namedIn(graph, text).filter((each) => fits(to, each));
  const others = graph.practice ? namedIn(graph.practice, text) : [];
  const isReached = (each: Entry): boolean =>
    fits(to === 'any' ? to : practice, each) && (each.id === undefined || !graph.ids.byId.has(each.id));
  return [...own, ...others.filter(isReached)];
}

/** Those of them that an entry can name by their ids. */
export function nameableSo(
  graph: PurposeGraph,
  from: Entry,
  text: string,
  holds: Holds,
): readonly Nameable[] {
  return calledSo(graph, text, holds).filter(
    (each): each is Nameable =>
      each !== from && canBeNamed(graph, each) && graph.practice?.ids.ambiguous.has(each.id) !== true,
  );
}

/** «the title of OBJ-1». */
export function calledWords({ id, value }: Nameable, text: string): string {
  const isName = 'name' in value && foldedName(value.name ?? '') === foldedName(text);
  return `the ${isName ? 'name' : 'title'} of ${id}`;
}

/**
 * The person or role of the charter or its practice that a text names word for word; undefined where none or more than
 * one is called so. Somebody without an id cannot be named in another way.
 */
export function whoIsCalled(graph: PurposeGraph, text: string): Entry | undefined {
  const [first, ...others] = calledSo(graph, text, { to: WHO, practice: WHO });
  return others.length === 0 ? first : undefined;
}

const WHO = ['person', 'role'] as const;

function namedIn(graph: PurposeGraph, text: string): readonly Entry[] {
  return namesIn(graph).get(foldedName(text)) ?? [];
}

/** All entries by what they are called. */
const namesIn = foundOnce(({ entries }): ReadonlyMap<string, readonly Entry[]> => {
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const others = byName.get(name);
      if (others) others.push(entry);
      else byName.set(name, [entry]);
    }
  }
  return byName;
});

function namesOf({ title, value }: Entry): ReadonlySet<string> {
  const name = 'name' in value ? value.name : undefined;
  return new Set([title, name].flatMap((each) => (each === undefined ? [] : foldedName(each))));
}
