import { deepEqual, equal } from 'node:assert/strict';
import { OpenWorkRequest, TraceRequest, type OpenWorkResult, type TraceResult } from '../../src/protocol';
import { HEADER } from './client';
import { useWorld } from './world';

const CHARTER = 'project-charter.yaml';

const charter = `${HEADER}objectives:
  - { id: OBJ-1, title: Cut time to resolve }
workItems:
  - { id: WI-1, title: Router, supports: [OBJ-1], artifacts: [force-app/**/Rout*.cls] }
`;

describe('what files and branches work for', () => {
  const { openFolder } = useWorld();

  it('is told for the text of the moment', async () => {
    const { client, home } = await openFolder({ [CHARTER]: charter });
    const file = home.uriOf('force-app/main/Router.cls');
    const ask = async (): Promise<readonly string[]> => {
      const { trace } = await client.request<TraceResult>(TraceRequest, { file, branch: null });
      return trace?.work.map(({ id }) => id) ?? [];
    };
    deepEqual(await ask(), ['WI-1']);
    await client.open(home.uriOf(CHARTER));
    await client.type(home.uriOf(CHARTER), 'Rout*', 'Quote*');
    deepEqual(await ask(), []);
    await client.type(home.uriOf(CHARTER), 'Quote*', 'R*');
    deepEqual(await ask(), ['WI-1']);
  });

  it('is told of a branch where the file is none of the folder', async () => {
    const { client, home } = await openFolder({ [CHARTER]: charter });
    const branch = { name: 'feature/wi-1', root: home.uri };
    for (const file of ['untitled:Untitled-1', 'git:/force-app/Router.cls', null]) {
      const { trace } = await client.request<TraceResult>(TraceRequest, { file, branch });
      equal(trace?.of, 'branch');
    }
  });

  it('begins with open work, of which there is a list', async () => {
    const { client } = await openFolder({ [CHARTER]: charter });
    const [work] = await client.request<OpenWorkResult>(OpenWorkRequest, {});
    deepEqual([work?.id, work?.serves], ['WI-1', ['OBJ-1 Cut time to resolve']]);
  });
});
