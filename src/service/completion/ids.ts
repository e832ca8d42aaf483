import { CompletionItemKind, MarkupKind, type CompletionItem } from 'vscode-languageserver-types';
import type { EarlyResult } from '../../core/engine';
import { isUpward, type PurposeGraph } from '../../core/graph';
import { drained, shorten, type Entry, type EntryKind, type LinkField } from '../../core/model';
import { isSettled, likeliest, rankedEnabled, rankedTargets } from '../../core/rules';
import { entryText } from '../hover/entry';
import { entryAround, type CharterPlace } from '../place';
import { inTurn } from './inTurn';
import { namesElsewhere } from './names';
import { itemsFor, type CompletionContext, type Frame, type Offer } from './offer';

/** So many ids are sent at a time; of more, those that fit what is typed. */
const MOST = 200;

/** So many candidates are ranked by what they say; beyond them the order is that of level and age. */
const RANKED = 20;

/** To look at more than these for each letter that is typed would keep the writer waiting. */
const MANY = 1500;

const TITLE_LENGTH = 80;

const KINDS: Partial<Readonly<Record<EntryKind, CompletionItemKind>>> = {
  goal: CompletionItemKind.Interface,
  strategy: CompletionItemKind.Operator,
  objective: CompletionItemKind.Class,
  measure: CompletionItemKind.Value,
  requirement: CompletionItemKind.Property,
  workItem: CompletionItemKind.Method,
  milestone: CompletionItemKind.Event,
  person: CompletionItemKind.Variable,
  role: CompletionItemKind.Variable,
};

interface IdItems {
  readonly items: CompletionItem[];
  /** Some were left out: what is typed next decides which. */
  readonly isIncomplete: boolean;
}

/** The ids that may stand at a place, with the titles of what they name. */
export function idItems(
  field: LinkField,
  place: CharterPlace,
  context: CompletionContext,
  frame: Frame | undefined,
): IdItems {
  const key = place.path.findLast((step) => step !== '[]') ?? '';
  const { result, file } = context;
  const own = entryAround(place, file);
  const candidates = inTurn(key, own, candidatesFor(field, result.graph));
  const ranked = [...rankedFor(key, own, candidates, result.graph), ...candidates];
  const isMuch = candidates.length > MOST;
  const taken = new Set([...place.items, own?.id]);
  const typed = isMuch ? firstOf(ranked, taken, wordsOf(place.text)) : [];
  const shown = typed.length > 0 ? typed : firstOf(ranked, taken, []);
  const names = isMuch ? [] : namesElsewhere(field, place, result.graph);
  const items = itemsFor([...shown.map(idOffer), ...names], place, context, frame);
  return {
    items: items.map((item) => ({ ...item, data: { uri: file.uri, id: item.label } satisfies IdData })),
    isIncomplete: isMuch,
  };
}

/** What an id carries until it is looked at. */
interface IdData {
  readonly uri: string;
  readonly id: string;
}

/** The file that an item was offered in, where it is the id of something; undefined for other items. */
export function fileOfId({ data }: CompletionItem): string | undefined {
  const { uri, id } = (data ?? {}) as Partial<IdData>;
  return typeof uri === 'string' && typeof id === 'string' ? uri : undefined;
}

/** An item with what is known of the entry that its id names. */
export function withEntry(item: CompletionItem, result: EarlyResult): CompletionItem {
  const entry = result.graph.find(item.label);
  if (entry === undefined) return item;
  return { ...item, documentation: { kind: MarkupKind.Markdown, value: entryText(entry, result) } };
}

function idOffer(entry: Entry): Offer {
  const title = entry.title === undefined ? undefined : shorten(entry.title, TITLE_LENGTH);
  return {
    label: entry.id ?? '',
    kind: KINDS[entry.kind] ?? CompletionItemKind.Reference,
    detail: title,
    words: title,
  };
}

/** All that a link may name, by level, and of each what was written last. */
function candidatesFor({ to, practice }: LinkField, graph: PurposeGraph): readonly Entry[] {
  const own = to === 'any' ? graph.entries : latest(to, graph);
  const others = graph.practice ? latest(practice, graph.practice) : [];
  return [...own, ...others.filter(({ id }) => id !== undefined && !graph.ids.byId.has(id))];
}

function latest(kinds: readonly EntryKind[], graph: PurposeGraph): readonly Entry[] {
  return kinds.flatMap((kind) => drained(graph.gathering(kind)).toReversed());
}

/** The likeliest for a link that says what something is for. */
function rankedFor(
  key: string,
  own: Entry | undefined,
  candidates: readonly Entry[],
  graph: PurposeGraph,
): readonly Entry[] {
  if (own === undefined || !isUpward(key) || candidates.length > MANY) return [];
  // To look at all neighbours of an entry would take too long.
  if (graph.entries.length > MANY)
    return likeliest(
      graph,
      own,
      candidates.filter((each) => !isSettled(each)),
      RANKED,
    );
  if (key === 'supports') return rankedTargets(graph, own, RANKED);
  return own.kind === 'workItem' ? rankedEnabled(graph, own, RANKED) : [];
}

/** The first that can be named, are not taken, and have all words in them; what is settled comes last. */
function firstOf(
  entries: readonly Entry[],
  taken: ReadonlySet<string | undefined>,
  words: readonly string[],
): readonly Entry[] {
  const open = new Set<Entry>();
  const settled = new Set<Entry>();
  for (const entry of entries) {
    if (entry.id === undefined || taken.has(entry.id) || !hasWords(entry, words)) continue;
    (isSettled(entry) ? settled : open).add(entry);
    if (open.size >= MOST) break;
  }
  const seen = new Set<string | undefined>();
  return [...open, ...settled].filter(({ id }) => !seen.has(id) && seen.add(id)).slice(0, MOST);
}

function hasWords({ id = '', title = '' }: Entry, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const whole = `${id} ${title}`.toLowerCase();
  return words.every((word) => whole.includes(word));
}

function wordsOf(typed: string): readonly string[] {
  return typed.toLowerCase().match(/\S+/gu) ?? [];
}
