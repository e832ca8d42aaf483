import type { CheckResult } from '../engine';
import type { IsoDate, Problem } from '../model';
import { RULES } from '../rules';
import { effectiveSettings, type RuleSettings } from '../settings';
import { alignmentInWords } from './alignment';
import { factsOf } from './charter';
import { fingerprinting, resultByFile, type FingerprintOf } from './fingerprint';
import { spotOf } from './paths';
import { printedOf, type Report } from './report';
import { attributes, element, escaped } from '../xml';

export interface JunitOptions {
  /** What the command line says of rules: those that are off are no tests. */
  readonly settings: RuleSettings;
  /** The day that counts as today. */
  readonly today: IsoDate;
}

/**
 * The report as test results in the form of JUnit, for builds that show tests: a charter is a suite, and a rule that
 * finds nothing a test that passes. An error or a warning is a test of its own that fails; its name stays the same from
 * build to build, so that a build server can tell which ones are new. Advice, and what is waived or known, fails nothing
 * and stands in the output of the suite. Ends with a line end.
 *
 * The form is what the schemas of both Ant and Jenkins allow. A check is over in no time: all times are 0.
 */
export function junitReport(report: Report, options: JunitOptions): string {
  const suites = new Suites(report, options);
  const all = report.charters.map((charter, id) => suites.of(charter, id));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', {}, all)}\n`;
}

class Suites {
  private readonly fingerprintOf: FingerprintOf;
  private readonly charters: ReadonlyMap<string, CheckResult>;
  /** What is told, new and known. */
  private readonly printed: readonly Problem[];
  private readonly known: ReadonlySet<Problem>;

  constructor(
    private readonly report: Report,
    private readonly options: JunitOptions,
  ) {
    this.fingerprintOf = fingerprinting(report.charters, report.pathOf);
    this.charters = resultByFile(report.charters, report.pathOf);
    this.printed = printedOf(report);
    this.known = new Set(report.known);
  }

  of(charter: CheckResult, id: number): string {
    const { pathOf, waived } = this.report;
    const path = pathOf(charter.bundle.root);
    const isHere = ({ place }: Problem): boolean => this.charters.get(place.file.uri) === charter;
    const found = this.printed.filter(isHere);
    const failing = found.filter((problem) => this.isFailing(problem));
    const tests = [...this.failures(failing, path), ...this.passes(charter, failing, path)];
    const head = {
      name: factsOf(charter).name ?? path,
      package: path,
      id,
      timestamp: `${this.options.today}T00:00:00`,
      hostname: 'localhost',
      tests: tests.length,
      failures: failing.length,
      errors: 0,
      time: 0,
    };
    const alignment = { name: 'alignment', value: `The charter ${alignmentInWords(charter)}` };
    return element('testsuite', head, [
      `<properties><property${attributes(alignment)}/></properties>`,
      ...tests,
      `<system-out>${escaped(this.aside(found, waived.filter(isHere)))}</system-out>`,
      '<system-err/>',
    ]);
  }

  private isFailing(problem: Problem): boolean {
    const { severity } = problem;
    return (severity === 'error' || severity === 'warning') && !this.known.has(problem);
  }

  /** Azure Pipelines shows the message, GitLab the text. */
  private failures(problems: readonly Problem[], classname: string): readonly string[] {
    const names = namesFor(problems, this.fingerprintOf);
    return problems.map((problem, i) => {
      const { severity, message, rule } = problem;
      const text = [this.line(problem), ...this.related(problem)].join('\n');
      const told = `<failure${attributes({ message, type: severity })}>${escaped(text)}</failure>`;
      return element('testcase', { name: names[i] ?? rule, classname, time: 0 }, [told]);
    });
  }

  private passes(charter: CheckResult, failing: readonly Problem[], classname: string): readonly string[] {
    const failed = new Set(failing.map(({ rule }) => rule));
    return rulesFor(charter, this.options.settings)
      .filter((rule) => !failed.has(rule))
      .map((name) => `<testcase${attributes({ name, classname, time: 0 })}/>`);
  }

  /** What fails nothing: advice, what is known, what is waived. */
  private aside(found: readonly Problem[], waived: readonly Problem[]): string {
    return [
      ...found
        .filter((problem) => !this.isFailing(problem))
        .map((problem) => `${this.line(problem)}${this.known.has(problem) ? ' (known)' : ''}`),
      ...waived.map((problem) => `${this.line(problem)} (waived)`),
    ].join('\n');
  }

  private line({ severity, message, rule, place }: Problem): string {
    return `${spotOf(place, this.report.pathOf)}: ${severity}: ${message} (${rule})`;
  }

  private related({ related = [] }: Problem): readonly string[] {
    return related.map(({ place, message }) => `${spotOf(place, this.report.pathOf)}: ${message}`);
  }
}

/** The rules that were asked about a charter. */
function rulesFor({ bundle }: CheckResult, commandLine: RuleSettings): readonly string[] {
  const settings = effectiveSettings(bundle, commandLine, {});
  const kind = bundle.unused ? 'part' : (bundle.root.kind ?? 'project');
  return RULES.filter(
    (rule) =>
      settings.severityOf(rule) !== 'off' && (rule.charters ?? ['project', 'practice']).includes(kind),
  ).map(({ id }) => id);
}

/** `drift/orphan-work-item: WI-2`. Build servers take tests with the same name for one. */
function namesFor(problems: readonly Problem[], fingerprintOf: FingerprintOf): readonly string[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const { rule, subject, detail } = fingerprintOf(problem);
    const name = `${rule}: ${subject}${detail === '' ? '' : ` (${detail})`}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}, ${count}`;
  });
}
