import { deepEqual, equal, ok } from 'node:assert/strict';
import { isDuration, isEstimate } from '../../../../src/core/model';
import { ranksByFit } from '../../../../src/service';
import { itemsAt, labelsAt, placeIn, textWith } from '../../../support/cursor';
import { AIMS, HEADER, WORK } from './nightDesk';

describe('completion of what only a charter has', () => {
  it('compares texts only where a link says what something is for', async () => {
    const isRanked = async (text: string): Promise<boolean> => {
      const { file, offset } = await placeIn({ 'project-charter.yaml': text });
      return ranksByFit(file, offset);
    };
    deepEqual(
      await Promise.all(
        [
          `${WORK}    supports: [|]\n`,
          `${WORK}    enables: |\n`,
          `${WORK}    state: |\n`,
          `${WORK}    |\n`,
          `${WORK}    dependsOn: [|]\n`,
        ].map(isRanked),
      ),
      [true, true, false, false, false],
    );
  });

  it('knows today and the ends of what an entry is for', async () => {
    const items = await itemsAt(`${WORK}    supports: [OBJ-1]\n    due: |`);
    deepEqual(
      items.map(({ label, detail }) => `${label} ${detail}`),
      [
        '2027-03-31 OBJ-1 “Cut time to resolve a case” is due',
        '2027-06-30 the project goes live',
        '2026-11-21 today',
        '2026-11-28 in a week',
        '2026-12-05 in two weeks',
        '2026-12-21 in a month',
        '2027-02-21 in three months',
      ],
    );
    equal((await labelsAt(`${WORK}    start: |`))[0], '2026-11-21');
    const milestones = `milestones:
  - { id: MS-1, title: Long over, due: 2026-02-01 }
  - { id: MS-3, title: Pilot, due: 2027-02-01 }
  - { id: MS-2, title: Training, due: 2027-01-11 }
  - { id: MS-4, title: Done early, due: 2026-12-01, status: done }
`;
    deepEqual((await labelsAt(`${HEADER}${milestones}training:\n  - due: |`)).slice(0, 3), [
      '2027-01-11',
      '2027-02-01',
      '2027-06-30',
    ]);
  });

  it('knows today and some days before for what is past', async () => {
    const items = await itemsAt(`${HEADER}decisions:\n  - decidedOn: |`);
    deepEqual(
      items.map(({ label, detail }) => `${label} ${detail}`),
      [
        '2026-11-21 today',
        '2026-11-20 yesterday',
        '2026-11-14 a week ago',
        '2026-10-31 the end of last month',
      ],
    );
  });

  it('shows how lengths of time are written, and what they mean under a key', async () => {
    const first = async (text: string): Promise<string> => {
      const [item] = await itemsAt(text);
      return `${item?.label} ${item?.detail}`;
    };
    equal(await first(`${HEADER}cadences:\n  - every: |`), '1d every day');
    equal(await first(`${HEADER}people:\n  - capacity: |`), '5d five days a week');
    equal(await first(`${WORK}    estimate: |`), '2h two working hours');
    equal(
      await first(`${WORK}    estimate: |\n  - { id: WI-2, title: Fax less, estimate: 5pt }\n`),
      '1pt a story point',
    );
    equal(
      await first(`${HEADER}escalation:\n  levels:\n    - level: L1\n      resolveWithin: { P1: | }\n`),
      '15m a quarter of an hour',
    );
    for (const label of await labelsAt(`${WORK}    estimate: |`)) ok(isEstimate(label), label);
    for (const key of ['every', 'recoverWithin'])
      for (const label of await labelsAt(`${HEADER}continuity:\n  - ${key}: |`)) ok(isDuration(label), label);
  });

  it('says what numbers mean', async () => {
    const told = (await itemsAt(`${HEADER}risks:\n  - probability: |`)).map(
      ({ label, detail }) => `${label} ${detail}`,
    );
    equal(told.length, 5);
    equal(told[0], '1 rarely happens');
    const weights = `${HEADER}objectives:
  - { id: OBJ-1, title: Sort mail, weight: 60 }
  - { id: OBJ-2, title: Old aim, weight: 30, status: retired }
  - { id: OBJ-3, title: Answer, weight: | }
`;
    deepEqual(await labelsAt(weights), ['40']);
    deepEqual(await labelsAt(weights.replace('60', '100')), []);
    equal(
      await textWith('7.5', `${HEADER}settings: { calendar: { hoursPerDay: | } }\n`),
      `${HEADER}settings: { calendar: { hoursPerDay: 7.5 } }\n`,
    );
  });

  it('puts first what a file is named for', async () => {
    equal((await labelsAt({ 'practice-charter.yaml': '|' }))[0], 'Practice charter');
    equal((await labelsAt({ 'practice-charter.yaml': 'charter: 1\nkind: |\n' }))[0], 'practice');
    equal((await labelsAt({ 'project-charter.yaml': 'charter: 1\nkind: |\n' }))[0], 'project');
  });

  it('offers names that stand elsewhere, the most frequent first', async () => {
    const text = `${HEADER.replace('name: Night desk', 'name: Night desk, sponsor: Board')}risks:
  - { id: R-1, title: Snow, owner: Elena Duarte }
  - { id: R-2, title: Ice, owner: Elena Duarte }
  - { id: R-3, title: Fog, owner: P-nobody }
people: [{ id: P-1, name: Ana }]
`;
    deepEqual(await labelsAt(`${text}goals:\n  - owner: |\n`), ['P-1', 'Elena Duarte', 'Board']);
    deepEqual(await labelsAt(`${text}goals:\n  - owner: Ele|\n`), ['P-1', 'Elena Duarte', 'Board']);
    deepEqual(await labelsAt(`${text}goals:\n  - supports: [|]\n`), []);
  });

  it('offers first whom or what a key mostly names', async () => {
    const text = `${WORK}    type: story
  - { id: WI-2, title: Desk, type: epic }
  - { id: WI-3, title: Lamps }
people: [{ id: P-1, name: Ana }]
stakeholders: [{ id: STK-1, name: Households }]
escalation:
  levels:
    - { level: L1, title: Desk }
    - { level: L2, title: Team, escalateTo: | }
    - { level: L3, title: Makers }
    - { level: L4, title: Vendor }
`;
    deepEqual(await labelsAt(text), ['L3', 'L4', 'P-1', 'L1']);
    const elsewhere = text.replace('|', 'L3');
    deepEqual(await labelsAt(`${elsewhere}questions:\n  - askedOf: |\n`), ['STK-1', 'P-1']);
    deepEqual(await labelsAt(elsewhere.replace('type: story', 'parent: |')), ['WI-2', 'WI-3']);
  });

  it('names rules in waivers, those that speak first, and what they speak of', async () => {
    const waiver = `${WORK}waivers:\n  - `;
    const rules = await itemsAt(`${waiver}rule: |\n`);
    equal(rules[0]?.detail, 'speaks here');
    ok(!rules.some(({ label }) => label === 'schema/syntax'));
    deepEqual(await labelsAt(`${waiver}rule: drift/orphan-work-item\n    about: |\n`), ['WI-1', 'charter']);
    deepEqual(await labelsAt(`${waiver}{ about: |, rule: drift/orphan-work-item }\n`), ['WI-1', 'charter']);
    // Neither the waiver itself, which is not finished, nor what no waiver can accept.
    const others = await labelsAt(
      `${waiver}about: |\n  - { about: WI-1, rule: waiver/none }\nrisks: [{ id: R-1, titel: Fax }]\n`,
    );
    ok(others.includes('WI-1') && !others.includes('R-1'), others.join());
    ok(!others.some((label) => label.startsWith('waivers')), others.join());
  });

  it('names rules in comments that silence them, and offers nothing in others', async () => {
    const [first] = await itemsAt(
      `${AIMS}workItems:\n  # throughline-disable-next-line |\n  - { id: WI-1, title: Fax }\n`,
    );
    equal(first?.label, 'drift/orphan-work-item');
    equal(
      await textWith('drift/orphan-work-item', `# throughline-disable drift/or|bit -- why\n${WORK}`),
      `# throughline-disable drift/orphan-work-item -- why\n${WORK}`,
    );
    deepEqual(await labelsAt(`# thr|\n${WORK}`), ['throughline-disable-next-line', 'throughline-disable']);
  });

  it('lists the files that a path may name', async () => {
    const files = (text: string): Record<string, string> => ({
      'charters/project-charter.yaml': text,
      'charters/parts/work.charter.yaml': 'charter: 1\nkind: part\n',
      'charters/notes.txt': '',
      'src/code.cls': '',
      'node_modules/x.yaml': '',
    });
    deepEqual(await labelsAt(files(`${HEADER}include: [|]\n`)), ['parts/', 'parts/*.charter.yaml', '../']);
    deepEqual(await labelsAt(files(`${HEADER}include:\n  - parts/|\n`)), ['parts/work.charter.yaml']);
    deepEqual(await labelsAt(files(`${HEADER}include: [../|]\n`)), ['../charters/', '../src/']);
    deepEqual(await labelsAt(files(`${HEADER}include: [../../|]\n`)), []);
    deepEqual(await labelsAt(files(`${HEADER}include: [/etc/|]\n`)), []);
    deepEqual(await labelsAt(files(`${WORK}    artifacts: [src/|]\n`)), ['src/code.cls']);
    const practice = { 'practice-charter.yaml': 'charter: 1\nkind: practice\n', 'parts/a.charter.yaml': '' };
    const project = HEADER.replace('name: Night', 'practice: |, name: Night');
    deepEqual(await labelsAt({ ...practice, 'project-charter.yaml': project }), [
      'parts/',
      'practice-charter.yaml',
    ]);
    deepEqual(await labelsAt({ ...practice, 'project-charter.yaml': `${HEADER}include: [|]\n` }), [
      'parts/',
      'parts/*.charter.yaml',
    ]);
  });
});
