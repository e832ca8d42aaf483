import { CATALOGUE, RULE_IDS, ruleInfoById, type RuleInfo } from '../core/rules';
import { isChecked, rulePage } from '../core/rules/page';
import { wrap } from '../core/report';
import type { Given } from './command';
import type { ExitStatus } from './status';
import { unknownRule } from './unknownRule';
import type { World } from './world';

/** Prints the page of a rule, or, where none is named, a list of all. */
export function runExplain({ paths }: Given, { out }: World): ExitStatus {
  const [typed] = paths;
  out.write(typed === undefined ? listOfRules() : pageOf(typed));
  return 0;
}

/** `orphan-work-item` is enough where only one group has a rule of that name. */
function pageOf(typed: string): string {
  const byName = RULE_IDS.filter((id) => id.endsWith(`/${typed}`));
  const rule = ruleInfoById(typed) ?? (byName.length === 1 ? ruleInfoById(byName[0] ?? '') : undefined);
  if (rule === undefined) throw unknownRule(typed);
  return rulePage(rule);
}

/** How loud a rule is, and where it does not speak yet or not for all. */
function whenOf(rule: RuleInfo): string {
  const strict = rule.preset === 'strict' ? ', strict' : '';
  return `${rule.severity}${strict}${isChecked(rule) ? '' : ', not yet'}`;
}

function listOfRules(): string {
  const rules = CATALOGUE.map((rule) => {
    const [first = '', ...further] = wrap(rule.summary, 70);
    return [`${rule.id} (${whenOf(rule)})`, ...[first, ...further].map((line) => `    ${line}`)].join('\n');
  });
  return `${rules.join('\n')}\n\nthroughline explain <rule> tells why a rule matters and how to put it right.\n`;
}
