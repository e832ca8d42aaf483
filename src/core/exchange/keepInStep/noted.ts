import { nameOfFile } from '../../bundles';
import type { Bundle, Entry } from '../../model';
import type { FileSystem } from '../../ports';
import type { TrackerSystem } from '../backlog';
import { identityIn } from './match';
import { readLock } from './lock';
import { brokenLock, lockUriOf, type NoPlace } from './place';

/** What the tracker calls the type of an entry's item; undefined where no import has noted it. */
export type TypeOf = (entry: Entry) => string | undefined;

/** Reads what imports from a tracker have noted beside the files of a charter. */
export async function notedTypes(
  files: FileSystem,
  { files: parts }: Bundle,
  system: TrackerSystem,
): Promise<TypeOf | NoPlace> {
  const types = new Map<string, string>();
  const byId = new Map<string, string>();
  for (const { uri } of parts) {
    const text = await files.read(lockUriOf(uri));
    const lock = text === undefined ? { items: [] } : readLock(text);
    if (lock === undefined) return { message: brokenLock(nameOfFile(lockUriOf(uri))) };
    for (const [identity, { id, type }] of lock.items) {
      if (type === undefined || !isOf(system, identity)) continue;
      types.set(identity, type);
      byId.set(id, type);
    }
  }
  return (entry) => {
    const identity = identityIn(entry);
    return identity === undefined ? byId.get(entry.id ?? '') : types.get(identity);
  };
}

/** Of items without a key, too. */
function isOf(system: TrackerSystem, identity: string): boolean {
  return identity.startsWith(`${system}:`) || identity.startsWith(`${system}>`);
}
