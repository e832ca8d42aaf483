import { equal } from 'node:assert/strict';
import { markdownChains } from '../../../src/service';
import { uriOf } from '../../support/workspace';
import { resultOf } from './results';

const DESK = `goals: [{ id: G-1, title: "Customers stay *happy*" }]
objectives: [{ id: OBJ-1, title: Answer faster, supports: [G-1] }]
requirements: [{ id: REQ-1, title: Routing, supports: [OBJ-1], status: approved }]
workItems:
  - { id: WI-1, title: "Rules [for] <calls>", supports: [REQ-1], state: active, external: { system: jira, key: D-1, url: "https://tracker.example/D-1" } }
  - { id: WI-2, title: Fax, external: { system: jira, key: D-2, url: "command:format" } }
`;
const row = (...steps: readonly string[]): string => [uriOf('project-charter.yaml'), ...steps].join(' › ');

describe('a chain in Markdown', () => {
  const chain = async (...rows: readonly string[]): Promise<string> =>
    markdownChains(rows, [await resultOf(DESK)]);
  const whole = `- Purpose: Customers get their problem solved on the first call.
  - Goal: G-1 Customers stay \\*happy\\*
    - Objective: OBJ-1 Answer faster
      - Requirement: REQ-1 Routing (approved)
        - Work item: [WI-1 Rules \\[for\\] \\<calls\\>](<https://tracker.example/D-1>) (active)
`;

  it('leads from the purpose down to the row, in which nothing becomes markup', async () => {
    equal(await chain(row('G-1', 'OBJ-1', 'REQ-1', 'WI-1')), whole);
    equal(await chain(row('G-1')), whole.split('\n').slice(0, 2).join('\n').concat('\n'));
    equal(await chain(row()), whole.split('\n').slice(0, 1).join('\n').concat('\n'));
  });

  it('is the same for a row that is seen in another group', async () => {
    equal(await chain(row('(state active)', 'WI-1')), whole);
  });

  it('is told for each of several rows, once', async () => {
    const fax = '- Work item: WI-2 Fax\n';
    const rows = [row('(serves nothing)', 'WI-2'), row('(state new)', 'WI-2')];
    equal(await chain(...rows), fax);
    equal(await chain(...rows, row('G-1', 'OBJ-1', 'REQ-1', 'WI-1')), `${fax}\n${whole}`);
  });

  it('is empty where nothing stands', async () => {
    equal(await chain(row('(state new)')), '');
    equal(await chain('file:///elsewhere.yaml › WI-1'), '');
  });
});
