import { drained, type Bundle, type EntryOf, type Steps } from '../model';
import { isPattern, patternFor, withinFolder, type Matcher } from './artifactPath';

type WorkItem = EntryOf<'workItem'>;

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

/** A name with brackets, such as `app/[id].tsx`, is also taken as it stands. Capital letters do not count: on some systems they make no other file. */
function matcherFor(artifact: string): Matcher {
  const named = withinFolder(artifact)?.toLowerCase();
  if (named === undefined) return () => false;
  const isWithin: Matcher = (path) => path === named || path.startsWith(`${named}/`);
  const isNamed = isPattern(named) ? either(isWithin, patternFor(named)) : isWithin;
  return (path) => isNamed(path.toLowerCase());
}

function either(one: Matcher, other: Matcher): Matcher {
  return (path) => one(path) || other(path);
}
