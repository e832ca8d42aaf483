import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  AUDIENCES,
  ENTRY_FIELDS,
  isPersonal,
  valueFor,
  type CharterFile,
  type CharterKind,
  type Entry,
} from '../../../src/core/model';
import { filledCharter, LEAVES, type FieldPath, type Leaf } from '../../support/filledCharter';
import { bundleOf, oneCharter } from '../../support/workspace';

async function fileOf(text: string): Promise<CharterFile> {
  return (await bundleOf(oneCharter(text))).root;
}

async function filledEntries(): Promise<readonly Entry[]> {
  const kinds: readonly CharterKind[] = ['project', 'practice'];
  const files = await Promise.all(kinds.map((kind) => fileOf(filledCharter(kind))));
  return files.flatMap(({ entries }) => entries);
}

/** True where a value says something at a path, in any item of the lists on the way. */
function says(value: unknown, path: FieldPath): boolean {
  if (Array.isArray(value)) return value.some((item) => says(item, path));
  const [key, ...rest] = path;
  if (key === undefined) return value !== undefined;
  const inner =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return inner !== undefined && says(inner, rest);
}

const nameOf = ({ kind, path }: Leaf): string => `${kind}: ${path.join('.')}`;

/** The text around `‹` and `›` is the file; the text between them is what is asked about. */
async function isMarkedPersonal(marked: string): Promise<boolean> {
  const [before = '', between = '', behind = ''] = marked.split(/[‹›]/u);
  const file = await fileOf(`charter: 1\nkind: part\n${before}${between}${behind}`);
  const start = 'charter: 1\nkind: part\n'.length + before.length;
  return isPersonal({ file, span: { start, end: start + between.length } });
}

describe('what may be told to whom', () => {
  it('is personal: how well, how much, what next, how somebody feels, and what counts for whom', () => {
    deepEqual(LEAVES.filter((leaf) => leaf.isPersonal).map(nameOf), [
      'person: skills.level',
      'person: capacity',
      'person: development',
      'stakeholder: stance',
      'investment: countsInAppraisal',
    ]);
  });

  it('is, of each field of the format, everything for the team, and for the customer what is not personal', async () => {
    const entries = await filledEntries();
    deepEqual(new Set(entries.map(({ kind }) => kind)), new Set(ENTRY_FIELDS.keys()));
    for (const leaf of LEAVES) {
      const own = entries.filter(({ kind }) => kind === leaf.kind);
      ok(own.length > 0, leaf.kind);
      for (const entry of own) {
        equal(says(valueFor(entry, 'team'), leaf.path), true, nameOf(leaf));
        equal(says(valueFor(entry, 'customer'), leaf.path), !leaf.isPersonal, nameOf(leaf));
      }
    }
  });

  it('leaves all else of a value as it is', async () => {
    const text = `charter: 1
kind: part
people: [{ id: P-1, name: Ana, skills: [{ skill: SK-1, level: 3 }, { skill: SK-2 }], capacity: 4d }]
objectives: [{ id: OBJ-1, title: Answer, measures: [{ id: M-1, title: Hours }] }]
`;
    const [person, objective] = (await fileOf(text)).entries;
    ok(person && objective);
    deepEqual(valueFor(person, 'customer'), {
      id: 'P-1',
      name: 'Ana',
      skills: [{ skill: 'SK-1' }, { skill: 'SK-2' }],
    });
    for (const audience of AUDIENCES) equal(valueFor(objective, audience), objective.value);
  });

  it('is told by the place, too', async () => {
    const personal = [
      'people: [{ id: P-1, ‹capacity: 4d› }]',
      'people: [{ id: P-1, capacity: ‹4d› }]',
      'people: [{ id: P-1, skills: [{ skill: SK-1, level: ‹3› }] }]',
      'people:\n  - id: P-1\n    development:\n      - ‹SK-9›\n',
      'stakeholders: [{ name: Sales, ‹stance›: resistant }]',
      'investments: [{ title: Tools, countsInAppraisal: ‹no› }]',
    ];
    const open = [
      'people: [{ id: ‹P-1›, capacity: 4d }]',
      '‹people›: [{ id: P-1, capacity: 4d }]',
      'people: [‹{ id: P-1, capacity: 4d }›]',
      'people: [{ id: P-1, skills: [{ skill: ‹SK-1›, level: 3 }] }]',
      'roles: [{ id: R-1, ‹capacity: 4d› }]',
    ];
    for (const each of personal) equal(await isMarkedPersonal(each), true, each);
    for (const each of open) equal(await isMarkedPersonal(each), false, each);
  });

  it('is, of what has a wrong form, what may be personal', async () => {
    const personal = [
      'people: [{ id: P-1, ‹capacitiy›: 4d }]',
      'people: [{ id: P-1, ‹capacity 4d› }]',
      'people: { P-1: { capacity: ‹4d› } }',
      'people: [‹Ana can do 4d›]',
      'people: [{ id: P-1, skills: [‹SK-1 level 3›] }]',
      'people: [{ id: P-1, skills: { SK-1: ‹3› } }]',
      'people: { id: P-1, capacity: ‹4d› }',
      'x-usual: &usual { capacity: ‹4d› }\npeople: [{ id: P-1, <<: *usual }]',
    ];
    const open = [
      'people: { id: ‹P-1›, capacity: 4d }',
      'stakeholders: [{ name: ‹Sales›, stanec: resistant }]',
      '‹peple›: [{ id: P-1, capacity: 4d }]',
    ];
    for (const each of personal) equal(await isMarkedPersonal(each), true, each);
    for (const each of open) equal(await isMarkedPersonal(each), false, each);
    equal(isPersonal({ file: await fileOf(''), span: { start: 0, end: 0 } }), false);
    equal(isPersonal({ file: await fileOf('- a'), span: { start: 0, end: 1 } }), false);
  });
});
