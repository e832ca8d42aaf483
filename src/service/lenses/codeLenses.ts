import type { CodeLens, Location } from 'vscode-languageserver-types';
import type { CheckResult } from '../../core/engine';
import { alignmentOf, isActive, isDropped, type PurposeGraph, type WorkItem } from '../../core/graph';
import type { CharterFile, Entry, EntryOf } from '../../core/model';
import { ShowReferencesCommand, type ShowReferencesParams } from '../../protocol';
import { lspRange } from '../lsp';
import { supporterSteps } from '../navigation/hierarchy';
import { definitionOf } from '../navigation/named';
import { fileIn, worldsOf, worldsOfFile, worldsThatSee } from '../navigation/worlds';
import { counted, percent } from '../views/words';

export interface LensContext {
  readonly results: readonly CheckResult[];
  readonly editorUri: (uri: string) => string;
  /** The client has the command that shows places. */
  readonly canShowReferences: boolean;
}

/** What a lens carries until it is seen, and its words are asked for. */
interface LensData {
  readonly uri: string;
  readonly subject: string;
}

type Subject = EntryOf<'objective'> | EntryOf<'requirement'>;

/** How many links of each charter a click shows. */
const MOST = 500;

/** The words that were found for the same results: an editor asks again whenever lines come into sight. */
const known = new WeakMap<readonly CheckResult[], Map<Entry, string>>();

function wordsOf(entry: Subject, results: readonly CheckResult[]): string {
  const words = known.get(results) ?? new Map<Entry, string>();
  known.set(results, words);
  const found = words.get(entry) ?? lensWords(entry, results);
  words.set(entry, found);
  return found;
}

/**
 * A lens for each objective and requirement of a file, still without words. None for one that is written on a single
 * line: a list of these would be twice as high.
 */
export function codeLenses(file: CharterFile, results: readonly CheckResult[]): CodeLens[] {
  const long = subjectsIn(file, results).filter(({ node }) =>
    hasLines(file.text.slice(node.start, node.end)),
  );
  return long.map((entry) => {
    const data: LensData = { uri: file.uri, subject: entry.subject };
    return { range: lspRange(file, definitionOf(entry)?.span ?? headOf(entry)), data };
  });
}

function hasLines(text: string): boolean {
  return text.trimEnd().includes('\n');
}

function headOf({ node }: Entry): Entry['node'] | Entry['node']['pairs'][number]['key'] {
  return node.pairs[0]?.key ?? node;
}

/** In a file of several charters as the first of them has it; dropped requirements have nothing to be supported for. */
function subjectsIn(file: CharterFile, results: readonly CheckResult[]): readonly Subject[] {
  const [world] = worldsOfFile(worldsOf(results), file);
  const all: readonly Subject[] = world ? [...world.all('objective'), ...world.all('requirement')] : [];
  return all.filter(
    (entry) => entry.file === file && !(entry.kind === 'requirement' && entry.value.status === 'dropped'),
  );
}

/** A lens with its words, as things stand now; without any where its entry is gone. */
export function resolveLens(lens: CodeLens, context: LensContext): CodeLens {
  const { uri, subject } = (lens.data ?? {}) as Partial<LensData>;
  const file = uri === undefined ? undefined : fileIn(worldsOf(context.results), uri);
  const entry = file && subjectsIn(file, context.results).find((each) => each.subject === subject);
  if (file === undefined || entry === undefined) return { ...lens, command: { title: '', command: '' } };
  const title = wordsOf(entry, context.results);
  return { ...lens, command: { title, ...showing(entry, context) } };
}

/** A click shows what directly supports the entry; nothing happens in an editor that cannot. */
function showing(
  entry: Subject,
  { results, editorUri, canShowReferences }: LensContext,
): { command: string; arguments?: [ShowReferencesParams] } {
  const steps = canShowReferences ? supporterSteps(entry, worldsOf(results), MOST) : [];
  const place = definitionOf(entry);
  if (steps.length === 0 || place === undefined) return { command: '' };
  const locations = steps.map(({ entry: from, links: [link] }): Location => {
    const { file, span } = link?.place ?? { file: from.file, span: headOf(from) };
    return { uri: editorUri(file.uri), range: lspRange(file, span) };
  });
  const position = lspRange(place.file, place.span).start;
  return {
    command: ShowReferencesCommand,
    arguments: [{ uri: editorUri(place.file.uri), position, locations }],
  };
}

/** `supported by 6 work items · 2 drifting · 84% aligned · target 2026-12-31`. What goes without saying is left out. */
function lensWords(entry: Subject, results: readonly CheckResult[]): string {
  const views = viewsOf(entry, results);
  const work = new Set(views.flatMap((view) => view.work));
  const drifting = new Set(views.flatMap((view) => view.work.filter(view.drifts)));
  return [
    stateWords(entry),
    supportWords(entry, work.size, results),
    drifting.size === 0 ? '' : `${drifting.size} drifting`,
    alignmentWords(entry, views),
    targetWords(entry),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** How one charter sees an entry: the work in it that leads there, without what only holds other work. */
interface View {
  readonly graph: PurposeGraph;
  readonly drifts: (entry: Entry) => boolean;
  readonly work: readonly WorkItem[];
}

function viewsOf(entry: Entry, results: readonly CheckResult[]): readonly View[] {
  const seeing = new Set(
    worldsThatSee(
      results.map(({ graph }) => graph),
      entry,
    ),
  );
  return results.flatMap(({ graph, drifts }) => {
    if (!seeing.has(graph)) return [];
    const isLeaf = (item: WorkItem): boolean => graph.childrenOf(item).every(isDropped);
    const work = graph.workFor(entry).filter(isLeaf);
    return work.length === 0 ? [] : [{ graph, drifts, work }];
  });
}

function stateWords(entry: Subject): string {
  if (entry.kind === 'objective') return isActive(entry) ? '' : (entry.value.status ?? '');
  return entry.value.status === 'verified' || entry.value.status === 'implemented' ? entry.value.status : '';
}

function supportWords(entry: Subject, work: number, results: readonly CheckResult[]): string {
  if (work > 0) return `supported by ${counted(work, 'work item')}`;
  const others = supporterSteps(entry, worldsOf(results), MOST).length;
  return others === 0
    ? 'supported by nothing yet'
    : `supported by ${counted(others, 'entry', 'entries')}, no work yet`;
}

/** Only where the words below mean something: of an objective that is worked for, in one charter. */
function alignmentWords(entry: Subject, views: readonly View[]): string {
  const [view, another] = views;
  if (entry.kind !== 'objective' || !isActive(entry) || view === undefined || another) return '';
  const { share } = alignmentOf(view.graph, view.drifts, view.work);
  return share === null || share === 1 ? '' : `${percent(share)} aligned`;
}

/** The last day by which a target is to be reached, else the due date. */
function targetWords(entry: Subject): string {
  if (entry.kind !== 'objective' || !isActive(entry)) return '';
  const targets = (entry.value.measures ?? []).flatMap(({ target }) => target?.by ?? []);
  const last = targets.toSorted().at(-1);
  if (last !== undefined) return `target ${last}`;
  return entry.value.due === undefined ? '' : `due ${entry.value.due}`;
}
