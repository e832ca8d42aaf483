import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { check, type CheckResult } from '../../../src/core/engine';
import { fingerprintsOf } from '../../../src/core/report';
import { bundlesOf, TODAY, type Files } from '../../support/workspace';
import { pathOf } from './samples';

const HEAD = 'charter: 1\nkind: project\nproject: { name: Contoso service desk }\n';

const DESK = `${HEAD}purpose: { statement: Customers get their problem solved on the first call. }
objectives:
  - { id: OBJ-1, title: Resolve a case within 24 hours }
  - id: OBJ-2
    title: Quotes on the same day
    measures: [{ title: Quotes a day }]
workItems:
  - { id: WI-1, title: Route new cases, supports: [OBJ-1, OBJ-8, OBJ-9] }
  - { id: WI-2, title: Upgrade the plug-in framework }
raci:
  - { about: WI-1, r: [P-1] }
  - { about: WI-2, r: [P-2] }
`;

async function resultsIn(files: Files): Promise<readonly CheckResult[]> {
  return (await bundlesOf(files)).map((bundle) => check(bundle, { today: TODAY }));
}

/** The fingerprints of what a check finds, as `rule subject detail`. */
async function toldIn(files: Files): Promise<readonly string[]> {
  const found = fingerprintsOf(await resultsIn(files), pathOf);
  return found
    .map(({ charter, rule, subject, detail }) => `${charter}: ${rule} ${subject} ${detail}`.trimEnd())
    .toSorted();
}

const told = (text: string): Promise<readonly string[]> => toldIn({ 'project-charter.yaml': text });

describe('the fingerprint of a finding', () => {
  it('is made of charter, rule, entry and the word that is marked', async () => {
    const found = await told(DESK);
    deepEqual(
      found.filter((each) => /unknown-reference WI-1|orphan/u.test(each)),
      [
        'project-charter.yaml: drift/orphan-work-item WI-2',
        'project-charter.yaml: trace/unknown-reference WI-1 OBJ-8',
        'project-charter.yaml: trace/unknown-reference WI-1 OBJ-9',
      ],
    );
  });

  it('tells an entry without an id by the keys that lead to it and its title', async () => {
    const found = (await told(DESK)).join('\n');
    for (const subject of ['OBJ-2 measures Quotes a day', 'raci WI-1', 'raci WI-2'])
      equal(found.includes(` ${subject}`), true, `${subject} in\n${found}`);
  });

  it('stays what it is where lines move, neighbours change, and titles, quotes and layout', async () => {
    const before = await told(DESK);
    for (const text of [
      DESK.replace('objectives:', '\n\n# Agreed with the board\nobjectives:'),
      DESK.replace(
        '  - { id: OBJ-1',
        '  - { id: OBJ-7, title: Retired one, state: retired }\n  - { id: OBJ-1',
      ),
      DESK.replace('Upgrade the plug-in framework', '"Move the plug-ins"'),
      DESK.replace('OBJ-9]', '"OBJ-9"]').replace('{ id: WI-2, title', '{ title: X, id: WI-2, notes'),
      DESK.replace('raci:\n', 'raci:\n  - { about: OBJ-1, a: [ROLE-1], r: [ROLE-1] }\n'),
    ]) {
      const after = await told(text);
      deepEqual(
        before.filter((each) => !after.includes(each)),
        [],
        text,
      );
    }
  });

  it('stays what it is where an entry moves to another part of its charter', async () => {
    const work = 'workItems:\n  - { id: WI-2, title: Upgrade the plug-in framework }\n';
    const part = `charter: 1\nkind: part\n${work}`;
    const apart = await toldIn({
      'project-charter.yaml': `${HEAD}include: [work.charter.yaml]\n`,
      'work.charter.yaml': part,
    });
    const orphan = 'project-charter.yaml: drift/orphan-work-item WI-2';
    equal(apart.includes(orphan), true);
    equal((await told(HEAD + work)).includes(orphan), true);
  });

  it('is another one in another charter, of another rule, about another entry', async () => {
    const item = (id: string): string => `${HEAD}workItems: [{ id: ${id}, title: Upgrade }]\n`;
    const two = await toldIn({
      'a/project-charter.yaml': item('WI-1'),
      'b/project-charter.yaml': item('WI-1'),
    });
    equal(new Set(two).size, two.length);
    notEqual((await told(item('WI-1'))).join('\n'), (await told(item('WI-2'))).join('\n'));
  });

  it('does not change with a number, a day or a state that is marked', async () => {
    const late = (due: string): string =>
      `${HEAD}objectives: [{ id: OBJ-1, title: A }]\nworkItems: [{ id: WI-1, title: B, state: active, supports: [OBJ-1], due: ${due} }]\n`;
    const gap = `${HEAD}requirements: [{ id: REQ-1, title: A, fit: gap }]\n`;
    equal((await told(gap)).includes('project-charter.yaml: drift/unjustified-gap REQ-1'), true);
    const rule = 'project-charter.yaml: drift/stale-work WI-1';
    equal((await told(late('2026-01-01'))).includes(rule), true);
    equal((await told(late('2026-02-01'))).includes(rule), true);
  });
});
