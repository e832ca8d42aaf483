import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readMapping } from '../../../../src/core/exchange';
import type { Backlog, BacklogItem } from '../../../../src/core/exchange/backlog';
import type { MappedBacklog, MappedEntry } from '../../../../src/core/exchange/mapped';
import { mapBacklog } from '../../../../src/core/exchange/mapping/map';
import { sightOf } from '../../../../src/core/exchange/mapping/sight';
import { loadBundles } from '../../../../src/core/bundles';
import { drained, isId } from '../../../../src/core/model';
import { memoryFiles } from '../../../support/memoryFiles';
import { backlog, CHARTER, item, under } from '../imports';

const TEAM = `${CHARTER}people:
  - { id: P-1, name: Ana Ruiz, links: ['mailto:ana@contoso.com'] }
skills:
  - { id: SK-1, title: Omnichannel }
milestones:
  - { id: MS-1, title: Release 1 }
requirements:
  - { id: REQ-1, title: Cases reach who can solve them }
`;

async function mapped(from: Backlog, mapping = ''): Promise<MappedBacklog> {
  const uri = 'file:///home/project-charter.yaml';
  const [bundle] = await loadBundles(memoryFiles(new Map([[uri, TEAM]])), 'file:///home', [uri]);
  assert.ok(bundle);
  return drained(mapBacklog(from, readMapping(mapping).mapping, sightOf(bundle, new Map())));
}

type Values = Parameters<typeof item>[0];

async function one(values: Values, of: Partial<Backlog> = {}, mapping = ''): Promise<MappedEntry> {
  const { entries } = await mapped(backlog([item({ key: '1', ...values })], of), mapping);
  assert.ok(entries[0]);
  return entries[0];
}

async function kindsOf(
  types: readonly string[],
  of: Partial<Backlog> = {},
): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for (const type of types) {
    // Alone, so that the other types do not tell which process it is of.
    const { entries } = await mapped(backlog([item({ key: '1', type, state: 'Active' })], of));
    const [entry] = entries;
    all[type] = entry ? (entry.owned['type'] ?? entry.kind) : 'left out';
  }
  return all;
}

describe('types', () => {
  it('of Azure DevOps are known in each of its processes', async () => {
    assert.deepEqual(
      await kindsOf([
        'Epic',
        'Feature',
        'User Story',
        'Product Backlog Item',
        'Requirement',
        'Task',
        'Bug',
        'Issue',
        'Impediment',
        'Risk',
        'Change Request',
        'Review',
        'Test Case',
      ]),
      {
        Epic: 'epic',
        Feature: 'feature',
        'User Story': 'story',
        'Product Backlog Item': 'story',
        Requirement: 'requirement',
        Task: 'task',
        Bug: 'bug',
        Issue: 'issue',
        Impediment: 'issue',
        Risk: 'risk',
        'Change Request': 'story',
        Review: 'task',
        'Test Case': 'left out',
      },
    );
  });

  it('of the Basic process call any item an issue', async () => {
    const { entries } = await mapped(
      backlog([
        item({ key: '1', type: 'Epic', state: 'Doing' }),
        item({ key: '2', type: 'Issue', state: 'To Do', parent: under('1') }),
      ]),
    );
    assert.deepEqual(
      entries.map(({ kind, owned }) => [kind, owned['type']]),
      [
        ['workItem', 'epic'],
        ['workItem', 'story'],
      ],
    );
  });

  it('of the Dynamics 365 template go where the format has a place', async () => {
    assert.deepEqual(
      await kindsOf([
        'Objective',
        'Assumption',
        'Decision',
        'Ticket',
        'Action item',
        'Workflow',
        'Deliverable',
        'Status report',
      ]),
      {
        Objective: 'objective',
        Assumption: 'assumption',
        Decision: 'decision',
        Ticket: 'task',
        'Action item': 'action',
        Workflow: 'story',
        Deliverable: 'deliverable',
        'Status report': 'left out',
      },
    );
    const process = await one({
      type: 'Process area',
      fields: { 'Process sequence ID': '10.05', Scope: '30 - Out of scope', 'Fit Gap Status': 'Fit' },
    });
    assert.deepEqual(
      [
        process.kind,
        process.owned['kind'],
        process.owned['processId'],
        process.owned['scope'],
        process.owned['fit'],
      ],
      ['requirement', 'business', '10.05', 'out', 'fit'],
    );
  });

  it('of Jira and GitHub are known, and labels tell where there is none', async () => {
    assert.deepEqual(
      await kindsOf(['Story', 'Sub-task', 'Spike', 'Incident', 'Improvement'], { system: 'jira' }),
      {
        Story: 'story',
        'Sub-task': 'task',
        Spike: 'spike',
        Incident: 'bug',
        Improvement: 'story',
      },
    );
    assert.equal((await one({ tags: ['ui', 'bug'] }, { system: 'github' })).owned['type'], 'bug');
    assert.equal((await one({}, { system: 'github' })).owned['type'], 'story');
  });

  it('that nobody knows are stories, and told', async () => {
    const { entries, troubles } = await mapped(backlog([item({ key: '1', type: 'Widget', line: 7 })]));
    assert.equal(entries[0]?.owned['type'], 'story');
    assert.deepEqual(
      troubles.map(({ line, kind }) => [line, kind]),
      [[7, 'unclear']],
    );
  });

  it('are what a mapping says', async () => {
    const mapping = 'types: { Bug: issue, Widget: skip }\n';
    assert.equal((await one({ type: 'Bug' }, {}, mapping)).kind, 'issue');
    const { entries, summary } = await mapped(backlog([item({ key: '1', type: 'Widget' })]), mapping);
    assert.equal(entries.length, 0);
    assert.deepEqual(summary.skipped, [{ reason: 'type “Widget” is not mapped', count: 1 }]);
  });

  it('are not the only reason to leave something out: each is a few words, and counted', async () => {
    const skipped = (line: number, message: string) => ({ line, message, kind: 'skipped' as const });
    const troubles = [
      skipped(3, 'It has no title and is left out.'),
      skipped(4, 'It has no title and is left out.'),
      skipped(5, 'The row on line 5 has a quotation mark that is never closed: the file was cut off.'),
    ];
    const { summary } = await mapped(backlog([item({ key: '1' })], { troubles, read: 4 }));
    assert.deepEqual(summary.skipped, [
      { reason: 'has no title', count: 2 },
      { reason: 'The row on line 5 has a quotation mark that is never closed', count: 1 },
    ]);
  });
});

describe('states', () => {
  const state = async (values: Values, of: Partial<Backlog> = {}): Promise<unknown> =>
    (await one({ type: 'Task', ...values }, of)).owned['state'];

  it('are those of the usual processes', async () => {
    const words = {
      New: 'new',
      'To Do': 'new',
      Committed: 'active',
      'In Progress': 'active',
      'On Hold': 'blocked',
      Resolved: 'resolved',
      Closed: 'done',
      Removed: 'dropped',
    };
    for (const [word, expected] of Object.entries(words))
      assert.equal(await state({ state: word }), expected, word);
  });

  it('are dropped where the reason says that it was not done', async () => {
    for (const reason of ["Won't Do", 'NOT_PLANNED', 'Duplicate', 'Removed from the backlog', 'As Designed'])
      assert.equal(await state({ state: 'Closed', reason }), 'dropped', reason);
    for (const reason of ['Done', 'Fixed', 'COMPLETED', 'Acceptance tests pass', 'Moved to state Closed'])
      assert.equal(await state({ state: 'Closed', reason }), 'done', reason);
    assert.equal(await state({ state: 'Active', reason: 'Duplicate' }), 'active');
  });

  it('of a workflow that nobody knows are read by their category, else kept and told', async () => {
    assert.equal(await state({ state: 'Simmering', fields: { 'Status Category': 'In Progress' } }), 'active');
    const { entries, troubles } = await mapped(
      backlog([item({ key: '1', type: 'Task', state: 'Simmering' })]),
    );
    assert.equal(entries[0]?.owned['x-state'], 'Simmering');
    assert.equal(troubles.length, 1);
  });

  it('say in each kind what the kind says', async () => {
    assert.equal((await one({ type: 'Requirement', state: 'Resolved' })).owned['status'], 'implemented');
    assert.equal((await one({ type: 'Risk', state: 'Active' })).owned['status'], 'open');
    assert.equal((await one({ type: 'Risk', state: 'Closed' })).owned['status'], 'closed');
    assert.equal((await one({ type: 'Objective', state: 'New' })).owned['status'], 'active');
  });
});

describe('fields', () => {
  it('carry over priorities with care', async () => {
    const words = {
      1: 'must',
      2: 'should',
      3: 'could',
      4: 'could',
      High: 'should',
      Blocker: 'must',
      'Must have': 'must',
      '1 - Critical': 'must',
      Lowest: 'could',
      "Won't have": 'wont',
    };
    for (const [priority, expected] of Object.entries(words))
      assert.equal((await one({ priority })).owned['priority'], expected, priority);
    assert.equal((await one({ priority: 'Not set' })).owned['priority'], undefined);
    assert.equal((await one({ priority: 'Sooner' })).owned['x-priority'], 'Sooner');
  });

  it('carry over estimates', async () => {
    assert.equal((await one({ points: 5 })).owned['estimate'], '5pt');
    assert.equal((await one({ points: 0.5, hours: { estimate: 8 } })).owned['estimate'], '0.5pt');
    const task = await one({ hours: { remaining: 3, spent: 5.256 } });
    assert.deepEqual([task.owned['estimate'], task.owned['spent']], ['8.26h', '5.26h']);
    assert.equal((await one({ type: 'Risk', points: -1 })).owned['x-estimate'], undefined);
  });

  it('find people, skills, milestones and objectives of the charter', async () => {
    const entry = await one({
      assignee: { name: 'Ruiz, Ana', mail: 'Ana@Contoso.com' },
      tags: ['omnichannel', 'obj-1', 'REQ-1', 'OBJ-9'],
      iteration: 'Desk\\Release 1\\Sprint 3',
    });
    assert.deepEqual(
      [entry.owned['assignee'], entry.owned['skills'], entry.owned['tags'], entry.owned['milestone']],
      ['P-1', ['SK-1'], ['OBJ-9'], 'MS-1'],
    );
    assert.deepEqual(entry.initial['supports'], ['OBJ-1', 'REQ-1']);
    assert.deepEqual((await one({ fields: { Objective: 'OBJ-1, OBJ-9' } })).initial['supports'], ['OBJ-1']);
    const other = await one({ assignee: { name: 'Bo Li' }, iteration: 'Desk\\Sprint 9' });
    assert.deepEqual([other.owned['assignee'], other.owned['x-iteration']], ['Bo Li', 'Desk\\Sprint 9']);
  });

  it('keep what the kind has no place for', async () => {
    const risk = await one({
      type: 'Risk',
      points: 3,
      acceptance: ['a', 'b'],
      assignee: { name: 'Bo' },
      due: '2026-12-01',
    });
    assert.deepEqual(
      [risk.owned['x-estimate'], risk.owned['x-acceptance'], risk.owned['owner'], risk.owned['x-due']],
      ['3pt', ['a', 'b'], 'Bo', '2026-12-01'],
    );
  });

  it('are told where they are left behind, and kept where a mapping says so', async () => {
    const values: Values = { fields: { 'Business Value': '50', Stream: 'B2B', Why: 'Law' } };
    const { summary } = await mapped(backlog([item({ key: '1', ...values })]));
    assert.deepEqual(
      summary.left.map(({ field }) => field),
      ['Business Value', 'Stream', 'Why'],
    );
    const entry = await one(
      values,
      {},
      'fields: { business value: x-value, Stream: horizon, Why: rationale }\n',
    );
    assert.deepEqual(
      [entry.owned['x-value'], entry.owned['horizon'], entry.initial['rationale']],
      [50, undefined, 'Law'],
    );
  });
});

describe('links', () => {
  it('take a parent that is no work as what the work is for', async () => {
    const { entries } = await mapped(
      backlog([
        item({ key: '3', type: 'Task', parent: under('2') }),
        item({ key: '2', type: 'Test Case', parent: under('7') }),
        item({ key: '7', type: 'Requirement', parent: under('0') }),
        item({ key: '0', type: 'Objective' }),
        item({ key: '4', type: 'Risk', parent: under('3') }),
      ]),
    );
    assert.deepEqual(
      entries.map(({ id, initial }) => [id, initial]),
      [
        ['OBJ-0', {}],
        ['REQ-7', { supports: ['OBJ-0'] }],
        ['WI-3', { supports: ['REQ-7'] }],
        ['R-4', { threatens: ['WI-3'] }],
      ],
    );
  });

  it('say once what waits for what, whichever end tells it', async () => {
    const to = (kind: 'blocks' | 'blocked-by' | 'related', key: string): BacklogItem['links'][number] => ({
      kind,
      to: { kind: 'key', key },
    });
    const { entries, troubles } = await mapped(
      backlog([
        item({ key: '1', links: [to('blocks', '2'), to('related', '3'), to('blocked-by', '1')] }),
        item({ key: '2', links: [to('blocked-by', '1'), to('blocked-by', '99')] }),
        item({ key: '3' }),
      ]),
    );
    assert.deepEqual(
      entries.map(({ owned }) => [owned['dependsOn'], owned['x-related']]),
      [
        [undefined, ['WI-3']],
        [['WI-1'], undefined],
        [undefined, undefined],
      ],
    );
    assert.match(troubles[0]?.message ?? '', /waits for 99, which is not in the file/u);
  });

  it('tell of parents that are nowhere', async () => {
    const { troubles } = await mapped(backlog([item({ key: '1', parent: under('77'), line: 9 })]));
    assert.deepEqual(
      troubles.map(({ line, message }) => [line, message]),
      [[9, 'Its parent 77 is not in the file, so it stands on top.']],
    );
  });
});

describe('a mapped backlog', () => {
  const anyItem = fc.record({
    key: fc.option(fc.constantFrom('1', '2', '3', 'A-1', '#7', 'ü', 'o/r#9'), { nil: undefined }),
    type: fc.option(fc.constantFrom('Epic', 'Task', 'Risk', 'Test Case', 'Requirement', 'x'), {
      nil: undefined,
    }),
    parent: fc.option(fc.constantFrom('1', '2', '3', '9'), { nil: undefined }),
    row: fc.option(fc.nat(9), { nil: undefined }),
  });

  it('counts every row, gives each entry an id of its own, and puts parents first, whatever the rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyItem, { maxLength: 10 }),
        fc.constantFrom('azure-devops' as const, 'jira' as const, 'github' as const, 'other' as const),
        async (rows, system) => {
          const items = rows.map(({ key, type, parent, row }) =>
            item({
              ...(key === undefined ? {} : { key }),
              ...(type === undefined ? {} : { type }),
              ...(parent !== undefined ? { parent: under(parent) } : {}),
              ...(parent === undefined && row !== undefined ? { parent: { kind: 'row', index: row } } : {}),
            }),
          );
          const { entries, summary } = await mapped(backlog(items, { system }));
          const skipped = summary.skipped.reduce((sum, { count }) => sum + count, 0);
          assert.equal(entries.length + skipped, items.length);
          assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
          assert.equal(new Set(entries.map(({ identity }) => identity)).size, entries.length);
          assert.ok(entries.every(({ id }) => isId(id)));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('what a key cannot hold', () => {
  it('is told, with what to do, and never lost in silence', async () => {
    const risk = item({
      key: '1',
      type: 'Risk',
      title: 'The vendor leaves',
      fields: { Probability: 'Very likely' },
    });
    const { troubles, summary, entries } = await mapped(backlog([risk]));
    assert.deepEqual(
      troubles.map(({ message }) => message),
      [
        '“Very likely” in “Probability” is nothing that `probability` can hold, so it was left out. Say under `fields` in throughline.mapping.yaml where else to keep it, as in `x-probability`.',
      ],
    );
    assert.deepEqual([summary.left, entries[0]?.owned['probability']], [[], undefined]);
  });

  it('counts as not taken over where entries of the kind have no such key', async () => {
    const story = item({ key: '1', type: 'User Story', fields: { Chance: '3' } });
    const { summary } = await mapped(backlog([story]), 'fields: { Chance: probability }');
    assert.deepEqual(summary.left, [{ field: 'Chance', count: 1 }]);
  });
});
