import type { CheckResult } from '../../core/engine';
import { shorten, type Entry, type Steps } from '../../core/model';
import { charterPlace } from '../../core/rules';
import type { PurposeLook, ViewNode } from '../../protocol';
import { lspLocation } from '../lsp';
import { alignedWords, figureFacts, figuresOf, makingFigures } from './figures';
import { layoutOf, type Layout, type ShownEntry } from './layout';
import { effortWords } from './load';
import { paged } from './pages';
import { filtered, filtering } from './purposeFilter';
import {
  bunchesBy,
  nestOf,
  topRequirements,
  wayByRequirement,
  withoutRequirement,
  type Bunch,
} from './purposeGroups';
import { describe, factsOf } from './purposeWords';
import { entryRow, factLines, rowId, spokenWords, stateIconOf } from './rows';
import { charterName } from './status';
import { plainRow, rowsAlong, rowsBelow, type Twig } from './twigs';
import { counted, escapeMarkdown } from './words';

/** How much of the purpose its row shows, so that the alignment behind it can be seen; the tooltip shows it all. */
const STATEMENT_LENGTH = 36;

/** So much of a title stands for an entry without an id where a stretch of a list begins or ends. */
const PAGE_NAME_LENGTH = 16;

/** The step of the row that gathers what serves nothing. No id can be written like this. */
const UNLINKED = '(serves nothing)';

/** By objective, all of it. */
export const PLAIN_LOOK: PurposeLook = { groupBy: 'objective', filter: null };

/** Finds in steps what rows and ways are made from: in big charters that takes a while. */
export function* preparingPurpose(results: readonly CheckResult[], { filter }: PurposeLook): Steps<void> {
  for (const result of results) {
    if (result.bundle.unused) continue;
    layoutOf(result);
    yield;
    yield* makingFigures(result);
    if (filter) yield* filtering(filter, result);
  }
}

/**
 * The rows of the Purpose tree under a row: purpose → goals → objectives → requirements → work or, grouped in another
 * way, purpose → groups → work. Null asks for the top.
 */
export function purposeRows(
  parent: string | null,
  results: readonly CheckResult[],
  look: PurposeLook = PLAIN_LOOK,
): readonly ViewNode[] {
  return rowsBelow(parent, charterTwigs(results, look));
}

/** None where all that is known of any charter is that it cannot be read: the view itself then says what to do. */
function charterTwigs(results: readonly CheckResult[], look: PurposeLook): readonly Twig[] {
  const charters = results.filter(({ bundle }) => !bundle.unused);
  if (charters.every(isUnreadable)) return [];
  return charters.map((result) => ({
    step: result.bundle.root.uri,
    draw: (_parent, hasChildren) => purposeRow(result, hasChildren),
    below: () => viewIn(result, look),
  }));
}

function isUnreadable(result: CheckResult): boolean {
  const { top, loose } = layoutOf(result);
  const isBroken = result.bundle.root.flaws.some((flaw) => flaw.rule === 'schema/syntax');
  return isBroken && top.length + loose.length === 0 && result.graph.all('purpose')[0]?.title === undefined;
}

/**
 * The rows from the top down to an entry, by the first way that leads there, or as far down as the tree shows
 * something: an entry that has no row of its own leads to that of its charter. Empty where no charter holds it.
 */
export function pathToEntry(
  entry: Entry,
  results: readonly CheckResult[],
  look: PurposeLook = PLAIN_LOOK,
): readonly ViewNode[] {
  const result = results.find(({ bundle, graph }) => !bundle.unused && graph.entries.includes(entry));
  if (result === undefined) return [];
  const steps = [result.bundle.root.uri, ...stepsTo(entry.within ?? entry, result, look)];
  return rowsAlong(steps, charterTwigs(results, look));
}

/** The steps on the way down to an entry, the first below the purpose first. */
function stepsTo(entry: Entry, result: CheckResult, { groupBy }: PurposeLook): readonly string[] {
  const layout = layoutOf(result);
  const stepOf = (each: Entry): string => layout.stepOf(each);
  if (groupBy === 'objective') {
    const way = layout.wayTo(entry) ?? [];
    const isLoose = way.slice(0, 1).some(({ kind }) => kind === 'requirement' || kind === 'workItem');
    return [...(isLoose ? [UNLINKED] : []), ...way.map(stepOf)];
  }
  const bunches = groupBy === 'requirement' ? [withoutRequirement(result)] : bunchesBy(groupBy, result);
  const bunch = bunches.find(({ members }) => members.some((each) => each === entry));
  if (bunch) return [bunch.step, ...wayIn(bunch, entry, result)];
  return groupBy === 'requirement' ? wayByRequirement(entry, result).map(stepOf) : [];
}

function wayIn({ members }: Bunch, entry: Entry, result: CheckResult): readonly string[] {
  const layout = layoutOf(result);
  const isMember = new Set<Entry>(members);
  const nest = nestOf(members, result);
  const above = entry.kind === 'workItem' ? result.graph.ancestorsOf(entry) : [];
  const isRoot = nest.roots.some((root) => root === entry);
  const way = isRoot ? [] : above.filter((each) => isMember.has(each)).toReversed();
  return [...way, entry].map((each) => layout.stepOf(each));
}

/** The last look at each result: for each row that is open somebody asks anew. */
const views = new WeakMap<CheckResult, { readonly key: string; readonly twigs: readonly Twig[] }>();

function viewIn(result: CheckResult, look: PurposeLook): readonly Twig[] {
  const key = JSON.stringify(look);
  const before = views.get(result);
  if (before?.key === key) return before.twigs;
  const twigs = viewOf(result, look);
  views.set(result, { key, twigs });
  return twigs;
}

/** What stands below the purpose. */
function viewOf(result: CheckResult, { groupBy, filter }: PurposeLook): readonly Twig[] {
  const layout = layoutOf(result);
  const kept = filter && filtered(filter, result);
  const isShown = (entry: Entry): boolean => kept?.shown.has(entry) ?? true;
  const isMatch = (entry: Entry): boolean => kept?.matches.has(entry) ?? true;
  const inLayout = { result, childrenOf: (entry: Entry) => layout.childrenOf(entry).filter(isShown) };
  const branches = (entries: readonly ShownEntry[]): readonly Twig[] =>
    branchesOf(entries.filter(isShown), [], inLayout);
  const bunched = (bunches: readonly Bunch[]): readonly Twig[] =>
    bunches.flatMap((bunch) => bunchTwigs(bunch, isMatch, result));
  switch (groupBy) {
    case 'objective':
      return [...branches(layout.top), ...unlinkedTwigs(branches(layout.loose), layout, result)];
    case 'requirement':
      return [...branches(topRequirements(result)), ...bunched([withoutRequirement(result)])];
    default:
      return bunched(bunchesBy(groupBy, result));
  }
}

/** What stands where in a part of the tree. */
interface Placing {
  readonly result: CheckResult;
  /** Those that are shown. */
  childrenOf(entry: ShownEntry): readonly ShownEntry[];
}

/** The same entry is not shown again below itself: a circle ends where it closes. */
function branch(entry: ShownEntry, above: readonly ShownEntry[], placing: Placing): Twig {
  const { result } = placing;
  const layout = layoutOf(result);
  const way = [...above, entry];
  const step = layout.stepOf(entry);
  return {
    step,
    draw: (parent, hasChildren) =>
      entryRow(entry, result, {
        parent,
        step,
        kind: entry.kind,
        icon: iconOf(entry),
        noun: entry.noun.replace(/^an? /u, ''),
        description: describe(
          entry,
          layout.childrenOf(entry).filter((child) => !way.includes(child)),
          result,
        ),
        facts: factsOf(entry, result),
        hasChildren,
      }),
    below: () =>
      branchesOf(
        placing.childrenOf(entry).filter((child) => !way.includes(child)),
        way,
        placing,
      ),
  };
}

function branchesOf(
  entries: readonly ShownEntry[],
  way: readonly ShownEntry[],
  placing: Placing,
): readonly Twig[] {
  return paged(
    entries.map((entry) => ({
      twig: branch(entry, way, placing),
      name: entry.id ?? shorten(entry.title ?? entry.subject, PAGE_NAME_LENGTH),
    })),
  );
}

/** A group with those of its members that are to be shown; no row where there are none. */
function bunchTwigs(bunch: Bunch, isMatch: (entry: Entry) => boolean, result: CheckResult): readonly Twig[] {
  const members = bunch.members.filter(isMatch);
  if (members.length === 0) return [];
  let known: readonly Twig[] | undefined;
  const below = (): readonly Twig[] => {
    const nest = nestOf(members, result);
    return branchesOf(nest.roots, [], { result, childrenOf: (each) => nest.childrenOf(each) });
  };
  return [
    {
      step: bunch.step,
      draw: (parent) => bunchRow(bunch, parent, result),
      below: () => (known ??= below()),
      isParent: true,
    },
  ];
}

function bunchRow(bunch: Bunch, parent: string | null, result: CheckResult): ViewNode {
  const { step, label, icon, tooltip = label, about, members } = bunch;
  const work = members.filter(({ kind }) => kind === 'workItem');
  const figures = figuresOf(result).ofAll(work);
  const count =
    work.length === 0 ? counted(members.length, 'entry', 'entries') : counted(work.length, 'work item');
  const words = [alignedWords(figures), count, effortWords(figures, result)];
  const description = words.filter((part) => part !== '').join(' · ');
  const facts = figureFacts(figures, result);
  if (about) {
    const noun = about.noun.replace(/^an? /u, '');
    const parts = { parent, step, description, icon, noun, facts, hasChildren: true, label };
    return entryRow(about, result, { ...parts, kind: 'entry' });
  }
  return {
    ...plainRow(rowId(parent, step), parent, true),
    label,
    description,
    tooltip: [escapeMarkdown(tooltip), factLines(facts)].filter((part) => part !== '').join('\n\n'),
    kind: 'group',
    icon,
    spoken: `${label}, ${spokenWords(description)}`,
    location: null,
  };
}

function purposeRow(result: CheckResult, hasChildren: boolean): ViewNode {
  const { bundle, graph, alignment } = result;
  const purpose = graph.all('purpose')[0];
  const name = charterName(result);
  const figures = figuresOf(result).ofCharter();
  const aligned = alignedWords({ ...figures, share: alignment.share });
  const effort = effortWords(figures, result);
  const described = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
  const facts = figureFacts(figures, result);
  const id = bundle.root.uri;
  const row = { kind: 'purpose' as const, icon: 'compass', hasChildren };
  if (purpose?.title === undefined) {
    return {
      ...plainRow(id, null, hasChildren),
      ...row,
      label: name,
      description: described(aligned, effort),
      tooltip: 'This charter does not say yet why it exists. Write a `purpose` with a `statement`.',
      spoken: `charter ${name}, no purpose statement`,
      location: lspLocation(charterPlace(bundle)),
    };
  }
  const description = described(aligned, name, effort);
  return {
    ...entryRow(purpose, result, { ...row, description, facts, noun: 'purpose', parent: null, step: id }),
    label: shorten(purpose.title, STATEMENT_LENGTH),
  };
}

/** The row that gathers what leads to nothing; none where everything is linked. */
function unlinkedTwigs(below: readonly Twig[], { loose }: Layout, result: CheckResult): readonly Twig[] {
  if (below.length === 0) return [];
  return [{ step: UNLINKED, draw: (parent) => unlinkedRow(parent, loose, result), below: () => below }];
}

function unlinkedRow(parent: string | null, loose: readonly ShownEntry[], result: CheckResult): ViewNode {
  const figures = figuresOf(result).ofAll(loose);
  const effort = effortWords(figures, result);
  const facts = factLines(figureFacts(figures, result));
  return {
    ...plainRow(rowId(parent, UNLINKED), parent, true),
    label: 'Serves nothing yet',
    description: [String(loose.length), effort].filter((part) => part !== '').join(' · '),
    tooltip: ['Requirements and work that lead to no objective. Link them with `supports`.', facts]
      .filter((part) => part !== '')
      .join('\n\n'),
    kind: 'group',
    icon: 'debug-disconnect',
    spoken: [`${counted(loose.length, 'entry', 'entries')} that serve nothing yet`, effort]
      .filter((part) => part !== '')
      .join(', '),
    location: null,
    offers: ['link'],
  };
}

function iconOf(entry: ShownEntry): string {
  switch (entry.kind) {
    case 'goal':
      return 'milestone';
    case 'strategy':
      return 'map';
    case 'objective':
      return 'target';
    case 'requirement':
      return 'checklist';
    case 'workItem':
      return stateIconOf(entry);
  }
}
