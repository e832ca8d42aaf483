import { nameOf, valuePlace, type EntryOf } from '../../model';
import { wholeBundle } from '../look';
import { about, type Rule } from '../rule';
import { isHollow } from './hollowWords';

export const hollowStatement: Rule = {
  id: 'purpose/hollow-statement',
  severity: 'info',
  preset: 'recommended',
  summary: "A purpose made of buzzwords, with no noun of the customer's business.",
  why: 'A sentence that would fit any project cannot tell wanted work from unwanted. A good purpose names who is better off, and in what.',
  mend: "Say who will be better off, and what they will have or be able to do that they have not today, in words of the customer's business: the call, the claim, the spare part. One such word is enough for the rule to be silent, and so is a number. It knows the words that fit any project in English and German (customers, value, solution, excellence, digital …), and leaves the names of the customer, the project and the products out of account; a statement in another language it does not judge.",
  example: {
    drifting: `project: { name: Customer first, customer: Fabrikam }
purpose:
  statement: Fabrikam drives growth with a modern, future-proof platform for an excellent customer experience.`,
    mended: `project: { name: Customer first, customer: Fabrikam }
purpose:
  statement: A household whose boiler fails is warm again the same day.`,
  },
  check: wholeBundle(function* ({ graph }) {
    const names = [...graph.all('project'), ...graph.all('practice')].flatMap(namesIn);
    for (const purpose of graph.all('purpose')) {
      const statement: unknown = purpose.value.statement;
      if (typeof statement !== 'string' || !isHollow(statement, names)) continue;
      yield about(purpose, {
        place: valuePlace(purpose, 'statement'),
        message: `The purpose ${nameOf(purpose)} would fit any project. Say who will be better off, and in what, in words of the customer's business.`,
      });
    }
  }),
};

/** What is written under a name tells nothing of the business. */
function namesIn({ value }: EntryOf<'project'> | EntryOf<'practice'>): readonly string[] {
  const names: readonly unknown[] = [
    value.name,
    ...('customer' in value ? [value.customer] : []),
    ...('platforms' in value && Array.isArray(value.platforms) ? value.platforms : []),
  ];
  return names.filter((name) => typeof name === 'string');
}
