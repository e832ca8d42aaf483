import type { Entry, FindingData, Place } from './charter';

export type Severity = 'error' | 'warning' | 'info' | 'hint';
export type SeveritySetting = Severity | 'off';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** The less severe of two. */
export function milder(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}

export function isSeveritySetting(value: unknown): value is SeveritySetting {
  return value === 'off' || SEVERITIES.some((severity) => severity === value);
}

export interface Related {
  readonly place: Place;
  readonly message: string;
}

/** What a rule says, before severity and waivers are looked at. */
export interface Finding {
  readonly message: string;
  readonly place: Place;
  /** The id of the entry; where it has none, its key path; `charter` for the whole. What a waiver names in `about`. */
  readonly subject: string;
  /** The entry that the subject names; undefined where it is a stretch of text, or the charter as a whole. */
  readonly entry?: Entry;
  readonly related?: readonly Related[];
  /** Where this finding weighs less than the rule's others, such as one about finished work. It never weighs more. */
  readonly severity?: Severity;
  /** True where this finding tells something about a single person, though the rule's others do not: it stays in the team. */
  readonly personal?: boolean;
  /** Read by the fixes of the rule; part of the JSON output. */
  readonly data?: FindingData;
}

/** A finding with its rule and severity. */
export interface Problem extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

/** A problem that a waiver or a comment accepts. */
export interface WaivedProblem extends Problem {
  readonly waiver: {
    readonly reason: string | undefined;
    readonly by: string | undefined;
    readonly until: string | undefined;
    /** Where the acceptance is written. */
    readonly place: Place;
  };
}
