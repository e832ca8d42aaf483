import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { addDays } from '../../../src/core/model';
import { parseYaml, plainValue } from '../../../src/core/parse';
import { charterFrom, templateById, TEMPLATES } from '../../../src/core/templates';
import { problemsIn, type Files } from '../../support/workspace';

const TODAY = '2026-11-21';

/** Days on which calendars go wrong: a leap day, the ends of months and years, a weekend. */
const DAYS = ['2024-02-29', '2026-01-05', '2027-01-01', '2031-10-31', '2026-11-21', '2026-11-22'];

function filesOf(id: string, today: string): Files {
  const template = templateById(id);
  ok(template, `There is no template ${id}.`);
  return { [template.fileName]: charterFrom(template, {}, today) };
}

const isWorkday = (day: string): boolean => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

describe('the templates', () => {
  it('are the ones that practitioners would look for', () => {
    deepEqual(
      TEMPLATES.map(({ id }) => id),
      [
        'short',
        'dynamics-365-sales',
        'dynamics-365-customer-service',
        'dynamics-365-field-service',
        'salesforce-sales-cloud',
        'salesforce-service-cloud',
        'contact-centre',
        'crm-migration',
        'practice',
      ],
    );
  });

  for (const { id, about, text, written } of TEMPLATES) {
    it(`${id}: says in a line of the dialog whom it suits, and is written on a Monday`, () => {
      match(about, /^[A-Z][^\n]{30,75}\.$/u);
      equal(new Date(`${written}T00:00:00Z`).getUTCDay(), 1);
      ok(!text.includes('template:'));
    });

    it(`${id}: has nothing to find, whenever it is made, and for the next three weeks`, async () => {
      for (const today of DAYS) {
        deepEqual(await problemsIn(filesOf(id, today), { today }), [], today);
      }
      deepEqual(await problemsIn(filesOf(id, TODAY), { today: addDays(TODAY, 20) }), []);
    });

    // The short one names nobody but the customer.
    const mayLack = id === 'short' ? /^(?:purpose\/no-owner|\S+ charter:) ?/u : /^\S+ charter: /u;
    it(`${id}: lacks nothing that a strict reader would ask of a single entry`, async () => {
      const strictly = await problemsIn(filesOf(id, TODAY), {
        today: TODAY,
        commandLine: { preset: 'strict' },
      });
      deepEqual(
        strictly.filter((problem) => !mayLack.test(problem)),
        [],
      );
    });

    it(`${id}: has what lies ahead on working days`, () => {
      for (const today of DAYS) {
        const days = Object.values(filesOf(id, today))[0]?.match(/\d{4}-\d\d-\d\d/gu) ?? [];
        ok(days.length > 3);
        const ahead = days.filter((day) => day > today);
        deepEqual(
          ahead.filter((day) => !isWorkday(day)),
          [],
        );
        ok(days.every((day) => day >= addDays(today, -31)));
      }
    });

    it(`${id}: teaches in its comments, in lines that fit a screen`, () => {
      const comments = text.split('\n').filter((line) => /(?:^|\s)# /u.test(line));
      ok(comments.length >= 5, `${comments.length} comments`);
      deepEqual(
        text.split('\n').filter((line) => line.startsWith('#') && line.length > 130),
        [],
      );
      equal(/replace/u.test(text), true);
    });
  }
});

describe('a charter from a template', () => {
  const nasty = 'Größe: "7 %", {or} # not a comment';

  for (const template of TEMPLATES) {
    it(`says what was answered, and keeps every comment: ${template.id}`, async () => {
      const answers = { name: `${nasty} 1`, customer: `${nasty} 2`, purpose: `${nasty} 3` };
      const text = charterFrom(template, answers, template.written);
      deepEqual(await problemsIn({ [template.fileName]: text }, { today: template.written }), []);
      const value = JSON.stringify(plainValue(parseYaml(text).root));
      ok(value.includes(JSON.stringify(answers.name)));
      ok(value.includes(JSON.stringify(answers.purpose)));
      equal(value.includes(JSON.stringify(answers.customer)), template.kind === 'project');
      const comments = (of: string): readonly string[] => of.match(/^#.*$/gmu) ?? [];
      deepEqual(comments(text), comments(template.text));
    });
  }

  it('is the template where nothing is answered on the day that it was written', () => {
    for (const template of TEMPLATES)
      equal(charterFrom(template, { name: ' ', purpose: '' }, template.written), template.text);
  });

  it('leaves days in answers as they are', () => {
    const [short] = TEMPLATES;
    ok(short);
    match(charterFrom(short, { purpose: 'Ready on 2026-01-05' }, '2027-03-01'), /Ready on 2026-01-05/u);
  });
});
