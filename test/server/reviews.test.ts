import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CodeActionRequest,
  DefinitionRequest,
  HoverRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type CodeAction,
  type Hover,
  type Location,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import {
  HistoryRequest,
  MarkReviewedRequest,
  ReviewableRequest,
  ReviewChangesRequest,
  type HistoryResult,
  type MarkReviewedResult,
  type ReviewableResult,
  type ReviewChangesResult,
} from '../../src/protocol';
import { commit, folderWith, removeFolders } from '../cli/folders';
import { trapsIn } from '../support/traps';
import { HEADER, type Client, type Folder } from './client';
import { messages, useWorld } from './world';

const FILE = 'project-charter.yaml';
const REVIEWS = 'project-charter.reviews.yaml';

const CHARTER = `${HEADER}objectives:
  - { id: OBJ-1, title: Solve a case in a day, measures: [{ title: Days, baseline: { value: 3, asOf: 2026-01-01 }, target: { value: 1, by: 2027-01-01 } }] }
workItems:
  - { id: WI-1, title: Route cases, supports: [OBJ-1] }
people:
  - { id: P-ana, name: Ana Souza }
`;

after(removeFolders);

function gitIn({ path }: Folder): (...args: readonly string[]) => unknown {
  const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@contoso.com'];
  return (...args) => execFileSync('git', [...who, ...args], { cwd: path });
}

describe('reviews of links', () => {
  const { openFolder } = useWorld();

  /** Marks all links to OBJ-1, and does the edit that the server asks for. */
  async function markAll(client: Client, home: Folder): Promise<MarkReviewedResult> {
    const about = { charter: home.uriOf(FILE), subject: 'OBJ-1' };
    const params = { about, links: 'to', by: 'Ana Souza' };
    const result = await client.request<MarkReviewedResult>(MarkReviewedRequest, params);
    const { edit } = client.edits.at(-1) ?? {};
    const change = edit?.documentChanges?.at(-1) as TextDocumentEdit;
    const [only] = change.edits;
    ok(only && 'newText' in only);
    home.write(REVIEWS, only.newText);
    return result;
  }

  async function reviewed(): Promise<{ readonly client: Client; readonly home: Folder }> {
    const { client, home } = await openFolder(
      { [FILE]: CHARTER },
      { initializationOptions: { canReview: true } },
    );
    deepEqual(await markAll(client, home), { kind: 'done', links: 1, uri: home.uriOf(REVIEWS) });
    await client.filesChanged([[home.uriOf(REVIEWS), 'created']]);
    await client.settled();
    return { client, home };
  }

  it('are made at once, by whom the client says', async () => {
    const { client, home } = await reviewed();
    const [creation] = client.edits[0]?.edit.documentChanges ?? [];
    deepEqual(creation, {
      kind: 'create',
      uri: home.uriOf(REVIEWS),
      options: { overwrite: false, ignoreIfExists: false },
    });
    const about = { uri: home.uriOf(FILE), position: { line: 7, character: 20 }, id: null };
    const { reviewable } = await client.request<ReviewableResult>(ReviewableRequest, { about, links: 'own' });
    deepEqual(reviewable, {
      name: 'WI-1 “Route cases”',
      open: 0,
      people: [{ id: 'P-ana', name: 'Ana Souza' }],
    });
    const nothing = { about, links: 'own', by: null };
    equal((await client.request<MarkReviewedResult>(MarkReviewedRequest, nothing)).kind, 'nothing');
    const none = { about: { ...about, position: { line: 0, character: 0 } }, links: 'own' };
    equal((await client.request<ReviewableResult>(ReviewableRequest, none)).reviewable, null);
  });

  it('are followed while charter and reviews are written, opened, changed and removed', async () => {
    const { client, home } = await reviewed();
    const [charter, reviews] = [home.uriOf(FILE), home.uriOf(REVIEWS)];
    const suspects = (): number =>
      messages(client, charter).filter((each) => each.includes('reviewed')).length;
    equal(suspects(), 0);
    await client.open(charter);
    await client.type(charter, 'in a day', 'in an hour');
    await client.settled();
    equal(suspects(), 1);
    const range = client.rangeOf(charter, 'supports: [OBJ-1');
    const actions = await client.request<CodeAction[]>(CodeActionRequest.method, {
      textDocument: { uri: charter },
      range: { start: range.end, end: range.end },
      context: { diagnostics: [] },
    });
    deepEqual(
      actions.slice(0, 3).map(({ title }) => title),
      [
        'Mark the link to OBJ-1 as reviewed',
        'Show what changed since the review',
        'Mark all links to OBJ-1 as reviewed',
      ],
    );
    await client.open(reviews, undefined, 'yaml');
    await client.type(reviews, '- {from: WI-1', '- {from WI-1');
    await client.settled();
    equal(suspects(), 0);
    ok(messages(client, reviews).length > 0);
    await client.close(reviews);
    await client.settled();
    deepEqual([suspects(), messages(client, reviews)], [1, []]);
    home.remove(REVIEWS);
    await client.filesChanged([[reviews, 'deleted']]);
    await client.settled();
    equal(suspects(), 0);
  });

  it('lead to the charter, and take over new ids', async () => {
    const { client, home } = await reviewed();
    const uri = home.uriOf(REVIEWS);
    const at = { textDocument: { uri }, position: { line: 1, character: 10 } };
    const [definition] = await client.request<Location[]>(DefinitionRequest.method, at);
    equal(definition?.uri, home.uriOf(FILE));
    match(JSON.stringify(await client.request<Hover>(HoverRequest.method, at)), /Route cases/u);
    const context = { includeDeclaration: true };
    equal((await client.request<Location[]>(ReferencesRequest.method, { ...at, context })).length, 1);
    await client.open(home.uriOf(FILE));
    await client.open(uri, undefined, 'yaml');
    const edit = await client.request<WorkspaceEdit>(RenameRequest.method, {
      textDocument: { uri: home.uriOf(FILE) },
      position: client.rangeOf(home.uriOf(FILE), 'OBJ-1').start,
      newName: 'GOAL-7',
    });
    deepEqual(
      edit.documentChanges?.map((each) =>
        'edits' in each ? [each.textDocument.uri, each.edits.length] : [],
      ),
      [
        [home.uriOf(FILE), 2],
        [uri, 1],
      ],
    );
    // From the file of reviews it is the same.
    deepEqual(await client.request(PrepareRenameRequest.method, at), {
      range: { start: { line: 1, character: 9 }, end: { line: 1, character: 13 } },
      placeholder: 'WI-1',
    });
    const from = { textDocument: { uri }, position: client.rangeOf(uri, 'to: OBJ-1').end };
    deepEqual(await client.request(RenameRequest.method, { ...from, newName: 'GOAL-7' }), edit);
    const elsewhere = { ...at, position: { line: 0, character: 3 } };
    equal(await client.request(PrepareRenameRequest.method, elsewhere), null);
  });

  it('tell what has changed since, from git, and say so where there is none', async () => {
    const { client, home } = await reviewed();
    const git = gitIn(home);
    const ask = async (): Promise<ReviewChangesResult> => {
      const about = { charter: home.uriOf(FILE), subject: 'WI-1', to: 'OBJ-1' };
      return client.request<ReviewChangesResult>(ReviewChangesRequest, { about });
    };
    await client.open(home.uriOf(FILE));
    await client.type(home.uriOf(FILE), 'in a day', 'in an hour');
    const without = await ask();
    match(without.kind === 'none' ? without.message : '', /no git repository/u);
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Begin');
    const found = await ask();
    ok(found.kind === 'changes');
    match(found.before, /Solve a case in a day/u);
    match(found.after, /Solve a case in an hour/u);
  });

  it('find the text in git though the objective has another id now, and the charter another name', async () => {
    const { client, home } = await reviewed();
    const git = gitIn(home);
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Begin');
    const renamed = (text: string): string => text.replaceAll('OBJ-1', 'GOAL-1');
    const stored = readFileSync(join(home.path, REVIEWS), 'utf8');
    home.write('desk.charter.yaml', renamed(CHARTER).replace('in a day', 'in an hour'));
    home.write('desk.reviews.yaml', renamed(stored));
    home.remove(FILE);
    home.remove(REVIEWS);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Move');
    await client.filesChanged([
      [home.uriOf(FILE), 'deleted'],
      [home.uriOf(REVIEWS), 'deleted'],
      [home.uriOf('desk.charter.yaml'), 'created'],
      [home.uriOf('desk.reviews.yaml'), 'created'],
    ]);
    await client.settled();
    const about = { charter: home.uriOf('desk.charter.yaml'), subject: 'WI-1', to: 'GOAL-1' };
    const found = await client.request<ReviewChangesResult>(ReviewChangesRequest, { about });
    ok(found.kind === 'changes', JSON.stringify(found));
    match(found.before, /^OBJ-1\n[\s\S]*Solve a case in a day/u);
    match(found.after, /^GOAL-1\n[\s\S]*Solve a case in an hour/u);
  });
});

describe('a repository that sets programs to be started', () => {
  const { openFolder } = useWorld();

  it('has none of them started by the server', async () => {
    if (process.platform === 'win32') return;
    const { XDG_CACHE_HOME: cache } = process.env;
    process.env['XDG_CACHE_HOME'] = folderWith({});
    try {
      const { client, home } = await openFolder({ [FILE]: CHARTER });
      execFileSync('git', ['init', '--quiet'], { cwd: home.path });
      commit(home.path, 'Begin');
      const expectNone = trapsIn(home.path);
      const charter = home.uriOf(FILE);
      const page = await client.request<HistoryResult>(HistoryRequest, { charter, nonce: 'a' });
      equal(page.kind, 'page', JSON.stringify(page));
      const about = { charter, subject: 'WI-1', to: 'OBJ-1' };
      await client.request<ReviewChangesResult>(ReviewChangesRequest, { about });
      expectNone();
    } finally {
      if (cache === undefined) delete process.env['XDG_CACHE_HOME'];
      else process.env['XDG_CACHE_HOME'] = cache;
    }
  });
});
