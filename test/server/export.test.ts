import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { CancellationTokenSource, HoverRequest, type Hover } from 'vscode-languageserver/node';
import { ExportRequest, type ExportedFile, type ExportParams, type ExportResult } from '../../src/protocol';
import { HEADER, type Client, type Folder } from './client';
import { processTransport, SERVER, type Transport } from './transport';
import { useWorld } from './world';

const CHARTER = 'project-charter.yaml';
const OTHER = 'shop/project-charter.yaml';

const FILES = {
  [CHARTER]: `${HEADER}workItems: [{ id: WI-1, title: "=Paint" }]\npeople: [{ id: P-1, name: Ana, capacity: 3d }]\n`,
  [OTHER]: 'charter: 1\nkind: project\nproject: { name: Shop }\nworkItems: [{ id: WI-9, title: Sell }]\n',
};

function manyItems(count: number): string {
  const items = Array.from({ length: count }, (_, i) => `  - { id: WI-${i + 1}, title: Do thing ${i} }\n`);
  return `${HEADER}workItems:\n${items.join('')}`;
}

describe('an export in the editor', () => {
  const { openFolder, folder } = useWorld();

  async function exported(
    client: Client,
    params: Partial<ExportParams> & Pick<ExportParams, 'what'>,
  ): Promise<readonly ExportedFile[]> {
    const wish: ExportParams = { audience: 'team', charters: null, ...params };
    const result: ExportResult = await client.request(ExportRequest, wish);
    ok(result.kind === 'files', result.kind);
    return result.files;
  }

  it('has the tables of all charters of the workspace, or of one', async () => {
    const { client, home } = await openFolder(FILES);
    const [matrix] = await exported(client, { what: 'matrix' });
    equal(matrix?.name, 'matrix.csv');
    match(matrix.content, /^\uFEFFcharter_path,/u);
    match(matrix.content, /^project-charter\.yaml,Contoso service desk,.*,"'=Paint",/mu);
    match(matrix.content, /^shop\/project-charter\.yaml,Shop,/mu);
    const [one] = await exported(client, { what: 'matrix', charters: [home.uriOf(OTHER)] });
    equal(one?.content.includes('Paint'), false);
  });

  it('has a file for each table, in either form, and nothing personal for the customer', async () => {
    const { client } = await openFolder(FILES);
    const csv = await exported(client, { what: 'csv' });
    const ndjson = await exported(client, { what: 'ndjson', audience: 'customer' });
    deepEqual(
      ndjson.map(({ name }) => name.replace(/\..*/u, '')),
      csv.map(({ name }) => name.replace(/\..*/u, '')),
    );
    match(csv.find(({ name }) => name === 'people.csv')?.content ?? '', /,3d,/u);
    const people = ndjson.find(({ name }) => name === 'people.ndjson')?.content ?? '';
    ok(people.includes('"name":"Ana"') && !people.includes('capacity'), people);
  });

  it('has a workbook that another library reads', async () => {
    const { client } = await openFolder(FILES);
    const [file] = await exported(client, { what: 'workbook' });
    const sheets = await readWorkbook(Buffer.from(file?.content ?? '', 'base64'));
    equal(sheets.find(({ sheet }) => sheet === 'work_items')?.data.length, 3);
  });

  it('has the purpose graph in three forms', async () => {
    const { client } = await openFolder(FILES);
    const forms = await Promise.all(
      (['mermaid', 'dot', 'json'] as const).map(async (what) => (await exported(client, { what }))[0]),
    );
    deepEqual(
      forms.map((file) => [file?.name, /^[a-z{]+/u.exec(file?.content ?? '')?.[0]]),
      [
        ['purpose.mmd', 'flowchart'],
        ['purpose.dot', 'digraph'],
        ['purpose.json', '{'],
      ],
    );
  });

  it('sees what is not saved yet', async () => {
    const { client, home } = await openFolder(FILES);
    await client.open(home.uriOf(OTHER), FILES[OTHER].replace('Sell', 'Lend'));
    const [matrix] = await exported(client, { what: 'matrix' });
    ok(matrix?.content.includes('Lend'), matrix?.content);
  });

  it('can be taken back', async () => {
    const { client } = await openFolder({ [CHARTER]: manyItems(5000) });
    for (const what of ['csv', 'workbook'] as const) {
      const source = new CancellationTokenSource();
      const wish: ExportParams = { what, audience: 'team', charters: null };
      const asked = client.request<ExportResult>(ExportRequest, wish, source.token);
      source.cancel();
      equal((await asked).kind, 'cancelled', what);
    }
  });

  /** The server with something else in the place of what writes workbooks. */
  function serverWith(writer: string): { readonly transport: Transport; readonly place: Folder } {
    const place = folder({ 'server.js': readFileSync(SERVER[0] ?? '', 'utf8'), 'workbook.js': writer });
    return { transport: processTransport([join(place.path, 'server.js'), '--stdio']), place };
  }

  const WORKBOOK: ExportParams = { what: 'workbook', audience: 'team', charters: null };

  /** What hovering over the first work item says. */
  function hover(client: Client, uri: string): Promise<Hover | null> {
    const { start } = client.rangeOf(uri, 'WI-1');
    return client.request(HoverRequest.method, { textDocument: { uri }, position: start });
  }

  it('lets others be answered before a large workbook', async () => {
    const { client, home } = await openFolder({ [CHARTER]: manyItems(5000) });
    const uri = home.uriOf(CHARTER);
    await client.open(uri);
    const answers: string[] = [];
    const workbook = exported(client, WORKBOOK).finally(() => answers.push('workbook'));
    ok(await hover(client, uri).finally(() => answers.push('hover')));
    const [file] = await workbook;
    deepEqual(answers, ['hover', 'workbook']);
    const sheets = await readWorkbook(Buffer.from(file?.content ?? '', 'base64'));
    equal(sheets.find(({ sheet }) => sheet === 'work_items')?.data.length, 5001);
  });

  it('lets others be answered while a workbook is written, and takes it back', async () => {
    const { transport, place } = serverWith(`
      const { parentPort } = require('node:worker_threads');
      parentPort.on('message', ({ kind }) => {
        if (kind !== 'end') return;
        require('node:fs').writeFileSync(require('node:path').join(__dirname, 'begun'), '');
        for (;;);
      });`);
    const { client, home } = await openFolder(FILES, { transport });
    const uri = home.uriOf(CHARTER);
    await client.open(uri);
    const source = new CancellationTokenSource();
    const asked = client.request<ExportResult>(ExportRequest, WORKBOOK, source.token);
    while (!existsSync(join(place.path, 'begun'))) await hover(client, uri);
    ok(await hover(client, uri));
    source.cancel();
    equal((await asked).kind, 'cancelled');
    ok(await hover(client, uri));
  });

  it('says what went wrong where a workbook cannot be written', async () => {
    const { transport } = serverWith(`throw new Error('There is no room.');`);
    const { client } = await openFolder(FILES, { transport });
    await rejects(exported(client, WORKBOOK), /The workbook could not be written: There is no room\./u);
    equal((await exported(client, { what: 'matrix' })).length, 1);
  });
});
