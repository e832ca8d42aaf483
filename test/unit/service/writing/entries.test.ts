import { deepEqual, equal, ok } from 'node:assert/strict';
import { LIST_SECTIONS } from '../../../../src/core/model';
import { SNIPPETS } from '../../../../src/service/completion/snippets';
import { here, places, type SnippetName } from '../../../support/snippetPlaces';
import { EDITOR, itemsAt, labelsAt, textWith } from '../../../support/cursor';
import { AIMS, HEADER, WORK } from './nightDesk';

describe('completion of whole entries', () => {
  it('offers whole entries behind a dash and before it, with the next free id', async () => {
    const behind = await textWith('Story', `${WORK}  - |\n`);
    ok(behind.startsWith(`${WORK}  - id: \${1:WI-2}\n    title: \${2:`), behind.slice(WORK.length));
    ok((await textWith('Story', `${WORK}  |\n`)).startsWith(`${WORK}  - id: \${1:WI-2}\n    title: \${2:`));
    ok(
      (await textWith('Goal', `${HEADER}goals:\n  |\n`)).startsWith(
        `${HEADER}goals:\n  - id: \${1:G-1}\n    title: `,
      ),
    );
    ok((await labelsAt('|')).includes('Project charter'));
    ok(!(await labelsAt(`${WORK}|`)).includes('Project charter'));
    ok((await labelsAt(`${WORK}|`)).includes('RAID log'));
    const waiver = await textWith('Waiver', `${HEADER}waivers:\n  - |`);
    ok(/until: \$\{5:2027-/u.test(waiver) && !waiver.includes('CURRENT'), waiver);
  });

  it('offers whole items of a list in an entry, or its keys to an editor without snippets', async () => {
    const measures = `${HEADER}objectives:\n  - id: OBJ-1\n    measures:\n      |\n`;
    deepEqual(await labelsAt(measures), ['Measure']);
    ok((await textWith('Measure', measures)).includes('      - id: ${1:M-1}\n        title: '));
    equal((await labelsAt(measures.replace('|', '- |')))[0], 'Measure');
    const levels = `${HEADER}escalation:\n  levels:\n    - level: L1\n      title: Desk\n    |\n`;
    ok((await labelsAt(levels)).includes('Escalation level'));
    const plain = { ...EDITOR, snippets: false };
    deepEqual((await labelsAt(measures, plain)).slice(0, 2), ['id', 'title']);
    equal(await textWith('title', measures, plain), measures.replace('|', '- title: '));
    equal(await textWith('id', `${HEADER}goals:\n  |\n`, plain), `${HEADER}goals:\n  - id: \n`);
  });

  it('offers an entry for every section', async () => {
    for (const section of Object.keys(LIST_SECTIONS)) {
      const items = await itemsAt(`charter: 1\nkind: project\n${section}:\n  |\n`);
      ok(items.length > 0 && items.every((item) => item.kind === 15), section);
    }
  });

  it('offers every snippet where it fits, also behind what one types for it', async () => {
    for (const { name, prefix } of SNIPPETS) {
      const text = places[name as SnippetName];
      for (const typed of ['', ...prefix]) {
        ok((await labelsAt(text.replace(here, `${typed}|`))).includes(name), `${name} behind “${typed}”`);
      }
    }
  });

  it('offers snippets nowhere else', async () => {
    for (const text of [
      `${HEADER}requirements:\n  - id: REQ-1\n    kind: |\n`,
      `${WORK}    |\n`,
      `${WORK}    story|\n`,
      `${HEADER}risks: [|]\n`,
      `${HEADER}|scope: { inScope: [Calls] }\n`,
      `${HEADER}goals:\n  - |id: G-1\n`,
    ]) {
      ok(
        (await itemsAt(text)).every(({ kind }) => kind !== 15),
        text,
      );
    }
  });

  it('offers no snippets to an editor that knows none', async () => {
    for (const text of [`${WORK}  - |\n`, `${WORK}  |\n`, '|']) {
      const items = await itemsAt(text, { ...EDITOR, snippets: false });
      ok(items.every(({ kind }) => kind !== 15));
    }
  });

  it('names what is there in the place of what is only an example', async () => {
    const text = `charter: 1
kind: practice
practice: { name: CRM }
goals: [{ id: PG-1, title: Customers come back }]
objectives:
  - id: PO-1
    title: Raise the share of customers who come back to 75 %
    supports: [PG-1]
    measures: [{ id: PM-1, title: Customers who come back }]
`;
    const strategy = await textWith('Strategy', `${text}strategies:\n  |\n`);
    ok(strategy.includes('supports: [${3:PG-1}]'), strategy);
    const risk = await textWith('Risk', `${text}risks:\n  |\n`);
    ok(/threatens: \[\$\{\d+:PO-1\}\]/u.test(risk), risk);
    const offering = await textWith('Offering', `${text}offerings:\n  |\n`);
    ok(/skills: \[\$\d+\]/u.test(offering), offering);
    // A key that holds one thing is never left empty, and what is there stays.
    const training = await textWith('Training', `${text}training:\n  |\n`);
    ok(training.includes('skill: ${3:SK-1}'), training);
    const story = await textWith('Story', `${AIMS}workItems:\n  |\n`);
    ok(story.includes('supports: [${3:OBJ-1}]'), story);
    const next = await textWith('Objective with measure', `${text}  |\n`);
    ok(next.includes('- id: ${1:PO-2}') && next.includes('- id: PM-2\n'), next);
    const waiver = await textWith('Waiver', `${WORK}waivers:\n  - |`);
    ok(
      /rule: \$\{1\|drift\/unserved-objective,/u.test(waiver) && waiver.includes('about: ${2:OBJ-1}'),
      waiver,
    );
  });

  it('offers the rest of a pattern of which some sections are written', async () => {
    const text = `${AIMS}skills:
  - { id: SK-4, title: Listening }
`;
    const pilot = await textWith('Pilot', `${text}|`);
    ok(pilot.includes('milestones:\n') && pilot.includes('skill: ${7:SK-4}\n'), pilot);
    equal(pilot.split('skills:').length, 2);
    const log = await textWith('RAID log', `${AIMS}risks: []\n|`);
    ok(log.includes('assumptions:\n') && log.includes('affects: [${8:OBJ-1}]'), log);
    equal(log.split('affects: [$8]').length, 3);
    const log2 = await labelsAt(`${AIMS}risks: []\nassumptions: []\nissues: []\ndependencies: []\n|`);
    ok(!log2.includes('RAID log'));
  });

  it('names a milestone only where there is one', async () => {
    const matrix = await textWith('Escalation matrix', `${AIMS}|`);
    ok(!matrix.includes('pilot:') && matrix.includes('escalation:\n  levels:\n'), matrix);
    const milestones = 'milestones:\n  - { id: MS-7, title: Pilot, kind: pilot }\n';
    const tried = await textWith('Escalation matrix', `${AIMS}${milestones}|`);
    ok(tried.includes('pilot: ${1:MS-7} #'), tried);
  });
});
