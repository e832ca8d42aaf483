import { foldedWord, nearest } from '../../model';
import { KEYS, VALUES } from './dictionary';

const MOST = 3;

/** What is put behind the name of a thing to mean all of it: `riskRegister`, `raciMatrix`, `actionItems`. */
const COLLECTION = /(?<=.)(?:register|log|matrix|plan|list|statement|items)$/u;

/** The keys that somebody may have meant by a key that is none, the likeliest first. */
export function meantKeys(word: string, keys: readonly string[]): readonly string[] {
  const found = meant(word, keys, KEYS);
  const thing = foldedWord(word).replace(COLLECTION, '');
  return found.length > 0 || thing === foldedWord(word) ? found : meant(thing, keys, KEYS);
}

/** What others mean by a word, wherever the charter has such a key. */
export function meaningsOf(word: string): readonly string[] {
  return KEYS.get(foldedWord(word)) ?? [];
}

/** The values of a closed list that somebody may have meant: also one that is among the words, `pilot finding` for `pilot`. */
export function meantValues(word: string, values: readonly string[]): readonly string[] {
  const found = meant(word, values, VALUES);
  if (found.length > 0 || NEGATION.test(word)) return found;
  const words = new Set(word.split(/[^\p{L}\p{N}]+/u).map(foldedWord));
  const within = values.filter((value) => words.has(foldedWord(value)));
  return within.length === 1 ? within : [];
}

const NEGATION = /\b(?:not|no|non|never|without|un)\b/iu;

/** The same word in another spelling leaves no doubt; else what others call it, and only then what looks alike. */
function meant(
  word: string,
  candidates: readonly string[],
  others: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const folded = foldedWord(word);
  const same = candidates.filter((candidate) => foldedWord(candidate) === folded);
  if (same.length > 0) return same;
  const named = (others.get(folded) ?? []).filter((name) => candidates.includes(name));
  return named.length > 0 ? named.slice(0, MOST) : nearest(word, candidates, MOST);
}
