import { deepEqual, equal } from 'node:assert/strict';
import { CodeNames } from '../../../src/core/code';
import { check } from '../../../src/core/engine';
import { drained } from '../../../src/core/model';
import { bundlesOf, TODAY, uriOf, type Files } from '../../support/workspace';

const charter = (items: string): string => `charter: 1
kind: project
project: { name: Contoso service desk, customer: Contoso Energy }
workItems:
${items}`;

const HOME = uriOf('').replace(/\/$/u, '');

async function namesOf(files: Files, folders: readonly string[] = [HOME]): Promise<CodeNames> {
  const results = (await bundlesOf(files)).map((bundle) => check(bundle, { today: TODAY }));
  return drained(CodeNames.reading(results, folders));
}

const DESK = charter('  - { id: WI-11, title: Desk }\n  - { id: WI-204, title: Queue }\n');
const FIELD = charter(
  '  - { id: WI-11, title: Field }\n  - { id: FS-3, title: Van, external: { system: jira, key: CRM-17 } }\n',
);

describe('what ids in code name', () => {
  it('is what the nearest charter says', async () => {
    const names = await namesOf({ 'desk/project-charter.yaml': DESK, 'field/project-charter.yaml': FIELD });
    const titleOf = (id: string, path: string): string | undefined =>
      names.find(id, uriOf(path))?.entry.title;
    equal(titleOf('WI-11', 'field/src/a.cls'), 'Field');
    equal(titleOf('WI-11', 'desk/src/a.cls'), 'Desk');
    equal(titleOf('CRM-17', 'desk/src/a.cls'), 'Van');
    equal(titleOf('WI-12', 'desk/src/a.cls'), undefined);
    deepEqual([...names.own].toSorted(), ['FS-', 'WI-']);
    deepEqual([...names.external], ['CRM-']);
  });

  it('is missing where it reads like the ids of the charter that speaks for the file', async () => {
    const names = await namesOf({ 'plan/project-charter.yaml': DESK });
    const isMissing = (id: string): boolean => names.missing(id, uriOf('src/a.cls')) !== undefined;
    deepEqual(['WI-12', 'WI-999', 'WI-1234'].map(isMissing), [true, true, true]);
    deepEqual(['WI-11', 'WI-1', 'WI-12345', 'UTF-8', 'CRM-18'].map(isMissing), [
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('is said to be missing by no charter that only lies beside the file, where there are several', async () => {
    const names = await namesOf({ 'a/project-charter.yaml': DESK, 'b/project-charter.yaml': FIELD });
    equal(names.missing('WI-99', uriOf('src/a.cls')), undefined);
    equal(names.missing('WI-99', uriOf('a/src/a.cls')), names.results[0]);
    const [first] = names.results;
    deepEqual(first && ['a/x.cls', 'b/x.cls', 'x.cls'].map((path) => names.governs(first, uriOf(path))), [
      true,
      false,
      false,
    ]);
  });

  it('is known across the folders of a workspace, where the code has no charter of its own', async () => {
    const plan = `${HOME}/plan`;
    const names = await namesOf({ 'plan/project-charter.yaml': DESK }, [plan, `${HOME}/code`]);
    equal(names.missing('WI-99', uriOf('code/a.cls')), names.results[0]);
    equal(names.find('WI-11', uriOf('code/a.cls'))?.entry.title, 'Desk');
  });
});
