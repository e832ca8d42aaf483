import { nearest, type Flaw, type MapNode, type Pair } from '../../model';
import type { UnknownKeyData } from '../data';
import type { RuleOptions } from '../knownRules';
import type { Spot } from '../spot';
import { didYouMean, oneOf, quoted } from './names';
import * as type from './type';
import { wrongNumber } from './value';

const RULE = 'schema/unknown-key';

/**
 * What is wrong with the options that a charter sets for a rule: names that the rule does not know, and values that are
 * no numbers within its limits.
 *
 * @param spot the options, as the second item of a list in `settings.rules`
 */
export function wrongOptions(spot: Spot, node: MapNode, rule: string, options: RuleOptions): readonly Flaw[] {
  return node.pairs.flatMap((pair) => {
    if (pair.name.startsWith('x-')) return [];
    const field = Object.hasOwn(options, pair.name) ? options[pair.name] : undefined;
    const inner = { pair, node: pair.value, path: [...spot.path, pair.name], within: spot };
    if (field === undefined) return [unknownOption(inner.path, pair, rule, Object.keys(options))];
    return wrongValue({ ...inner, field }) ?? [];
  });
}

function unknownOption(path: Flaw['path'], pair: Pair, rule: string, names: readonly string[]): Flaw {
  const suggestions = nearest(pair.name, names, 3);
  const data: UnknownKeyData = { key: pair.name, suggestions };
  const known = names.length === 0 ? `${rule} has none: remove it.` : `${rule} has ${oneOf(names)}.`;
  const message = `${quoted(pair.name)} is not an option of the rule. ${didYouMean(suggestions, known)}`;
  return { rule: RULE, message, span: pair.key, path, data };
}

function wrongValue(spot: Spot): Flaw | undefined {
  const { field, node } = spot;
  if (field.kind !== 'number') return undefined;
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) return type.emptyValue(spot);
  if (node.kind !== 'scalar' || typeof node.value !== 'number') return type.notANumber(spot, node, field);
  const { min = -Infinity, max = Infinity } = field;
  return node.value >= min && node.value <= max ? undefined : wrongNumber(spot, node, field);
}
