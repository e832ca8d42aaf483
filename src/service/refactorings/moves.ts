import { appendLines, linesOfItem, removeEntry } from '../../core/edit';
import { folderOf, nameOfFile } from '../../core/bundles';
import type { CheckResult } from '../../core/engine';
import { pairOf, sectionsBefore, type CharterFile, type Entry } from '../../core/model';
import { REFACTORINGS, type Refactoring } from './refactoring';

/** How many other files an entry is offered to go to. */
const MOST_FILES = 5;

/**
 * To move an entry to another file of its charter: those with entries of the same section first. Where files belong to
 * several charters, only to a file that belongs to the same ones, so that none of them loses or gains anything.
 */
export function moves(
  { file, path }: Entry,
  name: string,
  { bundle }: CheckResult,
  results: readonly CheckResult[],
): readonly Refactoring[] {
  const [section] = path;
  if (path.length !== 2 || typeof section !== 'string') return [];
  const others = bundle.files.filter((each) => {
    const isShared = results.every((result) => holds(result, each) === holds(result, file));
    return each !== file && !each.isBroken && isShared;
  });
  const lines = others.length > 0 ? linesOfItem(file, path) : undefined;
  const removal = lines && removeEntry(file, path);
  if (!lines || !removal) return [];
  return likelyFirst(others, section)
    .flatMap((target) => {
      const edits = appendLines(target, section, lines, sectionsBefore(section));
      if (!edits) return [];
      const changes = [
        { file, edits: removal },
        { file: target, edits },
      ];
      const title = `Move ${name} to ${shortPath(target, bundle.files)}`;
      return [{ title, kind: REFACTORINGS.move, changes }];
    })
    .slice(0, MOST_FILES);
}

function holds({ bundle }: CheckResult, file: CharterFile): boolean {
  return bundle.files.includes(file);
}

function likelyFirst(files: readonly CharterFile[], section: string): readonly CharterFile[] {
  const has = ({ root }: CharterFile): boolean => pairOf(root, section) !== undefined;
  return files.toSorted((a, b) => Number(has(b)) - Number(has(a)));
}

/** The name of a file; with its folder where another file of the charter has the same name. */
function shortPath({ uri }: CharterFile, all: readonly CharterFile[]): string {
  const name = nameOfFile(uri);
  const isUnique = all.filter((each) => nameOfFile(each.uri) === name).length === 1;
  return isUnique ? name : `${nameOfFile(folderOf(uri))}/${name}`;
}
