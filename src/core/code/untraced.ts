import { isWithin, pathWithin, resolvePath } from '../bundles';
import type { CheckResult } from '../engine';
import { isPattern, patternFor, withinFolder } from './artifactPath';
import type { CodeNames } from './names';
import type { Mention } from './mentions';

/** A file that should be traced and is not, with the charter whose rules say so. */
export interface Untraced {
  readonly uri: string;
  readonly result: CheckResult;
}

/**
 * The files in certain folders that no work item names and that name nothing a charter knows.
 *
 * @param files each file that was read, with the ids in it
 * @param home the workspace folder
 * @param folders from there on
 */
export function untracedFiles(
  files: ReadonlyMap<string, readonly Mention[]>,
  home: string,
  folders: readonly string[],
  names: CodeNames,
): readonly Untraced[] {
  const results = names.results.filter(({ bundle }) => isWithin(home, bundle.root.uri));
  const [result] = results;
  if (result === undefined || folders.length === 0) return [];
  const places = folders.map((folder) => resolvePath(home, folder.replaceAll('\\', '/').replace(/\/$/u, '')));
  const isNamed = isTracedBy(results);
  return [...files].flatMap(([uri, mentions]) => {
    if (!places.some((place) => isWithin(place, uri))) return [];
    const isTraced = mentions.some(({ id }) => names.find(id, uri)) || isNamed(pathWithin(home, uri) ?? '');
    return isTraced ? [] : [{ uri, result }];
  });
}

/** Tells the paths, from the workspace folder on, that work items name in `artifacts`: files, folders and patterns. */
export function isTracedBy(results: readonly CheckResult[]): (path: string) => boolean {
  const written = results.flatMap(({ graph }) =>
    graph.all('workItem').flatMap(({ value }) => value.artifacts ?? []),
  );
  const named = [...new Set(written)].flatMap((path) => withinFolder(path)?.toLowerCase() ?? []);
  const plain = new Set(named);
  const patterns = named.filter(isPattern).map(patternFor);
  return (path) => {
    const small = path.toLowerCase();
    const steps = small.split('/');
    const isPlain = steps.some((_, i) => plain.has(steps.slice(0, i + 1).join('/')));
    return isPlain || patterns.some((matches) => matches(small));
  };
}
