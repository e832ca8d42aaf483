import type { CheckResult } from '../engine';
import { ALL_WORK, isActive, isOpen, type Fact } from '../graph';
import { compareTexts, nameOf, type Entry, type Problem, type Severity, type Steps } from '../model';
import type { Revision } from '../ports';
import { ruleInfoById } from '../rules';
import { factsOf, fingerprinting, fingerprintKey, type Fingerprint } from '../report';
import {
  NO_FACTS,
  setOf,
  sharing,
  type CheckedPoint,
  type Facts,
  type Numbers,
  type Part,
  type Sighting,
} from './points';

/** Takes down what a check found, before the next check takes its graph over. */
export class Observer {
  /** Entries and findings stay the same objects from one check to the next, where nothing changed. */
  private readonly entries = new WeakMap<Entry, number>();
  private readonly problems = new WeakMap<Problem, number>();
  private before = NO_FACTS;

  constructor(private readonly numbers: Numbers) {}

  /** In steps, of which none leaves anything behind: the result must stay good until the last one. */
  *sighting(result: CheckResult, revision: Revision): Steps<Sighting> {
    const { graph, alignment, problems, drifts } = result;
    const linked = yield* graph.telling(ALL_WORK, LINKED);
    const { objectives, requirements, workItems } = factsOf(result);
    const point: CheckedPoint = {
      kind: 'checked',
      revision,
      ...(alignment.share === null ? {} : { alignment: alignment.share }),
      counts: { objectives, requirements, workItems },
      findings: { bySeverity: bySeverity(problems), byRule: byRule(problems) },
      coverage: {
        objectives: servedObjectives(result),
        items: { count: linked.filter(Boolean).length, of: linked.length },
      },
      drifting: graph.all('workItem').filter((item) => drifts(item)).length,
    };
    yield;
    return { point, facts: yield* this.gathering(result) };
  }

  private *gathering({ graph, alignedLeaves, ...result }: CheckResult): Steps<Facts> {
    const leaves = graph.leaves();
    const items = setOf(leaves.map((leaf) => this.numberOf(leaf)));
    yield;
    const astray = leaves.filter((_, i) => alignedLeaves[i] !== true);
    const printOf = fingerprinting([{ graph, alignedLeaves, ...result }], () => '');
    const alarms: number[] = [];
    for (const alarm of result.problems.filter(isToldOf)) alarms.push(this.numberOfAlarm(alarm, printOf));
    yield;
    const facts = { items, astray: setOf(astray.map((leaf) => this.numberOf(leaf))), alarms: setOf(alarms) };
    this.before = sharing(facts, this.before);
    return this.before;
  }

  private numberOf(entry: Entry): number {
    const known = this.entries.get(entry);
    if (known !== undefined) return known;
    const label = nameOf(entry);
    const number = this.numbers.items.numberOf(entry.id ?? label, { id: entry.id, label });
    this.entries.set(entry, number);
    return number;
  }

  private numberOfAlarm(problem: Problem, printOf: (problem: Problem) => Fingerprint): number {
    const known = this.problems.get(problem);
    if (known !== undefined) return known;
    const print = printOf(problem);
    const { rule, subject } = print;
    const number = this.numbers.alarms.numberOf(fingerprintKey(print), { rule, subject });
    this.problems.set(problem, number);
    return number;
  }
}

/** Warnings and errors by name, for everybody to read: what speaks about single people is only counted. */
function isToldOf({ severity, rule, personal }: Problem): boolean {
  const isAlarm = severity === 'error' || severity === 'warning';
  return isAlarm && personal !== true && ruleInfoById(rule)?.personal !== true;
}

function bySeverity(problems: readonly Problem[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
}

function byRule(problems: readonly Problem[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => compareTexts(a, b)));
}

/** True for work whose links lead to an objective, whatever became of that. */
const LINKED: Fact<boolean> = { of: (graph, entry) => graph.nearestObjectives(entry).length > 0 };

/** True for an objective that open work leads to. */
const SERVED: Fact<boolean> = { of: (graph, entry) => graph.workFor(entry).some(isOpen) };

/** Of the active objectives, those that open work leads to. */
function servedObjectives({ graph }: CheckResult): Part {
  const active = graph.all('objective').filter((objective) => isActive(objective));
  return { count: active.filter((each) => graph.remembered(SERVED, each)).length, of: active.length };
}
