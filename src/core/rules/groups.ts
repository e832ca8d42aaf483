import type { RuleGroup, RuleInfo } from './rule';

/** The groups of rules in the order in which they are told, each with what its rules look at. */
export const RULE_GROUPS: Readonly<Record<RuleGroup, string>> = {
  schema: 'The form of a file: its YAML, keys and values.',
  trace: 'Ids and links: whether what is named is there, and may be named.',
  purpose: 'Why the project exists, and whether it is said.',
  drift: 'Work, requirements and objectives that have lost each other.',
  measure: 'The numbers that show whether an objective is reached.',
  plan: 'Estimates, dates, milestones and what must be true to pass them.',
  people: 'Skills, roles, stakeholders and the talk between them.',
  escalation: 'Who helps when a level cannot solve a problem in time.',
  raid: 'Risks, assumptions, issues and dependencies.',
  quality: 'What good work means here.',
  practice: 'What the practice builds up beside its projects.',
  code: "References to work items in the team's own code.",
  waiver: 'What was accepted, and whether it still holds.',
};

const GROUPS = Object.keys(RULE_GROUPS);

export function groupOf(rule: RuleInfo): RuleGroup {
  return rule.id.slice(0, rule.id.indexOf('/')) as RuleGroup;
}

/** Rules in the order of the catalogue: by group, and by name within a group. */
export function inCatalogueOrder<R extends RuleInfo>(rules: readonly R[]): readonly R[] {
  return rules.toSorted(
    (a, b) => GROUPS.indexOf(groupOf(a)) - GROUPS.indexOf(groupOf(b)) || (a.id < b.id ? -1 : 1),
  );
}
