import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { removeFolders, repositoryWith } from './folders';
import { checkAsJson, throughline, type JsonResult } from './throughline';

after(removeFolders);

const CHARTER = `charter: 1
kind: project
project: { name: Contoso service desk, customer: Contoso Energy }
purpose: { statement: Customers get their problem solved on the first call. }
goals:
  - { id: G-1, title: Nobody calls twice }
workItems:
  - { id: WI-11, title: Route cases by skill, artifacts: [src/Routing.cls, src/Rooting.cls] }
`;
const FILES = {
  '.gitignore': 'out/\n',
  'plan/project-charter.yaml': CHARTER,
  'src/Routing.cls': '// WI-11, WI-12 and UTF-8\n',
  'src/Free.cls': 'public class Free {}\n',
  'out/Routing.cls': '// WI-13\n',
};
const found = ({ problems }: JsonResult): readonly string[] =>
  problems
    .filter(({ rule }) => rule.startsWith('code/'))
    .map(({ rule, path, range }) => `${rule} ${path}:${range.start.line}:${range.start.character}`);

describe('throughline check: code', () => {
  it('is looked at where it is asked for, in the workspace folder', async () => {
    const folder = repositoryWith(FILES);
    const artifact = 'code/artifact-not-found plan/project-charter.yaml:7:75';
    deepEqual(found(await checkAsJson([], { in: folder })), [artifact]);
    deepEqual(found(await checkAsJson(['--code'], { in: folder })), [
      artifact,
      'code/drifting-work-item src/Routing.cls:0:3',
      'code/unknown-work-item src/Routing.cls:0:10',
    ]);
    const inside = await checkAsJson(['--code'], { in: join(folder, 'plan') });
    ok(found(inside).includes('code/unknown-work-item ../src/Routing.cls:0:10'), found(inside).join('\n'));
  });

  it('takes severities and the exit status from the rules as they are set', async () => {
    const folder = repositoryWith(FILES);
    const rules = [
      '--code',
      '--rule',
      'code/unknown-work-item=error',
      '--rule',
      'code/drifting-work-item=off',
    ];
    const result = await checkAsJson(rules, { in: folder });
    equal(result.status, 1);
    deepEqual(found(result).slice(1), ['code/unknown-work-item src/Routing.cls:0:10']);
  });

  it('tells which files nothing traces', async () => {
    const folder = repositoryWith(FILES);
    const traced = ['--traced', 'src', '--rule', 'code/untraced-file=warning'];
    ok(found(await checkAsJson(traced, { in: folder })).includes('code/untraced-file src/Free.cls:0:0'));
    ok(
      !found(await checkAsJson(['--traced', 'src'], { in: folder })).some((each) =>
        each.includes('untraced'),
      ),
    );
  });

  it('is quoted in the text', async () => {
    const folder = repositoryWith(FILES);
    const { out } = await throughline(['check', '--code', '--today', '2026-11-21'], { in: folder });
    match(out, /src\/Routing\.cls \(2 infos\)/u);
    match(out, /No charter here defines WI-12\./u);
    match(out, /\/\/ WI-11, WI-12 and UTF-8/u);
  });
});
