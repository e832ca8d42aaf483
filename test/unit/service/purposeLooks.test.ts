import { deepEqual, equal, ok } from 'node:assert/strict';
import type { CheckResult } from '../../../src/core/engine';
import { drained } from '../../../src/core/model';
import type { PurposeFilter, PurposeGrouping, PurposeLook, ViewNode } from '../../../src/protocol';
import {
  findingScope,
  markdownChains,
  moveChoices,
  pathToEntry,
  preparingPurpose,
  purposeRows,
} from '../../../src/service';
import { entryOf, HEADER, PART, resultOf, resultsOf, rowIn, rowsOf } from './results';

function allRows(results: readonly CheckResult[], look: PurposeLook): readonly ViewNode[] {
  return rowsOf((parent) => purposeRows(parent, results, look));
}

const TEAM = `objectives:
  - { id: OBJ-1, title: Answer faster, owner: P-2 }
  - { id: OBJ-2, title: Cut costs }
requirements:
  - { id: REQ-1, title: Routing, supports: [OBJ-1] }
  - { id: REQ-2, title: Routing at night, supports: [REQ-1] }
workItems:
  - { id: WI-1, title: Rules, supports: [REQ-1], state: active, assignee: P-1, milestone: MS-2 }
  - { id: WI-2, title: First rule, parent: WI-1, estimate: 3d, state: done, assignee: P-1 }
  - { id: WI-3, title: Second rulé, parent: WI-1, assignee: Cora, pair: [P-1], milestone: MS-1 }
  - { id: WI-4, title: Cheaper lines, supports: [OBJ-2], estimate: 5pt }
  - { id: WI-5, title: Fax, owner: Ben }
milestones: [{ id: MS-1, title: Pilot }, { id: MS-2, title: Go-live }, { id: MS-3, title: Closure }]
people: [{ id: P-1, name: Ana }, { id: P-2, name: Ben }]
`;

/** The tree below the purpose, without what is greyed in it. */
function labelled(
  results: readonly CheckResult[],
  look: PurposeLook,
  parent: string | null = null,
  depth = -1,
): readonly string[] {
  return purposeRows(parent, results, look).flatMap(({ id, label }) => [
    ...(depth < 0 ? [] : ['  '.repeat(depth) + label]),
    ...labelled(results, look, id, depth + 1),
  ]);
}

describe('the Purpose tree in another order', () => {
  const grouped = async (groupBy: PurposeGrouping): Promise<readonly string[]> =>
    labelled([await resultOf(TEAM)], { groupBy, filter: null });

  it('has the requirements with their work, and the work that leads to none', async () => {
    deepEqual(await grouped('requirement'), [
      'REQ-1 Routing',
      '  REQ-2 Routing at night',
      '  WI-1 Rules',
      '    WI-2 First rule',
      '    WI-3 Second rulé',
      'No requirement',
      '  WI-4 Cheaper lines',
      '  WI-5 Fax',
    ]);
  });

  it('has who does the work or answers for it, those first who stand in the charter', async () => {
    deepEqual(await grouped('owner'), [
      'Ana',
      '  WI-1 Rules',
      '    WI-2 First rule',
      'Ben',
      '  OBJ-1 Answer faster',
      '  WI-5 Fax',
      'Cora',
      '  WI-3 Second rulé',
      'Not assigned',
      '  WI-4 Cheaper lines',
    ]);
  });

  it('has the milestones, which parts of a planned item share', async () => {
    deepEqual(await grouped('milestone'), [
      'MS-1 Pilot',
      '  WI-3 Second rulé',
      'MS-2 Go-live',
      '  WI-1 Rules',
      '    WI-2 First rule',
      'No milestone',
      '  WI-4 Cheaper lines',
      '  WI-5 Fax',
    ]);
  });

  it('has the states of work, in the order in which work goes through them', async () => {
    deepEqual(await grouped('state'), [
      'New',
      '  WI-3 Second rulé',
      '  WI-4 Cheaper lines',
      '  WI-5 Fax',
      'Active',
      '  WI-1 Rules',
      'Done',
      '  WI-2 First rule',
    ]);
  });

  it('has groups that sum up their work and, where they are about something, lead there', async () => {
    const results = [await resultOf(TEAM)];
    const rows = (groupBy: PurposeGrouping) => allRows(results, { groupBy, filter: null });
    const ana = rows('owner').find(({ label }) => label === 'Ana');
    equal(ana?.description, '100% aligned · 2 work items · 3d');
    equal(ana?.entryId, 'P-1');
    ok(ana?.location);
    const none = rows('milestone').find(({ label }) => label === 'No milestone');
    equal(none?.description, '50% aligned · 2 work items · 5pt');
    equal(none?.location, null);
    ok(none?.tooltip.startsWith('Work that is planned for no milestone.'));
    ok(none?.tooltip.includes('- Effort: 5pt, 1 of 2 without an estimate'), none?.tooltip);
    const ben = rows('owner').find(({ label }) => label === 'Ben');
    equal(ben?.spoken.startsWith('person Ben'), true, ben?.spoken);
  });

  it('leads to an entry where it stands now, and to the charter where it does not', async () => {
    const results = [await resultOf(TEAM)];
    const [result] = results;
    ok(result);
    const way = (subject: string, groupBy: PurposeGrouping): readonly string[] =>
      pathToEntry(entryOf(result, subject), results, { groupBy, filter: null })
        .slice(1)
        .map(({ label }) => label);
    deepEqual(way('WI-2', 'owner'), ['Ana', 'WI-1 Rules', 'WI-2 First rule']);
    deepEqual(way('WI-2', 'state'), ['Done', 'WI-2 First rule']);
    deepEqual(way('WI-2', 'requirement'), ['REQ-1 Routing', 'WI-1 Rules', 'WI-2 First rule']);
    deepEqual(way('OBJ-2', 'milestone'), []);
  });
});

describe('the filtered Purpose tree', () => {
  const ANY: PurposeFilter = { text: '', states: [], person: null, drifting: false };
  const shown = async (
    filter: Partial<PurposeFilter>,
    groupBy: PurposeGrouping = 'objective',
  ): Promise<readonly string[]> =>
    labelled([await resultOf(TEAM)], { groupBy, filter: { ...ANY, ...filter } });

  it('shows what has the words in its id or title, with all that it hangs on', async () => {
    deepEqual(await shown({ text: 'RULE second' }), [
      'OBJ-1 Answer faster',
      '  REQ-1 Routing',
      '    WI-1 Rules',
      '      WI-3 Second rulé',
    ]);
    deepEqual(await shown({ text: 'wi-5' }), ['Serves nothing yet', '  WI-5 Fax']);
    deepEqual(await shown({ text: 'nowhere' }), []);
  });

  it('shows work in one of several states', async () => {
    deepEqual(await shown({ states: ['active', 'done'] }), [
      'OBJ-1 Answer faster',
      '  REQ-1 Routing',
      '    WI-1 Rules',
      '      WI-2 First rule',
    ]);
  });

  it('shows what somebody owns or works on, be it in a pair', async () => {
    deepEqual(await shown({ person: 'Ana', states: ['new'] }), [
      'OBJ-1 Answer faster',
      '  REQ-1 Routing',
      '    WI-1 Rules',
      '      WI-3 Second rulé',
    ]);
    deepEqual(await shown({ person: 'Ben' }), ['OBJ-1 Answer faster', 'Serves nothing yet', '  WI-5 Fax']);
  });

  it('shows what drifts', async () => {
    const drifting = await shown({ drifting: true });
    ok(drifting.includes('  WI-5 Fax'));
    ok(!drifting.includes('  WI-4 Cheaper lines'), drifting.join('\n'));
  });

  it('works in every order', async () => {
    deepEqual(await shown({ text: 'rule' }, 'state'), [
      'New',
      '  WI-3 Second rulé',
      'Active',
      '  WI-1 Rules',
      'Done',
      '  WI-2 First rule',
    ]);
    deepEqual(await shown({ text: 'fax' }, 'requirement'), ['No requirement', '  WI-5 Fax']);
    deepEqual(await shown({ text: 'night' }, 'requirement'), ['REQ-1 Routing', '  REQ-2 Routing at night']);
  });

  it('keeps the row of a charter in which nothing is left', async () => {
    const rows = purposeRows(null, [await resultOf(TEAM)], {
      groupBy: 'objective',
      filter: { ...ANY, text: 'nowhere' },
    });
    deepEqual(
      rows.map(({ hasChildren }) => hasChildren),
      [false],
    );
  });

  it('counts what it shows, and tells what it could be narrowed down to', async () => {
    const results = [await resultOf(TEAM)];
    const scope = (groupBy: PurposeGrouping, filter: PurposeFilter | null) =>
      drained(findingScope({ groupBy, filter }, results));
    deepEqual(scope('objective', null), {
      matches: 9,
      total: 9,
      drifting: 1,
      states: [
        { name: 'new', count: 3 },
        { name: 'active', count: 1 },
        { name: 'done', count: 1 },
      ],
      people: [
        { name: 'Ana', count: 3 },
        { name: 'Ben', count: 2 },
        { name: 'Cora', count: 1 },
      ],
    });
    equal(scope('objective', { ...ANY, person: 'Ana' }).matches, 3);
    equal(scope('state', null).total, 5);
    equal(scope('owner', null).total, 6);
    equal(scope('requirement', null).total, 7);
  });
});

describe('what the Purpose tree tells of a row', () => {
  const ODD = `objectives: [{ id: OBJ-1, title: Answer faster, owner: R-1 }]
workItems:
  - { id: WI-1, title: Old, supports: [OBJ-1], state: dropped, due: 2027-01-31 }
  - { title: A call without an id, supports: [OBJ-1], assignee: Zoe, milestone: MS-1 }
milestones: [{ id: MS-1 }]
roles: [{ id: R-1, title: Desk lead }]
`;

  it('is who answers for it, and by when, as far as the charter says so', async () => {
    const results = [await resultOf(ODD)];
    const tooltips = (groupBy: PurposeGrouping) =>
      new Map(allRows(results, { groupBy, filter: null }).map(({ label, tooltip }) => [label, tooltip]));
    const plain = tooltips('objective');
    ok(plain.get('OBJ-1 Answer faster')?.includes('- Owner: Desk lead'));
    ok(plain.get('WI-1 Old')?.includes('- Due: 2027\\-01\\-31'), plain.get('WI-1 Old'));
    ok(!plain.get('WI-1 Old')?.includes('Reaches the purpose'));
    const call = plain.get('A call without an id') ?? '';
    ok(call.includes('- Assigned to: Zoe') && call.includes('- Milestone: MS\\-1'), call);
    ok(call.includes('- Reaches the purpose: yes'));
    deepEqual([...tooltips('owner').keys()].slice(1), [
      'Desk lead',
      'OBJ-1 Answer faster',
      'Zoe',
      'A call without an id',
      'Not assigned',
      'WI-1 Old',
    ]);
  });

  it('is prepared in steps, whoever asks meanwhile', async () => {
    const results = await resultsOf({
      'a.charter.yaml': HEADER + ODD,
      'lost.charter.yaml': `${PART}goals: [{ id: G-9, title: Lost }]\n`,
    });
    const filter: PurposeFilter = { text: 'call', states: [], person: null, drifting: false };
    const look: PurposeLook = { groupBy: 'objective', filter };
    const [one, two] = [preparingPurpose(results, look), preparingPurpose(results, look)];
    one.next();
    drained(two);
    drained(one);
    drained(preparingPurpose(results, { ...look, filter: null }));
    equal(allRows(results, look).length, 3);
    equal(drained(findingScope(look, results)).matches, 1);
  });
});

describe('a long list in the Purpose tree', () => {
  const MANY = `objectives: [{ id: OBJ-1, title: Answer faster }]
workItems:
${Array.from({ length: 501 }, (_, i) => `  - { id: WI-${i + 1}, title: Call, supports: [OBJ-1] }\n`).join('')}`;

  it('is cut into stretches, below which its rows stand', async () => {
    const results = [await resultOf(MANY)];
    const [result] = results;
    ok(result);
    const objective = rowIn((parent) => purposeRows(parent, results), 'OBJ-1');
    const pages = purposeRows(objective.id, results);
    deepEqual(
      pages.map(({ label, description }) => [label, description]),
      [
        ['WI-1 – WI-200', '200'],
        ['WI-201 – WI-400', '200'],
        ['WI-401 – WI-501', '101'],
      ],
    );
    equal(pages[1] && purposeRows(pages[1].id, results).length, 200);
    const path = pathToEntry(entryOf(result, 'WI-300'), results);
    deepEqual(
      path.slice(1).map(({ label }) => label),
      ['OBJ-1 Answer faster', 'WI-201 – WI-400', 'WI-300 Call'],
    );
    ok(
      markdownChains([path.at(-1)?.id ?? ''], results).includes(
        '  - Objective: OBJ-1 Answer faster\n    - Work item: WI-300',
      ),
    );
    const choices = moveChoices({ rows: [path.at(-1)?.id ?? ''] }, results);
    ok(choices.kind === 'choices');
    deepEqual(choices.from, ['OBJ-1']);
  });
});
