import type { CheckResult } from '../../core/engine';
import type { PurposeGraph } from '../../core/graph';
import type { CharterFile, Entry } from '../../core/model';
import { fileOf } from '../locate';

/**
 * The graphs of a workspace: one for each charter that was checked, and one for each practice that a project belongs to
 * and that was not checked by itself.
 */
export function worldsOf(results: readonly Pick<CheckResult, 'graph'>[]): readonly PurposeGraph[] {
  const worlds = results.map(({ graph }) => graph);
  const roots = new Set(worlds.map(({ bundle }) => bundle.root));
  for (const { graph } of results) {
    const { practice } = graph;
    if (practice === undefined || roots.has(practice.bundle.root)) continue;
    roots.add(practice.bundle.root);
    worlds.push(practice);
  }
  return worlds;
}

/** A file of any charter; undefined for one that no charter holds. */
export function fileIn(worlds: readonly PurposeGraph[], uri: string): CharterFile | undefined {
  for (const { bundle } of worlds) {
    const file = fileOf(bundle, uri);
    if (file) return file;
  }
  return undefined;
}

/** The graphs of the charters that hold a file. */
export function worldsOfFile(worlds: readonly PurposeGraph[], file: CharterFile): readonly PurposeGraph[] {
  return worlds.filter(({ bundle }) => bundle.files.includes(file));
}

/** The graphs in which an entry can be named: of its own charters, and of the projects of its practice. */
export function worldsThatSee(
  worlds: readonly PurposeGraph[],
  { file }: Pick<Entry, 'file'>,
): readonly PurposeGraph[] {
  return worlds.filter(
    ({ bundle, practice }) => bundle.files.includes(file) || (practice?.bundle.files.includes(file) ?? false),
  );
}
