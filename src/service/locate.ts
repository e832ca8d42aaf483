import type { CheckResult } from '../core/engine';
import { firstIndex, pairOf, type Bundle, type CharterFile, type Entry, type Place } from '../core/model';

/** The file of a bundle that has a URI. */
export function fileOf({ files }: Bundle, uri: string): CharterFile | undefined {
  return files.find((file) => file.uri === uri);
}

/** A file that was read, with the first result whose bundle it belongs to. */
export interface FileInResult<R = CheckResult> {
  readonly file: CharterFile;
  readonly result: R;
}

export function fileFor<R extends Pick<CheckResult, 'bundle'>>(
  uri: string,
  results: readonly R[],
): FileInResult<R> | undefined {
  for (const result of results) {
    const file = fileOf(result.bundle, uri);
    if (file) return { file, result };
  }
  return undefined;
}

/** The first result whose bundle a file belongs to. */
export function resultFor<R extends Pick<CheckResult, 'bundle'>>(
  uri: string,
  results: readonly R[],
): R | undefined {
  return fileFor(uri, results)?.result;
}

/** The innermost entry at an offset of a file; on the white space around entries, undefined. Entries stand in the order of the text. */
export function entryAt({ entries }: CharterFile, offset: number): Entry | undefined {
  let entry = entries[firstBehind(entries, offset) - 1];
  while (entry && entry.node.end < offset) entry = entry.within;
  return entry;
}

/** The index of the first entry that begins behind an offset. */
export function firstBehind(entries: readonly Entry[], offset: number): number {
  return firstIndex(entries, ({ node }) => node.start <= offset);
}

/** Where the purpose of a bundle is written: its statement, else the section; undefined where it has none. */
export function purposePlace(bundle: Bundle): Place | undefined {
  const purpose = bundle.root.entries.find((entry) => entry.kind === 'purpose');
  if (purpose === undefined) return undefined;
  return { file: bundle.root, span: pairOf(purpose.node, 'statement')?.value ?? purpose.node };
}
