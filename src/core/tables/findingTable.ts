import { SEVERITIES, type Problem, type WaivedProblem } from '../model';
import { lineOf } from '../report';
import type { Charted } from './charted';
import { nameFor } from './fieldColumns';
import { CHARTER_COLUMNS } from './rowColumns';
import { column, table, type Column, type Table } from './table';

interface Source {
  readonly charter: Charted;
  readonly problem: Problem;
  /** Absent for a finding that stands. */
  readonly waiver?: WaivedProblem['waiver'];
}

const COLUMNS: readonly Column<Source>[] = [
  ...CHARTER_COLUMNS,
  column('rule', 'text', 'The id of the rule.', ({ problem }) => problem.rule, { isFilled: true }),
  column(
    'rule_group',
    'text',
    'The group of the rule: drift, trace, measure.',
    ({ problem }) => problem.rule.split('/')[0],
    { isFilled: true },
  ),
  column('severity', 'text', 'How much it weighs.', ({ problem }) => problem.severity, {
    values: SEVERITIES,
    isFilled: true,
  }),
  column(
    'state',
    'text',
    'open, or waived: accepted by a waiver or a comment.',
    ({ waiver }) => (waiver ? 'waived' : 'open'),
    { values: ['open', 'waived'], isFilled: true },
  ),
  column('message', 'text', 'What is wrong, and what to do.', ({ problem }) => problem.message, {
    isFilled: true,
  }),
  column(
    'subject',
    'text',
    'What it is about: the id of the entry or, where it has none, its place; charter for the whole.',
    ({ problem }) => problem.subject,
    { isFilled: true },
  ),
  column(
    'entry_key',
    'text',
    'The key of the entry that it is about.',
    ({ charter, problem }) => problem.entry && charter.keyOf(problem.entry),
  ),
  column(
    'entry_kind',
    'text',
    'What that is.',
    ({ problem }) => problem.entry && nameFor([problem.entry.kind]),
  ),
  column('waived_reason', 'text', 'Why it is accepted.', ({ waiver }) => waiver?.reason),
  column('waived_by', 'text', 'Who accepted it.', ({ waiver }) => waiver?.by),
  column('waived_until', 'date', 'The day on which that ends.', ({ waiver }) => waiver?.until),
  column(
    'file',
    'text',
    'The file that it marks.',
    ({ charter, problem }) => charter.pathOf(problem.place.file),
    { isFilled: true },
  ),
  column('line', 'integer', 'The line there, counted from 1.', ({ problem }) => lineOf(problem.place), {
    isFilled: true,
  }),
];

export const FINDING_TABLE: Table = table(
  'findings',
  'One row for each finding of the check, accepted ones included. What is found in a part that several charters include has a row for each of them.',
  COLUMNS,
  (charter) => [
    ...charter.problems.map((problem) => ({ charter, problem })),
    ...charter.waived.map((problem) => ({ charter, problem, waiver: problem.waiver })),
  ],
);
