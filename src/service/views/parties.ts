import type { CheckResult } from '../../core/engine';
import type { WorkItem } from '../../core/graph';
import { valuePlace, type Entry } from '../../core/model';
import { detailTwig, type Twig } from './twigs';
import { shortLabelOf } from './words';

/** Who or what a text names that stands in an entry: the title of the entry with that id, else the text itself. */
export function nameIn(entry: Entry, text: string | undefined, { graph }: CheckResult): string {
  return text === undefined ? '' : (graph.namedBy(entry, text)?.title ?? text);
}

export function namesInList(entry: Entry, texts: readonly string[] | undefined, result: CheckResult): string {
  return (texts ?? []).map((text) => nameIn(entry, text, result)).join(', ');
}

/** What entries are called, one after the other. */
export function titlesOf(entries: readonly Entry[]): string {
  return entries.map(({ title, subject }) => title ?? subject).join(', ');
}

/** The same with its id, for a row that is about it. */
export function labelIn(entry: Entry, text: string | undefined, { graph }: CheckResult): string {
  const named = text === undefined ? undefined : graph.namedBy(entry, text);
  return named ? shortLabelOf(named) : (text ?? '');
}

/** Who answers for an entry; empty where nobody is named. */
export function ownerOf(entry: Entry, result: CheckResult): string {
  const owner = 'owner' in entry.value ? entry.value.owner : undefined;
  return nameIn(entry, owner, result);
}

/** Who does an item; empty where nobody is named. */
export function assigneeName(item: WorkItem, result: CheckResult): string {
  return nameIn(item, item.value.assignee, result);
}

/** Everybody who is named as owner of an entry or as working on it, each once. */
export function peopleOf(entry: Entry, result: CheckResult): readonly string[] {
  const doers = entry.kind === 'workItem' ? [entry.value.assignee, ...(entry.value.pair ?? [])] : [];
  const names = [ownerOf(entry, result), ...doers.map((doer) => nameIn(entry, doer, result))];
  return [...new Set(names.filter((name) => name !== ''))];
}

/** The milestone that an item is planned for: its own, or that of the nearest item above that has one. */
export function milestoneOf(item: WorkItem, { graph }: CheckResult): Entry | undefined {
  return [item, ...graph.ancestorsOf(item)]
    .map((each) => graph.written(each, 'milestone')[0]?.to)
    .find((milestone) => milestone !== undefined);
}

/** A row for a key of an entry: its name, and what stands there; no row where nothing does. */
export function keyTwigs(
  entry: Entry,
  key: string,
  {
    label,
    value,
    icon,
  }: { readonly label: string; readonly value: string | undefined; readonly icon: string },
): readonly Twig[] {
  if (value === undefined || value === '') return [];
  return [detailTwig({ step: `(${key})`, label, words: [value], icon, place: valuePlace(entry, key) })];
}

/** A row for each text of a list: the text, and what it is there for. */
export function textTwigs(
  entry: Entry,
  key: string,
  {
    texts,
    what,
    icon,
  }: { readonly texts: readonly string[] | undefined; readonly what: string; readonly icon: string },
): readonly Twig[] {
  return (texts ?? []).map((text, index) =>
    detailTwig({
      step: `(${key} ${index + 1})`,
      label: text.replace(/\s+/gu, ' ').trim(),
      words: [what],
      icon,
      place: valuePlace(entry, key, index),
    }),
  );
}
