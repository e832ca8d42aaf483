import { deepEqual, equal, ok } from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver/node';
import { HEADER, PART } from './client';
import { useWorld } from './world';

const ROOT = 'project-charter.yaml';
const WORK = 'work.charter.yaml';

const files = {
  [ROOT]: `${HEADER}include: [work.charter.yaml]
objectives:
  - { id: OBJ-1, title: Sort mail faster, status: proposed }
  - { id: OBJ-2, title: Answer mail within a day, measures: [{ id: M-1, baseline: { value: 9 }, target: { value: 3, by: 2099-01-31 } }] }
  - { id: OBJ-3, title: Lose no mail, measures: [{ id: M-2, baseline: { value: 9 }, target: { value: 3, by: 2099-01-31 } }] }
`,
  [WORK]: `${PART}workItems:
  - { id: WI-1, title: Sort the mail, type: epic }
  - { id: WI-2, title: Answer by night, parent: WI-1, supports: [OBJ-2] } # ours
  - { id: WI-3, title: Answer mail by day, parent: WI-1 }
  - { id: WI-4, title: Answer mail at noon, parent: WI-1 }
`,
};

describe('refactorings in an editor that has no commands of ours', () => {
  const { openFolder } = useWorld();

  it('link to the likeliest, one item or all orphans below one', async () => {
    const { client, home } = await openFolder(files);
    const uri = home.uriOf(WORK);
    await client.open(uri);
    const links = async (at: string): Promise<readonly CodeAction[]> =>
      client.codeActions(uri, at, ['refactor.link']);
    deepEqual(
      (await links('Answer by')).map(({ title }) => title),
      ['Support OBJ-3 “Lose no mail” as well', 'Support OBJ-3 “Lose no mail” instead of OBJ-2'],
    );
    const ofAll = await links('Sort the');
    ok(ofAll.every(({ command }) => command === undefined));
    const all = ofAll.find(({ title }) => title.startsWith('Link all 2 orphans below WI-1 to OBJ-2'));
    ok(all, ofAll.map(({ title }) => title).join(', '));
    await client.apply(all);
    await client.settled();
    equal(client.textOf(uri), files[WORK].replaceAll('parent: WI-1 }', 'parent: WI-1, supports: [OBJ-2] }'));
    ok(!client.codes(uri)?.includes('drift/orphan-work-item'));
  });

  it('change several files in the versions that were looked at', async () => {
    const { client, home } = await openFolder(files);
    const [root, work] = [home.uriOf(ROOT), home.uriOf(WORK)];
    await client.open(root);
    await client.open(work);
    await client.type(work, 'by night', 'at night');
    const [extract] = await client.codeActions(work, 'Answer at', ['refactor.extract']);
    ok(extract);
    await client.apply(extract);
    await client.settled();
    ok(
      client
        .textOf(root)
        .includes('{ id: OBJ-4, title: Answer at night, status: proposed, source: inferred }'),
    );
    ok(client.textOf(work).includes('supports: [OBJ-2, OBJ-4] } # ours'), client.textOf(work));
  });
});
