import { deepEqual, equal, ok } from 'node:assert/strict';
import readWorkbook from 'read-excel-file/node';
import { ExportRequest, PurposeRowsRequest, type ExportResult, type ViewNode } from '../../src/protocol';
import { HEADER, PART } from './client';
import { workerTransport } from './transport';
import { FAX, messages, useWorld } from './world';

const DESK = 'vscode-test-web://mount/desk';

describe('the language server for the web', () => {
  const { start } = useWorld();

  const texts = new Map([
    [`${DESK}/project-charter.yaml`, `${HEADER}include: [work.yaml]\n`],
    [`${DESK}/work.yaml`, `${PART}workItems: [{ id: WI-1, title: Fax }]\n`],
  ]);
  const files = {
    read: (uri: string) => Promise.resolve(texts.get(uri)),
    list: (uri: string) =>
      Promise.resolve(uri === DESK ? [{ name: 'project-charter.yaml', kind: 'file' as const }] : undefined),
  };

  it('checks what the client reads for it, with nothing of Node', async () => {
    const client = await start({
      folders: [DESK],
      files,
      transport: workerTransport(),
      initializationOptions: { files: 'client', pages: 'https://example.org/rules' },
    });
    await client.settled();
    deepEqual(client.codes(`${DESK}/work.yaml`), ['drift/orphan-work-item']);
    equal(
      client.diagnostics(`${DESK}/work.yaml`)?.[0]?.codeDescription?.href,
      'https://example.org/rules/drift/orphan-work-item.md',
    );
    const [top] = await client.request<readonly ViewNode[]>(PurposeRowsRequest, { parent: null });
    equal(top?.id, `${DESK}/project-charter.yaml`);
    deepEqual(client.logs, []);
  });

  it('writes a workbook', async () => {
    const client = await start({ transport: workerTransport() });
    await client.open(`${DESK}/project-charter.yaml`, FAX);
    const wish = { what: 'workbook', audience: 'team', charters: null } as const;
    const result: ExportResult = await client.request(ExportRequest, wish);
    const [file] = result.kind === 'files' ? result.files : [];
    const sheets = await readWorkbook(Buffer.from(file?.content ?? '', 'base64'));
    equal(sheets.find(({ sheet }) => sheet === 'work_items')?.data.length, 2);
  });

  it('follows what is typed, and fixes it', async () => {
    const client = await start({ transport: workerTransport() });
    const uri = `${DESK}/project-charter.yaml`;
    await client.open(uri, FAX);
    await client.settled();
    ok(messages(client, uri)[0]?.includes('Fax'));
    await client.type(uri, 'title: Fax', 'titel: Fax');
    const [fix] = await client.codeActions(uri, 'titel');
    ok(fix);
    await client.apply(fix);
    await client.settled();
    deepEqual(client.codes(uri), ['drift/orphan-work-item']);
  });
});
