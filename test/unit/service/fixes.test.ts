import { deepEqual, equal, ok } from 'node:assert/strict';
import { TextDocumentEdit, type CodeAction, type WorkspaceEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckResult } from '../../../src/core/engine';
import { FIX_ALL, fixAll, quickFixes, type FixContext } from '../../../src/service';
import { uriOf, type Files } from '../../support/workspace';
import { HEADER, PART, resultsOf } from './results';

const CHARTER = 'project-charter.yaml';
const OBJECTIVE =
  'objectives: [{ id: OBJ-1, title: Answer mail faster, measures: [{ id: M-1, baseline: { value: 9 }, target: { value: 3, by: 2027-01-31 } }] }]\n';

async function contextOf(files: Files, parts: Partial<FixContext> = {}): Promise<FixContext> {
  return {
    results: await resultsOf(files),
    pages: 'file:///docs/rules',
    versionOf: () => null,
    editorUri: (uri) => uri,
    canGoTo: false,
    ...parts,
  };
}

/** The quick fixes at the first place where a file says something. */
function fixesAt(context: FixContext, path: string, stretch: string): readonly CodeAction[] {
  const file = fileOf(context.results, path);
  const start = file.text.indexOf(stretch);
  return quickFixes(file.uri, { start, end: start }, context);
}

function fileOf(results: readonly CheckResult[], path: string): CheckResult['bundle']['root'] {
  const file = results.flatMap(({ bundle }) => bundle.files).find(({ uri }) => uri === uriOf(path));
  if (file === undefined) throw new Error(`No ${path}`);
  return file;
}

/** The files after an edit, as an editor applies it: it refuses edits that overlap. */
function applied(files: Files, edit: WorkspaceEdit | undefined): Files {
  const after = { ...files };
  for (const change of edit?.documentChanges ?? []) {
    ok(TextDocumentEdit.is(change));
    const path = Object.keys(files).find((each) => uriOf(each) === change.textDocument.uri) ?? '';
    const document = TextDocument.create(change.textDocument.uri, 'yaml', 1, files[path] ?? '');
    const edits = change.edits.map(({ range, ...rest }) => ({
      range,
      newText: 'newText' in rest ? rest.newText : '',
    }));
    after[path] = TextDocument.applyEdits(document, edits);
  }
  return after;
}

async function told(files: Files): Promise<readonly string[]> {
  return (await resultsOf(files)).flatMap(({ problems }) =>
    problems.map(({ rule, subject }) => `${rule} ${subject}`),
  );
}

describe('the quick fixes at a place', () => {
  const files: Files = {
    [CHARTER]: `${HEADER}${OBJECTIVE}workItems:
  - { id: WI-1, title: Sort the mail }
  - { id: WI-2, title: Answer mail, supports: [OBJ-1], State: new }
`,
  };

  it('are those of the problems that it touches', async () => {
    const context = await contextOf(files);
    const titles = fixesAt(context, CHARTER, 'WI-1').map(({ title }) => title);
    ok(titles[0]?.startsWith('Support OBJ-1'));
    ok(titles.includes('Disable drift/orphan-work-item for this line'));
    deepEqual(fixesAt(context, CHARTER, 'Answer mail, supports'), []);
    deepEqual(quickFixes(uriOf('none.yaml'), { start: 0, end: 9999 }, context), []);
  });

  it('solve their problem', async () => {
    const context = await contextOf(files);
    const [fix] = fixesAt(context, CHARTER, 'WI-1');
    equal(fix?.kind, 'quickfix');
    deepEqual(
      fix?.diagnostics?.map(({ code }) => code),
      ['drift/orphan-work-item'],
    );
    deepEqual(await told(applied(files, fix?.edit)), ['schema/unknown-key WI-2']);
  });

  it('are preferred where they are safe', async () => {
    const context = await contextOf(files);
    const fixes = fixesAt(context, CHARTER, 'State:');
    equal(fixes[0]?.isPreferred, true);
    deepEqual(await told(applied(files, fixes[0]?.edit)), ['drift/orphan-work-item WI-1']);
    ok(fixesAt(context, CHARTER, 'WI-1').every(({ isPreferred }) => isPreferred === undefined));
  });

  it('change the document that the editor knows, in the version that it has', async () => {
    const context = await contextOf(files, {
      versionOf: (uri) => (uri === uriOf(CHARTER) ? 7 : null),
      editorUri: (uri) => `${uri}?open`,
    });
    const [fix] = fixesAt(context, CHARTER, 'WI-1');
    const [change] = fix?.edit?.documentChanges ?? [];
    ok(TextDocumentEdit.is(change));
    deepEqual(change.textDocument, { uri: `${uriOf(CHARTER)}?open`, version: 7 });
    const closed = await contextOf(files);
    const [other] = fixesAt(closed, CHARTER, 'WI-1')[0]?.edit?.documentChanges ?? [];
    ok(TextDocumentEdit.is(other));
    equal(other.textDocument.version, null);
  });

  it('stand once in a file that two charters share', async () => {
    const shared: Files = {
      'a.charter.yaml': `${HEADER}include: [shared.yaml]\n`,
      'b.charter.yaml': `${HEADER}include: [shared.yaml]\n`,
      'shared.yaml': `${PART}workItems: [{ id: WI-1, title: Fax, State: new }]\n`,
    };
    const context = await contextOf(shared);
    const titles = fixesAt(context, 'shared.yaml', 'State').map(({ title }) => title);
    deepEqual(titles, [...new Set(titles)]);
    // A waiver can stand in either charter.
    const accepting = fixesAt(context, 'shared.yaml', 'WI-1').filter(({ title }) =>
      title.startsWith('Accept WI-1'),
    );
    equal(accepting.length, 2);
  });

  it('change several files where they have to', async () => {
    const several: Files = {
      [CHARTER]: `${HEADER}include: [work.yaml]\nworkItems: [{ id: WI-1, title: Fax, type: epic }]\n`,
      'work.yaml': `${PART}workItems: [{ id: WI-2, title: Modem, parent: WI-1 }]\n`,
    };
    const context = await contextOf(several);
    const drop = fixesAt(context, CHARTER, 'WI-1').find(({ title }) => title.startsWith('Drop WI-1 and'));
    equal(drop?.edit?.documentChanges?.length, 2);
    deepEqual(await told(applied(several, drop?.edit)), []);
  });

  it('lead to what is left to be written, where the editor can go there', async () => {
    const accept = async (canGoTo: boolean): Promise<CodeAction | undefined> =>
      fixesAt(await contextOf(files, { canGoTo }), CHARTER, 'WI-1').find(({ title }) =>
        title.startsWith('Accept WI-1'),
      );
    const fix = await accept(true);
    equal((await accept(false))?.command, undefined);
    equal(fix?.command?.command, 'throughline.goTo');
    const [{ uri, position }] = (fix?.command?.arguments ?? []) as [
      { uri: string; position: { line: number; character: number } },
    ];
    equal(uri, uriOf(CHARTER));
    const line = (applied(files, fix?.edit)[CHARTER] ?? '').split('\n')[position.line] ?? '';
    ok(/reason: ["']$/u.test(line.slice(0, position.character)), line);
  });
});

describe('fix all', () => {
  it('applies every safe fix of a file at once', async () => {
    const files: Files = {
      [CHARTER]: `${HEADER}${OBJECTIVE.replace('title: Answer', 'titel: Answer')}workItems:
  - { id: WI-1, title: Sort the mail, suports: [OBJ-1], State: new }
  - { id: WI-2, title: Answer, supports: OBJ-1 }
  - { id: WI-3, title: Fax }
`,
    };
    const action = fixAll(uriOf(CHARTER), await contextOf(files));
    equal(action?.kind, FIX_ALL);
    const after = applied(files, action?.edit);
    deepEqual(await told(after), ['drift/orphan-work-item WI-3']);
    equal(fixAll(uriOf(CHARTER), await contextOf(after)), undefined);
  });

  it('is not there where nothing is safe', async () => {
    equal(
      fixAll(
        uriOf(CHARTER),
        await contextOf({ [CHARTER]: `${HEADER}workItems: [{ id: WI-1, title: Fax }]\n` }),
      ),
      undefined,
    );
    equal(fixAll(uriOf('none.yaml'), await contextOf({ [CHARTER]: HEADER })), undefined);
  });

  it('applies once what two charters say of a file that they share', async () => {
    const files: Files = {
      'a.charter.yaml': `${HEADER}include: [shared.yaml]\n`,
      'b.charter.yaml': `${HEADER}include: [shared.yaml]\n`,
      'shared.yaml': `${PART}workItems: [{ id: WI-1, title: Fax, State: dropped }]\n`,
    };
    const action = fixAll(uriOf('shared.yaml'), await contextOf(files));
    equal(
      applied(files, action?.edit)['shared.yaml'],
      `${PART}workItems: [{ id: WI-1, title: Fax, state: dropped }]\n`,
    );
  });

  const lists = [
    '[{ rule: drift/orphan-work-item, about: A, reason: x }, { rule: drift/orphan-work-item, about: B, reason: x }]\n',
    '\n  - { rule: drift/orphan-work-item, about: A, reason: x }\n  - { rule: drift/orphan-work-item, about: B, reason: x }\n',
    '\n  - rule: drift/orphan-work-item\n    about: A\n    reason: x\n\n  # The second one.\n  - rule: drift/orphan-work-item\n    about: B\n    reason: x\n',
    '\n  - { rule: drift/orphan-work-item, about: A, reason: x }\n\n\n  - { rule: drift/orphan-work-item, about: B, reason: x }\n\n\n  - { rule: drift/orphan-work-item, about: C, reason: x }\n',
  ];
  for (const [i, waivers] of lists.entries()) {
    it(`leaves a charter that can be read, where everything goes in the end: ${i + 1}`, async () => {
      let files: Files = { [CHARTER]: `${HEADER}waivers: ${waivers}goals: []\n` };
      for (let rounds = 0; rounds < 5; rounds++) {
        const action = fixAll(uriOf(CHARTER), await contextOf(files));
        if (action === undefined) break;
        files = applied(files, action.edit);
        deepEqual(
          (await told(files)).filter((each) => !each.startsWith('waiver/')),
          [],
          files[CHARTER],
        );
      }
      deepEqual(await told(files), []);
    });
  }
});
