import type { CodeNames, CodeReader } from '../../core/code';
import type { CharterFile, Entry } from '../../core/model';
import type { FileChange } from '../../core/rules';

/**
 * What has to be changed in code for entries to have another id. Keys of other trackers stay: they are renamed there.
 *
 * @param files as they are now, whatever an index knows of them
 */
export function codeRenaming(
  entries: ReadonlySet<Entry>,
  newId: string,
  files: readonly CharterFile[],
  { names, reader }: { readonly names: CodeNames; readonly reader: CodeReader },
): readonly FileChange[] {
  const ids = new Set([...entries].flatMap(({ id }) => id ?? []));
  return files.flatMap((file) => {
    const edits = reader.read(file).flatMap(({ id, span }) => {
      const named = ids.has(id) ? names.find(id, file.uri)?.entry : undefined;
      return named && entries.has(named) ? [{ span, newText: newId }] : [];
    });
    return edits.length > 0 ? [{ file, edits }] : [];
  });
}
