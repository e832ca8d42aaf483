import { check } from '../../../src/core/engine';
import { reportOn, type Report } from '../../../src/core/report';
import { bundlesOf, TODAY } from '../../support/workspace';

/** Names that would be more than text in the forms that builds read, if they were not escaped. */
export const WICKED = [
  '</summary></details><script>alert(1)</script>',
  '<img src=x onerror=alert(1)> &lt;b&gt;',
  '| a | b | [click](https://example.com) ![x](y)',
  '`code` ``two`` **bold** _it_ ~~no~~ $x$ @contoso/all #1 www.example.com',
  '::error::stop ##[group]x %0A::set-env name=A::b',
  ']]> "quoted" \'single\' & \\ \\| \\` {0} {{x}}',
  '🚀 👩‍👩‍👧 Zürich Łódź 東京',
];

/** The same with characters that XML has no way to write, and that a terminal obeys. */
const CONTROL = '\\u0007\\u001b[31m\\u0085\\uFFFE\\u202E';

const charter = `charter: 1
kind: project
project: { name: ${JSON.stringify(WICKED[0])} }
objectives:
${WICKED.map((title, i) => `  - { id: OBJ-${i + 1}, title: ${JSON.stringify(title)} }`).join('\n')}
workItems:
${WICKED.map((title, i) => `  - { id: WI-${i + 1}, title: ${JSON.stringify(title)} }`).join('\n')}
  - { id: WI-20, title: "${CONTROL}", supports: ["${CONTROL}", "a,b:c%|d\\ne"] }
  - id: WI-21
    title: >
      Over two
      lines
waivers:
  - { rule: drift/orphan-work-item, about: WI-1, reason: ${JSON.stringify(WICKED[0])}, by: ${JSON.stringify(WICKED[3])} }
`;

/** A report of a charter with all of these names, in a file with a name that is no better. */
export async function wickedReport(): Promise<Report> {
  const results = (await bundlesOf({ 'project-charter.yaml': charter })).map((bundle) =>
    check(bundle, { today: TODAY }),
  );
  const report = reportOn(results, { pathOf: () => 'a <b> | ,:%41 `c`.charter.yaml' });
  if (report.problems.length < WICKED.length || report.waived.length === 0)
    throw new Error('More findings were expected');
  return report;
}
