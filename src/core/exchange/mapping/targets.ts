import type { ImportKind } from './kinds';

/** What an item of a tracker becomes: an entry of a kind, with what its own `type` or `kind` says. */
export interface Target {
  readonly kind: ImportKind;
  /** `type` of a work item, `kind` of a requirement. */
  readonly sort?: readonly [key: 'type' | 'kind', value: string];
}

const work = (type: string): Target => ({ kind: 'workItem', sort: ['type', type] });
const need = (kind: string): Target => ({ kind: 'requirement', sort: ['kind', kind] });

/** The words that a mapping file says for what a type becomes, each with the sentence that explains it. */
export const TARGETS = {
  epic: { describe: 'A work item of type epic.', target: work('epic') },
  feature: { describe: 'A work item of type feature.', target: work('feature') },
  story: { describe: 'A work item of type story.', target: work('story') },
  task: { describe: 'A work item of type task.', target: work('task') },
  bug: { describe: 'A work item of type bug.', target: work('bug') },
  spike: { describe: 'A work item of type spike.', target: work('spike') },
  chore: { describe: 'A work item of type chore.', target: work('chore') },
  goal: { describe: 'A goal.', target: { kind: 'goal' } },
  objective: { describe: 'An objective.', target: { kind: 'objective' } },
  requirement: { describe: 'A requirement, whose need it may be.', target: { kind: 'requirement' } },
  'business-requirement': { describe: 'A requirement of kind business.', target: need('business') },
  'stakeholder-requirement': { describe: 'A requirement of kind stakeholder.', target: need('stakeholder') },
  'functional-requirement': { describe: 'A requirement of kind functional.', target: need('functional') },
  'non-functional-requirement': {
    describe: 'A requirement of kind non-functional.',
    target: need('non-functional'),
  },
  'transition-requirement': { describe: 'A requirement of kind transition.', target: need('transition') },
  milestone: { describe: 'A milestone.', target: { kind: 'milestone' } },
  deliverable: { describe: 'A deliverable.', target: { kind: 'deliverable' } },
  risk: { describe: 'A risk.', target: { kind: 'risk' } },
  assumption: { describe: 'An assumption.', target: { kind: 'assumption' } },
  issue: { describe: 'An issue: something that has happened and hurts.', target: { kind: 'issue' } },
  dependency: { describe: 'A dependency on others.', target: { kind: 'dependency' } },
  decision: { describe: 'A decision.', target: { kind: 'decision' } },
  action: { describe: 'An action that somebody has promised.', target: { kind: 'action' } },
  question: { describe: 'A question to the customer.', target: { kind: 'question' } },
  skip: { describe: 'Nothing: such items are left out, and counted.', target: undefined },
} as const satisfies Readonly<
  Record<string, { readonly describe: string; readonly target: Target | undefined }>
>;

export type TargetWord = keyof typeof TARGETS;

/** The entry that a word stands for; undefined for what is left out. */
export function targetOf(word: TargetWord): Target | undefined {
  return TARGETS[word].target;
}
