import type { CheckResult } from '../../core/engine';
import type { Entry, IsoDate, Place } from '../../core/model';
import { charterPlace } from '../../core/rules';
import type { ViewNode } from '../../protocol';
import { lspLocation } from '../lsp';
import { namesIn } from './names';
import { entryRow, isOnWay, problemsAbout, rowId, spokenWords, type RowParts } from './rows';
import { charterName } from './status';
import { counted, escapeMarkdown } from './words';

/** A charter as it was checked, and the day that counts as today. */
export interface Standing {
  readonly result: CheckResult;
  readonly today: IsoDate;
}

/** A row that is not drawn yet: it is drawn, and what stands below it is found, only where somebody looks. */
export interface Twig {
  /** The last step of the row's id. */
  readonly step: string;
  readonly draw: (parent: string | null, hasChildren: boolean) => ViewNode;
  readonly below: () => readonly Twig[];
  /** True where something stands below it for certain, so that nobody has to look. */
  readonly isParent?: true;
  /** Of a stretch of a long list: the steps of all that it holds. */
  readonly holds?: ReadonlySet<string>;
}

const nothing = (): readonly Twig[] => [];

/** The rows below a row, null for the top; none where that row is not there any more. */
export function rowsBelow(
  wanted: string | null,
  twigs: readonly Twig[],
  above: string | null = null,
): readonly ViewNode[] {
  const own = withOwnSteps(twigs);
  if (wanted === above || wanted === null)
    return own.map((twig) => twig.draw(above, twig.isParent ?? twig.below().length > 0));
  const next = own.find(({ step }) => isOnWay(rowId(above, step), wanted));
  return next ? rowsBelow(wanted, next.below(), rowId(above, next.step)) : [];
}

/**
 * The rows on the way down by some steps, top row first, as far as it goes. No other row is drawn. Stretches of long lists
 * need not be named.
 */
export function rowsAlong(
  steps: readonly string[],
  twigs: readonly Twig[],
  above: string | null = null,
): readonly ViewNode[] {
  const [step = '', ...others] = steps;
  const own = withOwnSteps(twigs);
  const page = own.find(({ holds }) => holds?.has(step));
  const twig = page ?? own.find((each) => each.step === step);
  if (twig === undefined) return [];
  const below = twig.below();
  const row = twig.draw(above, below.length > 0);
  return [row, ...rowsAlong(page ? steps : others, below, row.id)];
}

/** Steps are numbered where several rows below one would be called the same. */
function withOwnSteps(twigs: readonly Twig[]): readonly Twig[] {
  const counts = new Map<string, number>();
  return twigs.map((twig) => {
    const count = (counts.get(twig.step) ?? 0) + 1;
    counts.set(twig.step, count);
    return count === 1 ? twig : renamed(twig, `${twig.step} (${count})`);
  });
}

function renamed(twig: Twig, step: string): Twig {
  return {
    ...twig,
    step,
    draw: (parent, hasChildren) => ({ ...twig.draw(parent, hasChildren), id: rowId(parent, step) }),
  };
}

/** A group of rows, or no row where it would be empty. */
export type Group = (standing: Standing) => readonly Twig[];

/**
 * The rows of a tree that is made of groups, for each charter that has any of them: below its name, or, where there is
 * only one such charter, without it.
 */
export function groupTree(
  groups: readonly Group[],
): (parent: string | null, results: readonly CheckResult[], today: IsoDate) => readonly ViewNode[] {
  const known = new WeakMap<CheckResult, { readonly today: IsoDate; readonly twigs: readonly Twig[] }>();
  const twigsOf = (result: CheckResult, today: IsoDate): readonly Twig[] => {
    const before = known.get(result);
    if (before?.today === today) return before.twigs;
    const twigs = groups.flatMap((group) => group({ result, today }));
    known.set(result, { today, twigs });
    return twigs;
  };
  return (parent, results, today) =>
    rowsBelow(
      parent,
      charterTwigs(results, (result) => twigsOf(result, today)),
    );
}

function charterTwigs(
  results: readonly CheckResult[],
  groupsOf: (result: CheckResult) => readonly Twig[],
): readonly Twig[] {
  const charters = results
    .filter(({ bundle }) => !bundle.unused)
    .map((result) => ({ result, groups: groupsOf(result) }))
    .filter(({ groups }) => groups.length > 0);
  const [only, ...others] = charters;
  if (only === undefined) return [];
  if (others.length === 0)
    return only.groups.map((group) => renamed(group, rowId(only.result.bundle.root.uri, group.step)));
  return charters.map(({ result, groups }) => charterTwig(result, groups));
}

function charterTwig(result: CheckResult, groups: readonly Twig[]): Twig {
  const { root } = result.bundle;
  const label = charterName(result);
  const description = root.kind === 'practice' ? 'practice' : '';
  return {
    step: root.uri,
    draw: (parent, hasChildren) => ({
      ...plainRow(rowId(parent, root.uri), parent, hasChildren),
      label,
      description,
      tooltip: escapeMarkdown(label),
      kind: 'charter',
      icon: 'compass',
      spoken: `charter ${label}`,
      location: lspLocation(charterPlace(result.bundle)),
    }),
    below: () => groups,
  };
}

/** A row about which nothing is found, and that is no entry. */
export function plainRow(
  id: string,
  parent: string | null,
  hasChildren: boolean,
): Pick<
  ViewNode,
  'id' | 'parent' | 'hasChildren' | 'severity' | 'attention' | 'waived' | 'rule' | 'entryId'
> {
  return {
    id,
    parent,
    hasChildren,
    severity: null,
    attention: false,
    waived: false,
    rule: null,
    entryId: null,
  };
}

interface GroupParts {
  readonly step: string;
  readonly label: string;
  /** What is greyed behind the label, part by part; empty parts are left out. */
  readonly words: readonly string[];
  readonly icon: string;
  readonly tooltip: string;
  readonly attention?: boolean;
}

/** A row that gathers others; no row where there are none. */
export function groupTwigs(
  { step, label, words, icon, tooltip, attention = false }: GroupParts,
  children: readonly Twig[],
): readonly Twig[] {
  if (children.length === 0) return [];
  const description = joined(words);
  const draw = (parent: string | null, hasChildren: boolean): ViewNode => ({
    ...plainRow(rowId(parent, step), parent, hasChildren),
    label,
    description,
    tooltip: escapeMarkdown(tooltip),
    kind: 'group',
    icon,
    attention,
    spoken: [label, spokenWords(description)].filter((part) => part !== '').join(', '),
    location: null,
  });
  return [{ step, draw, below: () => children }];
}

type EntryParts = Omit<RowParts, 'parent' | 'step' | 'kind' | 'noun' | 'hasChildren' | 'description'> & {
  /** What is greyed behind the label, part by part; empty parts are left out. */
  readonly words: readonly string[];
};

/** The row of an entry, with what is found about it. */
export function entryTwig(
  entry: Entry,
  result: CheckResult,
  { words, ...parts }: EntryParts,
  below: () => readonly Twig[] = nothing,
): Twig {
  const step = namesIn(result).get(entry) ?? entry.subject;
  const noun = entry.noun.replace(/^an? /u, '');
  return {
    step,
    draw: (parent, hasChildren) =>
      entryRow(entry, result, {
        ...parts,
        parent,
        step,
        noun,
        hasChildren,
        kind: entry.kind === 'workItem' ? 'workItem' : 'entry',
        description: joined(words),
      }),
    below,
  };
}

interface DetailParts {
  readonly step: string;
  readonly label: string;
  readonly words: readonly string[];
  readonly icon: string;
  /** Where it is written. */
  readonly place: Place;
}

/** A row that tells one thing of the entry above it. */
export function detailTwig({ step, label: text, words, icon, place }: DetailParts): Twig {
  const description = joined(words);
  // A text of blanks would leave a row that nobody can see.
  const label = text.trim() === '' ? '…' : text;
  return {
    step,
    draw: (parent, hasChildren) => ({
      ...plainRow(rowId(parent, step), parent, hasChildren),
      label,
      description,
      tooltip: [label, description]
        .filter((part) => part !== '')
        .map(escapeMarkdown)
        .join('\n\n'),
      kind: 'detail',
      icon,
      spoken: [label, spokenWords(description)].filter((part) => part !== '').join(', '),
      location: lspLocation(place),
    }),
    below: nothing,
  };
}

/** `2 findings` about some entries; empty where there are none. */
export function findingWords(entries: readonly Entry[], result: CheckResult): string {
  const count = entries.reduce((sum, entry) => sum + problemsAbout(entry, result).length, 0);
  return count === 0 ? '' : counted(count, 'finding');
}

function joined(words: readonly string[]): string {
  return words.filter((part) => part !== '').join(' · ');
}
