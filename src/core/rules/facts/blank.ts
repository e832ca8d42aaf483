import type { Entry } from '../../model';
import { isMalformed } from './flaws';

/** True where a text says nothing: absent, or nothing but white space. */
export function isBlank(text: string | undefined): boolean {
  return (text ?? '').trim() === '';
}

/** True where a text is missing under a key of an entry: it is blank, and nothing of another form stands in its place. */
export function lacksText(entry: Entry, key: string, text: string | undefined): boolean {
  return isBlank(text) && !isMalformed(entry, key);
}
