import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CHARTER_KINDS, LIST_SECTIONS, SINGLE_SECTIONS, type Field } from '../../../src/core/model';
import { examplesIn } from '../../../src/tools/formatExamples';
import { formatPage, GROUPS } from '../../../src/tools/formatPage';
import { oneCharter, problemsIn } from '../../support/workspace';
import { codeBlocks } from './markdown';

const PATHS = ['practice/practice-charter.yaml', 'desk/project-charter.yaml'];
const reference = Object.fromEntries(
  PATHS.map((path) => [path, readFileSync(`examples/reference/${path}`, 'utf8')]),
);
const examples = examplesIn(...Object.values(reference));
const page = formatPage(examples);
const sections = [
  'project',
  'practice',
  ...Object.keys(SINGLE_SECTIONS),
  ...Object.keys(LIST_SECTIONS),
].toSorted();

/** Every field below a field, itself included, with the name of its key. */
function* fieldsOf(field: Field, key = ''): Generator<readonly [key: string, field: Field]> {
  yield [key, field];
  if (field.kind === 'list') yield* fieldsOf(field.of, key);
  if (field.kind !== 'object') return;
  for (const [name, of] of Object.entries(field.fields)) yield* fieldsOf(of, name);
}

const fields = [...fieldsOf(CHARTER_KINDS.project), ...fieldsOf(CHARTER_KINDS.practice)];

function absent(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => !page.includes(text));
}

describe('the page of the format', () => {
  it('tells of every section once, with an example', () => {
    const told = GROUPS.flatMap((group) => group.sections);
    deepEqual(told.toSorted(), sections);
    deepEqual(
      sections.filter((name) => !examples.get(name)?.startsWith(`${name}:`)),
      [],
    );
    equal(page.match(/^### /gmu)?.length, sections.length);
  });

  it('tells of every key, what it is for, and every value of a list', () => {
    const keys = fields.filter(([key]) => key !== '' && !sections.includes(key));
    deepEqual(
      keys.filter(([key]) => !new RegExp(`[\`.]${key}\``, 'u').test(page)),
      [],
    );
    deepEqual(
      absent(
        keys.flatMap(([, { describe, kind }]) =>
          kind === 'list' ? describe.replace(' Stays in the team.', '') : [],
        ),
      ),
      [],
    );
    const closed = fields.flatMap(([, field]) => (field.kind === 'choice' ? Object.keys(field.values) : []));
    const open = fields.flatMap(([, field]) => (field.kind === 'text' ? (field.suggest ?? []) : []));
    deepEqual(absent([...closed, ...open].map((value) => `\`${value}\``)), []);
  });

  it('says in plain words what a key holds', () => {
    const row = (key: string): readonly string[] =>
      page
        .split('\n')
        .filter((line) => line.startsWith(`| \`${key}\` |`))
        .map((line) => line.split(' | ')[1] ?? '');
    deepEqual(row('conflictsWith'), ['ids of objectives']);
    deepEqual(row('parent'), ['id of a work item']);
    deepEqual(row('escalateTo'), [
      'id of a role, person or escalation level; of the practice: roles or people, or words',
      'id of an escalation level, role or person; of the practice: roles or people, or words',
    ]);
    deepEqual(row('consulted'), ['people or stakeholders']);
    deepEqual(row('pilot'), ['id of a milestone']);
    deepEqual(row('artifacts'), ['list of paths']);
    deepEqual(row('probability'), ['whole number, 1 to 5']);
    ok(row('skills').includes('ids of skills, also of the practice'));
    ok(row('priority').every((held) => held === '[`must`, `should`, `could`, `wont`](#priorities)'));
  });

  it('marks what is required, what holds where nothing is said, and what stays in the team', () => {
    ok(page.includes('| `skill` | id of a skill, also of the practice | **Required.** The id of'));
    ok(page.includes('- `status`: `open` (it still hurts; this holds where nothing is said), `closed`'));
    ok(/\| `stance` \| .* _Stays in the team\._ \|/u.test(page));
    const [, team = ''] = page.split('## What stays in the team');
    deepEqual(team.match(/^- .*$/gmu), [
      '- [people](#people): `skills.level`, `capacity`, `development`',
      '- [stakeholders](#stakeholders): `stance`',
      '- [investments](#investments): `countsInAppraisal`',
    ]);
  });

  it('shows charters in which every rule is silent', async () => {
    deepEqual(await problemsIn(reference, { commandLine: { preset: 'strict' } }), []);
    const [smallest = ''] = codeBlocks(page, 'yaml');
    deepEqual(await problemsIn(oneCharter(smallest)), []);
  });
});

describe('the sections of a charter', () => {
  it('are cut at their keys, without the comments between them', () => {
    const charter =
      '# All of it\r\ncharter: 1\r\n\r\n# Why\r\npurpose:\r\n  statement: x # so\r\n\r\ngoals: []\r\n';
    deepEqual(
      [...examplesIn(charter, 'goals: [] # again\n')],
      [
        ['charter', 'charter: 1'],
        ['purpose', 'purpose:\n  statement: x # so'],
        ['goals', 'goals: [] # again'],
      ],
    );
  });
});
