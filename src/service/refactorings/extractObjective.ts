import {
  addToList,
  appendEntry,
  offsetBehind,
  setKey,
  type Edits,
  type PlainMap,
  type TextEdit,
} from '../../core/edit';
import type { CheckResult } from '../../core/engine';
import { isOpen, type PurposeGraph, type WorkItem } from '../../core/graph';
import { sectionsBefore, type CharterFile, type Entry } from '../../core/model';
import { freshId, keysBefore } from '../../core/rules';
import { overlaps } from '../lsp';
import { worldsOf, worldsThatSee } from '../navigation/worlds';
import { REFACTORINGS, type Refactoring } from './refactoring';

/**
 * To write down what an item of work is for, where no objective says it yet: a new objective with the title of the item
 * and a link to it. The objective is proposed and inferred, since nobody has agreed to it; until it is active, nothing
 * asks for its measure and its day. Who does the work does not answer for the number: only an `owner` goes along.
 */
export function extractObjective(
  entry: Entry,
  { bundle, graph }: CheckResult,
  results: readonly CheckResult[],
): readonly Refactoring[] {
  if (entry.kind !== 'workItem' || !isOpen(entry)) return [];
  const { title } = entry.value;
  const file = graph.all('objective').at(-1)?.file ?? bundle.root;
  if (title === undefined || isObjectiveAlready(graph, title) || !canHold(file, entry, results)) return [];
  const id = newId(graph, worldsThatSee(worldsOf(results), { file }));
  const objective = { id, title, ...restOf(graph, entry) };
  const added = appendEntry(file, 'objectives', objective, sectionsBefore('objectives'));
  const linked = linking(graph, entry, id);
  const isSameFile = file === entry.file;
  if (!added || !linked || (isSameFile && touch(added, linked))) return [];
  const changes = [
    { file, edits: added },
    { file: entry.file, edits: linked },
  ];
  const own = isSameFile ? [...added, ...linked] : added;
  const offset = offsetBehind(/title['"]?\s*:\s*['"]?/u, own);
  const writeAt = offset === undefined ? {} : { writeAt: { file, offset } };
  const name = `Extract an objective from ${entry.id ?? 'this'}`;
  return [{ title: name, kind: REFACTORINGS.extract, changes, ...writeAt }];
}

/** True for a file that can be read, and that every charter with the item has: each of them must find the objective. */
function canHold(file: CharterFile, item: Entry, results: readonly CheckResult[]): boolean {
  const holders = results.filter(({ bundle }) => bundle.files.includes(item.file));
  return !file.isBroken && holders.every(({ bundle }) => bundle.files.includes(file));
}

function restOf(graph: PurposeGraph, item: WorkItem): PlainMap {
  const goals = goalsOf(graph, item);
  return {
    owner: item.value.owner,
    supports: goals.length > 0 ? goals : undefined,
    status: 'proposed',
    source: 'inferred',
  };
}

function isObjectiveAlready(graph: PurposeGraph, title: string): boolean {
  return graph.all('objective').some((objective) => objective.value.title === title);
}

/** An id that names nothing in the charters that will know it, nor is written there already: it would then mean this. */
function newId(graph: PurposeGraph, worlds: readonly PurposeGraph[]): string {
  const last = graph.all('objective').flatMap(({ id }) => id ?? []);
  const isTaken = (id: string): boolean =>
    worlds.some((world) => world.find(id) !== undefined || world.writersOf(id).size > 0);
  let id = freshId(graph, last.at(-1) ?? 'OBJ-0');
  while (isTaken(id)) id = freshId(graph, id);
  return id;
}

/** The goals that the item serves by now; where it serves none, the only goal that there is. */
function goalsOf(graph: PurposeGraph, item: WorkItem): readonly string[] {
  const above = graph.above(item);
  const goals = graph.all('goal').filter(({ id }) => id !== undefined && !graph.ids.ambiguous.has(id));
  const served = goals.filter((goal) => above.has(goal));
  const found = served.length > 0 || goals.length > 1 ? served : goals;
  return found.flatMap(({ id }) => id ?? []);
}

/** To link the item to the objective as well. What it took from its parent until now stands beside that: it would be lost. */
function linking(graph: PurposeGraph, item: WorkItem, id: string): Edits {
  const { file, path } = item;
  const source = graph.sourceOfLinks(item);
  const before = keysBefore(item, 'supports');
  if (source === undefined || source === item) return addToList(file, path, 'supports', id, before);
  const inherited = graph.written(source, 'supports').flatMap(({ to }) => to.id ?? []);
  return setKey(file, path, 'supports', [...inherited, id], before);
}

/** True where two changes of a file would be written to the same place. */
function touch(some: readonly TextEdit[], others: readonly TextEdit[]): boolean {
  return some.some((a) => others.some((b) => overlaps(a.span, b.span)));
}
