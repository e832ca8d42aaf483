import type { CheckResult } from '../engine';
import type { Link, Objective, WorkItem } from '../graph';
import type { Audience, Bundle, CharterFile, Entry, Problem, WaivedProblem } from '../model';
import { factsOf, lineOf, openTo, type CharterFacts, type PathOf } from '../report';
import { stampsOf, standingOf, type Standing, type StampsFrom } from '../reviews';
import { isToReview } from '../rules';
import { Verdicts } from './verdicts';

export interface TableOptions {
  /** How rows call charters and files; no two paths are alike. */
  readonly pathOf: PathOf;
  readonly audience: Audience;
}

/** A checked charter, with what its tables ask again and again. Good as long as the result is. */
export class Charted {
  readonly path: string;
  readonly facts: CharterFacts;
  readonly audience: Audience;
  readonly pathOf: PathOf;
  /** Without what the audience may not know. */
  readonly problems: readonly Problem[];
  readonly waived: readonly WaivedProblem[];
  readonly verdicts: Verdicts;
  private readonly keys: ReadonlyMap<Entry, string>;
  private readonly nearest = new Map<Entry, readonly Objective[]>();
  private readonly stampsFrom: StampsFrom;
  private readonly standings = new Map<Link, Standing>();

  constructor(
    readonly result: CheckResult,
    { pathOf, audience }: TableOptions,
  ) {
    const { bundle, problems, waived } = result;
    this.path = pathOf(bundle.root);
    this.facts = factsOf(result);
    this.audience = audience;
    this.pathOf = pathOf;
    this.problems = openTo(audience, problems);
    this.waived = openTo(audience, waived);
    this.verdicts = new Verdicts(result, this.problems);
    this.stampsFrom = stampsOf(bundle);
    this.keys = new Map([bundle.practice ?? [], bundle].flat().flatMap((each) => keysIn(each, pathOf)));
  }

  /** The objectives that an entry works for most directly; of an objective, itself. */
  objectivesOf(entry: Entry): readonly Objective[] {
    if (entry.kind === 'objective') return [entry];
    const known = this.nearest.get(entry) ?? this.result.graph.nearestObjectives(entry);
    this.nearest.set(entry, known);
    return known;
  }

  /** Where the review of a link stands; undefined for one that nobody has to look at, such as one of finished work. */
  standingOf(link: Link): Standing | undefined {
    if (!isToReview(link)) return undefined;
    const known = this.standings.get(link) ?? standingOf(link, this.stampsFrom);
    this.standings.set(link, known);
    return known;
  }

  /** The work that reaches an entry in any way, without what is split into parts. */
  leavesFor(entry: Entry): readonly WorkItem[] {
    return this.result.graph.workFor(entry).filter((item) => this.verdicts.isLeaf(item));
  }

  /** What tells an entry from all others, those of other charters included. */
  keyOf(entry: Entry): string | undefined {
    return this.keys.get(entry);
  }

  /** The path of the file that an entry stands in, and its line, as people count lines. */
  placeOf({ file, node }: Pick<Entry, 'file' | 'node'>): { readonly file: string; readonly line: number } {
    return { file: this.pathOf(file), line: lineOf({ file, span: node }) };
  }
}

/**
 * The keys of a charter's entries: its path and what findings call the entry, `desk/project-charter.yaml::OBJ-1`. Where
 * several are called the same, the later ones are numbered: `…::OBJ-1~2`.
 */
function keysIn({ root, files }: Bundle, pathOf: PathOf): readonly (readonly [Entry, string])[] {
  const path = pathOf(root);
  const counts = new Map<string, number>();
  return entriesIn(files).map((entry) => {
    const count = (counts.get(entry.subject) ?? 0) + 1;
    counts.set(entry.subject, count);
    return [entry, `${path}::${entry.subject}${count === 1 ? '' : `~${count}`}`];
  });
}

function entriesIn(files: readonly CharterFile[]): readonly Entry[] {
  return files.flatMap(({ entries }) => entries);
}
