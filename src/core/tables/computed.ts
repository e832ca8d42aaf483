/** What follows from the charter as a whole, beside what its entries say. */
import { isDone, isOpen, type WorkItem } from '../graph';
import type { Entry } from '../model';
import { riskScore } from '../rules';
import type { Charted } from './charted';
import { idsOf, type EntryRow, type OfEntry } from './rowColumns';
import { column, type Column } from './table';
import { VERDICTS } from './verdicts';

const EFFORT_UNITS = ['hours', 'points', 'items'];

/** In which unit a charter counts effort. */
export function effortUnit<S extends { readonly charter: Charted }>(): Column<S> {
  return column(
    'effort_unit',
    'text',
    'In what effort is counted in this charter: working hours, story points, or, where nothing is estimated, items.',
    ({ charter }) => charter.result.graph.effort().unit,
    { values: EFFORT_UNITS, isFilled: true },
  );
}

type Work = readonly WorkItem[];

function ofWork(
  name: string,
  type: 'integer' | 'number',
  describe: string,
  of: (work: Work, charter: Charted) => number | null,
): Column<OfEntry> {
  return column(name, type, describe, ({ charter, entry }) => of(charter.leavesFor(entry), charter));
}

/** What reaches an objective or requirement. Work that is split into parts is counted by its parts. */
const WORK_COLUMNS: readonly Column<OfEntry>[] = [
  ofWork(
    'work_items',
    'integer',
    'How many work items reach it, without dropped ones and those that are split into parts.',
    (work) => work.length,
  ),
  ofWork(
    'open_work_items',
    'integer',
    'How many of them are open: new, active, blocked or resolved.',
    (work) => work.filter(isOpen).length,
  ),
  ofWork('done_work_items', 'integer', 'How many of them are done.', (work) => work.filter(isDone).length),
  ofWork(
    'drifting_work_items',
    'integer',
    'How many of them drift.',
    (work, charter) => work.length - alignedAmong(work, charter).length,
  ),
  ofWork(
    'effort',
    'number',
    'The effort of that work. Work that serves several counts in full for each: sums over rows count it more than once.',
    effortOf,
  ),
  ofWork('open_effort', 'number', 'The effort of the open part of it.', (work, charter) =>
    effortOf(work.filter(isOpen), charter),
  ),
  effortUnit(),
  ofWork(
    'alignment',
    'number',
    'The share of the effort of that work which is aligned, from 0 to 1; empty where there is no work.',
    alignmentAmong,
  ),
];

function alignedAmong(work: Work, charter: Charted): Work {
  return work.filter((item) => charter.verdicts.verdictOf(item) === 'aligned');
}

function effortOf(work: Work, { result }: Charted): number {
  const scale = result.graph.effort();
  return work.reduce((sum, item) => sum + scale.of(item), 0);
}

function alignmentAmong(work: Work, charter: Charted): number | null {
  if (work.length === 0) return null;
  const aligned = alignedAmong(work, charter);
  const total = effortOf(work, charter);
  return total === 0 ? aligned.length / work.length : effortOf(aligned, charter) / total;
}

const FINDINGS: Column<OfEntry> = column(
  'findings',
  'integer',
  'How many findings about it stand; the table findings has them.',
  ({ charter, entry }) => charter.verdicts.problemsOf(entry).length,
  { isFilled: true },
);

export const OF_OBJECTIVES: readonly Column<EntryRow<'objective'>>[] = [
  column(
    'goals',
    'list',
    'The ids of the goals that it leads up to, those of the practice included.',
    ({ charter, entry }) => goalsAbove(entry, charter),
  ),
  ...WORK_COLUMNS,
  FINDINGS,
];

function goalsAbove(entry: Entry, { result }: Charted): readonly string[] {
  return idsOf([...result.graph.above(entry)].filter(({ kind }) => kind === 'goal'));
}

export const OF_REQUIREMENTS: readonly Column<EntryRow<'requirement'>>[] = [
  column(
    'objectives',
    'list',
    'The ids of the objectives that come first on its ways up.',
    ({ charter, entry }) => idsOf(charter.objectivesOf(entry)),
  ),
  ...WORK_COLUMNS,
  FINDINGS,
];

export const OF_MEASURES: readonly Column<EntryRow<'measure'>>[] = [
  column(
    'objective_id',
    'text',
    'The id of the objective that it measures.',
    ({ entry }) => entry.within?.id,
  ),
  column(
    'objective_key',
    'text',
    'The key of that objective.',
    ({ charter, entry }) => entry.within && charter.keyOf(entry.within),
  ),
  column(
    'progress',
    'number',
    'How far it has come: (actual - baseline) / (target - baseline). 0 is the baseline and 1 the target; empty where one of the three is missing, or the target is the baseline.',
    ({ value }) => progressOf(value),
  ),
];

function progressOf({ baseline, target, actual }: EntryRow<'measure'>['value']): number | undefined {
  const [from, to, now] = [baseline?.value, target?.value, actual?.value];
  if (from === undefined || to === undefined || now === undefined || from === to) return undefined;
  return (now - from) / (to - from);
}

export const OF_WORK_ITEMS: readonly Column<EntryRow<'workItem'>>[] = [
  column('parent_key', 'text', 'The key of its parent.', ({ charter, entry }) => keyOfParent(entry, charter)),
  column(
    'is_leaf',
    'boolean',
    'True where it is not split into parts: such work is counted. Dropped work is not.',
    ({ charter, entry }) => charter.verdicts.isLeaf(entry),
    { isFilled: true },
  ),
  column(
    'is_open',
    'boolean',
    'True for new, active, blocked and resolved work.',
    ({ entry }) => isOpen(entry),
    { isFilled: true },
  ),
  column(
    'objectives',
    'list',
    'The ids of the objectives that come first on its ways up, by its own links or those that it takes over from its parent.',
    ({ charter, entry }) => idsOf(charter.objectivesOf(entry)),
  ),
  column(
    'links_from',
    'text',
    'Where it takes its links from: own, or inherited from a parent; empty where it has none.',
    ({ charter, entry }) => sourceOf(entry, charter),
    { values: ['own', 'inherited'] },
  ),
  column(
    'effort',
    'number',
    'What it counts for: its estimate in the unit of the charter or, where it has none, the median of the others. Empty where it is split into parts, or dropped.',
    ({ charter, entry }) => (charter.verdicts.isLeaf(entry) ? charter.result.graph.effort().of(entry) : null),
  ),
  effortUnit(),
  column(
    'is_aligned',
    'boolean',
    'True where it reaches the purpose, as alignment counts it; empty where it is split into parts, or dropped.',
    ({ charter, entry }) =>
      charter.verdicts.isLeaf(entry) ? charter.verdicts.verdictOf(entry) === 'aligned' : null,
  ),
  ...verdictColumns<EntryRow<'workItem'>>(({ entry }) => entry),
  FINDINGS,
];

/** What is said of the work item of a row; empty cells for a row without one. */
export function verdictColumns<S extends { readonly charter: Charted }>(
  itemOf: (source: S) => WorkItem | undefined,
): readonly Column<S>[] {
  const reasons = (source: S) => {
    const item = itemOf(source);
    return item ? source.charter.verdicts.reasonsFor(item) : [];
  };
  return [
    column(
      'verdict',
      'text',
      'Whether the work reaches the purpose: aligned, drifting, dropped, or, where it is split into parts of which only some do, partly.',
      (source) => {
        const item = itemOf(source);
        return item && source.charter.verdicts.verdictOf(item);
      },
      { values: VERDICTS },
    ),
    column('reasons', 'list', 'Why it drifts, in words.', (source) =>
      reasons(source).map(({ message }) => message),
    ),
    column('rules', 'list', 'The rules that say so.', (source) => [
      ...new Set(reasons(source).flatMap(({ rule }) => rule ?? [])),
    ]),
  ];
}

function keyOfParent(item: WorkItem, charter: Charted): string | undefined {
  const parent = charter.result.graph.parentOf(item);
  return parent && charter.keyOf(parent);
}

function sourceOf(item: WorkItem, { result }: Charted): string | undefined {
  const source = result.graph.sourceOfLinks(item);
  return source && (source === item ? 'own' : 'inherited');
}

export const OF_RISKS: readonly Column<EntryRow<'risk'>>[] = [
  column(
    'score',
    'integer',
    'How serious it is: probability × impact, from 1 to 25; empty where one of them is not said.',
    ({ entry }) => riskScore(entry),
  ),
];

export const OF_PEOPLE: readonly Column<EntryRow<'person'>>[] = [
  column(
    'skills',
    'list',
    'The ids of the skills that the person has; the table person_skills has the levels.',
    ({ value }) => (value.skills ?? []).flatMap(({ skill }) => skill ?? []),
  ),
];
