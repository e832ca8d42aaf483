import type { EntryOf } from '../model';

type WorkItem = EntryOf<'workItem'>;

/** A name that a charter gives to a work item: its id, or its key in another system. */
interface Name {
  readonly text: string;
  readonly item: WorkItem;
}

/** A run of letters and digits in the name of a branch. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** No id that people put into the name of a branch has more parts than this. */
const MOST_WORDS = 6;

/**
 * The work item that a branch names: `WI-204` of `feature/wi-204-cut-time`. Of several the first one counts, of those
 * that begin at the same place the longest. Only names count that a charter gives: ids, and keys in other systems. They
 * need a digit; case means nothing, and one separator is as good as another.
 *
 * A number by itself counts where it is the key of an item: after `#`, or at the beginning of a part, as trackers propose
 * it: `204-cut-time`, `users/ana/204_cut`. Not so the number of a release, a sprint or a pull request, and none of one
 * digit.
 *
 * @returns mostly one item or none; several where they have the same name in different charters
 */
export function itemsOfBranch(branch: string, items: readonly WorkItem[]): readonly WorkItem[] {
  const words = wordsOf(branch);
  if (!words.some(({ text }) => HAS_DIGIT.test(text))) return [];
  const names = namesOf(items);
  for (let first = 0; first < words.length; first++) {
    const found = namedFrom(first, words, branch, names);
    if (found.length > 0) return found;
  }
  return [];
}

const HAS_DIGIT = /\p{N}/u;

function wordsOf(branch: string): readonly Word[] {
  return [...branch.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

/** Names by how they are looked up. */
type Names = ReadonlyMap<string, readonly Name[]>;

function namesOf(items: readonly WorkItem[]): Names {
  const names = new Map<string, Name[]>();
  for (const item of items) {
    for (const text of new Set([item.id, ...keysOf(item)])) {
      if (text === undefined || !HAS_DIGIT.test(text)) continue;
      const same = names.get(folded(text));
      if (same) same.push({ text, item });
      else names.set(folded(text), [{ text, item }]);
    }
  }
  return names;
}

/** How an item is called in another system. Azure Boards writes its numbers `AB#204` elsewhere, GitHub `#204`. */
function keysOf({ value }: WorkItem): readonly string[] {
  const { key, system } = value.external ?? {};
  if (key === undefined) return [];
  const [, boards, number] = /^(AB)?#?(\d+)$/iu.exec(key) ?? [];
  if (number === undefined) return [key];
  const isOfBoards = boards !== undefined || system === undefined || system === 'azure-devops';
  return [`#${number}`, ...(isOfBoards ? [`AB#${number}`] : [])];
}

/** Without case, with one separator for all. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.#/]/gu, '-');
}

function namedFrom(first: number, words: readonly Word[], branch: string, names: Names): readonly WorkItem[] {
  const beginning = words[first];
  if (beginning === undefined) return [];
  const ends = words.slice(first, first + MOST_WORDS).toReversed();
  for (const { end } of ends) {
    const text = branch.slice(beginning.start, end);
    if (!IS_NAME.test(text) || isVersion(branch, end)) continue;
    const found = fittingBest(text, names.get(folded(text)) ?? []);
    if (found.length > 0) return found;
  }
  const number = `#${beginning.text}`;
  return isTrackerNumber(beginning, branch) ? fittingBest(number, names.get(folded(number)) ?? []) : [];
}

/** Words with one separator between each two. */
const IS_NAME = /^[\p{L}\p{N}]+(?:[-_.#/][\p{L}\p{N}]+)*$/u;

/** `api-2` of `upgrade-api-2.1` is no id. */
function isVersion(branch: string, end: number): boolean {
  return /^\.\p{N}/u.test(branch.slice(end));
}

/** Of names that differ in nothing but case and separators those that are written as in the branch; none where that leaves a choice. */
function fittingBest(text: string, names: readonly Name[]): readonly WorkItem[] {
  const isSame = [
    (name: string) => name === text,
    (name: string) => name.toLowerCase() === text.toLowerCase(),
    () => true,
  ].find((same) => names.some((name) => same(name.text)));
  const fitting = isSame ? names.filter((name) => isSame(name.text)) : [];
  return new Set(fitting.map((name) => name.text)).size === 1 ? fitting.map(({ item }) => item) : [];
}

function isTrackerNumber({ text, start, end }: Word, branch: string): boolean {
  if (!/^\d+$/u.test(text) || isVersion(branch, end)) return false;
  const before = branch.slice(0, start);
  if (/(?:^|[^\p{L}\p{N}])#$/u.test(before)) return true;
  const isBeginning = /(?:^|\/)$/u.test(before) && !NUMBERED_OTHERWISE.test(before);
  return isBeginning && text.length > 1 && /^(?:$|\/|[-_]\p{L})/u.test(branch.slice(end));
}

/** What else has numbers that branches are called by. */
const NUMBERED_OTHERWISE =
  /(?:^|\/)(?:rel(?:ease)?s?|v|versions?|sprints?|iterations?|milestones?|prs?|pulls?|mrs?|merge-requests?|builds?)\//iu;
