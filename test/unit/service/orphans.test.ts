import { deepEqual, equal, ok } from 'node:assert/strict';
import { TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver-types';
import { applyEdits } from '../../../src/core/edit';
import { offsetAt } from '../../../src/core/model';
import type { SettleOrphanParams } from '../../../src/protocol';
import { orphanFor, orphansIn, settling, type FixContext } from '../../../src/service';
import { uriOf, type Files } from '../../support/workspace';
import { HEADER, PART, resultsOf } from './results';

const CHARTER = 'project-charter.yaml';
const ALL = { rule: null, entry: null, row: null, front: null };

const desk: Files = {
  [CHARTER]: `${HEADER}include: [work.charter.yaml]
objectives:
  - { id: OBJ-1, title: Solve cases on the first call }
  - { id: OBJ-2, title: Send quotes within two days }
requirements:
  - { id: REQ-1, title: The agent sees the quotes } # Asked for by sales.
`,
  'work.charter.yaml': `${PART}workItems:
  - { id: WI-1, title: Quotes from a template, supports: [OBJ-2], tags: [sales] }
  - { id: WI-2, title: Prices from the ERP,   tags: [sales] }
  - { id: WI-3, title: Paint the office }
  - { id: WI-4, title: Renew the test tenant, nature: technical }
`,
};

async function contextOf(files: Files): Promise<FixContext> {
  return {
    results: await resultsOf(files),
    pages: '',
    versionOf: () => 7,
    editorUri: (uri) => uri,
    canGoTo: false,
  };
}

const nameOf = (subject: string) => ({ charter: uriOf(CHARTER), subject });

/** The lines that an edit changes. */
function changed({ results }: FixContext, edit: WorkspaceEdit): readonly string[] {
  return (edit.documentChanges ?? []).flatMap((change) => {
    ok(TextDocumentEdit.is(change));
    equal(change.textDocument.version, 7);
    const file = results[0]?.bundle.files.find(({ uri }) => uri === change.textDocument.uri);
    ok(file);
    const edits = change.edits.map((each) => ({
      span: {
        start: offsetAt(file.lines, file.text.length, each.range.start),
        end: offsetAt(file.lines, file.text.length, each.range.end),
      },
      newText: 'newText' in each ? each.newText : '',
    }));
    const before = new Set(file.text.split('\n'));
    return applyEdits(file.text, edits)
      .split('\n')
      .filter((line) => !before.has(line));
  });
}

describe('the orphans of a workspace', () => {
  it('are the requirements and work items that serve nothing, in the order of the text', async () => {
    const results = await resultsOf(desk);
    const subjects = (params: Parameters<typeof orphansIn>[1]) =>
      orphansIn(results, params).map(({ subject }) => subject);
    deepEqual(subjects(ALL), ['REQ-1', 'WI-2', 'WI-3', 'WI-4']);
    deepEqual(subjects({ ...ALL, rule: 'drift/orphan-requirement' }), ['REQ-1']);
    deepEqual(subjects({ ...ALL, entry: { id: 'WI-3', uri: uriOf('work.charter.yaml') } }), ['WI-3']);
    deepEqual(subjects({ ...ALL, entry: { id: 'WI-3', uri: uriOf(CHARTER) } }), []);
    deepEqual(subjects({ ...ALL, row: `objective › ${uriOf(CHARTER)} › (no objective)` }), [
      'REQ-1',
      'WI-2',
      'WI-3',
      'WI-4',
    ]);
    deepEqual(orphansIn(await resultsOf({ [CHARTER]: HEADER }), ALL), []);
  });

  it('begin with those that were just imported, in the order of the text', async () => {
    const first = { charter: uriOf(CHARTER), subjects: ['WI-4', 'WI-3', 'WI-1'] };
    const found = orphansIn(await resultsOf(desk), { ...ALL, first });
    deepEqual(
      found.map(({ subject }) => subject),
      ['WI-3', 'WI-4', 'REQ-1', 'WI-2'],
    );
    const elsewhere = { ...first, charter: uriOf('other.yaml') };
    equal(orphansIn(await resultsOf(desk), { ...ALL, first: elsewhere })[0]?.subject, 'REQ-1');
  });

  it('begin with those of the charter in front', async () => {
    const orphan = 'workItems: [{ id: WI-1, title: Paint }]\n';
    const results = await resultsOf({ [`a/${CHARTER}`]: HEADER + orphan, [`b/${CHARTER}`]: HEADER + orphan });
    const charters = (front: string | null) =>
      orphansIn(results, { ...ALL, front }).map(({ charter }) => charter);
    const [a, b] = [uriOf(`a/${CHARTER}`), uriOf(`b/${CHARTER}`)];
    deepEqual(charters(null), [a, b]);
    deepEqual(charters(b), [b, a]);
  });

  it('come with what they could serve, the likeliest first, and why', async () => {
    const results = await resultsOf(desk);
    const orphan = orphanFor(nameOf('REQ-1'), results);
    equal(orphan?.name, 'REQ-1 “The agent sees the quotes”');
    deepEqual(
      orphan?.candidates.map(({ subject, noun, why }) => [subject, noun, why]),
      [
        ['OBJ-2', 'objective', 'Words in common: quotes'],
        ['OBJ-1', 'objective', 'No words in common'],
      ],
    );
    const [first] = orphanFor(nameOf('WI-2'), results)?.candidates ?? [];
    deepEqual([first?.subject, first?.why], ['OBJ-2', 'Neighbour that serves it: WI-1']);
    equal(orphanFor(nameOf('WI-1'), results), undefined);
  });

  it('are linked by one versioned edit that leaves everything else as it is', async () => {
    const context = await contextOf(desk);
    const { stamp = '' } = orphanFor(nameOf('REQ-1'), context.results) ?? {};
    const found = settling({ entry: nameOf('REQ-1'), stamp, choice: { kind: 'link', to: 'OBJ-2' } }, context);
    ok('edit' in found);
    equal(found.uri, uriOf(CHARTER));
    deepEqual(changed(context, found.edit), [
      '  - { id: REQ-1, title: The agent sees the quotes, supports: [OBJ-2] } # Asked for by sales.',
    ]);
  });

  it('are left out by a waiver with its reason, in the root', async () => {
    const context = await contextOf(desk);
    const orphan = orphanFor(nameOf('WI-3'), context.results);
    equal(orphan?.canWaive, true);
    const choice = { kind: 'waive', reason: 'Agreed: “paint” is paid by the landlord' } as const;
    const found = settling({ entry: nameOf('WI-3'), stamp: orphan.stamp, choice }, context);
    ok('edit' in found);
    equal(found.uri, uriOf(CHARTER));
    const lines = changed(context, found.edit).join('\n');
    ok(lines.includes('about: WI-3'), lines);
    ok(lines.includes('“paint” is paid by the landlord'), lines);
  });

  it('are not touched where the text is another one by now, or the choice is none', async () => {
    const context = await contextOf(desk);
    const { stamp = '' } = orphanFor(nameOf('REQ-1'), context.results) ?? {};
    const params: SettleOrphanParams = {
      entry: nameOf('REQ-1'),
      stamp,
      choice: { kind: 'link', to: 'OBJ-2' },
    };
    deepEqual(settling({ ...params, stamp: 'older' }, context), { kind: 'changed' });
    deepEqual(settling({ ...params, entry: nameOf('WI-1') }, context), { kind: 'changed' });
    deepEqual(settling({ ...params, choice: { kind: 'link', to: 'OBJ-9' } }, context), { kind: 'failed' });
  });

  it('say what they make possible where they are technical', async () => {
    const context = await contextOf(desk);
    const { stamp = '', candidates = [] } = orphanFor(nameOf('WI-4'), context.results) ?? {};
    ok(candidates.some(({ subject }) => subject === 'WI-1'));
    const choice = { kind: 'link', to: 'WI-1' } as const;
    const found = settling({ entry: nameOf('WI-4'), stamp, choice }, context);
    ok('edit' in found);
    deepEqual(changed(context, found.edit), [
      '  - { id: WI-4, title: Renew the test tenant, nature: technical, enables: [WI-1] }',
    ]);
  });
});
