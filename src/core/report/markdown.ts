import type { CheckResult } from '../engine';
import { grouped, nameOf, type Entry, type Problem, type Severity } from '../model';
import { ruleInfoById } from '../rules';
import { basisOf, whyNone } from './alignment';
import { factsOf } from './charter';
import { resultByFile } from './fingerprint';
import { code, html, prose, row, text } from './markdownText';
import { lineOf } from './paths';
import { printedOf, type Report } from './report';
import { findingsInWords, RESOLVED } from './summary';
import { counted, percent } from './words';

/** Findings that are listed one by one: a comment on GitHub has at most 65,536 characters. */
const MOST_LISTED = 150;

/** Rows of the table by objective. */
const MOST_OBJECTIVES = 40;

/**
 * The report as Markdown, for a comment on a pull request: how far each charter is aligned, how many findings each
 * objective and each rule has, and below them, folded, the findings themselves. What a charter says is shown as text,
 * whatever it looks like. Ends with a line end.
 */
export function markdownReport(report: Report): string {
  const blocks = [
    `## Throughline: ${findingsInWords(report)}`,
    alignmentTable(report),
    ...(report.problems.length === 0 ? [] : [objectiveTable(report), ruleTable(report)]),
    ...lists(report),
    waivedList(report),
    resolvedList(report),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function alignmentTable({ charters, pathOf }: Report): string {
  const rows = charters.flatMap((charter) => {
    const { kind, name } = factsOf(charter);
    if (kind === 'part') return [];
    const { share } = charter.alignment;
    const title = text(name ?? pathOf(charter.bundle.root));
    return [
      share === null
        ? row(title, '–', `It ${whyNone(charter)}`)
        : row(title, `${percent(share)}%`, basisOf(charter)),
    ];
  });
  if (rows.length === 0) return '';
  return [row('Charter', 'Alignment', 'Reaches the purpose'), '| --- | ---: | --- |', ...rows].join('\n');
}

/** Findings as errors, warnings and advice. */
type Tally = readonly [errors: number, warnings: number, advice: number];

const COUNTS = ['Errors', 'Warnings', 'Advice'];

function tallyOf(problems: readonly Problem[]): Tally {
  const count = (...severities: readonly Severity[]): number =>
    problems.filter(({ severity }) => severities.includes(severity)).length;
  return [count('error'), count('warning'), count('info', 'hint')];
}

function countTable(what: string, rows: readonly (readonly [string, readonly Problem[]])[]): string {
  return [
    row(what, ...COUNTS),
    '| --- | ---: | ---: | ---: |',
    ...rows.map(([name, problems]) =>
      row(name, ...tallyOf(problems).map((count) => (count === 0 ? '' : String(count)))),
    ),
  ].join('\n');
}

/** A finding about work for several objectives counts at each of them. */
function objectiveTable({ problems, charters, pathOf }: Report): string {
  const results = resultByFile(charters, pathOf);
  const byObjective = new Map<Entry, Problem[]>();
  const others: Problem[] = [];
  for (const problem of problems) {
    const objectives = objectivesOf(problem, results.get(problem.place.file.uri));
    if (objectives.length === 0) others.push(problem);
    for (const each of objectives) {
      const found = byObjective.get(each) ?? [];
      found.push(problem);
      byObjective.set(each, found);
    }
  }
  const most = [...byObjective].toSorted(([, a], [, b]) => b.length - a.length);
  const more = most.slice(MOST_OBJECTIVES).flatMap(([, found]) => found);
  return countTable('Objective', [
    ...most.slice(0, MOST_OBJECTIVES).map(([entry, found]) => [text(nameOf(entry)), found] as const),
    ...(more.length > 0 ? [['Other objectives', [...new Set(more)]] as const] : []),
    ...(others.length > 0 ? [['No objective', others] as const] : []),
  ]);
}

/** The objectives that a finding is about: the entry itself, what it is written in, or what it serves. */
function objectivesOf({ entry }: Problem, result: CheckResult | undefined): readonly Entry[] {
  for (let at = entry; at !== undefined; at = at.within) if (at.kind === 'objective') return [at];
  return entry && result ? result.graph.nearestObjectives(entry) : [];
}

function ruleTable({ problems }: Report): string {
  const byRule = grouped(problems, ({ rule }) => rule);
  const rows = [...byRule].toSorted(([, a], [, b]) => b.length - a.length);
  return countTable(
    'Rule',
    rows.map(([rule, found]) => {
      const summary = ruleInfoById(rule)?.summary;
      return [`${code(rule)}${summary === undefined ? '' : `: ${prose(summary)}`}`, found];
    }),
  );
}

/** The findings of each file, folded. */
function lists(report: Report): readonly string[] {
  const printed = printedOf(report);
  const listed = printed.slice(0, MOST_LISTED);
  const byFile = grouped(listed, ({ place }) => place.file);
  const more = printed.length - listed.length;
  return [
    ...[...byFile].map(([file, found]) =>
      folded(
        `${report.pathOf(file)}: ${counted(found.length, 'finding')}`,
        found.map((problem) => item(problem, report)),
      ),
    ),
    ...(more > 0 ? [`And ${counted(more, 'more finding')}.`] : []),
  ];
}

function item(problem: Problem, { known = [] }: Report): string {
  const { severity, message, rule, place } = problem;
  const label = known.includes(problem) ? `${severity}, known` : severity;
  return `- **${label}** in line ${lineOf(place)}: ${prose(message)} (${code(rule)})`;
}

function waivedList(report: Report): string {
  const { waived } = report;
  if (waived.length === 0) return '';
  const items = waived.slice(0, MOST_LISTED).map((problem) => {
    const { reason, by } = problem.waiver;
    const why = [reason, by].filter((each) => each !== undefined).join(', ');
    return `${item(problem, report)}${why === '' ? '' : `: ${text(why)}`}`;
  });
  return folded(`${waived.length} waived`, items);
}

function resolvedList({ resolved }: Report): string {
  if (resolved.length === 0) return '';
  const items = resolved
    .slice(0, MOST_LISTED)
    .map(({ charter, rule, subject, detail }) =>
      `- ${code(rule)} ${text(subject)} ${text(detail)} in ${text(charter)}`.replaceAll('  ', ' '),
    );
  return folded(`${resolved.length} in the baseline and not found any more`, [prose(RESOLVED), '', ...items]);
}

/** Lines that are shown when somebody opens them. */
export function folded(summary: string, lines: readonly string[]): string {
  return [`<details><summary>${html(summary)}</summary>`, '', ...lines, '', '</details>'].join('\n');
}
