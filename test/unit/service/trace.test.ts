import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { drained } from '../../../src/core/model';
import { findingTrace, listingOpenWork } from '../../../src/service';
import type { Trace, TraceParams } from '../../../src/protocol';
import { uriOf, type Files } from '../../support/workspace';
import { HEADER, PART, resultsOf } from './results';

const CHARTER = 'project-charter.yaml';
const FOLDER = 'file:///charters';

function traceOf(
  params: TraceParams,
  results: Awaited<ReturnType<typeof resultsOf>>,
  folders: readonly string[],
): Trace | undefined {
  return drained(findingTrace(params, results, folders)).trace ?? undefined;
}

const desk: Files = {
  [CHARTER]: `${HEADER}goals:
  - { id: G-1, title: First-call resolution }
objectives:
  - { id: OBJ-1, title: Cut time to resolve, supports: [G-1] }
  - { id: OBJ-2, title: Retired aim, supports: [G-1], status: retired }
  - { id: OBJ-3, title: Ask everybody, supports: [G-1] }
requirements:
  - { id: REQ-1, title: Route by skill, supports: [OBJ-1] }
  - { id: REQ-2, title: Nothing above }
people:
  - { id: P-1, name: Ana }
workItems:
  - { id: WI-1, title: Router, supports: [REQ-1], state: active, artifacts: [src/router/**, src/shared.ts] }
  - { id: WI-2, title: Survey, supports: [OBJ-3], assignee: P-1, artifacts: [src/shared.ts, src/survey.ts] }
  - { id: WI-3, title: Paint, artifacts: [src/paint.ts] }
  - { id: WI-4, title: Brush, parent: WI-3, artifacts: [src/brush.ts] }
  - { id: WI-5, title: Old aim, supports: [OBJ-2], artifacts: [src/old.ts] }
  - { id: WI-6, title: Given up, supports: [OBJ-1], state: dropped, artifacts: [src/router/old.ts, src/gone.ts] }
  - { id: WI-7, title: Shipped, supports: [OBJ-1], state: done, artifacts: [src/shipped.ts] }
  - { id: WI-8, title: On an orphan, supports: [REQ-2], artifacts: [src/orphan.ts] }
  - { id: WI-9, title: Epic, type: epic, supports: [OBJ-1, OBJ-3] }
  - { id: WI-10, title: Story, parent: WI-9, artifacts: [src/story.ts] }
  - { title: Without an id, supports: [OBJ-1], artifacts: [src/anonymous.ts] }
`,
};

async function traced(path: string, files: Files = desk): Promise<Trace | undefined> {
  return traceOf({ file: uriOf(path), branch: null }, await resultsOf(files), [FOLDER]);
}

async function tracedBranch(name: string, files: Files = desk, root = FOLDER): Promise<Trace | undefined> {
  return traceOf({ file: null, branch: { name, root } }, await resultsOf(files), [FOLDER]);
}

/** `WI-1 > OBJ-1: step, step`, and what is wrong. */
function told(trace: Trace | undefined): readonly string[] {
  return (trace?.work ?? []).flatMap(({ id, targets, steps, warnings }) => [
    `${id} > ${targets.map((target) => target.id).join(' ')}: ${steps.map(({ label }) => label).join(', ')}`,
    ...warnings,
  ]);
}

const purpose = 'Customers get their problem solved on the first call.';
const toGoal = `G-1 First-call resolution, ${purpose}`;

describe('what a file works for', () => {
  it('is told from its work item up to the purpose, level by level', async () => {
    const trace = await traced('src/router/Queue.ts');
    deepEqual(told(trace), [
      `WI-1 > OBJ-1: WI-1 Router, REQ-1 Route by skill, OBJ-1 Cut time to resolve, ${toGoal}`,
    ]);
    equal(trace?.of, 'file');
    equal(trace.name, 'Queue.ts');
    deepEqual(
      trace.work[0]?.steps.map(({ noun, state, icon }) => `${noun} ${state} ${icon}`),
      [
        'work item active play-circle',
        'requirement  checklist',
        'objective  target',
        'goal  milestone',
        'purpose  compass',
      ],
    );
  });

  it('leads to the places in the charter', async () => {
    const [work] = (await traced('src/survey.ts'))?.work ?? [];
    const lines = (desk[CHARTER] ?? '').split('\n');
    const places = work?.steps.map(({ location }) => lines[location.range.start.line]?.trim().slice(0, 13));
    deepEqual(places, ['- { id: WI-2,', '- { id: OBJ-3', '- { id: G-1, ', 'purpose: { st']);
    ok(work?.steps.every(({ location }) => location.uri === uriOf(CHARTER)));
  });

  it('tells all work items of a file', async () => {
    deepEqual(
      (await traced('src/shared.ts'))?.work.map(({ id }) => id),
      ['WI-1', 'WI-2'],
    );
  });

  it('goes by what the work is a part of, where it has its links from there', async () => {
    deepEqual(told(await traced('src/story.ts')), [
      `WI-10 > OBJ-1 OBJ-3: WI-10 Story, WI-9 Epic, OBJ-1 Cut time to resolve, OBJ-3 Ask everybody, ${toGoal}`,
    ]);
  });

  it('is told with what drifts, also where the cause lies above', async () => {
    const paint = /^WI-3 “Paint” supports no objective/u;
    const [, own = ''] = told(await traced('src/paint.ts'));
    match(own, paint);
    const [line, above = ''] = told(await traced('src/brush.ts'));
    equal(line, 'WI-4 > : WI-4 Brush');
    match(above, paint);
    match(told(await traced('src/old.ts'))[1] ?? '', /^WI-5 .* is open work for OBJ-2/u);
    const [orphan, cause = ''] = told(await traced('src/orphan.ts'));
    equal(orphan, 'WI-8 > REQ-2: WI-8 On an orphan, REQ-2 Nothing above');
    match(cause, /^REQ-2 .* objective/u);
  });

  it('leaves out dropped work where there is other work, and says so where there is none', async () => {
    deepEqual(
      (await traced('src/router/old.ts'))?.work.map(({ id }) => id),
      ['WI-1'],
    );
    match(told(await traced('src/gone.ts'))[1] ?? '', /^WI-6 “Given up” was dropped\./u);
  });

  it('needs no id, and is in order where the work is finished', async () => {
    deepEqual(
      (await traced('src/anonymous.ts'))?.work.map(({ id }) => id),
      ['workItems[10]'],
    );
    deepEqual((await traced('src/shipped.ts'))?.work[0]?.warnings, []);
  });

  it('is unknown where no work item names it', async () => {
    equal(await traced('src/other.ts'), undefined);
    equal(await traced(CHARTER), undefined);
    const elsewhere = { file: 'file:///elsewhere/src/shared.ts', branch: null };
    equal(traceOf(elsewhere, await resultsOf(desk), [FOLDER]), undefined);
  });

  it('is found from the innermost workspace folder of the charter', async () => {
    const files = {
      'inner/project-charter.yaml': `${HEADER}workItems:\n  - { id: WI-1, title: Router, artifacts: [src/a.ts] }\n`,
    };
    const results = await resultsOf(files);
    const of = (path: string, folders: readonly string[]) =>
      traceOf({ file: uriOf(path), branch: null }, results, folders)?.work.length ?? 0;
    const inner = `${FOLDER}/inner`;
    equal(of('inner/src/a.ts', [FOLDER, inner]), 1);
    equal(of('src/a.ts', [FOLDER, inner]), 0);
    equal(of('inner/src/a.ts', [FOLDER]), 0);
    equal(of('src/a.ts', [FOLDER]), 1);
  });

  it('is told once of an item that two charters include', async () => {
    const root = `${HEADER}include: [work.charter.yaml]\n`;
    const files = {
      'a.charter.yaml': root,
      'b.charter.yaml': root,
      'work.charter.yaml': `${PART}workItems:\n  - { id: WI-1, title: Router, artifacts: [src] }\n`,
    };
    equal((await traced('src/a.ts', files))?.work.length, 1);
  });

  it('goes on into the practice', async () => {
    const files = {
      'practice-charter.yaml': `charter: 1
kind: practice
practice: { name: Contoso }
purpose: { statement: Customers stay. }
goals:
  - { id: PG-1, title: Loyalty }
`,
      [CHARTER]: `charter: 1
kind: project
project: { name: Desk, practice: practice-charter.yaml }
purpose: { statement: Calls are answered. }
goals:
  - { id: G-1, title: Answers, supports: [PG-1] }
objectives:
  - { id: OBJ-1, title: Faster, supports: [G-1] }
workItems:
  - { id: WI-1, title: Router, supports: [OBJ-1], artifacts: [src] }
`,
    };
    deepEqual(told(await traced('src/a.ts', files)), [
      'WI-1 > OBJ-1: WI-1 Router, OBJ-1 Faster, G-1 Answers, PG-1 Loyalty, Calls are answered., Customers stay.',
    ]);
  });
});

describe('what a branch works for', () => {
  it('is told by the work item that it names', async () => {
    const trace = await tracedBranch('feature/wi-1-router');
    equal(trace?.of, 'branch');
    equal(trace.name, 'feature/wi-1-router');
    deepEqual(told(trace)[0]?.slice(0, 13), 'WI-1 > OBJ-1:');
    equal(await tracedBranch('main'), undefined);
  });

  it('is told with a word where the work is closed', async () => {
    match(told(await tracedBranch('wi-7'))[1] ?? '', /^WI-7 “Shipped” is done/u);
    match(told(await tracedBranch('wi-6'))[1] ?? '', /^WI-6 “Given up” was dropped\./u);
    deepEqual((await tracedBranch('wi-1'))?.work[0]?.warnings, []);
  });

  it('stands back behind the file', async () => {
    const branch = { name: 'wi-1', root: FOLDER };
    const results = await resultsOf(desk);
    const of = (path: string) => traceOf({ file: uriOf(path), branch }, results, [FOLDER])?.of;
    equal(of('src/survey.ts'), 'file');
    equal(of('src/other.ts'), 'branch');
  });

  it('is found in the charters of its repository before others', async () => {
    const work = (title: string) => `${HEADER}workItems:\n  - { id: WI-1, title: ${title} }\n`;
    const files = { 'a/project-charter.yaml': work('Here'), 'b/project-charter.yaml': work('There') };
    const labels = async (root: string) =>
      (await tracedBranch('wi-1', files, root))?.work.map(({ steps }) => steps[0]?.label);
    deepEqual(await labels(`${FOLDER}/b`), ['WI-1 There']);
    deepEqual(await labels(FOLDER), ['WI-1 Here', 'WI-1 There']);
    deepEqual(await labels('file:///elsewhere'), ['WI-1 Here', 'WI-1 There']);
  });
});

describe('the open work', () => {
  it('begins with what is active, then what is assigned; epics come last', async () => {
    const work = drained(listingOpenWork(await resultsOf(desk)));
    deepEqual(
      work.map(({ id }) => id),
      ['WI-1', 'WI-2', 'WI-4', 'WI-5', 'WI-8', 'WI-10', 'WI-3', 'WI-9'],
    );
    deepEqual(work[1], {
      id: 'WI-2',
      title: 'Survey',
      type: 'work item',
      state: 'new',
      icon: 'circle-outline',
      assignee: 'Ana',
      serves: ['OBJ-3 Ask everybody'],
    });
  });

  it('is named by the key of another system where it has no id', async () => {
    const files = {
      [CHARTER]: `${HEADER}workItems:\n  - { title: Router, external: { key: ABC-1 } }\n  - { title: Nameless }\n`,
    };
    deepEqual(
      drained(listingOpenWork(await resultsOf(files))).map(({ id }) => id),
      ['ABC-1'],
    );
  });
});
