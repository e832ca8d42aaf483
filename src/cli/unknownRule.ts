import { nearest } from '../core/model';
import { RULE_IDS } from '../core/rules';
import { UsageError } from './status';

/** The refusal of a rule that the catalogue does not hold, with what may have been meant. */
export function unknownRule(id: string): UsageError {
  const guess = nearest(id, RULE_IDS, 1)[0] ?? RULE_IDS.find((rule) => rule.endsWith(`/${id}`));
  const hint = guess === undefined ? '' : ` Did you mean ${guess}?`;
  return new UsageError(`There is no rule “${id}”.${hint} All rules: throughline explain`);
}
