import { haveSameItems, type Severity } from '../model';
import type { Revision } from '../ports';

/** So many of all. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

/** How a charter stood at a revision. */
export interface CheckedPoint {
  readonly kind: 'checked';
  readonly revision: Revision;
  /** From 0 to 1; undefined where there is no work to align. */
  readonly alignment?: number;
  /** Of the whole bundle, dropped entries included. */
  readonly counts: { readonly objectives: number; readonly requirements: number; readonly workItems: number };
  readonly findings: {
    readonly bySeverity: Readonly<Record<Severity, number>>;
    /** Only rules that found something, in the order of their ids. */
    readonly byRule: Readonly<Record<string, number>>;
  };
  readonly coverage: {
    /** Active objectives that open work leads to. */
    readonly objectives: Part;
    /** Work items at the bottom of the breakdown whose links lead to any objective; dropped ones are not counted. */
    readonly items: Part;
  };
  /** Work items with a warning that says they drift. */
  readonly drifting: number;
}

/** A revision at which nothing can be told of the charter. */
export interface BlankPoint {
  /** `broken`: the text does not parse. `absent`: it was not there, or cannot be read. */
  readonly kind: 'broken' | 'absent';
  readonly revision: Revision;
}

export type HistoryPoint = CheckedPoint | BlankPoint;

/** Numbers of names, ascending and each once. */
export type NumberSet = readonly number[];

/** What is compared between points, as `Numbers`. */
export interface Facts {
  /** Work items at the bottom of the breakdown that are not dropped. */
  readonly items: NumberSet;
  /** Those of them that do not reach the purpose. */
  readonly astray: NumberSet;
  /** Warnings and errors. */
  readonly alarms: NumberSet;
}

const NOTHING: NumberSet = [];

export const NO_FACTS: Facts = { items: NOTHING, astray: NOTHING, alarms: NOTHING };

/** The same facts with the sets of the point before, where these hold the same: from one commit to the next most do. */
export function sharing(facts: Facts, before: Facts): Facts {
  const shared = (name: keyof Facts): NumberSet =>
    haveSameItems(facts[name], before[name]) ? before[name] : facts[name];
  return { items: shared('items'), astray: shared('astray'), alarms: shared('alarms') };
}

/** A point with what it was made from. */
export interface Sighting {
  readonly point: HistoryPoint;
  readonly facts: Facts;
}

/** A work item, as a person reads of it. */
export interface ItemName {
  /** Undefined where it has none. */
  readonly id: string | undefined;
  /** WI-2 “Upgrade the plug-in framework” */
  readonly label: string;
}

/** A finding, as a person reads of it. */
export interface AlarmName {
  readonly rule: string;
  readonly subject: string;
}

/** Numbers for things, so that thousands of them in hundreds of revisions take little room. */
export class Numbering<T> {
  private readonly numbers = new Map<string, number>();
  private readonly all: [key: string, thing: T][] = [];

  constructor(known: readonly (readonly [key: string, thing: T])[] = []) {
    for (const [key, thing] of known) this.numberOf(key, thing);
  }

  get list(): readonly (readonly [key: string, thing: T])[] {
    return this.all;
  }

  /** The number of what goes by a key. What is said of it last counts. */
  numberOf(key: string, thing: T): number {
    const number = this.numbers.get(key) ?? this.all.length;
    this.numbers.set(key, number);
    this.all[number] = [key, thing];
    return number;
  }

  at(numbers: NumberSet): readonly T[] {
    return numbers.flatMap((number) => {
      const known = this.all[number];
      return known ? [known[1]] : [];
    });
  }
}

/** What the numbers of facts stand for. */
export interface Numbers {
  readonly items: Numbering<ItemName>;
  readonly alarms: Numbering<AlarmName>;
}

/** The numbers of `a` that `b` does not have. */
export function without(a: NumberSet, b: NumberSet): NumberSet {
  if (a === b) return NOTHING;
  const left: number[] = [];
  let at = 0;
  for (const number of a) {
    while (at < b.length && (b[at] ?? 0) < number) at++;
    if (b[at] !== number) left.push(number);
  }
  return left;
}

export function setOf(numbers: Iterable<number>): NumberSet {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}
