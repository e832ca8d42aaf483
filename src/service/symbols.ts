import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import {
  pairOf,
  namePlace,
  type CharterFile,
  type Entry,
  type EntryKind,
  type Pair,
  type Steps,
} from '../core/model';
import { lspRange } from './lsp';

const KINDS: Partial<Readonly<Record<EntryKind, SymbolKind>>> = {
  purpose: SymbolKind.Namespace,
  project: SymbolKind.Package,
  practice: SymbolKind.Package,
  goal: SymbolKind.Interface,
  strategy: SymbolKind.Operator,
  objective: SymbolKind.Class,
  measure: SymbolKind.Number,
  requirement: SymbolKind.Property,
  workItem: SymbolKind.Method,
  milestone: SymbolKind.Event,
};

export function symbolKindOf({ kind }: Entry): SymbolKind {
  return KINDS[kind] ?? SymbolKind.Object;
}

/** How many entries are looked at between two steps. */
const STEP = 200;

/** Makes the outline of a charter: its sections, the entries in them, and the measures of each objective. */
export function* outlining(file: CharterFile): Steps<DocumentSymbol[]> {
  if (file.root?.kind !== 'map') return [];
  const bySection = new Map<unknown, Entry[]>();
  for (const entry of file.entries) {
    const key = entry.within ?? entry.path[0];
    const entries = bySection.get(key);
    if (entries) entries.push(entry);
    else bySection.set(key, [entry]);
  }
  const symbols: DocumentSymbol[] = [];
  for (const pair of file.root.pairs) {
    const { merged, value } = pair;
    if (merged || (value?.kind !== 'map' && value?.kind !== 'sequence')) continue;
    symbols.push(yield* outliningSection(file, pair, bySection));
  }
  return symbols;
}

function* outliningSection(
  file: CharterFile,
  pair: Pair,
  bySection: ReadonlyMap<unknown, readonly Entry[]>,
): Steps<DocumentSymbol> {
  const entries = (bySection.get(pair.name) ?? []).filter((entry) => entry.path.length === 2);
  const children: DocumentSymbol[] = [];
  for (const entry of entries) {
    children.push(entrySymbol(file, entry, bySection));
    if (children.length % STEP === 0) yield;
  }
  return {
    // Editors refuse a symbol without a name.
    name: pair.name.trim() === '' ? '""' : pair.name,
    detail: entries.length > 0 ? String(entries.length) : '',
    kind: SymbolKind.Module,
    range: lspRange(file, { start: pair.key.start, end: pair.value?.end ?? pair.key.end }),
    selectionRange: lspRange(file, pair.key),
    children,
  };
}

function entrySymbol(
  file: CharterFile,
  entry: Entry,
  bySection: ReadonlyMap<unknown, readonly Entry[]>,
): DocumentSymbol {
  const naming = namePlace(entry).span;
  const isInside = naming.start >= entry.node.start && naming.end <= entry.node.end;
  return {
    name: [entry.id, entry.title].filter((part) => part !== undefined).join(' ') || entry.subject,
    detail: stateOf(entry),
    kind: symbolKindOf(entry),
    range: lspRange(file, entry.node),
    selectionRange: lspRange(file, isInside ? naming : entry.node),
    children: (bySection.get(entry) ?? []).map((nested) => entrySymbol(file, nested, bySection)),
  };
}

/** The state or status as it is written, for the greyed text of a row; empty where there is none. */
export function stateOf(entry: Entry): string {
  for (const key of ['state', 'status']) {
    const node = pairOf(entry.node, key)?.value;
    if (node?.kind === 'scalar' && typeof node.value === 'string') return node.value;
  }
  return '';
}
