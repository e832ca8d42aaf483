import type { TemplateInfo } from '../../../protocol';
import type { Translate } from '../../words';

/** What a check of an answer says; `blocks` where it can't be taken as it is. */
export interface Remark {
  readonly text: string;
  readonly blocks: boolean;
}

/** One question of the dialog for a new charter. */
export interface Question {
  readonly key: TemplateInfo['asks'][number];
  readonly prompt: string;
  readonly placeholder: string;
  /** Checks an answer, trimmed; undefined where there is nothing to say. */
  readonly check: (answer: string) => Remark | undefined;
}

/** The number of words up to which people remember a purpose. */
const longestPurpose = 40;

/** What New Project Charter asks for a template, in this order. */
export function charterQuestions({ asks }: Pick<TemplateInfo, 'asks'>, t: Translate): readonly Question[] {
  return allQuestions(t).filter(({ key }) => asks.includes(key));
}

function allQuestions(t: Translate): readonly Question[] {
  return [
    {
      key: 'name',
      prompt: t('What is it called?'),
      placeholder: t('Contoso service desk'),
      check: required(t('Give it a name.')),
    },
    {
      key: 'customer',
      prompt: t('Who is it for?'),
      placeholder: t('Contoso Energy'),
      check: required(t('Name the customer, or the department.')),
    },
    {
      key: 'purpose',
      prompt: t('Why does it exist? One sentence about what becomes better for the customer.'),
      placeholder: t('Customers get their problem solved on the first call.'),
      check: either(required(t('Say in one sentence why it exists.')), purposeLength(t)),
    },
    {
      key: 'objective',
      prompt: t('What is the first objective? Best is a result with a number.'),
      placeholder: t('Cut average time to resolve a case from 72 h to 24 h'),
      check: either(required(t('Name one objective; more can follow in the charter.')), numberHint(t)),
    },
  ];
}

/** The day of a moment where the user is, as `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function required(text: string): Question['check'] {
  return (answer) => (answer === '' ? { text, blocks: true } : undefined);
}

function purposeLength(t: Translate): Question['check'] {
  return (answer) => {
    const words = answer.split(/\s+/).length;
    if (words <= longestPurpose) return undefined;
    return {
      text: t('{0} words. People remember a purpose of up to {1}.', words, longestPurpose),
      blocks: false,
    };
  };
}

function numberHint(t: Translate): Question['check'] {
  return (answer) =>
    /\d/.test(answer)
      ? undefined
      : { text: t('How much, and by when? You can add it later.'), blocks: false };
}

function either(first: Question['check'], second: Question['check']): Question['check'] {
  return (answer) => first(answer) ?? second(answer);
}
