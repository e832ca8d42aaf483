import { deepEqual, equal } from 'node:assert/strict';
import { HEADER, PART } from './client';
import { FAX, useWorld } from './world';

describe('files that change on disk', () => {
  const { folder, openFolder } = useWorld();

  it('are watched', async () => {
    const { client } = await openFolder({});
    const watching = client.registrations.find(({ method }) => method === 'workspace/didChangeWatchedFiles');
    deepEqual(watching?.registerOptions, {
      watchers: [{ globPattern: '**/*.{yaml,yml}' }, { globPattern: '**/.gitignore' }],
    });
    deepEqual(
      client.registrations.find(({ method }) => method === 'workspace/didChangeConfiguration')
        ?.registerOptions,
      { section: 'throughline' },
    );
  });

  it('are read again when they are created, changed and deleted', async () => {
    const { client, home } = await openFolder({});
    const uri = home.uriOf('project-charter.yaml');
    home.write('project-charter.yaml', FAX);
    await client.filesChanged([[uri, 'created']]);
    await client.settled();
    deepEqual(client.codes(uri), ['drift/orphan-work-item']);
    home.write('project-charter.yaml', `${HEADER}workItems: []\n`);
    await client.filesChanged([[uri, 'changed']]);
    await client.settled();
    deepEqual(client.codes(uri), []);
    home.write('project-charter.yaml', FAX);
    await client.filesChanged([[uri, 'changed']]);
    await client.settled();
    deepEqual(client.codes(uri), ['drift/orphan-work-item']);
    home.remove('project-charter.yaml');
    await client.filesChanged([[uri, 'deleted']]);
    await client.settled();
    deepEqual(client.codes(uri), []);
    deepEqual(client.changes.at(-1), { charters: [], warnings: 0 });
  });

  it('may be parts, which change what the charter says', async () => {
    const { client, home } = await openFolder({
      'project-charter.yaml': `${HEADER}include: [work.yaml]\n`,
    });
    const [root, part] = [home.uriOf('project-charter.yaml'), home.uriOf('work.yaml')];
    deepEqual(client.codes(root), ['trace/include-not-found']);
    home.write('work.yaml', `${PART}workItems: [{ id: WI-1, title: Fax }]\n`);
    await client.filesChanged([[part, 'created']]);
    await client.settled();
    deepEqual([client.codes(root), client.codes(part)], [[], ['drift/orphan-work-item']]);
    home.remove('work.yaml');
    await client.filesChanged([[part, 'deleted']]);
    await client.settled();
    deepEqual([client.codes(root), client.codes(part)], [['trace/include-not-found'], []]);
  });

  it('leave charters out, or bring them back, by .gitignore', async () => {
    const { client, home } = await openFolder({ 'old/project-charter.yaml': FAX });
    const uri = home.uriOf('old/project-charter.yaml');
    deepEqual(client.codes(uri), ['drift/orphan-work-item']);
    home.write('.gitignore', 'old/\n');
    await client.filesChanged([[home.uriOf('.gitignore'), 'created']]);
    await client.settled();
    deepEqual(client.codes(uri), []);
    home.write('.gitignore', '');
    await client.filesChanged([[home.uriOf('.gitignore'), 'changed']]);
    await client.settled();
    deepEqual(client.codes(uri), ['drift/orphan-work-item']);
  });

  it('are read each time for an editor that does not watch them', async () => {
    for (const options of [{ capabilities: {} }, { refusesRegistrations: true }]) {
      const { client, home } = await openFolder(
        { 'project-charter.yaml': `${HEADER}include: [work.yaml]\n`, 'work.yaml': PART },
        options,
      );
      const root = home.uriOf('project-charter.yaml');
      await client.open(root);
      await client.settled();
      home.write('work.yaml', `${PART}workItems: [{ id: WI-1, title: Fax }]\n`);
      home.write('new.charter.yaml', FAX);
      await client.type(root, 'include', '# edited\ninclude');
      await client.settled();
      deepEqual(client.codes(home.uriOf('work.yaml')), ['drift/orphan-work-item']);
      await client.open(home.uriOf('work.yaml'));
      await client.settled();
      deepEqual(client.codes(home.uriOf('new.charter.yaml')), ['drift/orphan-work-item']);
    }
  });

  it('that lead out of the folder are not read', async () => {
    const outside = folder({ 'work.yaml': `${PART}workItems: [{ id: WI-1, title: Fax }]\n` });
    const { client, home } = await openFolder({
      'in/project-charter.yaml': `${HEADER}include: [../../${outside.path.split(/[\\/]/u).at(-1)}/work.yaml]\n`,
    });
    deepEqual(client.codes(home.uriOf('in/project-charter.yaml')), ['trace/include-not-found']);
    equal(client.codes(outside.uriOf('work.yaml')), undefined);
  });
});

describe('workspace folders', () => {
  const { folder, start } = useWorld();

  it('can be several, and come and go', async () => {
    const [one, two] = [folder({ 'project-charter.yaml': FAX }), folder({ 'project-charter.yaml': FAX })];
    const client = await start({ folders: [one.uri] });
    await client.settled();
    equal(client.codes(two.uriOf('project-charter.yaml')), undefined);
    await client.foldersChanged([`${two.uri}/`], []);
    await client.settled();
    deepEqual(client.codes(two.uriOf('project-charter.yaml')), ['drift/orphan-work-item']);
    equal(client.changes.at(-1)?.charters.length, 2);
    equal(client.changes.at(-1)?.warnings, 2);
    await client.foldersChanged([], [one.uri]);
    await client.settled();
    deepEqual(client.codes(one.uriOf('project-charter.yaml')), []);
    equal(client.changes.at(-1)?.charters.length, 1);
  });
});

describe('files that only the client can read', () => {
  const { folder, start } = useWorld();

  const texts = new Map([
    ['vscode-vfs://github/contoso/desk/project-charter.yaml', `${HEADER}include: [parts/*.yaml]\n`],
    ['vscode-vfs://github/contoso/desk/parts/work.yaml', `${PART}workItems: [{ id: WI-1, title: Fax }]\n`],
  ]);
  const files = {
    read: (uri: string) => Promise.resolve(texts.get(uri)),
    list: (uri: string) => {
      if (uri.endsWith('/desk'))
        return Promise.resolve([
          { name: 'parts', kind: 'folder' as const },
          { name: 'project-charter.yaml', kind: 'file' as const },
        ]);
      return Promise.resolve(
        uri.endsWith('/parts') ? [{ name: 'work.yaml', kind: 'file' as const }] : undefined,
      );
    },
  };

  it('are asked for', async () => {
    const client = await start({ folders: ['vscode-vfs://github/contoso/desk'], files });
    await client.settled();
    deepEqual(client.codes('vscode-vfs://github/contoso/desk/parts/work.yaml'), ['drift/orphan-work-item']);
    deepEqual(client.logs, []);
  });

  it('may be those of the disk as well, where the client wishes so', async () => {
    const home = folder({ 'project-charter.yaml': FAX });
    const client = await start({
      folders: [home.uri],
      initializationOptions: { files: 'client' },
      files: {
        read: (uri) => Promise.resolve(uri.endsWith('night.charter.yaml') ? FAX : undefined),
        list: () => Promise.resolve([{ name: 'night.charter.yaml', kind: 'file' }]),
      },
    });
    await client.settled();
    deepEqual(client.codes(home.uriOf('night.charter.yaml')), ['drift/orphan-work-item']);
    equal(client.codes(home.uriOf('project-charter.yaml')), undefined);
  });

  it('are none where the client answers with an error', async () => {
    const client = await start({
      folders: ['vscode-vfs://github/contoso/desk'],
      files: {
        read: (uri) =>
          uri.includes('/parts/') ? Promise.reject(new Error('No such file')) : files.read(uri),
        list: (uri) => files.list(uri),
      },
    });
    await client.settled();
    deepEqual(client.codes('vscode-vfs://github/contoso/desk/project-charter.yaml'), [
      'trace/include-not-found',
    ]);
    deepEqual((await client.stop()).code, 0);
  });
});
