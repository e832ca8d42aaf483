import type { ColumnInfo, TableInfo } from '../core/tables';
import { slugOf } from './formatTables';

/** docs/tables.md, from the declarations of the tables. */
export function tablesPage(tables: readonly TableInfo[], version: number): string {
  const contents = tables.map(({ name, describe }) => `- [${name}](#${slugOf(name)}): ${firstOf(describe)}`);
  const parts = [
    `# The tables, version ${version}`,
    INTRODUCTION,
    ...SECTIONS.map(([heading, text]) => `## ${heading}\n\n${text}`),
    `## All tables\n\n${contents.join('\n')}`,
    ...tables.map(tablePart),
  ];
  return `${parts.join('\n\n')}\n`;
}

const INTRODUCTION = `What \`throughline export tables\` and **Throughline: Export…** write, for Power BI, Excel, DuckDB, Spark and whatever else reads tables. Each table has one row for each thing, and each row says which charter it comes from, so that a portfolio is the export of all its charters:

\`\`\`console
$ throughline export tables charters/ --output tables --exact
$ duckdb -c "SELECT charter_name, effort_unit, sum(effort) FROM 'tables/matrix.csv' WHERE verdict = 'drifting' GROUP BY ALL"
\`\`\`

Charters that are exported in several places go together by the names of their columns, whichever version wrote them, and tables are joined by their keys:

\`\`\`sql
-- How far each project is aligned, and how many reviewed links have changed since.
SELECT charter_name, sum(aligned_effort) / sum(effort) AS alignment, sum(suspect_links) AS suspect
FROM read_csv(['desk/charters.csv', 'shop/charters.csv'], union_by_name = true)
WHERE effort_unit = 'hours' GROUP BY ALL;

-- The objectives with work whose links somebody has to look at again.
SELECT o.charter_name, o.title, count(DISTINCT m.work_item_key) AS work_items
FROM 'tables/matrix.csv' m JOIN 'tables/objectives.csv' o ON m.objective_key = o.key
WHERE m.review = 'suspect' GROUP BY ALL;

-- The hours for each goal, from NDJSON. Work for several goals counts for each of them.
SELECT charter_name, goal, sum(effort)
FROM (SELECT charter_name, unnest(goals) AS goal, effort FROM 'tables/matrix.ndjson' WHERE effort_unit = 'hours')
GROUP BY ALL;
\`\`\``;

const SECTIONS: readonly (readonly [heading: string, text: string])[] = [
  [
    'How they belong together',
    `The tables are a star. [charters](#charters) has a row for each charter, and \`charter_path\` leads there from every other table. What is defined in a charter has a \`key\`, which no other row of any charter has: the path of the charter, \`::\`, and the id. Columns that end in \`_key\` name rows by it. Where two entries have the same id, the key of the second one ends in \`~2\`; what has no id is called by its place, which changes when something is written before it.

[matrix](#matrix) is the table to begin with: it has every way from work to an objective, with the effort split so that its sum is right. [work_items](#work_items) has each work item once, with its verdict. [links](#links) has what is written, link by link. The first and the last also say where the reviews of links stand.

Effort is in the unit of its charter: sum it up over charters of the same \`effort_unit\` only, or compare shares.

Paths are those of the files as seen from the folder in which the export runs: run it in the same one each time.`,
  ],
  [
    'How values are written',
    `| type | CSV | NDJSON | workbook |
| --- | --- | --- | --- |
| text | as it is | a string | text |
| list | with \`; \` between | an array of strings | with \`; \` between |
| integer, number | with a point, without separators | a number | a number |
| boolean | \`true\`, \`false\` | \`true\`, \`false\` | a truth value |
| date | \`2026-11-21\` | \`"2026-11-21"\` | a date |
| nothing said or known | empty | \`null\` | empty |

CSV is that of RFC 4180, in UTF-8, with a header. With \`--bom\` it begins with a byte-order mark, by which Excel knows UTF-8 when a file is opened with a double click. A text that Excel would run as a formula, since it begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a carriage return and is no number, gets an apostrophe before it. Numbers never do. With \`--exact\` texts stay as they are: for programs that run nothing.

NDJSON has an object for each row, with the columns as keys and before them \`table\` and \`version\`. [schemas/tables.schema.json](../schemas/tables.schema.json) describes each line. It is exact: no text is changed.

Durations have three columns: as written, in minutes, and in story points where it is given in those. Minutes of \`estimate\`, \`spent\`, \`capacity\` and \`budget\` are working time by the calendar of the charter, all others run by the clock.`,
  ],
  [
    'What may change',
    `The version goes up whenever a reader would have to change: when a column or table is renamed, goes away, or means something else. Tables and columns may be added without; read columns by their names. Every table is written at each export, also where it has no rows.

With \`--audience customer\` what tells of single people is left out: the columns that are marked below as of the team, links that are written under such keys, and findings and waivers that speak about single people.`,
  ],
];

function tablePart({ name, describe, columns }: TableInfo): string {
  const rows = columns.map((each) => `| \`${each.name}\` | ${each.type} | ${cell(meaningOf(each))} |`);
  return [
    `## ${name}`,
    describe,
    ['| column | type | what it says |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

function meaningOf({ describe, values, personal }: ColumnInfo): string {
  const all = values === undefined ? '' : ` One of: ${values.map((value) => `\`${value}\``).join(', ')}.`;
  const stays = 'Stays in the team.';
  return `${describe}${all}${personal === true && !describe.includes(stays) ? ` ${stays}` : ''}`;
}

function firstOf(describe: string): string {
  return /^.*?[.:](?=\s|$)/u.exec(describe)?.[0].replace(/:$/u, '.') ?? describe;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
