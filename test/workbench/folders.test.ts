import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { WorkbenchPage } from '../../src/tools/workbench/page';
import { waitForTree } from './trees';
import { useWorkbench } from './useWorkbench';
import { openWindow } from './windows';

const charter = (name: string, statement: string, item: string): string => `charter: 1
kind: project
project: { name: ${name}, customer: Contoso Energy }
settings: { preset: essential }
purpose: { statement: ${statement} }
objectives:
  - { id: OBJ-1, title: Answer within a minute, measures: [{ id: M-1, title: Calls answered in a minute, unit: "%", direction: increase, baseline: { value: 40, asOf: 2020-01-31 }, target: { value: 95, by: 2999-12-31 } }] }
workItems:
  - { id: WI-1, title: ${item}, supports: [OBJ-1] }
  - { id: WI-2, title: Fax line }
`;

describe('a window with several folders', () => {
  const session = useWorkbench({ folder: join(import.meta.dirname, 'fixtures', 'no-charter') });
  let page: WorkbenchPage;

  before(async () => {
    const { folder } = session();
    for (const [name, statement, item] of [
      ['day', 'Somebody answers by day.', 'Build the queue'],
      ['night', 'Somebody answers at night.', 'Voice menu'],
    ] as const) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'project-charter.yaml'), charter(`${name} desk`, statement, item));
    }
    const workspace = join(folder, 'desks.code-workspace');
    await writeFile(workspace, JSON.stringify({ folders: [{ path: 'day' }, { path: 'night' }] }));
    page = await openWindow(session(), workspace);
    await page.showContainer('Throughline');
  });

  it('shows the charters of all of them, each by itself', async () => {
    await waitForTree(
      page,
      'Drift',
      `▾ Serves no objective | 1 finding · day desk
  orphan work item: WI-2 Fax line
▾ Serves no objective | 1 finding · night desk
  orphan work item: WI-2 Fax line
`,
    );
    for (const statement of ['Somebody answers by day', 'Somebody answers at night'])
      await page.row('Purpose', statement).waitFor();
  });
});
