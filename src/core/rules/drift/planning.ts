import { appendEntry } from '../../edit';
import type { Objective, PurposeGraph, Requirement } from '../../graph';
import { nameOf, type CharterFile } from '../../model';
import { rankedWork } from '../mending/candidates';
import { freshId } from '../mending/freshId';
import { canBeNamed } from '../facts/links';
import { addLink } from '../mending/steps';
import { fix, type Fix } from '../rule';
import { isUnlinked, orphansAmong } from './orphans';

/** To link open work that says of nothing what it is for and shares words with the target. */
export function linkWork(graph: PurposeGraph, target: Objective | Requirement): readonly Fix[] {
  if (!canBeNamed(graph, target)) return [];
  // A technical item would have to say what it enables as well.
  const items = graph.all('workItem').filter((item) => isUnlinked(graph, item));
  const unlinked = orphansAmong(graph, new Set(items)).filter(({ value }) => value.nature !== 'technical');
  return rankedWork(graph, target, unlinked).flatMap((item) =>
    addLink(`Let ${nameOf(item)} support it`, item, 'supports', target),
  );
}

/** To write down a new story for something that has no work, under its title: the words are for the team to change. */
export function planWork(graph: PurposeGraph, target: Objective | Requirement): readonly Fix[] {
  const last = graph.all('workItem').at(-1);
  if (last === undefined || target.title === undefined || !canBeNamed(graph, target)) return [];
  const { id, title } = target;
  const file = holdsWork(target.file) ? target.file : last.file;
  const story = { id: freshId(graph, last.id ?? 'WI-0'), title, type: 'story', supports: [id] };
  return fix(`Plan a story for ${id}`, file, appendEntry(file, 'workItems', story));
}

function holdsWork({ entries }: CharterFile): boolean {
  return entries.some(({ kind }) => kind === 'workItem');
}
