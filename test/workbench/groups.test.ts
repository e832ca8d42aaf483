import { deepEqual, equal, match, notEqual } from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { addDays } from '../../src/core/model';
import { systemClock } from '../../src/host';
import { behind } from './places';
import { glyphOf, waitForTree } from './trees';
import { useWorkbench } from './useWorkbench';

const folder = join(import.meta.dirname, 'fixtures', 'no-charter');
const charter = 'project-charter.yaml';

/** A day so many days from today. */
const day = (days: number): string => addDays(systemClock.today(), days);

/** What is late is so on every day, since its dates are counted from today; what rules find in it is told elsewhere. */
const text = `charter: 1
kind: project
project: { name: Evening desk, customer: Contoso Energy }
settings: { preset: essential }
purpose: { statement: Somebody answers in the evening. }
objectives:
  - { id: OBJ-1, title: Answer within a minute, measures: [{ id: M-1, title: Calls answered in a minute, unit: "%", direction: increase, baseline: { value: 40, asOf: 2020-01-31 }, target: { value: 95, by: 2999-12-31 } }] }
workItems:
  - { id: WI-1, title: Build the queue, supports: [OBJ-1], assignee: P-1, skills: [SK-1], estimate: 6d, state: active, due: ${day(5)} }
  - { id: WI-2, title: Voice menu, supports: [OBJ-1], skills: [SK-2], estimate: 2d }
people:
  - { id: P-1, name: Ana, capacity: 3d, roles: [R-1], skills: [{ skill: SK-1, level: 4 }] }
roles:
  - { id: R-1, title: Desk lead, responsibility: Calls are answered., communicatedOn: ${day(-1)} }
skills:
  - { id: SK-1, title: Routing }
  - { id: SK-2, title: Speech }
milestones:
  - { id: MS-1, title: Pilot, kind: pilot, due: ${day(-9)}, supports: [OBJ-1], gate: [Two quiet weeks] }
  - { id: MS-2, title: Go-live, kind: go-live, due: ${day(9)}, supports: [OBJ-1] }
actions:
  - { id: ACT-1, title: Ask the works council, due: ${day(1)}, owner: P-1 }
  - { id: ACT-2, title: Order headsets, status: done }
`;

/** A line of the Actions as the tree draws it. */
const openActions = (title: string): string => `▸ Milestones | 2 · 1 late
▾ Actions | 1 open
  ACT-1 ${title} | due tomorrow · Ana
  ▸ Done | 1
`;

describe('people and delivery in the workbench', () => {
  const session = useWorkbench({ folder });

  before(async () => {
    const { page, folder: copy } = session();
    await writeFile(join(copy, charter), text);
    await page.showContainer('Throughline');
    await page.row('Purpose', 'Somebody answers').waitFor();
  });

  it('are folded until somebody wants them', async () => {
    const { page } = session();
    const folded = await Promise.all(
      ['Purpose', 'Drift', 'People', 'Delivery'].map((view) =>
        page.viewHeader(view).getAttribute('aria-expanded'),
      ),
    );
    deepEqual(folded, ['true', 'true', 'false', 'false']);
    for (const view of ['Purpose', 'Drift', 'Delivery']) await page.toggleView(view);
  });

  it('have groups that sum up what stands in them, what is late first', async () => {
    const { page } = session();
    await waitForTree(page, 'Delivery', '▸ Milestones | 2 · 1 late\n▸ Actions | 1 open\n');
    await page.toggleRow('Delivery', 'Milestones');
    await waitForTree(
      page,
      'Delivery',
      `▾ Milestones | 2 · 1 late
  ▸ MS-1 Pilot | 9 days late · pilot
  MS-2 Go-live | due in 9 days · go-live
▸ Actions | 1 open
`,
    );
  });

  it('have late rows marked by an icon and in words, not by colour alone', async () => {
    const { page } = session();
    const late = page.row('Delivery', 'MS-1');
    notEqual(await glyphOf(late), await glyphOf(page.row('Delivery', 'MS-2')));
    match((await late.getAttribute('aria-label')) ?? '', /^milestone MS-1 Pilot, 9 days late, pilot/u);
    const tooltip = await page.hover(late.locator('.label-name'));
    match(tooltip, new RegExp(`MS-1 Pilot.*Due: ${day(-9)}.*Gate: Two quiet weeks`, 'su'));
    await page.closeHover();
  });

  it('lead to the line of a row that is clicked', async () => {
    const { page } = session();
    await page.clickRow('Delivery', 'MS-2');
    await page.tab(charter).waitFor();
    const [line, column] = behind(text, 'quiet weeks] }\n  - { id: ');
    await page.statusBar.getByText(`Ln ${line}, Col ${column}`, { exact: true }).waitFor();
  });

  it('have the id of a row copied from its menu', async () => {
    const { page } = session();
    await page.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.chooseFromMenu(page.row('Delivery', 'MS-2'), 'Copy ID');
    await page.page.waitForFunction("navigator.clipboard.readText().then((text) => text === 'MS-2')");
  });

  it('stay unfolded and selected while the text changes, and follow it', async () => {
    const { page } = session();
    await page.toggleRow('Delivery', 'Milestones');
    await page.toggleRow('Delivery', 'Actions');
    await page.clickRow('Delivery', 'ACT-1');
    const before = openActions('Ask the works council');
    await waitForTree(page, 'Delivery', before);
    await page.goTo(...behind(text, 'Ask the works council'));
    await page.type('s');
    await waitForTree(page, 'Delivery', before.replace('council', 'councils'));
    equal(await page.row('Delivery', 'ACT-1').getAttribute('aria-selected'), 'true');
  });

  it('have who does what in how much time, and the skills that nobody has', async () => {
    const { page } = session();
    await page.toggleView('Delivery');
    await page.toggleView('People');
    // A person and a role stand below each other as well: each is unfolded while it is there only once.
    await page.toggleRow('People', 'People');
    await page.toggleRow('People', 'P-1');
    await page.toggleRow('People', 'People');
    await page.toggleRow('People', 'Skills');
    await page.toggleRow('People', 'Roles');
    await page.toggleRow('People', 'R-1');
    await page.toggleRow('People', 'People');
    await waitForTree(
      page,
      'People',
      `▾ People | 1
  ▾ P-1 Ana | 2 weeks of work at 3d a week · too much until ${day(5)} · Desk lead
    R-1 Desk lead | role
    Routing | level 4, helps others
    WI-1 Build the queue | due in 5 days · active · 6d
▾ Roles | 1
  ▾ R-1 Desk lead | Ana
    Answers for | Calls are answered.
    P-1 Ana | has the role
▾ Skills | 2 · 1 gap
  ▸ SK-2 Speech | nobody has it · needed by 1 work item
  ▸ SK-1 Routing | Ana · needed by 1 work item
`,
    );
    notEqual(await glyphOf(page.row('People', 'SK-2')), await glyphOf(page.row('People', 'SK-1')));
  });

  it('are folded together at the press of a button', async () => {
    const { page } = session();
    await page.viewHeader('People').hover();
    await page.viewHeader('People').getByRole('button', { name: 'Collapse All' }).click();
    await waitForTree(page, 'People', '▸ People | 1\n▸ Roles | 1\n▸ Skills | 2 · 1 gap\n');
  });

  it('say what to write where a charter names nobody and plans nothing', async () => {
    const { page, folder: copy } = session();
    await page.page.keyboard.press('Escape');
    await writeFile(join(copy, 'project-charter.yaml'), text.slice(0, text.indexOf('workItems:')));
    await page.runCommand('File: Revert File');
    await page.page.getByText('The charter names no people yet.').waitFor();
    await page.toggleView('Delivery');
    await page.page.getByText('Nothing is planned in the charter yet.').waitFor();
  });
});
