import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import { nameOfFile } from '../../core/bundles';
import type { PurposeGraph } from '../../core/graph';
import { namePlace, type CharterFile, type Entry, type EntryKind, type Steps } from '../../core/model';
import { lspLocation } from '../lsp';
import { symbolKindOf } from '../symbols';
import { kindWords, labelOf } from '../views/words';

/** How many symbols are told at most: more than anybody looks through. */
const MOST = 200;

/** How many entries are looked at between two steps. */
const STEP = 1000;

/** What is looked for most comes first among equals. */
const KINDS: readonly EntryKind[] = ['purpose', 'goal', 'objective', 'requirement', 'workItem', 'milestone'];

/** How well an entry fits; the best is 0. */
const EXACT = 0;
const BEGINS = 1;
const AT_WORDS = 2;
const INSIDE = 3;

interface Match {
  readonly entry: Entry;
  readonly rank: number;
}

/** The entries of all charters whose id or title fits a query (`OBJ-1`, `#OBJ-1`, words of titles), the best first. */
export function* findingSymbols(query: string, worlds: readonly PurposeGraph[]): Steps<WorkspaceSymbol[]> {
  const wanted = query.trim().replace(/^#/u, '').toLowerCase();
  const words = wanted.split(/\s+/u);
  const matches: Match[] = [];
  const files = new Set<CharterFile>(worlds.flatMap(({ bundle }) => bundle.files));
  let count = 0;
  for (const file of files) {
    for (const entry of file.entries) {
      const rank = fitOf(entry, wanted, words);
      if (rank !== undefined) matches.push({ entry, rank: rank * KINDS.length * 2 + kindRank(entry) });
      if (++count % STEP === 0) yield;
    }
  }
  return matches
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ entry }) => symbolOf(entry));
}

function fitOf(entry: Entry, wanted: string, words: readonly string[]): number | undefined {
  if (entry.id === undefined && entry.title === undefined) return undefined;
  if (wanted === '') return EXACT;
  const id = entry.id?.toLowerCase();
  if (id === wanted) return EXACT;
  if (id?.startsWith(wanted)) return BEGINS;
  const text = textOf(entry);
  if (!words.every((word) => text.includes(word))) return undefined;
  return words.every((word) => startsWord(text, word)) ? AT_WORDS : INSIDE;
}

/** Entries stay the same while text elsewhere changes, and so does what is looked for in them. */
const texts = new WeakMap<Entry, string>();

function textOf(entry: Entry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const text = labelOf(entry).toLowerCase();
  texts.set(entry, text);
  return text;
}

function startsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

function kindRank({ kind }: Entry): number {
  const rank = KINDS.indexOf(kind);
  return rank < 0 ? KINDS.length : rank;
}

function symbolOf(entry: Entry): WorkspaceSymbol {
  return {
    name: labelOf(entry),
    kind: symbolKindOf(entry),
    location: lspLocation(namePlace(entry)),
    containerName: `${kindWords(entry)} · ${nameOfFile(entry.file.uri)}`,
  };
}
