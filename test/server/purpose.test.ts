import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  ChainRequest,
  MoveChoicesRequest,
  MoveRequest,
  PurposePathRequest,
  PurposeRowsRequest,
  PurposeScopeRequest,
  type ChainResult,
  type MoveChoicesResult,
  type MoveResult,
  type PurposeLook,
  type PurposeScope,
  type ViewNode,
} from '../../src/protocol';
import { HEADER } from './client';
import { useWorld } from './world';

const TEXT = `${HEADER}objectives:
  - { id: OBJ-1, title: Sort mail faster }
  - { id: OBJ-2, title: Answer mail }
workItems:
  - { id: WI-1, title: Sort the mail, supports: [OBJ-1] }
  - { id: WI-2, title: Fax, state: active }
`;

describe('the Purpose tree of a server', () => {
  const { openFolder } = useWorld();
  const byState: PurposeLook = { groupBy: 'state', filter: null };

  it('is told as it is looked at, the way to a place as well', async () => {
    const { client, home } = await openFolder({ 'project-charter.yaml': TEXT });
    const uri = home.uriOf('project-charter.yaml');
    const labels = async (look?: PurposeLook): Promise<readonly string[]> => {
      const params = { parent: uri, ...(look && { look }) };
      return (await client.request<ViewNode[]>(PurposeRowsRequest, params)).map(({ label }) => label);
    };
    deepEqual(await labels(), ['OBJ-1 Sort mail faster', 'OBJ-2 Answer mail', 'Serves nothing yet']);
    deepEqual(await labels(byState), ['New', 'Active']);
    const filter = { text: 'fax', states: [], person: null, drifting: true };
    deepEqual(await labels({ groupBy: 'objective', filter }), ['Serves nothing yet']);
    const scope = await client.request<PurposeScope>(PurposeScopeRequest, {
      look: { groupBy: 'objective', filter },
    });
    deepEqual([scope.matches, scope.total, scope.drifting], [1, 4, 2]);
    await client.open(uri);
    const position = client.rangeOf(uri, 'Fax').start;
    const path = await client.request<ViewNode[]>(PurposePathRequest, { uri, position, look: byState });
    deepEqual(
      path.slice(1).map(({ label }) => label),
      ['Active', 'WI-2 Fax'],
    );
  });

  it('has rows that are moved, or not, as the editor says, and told as a chain', async () => {
    const { client, home } = await openFolder({ 'project-charter.yaml': TEXT });
    const uri = home.uriOf('project-charter.yaml');
    await client.open(uri);
    const rows = [`${uri} › OBJ-1 › WI-1`];
    const choices = await client.request<MoveChoicesResult>(MoveChoicesRequest, { rows });
    ok(choices.kind === 'choices');
    deepEqual(
      choices.candidates.map(({ subject }) => subject),
      ['OBJ-2'],
    );
    const refused = await client.request<MoveResult>(MoveRequest, { rows: [uri], to: 'OBJ-2', stamp: null });
    equal(refused.kind, 'refused');
    const same = await client.request<MoveResult>(MoveRequest, { rows, to: 'OBJ-1', stamp: null });
    deepEqual(same, { kind: 'done', uris: [], moved: 0 });
    const { markdown } = await client.request<ChainResult>(ChainRequest, { rows });
    match(markdown, /^ {4}- Work item: WI-1 Sort the mail$/mu);
  });
});
