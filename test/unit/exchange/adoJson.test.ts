import { deepEqual, equal, ok } from 'node:assert/strict';
import { backlogFrom, fixture, refusal, troublesIn } from './support';

const record = (id: number, fields: object, rest: object = {}): object => ({
  id,
  fields: { 'System.WorkItemType': 'Task', 'System.Title': `T${id}`, ...fields },
  ...rest,
});

const links = (...relations: readonly (readonly [string, string])[]): object => ({
  relations: relations.map(([rel, url]) => ({ rel, url })),
});

const AT = 'https://dev.azure.com/contoso/_apis/wit/workItems';

describe('work items of Azure DevOps as JSON', () => {
  it('are read with their relations and addresses', () => {
    const backlog = backlogFrom(fixture('ado-work-items.json'));
    deepEqual([backlog.kind, backlog.read, backlog.troubles], ['ado-json', 4, []]);
    const [epic, story, task, bug] = backlog.items;
    deepEqual(epic, {
      line: 1,
      key: '500',
      url: 'https://dev.azure.com/contoso/Service%20Desk/_workitems/edit/500',
      title: 'Customers get help on the first call',
      type: 'Epic',
      state: 'Active',
      reason: 'Implementation started',
      area: 'Service Desk',
      iteration: 'Service Desk\\Release 1',
      priority: '1',
      acceptance: [],
      links: [],
      assignee: { name: 'Ana Costa', mail: 'ana.costa@contoso.example' },
      tags: ['service', 'wave 1'],
      start: '2026-01-12',
      due: '2026-06-30',
      fields: new Map([
        ['System.TeamProject', 'Service Desk'],
        ['System.CreatedDate', '2025-12-18T09:14:03.487Z'],
        ['Microsoft.VSTS.Common.ValueArea', 'Business'],
      ]),
    });
    deepEqual(story?.parent, { kind: 'key', key: '500' });
    deepEqual(story?.links, [
      { kind: 'blocked-by', to: { kind: 'key', key: '502' } },
      { kind: 'related', to: { kind: 'key', key: '777' } },
    ]);
    equal(
      story?.description,
      'As a **service manager** I want cases to reach agents who know the product.\n\nSee [the concept](https://contoso.example/routing).',
    );
    deepEqual(story?.acceptance, [
      'A case of a known product is assigned within one minute',
      'Others go to triage',
    ]);
    deepEqual(story?.assignee, { name: 'Ben Okafor', mail: 'ben.okafor@contoso.example' });
    equal(story?.points, 5);
    equal(story?.fields.get('MSBPC.fitgapstatus'), 'Gap');
    equal(story?.fields.get('Custom.Regulated'), 'true');
    deepEqual(task?.hours, { estimate: 6, spent: 7.5, remaining: 0 });
    deepEqual(task?.links, [{ kind: 'blocks', to: { kind: 'key', key: '501' } }]);
    equal(task?.description, 'Skills come from **HR**:\n\n- product & version\n- language');
    equal(task?.priority, '2');
    deepEqual(bug?.parent, { kind: 'key', key: '500' });
    equal(bug?.description, 'Raise a P1 case while the agent is away');
  });

  it('are read from a list, an answer and a single one', () => {
    const one = record(7, {});
    for (const value of [[one], { count: 1, value: [one] }, one]) {
      deepEqual(
        backlogFrom(JSON.stringify(value)).items.map(({ key }) => key),
        ['7'],
      );
    }
  });

  it('know their parent by any of the three ways', () => {
    const backlog = backlogFrom(
      JSON.stringify([
        record(1, {}, links(['System.LinkTypes.Hierarchy-Forward', `${AT}/4`])),
        record(2, { 'System.Parent': 1 }),
        record(3, {}, links(['System.LinkTypes.Hierarchy-Reverse', `${AT}/1`])),
        record(4, {}),
        record(5, { 'System.Parent': 99 }),
      ]),
    );
    const keys = backlog.items.map(({ parent }) => (parent?.kind === 'key' ? parent.key : undefined));
    deepEqual(keys, [undefined, '1', '1', '1', '99']);
  });

  it('are linked with work items only, with each once', () => {
    const [item] = backlogFrom(
      JSON.stringify([
        record(
          1,
          {},
          links(
            ['System.LinkTypes.Related', `${AT}/2`],
            ['System.LinkTypes.Related', `${AT}/2`],
            ['System.LinkTypes.Related', `${AT}/1`],
            ['Microsoft.VSTS.Common.TestedBy-Forward', `${AT}/3`],
            ['System.LinkTypes.Remote.Related', 'https://dev.azure.com/other/_apis/wit/workItems/4'],
            ['Hyperlink', 'https://contoso.example/workItems/5'],
            ['ArtifactLink', 'vstfs:///Git/Commit/a'],
          ),
        ),
      ]),
    ).items;
    deepEqual(item?.links, [
      { kind: 'related', to: { kind: 'key', key: '2' } },
      { kind: 'related', to: { kind: 'key', key: '3' } },
    ]);
  });

  it('have the address of their page', () => {
    const addresses = {
      'https://dev.azure.com/contoso/_apis/wit/workItems/1':
        'https://dev.azure.com/contoso/_workitems/edit/1',
      'https://tfs.contoso.example/tfs/Main/_apis/wit/workitems/1':
        'https://tfs.contoso.example/tfs/Main/_workitems/edit/1',
      'javascript:alert(1)': undefined,
    };
    for (const [url, page] of Object.entries(addresses)) {
      equal(backlogFrom(JSON.stringify([record(1, {}, { url })])).items[0]?.url, page);
    }
  });

  it('keep a title as it is, and nothing of an empty text', () => {
    const fields = { 'System.Title': 'Show <br> & <b> as &amp;', 'Custom.Notes': '<div><br></div>' };
    const [item] = backlogFrom(JSON.stringify([record(1, { ...fields, 'Custom.Why': '<p>Law</p>' })])).items;
    equal(item?.title, 'Show <br> & <b> as &amp;');
    deepEqual(item?.fields, new Map([['Custom.Why', 'Law']]));
  });

  it('have fields of any kind', () => {
    const fields = {
      'Custom.None': null,
      'Custom.Owner': { displayName: 'Ana Costa' },
      'Custom.Tester': { uniqueName: 'ana@contoso.example' },
      'Custom.List': [1, 2],
      'Custom.Object': { a: 1 },
      'Custom.Yes': false,
    };
    const [item] = backlogFrom(JSON.stringify([record(1, fields)])).items;
    deepEqual(
      item?.fields,
      new Map([
        ['Custom.Owner', 'Ana Costa'],
        ['Custom.Tester', '<ana@contoso.example>'],
        ['Custom.List', '[1,2]'],
        ['Custom.Object', '{"a":1}'],
        ['Custom.Yes', 'false'],
      ]),
    );
  });

  it('have the page that the tracker names, and only a page', () => {
    const page = (href: string): string | undefined =>
      backlogFrom(JSON.stringify([record(1, {}, { url: `${AT}/1`, _links: { html: { href } } })])).items[0]
        ?.url;
    equal(
      page('https://contoso.visualstudio.com/Desk/_workitems/edit/1'),
      'https://contoso.visualstudio.com/Desk/_workitems/edit/1',
    );
    equal(page('javascript:x'), undefined);
    const project = { 'System.TeamProject': 'My Desk' };
    const url = 'https://dev.azure.com/contoso/My%20Desk/_apis/wit/workItems/1/revisions/3';
    equal(
      backlogFrom(JSON.stringify([record(1, project, { url })])).items[0]?.url,
      'https://dev.azure.com/contoso/My%20Desk/_workitems/edit/1',
    );
  });

  it('know a record without a number, and who is its parent', () => {
    const one = { fields: { 'System.Id': 12, 'System.Title': 'a', 'System.WorkItemType': 'Bug' } };
    const [item] = backlogFrom(JSON.stringify([one])).items;
    deepEqual([item?.key, item?.title, item?.fields.size], ['12', 'a', 0]);
  });

  it('are told where they are none', () => {
    const backlog = backlogFrom(
      JSON.stringify({ value: [record(1, {}), null, { id: 2 }, record(3, { 'System.Title': ' ' })] }),
    );
    equal(backlog.read, 4);
    deepEqual(troublesIn(backlog), [
      '2 skipped: It has no title and is left out.',
      '3 skipped: It has no title and is left out.',
      '4 skipped: It has no title and is left out.',
    ]);
  });

  it('are not read from anything else', () => {
    const query = { queryType: 'flat', workItems: [{ id: 1, url: `${AT}/1` }] };
    const text = JSON.stringify([record(1, {})]);
    const refusals: readonly (readonly [string, RegExp])[] = [
      [JSON.stringify(query), /ids of work items without their fields/u],
      ['{"count":0,"value":[]}', /no work items/u],
      [text.slice(0, -9), /ends in the middle/u],
      [text.slice(0, 40), /ends in the middle/u],
      [`${text}${text}`, /several JSON values/u],
      ['ID,Title', /This is no JSON/u],
      [text.replace(':', ''), /JSON is broken/u],
    ];
    for (const [file, message] of refusals) {
      const said = refusal(file, { kind: 'ado-json' });
      ok(message.test(said), said);
    }
  });
});
