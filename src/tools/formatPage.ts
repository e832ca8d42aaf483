import {
  CHARTER_KINDS,
  LIST_SECTIONS,
  object,
  REVIEWS,
  SINGLE_SECTIONS,
  type ChoiceField,
  type Field,
  type Fields,
} from '../core/model';
import { common } from '../core/model/vocabulary/entry';
import { horizons } from '../core/model/vocabulary/people';
import { priorities } from '../core/model/vocabulary/purpose';
import { fieldTables, holds, slugOf, valueLines, type SharedLists } from './formatTables';

/** The sections in the order in which the page tells them. */
export const GROUPS: readonly Group[] = [
  {
    heading: 'Why it exists',
    about:
      'The purpose, and what shows that it is reached. A leader owns it, and everything else in the charter leads up to it.',
    sections: ['project', 'purpose', 'scope', 'goals', 'strategies', 'objectives', 'benefits', 'commitments'],
  },
  {
    heading: 'What is done',
    about: 'What must be true, the work that makes it true, and the days on which somebody looks.',
    sections: ['requirements', 'workItems', 'milestones', 'deliverables'],
  },
  {
    heading: 'Who does it',
    about: 'People with the right skills, clear roles, and a way out when a case is stuck.',
    sections: [
      'people',
      'roles',
      'skills',
      'raci',
      'decisionRights',
      'stakeholders',
      'escalation',
      'training',
      'resourceRequests',
      'cadences',
    ],
  },
  {
    heading: 'What may go wrong, and what was learned',
    about: 'The RAID log, what customers say, and what good work means.',
    sections: [
      'risks',
      'assumptions',
      'issues',
      'dependencies',
      'decisions',
      'actions',
      'questions',
      'continuity',
      'feedback',
      'lessons',
      'quality',
    ],
  },
  {
    heading: 'What a practice builds up',
    about:
      'A practice has a charter of its own, with `kind: practice`. It may hold every section above, and its projects serve its goals and objectives.',
    sections: ['practice', 'communities', 'investments', 'assets', 'offerings', 'influencers'],
  },
  {
    heading: 'How it is checked',
    about:
      'Which rules speak, and which findings you live with. The [rules](rules/README.md) have a page each.',
    sections: ['settings', 'waivers'],
  },
];

interface Group {
  readonly heading: string;
  readonly about: string;
  readonly sections: readonly string[];
}

const SECTIONS: Readonly<Record<string, Field>> = {
  project: CHARTER_KINDS.project.fields.project,
  practice: CHARTER_KINDS.practice.fields.practice,
  ...SINGLE_SECTIONS,
  ...LIST_SECTIONS,
};

const PRIORITIES = 'Priorities';
const HORIZONS = 'Horizons';
const SHARED: SharedLists = new Map<ChoiceField['values'], string>([
  [priorities, PRIORITIES],
  [horizons, HORIZONS],
]);

/** docs/format.md, from the declarations of the format and the example of each section. */
export function formatPage(examples: ReadonlyMap<string, string>): string {
  const parts = [
    '# The charter format, version 1',
    INTRODUCTION,
    `## Contents\n\n${contents()}`,
    ...BASICS.map(([heading, text]) => `## ${heading}\n\n${text}`),
    ...GROUPS.map((group) => groupPart(group, examples)),
    `## ${REVIEWED}\n\n${reviewsPart()}`,
    `## ${PERSONAL}\n\n${personalPart()}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

const INTRODUCTION = `What a charter may say, section by section. A charter must have a \`project\` and nothing else: begin with the [smallest one](#the-smallest-charter), and add a section when you have something to say in it. [The guide](guide.md) tells when that is.

Hovering over a key in the editor shows the same sentences. The JSON Schemas in [schemas/](../schemas) say it for other tools.`;

const REVIEWED = 'Reviews of links';
const PERSONAL = 'What stays in the team';

function contents(): string {
  const groups = GROUPS.map(
    ({ heading, sections }) => `${entry(heading)}: ${sections.map((each) => link(each)).join(', ')}`,
  );
  return [...BASICS.map(([heading]) => entry(heading)), ...groups, entry(REVIEWED), entry(PERSONAL)].join(
    '\n',
  );
}

function link(heading: string): string {
  return `[${heading}](#${slugOf(heading)})`;
}

function entry(heading: string): string {
  return `- ${link(heading)}`;
}

function groupPart({ heading, about, sections }: Group, examples: ReadonlyMap<string, string>): string {
  return [
    `## ${heading}`,
    about,
    ...sections.map((name) => sectionPart(name, examples.get(name) ?? '')),
  ].join('\n\n');
}

function sectionPart(name: string, example: string): string {
  const field = SECTIONS[name];
  if (field === undefined) throw new Error(`The format has no section ${name}.`);
  const opening = Object.hasOwn(CHARTER_KINDS, name) ? `charter: 1\nkind: ${name}\n` : '';
  const parts = [`### ${name}`, describe(field), tablesOf(field), yaml(opening + example)];
  return parts.filter((part) => part !== '').join('\n\n');
}

function describe(field: Field): string {
  const of = field.kind === 'list' ? field.of : field;
  return of.describe;
}

function tablesOf(field: Field): string {
  if (field.kind === 'object') return fieldTables(field, SHARED);
  if (field.kind !== 'list' || field.of.kind !== 'object') return '';
  const { fields } = field.of;
  const own = Object.fromEntries(Object.entries(fields).filter(([key]) => !isCommon(key, fields)));
  return Object.keys(own).length === 0 ? '' : fieldTables({ ...field.of, fields: own }, SHARED);
}

function isCommon(key: string, fields: Fields): boolean {
  return fields[key] === (common as Fields)[key];
}

function yaml(text: string): string {
  return `\`\`\`yaml\n${text.trim()}\n\`\`\``;
}

const LINKS = ['supports', 'enables', 'parent', 'dependsOn'] as const;

/** What each section may name in the links that hold a charter together. */
function linkRows(): string {
  const rows = Object.entries(LIST_SECTIONS).flatMap(([section, { of }]) =>
    LINKS.flatMap((key) => {
      const field = (of.fields as Fields)[key];
      return field === undefined ? [] : [`| ${link(section)} | \`${key}\` | ${holds(field)} |`];
    }),
  );
  return ['| section | key | holds |', '| --- | --- | --- |', ...rows].join('\n');
}

function keyRows(fields: Fields): string {
  const rows = Object.entries(fields).map(
    ([key, field]) => `| \`${key}\` | ${holds(field)} | ${field.describe} |`,
  );
  return ['| key | holds | for what |', '| --- | --- | --- |', ...rows].join('\n');
}

const { charter, kind, include } = CHARTER_KINDS.project.fields;

const BASICS: readonly (readonly [heading: string, text: string])[] = [
  [
    'The smallest charter',
    `${yaml(`charter: 1
kind: project
project: { name: Contoso service desk }
purpose:
  statement: Customers get their problem solved on the first call.
objectives:
  - id: OBJ-1
    title: Cut the average time to resolve a case from 72 h to 24 h
    measures:
      - { id: M-1, title: Average time to resolve, unit: h, direction: decrease,
          baseline: { value: 72, asOf: 2026-09-01 }, target: { value: 24, by: 2027-03-31 } }
workItems:
  - { id: WI-1, title: Route a new case to an agent with the right skill, type: story, supports: [OBJ-1] }`)}

Work supports an objective, and the objective has a number of the customer. Everything else on this page makes that chain longer, or surer.`,
  ],
  [
    'Files',
    `A charter is a file named \`project-charter.yaml\`, \`practice-charter.yaml\` or \`<any name>.charter.yaml\` (\`.yml\` is as good). It begins with these keys:

${keyRows({ charter, kind, include })}

${valueLines(kind.values)}

A part holds list sections only, and has a \`charter\` and a \`kind\` of its own. The charter names its parts in \`include\`, by paths or patterns relative to itself; a part may include others. Ids are unique in a charter with all its parts.

${yaml(`charter: 1
kind: project
include: [parts/*.charter.yaml]
project: { name: Contoso service desk, practice: ../practice/practice-charter.yaml }`)}

A project that names its \`practice\` may link to ids of the practice; an id of its own goes first. Nothing outside of the workspace folder is read: the editor's folder, or on the command line the nearest folder with \`.git\`.`,
  ],
  [
    'Links',
    `One verb leads upwards: \`supports\`. Work supports a requirement or an objective, those support a goal, and the goal of a project supports a goal or objective of the practice. \`parent\` is the breakdown of work, and work without a \`supports\` or \`enables\` of its own takes over those of its parent. \`enables\` says what technical work makes possible. \`dependsOn\` is order in time.

${linkRows()}`,
  ],
  [
    'Ids, people, dates and durations',
    `- **id**: letters and digits, beginning with a letter; \`-\`, \`_\`, \`.\`, \`#\` and \`/\` may stand between them. \`OBJ-1\`, \`AB#1234\`, \`W-12345\`. Capitals count.
- **person**: the id of a person or role, or a name in words; **person or stakeholder**: the id of a stakeholder as well. Words with the prefix of an id, as \`P-tom\` where other people are \`P-…\`, count as an id, so that a typing error is found.
- **words**: where an id or words may stand, the same holds.
- **date**: \`2026-11-21\`.
- **duration**: \`30m\`, \`4h\`, \`3d\`, \`2w\`, \`3mo\`, also together as \`1d 4h\`, or ISO 8601 as \`PT4H\`. In \`estimate\`, \`spent\`, \`capacity\` and \`budget\` it is working time: a day has 8 hours and a week 5 days, unless \`settings.calendar\` says otherwise. In \`every\`, \`respondWithin\`, \`resolveWithin\` and \`recoverWithin\` it is time on the clock, and a day has 24 hours.
- **estimate**: a duration, or story points as \`5pt\`. One charter keeps to one of the two.
- **list**: in brackets, \`[OBJ-1, OBJ-2]\`, or a line each with a dash. A list of one is a list: \`[OBJ-1]\`.
- **text**: put it in quotes where it holds a colon with a blank, \`#\`, or begins with a sign such as \`[\`, \`{\`, \`*\`, \`&\` or \`%\`.
- **keys of your own** begin with \`x-\`. They may stand everywhere, and nobody looks at them.`,
  ],
  [
    'What every entry may have',
    `${fieldTables(object('an entry', 'What every entry may have.', common), SHARED)}

The tables below leave these out. An entry without a title is called by its \`name\`, \`decision\`, \`trigger\`, \`theme\` or \`statement\`.`,
  ],
  [PRIORITIES, valueLines(priorities)],
  [HORIZONS, valueLines(horizons)],
];

/** The file beside a charter that says who has looked at which link. */
function reviewsPart(): string {
  return `Who has looked at which link stands in a file beside the charter: \`project-charter.reviews.yaml\` beside \`project-charter.yaml\`, \`sales.reviews.yaml\` beside \`sales.charter.yaml\`. The editor and \`throughline review --stamp\` write it. It is a list, one line a link, sorted by \`from\` and \`to\`, so that it merges by line:

${yaml(`- {from: WI-204, fromPrint: 1c88e0aa, to: OBJ-1, toPrint: 3f9ac1d2, by: P-ana, date: 2026-11-21}
- {from: WI-205, fromPrint: "90312755", to: REQ-3, toPrint: b0c4d7e1, by: P-ana, date: 2026-11-21}`)}

${fieldTables(REVIEWS.of, SHARED)}

Links under \`supports\` and \`enables\` are reviewed, and not those that an item takes over from its parent. A link is *suspect* where one of the two prints is no longer the one that is written: see [drift/suspect-link](rules/drift/suspect-link.md). Of several lines for one link, as merging can leave them, one that holds is enough; a line for a link that is gone says nothing.

A *print* is the first 8 hex digits of SHA-256 over a JSON text in UTF-8 without white space: \`[title, description, [acceptance, …], [[title, unit, direction, target], …]]\`, the last list one for each of the \`measures\`, with the \`value\` of its target. Each is a text with its white space folded to single blanks, numbers as texts too, and \`null\` where nothing is said; the title is the one that the entry is called by. Lists keep their order. So no two different sets of texts make the same JSON, and layout, comments, the order of keys, states, dates and people change nothing. A print of digits alone stands in quotes, and counts as it is written without them too.`;
}

/** Every key that concerns single people, by its section. */
function personalPart(): string {
  const rows = Object.entries(SECTIONS).flatMap(([name, field]) => {
    const keys = personalKeys(field);
    return keys.length === 0 ? [] : [`- ${link(name)}: ${keys.map((key) => `\`${key}\``).join(', ')}`];
  });
  return `These keys tell of single people. They are for the team: what is made for the customer leaves them out. Keep them in a part of their own, as [the guide](guide.md#what-stays-in-the-team) shows, so that you can give the rest away.

${rows.join('\n')}`;
}

function personalKeys(field: Field): readonly string[] {
  if (field.kind === 'list') return personalKeys(field.of);
  if (field.kind !== 'object') return [];
  return Object.entries(field.fields).flatMap(([key, of]) =>
    of.personal === true ? [key] : personalKeys(of).map((inner) => `${key}.${inner}`),
  );
}
