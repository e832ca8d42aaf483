import { match, ok } from 'node:assert/strict';

import { folders, useWorkbench } from './useWorkbench';

describe('the packed extension, installed in VS Code', () => {
  const session = useWorkbench({ folder: folders.nightDesk });

  it('underlines a link that leads nowhere and says which', async () => {
    const { page } = session();
    await page.openFile('project-charter.yaml');
    await page.waitForSquiggle();
    match((await page.problems()).join('\n'), /OBJ-9/u);
  });

  it('shows the purpose tree', async () => {
    const { page } = session();
    await page.showContainer('Throughline');
    await page.row('Purpose', 'OBJ-1').waitFor();
    const labels = (await page.rows('Purpose')).map((row) => row.label);
    ok(labels[0]?.startsWith('Somebody answers'), labels.join(', '));
  });
});
