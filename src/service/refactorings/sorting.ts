import { reorder } from '../../core/edit';
import type { CheckResult } from '../../core/engine';
import {
  compareTexts,
  pairOf,
  type CharterFile,
  type Entry,
  type EntryOf,
  type SectionKey,
} from '../../core/model';
import { inFile, REFACTORINGS, type Refactoring } from './refactoring';

/** To put the entries of a section into order: by their ids, work also by the days of its milestones. */
export function sorts(
  file: CharterFile,
  section: SectionKey,
  { graph }: CheckResult,
): readonly Refactoring[] {
  const entries = itemsOf(file, section);
  const sorted = (title: string, compare: (a: Entry, b: Entry) => number): readonly Refactoring[] => {
    const order = entries.map((entry, i) => ({ entry, i })).toSorted((a, b) => compare(a.entry, b.entry));
    const indices = order.map(({ i }) => i);
    return inFile(file, REFACTORINGS.rewrite, title, reorder(file, [section], indices));
  };
  if (section !== 'workItems') return sorted(`Sort ${section} by id`, byId);
  const milestones = graph.all('milestone').toSorted((a, b) => compareTexts(dueOf(a), dueOf(b)));
  const placeOf = (entry: Entry): number => {
    const place = milestones.findIndex((each) => each === graph.written(entry, 'milestone')[0]?.to);
    return place < 0 ? milestones.length : place;
  };
  return [
    ...sorted('Sort workItems by id', byId),
    ...sorted('Sort workItems by milestone', (a, b) => placeOf(a) - placeOf(b)),
  ];
}

/** The entries of a section in their order; none where something in the list is no entry. */
function itemsOf(file: CharterFile, section: SectionKey): readonly Entry[] {
  const list = pairOf(file.root, section)?.value;
  const entries = file.entries.filter(({ path }) => path.length === 2 && path[0] === section);
  return list?.kind === 'sequence' && list.items.length === entries.length ? entries : [];
}

/** Milestones without a day come last. */
function dueOf({ value }: EntryOf<'milestone'>): string {
  return value.due ?? '\uFFFF';
}

function byId(a: Entry, b: Entry): number {
  return (a.id ?? '').localeCompare(b.id ?? '', 'en', { numeric: true });
}
