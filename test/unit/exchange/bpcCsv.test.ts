import { deepEqual, equal, match } from 'node:assert/strict';
import type { Backlog } from '../../../src/core/exchange/backlog';
import { backlogFrom, fixture, refusal } from './support';

const parents = ({ items }: Backlog): readonly (string | undefined)[] =>
  items.map(({ parent }) => (parent?.kind === 'row' ? items[parent.index]?.title : parent?.key));

describe('the Business Process Catalog', () => {
  const backlog = backlogFrom(fixture('bpc-catalog.csv'));

  it('is told from a query', () => {
    deepEqual([backlog.kind, backlog.system, backlog.read], ['bpc-csv', 'azure-devops', 8]);
    deepEqual(backlog.troubles, []);
  });

  it('has the tree of its sequence, also where rows are missing or not indented', () => {
    deepEqual(parents(backlog), [
      undefined,
      'Case to resolution',
      'Handle requests',
      'Receive requests',
      'Receive requests',
      'Case to resolution',
      undefined,
      'Service to cash',
    ]);
  });

  it('keeps what is its own', () => {
    const scenario = backlog.items[3];
    deepEqual(
      [scenario?.type, scenario?.state, scenario?.area, scenario?.description],
      ['Scenario', 'New', 'Catalog', 'A mail becomes a **case**'],
    );
    equal(scenario?.fields.get('Process sequence ID'), '20.10.010.100');
    equal(scenario?.fields.get('Fit Gap Status'), 'Gap');
    equal(scenario?.fields.get('Microsoft ID'), 'a-103');
    equal(backlog.items[7]?.key, '7711');
  });

  it('has the tree of its titles where the sequence tells nothing', () => {
    const text = [
      'Process sequence ID,Microsoft ID,Work item type,Title 1,Title 2,Title 3',
      '10.00.000.000,x,End to end,a,,',
      ',,Requirement,,b,',
      '10.00.000.000,,Requirement,,,c',
      'n/a,,Requirement,,d,',
    ].join('\n');
    deepEqual(parents(backlogFrom(text)), [undefined, 'a', 'b', 'a']);
  });

  it('needs titles and rows', () => {
    const header = 'Process sequence ID,Microsoft ID,Work item type';
    match(refusal(`${header}\n10.00,x,Process`, { kind: 'bpc-csv' }), /no column “Title 1”/u);
    match(refusal(`${header},Title 1\n`), /no rows/u);
  });
});
