import type { CharterKind } from '../../core/model';
import { nameOfFile } from '../../core/bundles';

/** The kind of charter that a file is named for; undefined where its name could be that of several. */
export function kindByName(uri: string): CharterKind | undefined {
  const name = nameOfFile(uri).toLowerCase();
  if (/^practice-charter\.ya?ml$/u.test(name)) return 'practice';
  return /^project-charter\.ya?ml$/u.test(name) ? 'project' : undefined;
}
