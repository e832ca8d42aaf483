import type { CheckResult } from '../../core/engine';
import { compareTexts, type Entry, type Steps } from '../../core/model';
import type { PurposeLook, PurposeScope, ScopeChoice } from '../../protocol';
import { makingFigures } from './figures';
import { layoutOf, type ShownEntry } from './layout';
import { peopleOf } from './parties';
import { filtering, isDrifting, workStateOf } from './purposeFilter';
import { bunchesBy, topRequirements, withoutRequirement } from './purposeGroups';
import { WORK_STATES } from './rows';

/** How many entries are looked at between two steps. */
const STEP = 200;

/** What a look at the Purpose tree shows of all charters, and what it could be narrowed down to. */
export function* findingScope(
  { groupBy, filter }: PurposeLook,
  results: readonly CheckResult[],
): Steps<PurposeScope> {
  const states = new Map<string, number>();
  const people = new Map<string, number>();
  let [matches, total, drifting] = [0, 0, 0];
  for (const result of results) {
    if (result.bundle.unused) continue;
    yield* makingFigures(result);
    const kept = filter ? yield* filtering(filter, result) : undefined;
    for (const entry of entriesBy(groupBy, result)) {
      total += 1;
      if (kept?.matches.has(entry) ?? true) matches += 1;
      if (isDrifting(entry, result)) drifting += 1;
      const state = workStateOf(entry);
      if (state !== '') count(states, state);
      for (const person of peopleOf(entry, result)) count(people, person);
      if (total % STEP === 0) yield;
    }
  }
  const order: readonly string[] = WORK_STATES;
  return {
    matches,
    total,
    drifting,
    states: choices(states).toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name)),
    people: choices(people).toSorted((a, b) => compareTexts(a.name, b.name)),
  };
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function choices(counts: ReadonlyMap<string, number>): readonly ScopeChoice[] {
  return [...counts].map(([name, number]) => ({ name, count: number }));
}

/** What stands in the tree, each once. */
function entriesBy(groupBy: PurposeLook['groupBy'], result: CheckResult): Iterable<Entry> {
  const layout = layoutOf(result);
  if (groupBy === 'objective') return layout.shown;
  if (groupBy !== 'requirement') return new Set(bunchesBy(groupBy, result).flatMap(({ members }) => members));
  const found = new Set<ShownEntry>(topRequirements(result));
  for (const entry of found) for (const child of layout.childrenOf(entry)) found.add(child);
  return new Set<Entry>([...found, ...withoutRequirement(result).members]);
}
