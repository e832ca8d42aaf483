import type { Range } from 'vscode-languageserver-types';
import { replaceWord, type TextEdit } from '../../core/edit';
import type { PurposeGraph } from '../../core/graph';
import { isId, nameOf, type CharterFile, type Entry } from '../../core/model';
import type { FileChange } from '../../core/rules';
import { lspRange } from '../lsp';
import { namedAt, type Named, type Occurrence } from './named';
import { asShared, occurrencesOf } from './occurrences';
import { worldsThatSee } from './worlds';

/** Why an id cannot be renamed, for the person who wanted to. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly message: string;
}

export interface Renameable {
  readonly kind: 'id';
  readonly range: Range;
  readonly placeholder: string;
}

export interface Renaming {
  readonly kind: 'changes';
  readonly changes: readonly FileChange[];
  /** What gets the new id. */
  readonly entries: ReadonlySet<Entry>;
}

/** The id at an offset, ready to be typed over. */
export function prepareRename(
  file: CharterFile,
  offset: number,
  worlds: readonly PurposeGraph[],
): Renameable | Refusal {
  const named = renameableAt(file, offset, worlds);
  if ('kind' in named) return named;
  return { kind: 'id', range: lspRange(file, named.here.span), placeholder: named.id };
}

/** What has to be changed for an id to become another one, in every file that writes it. */
export function rename(
  file: CharterFile,
  offset: number,
  newId: string,
  worlds: readonly PurposeGraph[],
): Renaming | Refusal {
  const named = renameableAt(file, offset, worlds);
  if ('kind' in named) return named;
  if (newId === named.id) return { kind: 'changes', changes: [], entries: new Set() };
  const shared = asShared(named, worlds);
  const message = faultOf(newId) ?? collisionOf(shared, newId, worlds);
  if (message !== undefined) return refusal(message);
  const changes = changesOf(occurrencesOf(shared, worlds), named.id, newId);
  return { kind: 'changes', changes, entries: shared.entries };
}

function renameableAt(file: CharterFile, offset: number, worlds: readonly PurposeGraph[]): Named | Refusal {
  const named = namedAt(file, offset, worlds);
  if (named === undefined) return refusal('There is no id here. Put the cursor on an id, such as OBJ-1.');
  const { id, entries } = named;
  const [entry] = entries;
  if (entry === undefined)
    return refusal(`Nothing has the id ${id}, so that there is nothing to give another one.`);
  if (entry.kind === 'escalationLevel')
    return refusal(`${id} is a step of the escalation path. The format names those L1 to L5.`);
  if ([...entries].some((each) => isAmbiguous(each, worlds)))
    return refusal(
      `Several entries have the id ${id}, and nobody can say which of them a link means. Change it by hand in one of them first.`,
    );
  return named;
}

function isAmbiguous(entry: Entry, worlds: readonly PurposeGraph[]): boolean {
  return worlds.some(({ ids, bundle }) => {
    if (!bundle.files.includes(entry.file) || entry.id === undefined) return false;
    return ids.ambiguous.has(entry.id);
  });
}

function refusal(message: string): Refusal {
  return { kind: 'refusal', message };
}

function faultOf(newId: string): string | undefined {
  if (!isId(newId))
    return `“${newId}” is no id. An id begins with a letter; letters and digits follow, with single signs like - _ . # / between them: OBJ-1, AB#1234.`;
  return /^L[1-5]$/u.test(newId)
    ? `${newId} is a step of the escalation path. Choose another id.`
    : undefined;
}

/** What would come to mean something else with the new id, in any charter that can name the thing. */
function collisionOf({ entries }: Named, newId: string, worlds: readonly PurposeGraph[]): string | undefined {
  const concerned = new Set([...entries].flatMap((entry) => worldsThatSee(worlds, entry)));
  for (const world of concerned) {
    const holder = world.find(newId);
    if (holder) return `${newId} is taken: ${withFile(holder, entries)} has it. Choose another id.`;
    const [writer] = world.writersOf(newId);
    if (writer)
      return `${withFile(writer, entries)} already writes ${newId}, which names nothing yet and would then mean this. Choose another id.`;
    const waiver = world.all('waiver').find(({ value }) => value.about === newId);
    if (waiver) return `A waiver is already about ${newId}. Choose another id.`;
  }
  return undefined;
}

/** An entry with the file that it stands in, where that is another one. */
function withFile(entry: Entry, entries: ReadonlySet<Entry>): string {
  const isElsewhere = [...entries].every(({ file }) => file !== entry.file);
  return isElsewhere ? `${nameOf(entry)} in ${entry.file.uri.split('/').at(-1)}` : nameOf(entry);
}

function changesOf(occurrences: readonly Occurrence[], id: string, newId: string): readonly FileChange[] {
  const byFile = new Map<CharterFile, Occurrence[]>();
  for (const each of occurrences) {
    const known = byFile.get(each.file);
    if (known) known.push(each);
    else byFile.set(each.file, [each]);
  }
  return [...byFile].map(([file, all]) => ({ file, edits: editsOf(file, all, id, newId) }));
}

function editsOf(file: CharterFile, all: readonly Occurrence[], id: string, newId: string): TextEdit[] {
  const starts = new Set(all.map(({ written }) => written.start));
  return all
    .filter(({ written }) => !followsAnchor(file.text, written.start, starts))
    .map(({ written }) => replaceWord(file, written, id, newId))
    .toSorted((a, b) => a.span.start - b.span.start);
}

/** True for an alias of a scalar that gets the new id itself. */
function followsAnchor(text: string, start: number, starts: ReadonlySet<number>): boolean {
  if (text[start] !== '*') return false;
  const name = /^\*([^\s,[\]{}]+)/u.exec(text.slice(start, start + 200))?.[1];
  const anchor = name === undefined ? -1 : text.lastIndexOf(`&${name}`, start);
  if (name === undefined || anchor < 0) return false;
  const behind = anchor + name.length + 1;
  const space = /^\s*/u.exec(text.slice(behind, behind + 200))?.[0].length ?? 0;
  return space > 0 && starts.has(behind + space);
}
