import { readFile } from 'node:fs/promises';
import { applyEdits, type TextEdit } from '../../core/edit';
import type { CharterFile } from '../../core/model';
import type { Refused, Suggestion } from '../../core/report';
import { supporting, type Candidate } from '../../core/rules';
import { pathOf } from '../../host';
import { replaceFile } from '../replaceFile';

/** A link that is to be written. */
interface Wanted {
  readonly suggestion: Suggestion;
  readonly candidate: Candidate;
  readonly edits: readonly TextEdit[];
}

interface Written {
  readonly linked: ReadonlyMap<Suggestion, Candidate>;
  readonly refused: readonly Refused[];
}

/**
 * Links each entry with its best candidate where that scores above a limit. All links of a file are written at once, and
 * none where the file is not any more what was read.
 *
 * @param limit undefined: nothing is written
 */
export async function writeLinks(
  suggestions: readonly Suggestion[],
  limit: number | undefined,
  nameFile: (file: CharterFile) => string,
): Promise<Written> {
  const linked = new Map<Suggestion, Candidate>();
  const refused: Refused[] = [];
  for (const [file, wanted] of byFile(suggestions, limit ?? Infinity)) {
    const reason = await writeEdits(
      file,
      wanted.flatMap(({ edits }) => edits),
    );
    if (reason !== undefined) refused.push({ path: nameFile(file), reason });
    else for (const { suggestion, candidate } of wanted) linked.set(suggestion, candidate);
  }
  return { linked, refused };
}

function byFile(
  suggestions: readonly Suggestion[],
  limit: number,
): ReadonlyMap<CharterFile, readonly Wanted[]> {
  const found = new Map<CharterFile, Wanted[]>();
  for (const suggestion of suggestions) {
    const [candidate] = suggestion.candidates;
    if (candidate === undefined || candidate.score <= limit) continue;
    for (const { file, edits } of supporting(suggestion.entry, candidate.entry).flatMap(
      (fix) => fix.changes,
    )) {
      found.set(file, [...(found.get(file) ?? []), { suggestion, candidate, edits }]);
    }
  }
  return found;
}

const MARK = '\uFEFF';

/** Makes edits in a file, and tells why it was not written; undefined where it was. */
export async function writeEdits(file: CharterFile, edits: readonly TextEdit[]): Promise<string | undefined> {
  const path = pathOf(file.uri);
  const after = applyEdits(file.text, edits);
  try {
    const now = await readFile(path, 'utf8');
    const mark = now.startsWith(MARK) ? MARK : '';
    if (now.slice(mark.length) !== file.text) {
      return 'has changed meanwhile, so nothing was written to it. Run the command again.';
    }
    await replaceFile(path, mark + after);
    return undefined;
  } catch {
    return 'could not be written. Check who may write it.';
  }
}
