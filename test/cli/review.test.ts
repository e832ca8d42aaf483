import Ajv from 'ajv';
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, removeFolders } from './folders';
import { throughline, TODAY, type Run } from './throughline';

after(removeFolders);

const FILE = 'project-charter.yaml';
const REVIEWS = 'project-charter.reviews.yaml';

const DESK = `charter: 1
kind: project
project: { name: Contoso service desk, customer: Contoso Energy }
objectives:
  - { id: OBJ-1, title: Solve a case in a day }
  - { id: OBJ-2, title: Quotes leave the house on the same day }
workItems:
  - { id: WI-1, title: Route cases, supports: [OBJ-1] }
  - { id: WI-2, title: Templates for quotes, supports: [OBJ-2, OBJ-1] }
  - { id: WI-3, title: Fax, supports: [OBJ-1], state: done }
people:
  - { id: P-ana, name: Ana Souza }
`;

async function review(args: readonly string[], folder: string): Promise<Run> {
  return throughline(['review', ...TODAY, ...args], { in: folder });
}

const textOf = (folder: string, file = REVIEWS): string => readFileSync(join(folder, file), 'utf8');
const lastLine = (out: string): string => out.trimEnd().split('\n').at(-1) ?? '';

describe('throughline review', () => {
  it('lists what nobody has reviewed, and writes nothing', async () => {
    const folder = folderWith({ [FILE]: DESK });
    const { status, out } = await review([], folder);
    equal(status, 0);
    match(out, /never reviewed: WI-1 “Route cases” supports OBJ-1 “Solve a case in a day”/u);
    ok(!out.includes('WI-3'));
    equal(lastLine(out), '0 suspect links, 3 never reviewed, 0 reviewed and unchanged');
    ok(!existsSync(join(folder, REVIEWS)));
  });

  it('stamps what it is asked to, by whom it is told, and tells before where that is wanted', async () => {
    const folder = folderWith({ [FILE]: DESK });
    const args = ['--stamp', '--to', 'OBJ-1', '--by', 'ana souza'];
    match((await review([...args, '--dry-run'], folder)).out, /^ {2}would be reviewed: WI-1 /mu);
    ok(!existsSync(join(folder, REVIEWS)));
    const { status, out } = await review(args, folder);
    deepEqual(
      [status, lastLine(out)],
      [0, '0 suspect links, 0 never reviewed, 2 reviewed now, 0 reviewed and unchanged'],
    );
    const text = textOf(folder);
    match(text, /^# Who looked/u);
    deepEqual(
      [...text.matchAll(/from: (\S+),.* to: (\S+),.* by: (\S+), date: (\S+)\}/gu)].map((found) =>
        found.slice(1),
      ),
      [
        ['WI-1', 'OBJ-1', 'P-ana', '2026-11-21'],
        ['WI-2', 'OBJ-1', 'P-ana', '2026-11-21'],
      ],
    );
    match(
      lastLine((await review(['--stamp', '--from', 'WI-2'], folder)).out),
      / 1 reviewed now, 1 reviewed and unchanged$/u,
    );
    ok(!/OBJ-2,.*by:/u.test(textOf(folder)));
    const again = textOf(folder);
    await review(['--stamp'], folder);
    equal(textOf(folder), again);
  });

  it('ends with 1 where a link is suspect, as check tells it, until somebody looks again', async () => {
    const folder = folderWith({ [FILE]: DESK });
    await review(['--stamp', '--by', 'Tom'], folder);
    writeFileSync(join(folder, FILE), DESK.replace('in a day', 'in an hour'));
    const { status, out } = await review([], folder);
    equal(status, 1);
    match(
      out.replaceAll(/\s+/gu, ' '),
      /suspect: WI-1 .*: OBJ-1 has changed since it was reviewed on 2026-11-21 by Tom/u,
    );
    equal(lastLine(out), '2 suspect links, 0 never reviewed, 1 reviewed and unchanged');
    const checked = await throughline(['check', '--format', 'json', ...TODAY], { in: folder });
    match(checked.out, /"rule": "drift\/suspect-link"/u);
    equal((await review(['--from', 'WI-2', '--to', 'OBJ-2'], folder)).status, 0);
    equal((await review(['--stamp', '--dry-run'], folder)).status, 0);
    equal((await review(['--stamp'], folder)).status, 0);
    equal((await review([], folder)).status, 0);
  });

  it('reports what is wrong with the file of reviews where it stands, and does not write into it', async () => {
    const folder = folderWith({ [FILE]: DESK, [REVIEWS]: 'reviews: []\n' });
    const checked = await throughline(['check', ...TODAY], { in: folder });
    match(checked.out, /error: This is no list of reviews\./u);
    match(checked.out, /project-charter\.reviews\.yaml:1:1/u);
    const { status, err } = await review(['--stamp'], folder);
    equal(status, 2);
    match(err, /project-charter\.reviews\.yaml is not written as a list with one review a line/u);
    equal(textOf(folder), 'reviews: []\n');
  });

  it('takes a file of reviews for its charter, as hooks name all that has changed', async () => {
    const folder = folderWith({ [FILE]: DESK, 'gone.reviews.yaml': '' });
    await review(['--stamp'], folder);
    const all = await throughline(['check', ...TODAY, REVIEWS, FILE], { in: folder });
    match(all.out, /in 1 file/u);
    match((await review([REVIEWS], folder)).out, / 3 reviewed and unchanged/u);
    equal((await throughline(['check', 'no.reviews.yaml'], { in: folder })).status, 2);
  });

  it('refuses what cannot be meant', async () => {
    const folder = folderWith({ [FILE]: DESK });
    const refusal = async (...args: readonly string[]): Promise<string> => {
      const { status, err } = await review(args, folder);
      equal(status, 2);
      return err;
    };
    match(await refusal('--from', 'WI-1,WI-9'), /No charter here has the id WI-9/u);
    match(await refusal('--by', 'Ana'), /--by says how to stamp: add --stamp/u);
    match(await refusal('--dry-run'), /--dry-run says how to stamp/u);
    match(await refusal('--stamp', '--by', ' '), /--by needs/u);
  });

  it('tells programs the same, as its schema says, and writes it where it is asked to', async () => {
    const schema = JSON.parse(textOf('schemas', 'review-result.schema.json')) as object;
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    const folder = folderWith({ [FILE]: DESK });
    await review(['--stamp', '--from', 'WI-1', '--by', 'Tom'], folder);
    writeFileSync(join(folder, FILE), DESK.replace('in a day', 'in an hour'));
    const { status, out } = await review(['--format', 'json'], folder);
    equal(status, 1);
    const result: unknown = JSON.parse(out);
    ok(validate(result), JSON.stringify(validate.errors, undefined, 1));
    match(out, /"counts": \{\s+"suspect": 1,\s+"unreviewed": 2,\s+"reviewed": 0,\s+"marked": 0\s+\}/u);
    equal(validate({ ...(result as object), marking: 'perhaps' }), false, 'the schema would notice');
    const marked = await review(['--stamp', '--format', 'json', '--output', 'marked.json'], folder);
    deepEqual([marked.status, marked.out], [0, 'Written to marked.json\n']);
    const written: unknown = JSON.parse(textOf(folder, 'marked.json'));
    ok(validate(written));
    match(textOf(folder, 'marked.json'), /"marking": "written"/u);
    const refused = await review(['--output', REVIEWS], folder);
    deepEqual([refused.status, textOf(folder).includes('Who looked')], [2, true]);
    equal((await review(['--format', 'xml'], folder)).status, 2);
  });

  it('has nothing to say of a charter without links', async () => {
    const folder = folderWith({ [FILE]: DESK.slice(0, DESK.indexOf('workItems')) });
    equal(lastLine((await review([], folder)).out), 'No links to review');
  });
});
