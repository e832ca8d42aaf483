import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { jiraJson } from '../../../src/core/exchange/readers/jiraJson';
import { backlogOf, fixture, itemIn, refusalOf, treeOf, troublesOf } from './backlogOf';

/** An answer of a search with issues that have a key and some fields. */
function answer(issues: Readonly<Record<string, object>>, frame: object = {}): string {
  const list = Object.entries(issues).map(([key, fields]) => ({ key, fields: { summary: key, ...fields } }));
  return JSON.stringify({ ...frame, issues: list });
}

describe('JSON from Jira', () => {
  it('of Jira Cloud, with documents and the names of fields', () => {
    const backlog = backlogOf(jiraJson, fixture('jira-search-v3.json'));
    deepEqual(treeOf(backlog), ['FSM-1', 'FSM-2 < FSM-1', 'FSM-3 < FSM-2', 'FSM-4 < FSM-1']);
    deepEqual(troublesOf(backlog), []);
    equal(backlog.read, 4);
    const { fields, ...item } = itemIn(backlog, 'FSM-2');
    deepEqual(item, {
      line: 2,
      key: 'FSM-2',
      url: 'https://contoso.atlassian.net/browse/FSM-2',
      title: 'Plan the day by travel time',
      type: 'Story',
      state: 'To Do',
      description:
        'Dispatchers plan **by hand**, see [the study](https://contoso.example/study).\n\n- Leeds\n  - North\n- York',
      acceptance: ['The next visit is never more than an hour away', 'Breaks are kept'],
      parent: { kind: 'key', key: 'FSM-1' },
      links: [
        { kind: 'blocked-by', to: { kind: 'key', key: 'FSM-4' } },
        { kind: 'related', to: { kind: 'key', key: 'OPS-9' } },
        { kind: 'blocked-by', to: { kind: 'key', key: 'OPS-3' } },
      ],
      tags: ['routing', 'OBJ-1'],
      area: 'Scheduling board; Mobile',
      iteration: 'FSM Sprint 4',
      priority: 'Medium',
      points: 5,
      hours: { estimate: 16, spent: 8, remaining: 8 },
      start: '2027-01-04',
      due: '2027-01-15',
    });
    equal(fields.get('Fit/Gap'), 'Gap / Extension');
    equal(fields.get('Status Category'), 'To Do');
    equal(itemIn(backlog, 'FSM-1').fields.get('Rank'), '0|hzzzzz:');
    deepEqual(itemIn(backlog, 'FSM-1').assignee, { name: 'Ana Costa', mail: 'ana.costa@contoso.example' });
    equal(itemIn(backlog, 'FSM-3').reason, "Won't Do");
    equal(itemIn(backlog, 'FSM-4').url, undefined);
  });

  it('of Jira Server, as a list, with wiki markup, and custom fields that nobody names', () => {
    const backlog = backlogOf(jiraJson, fixture('jira-search-v2.json'));
    const item = itemIn(backlog, 'CARE-7');
    equal(item.url, 'https://jira.contoso.example/jira/browse/CARE-7');
    equal(item.description, 'As a customer I want to see **all** my cases.');
    deepEqual(item.acceptance, ['The last two years are there', 'Notes of agents are not']);
    equal(item.iteration, 'Care 9');
    deepEqual(item.hours, { estimate: 4, remaining: 2 });
    deepEqual(troublesOf(backlog), [
      '-: The file does not name its custom fields, so “Sprint”, “Story point estimate” were found by the numbers that Jira Cloud gives them. Export with expand=names to be sure.',
      '2: It has no title and is left out.',
    ]);
    equal(backlog.read, 2);
  });

  it('of one issue', () => {
    const backlog = backlogOf(jiraJson, JSON.stringify({ key: 'CRM-1', fields: { summary: 'One' } }));
    deepEqual(treeOf(backlog), ['CRM-1']);
  });

  it('of several pages in one list', () => {
    const pages = `[${answer({ 'CRM-1': {} })}, ${answer({ 'CRM-2': { parent: { key: 'CRM-1' } } })}]`;
    deepEqual(treeOf(backlogOf(jiraJson, pages)), ['CRM-1', 'CRM-2 < CRM-1']);
  });

  it('tells that pages are missing', () => {
    const told = (frame: object): readonly string[] =>
      troublesOf(backlogOf(jiraJson, answer({ 'CRM-1': {} }, frame)));
    match(
      told({ total: 212 }).join(),
      /holds 1 of the 212 issues that Jira found\. Ask it for the other pages/u,
    );
    match(told({ isLast: false }).join(), /holds 1 issues, which is not all that Jira found/u);
    deepEqual(told({ total: 1, isLast: true }), []);
  });

  it('takes no number for what it does not look like', () => {
    const backlog = backlogOf(
      jiraJson,
      answer({ 'CRM-1': { customfield_10014: 'Leeds', customfield_10016: 'M', customfield_10020: 'West' } }),
    );
    const item = itemIn(backlog, 'CRM-1');
    deepEqual([item.parent, item.points, item.iteration], [undefined, undefined, undefined]);
    deepEqual([...item.fields.keys()], ['customfield_10014', 'customfield_10016', 'customfield_10020']);
    deepEqual(troublesOf(backlog), []);
  });

  it('leaves out what is none, or there already', () => {
    const text = JSON.stringify([
      { key: 'CRM-1', fields: { summary: 'One' } },
      'CRM-2',
      { key: 'CRM-1', fields: { summary: 'One again' } },
    ]);
    const backlog = backlogOf(jiraJson, text);
    deepEqual(troublesOf(backlog), [
      '2: It is no issue and is left out.',
      '3: It has a key that stands further up already and is left out.',
    ]);
    equal(backlog.read, 3);
  });

  it('is known by its first keys, also where it was cut off', () => {
    ok(
      jiraJson.recognises(
        '{"startAt": 0, "total": 3, "issues": [{"id": "1", "key": "CRM-1", "fields": {"summ',
      ),
    );
    ok(jiraJson.recognises('\uFEFF [ { "key": "CRM-1", "fields": {} } ]'));
    ok(jiraJson.recognises('{"errorMessages":["No"],"errors":{}}'));
    ok(!jiraJson.recognises('[{"id": 100, "fields": {"System.Title": "x"}, "key": "no"}]'));
    ok(!jiraJson.recognises('[{"number": 1, "title": "key fields issues"}]'));
    ok(!jiraJson.recognises('Summary,Issue key\n'));
  });

  it('says in one sentence or two why it cannot be read', () => {
    const whole = fixture('jira-search-v3.json');
    match(refusalOf(jiraJson, whole.slice(0, 2000)), /^The file ends in the middle/u);
    match(
      refusalOf(jiraJson, '{"key":"CRM-1"}\n{"key":"CRM-2"}\n'),
      /several JSON values one after the other/u,
    );
    match(
      refusalOf(jiraJson, '{"errorMessages":["The value \'CRMX\' does not exist."],"errors":{"jql":"Bad"}}'),
      /what Jira answered in its place: “The value 'CRMX' does not exist\. Bad”/u,
    );
    match(refusalOf(jiraJson, '<!DOCTYPE html><title>Log in</title>'), /web page and no JSON/u);
    match(refusalOf(jiraJson, '{"issues": [},]}'), /The JSON is broken/u);
    match(refusalOf(jiraJson, '{"total": 3}'), /holds no issues of Jira/u);
    match(refusalOf(jiraJson, '  '), /The file is empty/u);
    match(refusalOf(jiraJson, `${'['.repeat(50_000)}${']'.repeat(50_000)}`), /more than 300 deep/u);
    match(refusalOf(jiraJson, 'Summary,Issue key'), /begins with neither \{ nor \[/u);
  });
});
