import { calendarOf } from '../graph';
import { CHARTER_KINDS, SEVERITIES, SINGLE_SECTIONS, valueFor, type Severity, type Steps } from '../model';
import type { Charted } from './charted';
import { effortUnit } from './computed';
import { columnsUnder, fieldColumns, type Said } from './fieldColumns';
import { STANDINGS } from './reviewColumns';
import { CHARTER_COLUMNS } from './rowColumns';
import { column, tableInSteps, type Column, type Table } from './table';

interface Source extends Said {
  readonly charter: Charted;
  /** How many links have each standing. */
  readonly links: Readonly<Record<Standing, number>>;
}

type Standing = (typeof STANDINGS)[number];

const PLURALS: Readonly<Record<Severity, string>> = {
  error: 'errors',
  warning: 'warnings',
  info: 'infos',
  hint: 'hints',
};

const REVIEWS: Readonly<Record<Standing, string>> = {
  suspect: 'How many links have been reviewed and say something else since, at one end or both.',
  unreviewed: 'How many links nobody has reviewed, those of finished and dropped work left out.',
  reviewed: 'How many links have been reviewed and say what they said.',
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
  ...STANDINGS.map((kind) =>
    column<Source>(`${kind}_links`, 'integer', REVIEWS[kind], ({ links }) => links[kind]),
  ),
];

/** How many links are looked at between two steps. */
const STEP = 250;

function* countingLinks(charter: Charted): Steps<Source['links']> {
  const counts = { suspect: 0, unreviewed: 0, reviewed: 0 };
  for (const [i, link] of charter.result.graph.links.entries()) {
    const standing = charter.standingOf(link);
    if (standing) counts[standing.kind]++;
    if (i % STEP === STEP - 1) yield;
  }
  return counts;
}

function countOf(severity: Severity, { problems }: Charted): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

const { project } = CHARTER_KINDS.project.fields;
const { practice } = CHARTER_KINDS.practice.fields;

/** What a charter says once, beside its settings, which are no data. */
const ONCE = ['purpose', 'scope', 'escalation', 'quality'] as const;

const COLUMNS: readonly Column<Source>[] = [
  ...CHARTER_COLUMNS,
  ...COUNTS,
  ...fieldColumns({ ...practice.fields, ...project.fields }, ['name', 'practice']),
  ...ONCE.flatMap(under),
];

/** Sections that a charter has once are read from an entry of their own. */
function under(kind: (typeof ONCE)[number]): readonly Column<Source>[] {
  return columnsUnder(kind, SINGLE_SECTIONS[kind].fields).map((each) => ({
    ...each,
    of: ({ charter, calendar }) => {
      const [entry] = charter.result.graph.all(kind);
      return entry && each.of({ value: valueFor(entry, charter.audience), calendar });
    },
  }));
}

export const CHARTER_TABLE: Table = tableInSteps(
  'charters',
  'One row for each charter, with its alignment, how much it holds, and what it says once, such as its purpose.',
  COLUMNS,
  function* (charter) {
    const links = yield* countingLinks(charter);
    const { bundle, graph } = charter.result;
    const head = graph.all('project')[0] ?? graph.all('practice')[0];
    const value = head ? valueFor(head, charter.audience) : {};
    return [{ charter, links, value, calendar: calendarOf(bundle) }];
  },
);
