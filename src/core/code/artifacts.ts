import picomatch from 'picomatch';
import { withPlainParentheses } from '../bundles';
import { drained, type Bundle, type EntryOf, type Steps } from '../model';

type WorkItem = EntryOf<'workItem'>;

/** Tells of a path whether an artifact names it. */
type Matcher = (path: string) => boolean;

/** How many entries are looked at between two steps. */
const STEP = 500;

/**
 * Finds the work items of a bundle whose `artifacts` name a file, dropped ones too: by its path, by a folder that holds
 * it, or by a pattern such as `src/routing/**`. In the order of the bundle.
 *
 * @param path from the workspace folder on, with `/`: `src/routing/Queue.cls`
 */
export function* tracing({ files }: Bundle, path: string): Steps<readonly WorkItem[]> {
  const found: WorkItem[] = [];
  let count = 0;
  for (const { entries } of files) {
    for (const entry of entries) {
      if (++count % STEP === 0) yield;
      if (entry.kind === 'workItem' && matchersOf(entry).some((isNamed) => isNamed(path))) found.push(entry);
    }
  }
  return found;
}

/** The same in one piece. */
export function tracedBy(bundle: Bundle, path: string): readonly WorkItem[] {
  return drained(tracing(bundle, path));
}

/** Those of an entry, which stays the same object as long as it says the same. */
const known = new WeakMap<WorkItem, readonly Matcher[]>();

function matchersOf(item: WorkItem): readonly Matcher[] {
  const matchers = known.get(item) ?? (item.value.artifacts ?? NOTHING).map(matcherFor);
  known.set(item, matchers);
  return matchers;
}

const NOTHING: readonly never[] = [];

/**
 * A name with brackets, such as `app/[id].tsx`, is also taken as it stands. What leads out of the workspace folder names
 * nothing, and neither does the folder itself.
 */
function matcherFor(artifact: string): Matcher {
  const plain = withinFolder(artifact.replaceAll('\\', '/'));
  if (plain === undefined) return () => false;
  const isWithin: Matcher = (path) => path === plain || path.startsWith(`${plain}/`);
  return /[*?[\]{}()!+@]/u.test(plain) ? either(isWithin, patternFor(plain)) : isWithin;
}

/** The steps of a path without `.` and `..`; undefined where there are none, or they lead out of the folder. */
function withinFolder(path: string): string | undefined {
  if (/^(?:\/|[A-Za-z][A-Za-z0-9+.-]*:)/u.test(path)) return undefined;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return steps.length === 0 ? undefined : steps.join('/');
}

/**
 * Patterns of thousands of items are made only where they are needed. Files that begin with a dot count: a folder that
 * belongs to some work does so with all that is in it.
 */
function patternFor(pattern: string): Matcher {
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

function either(one: Matcher, other: Matcher): Matcher {
  return (path) => one(path) || other(path);
}
