import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HEADER, PART } from './client';
import { CLI, processTransport, SERVER } from './transport';
import { FAX, messages, useWorld } from './world';

for (const [name, command] of [
  ['node dist/server.js --stdio', SERVER],
  ['throughline lsp --stdio', CLI],
] as const) {
  describe(`the language server: ${name}`, () => {
    const { folder, start } = useWorld();

    it('says what it can do, checks a workspace, and ends when it is told', async () => {
      const home = folder({ 'project-charter.yaml': FAX });
      const client = await start({ folders: [home.uri], transport: processTransport(command) });
      const { capabilities, serverInfo } = await client.result;
      equal(serverInfo?.name, 'throughline');
      deepEqual(capabilities.codeActionProvider, {
        codeActionKinds: [
          'quickfix',
          'source.fixAll.throughline',
          'refactor.rewrite',
          'refactor.move',
          'refactor.extract',
          'refactor.link',
        ],
      });
      equal(capabilities.documentSymbolProvider, true);
      equal(capabilities.diagnosticProvider, undefined);
      await client.settled();
      deepEqual(client.codes(home.uriOf('project-charter.yaml')), ['drift/orphan-work-item']);
      deepEqual(await client.stop(), { code: 0, errors: '' });
    });
  });
}

describe('the language server', () => {
  const { openFolder } = useWorld();

  it('ends with an error where it is not told before', async () => {
    const { client } = await openFolder({});
    equal((await client.exit()).code, 1);
  });

  it('ends when its editor is gone', async () => {
    const { client } = await openFolder({ 'project-charter.yaml': FAX });
    const ended = client.ended();
    client.hangUp();
    ok((await ended) !== null);
  });

  it('never opens a connection to anywhere', async () => {
    const watch = `import { Socket } from 'node:net';
      import dgram from 'node:dgram';
      Socket.prototype.connect = () => process.exit(97);
      dgram.createSocket = () => process.exit(97);`;
    const { client, home } = await openFolder(
      { 'project-charter.yaml': FAX },
      {
        transport: processTransport([
          '--import',
          `data:text/javascript,${encodeURIComponent(watch)}`,
          ...SERVER,
        ]),
      },
    );
    await client.open(home.uriOf('project-charter.yaml'));
    await client.codeActions(home.uriOf('project-charter.yaml'), 'WI-1');
    deepEqual(await client.stop(), { code: 0, errors: '' });
  });
});

describe('diagnostics', () => {
  const { folder, start, openFolder } = useWorld();

  it('are those of every file of every charter, open or not', async () => {
    const { client, home } = await openFolder({
      'a/project-charter.yaml': `${HEADER}include: [parts/*.yaml]\n`,
      'a/parts/work.yaml': `${PART}workItems: [{ id: WI-1, title: Fax }]\n`,
      'b.charter.yaml': 'charter: 1\nkind: project\nproject: { nam: Desk }\n',
      'node_modules/x.charter.yaml': FAX,
      'lost.charter.yaml': PART,
    });
    equal(client.codes(home.uriOf('a/project-charter.yaml')), undefined);
    deepEqual(client.codes(home.uriOf('a/parts/work.yaml')), ['drift/orphan-work-item']);
    ok(client.codes(home.uriOf('b.charter.yaml'))?.includes('schema/unknown-key'));
    deepEqual(client.codes(home.uriOf('lost.charter.yaml')), ['trace/unused-part']);
    equal(client.codes(home.uriOf('node_modules/x.charter.yaml')), undefined);
    equal(client.reports.length, 3);
  });

  it('carry the page of their rule, which is there, related places, and data', async () => {
    const { client, home } = await openFolder({
      'project-charter.yaml': `${HEADER}workItems:\n  - { id: WI-1, title: A, parent: WI-2 }\n  - { id: WI-2, title: B, parent: WI-1 }\n`,
    });
    const uri = home.uriOf('project-charter.yaml');
    const cycle = client.diagnostics(uri)?.find(({ code }) => code === 'trace/cycle');
    equal(cycle?.source, 'throughline');
    equal(cycle?.severity, 1);
    deepEqual(cycle?.data, { rule: 'trace/cycle', subject: 'WI-1' });
    deepEqual(cycle?.range, { start: { line: 5, character: 34 }, end: { line: 5, character: 38 } });
    const page = fileURLToPath(cycle?.codeDescription?.href ?? '');
    match(page, /docs[\\/]rules[\\/]trace[\\/]cycle\.md$/u);
    ok(existsSync(page), page);
    ok((cycle?.relatedInformation?.length ?? 0) > 0);
    for (const { location } of cycle?.relatedInformation ?? []) equal(location.uri, uri);
  });

  it('lead to the pages that the client names', async () => {
    const { client, home } = await openFolder(
      { 'project-charter.yaml': FAX },
      { initializationOptions: { pages: 'https://example.org/rules/' } },
    );
    const [orphan] = client.diagnostics(home.uriOf('project-charter.yaml')) ?? [];
    equal(orphan?.codeDescription?.href, 'https://example.org/rules/drift/orphan-work-item.md');
  });

  it('follow what is typed, and only those of the files that it changes are sent', async () => {
    const { client, home } = await openFolder({
      'project-charter.yaml': `${HEADER}include: [a.yaml, b.yaml]\n`,
      'a.yaml': `${PART}workItems: [{ id: WI-1, title: Fax }]\n`,
      'b.yaml': `${PART}workItems: [{ id: WI-2, title: Telex, parent: WI-1 }]\n`,
    });
    const root = home.uriOf('project-charter.yaml');
    await client.open(root);
    await client.settled();
    const before = client.reports.length;
    await client.type(root, 'include', 'objectves: []\ninclude');
    await client.settled();
    deepEqual(
      client.reports.slice(before).map(({ uri, version, diagnostics }) => [uri, version, diagnostics.length]),
      [[root, 2, 1]],
    );
    deepEqual(client.codes(root), ['schema/unknown-key']);
    await client.type(root, 'objectves: []\n', '');
    await client.settled();
    deepEqual(client.codes(root), []);
    equal(client.reports.length, before + 2);
  });

  it('are in the end those of the last text, however fast it is typed', async () => {
    const { client, home } = await openFolder({ 'project-charter.yaml': FAX });
    const uri = home.uriOf('project-charter.yaml');
    await client.open(uri);
    for (let i = 0; i < 60; i++) {
      await client.type(uri, `Fax${'x'.repeat(i)} }`, `Fax${'x'.repeat(i + 1)} }`);
      if (i % 20 === 10) await client.type(uri, 'workItems:', 'workItems');
      if (i % 20 === 15) await client.type(uri, 'workItems', 'workItems:');
    }
    await client.settled();
    const fresh = await start();
    await fresh.open(uri, client.textOf(uri));
    await fresh.settled();
    deepEqual(client.diagnostics(uri), fresh.diagnostics(uri));
    ok(messages(client, uri).some((message) => message.includes('Faxxxxxx')));
  });

  it('are those of what is stored, once a file is closed', async () => {
    const { client, home } = await openFolder({ 'project-charter.yaml': FAX });
    const uri = home.uriOf('project-charter.yaml');
    await client.open(uri, `${HEADER}workItems: []\n`);
    await client.settled();
    deepEqual(client.codes(uri), []);
    await client.close(uri);
    await client.settled();
    deepEqual(client.codes(uri), ['drift/orphan-work-item']);
  });

  it('are those of a charter that is open and nowhere in a folder, too', async () => {
    const outside = folder({
      'project-charter.yaml': `${HEADER}include: [work.yaml]\n`,
      'work.yaml': `${PART}workItems: [{ id: WI-1, title: Fax }]\n`,
    });
    const client = await start();
    await client.open(outside.uriOf('project-charter.yaml'));
    await client.settled();
    deepEqual(client.codes(outside.uriOf('work.yaml')), ['drift/orphan-work-item']);
    await client.close(outside.uriOf('project-charter.yaml'));
    await client.settled();
    deepEqual(client.codes(outside.uriOf('work.yaml')), []);
  });

  it('are not looked for in documents of another language', async () => {
    const client = await start();
    await client.open('file:///elsewhere/any.yaml', FAX, 'yaml');
    await client.settled();
    deepEqual(client.reports, []);
  });

  it('come under the URI that the editor uses', async () => {
    const { client, home } = await openFolder({ 'a b.charter.yaml': FAX });
    const uri = home.uriOf('a b.charter.yaml').replace('file:///', 'file:///%2E/').replace('%2E/', '');
    const odd = uri.replace('charter', '%63harter');
    await client.open(odd, FAX.replace('Fax', 'Telex'));
    await client.settled();
    ok(messages(client, odd)[0]?.includes('Telex'));
    equal(client.reports.at(-1)?.uri, odd);
  });

  it('never bring the server down, whatever is written', async () => {
    const { client, home } = await openFolder({ 'project-charter.yaml': FAX });
    const uri = home.uriOf('project-charter.yaml');
    await client.open(uri);
    for (const text of [
      '',
      '\u0000',
      '}',
      'a: [',
      '&a [*a]',
      '<<: *x',
      '\t- :',
      '['.repeat(50_000),
      '- '.repeat(50_000),
      '? [a]\n: b',
      '%YAML 9.9\n---\n...',
      `${HEADER}workItems: ${'{a: '.repeat(500)}`,
      'workItems:\n  - &w { id: WI-1, parent: WI-1, supports: [*w] }\n',
    ]) {
      await client.type(uri, client.textOf(uri), text);
      await client.settled();
      ok((client.diagnostics(uri)?.length ?? 0) > 0, text.slice(0, 20));
    }
    await client.type(uri, client.textOf(uri), FAX);
    await client.settled();
    deepEqual(client.codes(uri), ['drift/orphan-work-item']);
    deepEqual(client.logs, []);
    deepEqual(await client.stop(), { code: 0, errors: '' });
  });
});
