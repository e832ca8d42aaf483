import { deepEqual } from 'node:assert/strict';
import { check } from '../../../src/core/engine';
import { bundleOf, oneCharter, TODAY } from '../../support/workspace';

const HEADER = `charter: 1
kind: project
project: { name: Litware help desk, customer: Litware }
purpose: { statement: A customer gets help in one call. }
`;

async function rulesOn(text: string): Promise<readonly string[]> {
  const { problems } = check(await bundleOf(oneCharter(HEADER + text)), { today: TODAY });
  return problems.map(({ rule, subject }) => `${rule} ${subject}`);
}

describe('an entry whose text does not parse', () => {
  it('is reported for that, and not for what is lost by it', async () => {
    const text = 'workItems:\n  - id: WI-1\n    title: Route calls\n   estimate: 2d\n';
    deepEqual(await rulesOn(text), ['schema/syntax charter']);
  });

  it('does not silence its neighbours', async () => {
    const text = `workItems:
  - id: WI-1
    title: Route calls
    state: new

  - id: WI-2
    title: "Send a letter
`;
    deepEqual(await rulesOn(text), ['drift/orphan-work-item WI-1', 'schema/syntax charter']);
  });
});
