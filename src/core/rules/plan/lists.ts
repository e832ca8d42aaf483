import { setKey } from '../../edit';
import type { Entry } from '../../model';
import { keysBefore } from '../mending/steps';
import { fix, type Fix } from '../rule';

/** To give an entry a list of texts under a key that has none yet. */
export function writeList(
  title: string,
  entry: Entry,
  key: string,
  texts: readonly string[],
): readonly Fix[] {
  const { file, path } = entry;
  return texts.length === 0 ? [] : fix(title, file, setKey(file, path, key, texts, keysBefore(entry, key)));
}
