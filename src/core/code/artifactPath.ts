import picomatch from 'picomatch';
import { withPlainParentheses } from '../bundles';

/** Tells of a path, from the workspace folder on and in small letters, whether it is meant. */
export type Matcher = (path: string) => boolean;

/**
 * The path or pattern that `artifacts` name, without `.` and `..`; undefined where it names nothing in the workspace
 * folder: it leads out of it, even where it leads back in, or is an address, or the folder itself.
 */
export function withinFolder(written: string): string | undefined {
  const path = written.trim().replaceAll('\\', '/');
  if (/^(?:\/|!|[A-Za-z][A-Za-z0-9+.-]*:)/u.test(path)) return undefined;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return steps.length === 0 ? undefined : steps.join('/');
}

export function isPattern(path: string): boolean {
  return /[*?[\]{}()!+@]/u.test(path);
}

/**
 * Patterns of thousands of items are made only where they are needed. Files that begin with a dot count: a folder that
 * belongs to some work does so with all that is in it.
 *
 * @param pattern in small letters
 */
export function patternFor(pattern: string): Matcher {
  const needed = neededBy(pattern);
  let matches: Matcher | undefined;
  return (path) => {
    if (!needed.every((text) => path.includes(text))) return false;
    matches ??= picomatch(withPlainParentheses(pattern), { dot: true, nonegate: true });
    return matches(path);
  };
}

/** What stands in every path that matches: what lies between the stars, or before anything that leaves a choice. */
function neededBy(pattern: string): readonly string[] {
  const [simple = ''] = pattern.split(/[[\]{}()!+@]/u, 1);
  const texts = simple.split(/[*?]+/u).map((text) => text.replace(/^\/|\/$/gu, ''));
  return texts.filter((text) => text !== '');
}
