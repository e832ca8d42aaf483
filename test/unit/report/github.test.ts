import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { githubReport, reportOn } from '../../../src/core/report';
import type { CheckResult } from '../../../src/core/engine';
import type { Problem } from '../../../src/core/model';
import { CHARTER, pathOf, placeOf, problemAt, reportFor, resultsOf, withProblems } from './samples';
import { wickedReport } from './wicked';

async function onlyResult(): Promise<CheckResult> {
  const [result] = await resultsOf({ 'project-charter.yaml': CHARTER });
  if (result === undefined) throw new Error('A charter was expected');
  return result;
}

async function linesFor(
  ...problems: readonly ((result: CheckResult) => Problem)[]
): Promise<readonly string[]> {
  const result = await onlyResult();
  return githubReport(reportFor([withProblems(result, ...problems.map((make) => make(result)))])).split('\n');
}

describe('report as annotations of GitHub Actions', () => {
  it('marks the place, with the rule as title', async () => {
    const [line] = await linesFor((result) => problemAt(placeOf(result, 'WI-2')));
    equal(
      line,
      '::warning file=project-charter.yaml,line=9,endLine=9,col=11,endColumn=14,title=drift/orphan-work-item::WI-2 “Upgrade the plug-in framework” supports no objective. Link it with `supports`, or drop it.',
    );
  });

  it('tells advice as a notice, and leaves columns out where a place has several lines', async () => {
    const over = '}\nworkItems:';
    const lines = await linesFor(
      (result) => problemAt(placeOf(result, 'OBJ-1'), { severity: 'error' }),
      (result) => problemAt(placeOf(result, over), { severity: 'hint' }),
    );
    match(lines[0] ?? '', /^::error file=project-charter\.yaml,line=6,endLine=6,col=/u);
    match(lines[1] ?? '', /^::notice file=project-charter\.yaml,line=6,endLine=7,title=/u);
  });

  it('escapes as GitHub reads it', async () => {
    const [line] = await linesFor((result) =>
      problemAt(placeOf(result, 'WI-2'), { rule: 'a,b:c%', message: '40 %\r\n::error::x, y: z' }),
    );
    match(line ?? '', /,title=a%2Cb%3Ac%25::40 %25%0D%0A::error::x, y: z$/u);
  });

  it('ends with alignment and counts, and says where GitHub shows less than was found', async () => {
    const few = await linesFor((result) => problemAt(placeOf(result, 'WI-2')));
    deepEqual(few.slice(1), [
      'Charter Contoso service desk is 75% aligned: 24 of 32 estimated hours, 1 of 2 work items reach the purpose.',
      '1 warning in 1 file.',
      '',
    ]);
    const many = Array.from(
      { length: 11 },
      (_, i) => (result: CheckResult) => problemAt(placeOf(result, 'WI-2'), { subject: `WI-${i}` }),
    );
    match(
      (await linesFor(...many)).at(-2) ?? '',
      /^11 warnings in 1 file\. GitHub shows 10 errors, 10 warnings and 10 notices of a step at most/u,
    );
  });

  it('tells what is known as a notice', async () => {
    const result = await onlyResult();
    const known = {
      charter: 'project-charter.yaml',
      rule: 'drift/orphan-work-item',
      subject: 'WI-2',
      detail: '',
    };
    const comparison = { pathOf, baseline: [known], earlier: [], showKnown: true };
    const report = reportOn([withProblems(result, problemAt(placeOf(result, 'WI-2')))], {
      pathOf,
      comparison,
    });
    match(githubReport(report), /^::notice .*\n.*\nNo new problems, 1 known in 1 file\.\n$/u);
  });

  it('holds one command a finding and no other, whatever a charter says', async () => {
    const report = await wickedReport();
    const lines = githubReport(report).split('\n');
    const commands = lines.filter((line) => /^\s*::|##\[/u.test(line));
    equal(commands.length, report.problems.length);
    ok(commands.every((line) => /^::(?:error|warning|notice) file=[^,:]+,line=\d+,/u.test(line)));
  });
});
