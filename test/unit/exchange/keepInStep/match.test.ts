import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import type { Backlog } from '../../../../src/core/exchange/backlog';
import { backlog, CHARTER, Desk, item } from '../imports';

const PART = 'azure-devops.charter.yaml';
const LOCK = 'azure-devops.import.json';

const RISK = item({ key: '31', title: 'The vendor leaves', type: 'Risk', state: 'Active' });
const STORY = item({ key: '204', title: 'Route cases by skill', type: 'User Story', state: 'New' });

async function deskWith(from: Backlog, charter = CHARTER): Promise<Desk> {
  const desk = new Desk({ 'project-charter.yaml': charter });
  await desk.import(from);
  return desk;
}

/** The part as a program wrote it that knew `external` of work items only. */
function asEarlier(desk: Desk): void {
  desk.write(PART, desk.text(PART).replaceAll(' external:', ' x-external:'));
  desk.write(LOCK, desk.text(LOCK).replaceAll('"external"', '"x-external"'));
}

describe('the key that an entry has in its tracker', () => {
  it('stands in one field, whatever the entry is', async () => {
    const desk = await deskWith(backlog([RISK, STORY]));
    match(desk.text(PART), /risks:\n[^]* {4}external: \{ system: azure-devops, key: '31' \}\n/u);
    doesNotMatch(desk.text(PART) + desk.text(LOCK), /x-external/u);
  });

  it('gets its name of today where an earlier import wrote another one, and nothing else changes', async () => {
    const desk = await deskWith(backlog([RISK, STORY]));
    const [part, lock] = [desk.text(PART), desk.text(LOCK)];
    asEarlier(desk);
    desk.edit(PART, " key: '31' }", " key: '31' } # the vendor");
    const { report } = await desk.import(backlog([RISK, STORY]));
    deepEqual([report.renamed, report.unchanged, report.updated, report.untold], [2, 2, [], []]);
    equal(desk.text(PART), part.replace(" key: '31' }", " key: '31' } # the vendor"));
    equal(desk.text(LOCK), lock);
    equal((await desk.plan(backlog([RISK, STORY]))).report.renamed, 0);
  });

  it('gets it together with an address that the tracker tells now', async () => {
    const desk = await deskWith(backlog([RISK]));
    asEarlier(desk);
    const url = 'https://dev.azure.com/contoso/31';
    await desk.import(backlog([{ ...RISK, url }]));
    match(desk.text(PART), /external: \{ system: azure-devops, key: '31', url: .*contoso\/31.* \}\n/u);
    doesNotMatch(desk.text(PART), /x-external/u);
  });

  it('stays where it cannot be renamed safely', async () => {
    const desk = await deskWith(backlog([RISK]));
    asEarlier(desk);
    desk.edit(PART, 'x-external: {', 'x-external: &it {');
    desk.edit(PART, 'risks:', 'x-same: *it\nrisks:');
    const { report } = await desk.import(backlog([RISK]));
    deepEqual([report.refused, report.added], [[], []]);
  });

  it('keeps an address that a narrower export does not mention, and keys of somebody’s own', async () => {
    const url = 'https://dev.azure.com/contoso/204';
    const desk = await deskWith(backlog([{ ...STORY, url }]));
    const { files, report } = await desk.plan(backlog([STORY]));
    deepEqual([files, report.updated, report.kept], [[], [], 0]);
    desk.edit(PART, 'system: azure-devops', 'system: azure-devops, board: Desk');
    deepEqual((await desk.plan(backlog([{ ...STORY, url }]))).files, []);
    await desk.import(backlog([{ ...STORY, url: `${url}?new` }]));
    match(desk.text(PART), /board: Desk/u);
    match(desk.text(PART), /204\?new/u);
  });
});

describe('a type that the tracker has changed to one of another section', () => {
  const changed = backlog([{ ...STORY, type: 'Risk' }]);

  it('is told each time, and the entry stays where it is', async () => {
    const desk = await deskWith(backlog([STORY]));
    const part = desk.text(PART);
    for (const { report } of [await desk.import(changed), await desk.import(changed)])
      deepEqual(report.otherKind, [
        { id: 'WI-204', title: 'Route cases by skill', kind: 'workItem', kindNow: 'risk' },
      ]);
    equal(desk.text(PART), part);
  });

  it('is told no more once somebody has moved the entry, or prefers the charter', async () => {
    const moved = await deskWith(backlog([STORY]));
    moved.edit(PART, 'workItems:', 'risks:');
    deepEqual((await moved.import(changed)).report.otherKind, []);
    const preferred = await deskWith(backlog([STORY]));
    deepEqual((await preferred.import(changed, { prefer: 'charter' })).report.otherKind, []);
    deepEqual((await preferred.import(changed)).report.otherKind, []);
  });

  it('is none where somebody has moved the entry, and the tracker says what it said', async () => {
    const desk = await deskWith(backlog([STORY]));
    desk.edit(PART, 'workItems:', 'requirements:');
    deepEqual((await desk.import(backlog([STORY]))).report.otherKind, []);
  });

  it('is none where only the other rows of the file decide what the type means', async () => {
    const issue = item({ key: '9', title: 'No room', type: 'Issue', state: 'To Do' });
    const desk = await deskWith(backlog([issue, { ...STORY, type: 'Epic' }]));
    const { report } = await desk.import(backlog([{ ...issue, state: 'Active' }, STORY]));
    deepEqual(report.otherKind, []);
  });
});

describe('items and entries of the same title', () => {
  const CASES = `${CHARTER}workItems:
  - { id: WI-1, title: Route cases by skill, type: story, supports: [OBJ-1] } # agreed
  - { id: WI-2, title: Train the desk, type: task }
`;

  it('belong together where work was made in the charter, and created in the tracker', async () => {
    const desk = await deskWith(backlog([{ ...STORY, title: 'Route  Cases by skill' }]), CASES);
    const { report } = await desk.plan(backlog([STORY]));
    deepEqual([report.added, report.unchanged], [[], 1]);
    match(
      desk.text('project-charter.yaml'),
      /id: WI-1, .* supports: \[OBJ-1\], state: new, external: \{ system: azure-devops, key: '204' \} \} # agreed/u,
    );
  });

  it('do not where the title is not the only one, or of another kind', async () => {
    const twice = await deskWith(backlog([STORY, { ...STORY, key: '205' }]), CASES);
    equal((await twice.plan(backlog([]))).report.adopted.length, 0);
    match(twice.text(PART), /WI-204[^]*WI-205/u);
    const both = CASES.replace('Train the desk', 'Route cases by skill');
    match((await deskWith(backlog([STORY]), both)).text(PART), /WI-204/u);
    match((await deskWith(backlog([{ ...STORY, type: 'Risk' }]), CASES)).text(PART), /key: '204'/u);
  });

  it('stay together where a row gets a key, another type or another parent', async () => {
    const row = item({ title: 'Train the desk', type: 'Task', state: 'New' });
    const desk = await deskWith(backlog([row]));
    desk.edit(PART, 'state: new', 'state: new\n    supports: [OBJ-1] # said Ana');
    const { report } = await desk.import(backlog([{ ...row, key: '300', type: 'Bug' }]));
    deepEqual([report.gone, report.added, report.adopted], [[], [], []]);
    match(desk.text(PART), /type: bug\n {4}state: new\n/u);
    match(desk.text(PART), /system: azure-devops\n {6}key: '300'\n {4}supports: \[OBJ-1\] # said Ana\n/u);
    doesNotMatch(desk.text(LOCK), />/u);
    equal((await desk.plan(backlog([{ ...row, key: '300', type: 'Bug' }]))).files.length, 0);
  });
});

describe('rows without a key that are called the same', () => {
  const row = item({ title: 'Fix bugs', type: 'Task' });

  it('are told apart by their order, which is told', async () => {
    const { report } = await (
      await deskWith(backlog([row, { ...row, line: 3 }, { ...row, line: 9 }]))
    ).plan(backlog([row, { ...row, line: 3 }, { ...row, line: 9 }]));
    equal(report.keyless, 3);
    deepEqual(
      report.troubles.map(({ message }) => message),
      [
        '“Fix bugs” stands there 3 times without a key, again on lines 3 and 9. Only their order tells them apart, so look at them when it has changed, or export their keys.',
      ],
    );
  });

  it('are not mixed up with one that is called by such a number', async () => {
    const rows = backlog([row, row, { ...row, title: 'Fix bugs (2)' }]);
    const desk = new Desk({ 'project-charter.yaml': CHARTER });
    const { report } = await desk.import(rows);
    equal(report.added.length, 3);
    deepEqual((await desk.plan(rows)).files, []);
  });
});

describe('days that could be two', () => {
  it('are left out, and take none from the charter that it had', async () => {
    const due = { ...STORY, due: '2026-04-03' };
    const other = item({ key: '7', title: 'Ask the desk', type: 'Task', due: '2026-05-01' });
    const desk = await deskWith(backlog([due, other]));
    const unsure = [{ written: '3/4/2026', dayFirst: '2026-04-03', monthFirst: '2026-03-04' }];
    const trouble = { kind: 'unclear', message: 'Which?', unsure } as const;
    const { files } = await desk.plan(backlog([STORY, other], { troubles: [trouble] }));
    deepEqual(files, []);
    const { report } = await desk.plan(backlog([STORY, other]));
    deepEqual(report.updated[0]?.fields, ['due']);
  });
});

describe('a file that is not whole', () => {
  it('takes nothing for gone that it does not hold', async () => {
    const desk = await deskWith(backlog([RISK, STORY]));
    const isCut = { kind: 'unclear', message: 'Ask for the other pages too.', isCut: true } as const;
    const { files, report } = await desk.plan(backlog([STORY], { troubles: [isCut] }));
    deepEqual([files, report.gone, report.isCut], [[], [], true]);
    equal((await desk.plan(backlog([STORY]))).report.gone.length, 1);
  });
});
