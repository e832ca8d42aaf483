import type { CheckResult } from '../../core/engine';
import { alignmentOf, isActive, isOpen, type Objective, type WorkItem } from '../../core/graph';
import { shorten, type Entry } from '../../core/model';
import { charterPlace } from '../../core/rules';
import type { ViewNode } from '../../protocol';
import { lspLocation } from '../lsp';
import { stateOf } from '../symbols';
import { layoutOf, type Layout, type ShownEntry, type ShownKind } from './layout';
import { entryRow, rowId, stateIconOf, stepsOf } from './rows';
import { charterName } from './status';
import { counted, percent } from './words';

/** How much of the purpose its row shows, so that the alignment behind it can be seen; the tooltip shows it all. */
const STATEMENT_LENGTH = 36;

/** The step of the row that gathers what serves nothing. No id can be written like this. */
const UNLINKED = '(serves nothing)';

/** The rows of the Purpose tree under a row: purpose → goals → objectives → requirements → work. Null asks for the top. */
export function purposeRows(parent: string | null, results: readonly CheckResult[]): readonly ViewNode[] {
  const charters = results.filter(({ bundle }) => !bundle.unused);
  if (parent === null) return topRows(charters);
  const [root, ...steps] = stepsOf(parent);
  const result = charters.find(({ bundle }) => bundle.root.uri === root);
  if (result === undefined) return [];
  const layout = layoutOf(result);
  const last = steps.at(-1);
  if (last === undefined) return [...rowsOf(layout.top, parent, result), ...unlinkedRow(parent, layout)];
  if (last === UNLINKED) return rowsOf(layout.loose, parent, result);
  const entry = layout.entryAt(last);
  return entry ? rowsOf(layout.childrenOf(entry), parent, result) : [];
}

/** None where all that is known of any charter is that it cannot be read: the view itself then says what to do. */
function topRows(charters: readonly CheckResult[]): readonly ViewNode[] {
  return charters.every(isUnreadable) ? [] : charters.map(purposeRow);
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
export function pathToEntry(entry: Entry, results: readonly CheckResult[]): readonly ViewNode[] {
  const result = results.find(({ bundle, graph }) => !bundle.unused && graph.entries.includes(entry));
  if (result === undefined) return [];
  const rows = purposeRows(null, results).filter(({ id }) => id === result.bundle.root.uri);
  if (rows.length === 0) return [];
  for (const step of stepsTo(entry.within ?? entry, layoutOf(result))) {
    const id = rowId(rows.at(-1)?.id ?? null, step);
    const row = purposeRows(rows.at(-1)?.id ?? null, results).find((each) => each.id === id);
    if (row === undefined) break;
    rows.push(row);
  }
  return rows;
}

/** The steps on the way down to an entry, the first below the purpose first. */
function stepsTo(entry: Entry, layout: Layout): readonly string[] {
  const way = layout.wayTo(entry) ?? [];
  const isLoose = way.slice(0, 1).some(({ kind }) => kind === 'requirement' || kind === 'workItem');
  return [...(isLoose ? [UNLINKED] : []), ...way.map((each) => layout.stepOf(each))];
}

function purposeRow(result: CheckResult): ViewNode {
  const { bundle, graph, alignment } = result;
  const { top, loose } = layoutOf(result);
  const purpose = graph.all('purpose')[0];
  const name = charterName(result);
  const share = alignment.share === null ? [] : [`${percent(alignment.share)} aligned`];
  const row = {
    description: [...share, name].join(' · '),
    kind: 'purpose' as const,
    icon: 'compass',
    noun: 'purpose',
    hasChildren: top.length > 0 || loose.length > 0,
  };
  const id = bundle.root.uri;
  if (purpose?.title === undefined) {
    const description = share.join(' · ');
    const label = name;
    const tooltip = 'This charter does not say yet why it exists. Write a `purpose` with a `statement`.';
    const spoken = `charter ${name}, no purpose statement`;
    const location = lspLocation(charterPlace(bundle));
    return {
      ...row,
      id,
      parent: null,
      label,
      description,
      tooltip,
      severity: null,
      attention: false,
      waived: false,
      spoken,
      location,
      rule: null,
      entryId: null,
    };
  }
  return {
    ...entryRow(purpose, result, { ...row, parent: null, step: id }),
    label: shorten(purpose.title, STATEMENT_LENGTH),
  };
}

/** The row that gathers what leads to nothing; none where everything is linked. */
function unlinkedRow(parent: string, { loose }: Layout): readonly ViewNode[] {
  if (loose.length === 0) return [];
  return [
    {
      id: rowId(parent, UNLINKED),
      parent,
      label: 'Serves nothing yet',
      description: String(loose.length),
      tooltip: 'Requirements and work that lead to no objective. Link them with `supports`.',
      kind: 'group',
      icon: 'debug-disconnect',
      severity: null,
      attention: false,
      waived: false,
      spoken: `${counted(loose.length, 'entry', 'entries')} that serve nothing yet`,
      location: null,
      hasChildren: true,
      rule: null,
      entryId: null,
      offers: ['link'],
    },
  ];
}

/** The same entry is not shown again below itself: a circle ends where it closes. */
function rowsOf(entries: readonly ShownEntry[], parent: string, result: CheckResult): readonly ViewNode[] {
  const layout = layoutOf(result);
  const above = new Set(stepsOf(parent));
  return entries
    .filter((entry) => !above.has(layout.stepOf(entry)))
    .map((entry) => {
      const children = layout
        .childrenOf(entry)
        .filter((child) => child !== entry && !above.has(layout.stepOf(child)));
      return entryRow(entry, result, {
        parent,
        step: layout.stepOf(entry),
        kind: entry.kind,
        icon: iconOf(entry),
        noun: entry.noun.replace(/^an? /u, ''),
        description: describe(entry, children, result),
        hasChildren: children.length > 0,
      });
    });
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

function describe(entry: ShownEntry, children: readonly ShownEntry[], result: CheckResult): string {
  const parts =
    entry.kind === 'objective'
      ? objectiveWords(entry, result)
      : entry.kind === 'workItem'
        ? workItemWords(entry, result)
        : [stateOf(entry), childrenWords(children)];
  return parts.filter((part) => part !== '').join(' · ');
}

function objectiveWords(objective: Objective, { graph, drifts }: CheckResult): string[] {
  const work = new Set(graph.workFor(objective));
  const leaves = graph.leaves().filter((leaf) => work.has(leaf));
  const { share } = alignmentOf(graph, drifts, leaves);
  return [
    isActive(objective) ? '' : (objective.value.status ?? ''),
    share === null || !isActive(objective) ? '' : `${percent(share)} aligned`,
    leaves.length === 0 ? 'no work' : counted(leaves.length, 'work item'),
  ];
}

function workItemWords(item: WorkItem, { graph }: CheckResult): string[] {
  const children = graph.childrenOf(item);
  const open = children.filter(isOpen).length;
  return [
    item.value.state ?? 'new',
    item.value.estimate ?? '',
    children.length === 0 ? '' : `${open} of ${children.length} open`,
  ];
}

const NOUNS: readonly (readonly [ShownKind, string])[] = [
  ['strategy', 'strategy'],
  ['goal', 'goal'],
  ['objective', 'objective'],
  ['requirement', 'requirement'],
  ['workItem', 'work item'],
];

function childrenWords(children: readonly ShownEntry[]): string {
  return NOUNS.flatMap(([kind, noun]) => {
    const count = children.filter((child) => child.kind === kind).length;
    return count === 0 ? [] : [counted(count, noun, noun === 'strategy' ? 'strategies' : `${noun}s`)];
  }).join(', ');
}
