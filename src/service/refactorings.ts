import type { CodeAction } from 'vscode-languageserver-types';
import { appendLines, linesOfItem, removeEntry, reorder, toBlock, toFlow, type Edits } from '../core/edit';
import { nameOfFile } from '../core/bundles';
import type { CheckResult } from '../core/engine';
import {
  compareTexts,
  LIST_SECTIONS,
  pairOf,
  type CharterFile,
  type Entry,
  type EntryOf,
  type SectionKey,
  type Span,
} from '../core/model';
import type { FileChange } from '../core/rules';
import { toWorkspaceEdit, type FixContext } from './fixes';
import { entryAt, fileFor } from './locate';
import { overlaps } from './lsp';

/** The kinds of code actions that change how a charter is written, and not what it says. */
export const REFACTORINGS = { rewrite: 'refactor.rewrite', move: 'refactor.move' } as const;

interface Refactoring {
  readonly title: string;
  readonly kind: string;
  readonly changes: readonly FileChange[];
}

/** How many other files an entry is offered to go to. */
const MOST_FILES = 5;

/** What can be done with the way in which things are written at a stretch of a file. */
export function refactorings(uri: string, span: Span, context: FixContext): CodeAction[] {
  const found = fileFor(uri, context.results);
  if (!found) return [];
  const { file, result } = found;
  const entry = entryAt(file, span.start);
  const all = [...(entry ? ofEntry(entry, result) : []), ...ofSection(file, span, result)];
  return all.map(({ title, kind, changes }) => ({ title, kind, edit: toWorkspaceEdit(changes, context) }));
}

function ofEntry(entry: Entry, result: CheckResult): readonly Refactoring[] {
  const { file, path } = entry;
  const name = entry.id ?? 'this';
  return [
    ...inFile(file, REFACTORINGS.rewrite, `Write ${name} one field a line`, toBlock(file, path)),
    ...inFile(file, REFACTORINGS.rewrite, `Write ${name} in braces`, toFlow(file, path)),
    ...moves(entry, name, result),
  ];
}

function inFile(file: CharterFile, kind: string, title: string, edits: Edits): readonly Refactoring[] {
  return edits && edits.length > 0 ? [{ title, kind, changes: [{ file, edits }] }] : [];
}

/** To another file of the charter that has entries of the same section. */
function moves(entry: Entry, name: string, { bundle }: CheckResult): readonly Refactoring[] {
  const { file, path } = entry;
  const [section] = path;
  if (path.length !== 2 || typeof section !== 'string') return [];
  const others = bundle.files.filter(
    (each) => each !== file && pairOf(each.root, section)?.value?.kind === 'sequence',
  );
  const lines = others.length > 0 ? linesOfItem(file, path) : undefined;
  const removal = lines && removeEntry(file, path);
  if (!lines || !removal) return [];
  return others.slice(0, MOST_FILES).flatMap((target) => {
    const edits = appendLines(target, section, lines);
    if (!edits) return [];
    const changes = [
      { file, edits: removal },
      { file: target, edits },
    ];
    return [{ title: `Move ${name} to ${nameOfFile(target.uri)}`, kind: REFACTORINGS.move, changes }];
  });
}

/** Where the key of a list section is touched. */
function ofSection(file: CharterFile, span: Span, { graph }: CheckResult): readonly Refactoring[] {
  const section = sectionAt(file, span);
  if (section === undefined) return [];
  const entries = itemsOf(file, section);
  const sorted = (title: string, compare: (a: Entry, b: Entry) => number): readonly Refactoring[] => {
    const order = entries.map((entry, i) => ({ entry, i })).toSorted((a, b) => compare(a.entry, b.entry));
    const indices = order.map(({ i }) => i);
    return inFile(file, REFACTORINGS.rewrite, title, reorder(file, [section], indices));
  };
  if (section !== 'workItems') return sorted(`Sort ${section} by id`, byId);
  const milestones = graph.all('milestone').toSorted((a, b) => compareTexts(dueOf(a), dueOf(b)));
  const placeOf = (entry: Entry): number => {
    const place = milestones.findIndex((each) => each === graph.written(entry, 'milestone')[0]?.to);
    return place < 0 ? milestones.length : place;
  };
  return [
    ...sorted('Sort workItems by id', byId),
    ...sorted('Sort workItems by milestone', (a, b) => placeOf(a) - placeOf(b)),
  ];
}

/** The entries of a section in their order; none where something in the list is no entry. */
function itemsOf(file: CharterFile, section: SectionKey): readonly Entry[] {
  const list = pairOf(file.root, section)?.value;
  const entries = file.entries.filter(({ path }) => path.length === 2 && path[0] === section);
  return list?.kind === 'sequence' && list.items.length === entries.length ? entries : [];
}

/** Milestones without a day come last. */
function dueOf({ value }: EntryOf<'milestone'>): string {
  return value.due ?? '\uFFFF';
}

function sectionAt(file: CharterFile, span: Span): SectionKey | undefined {
  const names = Object.keys(LIST_SECTIONS) as SectionKey[];
  return names.find((name) => {
    const pair = pairOf(file.root, name);
    return pair && !pair.merged && overlaps(pair.key, span);
  });
}

function byId(a: Entry, b: Entry): number {
  return (a.id ?? '').localeCompare(b.id ?? '', 'en', { numeric: true });
}
