import type { PlainMap } from '../edit';
import type { OutlineSection } from './headings';
import type { OutlineEntry } from './outline';
import { dayIn, dueIn, movementIn } from './phrases';

/** The key under which each section keeps the day by which something is due. */
const DUE: Readonly<Partial<Record<OutlineSection, string>>> = {
  objectives: 'due',
  workItems: 'due',
  deliverables: 'due',
  issues: 'due',
  questions: 'due',
  assumptions: 'validateBy',
  dependencies: 'needBy',
};

/** An entry as the charter would have it. `idOf` tells the ids of the entries before it, `next` one for a measure. */
export function valuesOf(
  entry: OutlineEntry,
  idOf: (entry: OutlineEntry) => string | undefined,
  nextMeasure: () => string,
): PlainMap {
  const { section, title, description, link, ticked } = entry;
  const linked = link && idOf(link.to);
  return {
    id: idOf(entry),
    title,
    description,
    parent: link?.key === 'parent' ? linked : undefined,
    supports: link?.key === 'supports' && linked !== undefined ? [linked] : undefined,
    state: ticked === true && section === 'workItems' ? 'done' : undefined,
    ...dueOf(entry),
    measures: section === 'objectives' ? measuresOf(title, nextMeasure) : undefined,
  };
}

function dueOf({ section, title }: OutlineEntry): PlainMap {
  if (section === 'milestones') return { due: dayIn(title) };
  const key = DUE[section];
  return key === undefined ? {} : { [key]: dueIn(title) };
}

function measuresOf(title: string, next: () => string): readonly PlainMap[] | undefined {
  const movement = movementIn(title);
  if (movement === undefined) return undefined;
  const { unit, direction, from, to } = movement;
  const target = { value: to, by: dueIn(title) };
  return [{ id: next(), title, unit, direction, baseline: { value: from }, target }];
}
