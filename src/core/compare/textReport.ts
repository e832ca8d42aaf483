import { nameOf } from '../model';
import { factsOf, printable, spotOf, wrap, type PathOf, type Style } from '../report';
import {
  alignmentOf,
  isSame,
  isSameAlignment,
  type Changes,
  type CharterChange,
  type Standing,
} from './changes';
import type { FailOn } from './failures';
import { findingSections, sectionsOf, type ToldChange, type ToldSection } from './tell';
import { basisWords, changesInWords, entryOf, shareWords, touchWords } from './words';

/** What is compared, and how it ends. */
export interface ComparisonReport {
  readonly changes: Changes;
  /** The two sides by the names that people give them: `main`, `HEAD`, `the working files`. */
  readonly base: string;
  readonly head: string;
  /** Why the status says that something is wrong; empty where nothing is. */
  readonly failing: readonly FailOn[];
  readonly pathOf: { readonly before: PathOf; readonly after: PathOf };
}

export interface ComparisonTextOptions {
  readonly width: number;
  readonly style: Style;
}

/** The comparison for people at a terminal. Ends with a line end. */
export function comparisonText(report: ComparisonReport, options: ComparisonTextOptions): string {
  const { changes, base, head, failing } = report;
  const told = changes.charters.filter((charter) => !isSame(charter));
  const blocks = [
    options.style.strong(printable(`${base} → ${head}`)),
    ...told.map((charter) => charterBlock(charter, report, options)),
    ...findingSections(changes).map((section) => sectionBlock(section, report, options)),
    options.style.strong(changesInWords(changes)),
    ...(failing.length > 0 ? [`Fails on ${failing.join(', ')}`] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What happened to the charter as a whole, as a sentence; undefined where it lies where it was. */
function wholeWords({ kind, from }: CharterChange): string | undefined {
  if (kind === 'moved') return `This charter was ${from ?? 'elsewhere'}.`;
  if (kind === 'kept') return undefined;
  return kind === 'came' ? 'This charter is new.' : 'This charter is gone.';
}

function charterBlock(
  charter: CharterChange,
  report: ComparisonReport,
  options: ComparisonTextOptions,
): string {
  const { style, width } = options;
  const alignment = alignmentOf(charter);
  const head = `${charterTitle(charter)}: alignment ${shareWords(alignment)}`;
  const whole = wholeWords(charter);
  const lines = [
    style.strong(printable(head)),
    ...indented(basisWords(alignment), 2, width).map(style.faint),
    ...(whole === undefined ? [] : indented(whole, 2, width)),
    ...objectiveLines(charter, width),
  ];
  return [
    lines.join('\n'),
    ...sectionsOf(charter).map((section) => sectionBlock(section, report, options)),
  ].join('\n\n');
}

/** «Contoso service desk (project-charter.yaml)» */
export function charterTitle({ path, result }: CharterChange): string {
  const side = result.after ?? result.before;
  const name = side && factsOf(side).name;
  return name === undefined ? path : `${name} (${path})`;
}

/** The objectives whose figures are other ones now. */
export function movedObjectives({ objectives }: CharterChange): readonly Standing[] {
  return objectives.filter(({ alignment }) => !isSameAlignment(alignment));
}

function objectiveLines(charter: CharterChange, width: number): readonly string[] {
  return movedObjectives(charter).flatMap(({ objective, alignment }) =>
    indented(
      `${nameOf(entryOf(objective))}: ${shareWords(alignment)} of its work aligned (${basisWords(alignment)})`,
      2,
      width,
    ),
  );
}

function sectionBlock(
  { title, changes }: ToldSection,
  report: ComparisonReport,
  options: ComparisonTextOptions,
): string {
  const lines = changes.flatMap((change) => changeLines(change, report, options));
  return [options.style.strong(`  ${title} (${changes.length})`), ...lines].join('\n');
}

function changeLines(
  { label, name, details, touches, place, isGone, problem }: ToldChange,
  { pathOf }: ComparisonReport,
  { style, width }: ComparisonTextOptions,
): readonly string[] {
  const mark = problem === undefined ? style.strong : style.severity[problem.severity];
  const [first = '', ...further] = indented(`${label}: ${name}`, 4, width);
  const spot = spotOf(place, isGone ? pathOf.before : pathOf.after);
  const rule = problem === undefined ? [] : [problem.rule];
  return [
    first.replace(`${label}:`, () => mark(`${label}:`)),
    ...further,
    ...[...details, touchWords(touches, isGone) ?? ''].flatMap((detail) =>
      detail === '' ? [] : indented(detail, 8, width),
    ),
    style.faint(printable(`        ${[...rule, ...(isGone ? ['was'] : []), 'at', spot].join(' ')}`)),
  ];
}

function indented(text: string, by: number, width: number): readonly string[] {
  return wrap(printable(text), width - by).map((line) => `${' '.repeat(by)}${line}`);
}
