import type { CompletionItem, CompletionList, Hover } from 'vscode-languageserver-types';
import { check, type CheckResult } from '../../src/core/engine';
import type { CharterFile } from '../../src/core/model';
import type { FileSystem } from '../../src/core/ports';
import { complete, hoverAt, type Writing } from '../../src/service';
import { memoryFiles } from './memoryFiles';
import { bundlesOf, oneCharter, TODAY, uriOf, type Files } from './workspace';

const CURSOR = '|';

/** An editor that knows snippets, like most. */
export const EDITOR: Writing = {
  snippets: true,
  indents: true,
  suggestCommand: undefined,
};

interface Place {
  readonly result: CheckResult;
  readonly file: CharterFile;
  readonly offset: number;
  readonly files: FileSystem;
}

/** Files of which one has a `|` where the cursor is. */
export async function placeIn(marked: Files): Promise<Place> {
  const [path, text] = Object.entries(marked).find(([, each]) => each.includes(CURSOR)) ?? [];
  if (path === undefined || text === undefined) throw new Error('No file has a cursor.');
  const files = { ...marked, [path]: text.replace(CURSOR, '') };
  return placeAt(files, path, text.indexOf(CURSOR));
}

/** A place in a workspace folder, by the offset in one of its files. */
export async function placeAt(files: Files, path: string, offset: number): Promise<Place> {
  const uri = uriOf(path);
  const bundles = await bundlesOf(files);
  const bundle = bundles.find((each) => each.files.some((file) => file.uri === uri));
  const file = bundle?.files.find((each) => each.uri === uri);
  if (bundle === undefined || file === undefined) throw new Error(`No charter has ${path}.`);
  const texts = new Map(Object.entries(files).map(([name, each]) => [uriOf(name), each]));
  return { result: check(bundle, { today: TODAY }), file, offset, files: memoryFiles(texts) };
}

export function completeAt(place: Place, writing: Writing = EDITOR): Promise<CompletionList> {
  return complete({ ...place, today: TODAY, boundary: uriOf('.').replace(/\/$/u, ''), writing });
}

/** What is offered at the cursor, in the order in which an editor shows it. */
export async function itemsAt(marked: string | Files, writing?: Writing): Promise<readonly CompletionItem[]> {
  const place = await placeIn(typeof marked === 'string' ? oneCharter(marked) : marked);
  const { items } = await completeAt(place, writing);
  return items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
}

/** The labels of what is offered at the cursor. */
export async function labelsAt(marked: string | Files, writing?: Writing): Promise<readonly string[]> {
  return (await itemsAt(marked, writing)).map(({ label }) => label);
}

/** The text after the item with a label is taken, the places of a snippet shown as they stand in it. */
export async function textWith(label: string, marked: string, writing?: Writing): Promise<string> {
  const place = await placeIn(oneCharter(marked));
  const { items } = await completeAt(place, writing);
  const item = items.find((each) => each.label === label);
  if (item === undefined)
    throw new Error(`Not offered: ${label} among ${items.map((each) => each.label).join()}`);
  return applied(place.file, item);
}

/** The text of a file after an item is taken, as an editor does that indents what it puts in like its first line. */
export function applied(file: CharterFile, { textEdit, insertTextMode }: CompletionItem): string {
  if (textEdit === undefined || !('range' in textEdit)) throw new Error('No edit');
  const { start, end } = textEdit.range;
  const offset = ({ line, character }: typeof start): number => (file.lines.startOf(line) ?? 0) + character;
  const indent = /^[ \t]*/u.exec(file.text.slice(file.lines.startOf(start.line)))?.[0] ?? '';
  const text = insertTextMode === 2 ? textEdit.newText.replaceAll('\n', `\n${indent}`) : textEdit.newText;
  return file.text.slice(0, offset(start)) + text + file.text.slice(offset(end));
}

/** The Markdown that is shown at the cursor, or at an offset; undefined for nothing. */
export async function hoverTextAt(marked: string | Files): Promise<string | undefined> {
  return textOf(hoverIn(await placeIn(typeof marked === 'string' ? oneCharter(marked) : marked)));
}

export function hoverIn(place: Place): Hover | undefined {
  return hoverAt({ ...place, pages: 'file:///pages' });
}

function textOf(hover: Hover | undefined): string | undefined {
  const contents = hover?.contents;
  return typeof contents === 'object' && 'value' in contents ? contents.value : undefined;
}
