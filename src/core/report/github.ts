import { rangeOf, type Place, type Problem, type Severity } from '../model';
import { alignmentInWords } from './alignment';
import { factsOf } from './charter';
import { printable } from './columns';
import type { PathOf } from './paths';
import { printedOf, type Report } from './report';
import { findingsInWords } from './summary';
import { counted } from './words';

type Kind = 'error' | 'warning' | 'notice';

/** How many annotations of a kind GitHub shows for one step; the others are in its log only. */
const MOST_SHOWN = 10;

/**
 * The report as workflow commands of GitHub Actions, which become annotations at the lines of a pull request, and a
 * summary for people who read the log. Ends with a line end.
 */
export function githubReport(report: Report): string {
  const known = new Set(report.known);
  const printed = printedOf(report).map((problem) => ({
    problem,
    kind: known.has(problem) ? ('notice' as const) : kindOf(problem.severity),
  }));
  const lines = [
    ...printed.map(({ problem, kind }) => annotation(problem, kind, report.pathOf)),
    ...report.charters.flatMap((charter) => {
      const { kind, name } = factsOf(charter);
      return kind === 'part'
        ? []
        : [harmless(`${name ?? report.pathOf(charter.bundle.root)} ${alignmentInWords(charter)}`)];
    }),
    `${findingsInWords(report)} in ${counted(report.files, 'file')}.${hidden(printed.map(({ kind }) => kind))}`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function kindOf(severity: Severity): Kind {
  return severity === 'error' || severity === 'warning' ? severity : 'notice';
}

/** A place of several lines has no columns: GitHub takes them for one line only. */
function annotation({ rule, message, place }: Problem, kind: Kind, pathOf: PathOf): string {
  const parts: Readonly<Record<string, string | number>> = {
    file: pathOf(place.file),
    ...linesOf(place),
    title: rule,
  };
  const properties = Object.entries(parts).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${kind} ${properties.join(',')}::${data(message)}`;
}

function linesOf({ file, span }: Place): Readonly<Record<string, number>> {
  const { start, end } = rangeOf(file.lines, span);
  const lines = { line: start.line + 1, endLine: end.line + 1 };
  if (start.line !== end.line) return lines;
  return { ...lines, col: start.character + 1, endColumn: Math.max(end.character, start.character + 1) };
}

function hidden(kinds: readonly Kind[]): string {
  const tooMany = (['error', 'warning', 'notice'] as const).some(
    (kind) => kinds.filter((each) => each === kind).length > MOST_SHOWN,
  );
  return tooMany
    ? ` GitHub shows ${MOST_SHOWN} errors, ${MOST_SHOWN} warnings and ${MOST_SHOWN} notices of a step at most: the others are in this log only.`
    : '';
}

/** A line of the log that no name in it can turn into a command: those begin with `::`, or hold `##[`. */
function harmless(line: string): string {
  return `Charter ${printable(line).replaceAll('##[', '## [')}`;
}

/** As the toolkit of GitHub Actions escapes. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
