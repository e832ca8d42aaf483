import { deepEqual, equal, ok } from 'node:assert/strict';
import { TextDocumentEdit, type CodeAction } from 'vscode-languageserver-types';
import { fileOfChoice, quickFixes, withEdit, withoutEdits, type FixContext } from '../../../src/service';
import { uriOf } from '../../support/workspace';
import { HEADER, resultsOf } from './results';

const URI = uriOf('project-charter.yaml');
const OBJECTIVE =
  'objectives: [{ id: OBJ-1, title: Answer faster, measures: [{ id: M-1, baseline: { value: 9 }, target: { value: 3, by: 2027-01-31 } }] }]\n';

/** Every quick fix of a charter with these work items. */
async function fixesOf(workItems: string): Promise<readonly CodeAction[]> {
  const context: FixContext = {
    results: await resultsOf({ 'project-charter.yaml': `${HEADER}${OBJECTIVE}workItems:\n${workItems}` }),
    pages: 'file:///docs/rules',
    versionOf: () => null,
    editorUri: (uri) => uri,
    canGoTo: true,
  };
  return quickFixes(URI, { start: 0, end: Number.MAX_SAFE_INTEGER }, context);
}

function titled(actions: readonly CodeAction[], title: string): CodeAction {
  const found = actions.find((action) => action.title.startsWith(title));
  ok(found, title);
  return found;
}

/** The first line that an action edits. */
function lineOf({ edit }: CodeAction): number | undefined {
  const [change] = edit?.documentChanges ?? [];
  return change && TextDocumentEdit.is(change) ? change.edits[0]?.range.start.line : undefined;
}

describe('a fix that is chosen after its menu was made', () => {
  const ONE = '  - { id: WI-1, title: Sort the mail }\n';

  it('carries no edit in the menu, and knows its file', async () => {
    const [offered] = withoutEdits(URI, [titled(await fixesOf(ONE), 'Support OBJ-1')]);
    ok(offered);
    deepEqual([offered.edit, offered.command], [undefined, undefined]);
    equal(fileOfChoice(offered), URI);
    equal(fileOfChoice({ title: 'Of somebody else' }), undefined);
  });

  it('is made for the text as it is when it is chosen', async () => {
    const before = titled(await fixesOf(ONE), 'Support OBJ-1');
    const [offered] = withoutEdits(URI, [before]);
    ok(offered);
    const chosen = withEdit(offered, await fixesOf(`  # A new line.\n${ONE}`));
    equal(lineOf(chosen), (lineOf(before) ?? 0) + 1);
  });

  it('ends where its author has something to write', async () => {
    const before = await fixesOf(ONE);
    const [offered] = withoutEdits(URI, [titled(before, 'Accept WI-1')]);
    ok(offered);
    equal(withEdit(offered, before).command?.command, 'throughline.goTo');
  });

  it('is the nearest one where several are called the same', async () => {
    const twice = `${ONE}  - { id: WI-2, title: Read, x: 1 }\n  - { id: WI-2, title: Write, x: 1 }\n`;
    const same = (await fixesOf(twice)).filter(({ title }) => title.startsWith('Remove'));
    equal(same.length, 2);
    for (const each of same) {
      const [offered] = withoutEdits(URI, [each]);
      ok(offered);
      equal(lineOf(withEdit(offered, same)), lineOf(each));
    }
  });

  it('does nothing where there is nothing left to do', async () => {
    const [offered] = withoutEdits(URI, [titled(await fixesOf(ONE), 'Support OBJ-1')]);
    ok(offered);
    const chosen = withEdit(
      offered,
      await fixesOf('  - { id: WI-1, title: Sort the mail, supports: [OBJ-1] }\n'),
    );
    equal(chosen.edit, undefined);
  });
});
