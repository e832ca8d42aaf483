import { nameOf } from '../model';
import {
  counted,
  folded,
  lineOf,
  markdownCode as code,
  markdownProse as prose,
  markdownRow as row,
  markdownText as text,
} from '../report';
import { alignmentOf, isSame, type CharterChange, type Standing } from './changes';
import { findingSections, sectionsOf, type ToldChange, type ToldSection } from './tell';
import { charterTitle, movedObjectives, type ComparisonReport } from './textReport';
import { basisWords, changesInWords, changeWords, entryOf, shareWords, touchWords } from './words';

/** Changes that are listed one by one: a comment on GitHub has at most 65,536 characters. */
const MOST_LISTED = 100;

/** Rows of all tables together. */
const MOST_ROWS = 60;

/** More about a change than this is for those who look at it in the charter. */
const MOST_DETAILS = 4;

/** Charters that are told by themselves. */
const MOST_CHARTERS = 12;

/**
 * The comparison as Markdown, for a comment on a pull request: a table of the objectives with their alignment before and
 * after, and below it, folded, the changes one by one. What a charter says is shown as text, whatever it looks like. Ends
 * with a line end.
 */
export function comparisonMarkdown(report: ComparisonReport): string {
  const { changes, base, head, failing } = report;
  const told = changes.charters.filter((charter) => !isSame(charter));
  const listed = new Budget(MOST_LISTED);
  const rows = new Budget(MOST_ROWS);
  const more = told.length - MOST_CHARTERS;
  const blocks = [
    `## Throughline: ${headline(told)}`,
    `From ${text(base)} to ${text(head)}: ${changesInWords(changes)}.${failing.length === 0 ? '' : ` **Fails on ${failing.join(', ')}.**`}`,
    ...told
      .slice(0, MOST_CHARTERS)
      .flatMap((charter) => [
        table(charter, rows),
        ...sectionsOf(charter).map((section) => list(section, report, listed)),
      ]),
    ...(more > 0 ? [`And ${counted(more, 'more charter')}.`] : []),
    ...findingSections(changes).map((section) => list(section, report, listed)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The figure that matters most where one charter changed. */
function headline(told: readonly CharterChange[]): string {
  const [only] = told;
  if (only === undefined) return 'no charter changed';
  return told.length === 1
    ? `alignment ${shareWords(alignmentOf(only))}`
    : counted(told.length, 'charter changed', 'charters changed');
}

/** How much may still be told. */
class Budget {
  constructor(private left: number) {}

  take<T>(items: readonly T[]): readonly T[] {
    const taken = items.slice(0, this.left);
    this.left -= taken.length;
    return taken;
  }
}

const WHOLE = { kept: '', came: 'new', went: 'gone' } as const;

/** The first row is for the charter as a whole, the others for the objectives of which something changed. */
function table(charter: CharterChange, rows: Budget): string {
  const alignment = alignmentOf(charter);
  const changed = new Map(charter.aims.map((change) => [entryOf(change), changeWords(change)]));
  const moved = new Set(movedObjectives(charter));
  const told = charter.objectives.filter((each) => moved.has(each) || changed.has(entryOf(each.objective)));
  const shown = rows.take(told);
  const objectiveRow = ({ objective, alignment: own }: Standing): string =>
    row(
      text(nameOf(entryOf(objective))),
      shareWords(own),
      basisWords(own),
      text(changed.get(entryOf(objective)) ?? ''),
    );
  return [
    row(text(charterTitle(charter)), 'Alignment', 'Reaches the purpose', 'Change'),
    '| --- | ---: | --- | --- |',
    row('**All work**', shareWords(alignment), basisWords(alignment), WHOLE[charter.kind]),
    ...shown.map(objectiveRow),
    ...(told.length > shown.length ? [row(`And ${told.length - shown.length} more`, '', '', '')] : []),
  ].join('\n');
}

function list({ title, changes }: ToldSection, report: ComparisonReport, listed: Budget): string {
  const shown = listed.take(changes);
  const more = changes.length - shown.length;
  return folded(`${title}: ${changes.length}`, [
    ...shown.flatMap((change) => item(change, report)),
    ...(more > 0 ? [`- and ${more} more`] : []),
  ]);
}

function item(
  { label, name, details, touches, place, isGone, problem }: ToldChange,
  { pathOf }: ComparisonReport,
): readonly string[] {
  const path = (isGone ? pathOf.before : pathOf.after)(place.file);
  const line = `${isGone ? 'was in' : 'in'} ${text(path)}, line ${lineOf(place)}`;
  const rule = problem === undefined ? '' : ` ${code(problem.rule)}`;
  const touched = touchWords(touches, isGone);
  const said = problem === undefined ? text(name) : prose(name);
  return [
    `- **${text(label)}**: ${said} (${line}${rule === '' ? '' : `,${rule}`})`,
    ...[...details.slice(0, MOST_DETAILS), ...(touched === undefined ? [] : [touched])].map(
      (detail) => `  - ${text(detail)}`,
    ),
  ];
}
