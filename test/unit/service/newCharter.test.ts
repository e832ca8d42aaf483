import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { newCharter } from '../../../src/service';
import { oneCharter, TODAY } from '../../support/workspace';
import { resultsOf } from './results';

interface Answers {
  readonly name: string;
  readonly customer: string;
  readonly purpose: string;
  readonly objective: string;
}

const GOOD: Answers = {
  name: 'Contoso service desk',
  customer: 'Contoso Energy',
  purpose: 'Customers get their problem solved on the first call.',
  objective: 'Cut the time to resolve a case from 72 h to 24 h',
};

async function findings(answers: Answers, today: string = TODAY): Promise<readonly string[]> {
  const results = await resultsOf(
    oneCharter(newCharter({ ...answers, template: 'short', today: TODAY }, TODAY)),
    { today },
  );
  return results.flatMap(({ problems }) => problems.map(({ rule, message }) => `${rule}: ${message}`));
}

/** What the charter says that a person has answered. */
async function read(answers: Answers): Promise<Answers> {
  const [result] = await resultsOf(
    oneCharter(newCharter({ ...answers, template: 'short', today: TODAY }, TODAY)),
  );
  const project = result?.graph.all('project')[0]?.value;
  return {
    name: project?.name ?? '',
    customer: project?.customer ?? '',
    purpose: result?.graph.all('purpose')[0]?.value.statement ?? '',
    objective: result?.graph.all('objective')[0]?.value.title ?? '',
  };
}

const NASTY = [
  'It\'s "quoted"',
  'a: b',
  'a: b: c',
  'ends with a colon:',
  '# not a comment',
  'text # not a comment',
  '- a dash',
  '-',
  '---',
  '...',
  '? a question',
  'yes',
  'No',
  'null',
  '~',
  'true',
  '42',
  '1.50',
  '0x1f',
  '2026-11-21',
  '.inf',
  '[a, b]',
  '{ a: 1 }',
  '*alias',
  '&anchor',
  '!tag',
  '%percent',
  '@at',
  '`backtick`',
  '|',
  '>-',
  '<<',
  '😀 emoji 👩‍👩‍👧',
  'Größe, 数字, עברית',
  'back\\slash \\n',
  '\u0000\u0007\u001b control',
  '\u2028line\u2029ends\u0085',
  'lone \ud800 surrogate',
  '\ufeffmark',
  "'single'",
  '"',
  '"""',
  ', , ,',
  'tab\there',
  'x'.repeat(500),
  `${'wordwordwordwordword '.repeat(39)}end`,
];

describe('a new charter', () => {
  it('is in order, and says what was answered', async () => {
    deepEqual(await findings(GOOD), []);
    deepEqual(await read(GOOD), GOOD);
  });

  for (const answer of NASTY) {
    it(`is in order whatever is answered: ${JSON.stringify(answer.slice(0, 30))}`, async () => {
      const answers = { name: answer, customer: answer, purpose: answer, objective: answer };
      deepEqual(await findings(answers), []);
      const line = answer.replace(/\s+/gu, ' ').trim();
      deepEqual(await read(answers), { name: line, customer: line, purpose: line, objective: line });
    });
  }

  it('puts an answer of several lines on one', async () => {
    const answers = { ...GOOD, purpose: '  Customers stay,\r\n\tand come back.\n' };
    deepEqual(await findings(answers), []);
    equal((await read(answers)).purpose, 'Customers stay, and come back.');
  });

  it('is in order for any text that is not empty', async () => {
    const answer = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 60 })
      .filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(
        fc.record({ name: answer, customer: answer, purpose: answer, objective: answer }),
        async (answers) => {
          deepEqual(await findings(answers), []);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('has its dates ahead of it, on a working day', () => {
    const text = newCharter({ ...GOOD, template: 'short', today: '2026-11-21' }, '2026-11-21');
    ok(text.includes('start: 2026-11-21\n'));
    ok(text.includes('due: 2027-05-24\n'));
    ok(!/\d{4}-\d\d-\d\d/u.test(text.replaceAll(/2026-11-21|2027-05-24/gu, '')));
  });

  it('takes the numbers of the measure from the objective where they can be read in one way', () => {
    const text = newCharter({ ...GOOD, template: 'short', today: TODAY }, TODAY);
    ok(text.includes('unit: "h" #'), text);
    ok(text.includes('direction: decrease #'));
    ok(text.includes('baseline: { value: 72, asOf: 2026-11-21 } #'));
    ok(text.includes('target: { value: 24, by: 2027-05-24 } #'));
  });

  it('asks for the numbers of the measure where the objective has none', () => {
    const objective = 'Callers find us friendly';
    const text = newCharter({ ...GOOD, objective, template: 'short', today: TODAY }, TODAY);
    ok(text.includes('baseline: { value: 0, asOf: 2026-11-21 } # replace'));
    ok(text.includes('target: { value: 100, by: 2027-05-24 } # replace'));
  });

  it('is the short one where the template is unknown', () => {
    const today = TODAY;
    const texts = ['short', 'nonsense'].map((template) => newCharter({ ...GOOD, template, today }, today));
    equal(texts[0], texts[1]);
  });

  it('stays in order for the time until then', async () => {
    deepEqual(await findings(GOOD, '2027-05-24'), []);
  });
});
