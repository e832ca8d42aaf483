import { nameOf, valuePlace } from '../../model';
import { itself } from '../look';
import { about, type Rule } from '../rule';

export const longStatement: Rule = {
  id: 'purpose/long-statement',
  severity: 'info',
  preset: 'recommended',
  summary: 'A purpose statement of more than 40 words.',
  why: 'A purpose that nobody can repeat from memory guides nobody. The limit of 40 words is a rule of thumb: what can be said in one breath.',
  mend: 'Keep who will be better off, and in what. How it will look belongs in `vision`, what it is worth in `businessCase`, and how far it must go in `objectives`. The option `words` sets another limit.',
  example: {
    drifting: `purpose:
  statement: >-
    By introducing a modern, integrated and scalable service platform with unified routing, a shared knowledge base,
    a customer portal and real-time reports for management, we want to make sure that in all our markets and on all
    channels the requests of our customers are answered more quickly and more consistently than they are today.`,
    mended: `purpose:
  statement: Customers get their problem solved on the first call.
  vision: In every market and on every channel a customer gets the same good answer.`,
  },
  options: {
    words: {
      describe: 'How many words a purpose statement may have.',
      value: 40,
      min: 1,
      max: 1000,
    },
  },
  check: itself('purpose', function* (purpose, { option }) {
    const count = wordsIn(purpose.value.statement ?? '');
    const limit = option('words');
    if (count <= limit) return;
    yield about(purpose, {
      place: valuePlace(purpose, 'statement'),
      message: `The purpose ${nameOf(purpose)} takes ${count} words. Say in at most ${limit} who will be better off, and in what; leave the rest to \`vision\` or \`businessCase\`.`,
      data: { words: count, limit },
    });
  }),
};

/** What stands between white space and holds a letter or digit: `first-contact` and `75%` are one word, a dash is none. */
function wordsIn(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
