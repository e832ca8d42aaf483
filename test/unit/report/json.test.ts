import { deepEqual, equal } from 'node:assert/strict';
import type { CheckResult } from '../../../src/core/engine';
import { jsonReport } from '../../../src/core/report';
import { CHARTER, placeOf, problemAt, reportFor, resultsOf, withProblems } from './samples';

async function onlyResult(text: string): Promise<CheckResult> {
  const [result] = await resultsOf({ 'project-charter.yaml': text });
  if (result === undefined) throw new Error('A charter was expected');
  return result;
}

const parsed = (results: readonly CheckResult[]): Record<string, unknown> =>
  JSON.parse(jsonReport(reportFor(results), 40.6)) as Record<string, unknown>;

describe('report as JSON', () => {
  it('tells charter, problem and summary as the contract has them', async () => {
    const result = await onlyResult(CHARTER);
    const related = [{ place: placeOf(result, 'OBJ-1'), message: 'The nearest objective.' }];
    const problem = problemAt(placeOf(result, 'WI-2'), { related, data: { candidates: ['OBJ-1'] } });
    deepEqual(parsed([withProblems(result, problem)]), {
      version: 1,
      charters: [
        {
          path: 'project-charter.yaml',
          kind: 'project',
          name: 'Contoso service desk',
          alignment: 0.75,
          counts: { objectives: 1, requirements: 0, workItems: 2 },
        },
      ],
      problems: [
        {
          rule: 'drift/orphan-work-item',
          severity: 'warning',
          message: problem.message,
          subject: 'WI-2',
          path: 'project-charter.yaml',
          range: { start: { line: 8, character: 10 }, end: { line: 8, character: 14 } },
          related: [
            {
              path: 'project-charter.yaml',
              range: { start: { line: 5, character: 10 }, end: { line: 5, character: 15 } },
              message: 'The nearest objective.',
            },
          ],
          data: { candidates: ['OBJ-1'] },
        },
      ],
      waived: [],
      summary: { errors: 0, warnings: 1, infos: 0, hints: 0, waived: 0, files: 1, milliseconds: 41 },
    });
  });

  it('has no figure of alignment where there is no work, and no name where none is written', async () => {
    const [charter] = parsed([await onlyResult('charter: 1\nkind: project\n')])['charters'] as Record<
      string,
      unknown
    >[];
    equal(charter?.['alignment'], null);
    equal(charter?.['name'], null);
  });

  it('tells of a waived problem who accepted it, why and where', async () => {
    const result = await onlyResult(CHARTER);
    const problem = problemAt(placeOf(result, 'WI-2'));
    const waiver = { reason: 'Agreed', by: 'Dana Reyes', until: undefined, place: placeOf(result, 'OBJ-1') };
    const { waived, summary } = parsed([{ ...result, waived: [{ ...problem, waiver }] }]);
    deepEqual((waived as Record<string, unknown>[])[0]?.['waiver'], {
      reason: 'Agreed',
      by: 'Dana Reyes',
      until: null,
      path: 'project-charter.yaml',
      range: { start: { line: 5, character: 10 }, end: { line: 5, character: 15 } },
    });
    equal((summary as Record<string, unknown>)['waived'], 1);
  });
});
