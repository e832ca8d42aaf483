import type { Entry } from '../model';
import type { Charted } from './charted';
import { effortUnit, verdictColumns } from './computed';
import { MATRIX_LINKS, matrixOf, type MatrixRow } from './matrix';
import { waysReviewed } from './reviewColumns';
import { CHARTER_COLUMNS, idsOf } from './rowColumns';
import { column, tableInSteps, type Column, type Table } from './table';
import { linksOnWay } from './wayLinks';

interface Source extends MatrixRow {
  readonly charter: Charted;
}

const COLUMNS: readonly Column<Source>[] = [
  ...CHARTER_COLUMNS,
  column('goals', 'list', 'The ids of the goals that the objective leads up to.', ({ charter, objective }) =>
    objective ? idsOf([...charter.result.graph.above(objective)].filter(({ kind }) => kind === 'goal')) : [],
  ),
  ...naming('objective', 'The objective that comes first on the way up', ({ objective }) => objective),
  column(
    'objective_status',
    'text',
    'Where the objective stands.',
    ({ objective }) => objective && (objective.value.status ?? 'active'),
  ),
  ...naming(
    'requirement',
    'The requirement on the way, where there is one',
    ({ requirement }) => requirement,
  ),
  column(
    'requirement_status',
    'text',
    'Where the requirement stands.',
    ({ requirement }) => requirement && (requirement.value.status ?? 'approved'),
  ),
  ...naming(
    'work_item',
    'The work item; empty where no work reaches the requirement or objective',
    ({ item }) => item,
  ),
  column('type', 'text', 'What sort of work it is.', ({ item }) => item?.value.type),
  column('state', 'text', 'Where the work stands.', ({ item }) => item && (item.value.state ?? 'new')),
  column('assignee', 'text', 'Who does it.', ({ item }) => item?.value.assignee),
  column('milestone', 'text', 'The milestone that it is planned for.', ({ item }) => item?.value.milestone),
  column(
    'is_leaf',
    'boolean',
    'True where the work is not split into parts: such work is counted.',
    ({ charter, item }) => item && charter.verdicts.isLeaf(item),
  ),
  column(
    'effort',
    'number',
    'What the work counts for on this way: an item with several rows counts with an equal part in each, so that the sum of all rows is that of the work. Empty where it is split into parts.',
    (row) => effortIn(row),
  ),
  effortUnit(),
  column(
    'link',
    'text',
    'How the work is linked: own (it says so itself), inherited (from a parent), enables (by what it makes possible), none (it leads nowhere), no work (nothing reaches the requirement or objective).',
    ({ link }) => link,
    { values: MATRIX_LINKS, isFilled: true },
  ),
  column(
    'via',
    'text',
    'The id of what it enables, or takes its links from.',
    ({ via }) => via?.id ?? via?.subject,
  ),
  ...waysReviewed<Source>(({ charter, ...row }) => linksOnWay(row, charter)),
  ...verdictColumns<Source>(({ item }) => item),
  column(
    'external_url',
    'text',
    'The address of the work in its tracker.',
    ({ item }) => item?.value.external?.url,
  ),
  column(
    'file',
    'text',
    'The file that the work, the requirement or the objective is written in.',
    (row) => placeOf(row)?.file,
  ),
  column('line', 'integer', 'The line there, counted from 1.', (row) => placeOf(row)?.line),
];

function naming(
  what: string,
  describe: string,
  of: (row: Source) => Entry | undefined,
): readonly Column<Source>[] {
  return [
    column(`${what}_key`, 'text', `${describe}, by its key.`, (row) => {
      const entry = of(row);
      return entry && row.charter.keyOf(entry);
    }),
    column(`${what}_id`, 'text', 'The same by its id.', (row) => of(row)?.id),
    column(`${what}_title`, 'text', 'The same by its title.', (row) => of(row)?.title),
  ];
}

function effortIn({ charter, item, rows }: Source): number | null {
  if (item === undefined || !charter.verdicts.isLeaf(item)) return null;
  return charter.result.graph.effort().of(item) / rows;
}

function placeOf({
  charter,
  item,
  requirement,
  objective,
}: Source): ReturnType<Charted['placeOf']> | undefined {
  const entry = item ?? requirement ?? objective;
  return entry && charter.placeOf(entry);
}

export const MATRIX_TABLE: Table = tableInSteps(
  'matrix',
  'The traceability matrix: one row for each work item that is not dropped and each objective that it leads to, by requirement; work that leads to none has one row, and so have requirements and objectives that no work reaches.',
  COLUMNS,
  function* (charter) {
    const rows = yield* matrixOf(charter);
    return rows.map((row) => ({ charter, ...row }));
  },
);
