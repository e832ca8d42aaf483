import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import {
  EndImportRequest,
  LargestBacklog,
  PlanImportRequest,
  SendBacklogRequest,
  type ImportPreview,
  type PlanImportParams,
  type PlanImportResult,
} from '../../src/protocol';
import { HEADER, type Client, type Folder } from './client';
import { useWorld } from './world';

const CHARTER = 'project-charter.yaml';
const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'exchange');

const fixture = (name: string): Buffer => readFileSync(join(FIXTURES, name));

describe('an import in the editor', () => {
  const { openFolder } = useWorld();

  /** A charter, and a client that has sent a file in two pieces. */
  async function sent(
    bytes: Buffer,
    files: Readonly<Record<string, string>> = {},
  ): Promise<{
    readonly client: Client;
    readonly home: Folder;
    readonly plan: (answers?: Partial<PlanImportParams>) => Promise<PlanImportResult>;
  }> {
    const { client, home } = await openFolder({ [CHARTER]: HEADER, ...files });
    const half = Math.floor(bytes.length / 2);
    for (const [at, end] of [
      [0, half],
      [half, bytes.length],
    ] as const)
      await client.request(SendBacklogRequest, {
        id: 1,
        at,
        content: bytes.subarray(at, end).toString('base64'),
      });
    const params: PlanImportParams = {
      id: 1,
      size: bytes.length,
      charter: home.uriOf(CHARTER),
      dateOrder: null,
      columns: null,
      part: null,
      settled: [],
    };
    const plan = (answers: Partial<PlanImportParams> = {}): Promise<PlanImportResult> =>
      client.request(PlanImportRequest, { ...params, ...answers });
    return { client, home, plan };
  }

  it('is planned, and writes nothing', async () => {
    const { plan } = await sent(fixture('ado-flat.csv'));
    const { files, headline, added } = planIn(await plan());
    deepEqual(
      files.map(({ name, before }) => [name, before === null]),
      [
        ['azure-devops.charter.yaml', true],
        [CHARTER, false],
        ['azure-devops.import.json', true],
      ],
    );
    ok(headline.includes('items of Azure DevOps read'), headline);
    ok(added.length > 0);
  });

  it('sees what an import has written, and what was changed by hand and in the tracker', async () => {
    const { client, home, plan } = await sent(fixture('ado-flat.csv'));
    for (const { name, after } of planIn(await plan()).files)
      home.write(name, name.endsWith('.yaml') ? after.replace('Set up skills', 'By hand: skills') : after);
    await client.filesChanged([
      [home.uriOf('azure-devops.charter.yaml'), 'created'],
      [home.uriOf(CHARTER), 'changed'],
    ]);
    const again = planIn(await plan());
    deepEqual([again.files, again.conflicts], [[], []]);
    const changed = fixture('ado-flat.csv').toString().replace('Set up skills', 'Arrange skills');
    const content = Buffer.from(changed).toString('base64');
    await client.request(SendBacklogRequest, { id: 2, at: 0, content });
    const [conflict] = planIn(await plan({ id: 2 })).conflicts;
    ok(conflict, 'There is no conflict.');
    equal(conflict.field, 'title');
    const settled = [{ id: conflict.id, field: conflict.field, side: 'tracker' as const }];
    const { files, conflicts } = planIn(await plan({ id: 2, settled }));
    deepEqual(conflicts, []);
    ok(files[0]?.after.includes('Arrange skills'), files[0]?.after);
  });

  it('asks for the order of dates, unless the mapping beside the charter tells', async () => {
    const { plan } = await sent(fixture('ado-unsure-dates.csv'));
    const asked = await plan();
    ok(asked.kind === 'dates', asked.kind);
    deepEqual(asked.dates.examples[0], {
      written: '2/3/2026',
      dayFirst: '2 March 2026',
      monthFirst: '3 February 2026',
    });
    ok(planIn(await plan({ dateOrder: 'month-first' })).files[0]?.after.includes('2026-02-03'));
    const mapping = { 'throughline.mapping.yaml': 'dateOrder: day-first\n' };
    const { plan: mapped } = await sent(fixture('ado-unsure-dates.csv'), mapping);
    const { files, notes } = planIn(await mapped());
    ok(files[0]?.after.includes('2026-03-02'));
    ok(notes.some(({ lines }) => lines[0]?.startsWith('throughline.mapping.yaml')));
  });

  it('asks for the column of titles where none is known', async () => {
    const { plan } = await sent(Buffer.from('Thema,Wer\nRoute calls,Ana\nPaint it,Ben\n'));
    const asked = await plan();
    ok(asked.kind === 'columns', asked.kind);
    deepEqual(asked.columns, [
      { name: 'Thema', examples: ['Route calls', 'Paint it'] },
      { name: 'Wer', examples: ['Ana', 'Ben'] },
    ]);
    deepEqual(planIn(await plan({ columns: { title: 'Thema' } })).added, ['WI-1', 'WI-2']);
  });

  it('says what cannot be read, and what is too large to be sent', async () => {
    const { plan } = await sent(Buffer.from('PK\u0003\u0004'));
    const packed = await plan();
    ok(packed.kind === 'refused' && packed.message.includes('zip archive'), packed.kind);
    const large = await plan({ id: 7, size: LargestBacklog + 1 });
    ok(large.kind === 'refused' && large.message.includes('at most 200 MB'), large.kind);
  });

  it('says which line of the mapping is wrong', async () => {
    const mapping = { 'throughline.mapping.yaml': 'typos: {}\n' };
    const { plan } = await sent(fixture('ado-flat.csv'), mapping);
    const found = await plan();
    ok(found.kind === 'refused' && found.message.includes('Line 1'), found.kind);
  });

  it('stops where it is cancelled', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i + 1},Task,Do thing ${i}`);
    const { client, home } = await sent(Buffer.from(`ID,Work Item Type,Title\n${rows.join('\n')}\n`));
    const source = new CancellationTokenSource();
    const params = {
      id: 1,
      size: 9,
      charter: home.uriOf(CHARTER),
      dateOrder: null,
      columns: null,
      part: null,
      settled: [],
    };
    const planning = client.request<PlanImportResult>(PlanImportRequest, params, source.token);
    source.cancel();
    equal((await planning).kind, 'cancelled');
  });

  it('is forgotten when it has ended', async () => {
    const { client, plan } = await sent(fixture('ado-flat.csv'));
    await client.request(EndImportRequest, { id: 1 });
    equal((await plan()).kind, 'refused');
  });
});

function planIn(result: PlanImportResult): ImportPreview {
  ok(result.kind === 'plan', JSON.stringify(result));
  return result.plan;
}
