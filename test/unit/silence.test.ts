import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { check, type CheckResult } from '../../src/core/engine';
import type { Problem } from '../../src/core/model';
import type { Fix } from '../../src/core/rules';
import { silencingFixes } from '../../src/core/silence';
import { bundleOf, oneCharter, TODAY, withFix, type Files } from '../support/workspace';

const HEADER = `charter: 1
kind: project
project: { name: Margie's travel desk, customer: Margie's Travel }
purpose:
  statement: A traveller in trouble reaches somebody who can help.
`;

async function checked(files: Files): Promise<CheckResult> {
  return check(await bundleOf(files), { today: TODAY });
}

function problemOf({ problems }: CheckResult, rule: string): Problem {
  const found = problems.find((problem) => problem.rule === rule);
  ok(found, `${rule} is not among ${problems.map((problem) => problem.rule).join(', ')}`);
  return found;
}

interface Silenced {
  readonly titles: readonly string[];
  /** The text of a file after the fix whose title begins so. */
  readonly after: (title: string, path?: string) => string;
}

async function silencing(rule: string, files: Files): Promise<Silenced> {
  const result = await checked(files);
  const fixes = silencingFixes(problemOf(result, rule), result.bundle);
  return {
    titles: fixes.map((fix) => fix.title),
    after: (title, path = 'project-charter.yaml') => withFix(files, chosen(fixes, title))[path] ?? '',
  };
}

function chosen(fixes: readonly Fix[], title: string): Fix {
  const found = fixes.find((fix) => fix.title.startsWith(title));
  ok(found, `${title} is not among ${fixes.map((fix) => fix.title).join(', ')}`);
  return found;
}

/** The rules that speak about a charter, and those whose findings somebody has accepted. */
async function verdictOn(
  text: string,
): Promise<{ readonly open: readonly string[]; readonly accepted: readonly string[] }> {
  const { problems, waived } = await checked(oneCharter(text));
  return { open: problems.map(({ rule }) => rule), accepted: waived.map(({ rule }) => rule) };
}

const MISSING = 'measure/missing';

describe('silencing a finding', () => {
  it('is offered by waiver, for the line and for the file', async () => {
    const { titles } = await silencing(
      MISSING,
      oneCharter(`${HEADER}objectives: [{ id: OBJ-1, title: Answer at night }]\n`),
    );
    deepEqual(titles, [
      'Accept OBJ-1 with a waiver…',
      'Disable measure/missing for this line',
      'Disable measure/missing in this file',
    ]);
  });

  for (const [title, before, behind] of [
    ['Accept OBJ-1', `reason: '`, `'`],
    ['Disable measure/missing for', '-next-line measure/missing -- ', '\n'],
    ['Disable measure/missing in', '# throughline-disable measure/missing -- ', '\n'],
  ] as const) {
    it(`leads to where the reason is to be written: ${title}…`, async () => {
      const files = oneCharter(`${HEADER}objectives:\n  - { id: OBJ-1, title: Answer at night }\n`);
      const result = await checked(files);
      const fix = chosen(silencingFixes(problemOf(result, MISSING), result.bundle), title);
      const text = withFix(files, fix)['project-charter.yaml'] ?? '';
      const { offset = -1 } = fix.writeAt ?? {};
      ok(text.slice(0, offset).endsWith(before), text.slice(0, offset));
      ok(text.slice(offset).startsWith(behind), text.slice(offset));
    });
  }

  it('is not offered for what cannot be waived', async () => {
    const files = oneCharter(`${HEADER}objectives: [{ id: OBJ-1, titel: Answer at night }]\n`);
    const result = await checked(files);
    deepEqual(silencingFixes(problemOf(result, 'schema/unknown-key'), result.bundle), []);
  });

  describe('with a waiver', () => {
    it('takes effect once somebody has written the reason', async () => {
      const { after } = await silencing(
        MISSING,
        oneCharter(`${HEADER}objectives:\n  - id: OBJ-1\n    title: Answer at night\n`),
      );
      const text = after('Accept OBJ-1');
      equal(
        text,
        `${HEADER}objectives:
  - id: OBJ-1
    title: Answer at night
waivers:
  - rule: measure/missing
    about: OBJ-1
    reason: ""
`.replaceAll('""', "''"),
      );
      deepEqual(await verdictOn(text), { open: ['measure/missing', 'waiver/invalid'], accepted: [] });
      const explained = text.replace("''", 'Counted from spring on');
      deepEqual(await verdictOn(explained), { open: [], accepted: ['measure/missing'] });
    });

    it('goes behind the waivers that are there', async () => {
      const waivers =
        'waivers:\n  - { rule: measure/no-target, about: M-1, reason: Not agreed yet } # DEC-2\n';
      const { after } = await silencing(
        MISSING,
        oneCharter(`${HEADER}${waivers}objectives: [{ id: OBJ-1 }]\n`),
      );
      equal(
        after('Accept OBJ-1'),
        `${HEADER}${waivers}  - { rule: measure/missing, about: OBJ-1, reason: '' }\nobjectives: [{ id: OBJ-1 }]\n`,
      );
    });

    it('is written into the charter itself for a finding in one of its parts', async () => {
      const files = {
        'project-charter.yaml': `${HEADER}include: [objectives.charter.yaml]\n`,
        'objectives.charter.yaml':
          'charter: 1\nkind: part\nobjectives:\n  - { id: OBJ-1, title: Answer at night }\n',
      };
      const { after } = await silencing(MISSING, files);
      ok(after('Accept OBJ-1').includes('about: OBJ-1'));
      equal(after('Accept OBJ-1', 'objectives.charter.yaml'), files['objectives.charter.yaml']);
      ok(
        after('Disable measure/missing in', 'objectives.charter.yaml').startsWith(
          '# throughline-disable measure/missing',
        ),
      );
    });

    it('names the charter, or the place of an entry without an id', async () => {
      const bare = 'charter: 1\nkind: project\nproject: { name: Desk }\n';
      const whole = await silencing('purpose/missing-statement', oneCharter(bare));
      match(
        whole.after('Accept this with a waiver…'),
        /rule: purpose\/missing-statement[\s,]+about: charter[\s,]+reason: ''/u,
      );
      const entry = await silencing(
        MISSING,
        oneCharter(`${HEADER}objectives: [{ title: Answer at night }]\n`),
      );
      match(entry.after('Accept this with a waiver…'), /about: ['"]?objectives\[0\]/u);
    });

    it('is not offered where the same waiver waits for its reason', async () => {
      const files = oneCharter(
        `${HEADER}objectives: [{ id: OBJ-1 }]\nwaivers: [{ rule: measure/missing, about: OBJ-1 }]\n`,
      );
      const { titles } = await silencing(MISSING, files);
      deepEqual(titles, ['Disable measure/missing for this line', 'Disable measure/missing in this file']);
    });
  });

  describe('with a comment', () => {
    it('stands above the line of the finding, as far to the right', async () => {
      const { after } = await silencing(
        MISSING,
        oneCharter(`${HEADER}objectives:\n  - id: OBJ-1\n    title: Answer at night\n`),
      );
      const text = after('Disable measure/missing for');
      equal(
        text,
        `${HEADER}objectives:\n  - id: OBJ-1\n    # throughline-disable-next-line measure/missing -- \n    title: Answer at night\n`,
      );
      deepEqual(await verdictOn(text.replace('-- ', '-- counted from spring on')), {
        open: [],
        accepted: [MISSING],
      });
    });

    it('can stand inside brackets of several lines', async () => {
      const objectives = 'objectives: [\n  { id: OBJ-1,\n    title: Answer at night }\n]\n';
      const { after } = await silencing(MISSING, oneCharter(HEADER + objectives));
      const text = after('Disable measure/missing for').replace('-- ', '-- counted from spring on');
      deepEqual(await verdictOn(text), { open: [], accepted: [MISSING] });
    });

    it('keeps the line ends of the file', async () => {
      const text = `${HEADER}objectives:\n  - { id: OBJ-1 }\n`.replaceAll('\n', '\r\n');
      const { after } = await silencing(MISSING, oneCharter(text));
      ok(!/[^\r]\n/u.test(after('Disable measure/missing for')));
      ok(!/[^\r]\n/u.test(after('Disable measure/missing in')));
      ok(!/[^\r]\n/u.test(after('Accept')));
    });

    it('is not offered inside a text of several lines', async () => {
      const text = `${HEADER}objectives:\n  - title: |-\n      Answer\n      at night\n`;
      const result = await checked(oneCharter(text));
      const problem = problemOf(result, MISSING);
      const start = text.indexOf('at night');
      const inside = { ...problem, place: { ...problem.place, span: { start, end: start + 8 } } };
      const titles = silencingFixes(inside, result.bundle).map((fix) => fix.title);
      deepEqual(titles, ['Accept this with a waiver…', 'Disable measure/missing in this file']);
    });

    it('can stand beside that of another rule', async () => {
      const comment = '# throughline-disable-next-line drift/unserved-objective -- as agreed';
      const { after } = await silencing(
        MISSING,
        oneCharter(
          `${HEADER}objectives:\n  ${comment}\n  - { id: OBJ-1 }\nworkItems:\n  - { id: WI-1, state: dropped }\n`,
        ),
      );
      const text = after('Disable measure/missing for').replace('-- \n', '-- counted from spring on\n');
      deepEqual(await verdictOn(text), { open: [], accepted: ['drift/unserved-objective', MISSING] });
    });

    it('stands at the top for the whole file, below the lines that are for tools', async () => {
      const modeline = '# yaml-language-server: $schema=charter.schema.json\n';
      const { after } = await silencing(
        MISSING,
        oneCharter(`${modeline}${HEADER}objectives: [{ id: OBJ-1 }]\n`),
      );
      const text = after('Disable measure/missing in');
      ok(text.startsWith(`${modeline}# throughline-disable measure/missing -- \n`));
      deepEqual(await verdictOn(text.replace('-- ', '-- counted from spring on')), {
        open: [],
        accepted: [MISSING],
      });
    });
  });
});
