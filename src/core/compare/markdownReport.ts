import { nameOf, SEVERITIES, shorten } from '../model';
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

/** Changes that are listed one by one. */
const MOST_LISTED = 100;

/** Findings that are listed, of the new ones and of those that are solved. */
const MOST_FINDINGS = 40;

/** Rows of all tables together. */
const MOST_ROWS = 60;

/** More about a change than this is for those who look at it in the charter. */
const MOST_DETAILS = 4;

/** Charters that are told by themselves. */
const MOST_CHARTERS = 12;

/**
 * Characters of all that is listed. A comment on GitHub has at most 65,536; what is left of them is for the headings, the
 * heads of the tables, and what counts the rest.
 */
const MOST_CHARACTERS = 44_000;

/** Names that somebody else gives, such as those of branches and files. */
const LONGEST_NAME = 120;

/**
 * The comparison as Markdown, for a comment on a pull request: a table of the objectives with their alignment before and
 * after, and below it, folded, the changes one by one. What a charter says is shown as text, whatever it looks like. It
 * has less than 65,000 characters, and ends with a line end.
 */
export function comparisonMarkdown(report: ComparisonReport): string {
  const { changes, base, head, failing } = report;
  const told = changes.charters.filter((charter) => !isSame(charter));
  const room = { characters: MOST_CHARACTERS };
  // Told last, but what is new has room before all else: it may be why a build fails.
  const findings = findingSections(changes).map((section) =>
    list(loudestFirst(section), report, new Budget(MOST_FINDINGS, room)),
  );
  const listed = new Budget(MOST_LISTED, room);
  const rows = new Budget(MOST_ROWS, room);
  const more = told.length - MOST_CHARTERS;
  const blocks = [
    `## Throughline: ${headline(told)}`,
    `From ${name(base)} to ${name(head)}: ${changesInWords(changes)}.${failing.length === 0 ? '' : ` **Fails on ${failing.join(', ')}.**`}`,
    ...told
      .slice(0, MOST_CHARTERS)
      .flatMap((charter) => [
        table(charter, rows),
        ...sectionsOf(charter).map((section) => list(section, report, listed)),
      ]),
    ...(more > 0 ? [`And ${counted(more, 'more charter')}.`] : []),
    ...findings,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function name(given: string): string {
  return text(shorten(given, LONGEST_NAME));
}

/** The figure that matters most where one charter changed. */
function headline(told: readonly CharterChange[]): string {
  const [only] = told;
  if (only === undefined) return 'no charter changed';
  return told.length === 1
    ? `alignment ${shareWords(alignmentOf(only))}`
    : counted(told.length, 'charter changed', 'charters changed');
}

/** How much may still be told: so many things, and so many characters, which others may use as well. */
class Budget {
  constructor(
    private left: number,
    private readonly room: { characters: number },
  ) {}

  /** The texts of things, until one has no room. */
  take<T>(things: readonly T[], textOf: (thing: T) => string): readonly string[] {
    const taken: string[] = [];
    for (const thing of things.slice(0, this.left)) {
      const told = textOf(thing);
      if (told.length >= this.room.characters) break;
      this.room.characters -= told.length + 1;
      taken.push(told);
    }
    this.left -= taken.length;
    return taken;
  }
}

/** What happened to a charter as a whole. */
function wholeWords({ kind, from }: CharterChange): string {
  if (kind === 'moved') return `moved from ${name(from ?? 'elsewhere')}`;
  return { kept: '', came: 'new', went: 'gone' }[kind];
}

/** The first row is for the charter as a whole, the others for the objectives of which something changed. */
function table(charter: CharterChange, rows: Budget): string {
  const alignment = alignmentOf(charter);
  const changed = new Map(charter.aims.map((change) => [entryOf(change), changeWords(change)]));
  const moved = new Set(movedObjectives(charter));
  const told = charter.objectives.filter((each) => moved.has(each) || changed.has(entryOf(each.objective)));
  const objectiveRow = ({ objective, alignment: own }: Standing): string =>
    row(
      text(nameOf(entryOf(objective))),
      shareWords(own),
      basisWords(own),
      text(changed.get(entryOf(objective)) ?? ''),
    );
  const shown = rows.take(told, objectiveRow);
  return [
    row(name(charterTitle(charter)), 'Alignment', 'Reaches the purpose', 'Change'),
    '| --- | ---: | --- | --- |',
    row('**All work**', shareWords(alignment), basisWords(alignment), wholeWords(charter)),
    ...shown,
    ...(told.length > shown.length ? [row(`And ${told.length - shown.length} more`, '', '', '')] : []),
  ].join('\n');
}

function loudestFirst(section: ToldSection): ToldSection {
  const loudness = ({ problem }: ToldChange): number => SEVERITIES.indexOf(problem?.severity ?? 'hint');
  return { ...section, changes: section.changes.toSorted((a, b) => loudness(a) - loudness(b)) };
}

function list({ title, changes }: ToldSection, report: ComparisonReport, listed: Budget): string {
  const shown = listed.take(changes, (change) => item(change, report));
  const more = changes.length - shown.length;
  return folded(`${title}: ${changes.length}`, [...shown, ...(more > 0 ? [`- and ${more} more`] : [])]);
}

function item(
  { label, name: title, details, touches, place, isGone, problem }: ToldChange,
  { pathOf }: ComparisonReport,
): string {
  const path = (isGone ? pathOf.before : pathOf.after)(place.file);
  const line = `${isGone ? 'was in' : 'in'} ${text(path)}, line ${lineOf(place)}`;
  const rule = problem === undefined ? '' : `, ${code(problem.rule)}`;
  const touched = touchWords(touches, isGone);
  const said = problem === undefined ? text(title) : prose(title);
  return [
    `- **${text(label)}**: ${said} (${line}${rule})`,
    ...[...details.slice(0, MOST_DETAILS), ...(touched === undefined ? [] : [touched])].map(
      (detail) => `  - ${text(detail)}`,
    ),
  ].join('\n');
}
