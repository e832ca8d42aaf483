import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { charterCache, loadBundles } from '../../../src/core/bundles';
import { Checker } from '../../../src/core/engine';
import { memoryFiles } from '../../support/memoryFiles';
import { findingsOf, oneCharter, TODAY, uriOf } from '../../support/workspace';

const HEADER = 'charter: 1\nkind: project\nproject: { name: Ski hotels, phase: implement }\n';

async function problemsOf(rule: string, sections: string) {
  return (await findingsOf(rule, oneCharter(HEADER + sections))).map(({ problem }) => problem);
}

async function titlesOf(rule: string, sections: string): Promise<readonly string[]> {
  return (await findingsOf(rule, oneCharter(HEADER + sections))).flatMap(({ problem, result }) =>
    result.fixesFor(problem).map(({ title }) => title),
  );
}

function relatedOf(problem: { readonly related?: readonly { readonly message: string }[] } | undefined) {
  return problem?.related?.map(({ message }) => message);
}

describe('plan/over-capacity', () => {
  const PERSON = 'people: [{ id: P-1, name: Ines, capacity: 4d }]\n';

  it('tells the work that is due by the day, the biggest first, and nothing that takes no time', async () => {
    const [problem, ...more] = await problemsOf(
      'plan/over-capacity',
      `${PERSON}workItems:
  - { id: WI-1, title: Lamps, assignee: P-1, estimate: 1d, due: 2026-11-27 }
  - { id: WI-2, title: Lifts, assignee: P-1, estimate: 3d, due: 2026-11-26 }
  - { id: WI-3, title: Gates, assignee: P-1, estimate: 4h, due: 2026-11-13 }
  - { id: WI-4, title: Ropes, assignee: P-1, estimate: 1d, spent: 1d, due: 2026-11-27 }
  - { id: WI-5, title: Snow, assignee: P-1, estimate: 9d, due: 2026-12-18 }`,
    );
    equal(problem?.subject, 'P-1');
    deepEqual(problem.data, { due: '2026-11-26', needed: 28, left: 25.6 });
    deepEqual(relatedOf(problem), [
      'WI-2 “Lifts” takes 24 h (3 d), and is due on 2026-11-26.',
      'WI-3 “Gates” takes 4 h (0.5 d), and is due on 2026-11-13.',
    ]);
    deepEqual(more, []);
  });

  it('tells of ten items at most', async () => {
    const items = Array.from(
      { length: 12 },
      (_, i) => `{ id: WI-${i}, title: Part ${i}, assignee: P-1, estimate: 1d, due: 2026-11-27 }`,
    );
    const [problem] = await problemsOf('plan/over-capacity', `${PERSON}workItems: [${items.join(', ')}]`);
    equal(problem?.related?.length, 10);
  });

  it('lets less than a tenth of an hour pass', async () => {
    const work = (estimate: string): string =>
      `${PERSON}workItems: [{ id: WI-1, title: Lamps, assignee: P-1, estimate: ${estimate}, due: 2026-11-27 }]`;
    equal((await problemsOf('plan/over-capacity', work('4d 2m'))).length, 0);
    equal((await problemsOf('plan/over-capacity', work('4d 4m'))).length, 1);
  });

  it('is asked again when the calendar, the milestone or a part of the work changes', async () => {
    const uri = uriOf('project-charter.yaml');
    const lines = [
      ...HEADER.trimEnd().split('\n'),
      'settings: { calendar: { daysPerWeek: 5 } }',
      'people: [{ id: P-1, name: Ines, capacity: 32h }]',
      'milestones: [{ id: MS-1, title: Winter, due: 2026-11-27 }]',
      'workItems:',
      '  - { id: WI-1, title: Lifts, assignee: P-1, estimate: 33h, milestone: MS-1 }',
      '  - { id: WI-2, title: Gates, parent: WI-1, state: dropped }',
    ];
    const files = memoryFiles(new Map([[uri, lines.join('\n')]]));
    const cache = charterCache(files);
    const charter = cache.open(uri, lines.join('\n'));
    const checker = new Checker();
    const told = async (): Promise<readonly string[]> => {
      const [bundle] = await loadBundles(files, uriOf(''), [uri], cache);
      ok(bundle);
      const { problems } = checker.update(bundle, { today: TODAY });
      return problems.filter(({ rule }) => rule === 'plan/over-capacity').map(({ message }) => message);
    };
    const replace = (before: string, text: string): void => {
      const line = lines.findIndex((each) => each.includes(before));
      const at = lines[line] ?? '';
      const character = at.indexOf(before);
      const end = { line, character: character + before.length };
      charter.change({ range: { start: { line, character }, end }, text });
      lines[line] = at.replace(before, text);
    };
    const few =
      'P-1 “Ines” has 33 h (4.1 d) of work that is due by 2026-11-27, and 32 h (4 d) left until then.';
    match((await told())[0] ?? '', new RegExp(`^${few.replace(/[()]/gu, '\\$&')}`, 'u'));
    replace('due: 2026-11-27', 'due: 2026-11-30');
    deepEqual(await told(), []);
    replace('due: 2026-11-30', 'due: 2026-11-27');
    equal((await told()).length, 1);
    replace('state: dropped', 'state: blocked');
    deepEqual(await told(), []);
    replace('state: blocked', 'state: dropped');
    equal((await told()).length, 1);
    replace('daysPerWeek: 5', 'daysPerWeek: 4');
    equal((await told()).length, 1);
    replace('2026-11-27', '2026-11-30');
    deepEqual(await told(), []);
  });
});

describe('plan/dependency-order', () => {
  it('points to the dates of what comes too late, that of a milestone included', async () => {
    const [problem] = await problemsOf(
      'plan/dependency-order',
      `milestones: [{ id: MS-1, title: Winter, due: 2027-01-29 }]
deliverables: [{ id: DL-1, title: Guide, milestone: MS-1 }]
workItems:
  - { id: WI-1, title: Lifts, due: 2027-01-15 }
  - { id: WI-2, title: Gates, dependsOn: [WI-1, DL-1], due: 2026-12-18 }`,
    );
    deepEqual(relatedOf(problem), [
      'WI-1 “Lifts” is expected on 2027-01-15.',
      'DL-1 “Guide” is expected on 2027-01-29.',
    ]);
    deepEqual(
      problem?.related?.map(({ place: { file, span } }) => file.text.slice(span.start, span.end)),
      ['2027-01-15', '2027-01-29'],
    );
  });
});

describe('plan/no-estimate', () => {
  it('offers the sizes that the team uses, the commonest first, in the unit that is commoner', async () => {
    const sizes = ['5d', '2d', '5d', '3pt', '1d', '3d', '4d'];
    const items = sizes.map((size, i) => `{ id: WI-${i}, title: Part ${i}, estimate: ${size} }`);
    deepEqual(
      await titlesOf('plan/no-estimate', `workItems: [${items.join(', ')}, { id: WI-9, title: Snow }]`),
      ['Estimate WI-9 at 5d', 'Estimate WI-9 at 2d', 'Estimate WI-9 at 1d', 'Estimate WI-9 at 3d'],
    );
  });

  it('is told once of a charter with hardly any estimate, and offers nothing there', async () => {
    const items = Array.from({ length: 6 }, (_, i) => `{ id: WI-${i}, title: Part ${i} }`);
    const sections = `workItems: [${items.join(', ')}, { id: WI-9, title: Snow, estimate: 1d }]`;
    const [problem] = await problemsOf('plan/no-estimate', sections);
    equal(problem?.subject, 'charter');
    match(problem.message, /^Only 1 of the 7 open work items has an estimate\./u);
    deepEqual(await titlesOf('plan/no-estimate', sections), []);
  });
});

describe('plan/no-approval', () => {
  it('offers those who may sign off, and only where nobody is named the customer', async () => {
    const project = (more: string): string =>
      `charter: 1\nkind: project\nproject: { name: Ski hotels, phase: operate, customer: Alpine${more} }\n`;
    const titles = async (text: string): Promise<readonly string[]> =>
      (await findingsOf('plan/no-approval', oneCharter(text))).flatMap(({ problem, result }) =>
        result.fixesFor(problem).map(({ title }) => title),
      );
    deepEqual(await titles(project('')), ['Note that Alpine has signed off']);
    const named = `${project(', sponsor: STK-1')}scope: { approval: { decidedBy: Board } }
stakeholders: [{ id: STK-2, name: Guests, kind: customer }, { id: STK-1, name: Owner, kind: sponsor }, { id: STK-3, name: Lifts, kind: team }]`;
    deepEqual(await titles(named), [
      'Note that Board has signed off',
      'Note that STK-1 has signed off',
      'Note that STK-2 has signed off',
    ]);
  });
});

describe('one flaw, one finding', () => {
  it('tells of dates that run backwards, and not of what follows from them', async () => {
    const sections = `workItems:
  - { id: WI-1, title: Lifts, state: active, start: 2026-10-12, due: 2025-11-06, dependsOn: [WI-2] }
  - { id: WI-2, title: Gates, due: 2026-12-18 }`;
    equal((await problemsOf('plan/reversed-dates', sections)).length, 1);
    equal((await problemsOf('drift/stale-work', sections)).length, 0);
    equal((await problemsOf('plan/dependency-order', sections)).length, 0);
  });
});
