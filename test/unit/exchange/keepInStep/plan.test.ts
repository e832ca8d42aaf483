import assert from 'node:assert/strict';
import { backlog, CHARTER, Desk, item, under } from '../imports';

const PART = 'azure-devops.charter.yaml';
const LOCK = 'azure-devops.import.json';

const STORY = item({ key: '204', title: 'Route cases by skill', type: 'User Story', state: 'New' });
const BUG = item({
  key: '205',
  title: 'Cases get lost',
  type: 'Bug',
  state: 'Active',
  tags: ['desk', 'mail'],
});

async function imported(...items: readonly ReturnType<typeof item>[]): Promise<Desk> {
  const desk = new Desk({ 'project-charter.yaml': CHARTER });
  await desk.import(backlog(items));
  return desk;
}

describe('the first import', () => {
  it('writes a part, includes it, and remembers what the tracker said', async () => {
    const desk = await imported(STORY);
    assert.equal(
      desk.text('project-charter.yaml'),
      CHARTER.replace('kind: project\n', 'kind: project\ninclude: [azure-devops.charter.yaml]\n'),
    );
    assert.equal(
      desk.text(PART),
      `# From Azure DevOps. To bring it up to date, import again: what you write here stays.
charter: 1
kind: part

workItems:
  - id: WI-204
    title: Route cases by skill
    type: story
    state: new
    external: { system: azure-devops, key: '204' }
`,
    );
    assert.match(
      desk.text(LOCK),
      /^\{"version": 1, "items": \{\n"azure-devops:204": \{"id":"WI-204",.*\},\n"": null\n\}\}\n$/u,
    );
  });

  it('goes where the other parts are, and leaves an include alone that brings it in', async () => {
    const root = CHARTER.replace('kind: project\n', 'kind: project\ninclude: [parts/*.charter.yaml]\n');
    const desk = new Desk({
      'project-charter.yaml': root,
      'parts/people.charter.yaml': 'charter: 1\nkind: part\npeople:\n  - { id: P-1, name: Ana Ruiz }\n',
    });
    const { report } = await desk.import(backlog([{ ...STORY, assignee: { name: 'ana ruiz' } }]));
    assert.equal(desk.text('project-charter.yaml'), root);
    assert.equal(report.includesPart, false);
    assert.match(desk.text(`parts/${PART}`), /assignee: P-1\n/u);
  });

  it('takes an entry that was written by hand for the item whose key it has', async () => {
    const desk = new Desk({
      'project-charter.yaml': `${CHARTER}workItems:\n  - { id: CRM-7, title: Route cases, supports: [OBJ-1] } # agreed\n`,
    });
    const jira = backlog([item({ key: 'CRM-7', title: 'Route', type: 'Story', state: 'Done' })], {
      system: 'jira',
    });
    const { report } = await desk.import(jira);
    assert.deepEqual(
      report.conflicts.map(({ id, field, charter, tracker }) => [id, field, charter, tracker]),
      [['CRM-7', 'title', '“Route cases”', '“Route”']],
    );
    assert.match(
      desk.text('project-charter.yaml'),
      /\{ id: CRM-7, title: Route cases, type: story, supports: \[OBJ-1\], state: done, external: \{ system: jira, key: CRM-7 \} \} # agreed\n/u,
    );
    assert.equal((await desk.plan(jira)).files.length, 0);
  });

  it('never gives an id that is in use', async () => {
    const desk = new Desk({
      'project-charter.yaml': `${CHARTER}workItems:\n  - { id: WI-204, title: Mine }\n`,
    });
    const { report } = await desk.import(backlog([STORY]));
    assert.deepEqual(
      report.added.map(({ id }) => id),
      ['WI-204-2'],
    );
  });

  it('says where a part would lie outside of the folder', async () => {
    const desk = new Desk({ 'project-charter.yaml': CHARTER });
    await assert.rejects(
      desk.plan(backlog([STORY]), { part: '../jira' }),
      /outside of the workspace folder/u,
    );
  });
});

describe('an import of the same file again', () => {
  it('changes nothing', async () => {
    const desk = await imported(STORY, BUG);
    const { files, report } = await desk.plan(backlog([STORY, BUG]));
    assert.deepEqual(files, []);
    assert.equal(report.unchanged, 2);
  });

  it('changes nothing in another order of the rows', async () => {
    const desk = await imported(STORY, BUG);
    assert.deepEqual((await desk.plan(backlog([BUG, STORY]))).files, []);
  });

  it('keeps what was written by hand, wherever it was moved to', async () => {
    const desk = await imported(STORY);
    desk.write(
      PART,
      'charter: 1 # mine\nkind: part\nworkItems:\n  # First.\n  - { id: WI-204, supports: [OBJ-1], title: "Route cases by skill", type: story, external: { key: 204, system: azure-devops }, state: new } # !\n',
    );
    assert.deepEqual((await desk.plan(backlog([STORY]))).files, []);
  });
});

describe('an import of what has changed', () => {
  it('writes what the tracker says, and nothing else', async () => {
    const desk = await imported(STORY, BUG);
    desk.edit(
      PART,
      '    state: new\n',
      '    state: new # for now\n    supports: [OBJ-1]\n    rationale: Law\n',
    );
    const before = desk.text(PART);
    const { report } = await desk.import(
      backlog([
        { ...STORY, state: 'Active', points: 3 },
        { ...BUG, tags: ['desk', 'phone', 'portal'] },
      ]),
    );
    assert.equal(
      desk.text(PART),
      before
        .replace('state: new # for now', 'state: active # for now')
        .replace('state: active # for now\n', 'state: active # for now\n    estimate: 3pt\n')
        .replace('tags: [desk, mail]', 'tags: [desk, phone, portal]'),
    );
    assert.deepEqual(
      report.updated.map(({ id, fields }) => [id, fields]),
      [
        ['WI-204', ['state', 'estimate']],
        ['WI-205', ['tags']],
      ],
    );
  });

  it('leaves alone what was changed by hand where the tracker has not changed', async () => {
    const desk = await imported(STORY);
    desk.edit(PART, 'title: Route cases by skill', 'title: Route cases to who can solve them');
    const { files, report } = await desk.plan(backlog([STORY]));
    assert.deepEqual(files, []);
    assert.equal(report.kept, 1);
  });

  it('shows what both have changed, and leaves the decision to people', async () => {
    const desk = await imported(STORY);
    desk.edit(PART, 'state: new', 'state: blocked');
    const changed = backlog([{ ...STORY, state: 'Closed' }]);
    const { files, report } = await desk.plan(changed);
    assert.deepEqual(files, []);
    assert.deepEqual(report.conflicts, [
      {
        id: 'WI-204',
        title: 'Route cases by skill',
        field: 'state',
        charter: '“blocked”',
        tracker: '“done”',
      },
    ]);
    const settled = await desk.import(changed, { prefer: 'charter' });
    assert.deepEqual(
      settled.files.map(({ uri }) => uri),
      [`file:///home/${LOCK}`],
    );
    assert.deepEqual((await desk.plan(changed)).report.conflicts, []);
    await desk.import(backlog([{ ...STORY, state: 'Active' }]), { prefer: 'tracker' });
    assert.match(desk.text(PART), /state: active\n/u);
  });

  it('takes no conflict for what both say the same of', async () => {
    const desk = await imported(STORY);
    desk.edit(PART, 'state: new', 'state: done');
    const changed = backlog([{ ...STORY, state: 'Closed' }]);
    assert.deepEqual((await desk.import(changed)).report.conflicts, []);
    assert.deepEqual((await desk.plan(changed)).files, []);
  });

  it('keeps what a narrower file does not mention, and says so', async () => {
    const desk = await imported({ ...STORY, points: 5 }, { ...BUG, points: 2 });
    const { files, report } = await desk.plan(backlog([STORY, { ...BUG, tags: [] }]));
    assert.deepEqual(files, []);
    assert.deepEqual(report.untold, ['estimate', 'tags']);
    await desk.import(backlog([STORY, { ...BUG, points: 3 }]));
    assert.doesNotMatch(desk.text(PART), /5pt/u);
  });

  it('stays what it is where the type of its item does not fit it any more', async () => {
    const issue = item({ key: '9', title: 'No room', type: 'Issue', state: 'To Do' });
    const desk = await imported(issue, { ...STORY, type: 'Epic' });
    assert.match(desk.text(PART), /title: No room\n {4}type: story\n/u);
    await desk.import(backlog([{ ...issue, state: 'Active' }, STORY]));
    assert.match(desk.text(PART), /title: No room\n {4}type: story\n {4}state: active\n/u);
  });

  it('refuses what would change more than it should, and tries again next time', async () => {
    const desk = await imported(STORY, BUG);
    desk.edit(PART, 'title: Route cases by skill', 'title: &same Route cases by skill');
    desk.edit(PART, 'title: Cases get lost', 'title: Cases get lost\n    rationale: *same');
    const renamed = backlog([{ ...STORY, title: 'Route mails' }, BUG]);
    const { report, files } = await desk.plan(renamed);
    assert.deepEqual(report.refused, [{ id: 'WI-204', title: 'Route cases by skill', field: 'title' }]);
    assert.deepEqual(files, []);
    desk.edit(PART, '*same', 'Law');
    desk.edit(PART, '&same ', '');
    await desk.import(renamed);
    assert.match(desk.text(PART), /title: Route mails\n/u);
  });

  it('follows lists item by item, so that comments stay', async () => {
    const criteria = (...acceptance: readonly string[]): ReturnType<typeof backlog> =>
      backlog([{ ...STORY, acceptance }]);
    const desk = new Desk({ 'project-charter.yaml': CHARTER });
    await desk.import(criteria('One case', 'Two cases', 'Three cases'));
    desk.edit(
      PART,
      '[One case, Two cases, Three cases]',
      `
      - One case # on a Monday
      # The next one takes longest.
      - Two cases
      - Three cases`,
    );
    assert.deepEqual((await desk.plan(criteria('One case', 'Two cases', 'Three cases'))).files, []);
    await desk.import(criteria('One case', 'Three cases', 'Four cases', 'Five cases'));
    assert.match(
      desk.text(PART),
      / {6}- One case # on a Monday\n {6}# The next one takes longest\.\n {6}- Three cases\n {6}- Four cases\n {6}- Five cases\n/u,
    );
  });

  it('adds what is new where the part is, below its parent', async () => {
    const desk = await imported(STORY);
    desk.edit(PART, 'id: WI-204', 'id: WI-ROUTE');
    const task = item({
      key: '300',
      title: 'Ask the desk',
      type: 'Task',
      state: 'New',
      parent: under('204'),
    });
    await desk.import(backlog([task, STORY]));
    assert.match(
      desk.text(PART),
      /key: '204' \}\n {2}- id: WI-300\n {4}title: Ask the desk\n {4}type: task\n {4}parent: WI-ROUTE\n/u,
    );
  });

  it('finds an entry by its key where it was moved to', async () => {
    const desk = await imported(STORY);
    const entry = desk.text(PART).slice(desk.text(PART).indexOf('workItems:'));
    desk.edit(PART, entry, '');
    desk.write('project-charter.yaml', desk.text('project-charter.yaml') + entry);
    await desk.import(backlog([{ ...STORY, state: 'Active' }]));
    assert.match(desk.text('project-charter.yaml'), /state: active\n/u);
    assert.doesNotMatch(desk.text(PART), /WI-204/u);
  });

  it('does not bring back what somebody took out', async () => {
    const desk = await imported(STORY, BUG);
    const text = desk.text(PART);
    desk.write(PART, text.slice(0, text.indexOf('  - id: WI-205')));
    const { files, report } = await desk.plan(backlog([STORY, { ...BUG, state: 'Closed' }]));
    assert.deepEqual(files, []);
    assert.deepEqual(report.summary.skipped, [{ reason: 'taken out of the charter by hand', count: 1 }]);
  });

  it('begins anew where nothing is left of the part', async () => {
    const desk = await imported(STORY);
    desk.texts.delete(`file:///home/${PART}`);
    const { report } = await desk.import(backlog([STORY]));
    assert.equal(report.added.length, 1);
  });

  it('lets the tracker decide where nobody knows what it said, and says so', async () => {
    const desk = await imported(STORY);
    desk.texts.delete(`file:///home/${LOCK}`);
    desk.edit(PART, 'state: new', 'state: blocked\n    estimate: 3d');
    const { report } = await desk.import(backlog([STORY]));
    assert.equal(report.isWithoutLock, true);
    assert.match(desk.text(PART), /state: new\n {4}estimate: 3d\n/u);
  });

  it('refuses a lock that cannot be read', async () => {
    const desk = await imported(STORY);
    desk.write(LOCK, '<<<<<<< mine\n');
    await assert.rejects(desk.plan(backlog([STORY])), /azure-devops\.import\.json cannot be read/u);
  });
});

describe('what the tracker does not have any more', () => {
  it('is marked once, and the mark goes when it comes back', async () => {
    const desk = await imported(STORY, BUG);
    const before = desk.text(PART);
    const first = await desk.import(backlog([STORY]), { today: '2026-11-22' });
    assert.deepEqual(first.report.gone, [{ id: 'WI-205', title: 'Cases get lost' }]);
    assert.equal(desk.text(PART), `${before}    x-gone: 2026-11-22\n`);
    const second = await desk.plan(backlog([STORY]), { today: '2026-12-24' });
    assert.deepEqual(second.files, []);
    assert.equal(second.report.stillGone, 1);
    const third = await desk.import(backlog([STORY, BUG]));
    assert.deepEqual(third.report.back, [{ id: 'WI-205', title: 'Cases get lost' }]);
    assert.equal(desk.text(PART), before);
  });

  it('is not marked again where somebody took the mark away', async () => {
    const desk = await imported(STORY, BUG);
    await desk.import(backlog([STORY]));
    desk.edit(PART, '    x-gone: 2026-11-22\n', '');
    assert.deepEqual((await desk.plan(backlog([STORY]))).files, []);
  });
});

describe('rows without a key', () => {
  const epic = item({ title: 'Service desk', type: 'Epic' });
  const task = (title: string): ReturnType<typeof item> =>
    item({ title, type: 'Task', parent: { kind: 'row', index: 0 } });

  it('are found again by type and titles', async () => {
    const desk = await imported(epic, task('Train'), task('Train'));
    assert.deepEqual((await desk.plan(backlog([epic, task('Train'), task('Train')]))).files, []);
    const { report } = await desk.import(backlog([epic, { ...task('Train'), state: 'Done' }, task('Train')]));
    assert.deepEqual(
      report.updated.map(({ id }) => id),
      ['WI-2'],
    );
  });
});
