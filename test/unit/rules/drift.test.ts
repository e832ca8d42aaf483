import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { findingsOf, oneCharter, withFix, type Files } from '../../support/workspace';

const HEADER = 'charter: 1\nkind: project\nproject: { name: Ski hotels, phase: implement }\n';

async function problemsOf(rule: string, sections: string) {
  return (await findingsOf(rule, oneCharter(HEADER + sections))).map(({ problem }) => problem);
}

describe('drift/started-before-target', () => {
  it('is an information for finished work and a warning for open work', async () => {
    const problems = await problemsOf(
      'drift/started-before-target',
      `objectives: [{ id: OBJ-1, title: Sell passes, setOn: 2026-06-12 }]
workItems:
  - { id: WI-1, title: Printer, supports: [OBJ-1], state: done, start: 2026-05-04 }
  - { id: WI-2, title: Paper, supports: [OBJ-1], state: active, start: 2026-05-04 }`,
    );
    deepEqual(
      problems.map(({ subject, severity }) => [subject, severity]),
      [
        ['WI-1', 'info'],
        ['WI-2', 'warning'],
      ],
    );
  });
});

describe('drift/orphan-work-item', () => {
  const parts: Files = {
    'project-charter.yaml': `charter: 1
kind: project
include: [lifts.charter.yaml]
project: { name: Ski hotels, phase: implement }
workItems:
  - { id: WI-1, type: epic, title: Lifts }
`,
    'lifts.charter.yaml': `charter: 1
kind: part
workItems:
  - { id: WI-2, title: Gates, parent: WI-1 }
`,
  };

  it('drops an item and what lies below it in another file in one step', async () => {
    const [found] = await findingsOf('drift/orphan-work-item', parts);
    ok(found);
    const drop = found.result
      .fixesFor(found.problem)
      .find(({ title }) => title === 'Drop WI-1 and the open item below it');
    ok(drop);
    const after = withFix(parts, drop);
    match(after['project-charter.yaml'] ?? '', /title: Lifts, state: dropped \}/u);
    match(after['lifts.charter.yaml'] ?? '', /parent: WI-1, state: dropped \}/u);
    deepEqual(await findingsOf('drift/orphan-work-item', after), []);
  });

  it('tells of ten items below at most, and counts them all', async () => {
    const below = Array.from({ length: 12 }, (_, i) => `{ id: WI-${i + 2}, title: Part ${i}, parent: WI-1 }`);
    const [problem] = await problemsOf(
      'drift/orphan-work-item',
      `workItems: [{ id: WI-1, title: Lifts }, ${below.join(', ')}]`,
    );
    equal(problem?.related?.length, 10);
    match(problem?.message ?? '', /nor do the 12 open items below it/u);
  });

  it('says that a dropped parent passes nothing on', async () => {
    const [problem] = await problemsOf(
      'drift/orphan-work-item',
      `objectives: [{ id: OBJ-1, title: Sell passes }]
workItems:
  - { id: WI-1, title: Lifts, supports: [OBJ-1], state: dropped }
  - { id: WI-2, title: Gates, parent: WI-1 }`,
    );
    deepEqual(
      problem?.related?.map(({ message }) => message),
      ['WI-1 “Lifts” is dropped, and so passes nothing on.'],
    );
  });
});

describe('drift/technical-share', () => {
  it('is about the charter, and names the biggest technical items first', async () => {
    const items = Array.from(
      { length: 9 },
      (_, i) => `{ id: WI-${i}, title: Part ${i}, nature: technical, estimate: ${i + 1}d }`,
    );
    const [problem] = await problemsOf(
      'drift/technical-share',
      `workItems: [${items.join(', ')}, { id: WI-20, title: Passes, estimate: 1d }]`,
    );
    equal(problem?.subject, 'charter');
    deepEqual(
      problem?.related?.map(({ message }) => message),
      [8, 7, 6, 5, 4].map((n) => `WI-${n} “Part ${n}” is technical (${(n + 1) * 8} h).`),
    );
  });

  it('says nothing where all estimates are nothing, and counts points', async () => {
    const items = (points: number): string =>
      Array.from(
        { length: 10 },
        (_, i) => `{ id: WI-${i}, title: Part ${i}, nature: technical, estimate: ${points}pt }`,
      ).join(', ');
    deepEqual(await problemsOf('drift/technical-share', `workItems: [${items(0)}]`), []);
    const [problem] = await problemsOf('drift/technical-share', `workItems: [${items(1)}]`);
    match(problem?.message ?? '', /100% is technical \(10 points of 10 points\)/u);
  });
});

describe('drift/effort-imbalance', () => {
  const items = Array.from(
    { length: 10 },
    (_, i) => `{ id: WI-${i}, title: Part ${i}, supports: [OBJ-${i < 9 ? 1 : 2}] }`,
  );

  it('names where the effort goes instead', async () => {
    const [problem, ...more] = await problemsOf(
      'drift/effort-imbalance',
      `objectives: [{ id: OBJ-1, title: Sell passes, weight: 50 }, { id: OBJ-2, title: Answer, weight: 50 }]
workItems: [${items.join(', ')}]`,
    );
    equal(problem?.subject, 'OBJ-2');
    deepEqual(
      problem?.related?.map(({ message }) => message),
      ['OBJ-1 “Sell passes” has 50% of the weight, and 90% of the open effort.'],
    );
    deepEqual(more, []);
  });

  it('gives the effort to the first weighted objective on each way up', async () => {
    const nested = `objectives:
  - { id: OBJ-1, title: Sell passes, supports: [OBJ-3] }
  - { id: OBJ-2, title: Answer, weight: 10, supports: [OBJ-3] }
  - { id: OBJ-3, title: Guests come back, weight: 90 }
workItems: [${items.join(', ')}]`;
    deepEqual(await problemsOf('drift/effort-imbalance', nested), []);
  });

  it('says nothing where no weight or no effort can be shared out', async () => {
    const weights = (weight: number, objective: string): string =>
      `objectives: [{ id: OBJ-1, title: A, weight: ${weight} }, { id: OBJ-2, title: B, weight: ${weight} }, { id: OBJ-3, title: C }]
workItems: [${items.map((item) => item.replace(/OBJ-\d/u, objective)).join(', ')}]`;
    deepEqual(await problemsOf('drift/effort-imbalance', weights(0, 'OBJ-1')), []);
    deepEqual(await problemsOf('drift/effort-imbalance', weights(50, 'OBJ-3')), []);
  });
});

describe('one flaw, one finding', () => {
  it('tells of work for a dropped requirement of a closed objective once', async () => {
    const sections = `objectives: [{ id: OBJ-1, title: Sell passes, status: retired }]
requirements: [{ id: REQ-1, title: Passes by post, supports: [OBJ-1], status: dropped }]
workItems: [{ id: WI-1, title: Stamps, supports: [REQ-1] }]`;
    equal((await problemsOf('drift/dropped-requirement', sections)).length, 1);
    equal((await problemsOf('drift/closed-objective', sections)).length, 0);
  });

  it('does not blame work that another item enables, where that work is lost itself', async () => {
    const sections = `objectives: [{ id: OBJ-1, title: Sell passes, status: achieved }]
workItems:
  - { id: WI-1, title: Stamps, supports: [OBJ-1] }
  - { id: WI-2, title: Glue, parent: WI-1 }
  - { id: WI-3, title: Water, enables: [WI-2] }`;
    deepEqual(
      (await problemsOf('drift/closed-objective', sections)).map(({ subject }) => subject),
      ['WI-1'],
    );
  });
});

describe('fixes that need an id', () => {
  const titlesOf = async (rule: string, sections: string): Promise<readonly string[]> =>
    (await findingsOf(rule, oneCharter(HEADER + sections))).flatMap(({ problem, result }) =>
      result.fixesFor(problem).map(({ title }) => title),
    );

  it('are not offered for what has none', async () => {
    const conflict = `objectives: [{ title: Sell passes, conflictsWith: [OBJ-2] }, { id: OBJ-2, title: Answer }]
decisions: [{ id: DEC-1, title: Later, affects: [OBJ-2] }]`;
    deepEqual(await titlesOf('drift/conflicting-objectives', conflict), [
      'Say that “Sell passes” and OBJ-2 do not conflict',
    ]);
    const unserved = `objectives: [{ title: Sell passes }]
workItems: [{ id: WI-1, title: Stamps }]`;
    deepEqual(await titlesOf('drift/unserved-objective', unserved), ['Retire “Sell passes”']);
  });

  it('are not offered for an id that is taken twice', async () => {
    const sections = `objectives:
  - { id: OBJ-1, title: Sell passes, conflictsWith: [OBJ-2] }
  - { id: OBJ-2, title: Answer }
  - { id: OBJ-1, title: Sell skis }`;
    deepEqual(await titlesOf('drift/conflicting-objectives', sections), [
      'Say that OBJ-1 and OBJ-2 do not conflict',
    ]);
  });

  it('number the first story of a backlog without ids', async () => {
    const sections = `objectives: [{ id: OBJ-1, title: Sell passes }]
workItems: [{ title: Stamps, state: done }]`;
    const [found] = await findingsOf('drift/unserved-objective', oneCharter(HEADER + sections));
    ok(found);
    const [plan] = found.result.fixesFor(found.problem);
    ok(plan);
    match(
      withFix(oneCharter(HEADER + sections), plan)['project-charter.yaml'] ?? '',
      /id: WI-1, title: Sell passes/u,
    );
  });
});
