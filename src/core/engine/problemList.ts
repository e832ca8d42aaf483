import { differenceOf, milder, type Finding, type Problem, type Severity, type Steps } from '../model';
import type { Rule } from '../rules';

/** How many problems are made between two steps. */
const STEP = 500;

/** The findings of a rule as problems. The same finding is the same problem, so that others can see that nothing has changed. */
export class ProblemList {
  private findings: readonly Finding[] = [];
  private problems: readonly Problem[] = [];

  constructor(
    private readonly rule: Rule,
    readonly severity: Severity,
  ) {}

  /** The same list for the same findings. Steps that are left change nothing. */
  *taking(findings: readonly Finding[]): Steps<readonly Problem[]> {
    if (findings === this.findings) return this.problems;
    const { start, before, after } = differenceOf(this.findings, findings);
    if (start < before || start < after) {
      const known = new Map(
        this.findings.slice(start, before).map((each, i) => [each, this.problems[start + i]]),
      );
      const fresh: Problem[] = [];
      for (const each of findings.slice(start, after)) {
        fresh.push(known.get(each) ?? this.problemOf(each));
        if (fresh.length % STEP === 0) yield;
      }
      this.problems = [...this.problems.slice(0, start), ...fresh, ...this.problems.slice(before)];
    }
    this.findings = findings;
    return this.problems;
  }

  private problemOf(finding: Finding): Problem {
    return { ...finding, rule: this.rule.id, severity: milder(this.severity, finding.severity ?? 'error') };
  }
}
