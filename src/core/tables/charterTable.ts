import { calendarOf } from '../graph';
import { CHARTER_KINDS, SEVERITIES, SINGLE_SECTIONS, valueFor, type Severity } from '../model';
import type { Charted } from './charted';
import { effortUnit } from './computed';
import { columnsUnder, fieldColumns, type Said } from './fieldColumns';
import { CHARTER_COLUMNS } from './rowColumns';
import { column, table, type Column, type Table } from './table';

interface Source extends Said {
  readonly charter: Charted;
}

const PLURALS: Readonly<Record<Severity, string>> = {
  error: 'errors',
  warning: 'warnings',
  info: 'infos',
  hint: 'hints',
};

const KINDS = Object.keys(CHARTER_KINDS);

const COUNTS: readonly Column<Source>[] = [
  column('kind', 'text', 'What the charter is.', ({ charter }) => charter.facts.kind, {
    values: KINDS,
    isFilled: true,
  }),
  column(
    'practice_path',
    'text',
    'The path of the charter of the practice that the project belongs to.',
    ({ charter }) => charter.result.bundle.practice && charter.pathOf(charter.result.bundle.practice.root),
  ),
  column(
    'alignment',
    'number',
    'The share of the effort that reaches the purpose, from 0 to 1; empty where there is no work to count.',
    ({ charter }) => charter.result.alignment.share,
  ),
  column(
    'aligned_effort',
    'number',
    'The effort that reaches the purpose.',
    ({ charter }) => charter.result.alignment.aligned,
  ),
  column(
    'effort',
    'number',
    'The effort of all work that is counted: done and open, not split into parts.',
    ({ charter }) => charter.result.alignment.total,
  ),
  effortUnit(),
  column(
    'aligned_work_items',
    'integer',
    'How many of the counted work items reach the purpose.',
    ({ charter }) => charter.result.alignment.alignedItems,
  ),
  column(
    'counted_work_items',
    'integer',
    'How many work items are counted.',
    ({ charter }) => charter.result.alignment.items,
  ),
  column('objectives', 'integer', 'How many objectives it has.', ({ charter }) => charter.facts.objectives),
  column(
    'requirements',
    'integer',
    'How many requirements it has.',
    ({ charter }) => charter.facts.requirements,
  ),
  column(
    'work_items',
    'integer',
    'How many work items it has, dropped ones included.',
    ({ charter }) => charter.facts.workItems,
  ),
  ...SEVERITIES.map((severity) =>
    column<Source>(
      PLURALS[severity],
      'integer',
      `How many findings of severity ${severity} stand.`,
      ({ charter }) => countOf(severity, charter),
    ),
  ),
  column(
    'waived',
    'integer',
    'How many findings are accepted by a waiver or a comment.',
    ({ charter }) => charter.waived.length,
  ),
];

function countOf(severity: Severity, { problems }: Charted): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

const { project } = CHARTER_KINDS.project.fields;
const { practice } = CHARTER_KINDS.practice.fields;
const { purpose, scope } = SINGLE_SECTIONS;

const COLUMNS: readonly Column<Source>[] = [
  ...CHARTER_COLUMNS,
  ...COUNTS,
  ...fieldColumns({ ...practice.fields, ...project.fields }, ['name', 'practice']),
  ...under('purpose', columnsUnder('purpose', purpose.fields)),
  ...under('scope', columnsUnder('scope', scope.fields)),
];

/** Sections that a charter has once are read from an entry of their own. */
function under(kind: 'purpose' | 'scope', columns: readonly Column<Said>[]): readonly Column<Source>[] {
  return columns.map((each) => ({
    ...each,
    of: ({ charter, calendar }) => {
      const [entry] = charter.result.graph.all(kind);
      return entry && each.of({ value: valueFor(entry, charter.audience), calendar });
    },
  }));
}

export const CHARTER_TABLE: Table = table(
  'charters',
  'One row for each charter, with its alignment, how much it holds, and its purpose.',
  COLUMNS,
  (charter) => {
    const { bundle, graph } = charter.result;
    const head = graph.all('project')[0] ?? graph.all('practice')[0];
    const value = head ? valueFor(head, charter.audience) : {};
    return [{ charter, value, calendar: calendarOf(bundle) }];
  },
);
