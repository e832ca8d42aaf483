import type { CheckResult } from '../engine';
import { Aligner, isActive, isOpen, reached, Ways, type Objective, type WorkItem } from '../graph';
import { compareTexts, nameOf, type Entry, type Problem, type Severity } from '../model';
import type { Revision } from '../ports';
import { ruleInfoById } from '../rules';
import { factsOf, fingerprinting, fingerprintKey, type Fingerprint } from '../report';
import { setOf, type CheckedPoint, type Facts, type Numbers, type Sighting } from './points';

/** Takes down what a check found, before the next check takes its graph over. */
export class Observer {
  /** Entries and findings stay the same objects from one check to the next, where nothing changed. */
  private readonly entries = new WeakMap<Entry, number>();
  private readonly problems = new WeakMap<Problem, number>();

  constructor(private readonly numbers: Numbers) {}

  sight(result: CheckResult, revision: Revision): Sighting {
    const { graph, alignment, problems, drifts } = result;
    const leaves = graph.leaves();
    const { objectives, requirements, workItems } = factsOf(result);
    const point: CheckedPoint = {
      kind: 'checked',
      revision,
      ...(alignment.share === null ? {} : { alignment: alignment.share }),
      counts: { objectives, requirements, workItems },
      findings: { bySeverity: bySeverity(problems), byRule: byRule(problems) },
      coverage: {
        objectives: servedObjectives(result),
        items: { count: linkedAmong(leaves, result), of: leaves.length },
      },
      drifting: graph.all('workItem').filter((item) => drifts(item)).length,
    };
    return { point, facts: this.factsOf(result, leaves) };
  }

  private factsOf(result: CheckResult, leaves: readonly WorkItem[]): Facts {
    const aligner = new Aligner(result.graph, result.drifts);
    const astray = leaves.filter((leaf) => !aligner.isAligned(leaf));
    const printOf = fingerprinting([result], () => '');
    const alarms = result.problems.filter(isToldOf);
    return {
      items: setOf(leaves.map((leaf) => this.numberOf(leaf))),
      astray: setOf(astray.map((leaf) => this.numberOf(leaf))),
      alarms: setOf(alarms.map((alarm) => this.numberOfAlarm(alarm, printOf))),
    };
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

/** Of the active objectives, those that open work leads to. */
function servedObjectives({ graph }: CheckResult): { readonly count: number; readonly of: number } {
  const open = graph.all('workItem').filter(isOpen);
  const served = reached<Entry>(open, (at) => graph.up(at).map(({ to }) => to));
  const active = graph.all('objective').filter((objective: Objective) => isActive(objective));
  return { count: active.filter((objective) => served.has(objective)).length, of: active.length };
}

/** How many of some work items lead to an objective, whatever became of that. */
function linkedAmong(leaves: readonly WorkItem[], { graph }: CheckResult): number {
  const ways = new Ways<Entry>(
    (at) => graph.up(at).map(({ to }) => to),
    (at) => at.kind === 'objective',
  );
  return leaves.filter((leaf) => ways.lead(leaf)).length;
}
