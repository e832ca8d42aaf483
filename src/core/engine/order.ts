import { compareTexts, differenceOf, type Bundle, type CharterFile, type Problem } from '../model';

/** The problems of all rules in order, kept from one check to the next: only what is new is put in its place. */
export class OrderedProblems {
  private lists: Lists = new Map();
  private ordered: readonly Problem[] = [];

  /** @param lists the problems of each rule; the same list as before where they are the same */
  update(bundle: Bundle, lists: Lists): readonly Problem[] {
    const gone = new Set(newIn(this.lists, lists));
    const fresh = newIn(lists, this.lists);
    this.lists = lists;
    const kept = gone.size === 0 ? this.ordered : this.ordered.filter((problem) => !gone.has(problem));
    this.ordered = inOrder(bundle, fresh.length === 0 ? kept : [...kept, ...fresh]);
    return this.ordered;
  }
}

/** The problems of each rule, by its id. */
export type Lists = ReadonlyMap<string, readonly Problem[]>;

/** What stands in lists where others have something else, or in another order. */
function newIn(lists: Lists, others: Lists): readonly Problem[] {
  return [...lists].flatMap(([rule, list]) => {
    const other = others.get(rule) ?? [];
    if (other === list) return [];
    const { start, before } = differenceOf(list, other);
    return list.slice(start, before);
  });
}

/** Problems in the order of the bundle's files, then of position, then of rule; what is left, by its words. */
export function inOrder<P extends Problem>(bundle: Bundle, problems: readonly P[]): readonly P[] {
  const compare = comparing(bundle);
  const isInOrder = problems.every((each, i) => i === 0 || compare(problems[i - 1] as P, each) <= 0);
  return isInOrder ? problems : problems.toSorted(compare);
}

function comparing({ files }: Bundle): (a: Problem, b: Problem) => number {
  const ranks = new Map(files.map((file, i) => [file, i]));
  const rank = (file: CharterFile): number => ranks.get(file) ?? files.length;
  return (a, b) => {
    const [at, bt] = [a.place, b.place];
    const byFile = at.file === bt.file ? 0 : rank(at.file) - rank(bt.file);
    return byFile || at.span.start - bt.span.start || at.span.end - bt.span.end || byWords(a, b);
  };
}

function byWords(a: Problem, b: Problem): number {
  return (
    compareTexts(a.rule, b.rule) || compareTexts(a.message, b.message) || compareTexts(a.subject, b.subject)
  );
}
