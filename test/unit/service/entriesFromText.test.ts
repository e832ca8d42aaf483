import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { entriesFromText } from '../../../src/service';
import { oneCharter, uriOf, type Files } from '../../support/workspace';
import { resultsOf } from './results';

const DESK = `charter: 1
kind: project
project: { name: Night desk }
objectives:
  - { id: OBJ-1, title: Answer every night call }`;

const FILE = 'project-charter.yaml';

async function found(text: string, files: Files = oneCharter(DESK), file = FILE) {
  const params = { uri: uriOf(file), text, source: 'sow.md', firstLine: 41 };
  return entriesFromText(params, {
    results: await resultsOf(files),
    pages: '',
    versionOf: () => 7,
    editorUri: (uri) => uri,
    canGoTo: false,
  });
}

describe('entries from a text, in an editor', () => {
  it('are one edit of the version that was read, with the line on which they begin', async () => {
    const answer = await found('Objectives\n- Night queue\n\nOther words\n');
    ok(answer.kind === 'edit', answer.kind);
    deepEqual([answer.entries, answer.sentences, answer.leftOut], [1, 0, 1]);
    const [change] = answer.edit.documentChanges ?? [];
    ok(change && 'edits' in change);
    equal(change.textDocument.version, 7);
    const before = TextDocument.create(FILE, 'yaml', 7, DESK);
    const edits = change.edits.filter((edit) => 'newText' in edit);
    const after = TextDocument.applyEdits(before, edits).split('\n');
    match(after[answer.position.line] ?? '', /^ {2}# sow\.md, line 42: - Night queue$/u);
  });

  it('are none where the text has no structure', async () => {
    deepEqual(await found('```\ncode\n```'), { kind: 'nothing' });
  });

  it('are not written into a file that is no charter, or cannot be read', async () => {
    deepEqual(await found('- A', oneCharter(DESK), 'other.yaml'), { kind: 'failed' });
    deepEqual(await found('- A', oneCharter(`${DESK}\nx-note: "open\n`)), { kind: 'failed' });
    deepEqual(await found('- A', oneCharter('charter: 1\nkind: project\nobjectives: { a: 1 }\n')), {
      kind: 'failed',
    });
  });
});
