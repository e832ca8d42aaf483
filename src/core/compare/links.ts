import type { CheckResult } from '../engine';
import { Aligner, isDropped, UPWARD, writtenIds, type PurposeGraph, type WorkItem } from '../graph';
import type { Steps } from '../model';
import type { LinkChange } from './changes';
import type { Matched, Pair } from './match';
import type { Names, Side } from './names';

/** How many work items are looked at between two steps. */
const STEP = 200;

/** What became of the ways of work items to their objectives, in the order of the later text. What is dropped on either side is left out. */
export function* comparingLinks(
  before: CheckResult,
  after: CheckResult,
  { pairs, names }: Matched,
): Steps<readonly LinkChange[]> {
  const reaches = { before: yield* aligned(before), after: yield* aligned(after) };
  const found: LinkChange[] = [];
  for (const [i, pair] of pairs.entries()) {
    if (i % STEP === 0) yield;
    if (!isOfWork(pair) || isDropped(pair.before) || isDropped(pair.after)) continue;
    const from = before.graph.nearestObjectives(pair.before);
    const to = after.graph.nearestObjectives(pair.after);
    const was = namesOf('before', from, names);
    const is = namesOf('after', to, names);
    const kind = was === is ? flippedKind(pair, reaches) : changedKind(from.length, to.length);
    if (kind) found.push({ kind, ...pair, cause: causeOf(pair, before.graph, after.graph, names), from, to });
  }
  return found;
}

function isOfWork(pair: Pair): pair is Pair<WorkItem> {
  return pair.before.kind === 'workItem' && pair.after.kind === 'workItem';
}

function changedKind(before: number, after: number): LinkChange['kind'] {
  if (after === 0) return 'lost';
  return before === 0 ? 'gained' : 'moved';
}

/** By leaf, whether it reaches the purpose. */
type Reaching = ReadonlyMap<WorkItem, boolean>;

/** Only leaves count for alignment, so only what is one on both sides can come adrift. */
function flippedKind(
  { before, after }: Pair<WorkItem>,
  reaches: Readonly<Record<Side, Reaching>>,
): LinkChange['kind'] | undefined {
  const [was, is] = [reaches.before.get(before), reaches.after.get(after)];
  if (was === undefined || is === undefined || was === is) return undefined;
  return was ? 'adrift' : 'back';
}

function* aligned({ graph, drifts }: CheckResult): Steps<Reaching> {
  const aligner = new Aligner(graph, drifts);
  const found = new Map<WorkItem, boolean>();
  for (const [i, leaf] of graph.leaves().entries()) {
    if (i % STEP === 0) yield;
    found.set(leaf, aligner.isAligned(leaf));
  }
  return found;
}

function namesOf(side: Side, entries: readonly { readonly id: string | undefined }[], names: Names): string {
  return entries
    .map(({ id = '' }) => names.of(side, id))
    .toSorted()
    .join(' ');
}

function causeOf(
  { before, after }: Pair<WorkItem>,
  earlier: PurposeGraph,
  later: PurposeGraph,
  names: Names,
): LinkChange['cause'] {
  if (!earlier.hasOwnLinks(before) && !later.hasOwnLinks(after)) return 'inherited';
  const written = (side: Side, item: WorkItem): string =>
    namesOf(
      side,
      UPWARD.flatMap((key) => writtenIds(item, key)),
      names,
    );
  return written('before', before) === written('after', after) ? 'above' : 'own';
}
