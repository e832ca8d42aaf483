import type { PurposeGraph } from '../../graph';
import { isBlank } from './blank';

/**
 * How a review names who has looked: the id of the person in the charter that is called so, else the name itself;
 * undefined where nobody is named.
 *
 * @param who an id, or a name as people write it
 */
export function reviewerIn(graph: PurposeGraph, who: string | undefined): string | undefined {
  if (isBlank(who)) return undefined;
  const wanted = who?.trim();
  const people = [...graph.all('person'), ...(graph.practice?.all('person') ?? [])];
  const isCalled = (title: string | undefined): boolean => title?.toLowerCase() === wanted?.toLowerCase();
  const found = people.find(({ id }) => id === wanted) ?? people.find(({ title }) => isCalled(title));
  return found?.id ?? wanted;
}
