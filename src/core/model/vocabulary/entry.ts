import { id, list, object, text, person, type Fields, type ListField, type ObjectField } from '../fields';
import type { EntryKind } from './kinds';

/** What every entry of a list section may have. */
export const common = {
  id: id('A short name that other entries link to, unique in the charter, like OBJ-1 or AB#1234.'),
  title: text('What this is, in one line.'),
  description: text('More about it, in as many words as it needs.'),
  tags: list(text('A word to find and group entries by.'), 'Words to find and group entries by.'),
  links: list(text('A web address or a note.'), 'Where to read more: web addresses or notes.'),
  owner: person('Who answers for it: the id of a person or role, or a name.'),
  external: object('an external item', 'The same item in the tracker that it comes from.', {
    system: text('The tracker.', ['azure-devops', 'jira', 'github']),
    key: text('Its key there.'),
    url: text('Its address there.'),
  }),
} as const;

export type CommonFields = typeof common;

/** A list section of entries that have the common fields and their own. */
export function section<const K extends EntryKind, S extends Fields>(
  kind: K,
  noun: string,
  describe: string,
  fields: S,
  required: readonly (keyof S & string)[] = [],
): ListField<ObjectField<CommonFields & S> & { readonly entry: K }> {
  const of = {
    kind: 'object' as const,
    noun,
    describe,
    fields: { ...common, ...fields },
    required,
    entry: kind,
  };
  return { kind: 'list', describe, of };
}
