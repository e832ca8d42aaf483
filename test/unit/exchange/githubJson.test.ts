import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { githubJson } from '../../../src/core/exchange/readers/githubJson';
import { backlogOf, fixture, itemIn, refusalOf, treeOf, troublesOf } from './backlogOf';

const HOME = 'https://github.com/contoso/desk/issues';

describe('JSON from GitHub', () => {
  it('of gh issue list', () => {
    const backlog = backlogOf(githubJson, fixture('github-issues.json'));
    deepEqual(treeOf(backlog), ['12 < 10', '10', '13 < 12', '14 < 10']);
    equal(backlog.read, 4);
    const { fields, ...item } = itemIn(backlog, '12');
    deepEqual(item, {
      line: 1,
      key: '12',
      url: `${HOME}/12`,
      title: 'Agents see who calls',
      type: 'Feature',
      state: 'In Progress',
      description: "The customer's card opens by itself.",
      acceptance: ['It opens before the second ring', 'Unknown numbers open an empty card'],
      parent: { kind: 'key', key: '10' },
      links: [
        { kind: 'blocked-by', to: { kind: 'key', key: 'contoso/phones#4' } },
        { kind: 'blocks', to: { kind: 'key', key: '14' } },
      ],
      assignee: { name: 'Ana Costa' },
      tags: ['telephony', 'priority: high'],
      iteration: 'Go-live',
      due: '2027-03-01',
    });
    equal(fields.get('Objective'), 'OBJ-1');
    equal(fields.get('assignees'), 'Ana Costa; bokoro');
    equal(fields.get('projectItems'), 'Delivery: In Progress');
  });

  it('takes the column of a board for the state of what is open, and only of that', () => {
    const backlog = backlogOf(githubJson, fixture('github-issues.json'));
    deepEqual(
      backlog.items.map(({ key, state, reason }) => [key, state, reason]),
      [
        ['12', 'In Progress', undefined],
        ['10', 'OPEN', undefined],
        ['13', 'CLOSED', 'NOT_PLANNED'],
        ['14', 'Todo', undefined],
      ],
    );
    deepEqual(troublesOf(backlog), [
      '4: It is in “Todo” and “Blocked” on different boards. The first one is taken.',
    ]);
  });

  it('takes task lists for what can be checked, and those of other issues for its parts', () => {
    const backlog = backlogOf(githubJson, fixture('github-issues.json'));
    deepEqual(itemIn(backlog, '14').acceptance, ['Median and longest wait', 'By hour']);
    equal(itemIn(backlog, '14').description, '```\n- [ ] not a task\n```');
    equal(itemIn(backlog, '10').description, 'All that agents need.');
    deepEqual(itemIn(backlog, '10').acceptance, []);
  });

  it('takes no part from another issue, and makes no circles of task lists', () => {
    const issues = [
      { number: 1, title: 'Release', body: '- [ ] #2\n- [ ] #3\n- [ ] #4' },
      { number: 2, title: 'Mail', body: '- [ ] #1' },
      { number: 3, title: 'Calls', parent: { number: 9 }, body: '- [ ] #4' },
      { number: 4, title: 'Chat', body: '- [ ] #4\n- [ ] #5' },
      { number: 5, title: 'Bots', body: '' },
    ];
    deepEqual(treeOf(backlogOf(githubJson, JSON.stringify(issues))), ['1', '2 < 1', '3 < 9', '4', '5 < 4']);
  });

  it('leaves a sentence about objectives where it is', () => {
    const body = 'Objective: sell more in 2027\n\nObjectives: OBJ-1, OBJ-2\n';
    const item = itemIn(backlogOf(githubJson, JSON.stringify([{ title: 'One', body }])), 'One');
    equal(item.description, 'Objective: sell more in 2027');
    equal(item.fields.get('Objective'), 'OBJ-1, OBJ-2');
  });

  it('of the REST interface, without pull requests', () => {
    const backlog = backlogOf(githubJson, fixture('github-rest.json'));
    deepEqual(treeOf(backlog), ['21 < 20', '20']);
    deepEqual(troublesOf(backlog), ['2: It is a pull request and is left out.']);
    equal(backlog.read, 3);
    const item = itemIn(backlog, '21');
    deepEqual(
      [item.url, item.type, item.state, item.reason, item.due, item.tags],
      [`${HOME}/21`, 'Bug', 'closed', 'completed', '2027-02-01', ['bug', 'mail']],
    );
  });

  it('of any subset of the fields', () => {
    deepEqual(treeOf(backlogOf(githubJson, '[{"title": "One"}, {"title": "Two"}]')), ['One', 'Two']);
    deepEqual(treeOf(backlogOf(githubJson, `[{"title": "One", "url": "${HOME}/7"}]`)), ['7']);
    const closed = backlogOf(githubJson, '[{"number": 1, "title": "One", "closed": true}]');
    equal(itemIn(closed, '1').state, 'CLOSED');
    deepEqual(treeOf(backlogOf(githubJson, '{"number": 5, "title": "One issue"}')), ['5']);
  });

  it('names issues of several repositories in full', () => {
    const issues = [
      { number: 1, title: 'One', url: `${HOME}/1`, parent: { number: 9, url: `${HOME}/9` } },
      {
        number: 1,
        title: 'Two',
        url: 'https://github.com/contoso/phones/issues/1',
        body: '- [ ] contoso/desk#2',
      },
      { number: 2, title: 'Three', url: `${HOME}/2` },
    ];
    deepEqual(treeOf(backlogOf(githubJson, JSON.stringify(issues))), [
      'contoso/desk#1 < contoso/desk#9',
      'contoso/phones#1',
      'contoso/desk#2 < contoso/phones#1',
    ]);
  });

  it('finds a parent without a number by its title', () => {
    const issues = [
      { number: null, title: 'Above' },
      { number: null, title: 'Below', parent: { number: null, title: 'Above' } },
      { number: 3, title: 'Same' },
      { number: 4, title: 'Same' },
      { number: 5, title: 'Unsure', parent: { title: 'Same' } },
    ];
    deepEqual(treeOf(backlogOf(githubJson, JSON.stringify(issues))), [
      'Above',
      'Below < Above',
      '3',
      '4',
      '5',
    ]);
  });

  it('tells that there may be more issues', () => {
    const issues = (count: number): object[] =>
      Array.from({ length: count }, (_, i) => ({ number: i + 1, title: `Case ${i}` }));
    match(troublesOf(backlogOf(githubJson, JSON.stringify(issues(30)))).join(), /--limit 5000/u);
    deepEqual(troublesOf(backlogOf(githubJson, JSON.stringify(issues(31)))), []);
    const search = JSON.stringify({ total_count: 40, items: issues(3) });
    match(troublesOf(backlogOf(githubJson, search)).join(), /holds 3 of 40 issues/u);
  });

  it('leaves out what has no title, is no issue, or is there already', () => {
    const text =
      '[{"number": 1, "title": " "}, 7, {"number": 2, "title": "Two"}, {"number": 2, "title": "Two"}]';
    const backlog = backlogOf(githubJson, text);
    deepEqual(troublesOf(backlog), [
      '1: It has no title and is left out.',
      '2: It is no issue and is left out.',
      '4: It has a key that stands further up already and is left out.',
    ]);
    equal(backlog.read, 4);
  });

  it('is known by its first keys', () => {
    ok(githubJson.recognises('[{"title":"One","labels":[{"name":"key","color":"x"}]'));
    ok(githubJson.recognises(fixture('github-rest.json')));
    ok(githubJson.recognises('{"message":"Not Found","documentation_url":"https://docs.github.com/rest"}'));
    ok(!githubJson.recognises('[{"title":"One","due":"2027"}]'));
    ok(!githubJson.recognises(fixture('jira-search-v3.json')));
    ok(!githubJson.recognises('title,number\n'));
  });

  it('says why it cannot be read', () => {
    match(refusalOf(githubJson, fixture('github-issues.json').slice(0, 900)), /ends in the middle/u);
    match(
      refusalOf(githubJson, '{"number":1,"title":"a"}\n{"number":2,"title":"b"}\n'),
      /several JSON values/u,
    );
    match(
      refusalOf(githubJson, '{"message":"Not Found","documentation_url":"x"}'),
      /GitHub answered in its place: “Not Found”/u,
    );
    match(refusalOf(githubJson, '<html><body>Sign in</body></html>'), /web page/u);
    match(refusalOf(githubJson, '[]'), /holds no issues of GitHub/u);
  });
});
