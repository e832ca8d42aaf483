import { CompletionItemKind } from 'vscode-languageserver-types';
import { linkKeys, type PurposeGraph } from '../../core/graph';
import { isId, type EntryKind, type LinkField } from '../../core/model';
import { namesInWords } from '../../core/rules';
import type { CharterPlace } from '../place';
import type { Offer } from './offer';

/** So many names are offered. */
const MOST = 20;

/** To look through more entries than these for each letter that is typed would keep the writer waiting. */
const MANY = 1500;

/** The names in words that stand where people are named, for a key that takes them too: the most frequent first. */
export function namesElsewhere(
  { to, orText }: LinkField,
  place: CharterPlace,
  graph: PurposeGraph,
): readonly Offer[] {
  if (!orText || to === 'any' || !to.includes('person') || graph.entries.length > MANY) return [];
  const counts = new Map<string, number>();
  for (const entry of graph.entries) {
    for (const name of namesInWords(graph, entry, peopleKeys(entry.kind)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const typed = place.text;
  counts.set(typed, (counts.get(typed) ?? 0) - 1);
  return [...counts]
    .filter(
      ([name, count]) => count > 0 && name.trim() !== '' && !looksLikeId(name) && !place.items.includes(name),
    )
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([label]) => ({ label, kind: CompletionItemKind.Text, detail: 'named elsewhere' }));
}

/** What leads nowhere, though it was meant to. */
function looksLikeId(name: string): boolean {
  return isId(name) && /[-_.#/\d]/u.test(name);
}

/** The keys of a kind of entry under which people are named, in words or by their ids. */
function peopleKeys(kind: EntryKind): readonly string[] {
  return linkKeys(kind)
    .filter(({ field }) => field.orText && field.to !== 'any' && field.to.includes('person'))
    .map(({ key }) => key);
}
