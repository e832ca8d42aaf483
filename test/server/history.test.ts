import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { uriOf } from '../../src/host';
import {
  HistoryRequest,
  ReportFileRequest,
  ReportHistoryRequest,
  ReportPageRequest,
  type HistoryResult,
  type ReportFileResult,
  type ReportHistoryResult,
  type ReportPageResult,
} from '../../src/protocol';
import { commit, folderWith, removeFolders, repositoryIn, repositoryWith, writeInto } from '../cli/folders';
import { CHARTER_PATH, driftingProject } from '../support/driftingProject';
import { heldGit } from '../support/heldGit';
import { HEADER, type Client } from './client';
import { processTransport, SERVER, workerTransport } from './transport';
import { useWorld } from './world';

describe('the history of a charter in an editor', () => {
  const { start, openFolder } = useWorld();
  /** Holds the clones of a team, and is none itself. */
  const clones = folderWith({});
  const desk = join(clones, 'desk');
  const charter = uriOf(join(desk, CHARTER_PATH));

  before(function () {
    this.timeout(120_000);
    repositoryIn(desk);
    for (const { title, day, files } of driftingProject()) {
      writeInto(desk, files);
      commit(desk, title, day);
    }
  });

  after(removeFolders);

  const openDesk = async (env: Readonly<Record<string, string>> = {}): Promise<Client> => {
    const transport = processTransport(SERVER, { XDG_CACHE_HOME: folderWith({}), ...env });
    return (await start({ folders: [uriOf(clones)], transport })).settled();
  };
  const ask = (client: Client, token?: CancellationTokenSource['token']): Promise<HistoryResult> =>
    client.request<HistoryResult>(HistoryRequest, { charter, nonce: 'f00' }, token);
  const page = async (client: Client, withHistory = true): Promise<string> => {
    const params = { charter, audience: 'customer', part: 'body', nonce: 'f00', withHistory };
    return (await client.request<ReportPageResult>(ReportPageRequest, params)).page?.html ?? '';
  };

  it('is read from the repository that the charter lies in, somewhere in the folder', async () => {
    const result = await ask(await openDesk());
    ok(result.kind === 'page');
    equal(result.title, 'History of Service desk');
    match(result.html, /It began to drift on 2026-05-18/u);
    match(result.html, /drift\/weak-alignment, code\/artifact-not-found\) are not asked about the past/u);
  });

  it('comes into the report where it is asked for, and into the file that is made of it', async () => {
    const client = await openDesk();
    match(await page(client), /data-do="look-back"/u);
    deepEqual(await client.request<ReportHistoryResult>(ReportHistoryRequest, { charter }), {
      kind: 'found',
    });
    match(await page(client), /It began to drift on 2026-05-18/u);
    doesNotMatch(await page(client, false), /It began to drift/u);
    const params = { charter, audience: 'customer', format: 'html', withHistory: true };
    const { text } = await client.request<ReportFileResult>(ReportFileRequest, params);
    match(text ?? '', /<h2 id="history-title">How it came to this<\/h2>/u);
  });

  it('says what it needs where there is no git, no repository, no commit or no charter', async () => {
    const none = await openDesk({ PATH: '' });
    deepEqual(await ask(none), {
      kind: 'refused',
      reason: 'The history is read with the program git, which was not found. Install it, and try again.',
    });
    const reasonIn = async (client: Client, of: string): Promise<string> => {
      const result = await client.request<HistoryResult>(HistoryRequest, { charter: of, nonce: 'f00' });
      return result.kind === 'refused' ? result.reason : result.kind;
    };
    const { client, home } = await openFolder({ 'project-charter.yaml': HEADER });
    match(
      await reasonIn(client, home.uriOf('project-charter.yaml')),
      /git does not open this folder as one/u,
    );
    match(await reasonIn(client, home.uriOf('gone.charter.yaml')), /not there any more/u);
    const fresh = repositoryWith({ 'project-charter.yaml': HEADER });
    const begun = await (await start({ folders: [uriOf(fresh)] })).settled();
    match(
      await reasonIn(begun, uriOf(join(fresh, 'project-charter.yaml'))),
      /No commit has this charter yet/u,
    );
  });

  it('says on the web that it needs the desktop, and is not offered in the report there', async () => {
    const home = 'vscode-test-web://mount/desk';
    const uri = `${home}/project-charter.yaml`;
    const files = {
      read: (of: string) => Promise.resolve(of === uri ? HEADER : undefined),
      list: () => Promise.resolve([{ name: 'project-charter.yaml', kind: 'file' as const }]),
    };
    const client = await start({
      folders: [home],
      files,
      transport: workerTransport(),
      initializationOptions: { files: 'client' },
    });
    await client.settled();
    for (const request of [HistoryRequest, ReportHistoryRequest]) {
      const result = await client.request<HistoryResult>(request, { charter: uri, nonce: 'f00' });
      match(result.kind === 'refused' ? result.reason : '', /needs the desktop/u);
    }
    const params = { charter: uri, audience: 'customer', part: 'body', nonce: 'f00', withHistory: true };
    const { page: shown } = await client.request<ReportPageResult>(ReportPageRequest, params);
    doesNotMatch(shown?.html ?? '', /How it came to this/u);
  });

  // Windows has no shell that a git could be held with.
  const itWithShell = process.platform === 'win32' ? (): void => undefined : it;
  itWithShell('is left when nobody wants it any more, and found the next time', async () => {
    const git = heldGit(folderWith({}));
    const client = await openDesk({ PATH: git.path });
    const wanting = new CancellationTokenSource();
    const asking = ask(client, wanting.token);
    await git.asked();
    wanting.cancel();
    git.release();
    deepEqual(await asking, { kind: 'cancelled' });
    equal((await ask(client)).kind, 'page');
  });
});
