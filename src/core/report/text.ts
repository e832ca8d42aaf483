import type { CheckResult } from '../engine';
import { SEVERITIES, type CharterFile, type Place, type Problem } from '../model';
import { alignmentInWords } from './alignment';
import { factsOf } from './charter';
import { codeFrame } from './codeFrame';
import { printable, wrap } from './columns';
import { lineOf, spotOf } from './paths';
import { printedOf, type Report } from './report';
import type { Paint, Style } from './style';
import { findingsInWords, RESOLVED } from './summary';
import { counted } from './words';

export interface TextOptions {
  /** How many columns there are. */
  readonly width: number;
  readonly style: Style;
  /** How long the check took. */
  readonly milliseconds: number;
}

/** Further places of one finding that are printed; a circle can have hundreds. */
const MOST_RELATED = 6;

/**
 * The report for people: by file, each finding with what is wrong, where, and the line it stands on; then how far each
 * charter is aligned, and a line that sums up. Ends with a line end.
 */
export function textReport(report: Report, options: TextOptions): string {
  const printer = new Printer(report, options);
  const blocks = [...printer.files(), printer.charters(), printer.resolved(), printer.summary()];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** One finding or heading is a block; blocks are parted by an empty line. */
class Printer {
  /** What is printed, new and known, in the order of the report. */
  private readonly problems: readonly Problem[];
  private readonly known: ReadonlySet<Problem>;

  constructor(
    private readonly report: Report,
    private readonly options: TextOptions,
  ) {
    this.problems = printedOf(report);
    this.known = new Set(report.known);
  }

  files(): readonly string[] {
    return this.problems.flatMap((problem, i, all) => {
      const { file } = problem.place;
      const isFirst = i === 0 || all[i - 1]?.place.file.uri !== file.uri;
      const block = this.problem(problem);
      return isFirst ? [this.heading(file), block] : [block];
    });
  }

  private heading(file: CharterFile): string {
    const { strong, faint } = this.options.style;
    const here = this.problems.filter(({ place }) => place.file.uri === file.uri);
    const counts = SEVERITIES.flatMap((severity) => {
      const count = here.filter((problem) => problem.severity === severity).length;
      return count === 0 ? [] : [counted(count, severity)];
    });
    return `${strong(printable(this.report.pathOf(file)))} ${faint(`(${counts.join(', ')})`)}`;
  }

  private problem(problem: Problem): string {
    const { style } = this.options;
    const mark = style.severity[problem.severity];
    const label = `${problem.severity}${this.known.has(problem) ? ', known' : ''}:`;
    const [first = '', ...further] = this.hanging('  ', `${label} ${printable(problem.message)}`, '  ');
    const lines = [
      first.replace(label, () => mark(label)),
      ...further,
      style.faint(`  ${problem.rule} at ${this.spot(problem.place)}`),
      ...this.frame(problem, mark).map((line) => `    ${line}`),
      ...this.related(problem).map(style.faint),
    ];
    return lines.join('\n');
  }

  /** What stands on a line beside what is marked may be personal, so the customer is shown none of the text. */
  private frame({ place }: Problem, mark: Paint): readonly string[] {
    const { style, width } = this.options;
    return this.report.audience === 'customer'
      ? []
      : codeFrame(place, { width: width - 4, mark, faint: style.faint });
  }

  private related({ place: { file }, related = [] }: Problem): readonly string[] {
    const more = related.length - MOST_RELATED;
    return [
      ...related.slice(0, MOST_RELATED).flatMap(({ place, message }) => {
        const spot = place.file.uri === file.uri ? `line ${lineOf(place)}:` : this.spot(place);
        return this.hanging('    see ', `${spot} ${printable(message)}`, '        ');
      }),
      ...(more > 0 ? [`    and ${counted(more, 'more place')}`] : []),
    ];
  }

  /** A text on lines that fit, the first one behind `first`, the others behind `rest`. */
  private hanging(first: string, text: string, rest: string): readonly string[] {
    return wrap(text, this.options.width - Math.max(first.length, rest.length)).map(
      (line, i) => `${i === 0 ? first : rest}${line}`,
    );
  }

  private spot(place: Place): string {
    return printable(spotOf(place, this.report.pathOf));
  }

  charters(): string {
    return this.report.charters.flatMap((charter) => this.charter(charter)).join('\n');
  }

  private charter(result: CheckResult): readonly string[] {
    const { kind, name } = factsOf(result);
    if (kind === 'part') return [];
    const title = printable(name ?? this.report.pathOf(result.bundle.root));
    return this.hanging('', `${title} ${alignmentInWords(result)}`, '  ');
  }

  /** What the baseline does not need to hold any more. */
  resolved(): string {
    const { resolved } = this.report;
    if (resolved.length === 0) return '';
    const lines = resolved.map(({ charter, rule, subject, detail }) =>
      this.hanging('  ', printable(`${rule} ${subject} ${detail}`.trimEnd() + ` in ${charter}`), '    '),
    );
    return [...this.hanging('', RESOLVED, ''), ...lines.flat()].join('\n');
  }

  summary(): string {
    const { style, milliseconds } = this.options;
    const found = style.strong(findingsInWords(this.report, style));
    const took = style.faint(`(${Math.round(milliseconds)} ms)`);
    return `${found} in ${counted(this.report.files, 'file')} ${took}`;
  }
}
