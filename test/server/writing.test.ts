import { deepEqual, equal, ok } from 'node:assert/strict';
import type { CompletionItem, CompletionList, Hover, Position } from 'vscode-languageserver/node';
import { HEADER, PART, type Client } from './client';
import { messages, useWorld } from './world';

const CHARTER = `${HEADER}objectives:
  - { id: OBJ-1, title: Sort mail faster }
workItems:
  - id: WI-1
    title: Sort the mail
`;

/** The end of the first stretch of a document that reads like a text. */
function endOf(client: Client, uri: string, text: string): Position {
  const before = client.textOf(uri);
  const lines = before.slice(0, before.indexOf(text) + text.length).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

async function offered(client: Client, uri: string, behind: string): Promise<readonly CompletionItem[]> {
  const position = endOf(client, uri, behind);
  const list = await client.request<CompletionList | null>('textDocument/completion', {
    textDocument: { uri },
    position,
  });
  return list?.items ?? [];
}

async function told(client: Client, uri: string, at: string): Promise<string> {
  const hover = await client.request<Hover | null>('textDocument/hover', {
    textDocument: { uri },
    position: endOf(client, uri, at),
  });
  const contents = hover?.contents;
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

describe('writing a charter', () => {
  const { openFolder } = useWorld();

  it('is offered keys and ids for the text of the moment', async () => {
    const { client, home } = await openFolder({ 'project-charter.yaml': CHARTER });
    const uri = home.uriOf('project-charter.yaml');
    await client.open(uri);
    await client.type(uri, 'Sort the mail\n', 'Sort the mail\n    sup\n');
    const keys = await offered(client, uri, '    sup');
    ok(keys.some(({ label }) => label === 'supports'));
    ok(keys.every(({ insertTextFormat }) => insertTextFormat !== 2));
    await client.type(uri, '    sup\n', '    supports: [\n');
    await client.type(uri, 'objectives:\n', 'objectives:\n  - { id: OBJ-2, title: Write less }\n');
    deepEqual(
      (await offered(client, uri, 'supports: [')).map(({ label, detail }) => `${label} ${detail}`),
      ['OBJ-1 Sort mail faster', 'OBJ-2 Write less'],
    );
    const [first] = await offered(client, uri, 'supports: [');
    const looked = await client.request<CompletionItem>('completionItem/resolve', first ?? {});
    ok(typeof looked.documentation === 'object' && looked.documentation.value.includes('objective'));
    const plain = { label: 'state' };
    deepEqual(await client.request('completionItem/resolve', plain), plain);
  });

  it('is told which id a title stands for, and given it', async () => {
    const text = CHARTER.replace('Sort the mail\n', 'Sort the mail\n    supports: [Sort mail faster]\n');
    const { client, home } = await openFolder({ 'project-charter.yaml': text });
    const uri = home.uriOf('project-charter.yaml');
    await client.open(uri);
    await client.settled();
    ok(messages(client, uri).includes('“Sort mail faster” is the title of OBJ-1. Write OBJ-1.'));
    const [first] = await client.codeActions(uri, 'Sort mail faster]', ['quickfix']);
    equal(first?.title, 'Link to OBJ-1 “Sort mail faster”');
    if (first) await client.apply(first);
    ok(client.textOf(uri).includes('supports: [OBJ-1]'));
  });

  it('is offered places to fill in, and whole entries, where the editor knows snippets', async () => {
    const capabilities = {
      textDocument: { completion: { completionItem: { snippetSupport: true } } },
    };
    const { client, home } = await openFolder(
      { 'project-charter.yaml': `${CHARTER}  - \n` },
      { capabilities },
    );
    const uri = home.uriOf('project-charter.yaml');
    await client.open(uri);
    const items = await offered(client, uri, 'Sort the mail\n  - ');
    ok(items.some(({ label }) => label === 'Story'));
    const supports = items.find(({ label }) => label === 'supports');
    ok(supports?.textEdit && supports.textEdit.newText === 'supports: [$0]');
    const { client: other, home: there } = await openFolder({
      'project-charter.yaml': `${CHARTER}  - \n`,
    });
    await other.open(there.uriOf('project-charter.yaml'));
    const own = await offered(other, there.uriOf('project-charter.yaml'), 'Sort the mail\n  - ');
    ok(own.length > 0 && !own.some(({ label }) => label === 'Story'));
  });

  it('is offered the files of the folder', async () => {
    const { client, home } = await openFolder({
      'project-charter.yaml': `${CHARTER}include: [parts/]\n`,
      'parts/people.charter.yaml': PART,
    });
    const uri = home.uriOf('project-charter.yaml');
    await client.open(uri);
    deepEqual(
      (await offered(client, uri, '[parts/')).map(({ label }) => label),
      ['parts/people.charter.yaml'],
    );
  });

  it('is offered nothing in prose', async () => {
    const { client, home } = await openFolder({ 'project-charter.yaml': CHARTER });
    const uri = home.uriOf('project-charter.yaml');
    await client.open(uri);
    await client.type(uri, 'Sort the mail\n', 'Sort the mail\n    description: >-\n      On and on \n');
    deepEqual(await offered(client, uri, 'On and on '), []);
    equal(await told(client, uri, 'On an'), '');
  });

  it('is told what stands at a place', async () => {
    const { client, home } = await openFolder(
      { 'project-charter.yaml': CHARTER },
      { initializationOptions: { pages: 'https://example.org/rules/' } },
    );
    const uri = home.uriOf('project-charter.yaml');
    await client.open(uri);
    ok((await told(client, uri, 'objectiv')).startsWith('**`objectives`**'));
    ok((await told(client, uri, '{ id: OBJ')).includes('Sort mail faster'));
    await client.type(uri, 'objectives:', 'waivers: [{ rule: drift/orphan-work-item }]\nobjectives:');
    ok(
      (await told(client, uri, 'rule: drift')).includes(
        '(https://example.org/rules/drift/orphan-work-item.md)',
      ),
    );
  });

  it('answers nothing in a file that is no charter', async () => {
    const { client, home } = await openFolder({ 'project-charter.yaml': CHARTER, 'other.yaml': 'a: 1\n' });
    const uri = home.uriOf('other.yaml');
    await client.open(uri, undefined, 'yaml');
    deepEqual(await offered(client, uri, 'a'), []);
    equal(await told(client, uri, 'a'), '');
  });
});

describe('writing a mapping', () => {
  const { openFolder } = useWorld();

  it('is offered its words, told what keys are for, and what is wrong, as long as it is open', async () => {
    const { client, home } = await openFolder({
      'project-charter.yaml': CHARTER,
      'throughline.mapping.yaml': 'types:\n  Feature Request: requirment\n',
    });
    const uri = home.uriOf('throughline.mapping.yaml');
    await client.open(uri, undefined, 'throughline-mapping');
    await client.settled();
    deepEqual(
      messages(client, uri).map((message) => message.slice(0, 66)),
      ['“requirment” is none of the words for this. Did you mean `requirem'],
    );
    ok((await told(client, uri, 'typ')).includes('Types of the tracker'));
    await client.type(uri, 'requirment\n', 'requirement\nstates:\n  Live: \n');
    ok((await offered(client, uri, 'Live: ')).some(({ label }) => label === 'done'));
    await client.type(uri, 'Live: ', 'Live: done');
    await client.settled();
    deepEqual(messages(client, uri), []);
    await client.type(uri, 'Live: done', 'Live: gone');
    await client.close(uri);
    await client.settled();
    deepEqual(messages(client, uri), []);
  });
});
