import { ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { check, type CheckResult } from '../../../src/core/engine';
import type { Place } from '../../../src/core/model';
import { bundlesOf, TODAY, type Files } from '../../support/workspace';

const FILES: Files = {
  'project-charter.yaml': `charter: 1
kind: project
include: [parts/*.charter.yaml]
project: { name: Contoso service desk, practice: practice-charter.yaml, phase: implement, phaseSince: 2026-05-01 }
settings:
  preset: strict
  rules: { drift/technical-share: [warning, { limit: 20 }] }
  calendar: { hoursPerDay: 7.5 }
purpose: { statement: Customers get their problem solved on the first call. }
scope:
  outOfScope: [The web shop stays as it is.]
goals:
  - { id: G-1, title: Customers stay, supports: [PG-1] }
strategies: [{ id: ST-1, title: Solve at first contact, supports: [G-1] }]
objectives:
  - id: OBJ-1
    title: Resolve cases in 24 h
    supports: [ST-1]
    weight: 60
    priority: must
    setOn: 2026-01-10
    due: 2027-03-31
    measures:
      - { id: M-1, title: Time to resolve, unit: h, direction: decrease, baseline: { value: 72, asOf: 2026-01-01 }, target: { value: 24, by: 2027-03-31 } }
  - { id: OBJ-2, title: Cut costs by 10 %, supports: [G-1, OBJ-1], weight: 40, priority: could, conflictsWith: [OBJ-1], status: achieved }
commitments: [{ title: Answer within a day, madeTo: Contoso, supports: [OBJ-1] }]
people: [{ id: P-ana, name: Ana }]
waivers:
  - { rule: drift/orphan-work-item, about: WI-9, reason: The regulator asks for it, until: 2026-12-31 }
`,
  'parts/work.charter.yaml': `charter: 1
kind: part
requirements:
  - { id: REQ-1, title: Route by skill, supports: [OBJ-1], fit: gap, rationale: The standard cannot, priority: must }
  - { id: REQ-2, title: Night shift, supports: [REQ-1], status: dropped }
workItems:
  - &epic { id: WI-1, title: Routing, type: epic, supports: [REQ-1], estimate: 2w, assignee: P-ana }
  - { id: WI-2, title: Skills, parent: WI-1, estimate: 3d, state: active, start: 2026-02-01, due: 2026-12-01 }
  - id: WI-3
    title: "Rules: first part"
    parent: WI-1
    dependsOn: [WI-2]
    nature: technical
    enables: [WI-2]
    description: |
      In two lines,
      as said.
  # throughline-disable-next-line drift/orphan-work-item -- later
  - { id: WI-9, title: Fax }
  - { id: WI-4, title: Telex, supports: [REQ-2], state: done }
milestones: [{ id: MS-1, title: Pilot, kind: pilot, due: 2026-12-10 }]
decisions: [{ id: DEC-1, decision: Buy it, affects: [OBJ-1, OBJ-2] }]
`,
  'practice-charter.yaml': `charter: 1
kind: practice
practice: { name: CRM practice }
purpose: { statement: We know our customers' customers. }
goals: [{ id: PG-1, title: Known for service }]
`,
};

const PATHS = Object.keys(FILES);
const SNIPPETS = [
  '',
  ' ',
  '\n',
  '  ',
  '- ',
  ': ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '"',
  "'",
  '#',
  '&x ',
  '*epic',
  '*x',
  '<<: *epic',
  '~',
  '|',
  '0',
  '-1',
  '.inf',
];
const WORDS = [
  'WI-1',
  'WI-3',
  'OBJ-1',
  'OBJ-2',
  'REQ-1',
  'G-1',
  'PG-1',
  'P-bob',
  '2026-02-30',
  '5pt',
  'project-charter.yaml',
  '../x.yaml',
  'part',
  'parent: WI-3',
  'supports: [OBJ-2]',
  'state: dropped',
  '😀',
  '\u0000',
  '\r\n',
  '\t',
];

/** Takes some characters of a file away and puts something else in their place. */
const edit = fc.record({
  path: fc.constantFrom(...PATHS),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof({ weight: 4, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(300) }),
  added: fc.oneof(fc.constantFrom(...SNIPPETS), fc.constantFrom(...WORDS), fc.string({ maxLength: 4 })),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(files: Files, { path, at, removed, added }: Edit): Files {
  const text = files[path] ?? '';
  const start = Math.floor(at * text.length);
  return { ...files, [path]: text.slice(0, start) + added + text.slice(start + removed) };
}

function expectPlace({ file, span }: Place, what: string): void {
  ok(
    span.start >= 0 && span.start <= span.end && span.end <= file.text.length,
    `${what}: ${span.start}-${span.end} of ${file.text.length}`,
  );
}

function expectSound({ bundle, problems, waived, alignment, fixesFor }: CheckResult): void {
  const files = new Set(bundle.files);
  for (const problem of [...problems, ...waived]) {
    expectPlace(problem.place, problem.rule);
    ok(files.has(problem.place.file), `${problem.rule} marks a file of its charter`);
    for (const { place } of problem.related ?? []) expectPlace(place, `${problem.rule} related`);
    ok(problem.message !== '' && problem.subject !== '');
  }
  for (const problem of problems) {
    for (const { changes } of fixesFor(problem)) {
      for (const { file, edits } of changes)
        for (const { span } of edits) expectPlace({ file, span }, problem.rule);
    }
  }
  const { share, total, aligned, items, alignedItems } = alignment;
  ok(share === null ? items === 0 : share >= 0 && share <= 1, `share ${share}`);
  ok(aligned <= total && alignedItems <= items && Number.isFinite(total));
}

describe('a charter edited at random', () => {
  it('is checked without throwing, and every place lies in its file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const files = edits.reduce(edited, FILES);
        for (const bundle of await bundlesOf(files)) expectSound(check(bundle, { today: TODAY }));
      }),
      { numRuns: 250 },
    );
  });

  it('is one that is in order before', async () => {
    for (const bundle of await bundlesOf(FILES)) {
      const { problems } = check(bundle, { today: TODAY });
      ok(
        problems.every(({ severity }) => severity !== 'error'),
        problems.map(({ message }) => message).join('\n'),
      );
    }
  });
});
