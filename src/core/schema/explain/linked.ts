import { LIST_SECTIONS, type EntryKind, type LinkField } from '../../model';

/** What a link may name, as a message says it: «a requirement or an objective». */
export function nounsOf({ to }: LinkField): string {
  const nouns = to === 'any' ? [] : to.flatMap((kind) => NOUNS.get(kind) ?? []);
  return nouns.length === 0
    ? 'an entry'
    : [nouns.slice(0, -1).join(', '), nouns.at(-1)].filter(Boolean).join(' or ');
}

const NOUNS: ReadonlyMap<EntryKind, string> = new Map(
  Object.values(LIST_SECTIONS).map(({ of }) => [of.entry, of.noun] as const),
);

/** An id as it is usually written for the first of what a link may name: `SK-1` for a skill. */
export function exampleIdFor({ to }: LinkField): string {
  const [first] = to === 'any' ? [] : to;
  return EXAMPLE_IDS.get(first) ?? 'OBJ-1';
}

const EXAMPLE_IDS: ReadonlyMap<EntryKind | undefined, string> = new Map([
  ['goal', 'G-1'],
  ['requirement', 'REQ-1'],
  ['workItem', 'WI-1'],
  ['milestone', 'MS-1'],
  ['skill', 'SK-1'],
  ['role', 'ROLE-1'],
]);
