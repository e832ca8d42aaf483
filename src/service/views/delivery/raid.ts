import type { EntryOf } from '../../../core/model';
import { riskScore } from '../../../core/rules';
import { datedGroup, foldedGroup, type DatedKind } from '../dated';
import { agoWords } from '../dates';
import { nameIn, namesInList, ownerOf } from '../parties';
import { entryTwig, findingWords, groupTwigs, type Standing, type Twig } from '../twigs';

type Risk = EntryOf<'risk'>;

/** 0 where the risk has no score. */
function scoreOf(risk: Risk): number {
  return riskScore(risk) ?? 0;
}

export function riskGroup(standing: Standing): readonly Twig[] {
  const risks = standing.result.graph.all('risk');
  const isOpen = ({ value }: Risk): boolean => value.status !== 'closed';
  return foldedGroup(
    {
      step: '(risks)',
      label: 'Risks',
      tooltip: 'What may happen and would hurt, the highest score first: probability times impact.',
      icon: 'flame',
      late: 0,
      foldedAs: 'Closed',
    },
    {
      open: risks.filter(isOpen).toSorted((a, b) => scoreOf(b) - scoreOf(a)),
      done: risks.filter((risk) => !isOpen(risk)),
      twig: (risk) => riskTwig(risk, standing),
    },
    standing,
  );
}

function riskTwig(risk: Risk, { result }: Standing): Twig {
  const { probability, impact, response, mitigation, contingency, threatens, category, status } = risk.value;
  const score = scoreOf(risk);
  const owner = ownerOf(risk, result);
  return entryTwig(risk, result, {
    words: [
      status === 'closed' ? 'closed' : '',
      score === 0 ? 'not scored' : `score ${score}`,
      response ?? '',
      owner,
    ],
    icon: status === 'closed' ? 'pass-filled' : 'flame',
    facts: [
      ['Score', score === 0 ? '' : `${score}, probability ${probability} times impact ${impact}`],
      ['Category', category],
      ['Owner', owner],
      ['Response', response],
      ['Mitigation', mitigation],
      ['If it happens', contingency],
      ['Threatens', (threatens ?? []).join(', ')],
    ],
  });
}

const ASSUMPTION: DatedKind<'assumption'> = {
  icon: 'question',
  foldedAs: 'Validated',
  dateName: 'To be validated by',
  verb: 'to be validated',
  dateOf: ({ value }) => value.validateBy,
  closed: ({ value }, { today }) =>
    value.validatedOn === undefined ? undefined : `validated ${agoWords(value.validatedOn, today)}`,
  facts: ({ value }) => [['Affects', (value.affects ?? []).join(', ')]],
};

const ISSUE: DatedKind<'issue'> = {
  icon: 'issues',
  foldedAs: 'Closed',
  dateName: 'Due',
  dateOf: ({ value }) => value.due,
  closed: ({ value }) => (value.status === 'closed' ? 'closed' : undefined),
  words: ({ value }, { today }) => [
    value.raisedOn === undefined || value.status === 'closed'
      ? ''
      : `raised ${agoWords(value.raisedOn, today)}`,
  ],
  facts: ({ value }) => [
    ['Raised', value.raisedOn],
    ['Solved by', value.resolution],
    ['Affects', (value.affects ?? []).join(', ')],
  ],
};

const DEPENDENCY: DatedKind<'dependency'> = {
  icon: 'link-external',
  foldedAs: 'Met',
  dateName: 'Needed by',
  verb: 'needed',
  dateOf: ({ value }) => value.needBy,
  closed: ({ value }) => (value.status === 'met' ? 'met' : undefined),
  words: (dependency, { result }) => [nameIn(dependency, dependency.value.onWhom, result)],
  facts: (dependency, { result }) => [
    ['On', nameIn(dependency, dependency.value.onWhom, result)],
    ['Affects', (dependency.value.affects ?? []).join(', ')],
  ],
};

const ACTION: DatedKind<'action'> = {
  icon: 'arrow-right',
  foldedAs: 'Done',
  dateName: 'Due',
  dateOf: ({ value }) => value.due,
  closed: ({ value }) => (value.status === 'done' ? 'done' : undefined),
  words: ({ value }) => [value.kind ?? ''],
  facts: ({ value }) => [['Affects', (value.affects ?? []).join(', ')]],
};

const QUESTION: DatedKind<'question'> = {
  icon: 'comment-discussion',
  foldedAs: 'Answered',
  dateName: 'Answer needed by',
  dateOf: ({ value }) => value.due,
  closed: ({ value: { answeredOn, answer } }, { today }) =>
    answeredOn === undefined && answer === undefined
      ? undefined
      : `answered ${agoWords(answeredOn, today)}`.trimEnd(),
  words: (question, { result }) => [nameIn(question, question.value.askedOf, result)],
  facts: (question, { result }) => [
    ['Asked of', nameIn(question, question.value.askedOf, result)],
    ['Answer', question.value.answer],
    ['Affects', (question.value.affects ?? []).join(', ')],
  ],
};

export const assumptionGroup = datedGroup((graph) => graph.all('assumption'), ASSUMPTION, {
  step: '(assumptions)',
  label: 'Assumptions',
  tooltip: 'What the plan takes for true and nobody has shown yet.',
});

export const issueGroup = datedGroup((graph) => graph.all('issue'), ISSUE, {
  step: '(issues)',
  label: 'Issues',
  tooltip: 'What has happened and hurts.',
});

export const dependencyGroup = datedGroup((graph) => graph.all('dependency'), DEPENDENCY, {
  step: '(dependencies)',
  label: 'Dependencies',
  tooltip: 'What others must do before the project can go on.',
});

export const actionGroup = datedGroup((graph) => graph.all('action'), ACTION, {
  step: '(actions)',
  label: 'Actions',
  tooltip: 'What somebody has promised to do.',
});

export const questionGroup = datedGroup((graph) => graph.all('question'), QUESTION, {
  step: '(questions)',
  label: 'Questions',
  tooltip: 'What the customer must answer before something can go on.',
});

/** Decisions, the latest first; those that bear no date come last. */
export function decisionGroup(standing: Standing): readonly Twig[] {
  const { result, today } = standing;
  const decisions = result.graph.all('decision');
  const dayOf = ({ value }: EntryOf<'decision'>): string => value.decidedOn ?? '';
  return groupTwigs(
    {
      step: '(decisions)',
      label: 'Decisions',
      words: [String(decisions.length), findingWords(decisions, result)],
      icon: 'law',
      tooltip: 'What was decided, and why; the latest first.',
    },
    decisions
      .toSorted((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1))
      .map((decision) => {
        const { decidedOn, decidedBy, rationale, alternatives, affects } = decision.value;
        const who = nameIn(decision, decidedBy, result);
        return entryTwig(decision, result, {
          words: [agoWords(decidedOn, today), who],
          icon: 'law',
          facts: [
            ['Decision', decision.value.decision],
            ['Decided', decidedOn],
            ['By', who],
            ['Why', rationale],
            ['Other ways', (alternatives ?? []).join('; ')],
            ['Affects', namesInList(decision, affects, result)],
          ],
        });
      }),
  );
}
