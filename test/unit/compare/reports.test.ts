import Ajv from 'ajv';
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  comparing,
  comparisonJson,
  comparisonMarkdown,
  comparisonText,
  type ComparisonReport,
  type FailOn,
} from '../../../src/core/compare';
import { drained } from '../../../src/core/model';
import { PLAIN_STYLE } from '../../../src/core/report';
import type { Files } from '../../support/workspace';
import { pathOf } from '../report/samples';
import { WICKED } from '../report/wicked';
import { fileOf, sideOf, type Charter } from './sides';

async function reportOf(
  before: Files,
  after: Files,
  failing: readonly FailOn[] = [],
): Promise<ComparisonReport> {
  const changes = drained(comparing(await sideOf(before), await sideOf(after)));
  return { changes, base: 'main', head: 'topic', failing, pathOf: { before: pathOf, after: pathOf } };
}

const charters = (before: Charter, after: Charter, failing?: readonly FailOn[]): Promise<ComparisonReport> =>
  reportOf({ 'project-charter.yaml': fileOf(before) }, { 'project-charter.yaml': fileOf(after) }, failing);

const textOf = (report: ComparisonReport, width = 100): string =>
  comparisonText(report, { style: PLAIN_STYLE, width });

const measure = {
  id: 'M-1',
  title: 'Time',
  unit: 'h',
  direction: 'decrease',
  baseline: { value: 72 },
  target: { value: 24, by: '2027-03-31' },
};
const objective = {
  id: 'OBJ-1',
  title: 'Resolve a case within 24 hours',
  description: 'Any case.',
  measures: [measure],
};
const route = { id: 'WI-1', title: 'Route new cases', supports: ['OBJ-1'], estimate: '1d' };
const clean = { id: 'WI-2', title: 'Clean the logs', supports: ['OBJ-1'], estimate: '1d' };
const desk = { objectives: [objective], workItems: [route, clean] };

const changed = {
  objectives: [
    {
      ...objective,
      description: 'Any case of a customer with a contract.',
      due: '2027-06-30',
      measures: [
        { ...measure, target: { value: 36, by: '2027-06-30' } },
        { id: 'M-2', title: 'Calls' },
      ],
    },
  ],
  workItems: [route, { ...clean, supports: [], estimate: '2d' }],
  risks: [{ title: 'No time' }],
};

describe('changes as text', () => {
  it('tell what changed, from what to what, and why it fails', async () => {
    const text = textOf(await charters(desk, changed, ['lost-links']), 200);
    match(text, /^main → topic\n\nContoso service desk \(project-charter\.yaml\): alignment 100% → 33%\n/u);
    match(
      text,
      / {2}16 of 16 estimated hours, 2 of 2 work items → 8 of 24 estimated hours, 1 of 2 work items\n/u,
    );
    match(text, /re-targeted, reworded: OBJ-1 “Resolve a case within 24 hours”\n/u);
    match(text, / {8}due: nothing → 2027-06-30\n/u);
    match(text, / {8}description: other words\n/u);
    match(text, / {8}M-1 target: 24 → 36 h\n {8}M-1 target date: 2027-03-31 → 2027-06-30\n/u);
    match(text, / {8}measure M-2 “Calls” added\n {8}1 work item leads up to it: WI-1\n/u);
    match(
      text,
      /lost its link: WI-2 “Clean the logs”\n {8}OBJ-1 “Resolve a case within 24 hours” → nothing\n/u,
    );
    match(text, /added: “No time”\n/u);
    match(text, /\n\nFails on lost-links\n$/u);
  });

  it('say where a charter is new or gone, where nothing changed, and nothing of one that is the same', async () => {
    equal(textOf(await charters(desk, desk)), 'main → topic\n\nNothing changed\n');
    const report = await reportOf(
      { 'a.charter.yaml': fileOf(desk), 'b.charter.yaml': fileOf(desk) },
      { 'b.charter.yaml': fileOf(desk), 'c.charter.yaml': fileOf({}, { project: {} }) },
    );
    const text = textOf(report);
    match(
      text,
      /Contoso service desk \(a\.charter\.yaml\): alignment 100% → –\n.*\n {2}This charter is gone\.\n/u,
    );
    match(text, /\nc\.charter\.yaml: alignment –\n {2}no work\n {2}This charter is new\.\n/u);
    ok(!text.includes('b.charter.yaml'));
    match(text, /1 charter went, 1 charter came/u);
  });

  it('tell a share that changes by less than a percent', async () => {
    const many = (count: number): readonly object[] =>
      Array.from({ length: count }, (_, i) => ({ ...route, id: `WI-${i}` }));
    const loose = { id: 'X-1', title: 'Upgrade the plug-in framework', estimate: '1d' };
    const text = textOf(
      await charters(
        { ...desk, workItems: [...many(300), loose] },
        { ...desk, workItems: [...many(299), loose] },
      ),
    );
    match(text, /alignment 99\.668% → 99\.667%\n/u);
  });

  it('tell of every kind of change in its own words', async () => {
    const other = { id: 'OBJ-2', title: 'Fewer calls', measures: [{ ...measure, id: 'M-2' }] };
    const was = {
      ...desk,
      objectives: [objective, other],
      strategies: [{ title: 'Ask once' }, { title: 'Answer at once' }],
      requirements: [{ id: 'REQ-1', title: 'Cases have a clock', supports: ['OBJ-1'] }],
      workItems: [
        { id: 'WI-1', title: 'Route new cases' },
        { id: 'WI-2', title: 'Show the clock', supports: ['REQ-1'] },
        { id: 'WI-3', title: 'Show the calls', supports: ['OBJ-2'] },
        { title: 'Write it down', supports: ['OBJ-1'] },
      ],
    };
    const is = {
      ...was,
      objectives: [
        { ...objective, measures: [] },
        { ...other, status: 'retired' },
      ],
      strategies: [],
      requirements: [{ id: 'REQ-1', title: 'Cases have a clock', supports: ['OBJ-2', 'OBJ-1'] }],
      workItems: [
        { id: 'WI-1', title: 'Route new cases', supports: ['OBJ-1'] },
        ...was.workItems.slice(1, 3),
        { id: 'WI-4', title: 'Write it down', supports: ['OBJ-1'] },
      ],
    };
    const there = textOf(await charters(was, is), 200);
    match(there, /measure M-1 “Time” removed\n/u);
    match(there, /gained a link: WI-1 .*\n {8}nothing → OBJ-1 “Resolve a case within 24 hours”\n/u);
    match(there, /leads elsewhere: WI-2 .*\n {8}OBJ-1 .* → OBJ-2 .*, OBJ-1 .*, by a change further up\n/u);
    match(there, /came adrift: WI-3 .*\n {8}No longer reaches the purpose through OBJ-2 “Fewer calls”\n/u);
    match(there, /renamed: WI-4 .*\n {8}was without an id\n/u);
    match(there, /2 strategies removed/u);
    const back = textOf(await charters(is, was), 200);
    match(back, /back on course: WI-3 .*\n {8}Reaches the purpose again through OBJ-2 “Fewer calls”\n/u);
    match(back, /re-opened: OBJ-2 “Fewer calls”\n/u);
  });

  it('name at most twelve of the work items that are touched', async () => {
    const workItems = Array.from({ length: 15 }, (_, i) => ({ ...route, id: `WI-${i + 1}` }));
    const text = textOf(await charters({ ...desk, workItems }, { ...changed, workItems }), 400);
    match(text, /15 work items lead up to it: WI-1, .*, WI-12 and 3 more\n/u);
  });
});

describe('changes as Markdown', () => {
  it('are a table of objectives, and what changed folded below', async () => {
    const text = comparisonMarkdown(await charters(desk, changed, ['lost-links']));
    match(
      text,
      /^## Throughline: alignment 100% → 33%\n\nFrom main to topic: 1 objective re-targeted, 1 work item lost its link, .*\. \*\*Fails on lost-links\.\*\*\n/u,
    );
    match(
      text,
      /\| OBJ-1 “Resolve a case within 24 hours” \| 100% \| 16 of 16 .* \| re-targeted, reworded \|\n/u,
    );
    match(
      text,
      /<details><summary>What the work is for: 1<\/summary>\n\n- \*\*re-targeted, reworded\*\*: OBJ-1/u,
    );
    equal(
      comparisonMarkdown(await charters(desk, desk)),
      '## Throughline: no charter changed\n\nFrom main to topic: Nothing changed.\n',
    );
  });

  it('stay below what a comment may hold', async () => {
    const files = (retitle: string): Files =>
      Object.fromEntries(
        Array.from({ length: 14 }, (_, charter) => [
          `${charter}.charter.yaml`,
          fileOf({
            objectives: Array.from({ length: 8 }, (_unused, i) => ({
              id: `OBJ-${i}`,
              title: `${retitle} ${'resolve | a * case '.repeat(8)} ${i}`,
            })),
            workItems: Array.from({ length: 20 }, (_unused, i) => ({
              id: `WI-${i}`,
              title: `${retitle} route ${'[cases] '.repeat(12)} ${i}`,
              supports: retitle === 'Always' ? [`OBJ-${i % 8}`] : [],
            })),
          }),
        ]),
      );
    const text = comparisonMarkdown(await reportOf(files('Always'), files('Never')));
    ok(text.length < 65_536, String(text.length));
    match(text, /And 2 more charters\./u);
    match(text, /\| And \d+ more \|/u);
    match(text, /- and \d+ more\n/u);
  });

  it('stay below it as well where each change has much to tell, and tell new findings first', async () => {
    const long = (word: string): string => `${word} ${'@a#1 *[x](y)* '.repeat(30)}`;
    const charter = (word: string): Charter => ({
      objectives: Array.from({ length: 70 }, (_, i) => ({
        id: `OBJ-${i}`,
        title: long(`${word} ${i}`),
        measures: [1, 2, 3, 4].map((number) => ({
          id: `M-${i}-${number}`,
          title: 'One',
          unit: long(word),
          target: { value: 1 },
        })),
      })),
      workItems: Array.from({ length: 90 }, (_, i) => ({
        id: `${'WI'.repeat(20)}-${i}`,
        title: long(`${word} ${i}`),
        supports: word === 'then' ? [`OBJ-${i % 70}`] : [],
      })),
    });
    const report = await charters(charter('then'), charter('now'));
    const text = comparisonMarkdown({ ...report, base: long('a').repeat(200), head: long('b').repeat(200) });
    ok(text.length < 65_000, String(text.length));
    ok(text.length > 30_000, String(text.length));
    match(text, /<summary>Links of the work: 90<\/summary>[^<]*\n- and \d+ more\n/u);
    const found = text.slice(text.indexOf('<summary>New findings: '));
    equal(found.match(/^- \*\*/gmu)?.length, 40);
    match(found, /\n- \*\*warning\*\*: .*\n- and \d+ more\n/u);
  });

  it('say where a charter was before', async () => {
    const files = [{ 'a.charter.yaml': fileOf(desk) }, { 'b.charter.yaml': fileOf(desk) }] as const;
    const text = comparisonMarkdown(await reportOf(...files));
    match(text, /From main to topic: 1 charter moved\./u);
    match(text, /\| \*\*All work\*\* \| 100% \| .* \| moved from a\.charter\.yaml \|\n/u);
  });

  it('show what a charter says as text, whatever it looks like', async () => {
    const wicked = (prefix: string): Charter => ({
      objectives: WICKED.map((title, i) => ({ id: `OBJ-${i}`, title, description: `${prefix} ${title}` })),
      workItems: WICKED.map((title, i) => ({
        id: `WI-${i}`,
        title: `${prefix} ${title}`,
        supports: [`OBJ-${i}`],
        assignee: title,
      })),
      risks: WICKED.map((title) => ({ title: `${prefix}${title}` })),
    });
    const report = await charters(wicked('a'), wicked('b'));
    const marks = comparisonMarkdown({ ...report, base: WICKED[0] ?? '', head: WICKED[3] ?? '' }).replaceAll(
      /\\[\p{P}\p{S}]/gu,
      '',
    );
    deepEqual([...new Set(marks.match(/<[^>]*>|<\S*/gu))].toSorted(), [
      '</details>',
      '</summary>',
      '<details>',
      '<summary>',
    ]);
    equal(/\]\(|!\[|~~|@\w|#\d|\w:\/\/|www\./u.exec(marks)?.[0], undefined);
    for (const line of marks.split('\n').filter((each) => each.startsWith('|')))
      equal(line.split('|').length, 6, line);
  });
});

describe('changes as JSON', () => {
  it('are as the schema describes them', async () => {
    const schema = JSON.parse(readFileSync('schemas/diff-result.schema.json', 'utf8')) as object;
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    const reports = [
      await charters(desk, changed, ['lost-alignment', 'lost-links']),
      await charters(changed, desk),
      await charters(desk, {
        ...desk,
        workItems: [{ ...route, id: 'WI-9' }],
        objectives: [{ ...objective, id: 'O-1' }],
      }),
      await reportOf({ 'a.charter.yaml': fileOf(desk) }, { 'b.charter.yaml': fileOf({}, { project: {} }) }),
    ];
    for (const report of reports)
      ok(validate(JSON.parse(comparisonJson(report))), JSON.stringify(validate.errors, undefined, 1));
  });
});
