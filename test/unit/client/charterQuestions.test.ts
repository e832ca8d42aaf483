import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  charterQuestions,
  localDay,
  type Question,
} from '../../../src/client/commands/beginning/charterQuestions';
import { english } from './samples';

describe('questions for a new charter', () => {
  const all = ['name', 'customer', 'purpose', 'objective'] as const;
  const questions = charterQuestions({ asks: all }, english);
  const check = (key: Question['key'], answer: string) =>
    questions.find((question) => question.key === key)?.check(answer);

  it('are name, customer, purpose and first objective', () => {
    deepEqual(
      questions.map(({ key }) => key),
      all,
    );
  });

  it('are only those that the template has a place for', () => {
    deepEqual(
      charterQuestions({ asks: ['name', 'purpose'] }, english).map(({ key }) => key),
      ['name', 'purpose'],
    );
  });

  it('all want an answer, and say what is missing', () => {
    for (const { key } of questions) {
      const remark = check(key, '');
      equal(remark?.blocks, true, key);
      ok(remark.text.length > 10, key);
    }
  });

  it('take their own samples without a remark', () => {
    for (const { key, placeholder } of questions) equal(check(key, placeholder), undefined, key);
  });

  it('advise, but do not insist, on a short purpose and a number in the objective', () => {
    equal(check('purpose', 'word '.repeat(40).trim()), undefined);
    deepEqual(check('purpose', 'word '.repeat(41).trim()), {
      text: '41 words. People remember a purpose of up to 40.',
      blocks: false,
    });
    equal(check('objective', 'Happier customers')?.blocks, false);
    equal(check('objective', 'Resolve 80% of cases on the first call'), undefined);
  });

  it('date a charter by the day of the user, not of Greenwich', () => {
    equal(localDay(new Date(2026, 0, 5, 0, 30)), '2026-01-05');
    equal(localDay(new Date(2026, 11, 31, 23, 30)), '2026-12-31');
  });
});
