/** What leads from one thing to another: links of all kinds, and the skills of people. */
import type { BrokenLink, Link } from '../graph';
import { ENTRY_FIELDS, valueFor, type EntryKind, type EntryOf, type Field } from '../model';
import { lineOf } from '../report';
import type { Charted } from './charted';
import { nameFor } from './fieldColumns';
import { reviewColumns } from './reviewColumns';
import { CHARTER_COLUMNS } from './rowColumns';
import { column, table, type Column, type Table } from './table';

interface LinkSource {
  readonly charter: Charted;
  readonly link: Link | BrokenLink;
}

const STATES = ['valid', 'unknown', 'wrong-level', 'duplicate'];

const LINK_COLUMNS: readonly Column<LinkSource>[] = [
  ...CHARTER_COLUMNS,
  column(
    'from_key',
    'text',
    'The key of the entry that the link is written in.',
    ({ charter, link }) => charter.keyOf(link.from),
    { isFilled: true },
  ),
  column('from_kind', 'text', 'What that is.', ({ link }) => nameFor([link.from.kind]), { isFilled: true }),
  column('from_id', 'text', 'Its id; empty where it has none.', ({ link }) => link.from.id),
  column(
    'field',
    'text',
    'The key of the charter that holds the link: supports, parent, assignee.',
    ({ link }) => link.field,
    { isFilled: true },
  ),
  column('to_id', 'text', 'The id that is written.', ({ link }) => ('id' in link ? link.id : link.to.id), {
    isFilled: true,
  }),
  column(
    'to_kind',
    'text',
    'What the id names; empty where nothing has it.',
    ({ link }) => link.to && nameFor([link.to.kind]),
  ),
  column(
    'to_key',
    'text',
    'The key of what it names, in this charter or in that of its practice.',
    ({ charter, link }) => link.to && charter.keyOf(link.to),
  ),
  column(
    'state',
    'text',
    'valid; or why it is no link: unknown (nothing has the id), wrong-level (it leads to something that this key cannot hold), duplicate (several have it).',
    ({ link }) => ('why' in link ? link.why : 'valid'),
    { values: STATES, isFilled: true },
  ),
  ...reviewColumns<LinkSource>(({ charter, link }) => ({ charter, link: 'why' in link ? undefined : link })),
  column(
    'file',
    'text',
    'The file that it is written in.',
    ({ charter, link }) => charter.pathOf(link.place.file),
    { isFilled: true },
  ),
  column('line', 'integer', 'The line there, counted from 1.', ({ link }) => lineOf(link.place), {
    isFilled: true,
  }),
];

export const LINK_TABLE: Table = table(
  'links',
  'One row for each link that an entry writes, whatever it is for, links that lead nowhere included. Links that are taken over from a parent are not written, and not here.',
  LINK_COLUMNS,
  (charter) => {
    const { links, broken } = charter.result.graph;
    return [...links, ...broken].filter((link) => isOpenTo(link, charter)).map((link) => ({ charter, link }));
  },
);

function isOpenTo({ from, field }: Link | BrokenLink, { audience }: Charted): boolean {
  return audience === 'team' || !isPersonalWay(ENTRY_FIELDS.get(from.kind), field.split('.'));
}

function isPersonalWay(field: Field | undefined, [key, ...rest]: readonly string[]): boolean {
  if (field === undefined) return false;
  if (field.personal === true) return true;
  if (field.kind === 'list') return isPersonalWay(field.of, key === undefined ? [] : [key, ...rest]);
  return field.kind === 'object' && key !== undefined && isPersonalWay(field.fields[key], rest);
}

interface SkillSource {
  readonly charter: Charted;
  readonly person: EntryOf<'person'>;
  readonly skill: string | undefined;
  readonly level: number | undefined;
}

const SKILL_COLUMNS: readonly Column<SkillSource>[] = [
  ...CHARTER_COLUMNS,
  column('person_key', 'text', 'The key of the person.', ({ charter, person }) => charter.keyOf(person), {
    isFilled: true,
  }),
  column('person_id', 'text', 'The id of the person.', ({ person }) => person.id),
  column('skill_id', 'text', 'The id of the skill.', ({ skill }) => skill),
  column(
    'skill_key',
    'text',
    'The key of the skill, in this charter or in that of its practice.',
    ({ charter, skill }) => keyOf('skill', skill, charter),
  ),
  column('level', 'integer', 'How well, from 1 to 5.', ({ level }) => level, { personal: true }),
];

function keyOf(kind: EntryKind, id: string | undefined, charter: Charted): string | undefined {
  const entry = id === undefined ? undefined : charter.result.graph.find(id);
  return entry?.kind === kind ? charter.keyOf(entry) : undefined;
}

export const SKILL_TABLE: Table = table(
  'person_skills',
  'One row for each skill of each person.',
  SKILL_COLUMNS,
  (charter) =>
    charter.result.graph.all('person').flatMap((person) =>
      (valueFor(person, charter.audience).skills ?? []).map(({ skill, level }) => ({
        charter,
        person,
        skill,
        level,
      })),
    ),
);
