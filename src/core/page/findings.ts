import type { CheckResult } from '../engine';
import { compareTexts, SEVERITIES, type Audience, type IsoDate, type Problem, type Severity } from '../model';
import { reportOn } from '../report';
import { ruleInfoById } from '../rules';
import type { Named, Names } from './named';

/** What one rule found. */
export interface FindingGroup {
  readonly rule: string;
  /** One line: what a finding of the rule says. */
  readonly summary: string;
  /** Why it matters: text in which words of the format stand in backticks. */
  readonly why: string;
  /** The loudest of its findings. */
  readonly severity: Severity;
  readonly findings: readonly FindingData[];
}

export interface FindingData {
  readonly severity: Severity;
  /** Words of the format stand in backticks. */
  readonly message: string;
  /** Undefined where it is about a stretch of text, or about the charter as a whole. */
  readonly about: Named | undefined;
}

/** A finding that somebody has accepted. */
export interface WaivedData extends FindingData {
  readonly reason: string | undefined;
  readonly by: string | undefined;
  readonly until: IsoDate | undefined;
}

export interface FindingsData {
  /** The loudest first, then those with the most findings. */
  readonly groups: readonly FindingGroup[];
  readonly waived: readonly WaivedData[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** What was found in a charter, as the audience may know it. */
export function findingsOf(result: CheckResult, names: Names, audience: Audience): FindingsData {
  const { problems, waived, counts } = reportOn([result], { pathOf: ({ uri }) => uri, audience });
  return {
    groups: groupsOf(problems, names),
    waived: waived.map((problem) => {
      const { reason, by, until } = problem.waiver;
      return { ...told(problem, names), reason, by: nameOfPerson(by, result), until };
    }),
    counts,
  };
}

function nameOfPerson(by: string | undefined, { graph }: CheckResult): string | undefined {
  return by === undefined ? undefined : (graph.find(by)?.title ?? by);
}

function groupsOf(problems: readonly Problem[], names: Names): readonly FindingGroup[] {
  const byRule = new Map<string, FindingData[]>();
  for (const problem of problems) {
    const group = byRule.get(problem.rule);
    if (group) group.push(told(problem, names));
    else byRule.set(problem.rule, [told(problem, names)]);
  }
  return [...byRule].map(([rule, findings]) => groupOf(rule, findings)).toSorted(byLoudness);
}

function groupOf(rule: string, findings: readonly FindingData[]): FindingGroup {
  const info = ruleInfoById(rule);
  const loudness = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
  return {
    rule,
    summary: info?.summary ?? rule,
    why: info?.why ?? '',
    severity: SEVERITIES[Math.min(...loudness)] ?? 'hint',
    findings,
  };
}

function byLoudness(a: FindingGroup, b: FindingGroup): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    b.findings.length - a.findings.length ||
    compareTexts(a.rule, b.rule)
  );
}

function told({ severity, message, entry }: Problem, names: Names): FindingData {
  return { severity, message, about: entry && names.of(entry) };
}
