import { deepEqual, equal, match } from 'node:assert/strict';
import {
  ChangeRowsRequest,
  ChangesTextRequest,
  CompareRequest,
  EndCompareRequest,
  type ChangesTextResult,
  type CompareResult,
  type RowsResult,
} from '../../src/protocol';
import { HEADER, type Client } from './client';
import { useWorld } from './world';

const CHARTER = 'project-charter.yaml';

const before = `${HEADER}include: [parts/work.yaml]
objectives:
  - { id: OBJ-1, title: Cut time to resolve }
`;

const part = `charter: 1
kind: part
workItems:
  - { id: WI-1, title: Router, supports: [OBJ-1] }
`;

async function labels(client: Client, parent: string | null = null): Promise<readonly string[]> {
  const rows = await client.request<RowsResult>(ChangeRowsRequest, { parent });
  return rows.map(({ label, description }) => `${label}: ${description}`);
}

describe('what changed since', () => {
  const { openFolder } = useWorld();

  it('is told for the text of the moment, until it is not wanted any more', async () => {
    const { client, home } = await openFolder({ [CHARTER]: before, 'parts/work.yaml': part });
    const files = [CHARTER, 'parts/work.yaml'].map((path) => ({
      uri: home.uriOf(path),
      text: path === CHARTER ? before : part,
    }));
    deepEqual(await labels(client), [], 'nothing is compared yet');
    equal((await client.request<ChangesTextResult>(ChangesTextRequest, {})).text, null);
    const same = await client.request<CompareResult>(CompareRequest, { base: 'main', root: home.uri, files });
    deepEqual(same, { summary: 'Nothing changed', isEmpty: true });

    await client.open(home.uriOf(CHARTER));
    await client.type(home.uriOf(CHARTER), 'Cut time to resolve', 'Resolve in a day');
    deepEqual((await labels(client)).slice(0, 1), ['Objectives: 1']);
    deepEqual(await labels(client, 'Objectives'), ['OBJ-1 Resolve in a day: reworded']);
    const { text } = await client.request<ChangesTextResult>(ChangesTextRequest, {});
    match(text ?? '', /^## Throughline: .*\n\nFrom main to the working files: 1 objective reworded/u);

    await client.request(EndCompareRequest, {});
    deepEqual(await labels(client), []);
  });

  it('counts with the settings of the editor on both sides', async () => {
    const orphan = `${HEADER}objectives: [{ id: OBJ-1, title: Cut time }]\nworkItems: [{ id: WI-1, title: Router }]\n`;
    const { client, home } = await openFolder({ [CHARTER]: orphan });
    const files = [
      {
        uri: home.uriOf(CHARTER),
        text: orphan.replace(', title: Router', ', title: Router, state: dropped'),
      },
    ];
    await client.request(CompareRequest, { base: 'main', root: home.uri, files });
    equal(
      (await labels(client, 'Findings')).some((row) => row.includes('orphan work item')),
      true,
    );
    await client.configure({ throughline: { rules: { 'drift/orphan-work-item': 'off' } } });
    equal(
      (await labels(client, 'Findings')).some((row) => row.includes('orphan work item')),
      false,
    );
  });

  it('tells charters that were not there, and takes nothing for one that is none', async () => {
    const { client, home } = await openFolder({ [CHARTER]: before, 'parts/work.yaml': part });
    const files = [{ uri: home.uriOf('compose.yaml'), text: 'services: {}\n' }];
    await client.request(CompareRequest, { base: 'main', root: home.uri, files });
    deepEqual(await labels(client, 'Alignment'), [
      'Contoso service desk (project-charter.yaml): new · – → 100%',
    ]);
  });

  it('leaves charters out that the repository does not hold', async () => {
    const { client, home } = await openFolder({ [`desk/${CHARTER}`]: before, [`other/${CHARTER}`]: before });
    const files = [{ uri: home.uriOf(`desk/${CHARTER}`), text: before }];
    const root = home.uriOf('desk');
    const same = await client.request<CompareResult>(CompareRequest, { base: 'main', root, files });
    deepEqual(same, { summary: 'Nothing changed', isEmpty: true });
  });
});
