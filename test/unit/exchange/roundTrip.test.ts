import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { githubJson } from '../../../src/core/exchange/readers/githubJson';
import { jiraCsv } from '../../../src/core/exchange/readers/jiraCsv';
import { jiraJson } from '../../../src/core/exchange/readers/jiraJson';
import { plainTable } from '../../../src/core/exchange/readers/plainTable';
import { backlogOf } from './backlogOf';
import { expected, manner, randomItems, tableText, told, type RandomItem, type Shape } from './randomBacklog';

const text = (value: number | string | undefined): string => (value === undefined ? '' : String(value));
const secondsOf = ({ quarters }: RandomItem): number | undefined =>
  quarters === undefined ? undefined : quarters * 900;
const crm = (index: number): string => `CRM-${index + 1}`;
const keyAt = (index: number | undefined, keyOf: (index: number) => string): string =>
  index === undefined ? '' : keyOf(index);

/** Nobody tells, where anything else might be expected. */
const quietly = { isRead: 0, troubles: 0 };

describe('random backlogs come out as they went in', () => {
  it('as tables of Jira', () => {
    const parents: readonly Shape[number][] = [
      ['Parent key', ({ parent }) => keyAt(parent, crm)],
      ['Parent', ({ parent }) => keyAt(parent, (i) => `${10_000 + i}`)],
      ['Custom field (Epic Link)', ({ parent }) => keyAt(parent, crm)],
    ];
    const shape = (parent: Shape[number]): Shape => [
      ['Issue key', ({ key }) => key],
      ['Issue id', ({ key }) => `${9_999 + Number(key.slice(4))}`],
      ['Summary', ({ title }) => title],
      ['Issue Type', ({ type }) => type],
      ['Status', ({ state }) => state],
      ['Resolution', () => 'Unresolved'],
      ['Labels', ({ tags }) => tags[0] ?? ''],
      ['Custom field (Story Points)', ({ points }) => text(points)],
      ['Original Estimate', (item) => text(secondsOf(item))],
      ['Σ Original Estimate', () => '999999'],
      ['Due date', ({ due }) => text(due)],
      ['Inward issue link (Blocks)', ({ waitsFor }) => keyAt(waitsFor, crm)],
      parent,
    ];
    fc.assert(
      fc.property(randomItems(crm), manner, fc.constantFrom(...parents), (items, how, parent) => {
        const single = items.map((item) => ({ ...item, tags: item.tags.slice(0, 1) }));
        const backlog = backlogOf(jiraCsv, tableText(single, shape(parent), how));
        deepEqual(told(backlog), expected(single));
        deepEqual({ isRead: backlog.read - items.length, troubles: backlog.troubles.length }, quietly);
      }),
    );
  });

  it('as JSON of Jira', () => {
    const issue = (item: RandomItem, hasNames: boolean): object => ({
      key: item.key,
      fields: {
        summary: item.title,
        issuetype: { name: item.type },
        status: { name: item.state },
        resolution: null,
        labels: item.tags,
        parent: item.parent === undefined ? null : { key: crm(item.parent) },
        issuelinks:
          item.waitsFor === undefined
            ? []
            : [{ type: { name: 'Blocks' }, inwardIssue: { key: crm(item.waitsFor) } }],
        [hasNames ? 'customfield_1' : 'customfield_10016']: item.points ?? null,
        timeoriginalestimate: secondsOf(item) ?? null,
        duedate: item.due ?? null,
      },
    });
    const names = { customfield_1: 'Story Points' };
    fc.assert(
      fc.property(randomItems(crm), fc.boolean(), fc.boolean(), (items, hasNames, isIndented) => {
        const issues = items.map((item) => issue(item, hasNames));
        const json = JSON.stringify({ ...(hasNames && { names }), issues }, undefined, isIndented ? 2 : 0);
        deepEqual(told(backlogOf(jiraJson, json)), expected(items));
      }),
    );
  });

  it('as JSON of GitHub', () => {
    const numberOf = (index: number): string => `${index + 1}`;
    const other = (index: number): object => ({ number: index + 1, title: 'Another' });
    const issue = ({ key, title, type, state, tags, parent, waitsFor }: RandomItem): object => ({
      number: Number(key),
      title,
      issueType: { name: type },
      state,
      labels: tags.map((name) => ({ name })),
      parent: parent === undefined ? null : other(parent),
      blockedBy: { nodes: waitsFor === undefined ? [] : [other(waitsFor)], totalCount: 0 },
    });
    fc.assert(
      fc.property(randomItems(numberOf), (items) => {
        const bare = items.map((item) => ({
          ...item,
          points: undefined,
          quarters: undefined,
          due: undefined,
        }));
        deepEqual(told(backlogOf(githubJson, JSON.stringify(bare.map(issue)))), expected(bare));
      }),
    );
  });

  it('as plain tables, by guesses and by a mapping', () => {
    const shapes: readonly Shape[] = [
      'Title|ID|Kind|Status|Tags|Parent|Predecessors|Points|Hours|Due date',
      'a|b|c|d|e|f|g|h|i|j',
    ].map((header) => {
      const [
        title = '',
        id = '',
        type = '',
        state = '',
        tags = '',
        parent = '',
        waits = '',
        points = '',
        hours = '',
        due = '',
      ] = header.split('|');
      return [
        [title, (item) => item.title],
        [id, ({ key }) => key],
        [type, (item) => item.type],
        [state, (item) => item.state],
        [tags, (item) => item.tags.join('; ')],
        [parent, (item) => keyAt(item.parent, crm)],
        [waits, (item) => keyAt(item.waitsFor, crm)],
        [points, (item) => text(item.points)],
        [hours, ({ quarters }) => text(quarters === undefined ? undefined : quarters / 4)],
        [due, (item) => text(item.due)],
      ];
    });
    const words = [
      'title',
      'id',
      'type',
      'state',
      'tags',
      'parent',
      'dependsOn',
      'points',
      'estimate',
      'due',
    ];
    const columns = new Map(words.map((word, i) => [word, 'abcdefghij'[i] ?? '']));
    fc.assert(
      fc.property(randomItems(crm), manner, fc.nat({ max: 1 }), (items, how, which) => {
        const table = tableText(items, shapes[which] ?? [], how);
        deepEqual(told(backlogOf(plainTable, table, which === 0 ? {} : { columns })), expected(items));
      }),
    );
  });

  it('and what is no backlog is refused in words, whatever it is', () => {
    const readers = [jiraCsv, jiraJson, githubJson, plainTable];
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.constantFrom(...readers), (anything, reader) => {
        reader.recognises(anything);
        try {
          backlogOf(reader, anything);
        } catch (error) {
          if (!(error instanceof Error) || !/^[A-Z“].*\.$/su.test(error.message)) throw error;
        }
      }),
    );
  });
});
