import type { EarlyResult } from '../../core/engine';
import { isUpward, type PurposeGraph } from '../../core/graph';
import { shorten, type Entry, type Place, type Problem } from '../../core/model';
import { overlaps } from '../lsp';
import { suspectWords } from '../reviews/suspects';
import { reviewWords } from '../reviews/words';
import { stateOf } from '../symbols';
import { counted, escapeMarkdown, kindWords, labelOf } from '../views/words';
import { fitText } from './fit';
import { measureText } from './measure';
import { bold, paragraphs, prose } from './words';

/** So many of those that support something are named. */
const MOST = 3;

/** So many steps of a chain are shown: nobody reads on. */
const LONGEST = 8;

const TITLE_LENGTH = 60;

/**
 * What an entry is, what it is for, and whether its text says so, how far it is, what supports it, and what is found about it, in Markdown.
 *
 * @param at where it is asked for: what is marked there is shown by the editor itself
 */
export function entryText(entry: Entry, result: EarlyResult, at?: Place): string {
  return paragraphs(
    `${bold(labelOf(entry))}\n\n${factsOf(entry, result.graph)}`,
    chainText(entry, result.graph),
    fitText(entry, result.graph),
    at ? escapeMarkdown(reviewWords(at, result)) : '',
    measuresText(entry),
    supportText(entry, result),
    suspectWords(entry, result),
    findingsText(entry, result, at),
  );
}

function factsOf(entry: Entry, graph: PurposeGraph): string {
  const { value } = entry;
  const owner = 'owner' in value ? value.owner : undefined;
  const assignee = 'assignee' in value ? value.assignee : undefined;
  const who = [assignee, owner].find((each) => typeof each === 'string');
  const isOther = homeOf(entry, graph) !== graph;
  const facts = [
    kindWords(entry),
    stateOf(entry),
    who === undefined ? '' : personName(who, graph),
    isOther ? 'of the practice' : '',
  ];
  return facts
    .filter((fact) => fact !== '')
    .map(escapeMarkdown)
    .join(' · ');
}

/** The graph of the charter that an entry stands in: this one, or that of its practice. */
function homeOf({ id }: Entry, graph: PurposeGraph): PurposeGraph {
  const isOwn = id === undefined || graph.ids.byId.has(id) || graph.practice === undefined;
  return isOwn ? graph : graph.practice;
}

function personName(who: string, graph: PurposeGraph): string {
  const person = graph.find(who);
  return person?.kind === 'person' || person?.kind === 'role' ? (person.title ?? who) : who;
}

/** The first way up to the purpose. */
function chainText(entry: Entry, graph: PurposeGraph): string {
  const steps: Entry[] = [];
  const seen = new Set<Entry>([entry]);
  let current: Entry | undefined = entry.within ?? entry;
  if (current !== entry) steps.push(current);
  while (current !== undefined && steps.length < LONGEST) {
    seen.add(current);
    const next: Entry | undefined = graph.up(current).find(({ to }) => !seen.has(to))?.to;
    if (next !== undefined) steps.push(next);
    current = next;
  }
  const last = steps.at(-1) ?? entry;
  const home = homeOf(last, graph);
  const [purpose] = home.all('purpose');
  const reaches = last.kind === 'goal' || (last.kind === 'objective' && home.reachesPurpose(last));
  const end = reaches && purpose?.title !== undefined ? [`“${shorten(purpose.title, TITLE_LENGTH)}”`] : [];
  const words = [...steps.map((step) => shorten(labelOf(step), TITLE_LENGTH)), ...end];
  return words.length === 0 ? '' : `→ ${words.map(escapeMarkdown).join(' → ')}`;
}

function measuresText(entry: Entry): string {
  if (entry.kind === 'measure') return measureText(entry);
  if (entry.kind !== 'objective') return '';
  const measures = entry.file.entries.filter((each) => each.kind === 'measure' && each.within === entry);
  return measures.map((each) => (each.kind === 'measure' ? `- ${measureText(each)}` : '')).join('\n');
}

function supportText(entry: Entry, { graph, drifts }: EarlyResult): string {
  const links = graph.naming(entry).filter(({ field }) => isUpward(field) || field === 'parent');
  const from = [...new Set(links.map((link) => link.from))];
  if (from.length === 0) return '';
  const drifting = from.filter((each) => drifts(each)).length;
  const drift = drifting > 0 ? ` (${drifting} drifting)` : '';
  const named = from.slice(0, MOST).map((each) => escapeMarkdown(shorten(labelOf(each), TITLE_LENGTH)));
  const more = from.length > MOST ? ` and ${from.length - MOST} more` : '';
  return `Supported by ${counted(from.length, 'entry', 'entries')}${drift}: ${named.join(', ')}${more}`;
}

function findingsText(entry: Entry, { problems }: EarlyResult, at: Place | undefined): string {
  const isMarkedHere = ({ place }: Problem): boolean =>
    place.file === at?.file && overlaps(place.span, at.span);
  const own = problems.filter((problem) => problem.entry === entry && !isMarkedHere(problem));
  const [first] = own;
  return first === undefined ? '' : `${counted(own.length, 'finding')}: ${prose(first.message)}`;
}
