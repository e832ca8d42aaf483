import { writtenUnder } from '../../graph';
import type { Entry } from '../../model';
import { isMalformed } from './flaws';

/** True where an entry has words under a key, or something that was meant to be: a text of nothing but spaces says nothing. */
export function saysInWords(entry: Entry, key: string): boolean {
  const written = writtenUnder(entry, key);
  const hasWords = written.some((node) => node.kind !== 'scalar' || String(node.value).trim() !== '');
  return hasWords || isMalformed(entry, key);
}
