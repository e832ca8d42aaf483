import type { CheckResult } from '../../core/engine';
import { isActive, isDropped, isOpen, type Objective, type WorkItem } from '../../core/graph';
import { suspectsTo } from '../reviews/suspects';
import { stateOf } from '../symbols';
import { alignedWords, figureFacts, figuresOf } from './figures';
import type { ShownEntry, ShownKind } from './layout';
import { effortWords } from './load';
import { assigneeName, milestoneOf, ownerOf } from './parties';
import type { Fact } from './rows';
import { counted } from './words';

/** What a row of the Purpose tree tells of an entry behind its label: how far it is, what stands below it, how much work that is. */
export function describe(entry: ShownEntry, children: readonly ShownEntry[], result: CheckResult): string {
  const figures = figuresOf(result).of(entry);
  const effort = effortWords(figures, result);
  const aligned = alignedWords(figures);
  const parts =
    entry.kind === 'objective'
      ? [...objectiveWords(entry, aligned, figures.items), effort]
      : entry.kind === 'workItem'
        ? workItemWords(entry, { aligned, effort, result })
        : [stateOf(entry), aligned, childrenWords(children), effort];
  return parts.filter((part) => part !== '').join(' · ');
}

function objectiveWords(objective: Objective, aligned: string, items: number): readonly string[] {
  const isWanted = isActive(objective);
  return [
    isWanted ? '' : (objective.value.status ?? ''),
    isWanted ? aligned : '',
    items === 0 ? 'no work' : counted(items, 'work item'),
  ];
}

interface WorkWords {
  readonly aligned: string;
  readonly effort: string;
  readonly result: CheckResult;
}

/** Whether a single item is aligned, its icon tells. */
function workItemWords(item: WorkItem, { aligned, effort, result }: WorkWords): readonly string[] {
  const children = result.graph.childrenOf(item);
  const state = item.value.state ?? 'new';
  if (children.length === 0) return [state, item.value.estimate ?? ''];
  const open = children.filter(isOpen).length;
  return [state, aligned, `${open} of ${children.length} open`, effort];
}

const NOUNS: readonly (readonly [ShownKind, string])[] = [
  ['strategy', 'strategy'],
  ['goal', 'goal'],
  ['objective', 'objective'],
  ['requirement', 'requirement'],
  ['workItem', 'work item'],
];

function childrenWords(children: readonly ShownEntry[]): string {
  return NOUNS.flatMap(([kind, noun]) => {
    const count = children.filter((child) => child.kind === kind).length;
    return count === 0 ? [] : [counted(count, noun, noun === 'strategy' ? 'strategies' : `${noun}s`)];
  }).join(', ');
}

/** More of it, for the tooltip. */
export function factsOf(entry: ShownEntry, result: CheckResult): readonly Fact[] {
  const owner: Fact = ['Owner', ownerOf(entry, result)];
  if (entry.kind !== 'workItem')
    return [...figureFacts(figuresOf(result).of(entry), result), suspectFact(entry, result), owner];
  const milestone = milestoneOf(entry, result);
  return [
    ...workFacts(entry, result),
    ['Assigned to', assigneeName(entry, result)],
    owner,
    ['Milestone', milestone?.title ?? milestone?.subject],
    ['Due', entry.value.due],
  ];
}

/** How many of the links that lead to an entry somebody has to look at again. */
function suspectFact(entry: ShownEntry, result: CheckResult): Fact {
  const count = suspectsTo(entry, result);
  return ['Suspect links', count === 0 ? '' : `${count}, to be looked at again`];
}

function workFacts(item: WorkItem, result: CheckResult): readonly Fact[] {
  const figures = figuresOf(result);
  if (result.graph.childrenOf(item).length > 0) return figureFacts(figures.of(item), result);
  if (isDropped(item)) return [];
  return [
    ['Effort', item.value.estimate],
    ['Reaches the purpose', figures.isAligned(item) === true ? 'yes' : 'no'],
  ];
}
