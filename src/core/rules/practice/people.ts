import type { PurposeGraph } from '../../graph';
import type { Entry } from '../../model';
import { foldedName } from '../facts/called';
import { peopleUnder, type Person } from '../facts/skills';

/** The people that a name stands for. */
export function peopleCalled(graph: PurposeGraph, name: string): readonly Person[] {
  const folded = foldedName(name);
  return graph.all('person').filter((person) => foldedName(person.value.name ?? '') === folded);
}

/** Who leads the practice: by id, by role or by name; nobody where that is somebody else. */
export function practiceLead(graph: PurposeGraph): readonly Person[] {
  const [practice] = graph.all('practice');
  if (practice?.value.lead === undefined) return [];
  return [...peopleUnder(graph, practice, 'lead'), ...peopleCalled(graph, practice.value.lead)];
}

/** Who is meant by the entries of a list of people, as far as that can be told. */
export interface Meant {
  readonly people: ReadonlySet<Person>;
  /** What is neither an id nor the name of anybody, and may stand for many: «all consultants». */
  readonly others: readonly string[];
}

/**
 * Reads a list of ids of people and roles, of names and of words.
 *
 * @param texts what is written under the key
 */
export function meantBy(graph: PurposeGraph, entry: Entry, key: string, texts: readonly string[]): Meant {
  const people = new Set(peopleUnder(graph, entry, key));
  const linked = new Set(
    graph.written(entry, key).flatMap(({ to }) => (to.kind === 'person' || to.kind === 'role' ? to.id : [])),
  );
  const others = texts.filter((text) => {
    const called = linked.has(text) ? [] : peopleCalled(graph, text);
    for (const person of called) people.add(person);
    return !linked.has(text) && called.length === 0;
  });
  return { people, others };
}
