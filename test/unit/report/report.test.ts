import { deepEqual, equal } from 'node:assert/strict';
import type { WaivedProblem } from '../../../src/core/model';
import { CHARTER, placeOf, problemAt, reportFor, resultsOf, withProblems } from './samples';

const SHARED = {
  'b/project-charter.yaml': `${CHARTER}include: [../parts/team.charter.yaml]\n`,
  'a/project-charter.yaml': `${CHARTER}include: [../parts/team.charter.yaml]\n`,
  'parts/team.charter.yaml': 'charter: 1\nkind: part\npeople: [{ id: P-1, name: Ana }]\n',
};

async function twoCharters() {
  const [a, b] = await resultsOf(SHARED);
  if (a === undefined || b === undefined) throw new Error('Two charters were expected');
  return { a, b };
}

describe('report on several charters', () => {
  it('sorts charters by path, and problems by path, position and rule', async () => {
    const { a, b } = await twoCharters();
    const late = problemAt(placeOf(b, 'WI-2', 'b/project-charter.yaml'));
    const early = problemAt(placeOf(b, 'WI-1', 'b/project-charter.yaml'), { rule: 'plan/no-estimate' });
    const same = problemAt(placeOf(b, 'WI-1', 'b/project-charter.yaml'), { rule: 'drift/stale-work' });
    const other = problemAt(placeOf(a, 'WI-2', 'a/project-charter.yaml'), { rule: 'schema/value' });
    const report = reportFor([withProblems(b, late, early, same), withProblems(a, other)]);
    deepEqual(
      report.charters.map(({ bundle }) => report.pathOf(bundle.root)),
      ['a/project-charter.yaml', 'b/project-charter.yaml'],
    );
    deepEqual(
      report.problems.map(({ rule }) => rule),
      ['schema/value', 'drift/stale-work', 'plan/no-estimate', 'drift/orphan-work-item'],
    );
    equal(report.files, 3, 'the part that both include counts once');
  });

  it('reports a problem in a shared file once, as loud as the strictest charter has it', async () => {
    const { a, b } = await twoCharters();
    const inA = problemAt(placeOf(a, 'P-1', 'parts/team.charter.yaml'), { severity: 'info' });
    const inB = problemAt(placeOf(b, 'P-1', 'parts/team.charter.yaml'), { severity: 'error' });
    const report = reportFor([withProblems(a, inA), withProblems(b, inB)]);
    deepEqual(report.counts, { error: 1, warning: 0, info: 0, hint: 0 });
  });

  it('keeps two problems of one rule at one place apart', async () => {
    const { a } = await twoCharters();
    const place = placeOf(a, 'P-1', 'parts/team.charter.yaml');
    equal(
      reportFor([withProblems(a, problemAt(place), problemAt(place, { message: 'Another.' }))]).problems
        .length,
      2,
    );
  });

  it('counts as waived only what no charter still reports', async () => {
    const { a, b } = await twoCharters();
    const problem = problemAt(placeOf(a, 'P-1', 'parts/team.charter.yaml'));
    const waiver = { reason: 'Agreed', by: undefined, until: undefined, place: problem.place };
    const waived: WaivedProblem = { ...problem, waiver };
    equal(reportFor([{ ...a, waived: [waived] }]).waived.length, 1);
    equal(
      reportFor([
        { ...a, waived: [waived] },
        { ...b, waived: [waived] },
      ]).waived.length,
      1,
    );
    equal(reportFor([{ ...a, waived: [waived] }, withProblems(b, problem)]).waived.length, 0);
  });

  it('leaves out what is less than a warning where it is quiet', async () => {
    const { a } = await twoCharters();
    const place = placeOf(a, 'WI-2', 'a/project-charter.yaml');
    const problems = (['error', 'warning', 'info', 'hint'] as const).map((severity) =>
      problemAt(place, { severity, message: severity }),
    );
    const report = reportFor([withProblems(a, ...problems)], true);
    deepEqual(report.counts, { error: 1, warning: 1, info: 0, hint: 0 });
    deepEqual(
      report.problems.map(({ message }) => message),
      ['error', 'warning'],
    );
  });
});
