import type { CheckResult } from '../engine';
import { factsOf } from '../report';

/** Charters by their paths. */
export type ByPath = ReadonlyMap<string, CheckResult>;

/**
 * The charters that lie elsewhere than before: those with the same text or, of what is left over, of the same kind and
 * with the same name, where there is only one such charter on either side. By the path after, the path before.
 */
export function movedCharters(before: ByPath, after: ByPath): ReadonlyMap<string, string> {
  const gone = new Map([...before].filter(([path]) => !after.has(path)));
  const come = new Map([...after].filter(([path]) => !before.has(path)));
  const found = new Map<string, string>();
  for (const known of [textOf, callingOf]) {
    const earlier = byWords(gone, known);
    for (const [words, [path, ...more]] of byWords(come, known)) {
      const [other, ...others] = earlier.get(words) ?? [];
      if (path === undefined || other === undefined || more.length + others.length > 0) continue;
      found.set(path, other);
      come.delete(path);
      gone.delete(other);
    }
  }
  return found;
}

function textOf({ bundle }: CheckResult): string {
  return bundle.root.text;
}

/** Undefined where a charter is not called anything. */
function callingOf(result: CheckResult): string | undefined {
  const { kind, name } = factsOf(result);
  return name === undefined ? undefined : `${kind} ${name}`;
}

function byWords(
  charters: ByPath,
  wordsOf: (result: CheckResult) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [path, result] of charters) {
    const words = wordsOf(result);
    if (words !== undefined) found.set(words, [...(found.get(words) ?? []), path]);
  }
  return found;
}
