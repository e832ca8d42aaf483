import { addKeys, type NewKey } from '../../core/edit';
import { ENTRY_FIELDS, type Entry, type Field } from '../../core/model';
import { snippetsOf } from '../completion/snippets';
import { inFile, REFACTORINGS, type Refactoring } from './refactoring';

/**
 * To add the fields that a whole entry of its kind has, as the snippets show one. A field gets the value that says
 * nothing new: an empty list, or what holds where nothing is said. Where the format has no such value, a comment holds
 * the place and tells what to write, so that nothing is claimed that nobody meant.
 */
export function addMissingFields(entry: Entry, name: string): readonly Refactoring[] {
  const declared = ENTRY_FIELDS.get(entry.kind);
  if (declared === undefined) return [];
  const order = Object.keys(declared.fields);
  const wanted = new Set([...declared.required, ...keysOfTemplate(entry)]);
  const keys = order
    .filter((key) => wanted.has(key))
    .flatMap((key) => {
      const field = declared.fields[key];
      return field ? [placeholder(key, field)] : [];
    });
  const edits = addKeys(entry.file, entry.path, keys, order);
  return inFile(entry.file, REFACTORINGS.rewrite, `Add the missing fields of ${name}`, edits);
}

/** The keys of the snippet that is an entry like this one; none where there is no such snippet. */
function keysOfTemplate(entry: Entry): readonly string[] {
  const section = String(entry.path[0]);
  if (entry.kind === 'measure') return keysIn(snippetsOf(section)[0]?.body ?? [], 4);
  if (entry.path.length !== 2) return [];
  const snippets = snippetsOf(section);
  return keysIn((isOtherSort(entry) ? snippets.at(-1) : snippets[0])?.body ?? [], 0);
}

/** True for technical work and for gaps, which have snippets of their own. */
function isOtherSort({ kind, value }: Entry): boolean {
  return (
    (kind === 'workItem' && value.nature === 'technical') || (kind === 'requirement' && value.fit === 'gap')
  );
}

/** The keys of an item of a list whose dash stands in a column. */
function keysIn(lines: readonly string[], column: number): readonly string[] {
  const begin = ' '.repeat(column);
  return lines.flatMap((line) => {
    const own = line.startsWith(begin) ? line.slice(column) : '';
    return /^(?:- | {2})(\w+):/u.exec(own)?.[1] ?? [];
  });
}

function placeholder(key: string, field: Field): NewKey {
  switch (field.kind) {
    case 'list':
      return { key, value: [] };
    case 'object':
      return { key, value: {} };
    case 'choice':
      return field.fallback === undefined
        ? { key, comment: oneOf(Object.keys(field.values)) }
        : { key, value: field.fallback };
    default:
      return { key, comment: field.describe };
  }
}

/** `must, should, could or wont` */
function oneOf(values: readonly string[]): string {
  return [values.slice(0, -1).join(', '), ...values.slice(-1)].filter((part) => part !== '').join(' or ');
}
