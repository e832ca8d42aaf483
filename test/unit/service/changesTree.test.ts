import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { comparing, type Changes } from '../../../src/core/compare';
import { drained } from '../../../src/core/model';
import type { ViewNode } from '../../../src/protocol';
import { changeRows } from '../../../src/service';
import type { Files } from '../../support/workspace';
import { pathOf } from '../report/samples';
import { HEADER, resultsOf, rowsOf, treeOf } from './results';

async function changesOf(before: Files, after: Files): Promise<Changes> {
  const sides = await Promise.all(
    [before, after].map(async (files) => ({ results: await resultsOf(files), pathOf })),
  );
  const [was, is] = sides;
  if (!was || !is) throw new Error('Two sides were expected');
  return drained(comparing(was, is));
}

const FILE = 'project-charter.yaml';

const before = `${HEADER}objectives:
  - { id: OBJ-1, title: Resolve faster, measures: [{ id: M-1, unit: h, target: { value: 24 } }] }
  - { id: OBJ-2, title: Fewer calls }
workItems:
  - { id: WI-1, title: Route cases, supports: [OBJ-1], estimate: 1d }
  - { id: WI-2, title: Suggest articles, supports: [OBJ-2], estimate: 1d }
  - { id: WI-3, title: Old screens, supports: [OBJ-2], estimate: 1d }
`;

const after = before
  .replace('value: 24', 'value: 36')
  .replace('title: Fewer calls', 'title: Fewer calls, status: retired')
  .replace('  - { id: WI-3, title: Old screens, supports: [OBJ-2], estimate: 1d }\n', '')
  .concat('risks:\n  - { title: No › time }\n');

describe('the tree of changes', () => {
  it('groups what changed, with what it touches', async () => {
    const changes = await changesOf({ [FILE]: before }, { [FILE]: after });
    const rows = (parent: string | null): readonly ViewNode[] => changeRows(parent, changes);
    const tree = treeOf(rows, ({ label }) => label !== 'Findings');
    deepEqual(tree, [
      'Objectives (2)',
      '  OBJ-1 Resolve faster (re-targeted)',
      '    M-1 target: 24 → 36 h',
      '    1 work item leads up to it',
      '      WI-1 Route cases',
      '  OBJ-2 Fewer calls (retired)',
      '    status: active → retired',
      '    1 work item leads up to it',
      '      WI-2 Suggest articles',
      'Work (2)',
      '  WI-2 Suggest articles (came adrift)',
      '    No longer reaches the purpose through OBJ-2 “Fewer calls”',
      '  WI-3 Old screens (removed)',
      tree.find((line) => line.startsWith('Findings')) ?? '',
      'Alignment (100% → 50%)',
      '  Contoso service desk (project-charter.yaml) (100% → 50%)',
      '  OBJ-2 Fewer calls (100% → 0%)',
      'Everything Else (1)',
      '  No › time (added)',
    ]);
  });

  it('leads to the text in which a thing stands, and says what it is', async () => {
    const changes = await changesOf({ [FILE]: before }, { [FILE]: after });
    const all = rowsOf((parent) => changeRows(parent, changes));
    const rowOf = (label: string, description: string): ViewNode | undefined =>
      all.find((row) => row.label === label && row.description.startsWith(description));
    const gone = rowOf('WI-3 Old screens', 'removed');
    equal(gone?.isEarlier, true);
    equal(gone?.location?.range.start.line, 10);
    equal(gone?.spoken, 'work item WI-3 Old screens, removed');
    const adrift = rowOf('WI-2 Suggest articles', 'came adrift');
    equal(adrift?.isEarlier, undefined);
    equal(adrift?.attention, true);
    const finding = all.find(
      ({ kind, description }) => kind === 'finding' && description === 'new · closed objective',
    );
    equal(finding?.severity, 'warning');
    match(finding?.tooltip ?? '', /\*\*new\*\*: WI\\-2/u);
    ok(all.some(({ description, icon }) => description.startsWith('solved') && icon === 'pass'));
  });

  it('holds together, also where ids and titles are the same twice', async () => {
    const twice = `${after}deliverables: [{ title: a › b }, { title: a › b }]\nissues: [{ title: a › b }]\n`;
    const changes = await changesOf(
      { [FILE]: before, 'b/project-charter.yaml': before, 'c/project-charter.yaml': before },
      {
        [FILE]: `${twice}assumptions: [{}, {}]\n`,
        'b/project-charter.yaml': after,
        'd/project-charter.yaml': after.replace('Contoso service desk', 'Contoso night desk'),
      },
    );
    const rows = (parent: string | null): readonly ViewNode[] => changeRows(parent, changes);
    const all = rowsOf(rows);
    deepEqual(all.map(({ id }) => id).toSorted(), [...new Set(all.map(({ id }) => id))].toSorted());
    for (const row of all) {
      equal(row.hasChildren, rows(row.id).length > 0, row.id);
      for (const { parent } of rows(row.id)) equal(parent, row.id);
      ok(row.label !== '' && row.spoken !== '', row.id);
      if (row.kind !== 'group') ok(row.location, row.id);
    }
    ok(
      all.some(
        ({ label, description }) =>
          label.includes('c/project-charter.yaml') && description.startsWith('gone'),
      ),
    );
    ok(
      all.some(
        ({ label, description }) => label.includes('d/project-charter.yaml') && description.startsWith('new'),
      ),
    );
    ok(
      all.some(
        ({ description }) => description === 're-targeted · Contoso service desk (b/project-charter.yaml)',
      ),
    );
  });

  it('says of a charter that it was moved', async () => {
    const changes = await changesOf({ 'a/desk.charter.yaml': before }, { 'b/desk.charter.yaml': before });
    const rows = changeRows('Alignment', changes);
    equal(rows[0]?.label, 'Contoso service desk (b/desk.charter.yaml)');
    match(rows[0]?.description ?? '', /^moved · /u);
    match(rows[0]?.location?.uri ?? '', /\/b\/desk\.charter\.yaml$/u);
    match(rows[0]?.earlierUri ?? '', /\/a\/desk\.charter\.yaml$/u);
  });

  it('has no rows where nothing changed, nor below what is not there', async () => {
    const changes = await changesOf({ [FILE]: before }, { [FILE]: before });
    deepEqual(changeRows(null, changes), []);
    deepEqual(changeRows('Objectives › gone › gone', changes), []);
  });
});
