import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { DocumentSymbol, TextEdit } from 'vscode-languageserver/node';
import {
  DeliveryRowsRequest,
  DriftRowsRequest,
  NewCharterRequest,
  PeopleRowsRequest,
  PurposeLocationRequest,
  PurposePathRequest,
  PurposeRowsRequest,
  type Location,
  type NewCharterResult,
  type ViewNode,
} from '../../src/protocol';
import { HEADER } from './client';
import { FAX, useWorld } from './world';

describe('settings', () => {
  const { openFolder } = useWorld();
  const ORPHAN = 'drift/orphan-work-item';

  it('come at the beginning, and apply again whenever they change', async () => {
    const { client, home } = await openFolder(
      { 'project-charter.yaml': FAX },
      { initializationOptions: { settings: { rules: { [ORPHAN]: 'error' } } } },
    );
    const severity = (): number | undefined =>
      client.diagnostics(home.uriOf('project-charter.yaml'))?.[0]?.severity;
    equal(severity(), 1);
    await client.configure({ throughline: { rules: { [ORPHAN]: 'info' } } });
    await client.settled();
    equal(severity(), 3);
    await client.configure({ throughline: { preset: 'essential', rules: { [ORPHAN]: 'off' } } });
    await client.settled();
    equal(severity(), undefined);
    await client.configure({ throughline: {} });
    await client.settled();
    equal(severity(), 2);
  });

  it('are asked for where the editor only says that they have changed', async () => {
    let settings: unknown = { rules: { [ORPHAN]: 'hint' } };
    const { client, home } = await openFolder(
      { 'project-charter.yaml': FAX },
      { configuration: () => settings },
    );
    const uri = home.uriOf('project-charter.yaml');
    const severityAfter = async (): Promise<number | undefined> => {
      await client.configure(null);
      // The server asks back before it checks again.
      while (client.diagnostics(uri)?.[0]?.severity === 2) await client.settled();
      return client.diagnostics(uri)?.[0]?.severity;
    };
    equal(await severityAfter(), 4);
    settings = null;
    equal(await severityAfter(), 4);
  });
});

describe('fixes and outline', () => {
  const { openFolder } = useWorld();

  const CHARTER = `${HEADER}objectives:
  - { id: OBJ-1, title: Sort mail faster, measures: [{ id: M-1, baseline: { value: 9 }, target: { value: 3, by: 2099-01-31 } }] }
workItems:
  - { id: WI-1, title: Sort the mail, State: new }
  - { id: WI-2, title: Answer, suports: [OBJ-1] }
`;

  it('put right what is marked, in the version that was looked at', async () => {
    const { client, home } = await openFolder({ 'project-charter.yaml': CHARTER });
    const uri = home.uriOf('project-charter.yaml');
    await client.open(uri);
    await client.type(uri, 'State: new', 'State: active');
    const [support] = await client.codeActions(uri, 'WI-1');
    equal(support?.title, 'Support OBJ-1 “Sort mail faster”');
    ok(support);
    const [change] = support.edit?.documentChanges ?? [];
    ok(change && 'textDocument' in change);
    deepEqual(change.textDocument, { uri, version: 2 });
    await client.apply(support);
    await client.settled();
    ok(
      client.textOf(uri).includes('WI-1, title: Sort the mail, supports: [OBJ-1], State: active }'),
      client.textOf(uri),
    );
    ok(!client.codes(uri)?.includes('drift/orphan-work-item'));
    const only = await client.codeActions(uri, 'State', ['quickfix']);
    ok(only.length > 0 && only.every(({ kind }) => kind === 'quickfix'));
    const ways = await client.codeActions(uri, 'State', ['refactor']);
    deepEqual(
      ways.map(({ title }) => title),
      ['Extract an objective from WI-1', 'Add the missing fields of WI-1', 'Write WI-1 one field a line'],
    );
    deepEqual(await client.codeActions(uri, 'State', ['source.organizeImports']), []);
  });

  it('can be made all at once', async () => {
    const { client, home } = await openFolder({ 'project-charter.yaml': CHARTER });
    const uri = home.uriOf('project-charter.yaml');
    await client.open(uri);
    for (const only of ['source.fixAll', 'source.fixAll.throughline', 'source', '']) {
      const actions = await client.codeActions(uri, 'charter', [only]);
      equal(actions.filter(({ kind }) => kind === 'source.fixAll.throughline').length, 1, only);
    }
    deepEqual(
      (await client.codeActions(uri, 'charter')).filter(({ kind }) => kind?.startsWith('source')),
      [],
    );
    const [fixAll] = await client.codeActions(uri, 'charter', ['source.fixAll']);
    ok(fixAll);
    await client.apply(fixAll);
    await client.settled();
    deepEqual(client.codes(uri), ['drift/orphan-work-item']);
    ok(client.textOf(uri).includes('state: new') && client.textOf(uri).includes('supports: [OBJ-1]'));
    deepEqual(await client.codeActions(uri, 'charter', ['source.fixAll']), []);
  });

  it('are none in a file that is no charter', async () => {
    const { client, home } = await openFolder({ 'project-charter.yaml': CHARTER, 'other.yaml': 'a: 1\n' });
    const uri = home.uriOf('other.yaml');
    await client.open(uri, undefined, 'yaml');
    deepEqual(await client.codeActions(uri, 'a'), []);
    deepEqual(await client.request('textDocument/documentSymbol', { textDocument: { uri } }), []);
  });

  it('tell what stands in a charter', async () => {
    const { client, home } = await openFolder({ 'project-charter.yaml': CHARTER });
    const symbols = await client.request<readonly DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: home.uriOf('project-charter.yaml') },
    });
    deepEqual(
      symbols.map(({ name }) => name),
      ['project', 'purpose', 'objectives', 'workItems'],
    );
    deepEqual(
      symbols[3]?.children?.map(({ name }) => name),
      ['WI-1 Sort the mail', 'WI-2 Answer'],
    );
  });
});

describe('formatting', () => {
  const { openFolder } = useWorld();

  const UNTIDY = `${HEADER}goals:\n    - id:  G-1\n      title: Customers stay\nworkItems:\n    - id: WI-1\n`;
  const options = { tabSize: 2, insertSpaces: true };

  it('lays the text out that is open, as a whole or in part', async () => {
    const { client, home } = await openFolder({ 'project-charter.yaml': UNTIDY });
    const uri = home.uriOf('project-charter.yaml');
    await client.open(uri);
    const linesOf = async (method: string, more: object): Promise<readonly number[]> =>
      (await client.request<readonly TextEdit[]>(method, { textDocument: { uri }, options, ...more })).map(
        ({ range }) => range.start.line,
      );
    const goals = HEADER.split('\n').length - 1;
    deepEqual(await linesOf('textDocument/formatting', {}), [
      goals + 1,
      goals + 1,
      goals + 2,
      goals + 3,
      goals + 4,
    ]);
    const range = { start: { line: goals + 3, character: 0 }, end: { line: goals + 3, character: 0 } };
    deepEqual(await linesOf('textDocument/rangeFormatting', { range }), [goals + 3, goals + 4]);
  });

  it('is silent about what is not open', async () => {
    const { client, home } = await openFolder({ 'project-charter.yaml': UNTIDY });
    const textDocument = { uri: home.uriOf('project-charter.yaml') };
    deepEqual(await client.request('textDocument/formatting', { textDocument, options }), []);
  });
});

describe('requests of our own', () => {
  const { openFolder } = useWorld();

  const CHARTER = `${HEADER}goals: [{ id: G-1, title: Customers stay }]
objectives: [{ id: OBJ-1, title: Answer faster, supports: [G-1] }]
workItems:
  - { id: WI-1, title: Sort the mail, supports: [OBJ-1] }
  - { id: WI-2, title: Fax }
`;

  it('give the rows of both trees', async () => {
    const { client, home } = await openFolder({ 'project-charter.yaml': CHARTER });
    const rows = (method: string, params: object): Promise<readonly ViewNode[]> =>
      client.request(method, params);
    const [top] = await rows(PurposeRowsRequest, { parent: null });
    equal(top?.id, home.uriOf('project-charter.yaml'));
    deepEqual(
      (await rows(PurposeRowsRequest, { parent: top?.id ?? '' })).map(({ label }) => label),
      ['G-1 Customers stay', 'Serves nothing yet'],
    );
    const byRule = await rows(DriftRowsRequest, { parent: null, groupBy: 'rule' });
    ok(byRule.every(({ kind }) => kind === 'rule'));
    const byObjective = await rows(DriftRowsRequest, { parent: null });
    equal(byObjective[0]?.label, 'OBJ-1 Answer faster');
    const below = await rows(DriftRowsRequest, { parent: byObjective[0]?.id ?? '', groupBy: 'objective' });
    ok(below.length > 0 && below.every(({ kind }) => kind === 'finding'));
  });

  it('give the rows of people and delivery, as of today', async () => {
    const { client } = await openFolder({
      'project-charter.yaml': `${CHARTER}settings: { preset: essential }\npeople: [{ id: P-1, name: Ana }]\nactions: [{ id: ACT-1, title: Call, due: 2001-01-01 }, { id: ACT-2, title: Write, due: 2999-12-31 }]\n`,
    });
    const rows = (method: string, parent: string | null): Promise<readonly ViewNode[]> =>
      client.request(method, { parent });
    const [people, ...others] = await rows(PeopleRowsRequest, null);
    deepEqual([people?.label, others], ['People', []]);
    deepEqual(
      (await rows(PeopleRowsRequest, people?.id ?? '')).map(({ label }) => label),
      ['P-1 Ana'],
    );
    const [actions] = await rows(DeliveryRowsRequest, null);
    equal(actions?.description, '2 · 1 late');
    const [late, later] = await rows(DeliveryRowsRequest, actions?.id ?? '');
    match(late?.description ?? '', /^\d+ years late$/u);
    match(later?.description ?? '', /^due in \d+ years$/u);
  });

  it('lead from a place to its row, and to the purpose', async () => {
    const { client, home } = await openFolder({ 'project-charter.yaml': CHARTER });
    const uri = home.uriOf('project-charter.yaml');
    const path = await client.request<readonly ViewNode[]>(PurposePathRequest, {
      uri,
      position: { line: 7, character: 12 },
    });
    deepEqual(path.map(({ label }) => label).slice(1), [
      'G-1 Customers stay',
      'OBJ-1 Answer faster',
      'WI-1 Sort the mail',
    ]);
    deepEqual(await client.request(PurposePathRequest, { uri, position: { line: 0, character: 0 } }), []);
    const purpose = await client.request<Location | null>(PurposeLocationRequest, {
      uri,
      position: { line: 0, character: 0 },
    });
    deepEqual(purpose?.range.start, { line: 3, character: 22 });
    equal(
      await client.request(PurposeLocationRequest, {
        uri: 'file:///no.yaml',
        position: { line: 0, character: 0 },
      }),
      null,
    );
  });

  it('write a new charter that is in order', async () => {
    const { client, home } = await openFolder({});
    const answers = {
      name: 'Desk: the "new" one',
      customer: '# 1',
      purpose: '- yes',
      objective: 'Answer 90 % of calls',
    };
    for (const today of ['2026-11-21', 'today']) {
      const { text } = await client.request<NewCharterResult>(NewCharterRequest, { ...answers, today });
      home.write('project-charter.yaml', text);
      await client.filesChanged([[home.uriOf('project-charter.yaml'), 'created']]);
      await client.settled();
      deepEqual(client.diagnostics(home.uriOf('project-charter.yaml')) ?? [], []);
      equal(client.changes.at(-1)?.charters[0]?.name, 'Desk: the "new" one');
    }
  });

  it('tell the editor what stands in the workspace, once for each change', async () => {
    const { client, home } = await openFolder({ 'project-charter.yaml': CHARTER });
    equal(client.changes.length, 1);
    const [charter] = client.changes[0]?.charters ?? [];
    equal(charter?.alignment, 0.5);
    equal(charter?.workItems, 2);
    const uri = home.uriOf('project-charter.yaml');
    await client.open(uri);
    await client.settled();
    equal(client.changes.length, 1);
    await client.type(uri, '  - { id: WI-2, title: Fax }\n', '');
    await client.settled();
    equal(client.changes.length, 2);
    equal(client.changes[1]?.charters[0]?.alignment, 1);
  });
});
