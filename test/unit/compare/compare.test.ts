import { deepEqual, equal, ok } from 'node:assert/strict';
import { failuresIn, FAIL_ON, isEmpty } from '../../../src/core/compare';
import { compareCharters, compareFiles, fileOf, told, type Charter } from './sides';
import type { Files } from '../../support/workspace';

const measure = {
  id: 'M-1',
  title: 'Time to resolve',
  unit: 'h',
  direction: 'decrease',
  baseline: { value: 72, asOf: '2026-09-01' },
  target: { value: 24, by: '2027-03-31' },
  actual: { value: 60, asOf: '2026-11-20' },
};

const objective = { id: 'OBJ-1', title: 'Resolve a case within 24 hours', measures: [measure] };
const other = { id: 'OBJ-2', title: 'Cut repeat calls by half', measures: [{ ...measure, id: 'M-2' }] };
const requirement = { id: 'REQ-1', title: 'Cases are routed by skill', supports: ['OBJ-1'] };
const epic = { id: 'WI-1', title: 'Route cases', type: 'epic', supports: ['REQ-1'], estimate: '1d' };
const story = { id: 'WI-2', title: 'Route by language', parent: 'WI-1', estimate: '2d' };
const article = { id: 'WI-3', title: 'Suggest articles to agents', supports: ['OBJ-2'], estimate: '2d' };

const desk = {
  objectives: [objective, other],
  requirements: [requirement],
  workItems: [epic, story, article],
};

/** What changes of the desk, without findings, which are for tests of their own. */
async function toldOf(change: Charter, before: Charter = desk): Promise<readonly string[]> {
  const lines = told(await compareCharters(before, { ...before, ...change }));
  return lines.filter((line) => !/^(?:new|solved) /u.test(line));
}

describe('what changed', () => {
  it('is nothing between a charter and itself, whatever its order, its layout and its files', async () => {
    const block = `charter: 1
kind: project
project:
  name: Contoso service desk
include: [work.charter.yaml]
requirements: [{ supports: [OBJ-1], title: Cases are routed by skill, id: REQ-1, status: approved }]
objectives:
  - ${JSON.stringify(other)}
  # The first one.
  - ${JSON.stringify({ ...objective, status: 'active', tags: [] })}
`;
    const part = JSON.stringify({
      charter: 1,
      kind: 'part',
      workItems: [article, { ...story, state: 'new' }, epic],
    });
    const changes = await compareFiles(
      { 'project-charter.yaml': fileOf(desk) },
      { 'project-charter.yaml': block, 'work.charter.yaml': part },
    );
    deepEqual(told(changes), []);
    ok(isEmpty(changes));
  });

  it('tells of objectives that came and went, with the work that they touch', async () => {
    const added = { id: 'OBJ-3', title: 'Customers renew', measures: [{ ...measure, id: 'M-3' }] };
    deepEqual(await toldOf({ objectives: [objective, added] }), [
      'added OBJ-3',
      'removed OBJ-2 touches WI-3',
      'lost WI-3 above: OBJ-2 > -',
    ]);
  });

  it('tells another target, baseline, unit, direction or date, and the whole work below', async () => {
    for (const change of [
      { target: { value: 36, by: '2027-03-31' } },
      { target: { value: 24, by: '2027-06-30' } },
      { baseline: { value: 80, asOf: '2026-09-01' } },
      { unit: 'd' },
      { direction: 'increase' },
    ]) {
      const objectives = [{ ...objective, measures: [{ ...measure, ...change }] }, other];
      deepEqual(await toldOf({ objectives }), ['retargeted OBJ-1 touches WI-1 WI-2'], JSON.stringify(change));
    }
    const due = [{ ...objective, due: '2027-01-01' }, other];
    deepEqual(await toldOf({ objectives: due }), ['retargeted OBJ-1 touches WI-1 WI-2']);
    const less = [{ ...objective, measures: [{ ...measure, id: 'M-9', unit: 'd' }] }, other];
    deepEqual(await toldOf({ objectives: less }), ['retargeted OBJ-1 touches WI-1 WI-2']);
  });

  it('tells a reading, a weight and other words as what they are', async () => {
    const read = { ...measure, actual: { value: 50, asOf: '2026-11-21' } };
    deepEqual(await toldOf({ objectives: [{ ...objective, measures: [read] }, other] }), [
      'updated OBJ-1 touches WI-1 WI-2',
    ]);
    const words = { ...objective, title: 'Resolve a case in a day', weight: 40 };
    deepEqual(await toldOf({ objectives: [words, other] }), ['reworded+updated OBJ-1 touches WI-1 WI-2']);
    const purpose = { statement: 'Customers get help at once.' };
    deepEqual(await toldOf({ purpose }), ['added “Customers get help at once.”']);
    deepEqual(await toldOf({ purpose: { ...purpose, vision: 'No queue.' } }, { ...desk, purpose }), [
      'reworded “Customers get help at once.”',
    ]);
  });

  it('tells which states something came to', async () => {
    const withStatus = (status: string): readonly object[] => [{ ...objective, status }, other];
    const natures = async (from: string, to: string): Promise<string | undefined> => {
      const [line] = await toldOf({ objectives: withStatus(to) }, { ...desk, objectives: withStatus(from) });
      return line?.split(' ')[0];
    };
    equal(await natures('active', 'retired'), 'retired');
    equal(await natures('active', 'achieved'), 'achieved');
    equal(await natures('retired', 'active'), 'reopened');
    equal(await natures('proposed', 'active'), 'updated');
    const withState = (state: string): readonly object[] => [epic, { ...story, state }, article];
    const work = async (from: string, to: string): Promise<readonly string[]> =>
      toldOf({ workItems: withState(to) }, { ...desk, workItems: withState(from) });
    deepEqual(await work('active', 'dropped'), ['dropped WI-2']);
    deepEqual(await work('dropped', 'active'), ['reopened WI-2']);
    deepEqual(await work('active', 'done'), ['finished WI-2']);
    const dropped = await toldOf({ requirements: [{ ...requirement, status: 'dropped' }] });
    equal(dropped[0], 'dropped REQ-1 touches WI-1 WI-2');
  });

  it('tells work that lost, gained or changed its link, and by what', async () => {
    deepEqual(await toldOf({ workItems: [{ ...epic, supports: [] }, story, article] }), [
      'relinked WI-1',
      'lost WI-1 own: OBJ-1 > -',
      'lost WI-2 inherited: OBJ-1 > -',
    ]);
    deepEqual(await toldOf({ workItems: [epic, { ...story, supports: ['OBJ-2'] }, article] }), [
      'relinked WI-2',
      'moved WI-2 own: OBJ-1 > OBJ-2',
    ]);
    deepEqual(await toldOf({ requirements: [{ ...requirement, supports: ['OBJ-2'] }] }), [
      'relinked REQ-1 touches WI-1 WI-2',
      'moved WI-1 above: OBJ-1 > OBJ-2',
      'moved WI-2 inherited: OBJ-1 > OBJ-2',
    ]);
    const unlinked = { ...desk, workItems: [epic, story, { ...article, supports: [] }] };
    deepEqual(await toldOf({ workItems: [epic, story, article] }, unlinked), [
      'relinked WI-3',
      'gained WI-3 own: - > OBJ-2',
    ]);
  });

  it('tells work that comes adrift where its objective is retired, and back', async () => {
    const retired = { ...desk, objectives: [objective, { ...other, status: 'retired' }] };
    deepEqual(await toldOf({ objectives: retired.objectives }), [
      'retired OBJ-2 touches WI-3',
      'adrift WI-3 above: OBJ-2 > OBJ-2',
    ]);
    deepEqual(await toldOf({ objectives: desk.objectives }, retired), [
      'reopened OBJ-2 touches WI-3',
      'back WI-3 above: OBJ-2 > OBJ-2',
    ]);
  });

  it('tells another id where all else is the same, and nothing of what names it', async () => {
    const renamed = {
      objectives: [{ ...objective, id: 'O-1' }, other],
      requirements: [{ ...requirement, id: 'R-1', supports: ['O-1'] }],
      workItems: [{ ...epic, id: 'E-1', supports: ['R-1'] }, { ...story, parent: 'E-1' }, article],
    };
    const changes = await compareCharters(desk, renamed);
    deepEqual(told(changes), ['renamed O-1 touches E-1 WI-2', 'renamed R-1 touches E-1 WI-2', 'renamed E-1']);
  });

  it('keeps findings about what was renamed', async () => {
    const orphan = { id: 'WI-8', title: 'Upgrade the plug-in framework' };
    const before = { ...desk, workItems: [epic, story, article, orphan] };
    const after = { ...desk, workItems: [epic, story, article, { ...orphan, id: 'WI-9' }] };
    deepEqual(told(await compareCharters(before, after)), ['renamed WI-9']);
  });

  it('tells what went and what came where more than the id changed, or two are alike', async () => {
    deepEqual(await toldOf({ workItems: [epic, story, { ...article, id: 'WI-9', estimate: '3d' }] }), [
      'added WI-9',
      'removed WI-3',
    ]);
    const twins = [
      { ...article, id: 'WI-8' },
      { ...article, id: 'WI-9' },
    ];
    deepEqual(await toldOf({ workItems: [epic, story, ...twins] }), [
      'added WI-8',
      'added WI-9',
      'removed WI-3',
    ]);
  });

  it('tells of everything else what came, went and changed', async () => {
    const before = { ...desk, risks: [{ id: 'R-1', title: 'No time', probability: 2 }] };
    deepEqual(await toldOf({ risks: [{ id: 'R-1', title: 'No time', probability: 3 }] }, before), [
      'updated R-1',
    ]);
    deepEqual(await toldOf({ risks: [{ title: 'No money' }] }, before), ['added “No money”', 'removed R-1']);
  });

  it('sees what an anchor says elsewhere', async () => {
    const charter = (target: number): string => `charter: 1
kind: project
project: { name: Contoso }
x-target: &target { value: ${target}, by: 2027-03-31 }
objectives:
  - { id: OBJ-1, title: Resolve faster, measures: [{ id: M-1, title: Time, target: *target }] }
`;
    const changes = await compareFiles(
      { 'project-charter.yaml': charter(24) },
      { 'project-charter.yaml': charter(36) },
    );
    deepEqual(told(changes), ['retargeted OBJ-1']);
  });

  it('tells findings that are new or solved, wherever their lines move', async () => {
    const orphan = { id: 'WI-8', title: 'Upgrade the plug-in framework', estimate: '1d' };
    const changes = await compareCharters(
      { ...desk, workItems: [epic, story, article, orphan] },
      { ...desk, workItems: [{ id: 'WI-9', title: 'Clean the logs', estimate: '1d' }, epic, story, article] },
    );
    deepEqual(
      told(changes).filter((line) => /^(?:new|solved)/u.test(line)),
      ['new drift/orphan-work-item WI-9', 'solved drift/orphan-work-item WI-8'],
    );
  });

  it('tells how far the work for each objective was and is aligned', async () => {
    const { charters } = await compareCharters(desk, {
      ...desk,
      objectives: [{ ...other, status: 'retired' }, objective],
    });
    const shares = charters[0]?.objectives.map(({ objective: { after: entry }, alignment }) => [
      entry?.id,
      alignment.before?.share,
      alignment.after?.share,
    ]);
    deepEqual(shares, [
      ['OBJ-2', 1, 0],
      ['OBJ-1', 1, 1],
    ]);
  });

  it('compares charters by their paths, and tells which came and went', async () => {
    const changes = await compareFiles(
      { 'a/project-charter.yaml': fileOf(desk), 'b/project-charter.yaml': fileOf(desk) },
      {
        'b/project-charter.yaml': fileOf({ ...desk, workItems: [epic, story] }),
        'c/project-charter.yaml': fileOf(desk, { project: { name: 'Night desk' } }),
      },
    );
    deepEqual(
      told(changes).filter((line) => !/^(?:new|solved)/u.test(line)),
      ['went a/project-charter.yaml', 'removed WI-3', 'came c/project-charter.yaml'],
    );
  });

  it('knows a charter again that lies elsewhere, and takes no finding of it for a new one', async () => {
    const orphan = { ...desk, workItems: [epic, story, { id: 'WI-9', title: 'Paint the office' }] };
    const retitled = { ...orphan, objectives: [{ ...desk.objectives[0], title: 'Resolve at once' }] };
    const moved = async (before: Files, after: Files): Promise<readonly string[]> =>
      told(await compareFiles(before, after));
    deepEqual(await moved({ 'a.charter.yaml': fileOf(orphan) }, { 'b.charter.yaml': fileOf(orphan) }), [
      'moved b.charter.yaml',
    ]);
    const changed = await moved({ 'a.charter.yaml': fileOf(orphan) }, { 'b.charter.yaml': fileOf(retitled) });
    deepEqual(
      changed.slice(0, 2).map((line) => line.split(' ').slice(0, 2).join(' ')),
      ['moved b.charter.yaml', 'reworded OBJ-1'],
    );
    ok(!changed.some((line) => line.includes('WI-9')), changed.join('\n'));
    const [same, nameless] = [fileOf(desk), fileOf(desk, { project: {} })];
    deepEqual(
      await moved(
        { 'a.charter.yaml': same, 'b.charter.yaml': same, 'x.charter.yaml': nameless },
        { 'c.charter.yaml': same, 'y.charter.yaml': fileOf(orphan, { project: {} }) },
      ).then((lines) => lines.filter((line) => /^(?:went|came|moved)/u.test(line))),
      [
        'went a.charter.yaml',
        'went b.charter.yaml',
        'came c.charter.yaml',
        'went x.charter.yaml',
        'came y.charter.yaml',
      ],
      'nobody can tell which one it was',
    );
  });

  it('takes a part that was included by nothing for no charter that went', async () => {
    const part = JSON.stringify({ charter: 1, kind: 'part', workItems: [article] });
    const rest = { ...desk, workItems: [epic, story] };
    const changes = await compareFiles(
      { 'project-charter.yaml': fileOf(rest), 'work.charter.yaml': part },
      {
        'project-charter.yaml': fileOf({ include: ['work.charter.yaml'], ...rest }),
        'work.charter.yaml': part,
      },
    );
    deepEqual(
      told(changes).filter((line) => !/^(?:new|solved)/u.test(line)),
      ['added WI-3'],
    );
  });

  it('leaves out for the customer what is personal', async () => {
    const people = (level: number): string =>
      fileOf({ ...desk, people: [{ id: 'P-1', name: 'Ana', skills: [{ skill: 'Apex', level }] }] });
    const [before, after] = [people(2), people(4)].map((text) => ({ 'project-charter.yaml': text }));
    deepEqual(told(await compareFiles(before ?? {}, after ?? {})), ['updated P-1']);
    deepEqual(told(await compareFiles(before ?? {}, after ?? {}, 'customer')), []);
  });
});

describe('reasons to fail', () => {
  const failures = async (change: Charter): Promise<readonly string[]> =>
    failuresIn(await compareCharters(desk, { ...desk, ...change }), FAIL_ON);

  it('are lost alignment, new errors or warnings, and lost links', async () => {
    deepEqual(await failures({}), []);
    deepEqual(await failures({ workItems: [epic, story, { ...article, supports: [] }] }), [
      'lost-alignment',
      'new-findings',
      'lost-links',
    ]);
    deepEqual(
      await failures({ workItems: [epic, story, article, { id: 'WI-9', title: 'Clean the logs' }] }),
      ['lost-alignment', 'new-findings'],
    );
    deepEqual(failuresIn(await compareCharters(desk, { ...desk, workItems: [] }), ['lost-alignment']), []);
  });

  it('are only those that are wanted', async () => {
    const changes = await compareCharters(desk, {
      ...desk,
      workItems: [epic, story, { ...article, supports: [] }],
    });
    deepEqual(failuresIn(changes, ['lost-links']), ['lost-links']);
    deepEqual(failuresIn(changes, []), []);
  });
});
