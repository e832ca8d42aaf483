/** The id of the entry that a tree row shows; undefined for a row without one, and for what is no row. */
export function idOf(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null || !('entryId' in row)) return undefined;
  return typeof row.entryId === 'string' ? row.entryId : undefined;
}
