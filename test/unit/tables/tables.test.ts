import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { CharterKind } from '../../../src/core/model';
import { TABLES } from '../../../src/core/tables';
import { filledCharter, markerOf, PLACES } from '../../support/filledCharter';
import { oneCharter } from '../../support/workspace';
import { DESK, pick, rowsOf, tablesOf } from './desk';

describe('the tables', () => {
  it('are declared once each, with columns once each, in words', () => {
    const names = TABLES.map(({ name }) => name);
    equal(new Set(names).size, names.length);
    for (const { name, describe: words, columns } of TABLES) {
      match(name, /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/u);
      match(words, /^[A-Z].*\.$/u, name);
      const own = columns.map((column) => column.name);
      deepEqual(
        own.filter((each, i) => own.indexOf(each) !== i),
        [],
        name,
      );
      for (const column of columns) {
        match(column.name, /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/u, name);
        match(column.describe, /^\S.*\.$/u, `${name}.${column.name}`);
        ok(!['table', 'version'].includes(column.name), 'These are keys of each line of NDJSON.');
      }
    }
  });

  it('have the path and name of the charter in each row, and its key where it has one', async () => {
    const tables = await tablesOf(DESK);
    const keys: unknown[] = [];
    for (const { name } of tables) {
      for (const row of rowsOf(tables, name)) {
        ok(
          ['desk/project-charter.yaml', 'practice/practice-charter.yaml'].includes(
            String(row['charter_path']),
          ),
        );
        ok(['Night desk', 'CRM practice'].includes(String(row['charter_name'])));
        if ('key' in row) keys.push(row['key']);
      }
    }
    equal(new Set(keys).size, keys.length);
    ok(keys.includes('desk/project-charter.yaml::OBJ-1'));
  });

  it('tell of a charter what it is for and how far its work is aligned', async () => {
    const [desk, practice] = rowsOf(await tablesOf(DESK), 'charters');
    deepEqual(pick(desk, 'kind', 'customer', 'phase', 'platforms', 'practice_path', 'purpose_statement'), [
      'project',
      'Contoso',
      'implement',
      ['Dynamics 365', 'Power Platform'],
      'practice/practice-charter.yaml',
      'Callers sleep again.',
    ]);
    deepEqual(pick(desk, 'objectives', 'requirements', 'work_items', 'effort_unit', 'counted_work_items'), [
      3,
      2,
      8,
      'hours',
      6,
    ]);
    deepEqual(pick(practice, 'kind', 'lead', 'alignment', 'practice_path'), [
      'practice',
      'P-lee',
      null,
      null,
    ]);
  });

  it('tell of work whether it drifts, and why', async () => {
    const items = rowsOf(await tablesOf(DESK), 'work_items');
    const told = items.map((row) =>
      pick(row, 'id', 'verdict', 'links_from', 'objectives', 'is_leaf', 'rules'),
    );
    deepEqual(told, [
      ['WI-1', 'aligned', 'own', ['OBJ-1'], false, []],
      ['WI-2', 'aligned', 'inherited', ['OBJ-1'], true, []],
      ['WI-3', 'aligned', 'own', ['OBJ-3', 'OBJ-1'], true, []],
      ['WI-4', 'drifting', null, [], true, ['drift/orphan-work-item']],
      ['WI-5', 'dropped', null, [], false, []],
      ['WI-6', 'aligned', 'own', ['OBJ-1'], true, []],
      ['WI-7', 'drifting', 'own', ['OBJ-2'], true, ['drift/closed-objective']],
      [null, 'drifting', 'own', [], true, []],
    ]);
    match(String(items[3]?.['reasons']), /WI-4 .* supports no objective/u);
    match(String(items[7]?.['reasons']), /leads to no active objective/u);
  });

  it('tell of work with parts what its parts come to, and why by what lies nearest', async () => {
    const items = rowsOf(
      await tablesOf(
        oneCharter(`charter: 1
kind: project
objectives: [{ id: OBJ-1, title: One }, { id: OBJ-2, title: Two, status: retired }]
requirements: [{ id: REQ-1, title: Gone, status: dropped, supports: [OBJ-1] }]
workItems:
  - { id: WI-1, title: Half, type: epic }
  - { id: WI-2, title: Linked, parent: WI-1, supports: [OBJ-1] }
  - { id: WI-3, title: Not linked, parent: WI-1 }
  - { id: WI-4, title: Nothing, type: epic }
  - { id: WI-5, title: Part of nothing, parent: WI-4 }
  - { id: WI-6, title: Of a dropped need, supports: [REQ-1] }
  - { id: WI-7, title: Round, parent: WI-8, supports: [OBJ-1] }
  - { id: WI-8, title: And round, parent: WI-7 }
`),
      ),
      'work_items',
    );
    deepEqual(
      items.map((row) => pick(row, 'id', 'verdict', 'rules')),
      [
        ['WI-1', 'partly', []],
        ['WI-2', 'aligned', []],
        ['WI-3', 'drifting', ['drift/orphan-work-item']],
        ['WI-4', 'drifting', ['drift/orphan-work-item']],
        ['WI-5', 'drifting', ['drift/orphan-work-item']],
        ['WI-6', 'drifting', ['drift/dropped-requirement']],
        ['WI-7', 'aligned', []],
        ['WI-8', 'aligned', []],
      ],
    );
    match(String(items[4]?.['reasons']), /^WI-4 /u);
  });

  it('leave empty what is no number', async () => {
    const [measure] = rowsOf(
      await tablesOf(
        oneCharter(
          'charter: 1\nkind: project\nobjectives: [{ id: OBJ-1, measures: [{ id: M-1, baseline: { value: .inf }, target: { value: 1 }, actual: { value: 1 } }] }]\n',
        ),
      ),
      'measures',
    );
    deepEqual(pick(measure, 'baseline_value', 'target_value', 'progress'), [null, 1, null]);
  });

  it('count effort in one unit, and give durations as minutes and points', async () => {
    const [, skill, night, , dropped] = rowsOf(await tablesOf(DESK), 'work_items');
    const names = ['effort', 'effort_unit', 'estimate', 'estimate_minutes', 'estimate_points', 'is_aligned'];
    deepEqual(pick(skill, ...names), [21, 'hours', '3d', 1260, null, true]);
    deepEqual(pick(night, ...names), [7, 'hours', '7h', 420, null, true]);
    deepEqual(pick(dropped, ...names), [null, 'hours', null, null, null, null]);
    const points = oneCharter('charter: 1\nkind: project\nworkItems: [{ id: WI-1, estimate: 5pt }]\n');
    const [item] = rowsOf(await tablesOf(points), 'work_items');
    deepEqual(pick(item, ...names), [5, 'points', '5pt', null, 5, false]);
  });

  it('fill in what the format takes for granted, and days as days', async () => {
    const tables = await tablesOf(DESK);
    const [first] = rowsOf(tables, 'objectives');
    deepEqual(pick(first, 'status', 'weight', 'work_items', 'open_work_items', 'done_work_items'), [
      'active',
      60,
      3,
      2,
      1,
    ]);
    deepEqual(pick(rowsOf(tables, 'work_items')[6], 'state', 'due', 'priority'), ['new', '2026-12-24', null]);
    const [measure] = rowsOf(tables, 'measures');
    deepEqual(pick(measure, 'objective_key', 'baseline_value', 'target_by', 'progress'), [
      'desk/project-charter.yaml::OBJ-1',
      30,
      '2027-01-31',
      0.4,
    ]);
    deepEqual(pick(rowsOf(tables, 'risks')[0], 'score', 'threatens', 'status'), [12, ['OBJ-1'], 'open']);
    const [calls, counted] = rowsOf(tables, 'requirements');
    deepEqual(pick(calls, 'objectives', 'alignment', 'priority'), [['OBJ-1'], 1, 'must']);
    deepEqual(pick(counted, 'objectives', 'alignment', 'effort'), [['OBJ-2'], null, 0]);
  });

  it('name where each thing is written', async () => {
    const [row] = rowsOf(await tablesOf(DESK), 'work_items');
    deepEqual(pick(row, 'file', 'line'), ['desk/work.charter.yaml', 4]);
  });

  it('have the links as they are written, those that lead nowhere and to the practice included', async () => {
    const links = rowsOf(await tablesOf(DESK), 'links');
    const told = links.map((row) => pick(row, 'from_id', 'field', 'to_id', 'to_kind', 'state'));
    ok(
      told.some((link) => link.join(' ') === 'G-1 supports PG-1 goal valid'),
      JSON.stringify(told),
    );
    ok(told.some((link) => link.join(' ') === ' supports OBJ-9  unknown'));
    const up = links.find((row) => row['from_id'] === 'G-1');
    equal(up?.['to_key'], 'practice/practice-charter.yaml::PG-1');
  });

  it('have what is found, and what is accepted with its reason', async () => {
    const findings = rowsOf(await tablesOf(DESK), 'findings');
    const waived = findings.find(({ state }) => state === 'waived');
    deepEqual(pick(waived, 'rule', 'rule_group', 'subject', 'waived_reason', 'waived_by', 'waived_until'), [
      'measure/missing',
      'measure',
      'OBJ-3',
      'Next year',
      'P-ana',
      '2027-06-30',
    ]);
    ok(
      findings.some(
        ({ rule, entry_key: key }) =>
          rule === 'drift/orphan-work-item' && key === 'desk/project-charter.yaml::WI-4',
      ),
    );
  });

  it('number what has the same name, and call what has no id by its place', async () => {
    const twice = oneCharter(
      'charter: 1\nkind: project\ngoals: [{ id: G-1 }, { id: G-1 }, { title: Third }]\n',
    );
    const goals = rowsOf(await tablesOf(twice), 'goals');
    deepEqual(
      goals.map(({ key }) => key),
      ['project-charter.yaml::G-1', 'project-charter.yaml::G-1~2', 'project-charter.yaml::goals[2]'],
    );
  });

  it('leave out for the customer what stays in the team', async () => {
    const tables = await tablesOf(DESK, 'customer');
    const ana = rowsOf(tables, 'people').find(({ id }) => id === 'P-ana');
    deepEqual(
      Object.keys(ana ?? {}).filter((name) => /capacity|development/u.test(name)),
      [],
    );
    deepEqual(pick(ana, 'name', 'skills'), ['Ana', ['SK-1']]);
    equal('level' in (rowsOf(tables, 'person_skills')[0] ?? {}), false);
    equal('stance' in (rowsOf(tables, 'stakeholders')[0] ?? {}), false);
    ok(!JSON.stringify(tables).includes('resistant'));
    ok(!rowsOf(tables, 'links').some(({ field }) => field === 'development'));
    ok(rowsOf(await tablesOf(DESK), 'links').some(({ field }) => field === 'development'));
    equal(pick(rowsOf(await tablesOf(DESK), 'person_skills')[0], 'level')[0], 4);
  });

  it('keep waivers about single people in the team', async () => {
    const waived = oneCharter(`charter: 1
kind: project
waivers:
  - { rule: plan/over-capacity, about: P-1, reason: Back soon }
  - { rule: drift/orphan-work-item, about: WI-1, reason: Small }
workItems: [{ id: WI-1 }]
`);
    const about = async (audience: 'team' | 'customer') =>
      rowsOf(await tablesOf(waived, audience), 'waivers').map((row) => row['about']);
    deepEqual(await about('team'), ['P-1', 'WI-1']);
    deepEqual(await about('customer'), ['WI-1']);
  });

  it('have no row of what no charter says', async () => {
    const tables = await tablesOf(oneCharter('charter: 1\nkind: project\n'));
    const filled = tables.filter(({ name, rows }) => rows.length > 0 && name !== 'findings');
    deepEqual(
      filled.map(({ name }) => name),
      ['charters'],
    );
    equal(rowsOf(tables, 'charters')[0]?.['charter_name'], null);
  });

  for (const kind of ['project', 'practice'] as const) {
    it(`hold every field of a ${kind} charter`, async () => {
      const texts = textsIn(await tablesOf(oneCharter(filledCharter(kind))));
      deepEqual(missing(kind, texts), []);
    });

    it(`hold nothing personal of a ${kind} charter for the customer`, async () => {
      const texts = textsIn(await tablesOf(oneCharter(filledCharter(kind)), 'customer'));
      const personal = PLACES.filter((place) => place.isPersonal).map(({ steps }) =>
        markerOf(steps.filter((step) => step !== '[]')),
      );
      ok(personal.length > 3);
      deepEqual(
        personal.filter((marker) => texts.includes(marker)),
        [],
      );
    });
  }
});

function textsIn(tables: Awaited<ReturnType<typeof tablesOf>>): string {
  return JSON.stringify(tables);
}

/** Settings are no data. */
const LEFT_OUT = /^marker settings/u;

/** The texts of a charter that are in no table. */
function missing(kind: CharterKind, texts: string): readonly string[] {
  const written = filledCharter(kind).match(/marker [A-Za-z ]+/gu) ?? [];
  ok(written.length > 100);
  return written.filter((marker) => !LEFT_OUT.test(marker) && !texts.includes(marker));
}
