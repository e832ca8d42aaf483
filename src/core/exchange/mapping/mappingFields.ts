import { object, record, text, type ChoiceField, type ObjectField } from '../../model';
import { STANDINGS, WEIGHTS } from './mapping';
import { TARGETS } from './targets';

function words(describe: string, values: Readonly<Record<string, string>>): ChoiceField {
  return { kind: 'choice', describe, values };
}

const targets = Object.fromEntries(Object.entries(TARGETS).map(([word, { describe }]) => [word, describe]));

/** The columns that a plain table can have, each with what it holds. */
export const TABLE_COLUMNS = {
  id: text('The column with the key or number of the item.'),
  url: text('The column with its address in the tracker.'),
  title: text('The column with its title. Every table needs one.'),
  type: text('The column that says what it is: story, bug, risk.'),
  state: text('The column that says where it stands.'),
  reason: text('The column that says why it stands there.'),
  description: text('The column with the longer text.'),
  acceptance: text('The column with what can be checked to say that it is done.'),
  parent: text('The column with the key or title of what it is a part of.'),
  dependsOn: text('The column with the keys of what it waits for.'),
  blocks: text('The column with the keys of what waits for it.'),
  assignee: text('The column with who does it.'),
  tags: text('The column with tags or labels.'),
  area: text('The column with its area or component.'),
  milestone: text('The column with its sprint, release or milestone.'),
  priority: text('The column with its priority.'),
  points: text('The column with story points.'),
  estimate: text('The column with hours of work as estimated.'),
  spent: text('The column with hours of work already done.'),
  remaining: text('The column with hours of work that are left.'),
  start: text('The column with the day on which work begins.'),
  due: text('The column with the day by which it must be finished.'),
} as const;

/** The name of the file, beside the charter. */
export const MAPPING_NAME = 'throughline.mapping.yaml';

/** The key under which a field of the tracker is kept. */
export const KEPT_FIELDS = text('A key of the entry, or one of your own that begins with `x-`.');

/** What `throughline.mapping.yaml` may say. From this come its JSON Schema and what is said of errors in it. */
export const MAPPING_FIELDS: ObjectField = object(
  'a mapping',
  'How the words of a tracker are read when its backlog is imported. What is not said here is read as usual.',
  {
    types: record(
      'Types of the tracker, each with what it becomes: `Feature Request: requirement`. An item without a type is looked up by its labels.',
      words('What items of this type become.', targets),
      'any',
    ),
    states: record(
      'States of the tracker, or reasons for them, each with what it means: `Ready for UAT: resolved`.',
      words('Where items in this state stand.', STANDINGS),
      'any',
    ),
    priorities: record(
      'Priorities of the tracker, each with what it means: `P1: must`.',
      words('How much the project depends on items of this priority.', WEIGHTS),
      'any',
    ),
    fields: record(
      'Other fields of the tracker, each with the key under which entries keep it: `Business Value: x-value`.',
      KEPT_FIELDS,
      'any',
    ),
    idPrefix: text(
      'What ids begin with that are made from numbers, like `CRM-`. Without it: WI-, REQ-, R- and so on, as is usual.',
    ),
    columns: object(
      'the columns',
      'The columns of a plain table, by what they hold: `title: Summary`.',
      TABLE_COLUMNS,
    ),
    dateOrder: words('How dates like 3/4/2026 are written.', {
      'day-first': '3/4/2026 is the third of April.',
      'month-first': '3/4/2026 is the fourth of March.',
    }),
  },
);
