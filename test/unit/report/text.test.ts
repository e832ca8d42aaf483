import { doesNotMatch, equal, match, ok } from 'node:assert/strict';
import type { CheckResult } from '../../../src/core/engine';
import { columnsOf, PLAIN_STYLE, textReport, type Style } from '../../../src/core/report';
import type { Files } from '../../support/workspace';
import { CHARTER, placeOf, problemAt, reportFor, resultsOf, withProblems } from './samples';

async function resultOf(files: Files): Promise<CheckResult> {
  const [result] = await resultsOf(files);
  if (result === undefined) throw new Error('A charter was expected');
  return result;
}

const charter = (text = CHARTER): Promise<CheckResult> => resultOf({ 'project-charter.yaml': text });

function print(results: readonly CheckResult[], style: Style = PLAIN_STYLE): string {
  return textReport(reportFor(results), { width: 80, style, milliseconds: 41 });
}

describe('report as text', () => {
  it('reads like this', async () => {
    const result = await charter();
    const related = [
      { place: placeOf(result, 'OBJ-1'), message: 'OBJ-1 “Resolve a case within 24 hours” is near.' },
    ];
    const first = problemAt(placeOf(result, 'WI-2'), { related });
    const second = problemAt(placeOf(result, 'Contoso Energy'), {
      rule: 'people/one-function-only',
      severity: 'info',
      message: 'Nobody else.',
    });
    equal(
      print([withProblems(result, first, second)]),
      `project-charter.yaml (1 warning, 1 info)

  info: Nobody else.
  people/one-function-only at project-charter.yaml:3:50
    3 | project: { name: Contoso service desk, customer: Contoso Energy }
      |                                                  ^^^^^^^^^^^^^^

  warning: WI-2 “Upgrade the plug-in framework” supports no objective. Link it
  with \`supports\`, or drop it.
  drift/orphan-work-item at project-charter.yaml:9:11
    9 |   - { id: WI-2, title: Upgrade the plug-in framework, type: task, estim…
      |           ^^^^
    see line 6: OBJ-1 “Resolve a case within 24 hours” is near.

Contoso service desk is 75% aligned: 24 of 32 estimated hours, 1 of 2 work
  items reach the purpose.

1 warning, 1 info in 1 file (41 ms)
`,
    );
  });

  it('says so where there is nothing to report', async () => {
    match(
      print([await charter()]),
      /^Contoso service desk is 75% aligned: .*\n {2}items reach the purpose\.\n\nNo problems in 1 file \(41 ms\)\n$/u,
    );
  });

  it('counts what is waived', async () => {
    const result = await charter();
    const problem = problemAt(placeOf(result, 'WI-2'));
    const waiver = { reason: 'Agreed', by: undefined, until: undefined, place: problem.place };
    match(print([{ ...result, waived: [{ ...problem, waiver }] }]), /\n1 waived in 1 file/u);
  });

  it('tells alignment in the unit that the charter estimates in, and says why there is none', async () => {
    match(
      print([await charter(CHARTER.replaceAll(/, estimate: \dd/gu, ''))]),
      /is 50% aligned: 1 of 2 work items reach/u,
    );
    match(
      print([await charter(CHARTER.replaceAll(/estimate: (\d)d/gu, 'estimate: $1pt'))]),
      /3 of 4 story points, 1 of 2/u,
    );
    match(
      print([await charter('charter: 1\nkind: project\n')]),
      /^project-charter.yaml has no work items yet\.\n/u,
    );
    match(
      print([await charter(CHARTER.replaceAll('type:', 'state: dropped, type:'))]),
      /has no work left to align\./u,
    );
    const practice = {
      'practice-charter.yaml': 'charter: 1\nkind: practice\npractice: { name: CRM practice }\n',
    };
    match(
      print([await resultOf(practice)]),
      /^CRM practice is a practice charter, with no work of its own\.\n/u,
    );
  });

  it('has no line on alignment for a part that stands alone', async () => {
    const part = { 'team.charter.yaml': 'charter: 1\nkind: part\npeople: [{ id: P-1, name: Ana }]\n' };
    equal(print([await resultOf(part)]), 'No problems in 1 file (41 ms)\n');
  });

  it('shows a few of many related places and counts the others', async () => {
    const result = await charter();
    const place = placeOf(result, 'OBJ-1');
    const related = Array.from({ length: 9 }, (_, i) => ({ place, message: `Link ${i + 1}.` }));
    const text = print([withProblems(result, problemAt(place, { related }))]);
    match(text, /Link 6\.\n {4}and 3 more places\n/u);
    doesNotMatch(text, /Link 7/u);
  });

  it('names the file of a related place where it is another one', async () => {
    const result = await resultOf({
      'project-charter.yaml': `${CHARTER}include: [parts/team.charter.yaml]\n`,
      'parts/team.charter.yaml': 'charter: 1\nkind: part\npeople: [{ id: P-1, name: Ana }]\n',
    });
    const related = [{ place: placeOf(result, 'Ana', 'parts/team.charter.yaml'), message: 'Ana could.' }];
    const text = print([withProblems(result, problemAt(placeOf(result, 'WI-2'), { related }))]);
    match(text, /\n {4}see parts\/team\.charter\.yaml:3:27 Ana could\.\n/u);
  });

  it('stays within the width, whatever the language', async () => {
    const result = await charter(CHARTER.replaceAll('Contoso', '客户服务 Straße'));
    const message = '“客户服务台” unterstützt kein Ziel. '.repeat(6);
    const text = print([withProblems(result, problemAt(placeOf(result, 'Energy'), { message }))]);
    for (const line of text.split('\n')) ok(columnsOf(line) <= 80, line);
  });

  it('lets no text of a charter give orders to the terminal', async () => {
    const result = await charter(CHARTER.replace('Contoso service desk', '"Contoso \u001B[2J\\e[31m desk"'));
    const text = print([
      withProblems(result, problemAt(placeOf(result, 'Contoso'), { message: 'Red \u001B[31m.' })),
    ]);
    equal(text.includes('\u001B'), false);
    match(text, /Red ␛\[31m\./u);
  });

  it('colours nothing that it does not also say', async () => {
    const result = withProblems(await charter(), problemAt(placeOf(await charter(), 'WI-2')));
    const paint = (text: string): string => `«${text}»`;
    const style = {
      strong: paint,
      faint: paint,
      severity: { error: paint, warning: paint, info: paint, hint: paint },
    };
    const coloured = print([result], style);
    match(coloured, /«warning:» WI-2/u);
    equal(coloured.replaceAll(/[«»]/gu, ''), print([result]));
  });
});
