import { equal } from 'node:assert/strict';
import { PurposeGraph } from '../../../src/core/graph';
import { freshId } from '../../../src/core/rules/mending/freshId';
import { bundleOf, oneCharter } from '../../support/workspace';

async function fresh(like: string, ...ids: readonly string[]): Promise<string> {
  const entries = ids.map((id) => `{ id: ${JSON.stringify(id)} }`).join(', ');
  const text = `charter: 1\nkind: project\nproject: { name: Desk }\nworkItems: [${entries}]\n`;
  return freshId(new PurposeGraph(await bundleOf(oneCharter(text))), like);
}

describe('a fresh id', () => {
  it('is one above the highest of its kind', async () => {
    equal(await fresh('WI-2', 'WI-2', 'WI-7', 'REQ-9'), 'WI-8');
    equal(await fresh('M-0'), 'M-1');
  });

  it('keeps the number of digits', async () => {
    equal(await fresh('WI-002', 'WI-009'), 'WI-010');
    equal(await fresh('WI-9', 'WI-9'), 'WI-10');
  });

  it('counts on from an id without a number', async () => {
    equal(await fresh('upload', 'upload'), 'upload-2');
    equal(await fresh('upload', 'upload', 'upload-2'), 'upload-3');
  });

  it('knows the ids of trackers', async () => {
    equal(await fresh('AB#1234', 'AB#1234'), 'AB#1235');
    equal(await fresh('W12345', 'W12345', 'W12'), 'W12346');
  });

  it('is free in the practice too', async () => {
    const files = {
      'project-charter.yaml':
        'charter: 1\nkind: project\nproject: { name: Desk, practice: practice-charter.yaml }\ngoals: [{ id: G-1 }]\n',
      'practice-charter.yaml': 'charter: 1\nkind: practice\npractice: { name: CRM }\ngoals: [{ id: G-4 }]\n',
    };
    const bundle = await bundleOf(files, 'project-charter.yaml');
    equal(freshId(new PurposeGraph(bundle), 'G-1'), 'G-5');
  });
});
