import { nameOf, rangeOf } from '../model';
import type { Candidate } from '../rules';
import { columnsOf, printable, wrap } from './columns';
import { spotOf, type PathOf } from './paths';
import type { Style } from './style';
import type { Suggestion } from './suggestions';
import { counted } from './words';

/** What became of the suggestions. */
export interface SuggestionReport {
  readonly suggestions: readonly Suggestion[];
  /** The links that were written. */
  readonly linked: ReadonlyMap<Suggestion, Candidate>;
  /** The files in which none was written, with the reason. */
  readonly refused: readonly Refused[];
  readonly pathOf: PathOf;
}

export interface Refused {
  readonly path: string;
  /** One sentence that says what to do. */
  readonly reason: string;
}

export interface SuggestionTextOptions {
  readonly width: number;
  readonly style: Style;
}

/** How many words are told for each candidate. */
const TOLD = 4;

/** The report for people: each entry that serves nothing, with what it could support and why. */
export function suggestionText(report: SuggestionReport, options: SuggestionTextOptions): string {
  const blocks = [
    ...report.suggestions.map((suggestion) => blockOf(suggestion, report, options)),
    ...report.refused.map(({ path, reason }) =>
      wrap(`${printable(path)} ${reason}`, options.width).join('\n'),
    ),
    options.style.strong(summaryOf(report)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function blockOf(
  suggestion: Suggestion,
  { linked, pathOf }: SuggestionReport,
  { width, style }: SuggestionTextOptions,
): string {
  const { entry, place, candidates } = suggestion;
  const chosen = linked.get(suggestion);
  const told = candidates.filter(({ score, neighbours }) => score > 0 || neighbours > 0);
  const lines = told.flatMap((candidate) => {
    const [first = '', ...further] = wrap(reasonFor(candidate), width - INDENT);
    const mark = candidate === chosen ? 'linked' : candidate.score.toFixed(2);
    return [`  ${mark.padEnd(INDENT - 2)}${first}`, ...further.map((line) => `${' '.repeat(INDENT)}${line}`)];
  });
  return [
    style.strong(printable(nameOf(entry))),
    style.faint(`  at ${printable(spotOf(place, pathOf))}`),
    ...(lines.length === 0 ? [`  ${NOTHING}`] : lines),
  ].join('\n');
}

const NOTHING = 'Nothing that it could support has a word in common with it.';
const INDENT = columnsOf('  linked  ');

/** «OBJ-1 “Cut the time to resolve a case”: case, route; like WI-1 “Route cases by skill”; 2 neighbours support it» */
function reasonFor({ entry, words, alike, neighbours }: Candidate): string {
  const shared = words.slice(0, TOLD).map((word) => word.toLowerCase());
  const many = neighbours === 1 ? '1 neighbour supports it' : `${neighbours} neighbours support it`;
  const reasons = [
    ...(shared.length > 0 ? [shared.join(', ')] : []),
    ...(alike ? [`like ${nameOf(alike)}`] : []),
    ...(neighbours > 0 ? [many] : []),
  ];
  return printable(`${nameOf(entry)}: ${reasons.join('; ')}`);
}

function summaryOf({ suggestions, linked }: SuggestionReport): string {
  if (suggestions.length === 0) return 'All work and all requirements serve something';
  const left = suggestions.length - linked.size;
  const open = `${counted(left, 'entry', 'entries')} without a link`;
  return linked.size === 0 ? open : `${counted(linked.size, 'link')} written, ${open} left`;
}

/** Raised whenever a reader of the output would have to change. */
const VERSION = 1;

/**
 * The same for programs, as `schemas/suggest-result.schema.json` describes it. Indented by two, with a line end; scores have
 * four decimals.
 */
export function suggestionJson({ suggestions, linked, refused, pathOf }: SuggestionReport): string {
  const result = {
    version: VERSION,
    suggestions: suggestions.map((suggestion) => ({
      subject: suggestion.entry.subject,
      title: suggestion.entry.title ?? null,
      path: pathOf(suggestion.place.file),
      range: rangeOf(suggestion.place.file.lines, suggestion.place.span),
      linked: linked.get(suggestion)?.entry.subject ?? null,
      candidates: suggestion.candidates.map(({ entry, score, words, alike, neighbours }) => ({
        id: entry.subject,
        title: entry.title ?? null,
        score: Math.round(score * 10_000) / 10_000,
        words,
        alike: alike?.subject ?? null,
        neighbours,
      })),
    })),
    refused,
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
