import { CompletionItemKind } from 'vscode-languageserver-types';
import type { PurposeGraph } from '../../core/graph';
import type { EntryKind } from '../../core/model';
import { freshId } from '../../core/rules';
import type { Offer } from './offer';
import { firstIdOf } from './snippets';

/** So many ways to go on with the ids of a section are offered. */
const MOST = 3;

/** So many of the last ids tell how the next one begins. */
const LATEST = 300;

/** The next free id after each of the usual beginnings of the ids of a kind, the most frequent first. */
export function freshIds(kind: EntryKind, typed: string, graph: PurposeGraph): readonly Offer[] {
  const own = stemsOf(
    graph
      .all(kind)
      .slice(-LATEST)
      .flatMap(({ id }) => id ?? []),
  );
  const first = firstIdOf(kind);
  const likes = own.length > 0 ? own : first === undefined ? [] : [first];
  const begun = /^[A-Za-z][A-Za-z0-9]*[-_.#/]/u.exec(typed)?.[0];
  const all =
    begun === undefined || likes.some((like) => like.startsWith(begun)) ? likes : [`${begun}1`, ...likes];
  return all.slice(0, MOST).map((like) => ({
    label: graph.ids.byId.has(like) ? freshId(graph, like) : like,
    kind: CompletionItemKind.Value,
    detail: 'next free id',
  }));
}

/** For each beginning of ids that end with a number, the last id that has it; the most frequent first. */
function stemsOf(ids: readonly string[]): readonly string[] {
  const stems = new Map<string, { count: number; last: string }>();
  for (const id of ids) {
    const stem = id.replace(/\d+$/u, '');
    if (stem === id) continue;
    stems.set(stem, { count: (stems.get(stem)?.count ?? 0) + 1, last: id });
  }
  return [...stems.values()].toSorted((a, b) => b.count - a.count).map(({ last }) => last);
}
