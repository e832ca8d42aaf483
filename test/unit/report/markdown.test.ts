import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { markdownReport, reportOn } from '../../../src/core/report';
import type { CheckResult } from '../../../src/core/engine';
import { check } from '../../../src/core/engine';
import { bundlesOf, TODAY } from '../../support/workspace';
import { CHARTER, pathOf, placeOf, problemAt, reportFor, resultsOf, withProblems } from './samples';
import { wickedReport } from './wicked';

async function onlyResult(text = CHARTER): Promise<CheckResult> {
  const [result] = await resultsOf({ 'project-charter.yaml': text });
  if (result === undefined) throw new Error('A charter was expected');
  return result;
}

/** The text without what is escaped, as a reader of Markdown sees its marks. */
const marksOf = (text: string): string => text.replaceAll(/\\[\p{P}\p{S}]/gu, '');

describe('report as Markdown', () => {
  it('tells alignment with its counts, findings by objective and rule, and lists them folded', async () => {
    const item = '  - { id: WI-3, title: Teach the agents, supports: [OBJ-1, OBJ-9] }\n';
    const bundles = await bundlesOf({ 'project-charter.yaml': CHARTER + item });
    const results = bundles.map((bundle) =>
      check(bundle, { today: TODAY, commandLine: { preset: 'essential' } }),
    );
    equal(
      markdownReport(reportOn(results, { pathOf })),
      `## Throughline: 1 error, 1 warning

| Charter | Alignment | Reaches the purpose |
| --- | ---: | --- |
| Contoso service desk | 83% | 40 of 48 estimated hours, 2 of 3 work items |

| Objective | Errors | Warnings | Advice |
| --- | ---: | ---: | ---: |
| OBJ-1 “Resolve a case within 24 hours” | 1 |  |  |
| No objective |  | 1 |  |

| Rule | Errors | Warnings | Advice |
| --- | ---: | ---: | ---: |
| \`drift/orphan-work-item\`: Open work that supports nothing: not itself, not through its parents, not through \`enables\`. |  | 1 |  |
| \`trace/unknown-reference\`: A link to an id that nothing defines. | 1 |  |  |

<details><summary>project-charter.yaml: 2 findings</summary>

- **warning** in line 9: WI-2 “Upgrade the plug-in framework” supports no objective. Link it with \`supports\`, or drop it. (\`drift/orphan-work-item\`)
- **error** in line 10: WI-3 “Teach the agents” names OBJ-9 in \`supports\`, and nothing has that id. Correct the id, give it to the entry that is meant, or take it out. (\`trace/unknown-reference\`)

</details>
`,
    );
  });

  it('says so where nothing is found, and where there is no work', async () => {
    const none = await onlyResult('charter: 1\nkind: project\n');
    equal(
      markdownReport(reportFor([none])),
      `## Throughline: No problems

| Charter | Alignment | Reaches the purpose |
| --- | ---: | --- |
| project-charter.yaml | – | It has no work items yet. |
`,
    );
  });

  it('lists what is waived with the reason, and what the baseline does not need any more', async () => {
    const result = await onlyResult();
    const problem = problemAt(placeOf(result, 'WI-2'));
    const waiver = { reason: 'Agreed', by: 'Dana', until: undefined, place: placeOf(result, 'OBJ-1') };
    const known = {
      charter: 'project-charter.yaml',
      rule: 'drift/orphan-work-item',
      subject: 'WI-9',
      detail: '',
    };
    const comparison = { pathOf, baseline: [known], earlier: [], showKnown: false };
    const text = markdownReport(
      reportOn([{ ...result, waived: [{ ...problem, waiver }] }], { pathOf, comparison }),
    );
    match(text, /^## Throughline: No new problems, 1 waived\n/u);
    match(text, /<details><summary>1 waived<\/summary>\n\n- \*\*warning\*\* in line 9: .*: Agreed, Dana\n/u);
    match(
      text,
      /not found any more<\/summary>\n\n[^\n]+\n\n- `drift\/orphan-work-item` WI-9 in project-charter\.yaml\n/u,
    );
  });

  it('stays below what a comment may hold', async () => {
    const result = await onlyResult();
    const message = 'x'.repeat(250);
    const problems = Array.from({ length: 2_000 }, (_, i) =>
      problemAt(placeOf(result, 'WI-2'), { subject: `WI-${i}`, message: `${i} ${message}` }),
    );
    const text = markdownReport(reportFor([withProblems(result, ...problems)]));
    ok(text.length < 65_536, String(text.length));
    match(text, /\nAnd 1850 more findings\.\n$/u);
  });

  it('shows what a charter says as text, whatever it looks like', async () => {
    const marks = marksOf(markdownReport(await wickedReport()));
    deepEqual(
      [...new Set(marks.match(/<[^>]*>|<\S*/gu))].toSorted(),
      ['</details>', '</summary>', '<details>', '<summary>'],
      'no HTML but what folds the lists',
    );
    equal(/\]\(|!\[|\*\*bold|~~|(?<!\*)\*(?!\*)|@\w|#\d|\w:\/\/|www\./u.exec(marks)?.[0], undefined);
    for (const row of marks.split('\n').filter((line) => line.startsWith('|'))) {
      const cells = row.split('|').length - 2;
      ok(cells === 3 || cells === 4, row);
    }
    const code = marks.match(/`[^`]*`/gu) ?? [];
    ok(
      code.every((each) => /^`[A-Za-z][\w./:-]*`$/u.test(each)),
      code.join(' '),
    );
    equal(marks.replaceAll(/`[^`]*`/gu, '').includes('`'), false, 'every code span is closed');
  });
});
