import type { Location, Range } from 'vscode-languageserver-types';
import { applyEdits } from '../../../../src/core/edit';
import type { CheckResult } from '../../../../src/core/engine';
import type { PurposeGraph } from '../../../../src/core/graph';
import { offsetAt, type CharterFile } from '../../../../src/core/model';
import { fileIn, rename, worldsOf } from '../../../../src/service';
import { uriOf, type Files } from '../../../support/workspace';
import { HEADER, resultsOf } from '../results';

/** A workspace with the cursor somewhere in it. */
export interface Scene {
  readonly file: CharterFile;
  readonly offset: number;
  readonly worlds: readonly PurposeGraph[];
  readonly results: readonly CheckResult[];
}

/** Files in which a single `|` marks the cursor. */
export async function sceneOf(files: Files): Promise<Scene> {
  const [path = '', text = ''] = Object.entries(files).find(([, each]) => each.includes('|')) ?? [];
  const offset = text.indexOf('|');
  if (offset < 0) throw new Error('There is no cursor.');
  const results = await resultsOf({ ...files, [path]: text.slice(0, offset) + text.slice(offset + 1) });
  const worlds = worldsOf(results);
  return { file: fileOf(worlds, path), offset, worlds, results };
}

/** The same in a project charter of these sections. */
export function inSections(sections: string): Promise<Scene> {
  return sceneOf({ 'project-charter.yaml': HEADER + sections });
}

export function fileOf(worlds: readonly PurposeGraph[], path: string): CharterFile {
  const file = fileIn(worlds, uriOf(path));
  if (file === undefined) throw new Error(`No charter holds ${path}.`);
  return file;
}

/** A line of a file with what a range marks in it in brackets. */
export function marked(file: CharterFile, { start, end }: Range): string {
  const from = offsetAt(file.lines, file.text.length, start);
  const to = offsetAt(file.lines, file.text.length, end);
  const lineStart = file.lines.startOf(start.line) ?? 0;
  const behind = file.text.slice(to).search(/[\r\n]|$/u);
  const inside = file.text.slice(from, to);
  return `${file.text.slice(lineStart, from)}[${inside}]${file.text.slice(to, to + behind)}`.trim();
}

/** Places as their lines, those of other files with their names. */
export function linesOf({ file, worlds }: Scene, locations: readonly Location[]): readonly string[] {
  return locations.map(({ uri, range }) => {
    const there = fileIn(worlds, uri);
    if (there === undefined) throw new Error(`No charter holds ${uri}.`);
    const name = there === file ? '' : `${uri.split('/').at(-1)}: `;
    return name + marked(there, range);
  });
}

/** All texts after a rename at the cursor, or why there is none. */
export function renamed({ file, offset, worlds }: Scene, newId: string): Files | string {
  const answer = rename(file, offset, newId, worlds);
  if (answer.kind === 'refusal') return answer.message;
  return Object.fromEntries(
    worlds
      .flatMap(({ bundle }) => bundle.files)
      .map((each) => {
        const edits = answer.changes
          .filter((change) => change.file === each)
          .flatMap((change) => change.edits);
        return [each.uri.split('/').slice(4).join('/'), applyEdits(each.text, edits)];
      }),
  );
}

/** The same for a workspace of one charter: its text without the header. */
export function renamedSections(scene: Scene, newId: string): string {
  const files = renamed(scene, newId);
  return typeof files === 'string' ? files : (files['project-charter.yaml'] ?? '').replace(HEADER, '');
}
