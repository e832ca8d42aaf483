import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { plainTable } from '../../../src/core/exchange/readers/plainTable';
import { backlogOf, fixture, itemIn, refusalOf, treeOf, troublesOf } from './backlogOf';

const COLUMNS = new Map([
  ['type', 'What is it'],
  ['state', 'Where it stands'],
  ['parent', 'Belongs to'],
  ['estimate', 'How long'],
  ['due', 'By when'],
]);

describe('a plain table', () => {
  it('is read by the names of its columns, which is told', () => {
    const backlog = backlogOf(plainTable, fixture('plain-backlog.csv'));
    deepEqual(treeOf(backlog), ['1', '2 < 1', '3 < Leads nach Herkunft bewerten', 'Ohne Nummer < 1']);
    equal(backlog.read, 5);
    const [guesses = '', ...others] = troublesOf(backlog);
    match(guesses, /^-: Columns were read by their names: “Titel” as title, “Nr” as id, /u);
    deepEqual(others, [
      '6: “viel” in “Estimate (h)” on line 6 cannot be read as a duration: left out.',
      '7: It has no title and is left out.',
    ]);
    deepEqual(itemIn(backlog, '2'), {
      line: 3,
      key: '2',
      title: 'Leads nach Herkunft bewerten',
      type: 'Story',
      state: 'neu',
      description: 'Siehe Workshop.\nZweite Zeile.',
      acceptance: [],
      parent: { kind: 'key', key: '1' },
      links: [],
      assignee: { name: 'Lena Schmidt', mail: 'lena@contoso.example' },
      tags: ['Leads', 'Bewertung'],
      hours: { estimate: 12.5 },
      start: '2026-11-23',
      due: '2027-01-15',
      fields: new Map(),
    });
    deepEqual(itemIn(backlog, '3').links, [{ kind: 'blocked-by', to: { kind: 'key', key: '2' } }]);
    deepEqual([...itemIn(backlog, '1').fields], [['Kunde', 'Contoso Energie']]);
    deepEqual([...itemIn(backlog, 'Ohne Nummer').fields], [['Estimate (h)', 'viel']]);
  });

  it('with a mapping is read as that says', () => {
    const backlog = backlogOf(plainTable, fixture('plain-backlog.tsv'), { columns: COLUMNS });
    deepEqual(treeOf(backlog), [
      'Technicians know where to go',
      'Plan the day < Technicians know where to go',
      'Buy maps < Plan the day',
    ]);
    const [plan, maps] = backlog.items.slice(1);
    deepEqual(
      [plan?.type, plan?.state, plan?.hours, plan?.due],
      ['Story', 'Open', { estimate: 24 }, '2027-01-15'],
    );
    // Whoever names a column for estimates means hours.
    deepEqual(maps?.hours, { estimate: 4 });
    deepEqual(plan?.fields, new Map());
    deepEqual(troublesOf(backlog), [
      '-: Columns were read by their names: “Name” as title. Say in a mapping where that is wrong.',
    ]);
  });

  it('does not guess what a mapping names, and tells what it names in vain', () => {
    const columns = new Map([
      ['title', 'Status'],
      ['due', 'Deadlin'],
    ]);
    const backlog = backlogOf(plainTable, 'Title,Status,Deadline\nOne,Open,2027-01-01\n', { columns });
    equal(backlog.items[0]?.title, 'Open');
    equal(backlog.items[0]?.state, undefined);
    equal(backlog.items[0]?.due, undefined);
    deepEqual(troublesOf(backlog), [
      '-: There is no column “Deadlin” to take as due. The file has “Title”, “Status”, “Deadline”.',
    ]);
  });

  it('passes over columns without a name', () => {
    const backlog = backlogOf(plainTable, 'Title,,State,\nOne,?,Open,\n');
    deepEqual([...(backlog.items[0]?.fields ?? [])], [['Column 2', '?']]);
    deepEqual(troublesOf(backlog), [
      '-: Columns were read by their names: “Title” as title, “State” as state. Say in a mapping where that is wrong.',
    ]);
  });

  it('asks for the unit of bare numbers', () => {
    const backlog = backlogOf(
      plainTable,
      'Title,Estimate,Spent (h)\nOne,5,2\nTwo,3d,\nThree,5pt,\nFour,8,\n',
    );
    deepEqual(
      backlog.items.map(({ hours, points, fields }) => [hours, points, fields.get('Estimate')]),
      [
        [{ spent: 2 }, undefined, '5'],
        [{ estimate: 24 }, undefined, undefined],
        [undefined, 5, undefined],
        [undefined, undefined, '8'],
      ],
    );
    match(troublesOf(backlog).join('\n'), /2: “Estimate” holds numbers without a unit in 2 rows/u);
  });

  it('tells parents that it cannot find', () => {
    const backlog = backlogOf(
      plainTable,
      'Key,Title,Parent\nA-1,Same,\nA-2,Same,\nA-3,By title,Same\nA-4,By both,A-1: Same\nA-5,Outside,B-7\nA-6,Itself,A-6\nA-7,Nowhere,Sales\n',
    );
    deepEqual(treeOf(backlog), ['A-1', 'A-2', 'A-3', 'A-4 < A-1', 'A-5 < B-7', 'A-6', 'A-7']);
    deepEqual(troublesOf(backlog).slice(1), [
      '4: It has the parent “Same”, which is neither the key of a row nor the title of just one, and so stands on top.',
      '7: It names itself as its parent, and so stands on top.',
      '8: It has the parent “Sales”, which is neither the key of a row nor the title of just one, and so stands on top.',
    ]);
  });

  it('is known by a title among its columns, where no tracker is', () => {
    ok(plainTable.recognises('Title;Owner\nOne;Ana\n'));
    ok(!plainTable.recognises('Owner;Date\nAna;today\n'));
    ok(!plainTable.recognises('ID,Work Item Type,Title\n'));
    ok(!plainTable.recognises('Summary,Issue key,Issue id\n'));
    ok(!plainTable.recognises('Title\nOne, two\n'));
    ok(!plainTable.recognises('[{"title": "One", "name": 2}]'));
  });

  it('without a title cannot be read, and names what there is', () => {
    const many = Array.from({ length: 14 }, (_, i) => `c${i}`).join(',');
    match(
      refusalOf(plainTable, 'Owner,Date\nAna,today\n'),
      /No column .* titles\. .* the file has “Owner”, “Date”\./u,
    );
    match(refusalOf(plainTable, `${many}\n1\n`), /“c11” and 2 more\.$/u);
  });
});
