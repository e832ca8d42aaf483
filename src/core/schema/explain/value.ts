import type { ChoiceField, Flaw, NumberField, ScalarNode } from '../../model';
import type { WrongValueData } from '../data';
import { SEVERITY } from '../severity';
import type { Spot } from '../spot';
import { didYouMean, fieldName, keyOf, oneOf, quoted } from './names';
import { meantValues } from './otherWords';

const RULE = 'schema/value';

/** A value that is not on the closed list of its field. */
export function wrongChoice(spot: Spot, node: ScalarNode, field: ChoiceField): Flaw {
  const values = Object.keys(field.values);
  const suggestions = meantValues(String(node.value), values);
  const advice = didYouMean(suggestions, `Write ${oneOf(values)}.`);
  const data: WrongValueData = { key: keyOf(spot), expected: 'choice', suggestions };
  return {
    rule: RULE,
    message: `${fieldName(spot)} cannot be ${quoted(node.value)}. ${advice}`,
    span: node,
    path: spot.path,
    data,
  };
}

/** A text that is no severity, in `settings.rules`. */
export function wrongSeverity(spot: Spot, node: ScalarNode): Flaw {
  const severities = Object.keys(SEVERITY.values);
  const suggestions = meantValues(String(node.value), severities);
  const advice = didYouMean(suggestions, `Write ${oneOf(severities)}.`);
  const data: WrongValueData = { key: keyOf(spot), expected: 'severity', suggestions };
  return {
    rule: RULE,
    message: `${quoted(node.value)} is not a severity. ${advice}`,
    span: node,
    path: spot.path,
    data,
  };
}

/** A number beyond the limits of its field. */
export function wrongNumber(spot: Spot, node: ScalarNode, field: NumberField): Flaw {
  const isVersion = spot.path.length === 1 && keyOf(spot) === 'charter';
  const data: WrongValueData = { key: keyOf(spot), expected: 'number', suggestions: isVersion ? ['1'] : [] };
  const message = isVersion
    ? `This charter asks for version ${String(node.value)} of the format, and only version 1 is known here. Write \`charter: 1\`.`
    : `${fieldName(spot)} cannot be ${String(node.value)}. Write ${limitsOf(field)}.`;
  return { rule: RULE, message, span: node, path: spot.path, data };
}

/** What a number field takes, as a message says it: «a whole number from 1 to 5». */
export function limitsOf({ min, max, integer }: NumberField): string {
  const number = integer === true ? 'a whole number' : 'a number';
  if (min !== undefined && max !== undefined) return `${number} from ${min} to ${max}`;
  if (min !== undefined) return `${number} that is ${min} or more`;
  return max === undefined ? number : `${number} that is ${max} or less`;
}
