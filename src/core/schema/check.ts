import {
  CHARTER_KINDS,
  pairOf,
  REVIEWS_ROOT,
  type CharterKind,
  type Flaw,
  type MapNode,
  type Node,
  type ObjectField,
  type ScalarNode,
} from '../model';
import type { UnknownKeyData } from './data';
import { emptyFile, notACharter, explain, unknownRule, wrongOptions } from './explain';
import { guessKind } from './guess';
import type { KnownRules } from './knownRules';
import { plainValue } from './plain';
import { rootSpot, spotAt, type Spot } from './spot';
import { lists, part, practice, project } from './validators.generated';
import type { Validator, Violation } from './violation';

const VALIDATORS: Readonly<Record<CharterKind, Validator>> = { project, practice, part };

/**
 * What is wrong with the form of a charter, in the order of the text, each fault once. Never throws.
 *
 * @param root undefined for an empty file
 * @param kind what the charter says it is; undefined where it does not say: then its sections decide what it is
 *   checked as
 * @param knownRules all rules, which `settings.rules` may name
 */
export function schemaFlaws(
  root: Node | undefined,
  kind: CharterKind | undefined,
  knownRules: KnownRules,
): readonly Flaw[] {
  if (root === undefined) return [emptyFile()];
  if (root.kind !== 'map') return [notACharter(root)];
  const checkedAs = kind ?? guessKind(root);
  const spot = rootSpot(CHARTER_KINDS[checkedAs], root);
  const violations = violationsBy(VALIDATORS[checkedAs], root);
  const rules = wrongRules(spot, root, knownRules);
  return explained(spot, violations, checkedAs, kind !== undefined, rules);
}

/**
 * What is wrong with the form of items of a list section, as `schemaFlaws` says it of the whole charter. Paths begin
 * with the section and the index among these items.
 */
export function sectionFlaws(section: string, items: readonly Node[]): readonly Flaw[] {
  return itemFlaws(CHARTER_KINDS.part, section, items);
}

/** The same of items of a list of reviews. Paths begin with `reviews` and the index among these items. */
export function reviewFlaws(items: readonly Node[]): readonly Flaw[] {
  return itemFlaws(REVIEWS_ROOT, 'reviews', items);
}

function itemFlaws(holder: ObjectField, section: string, items: readonly Node[]): readonly Flaw[] {
  const [first] = items;
  lists({ [section]: items.map((item) => plainValue(item)) });
  const violations = lists.errors ?? [];
  if (first === undefined || violations.length === 0) return [];
  const place = { start: first.start, end: first.end };
  const key: ScalarNode = { kind: 'scalar', value: section, style: 'plain', ...place };
  const value: Node = { kind: 'sequence', flow: false, items, ...place };
  const pairs = [{ key, name: section, value, merged: false }];
  const root: MapNode = { kind: 'map', flow: false, pairs, ...place };
  return explained(rootSpot(holder, root), violations, 'part', true);
}

function violationsBy(validate: Validator, root: MapNode): readonly Violation[] {
  validate(plainValue(root));
  return validate.errors ?? [];
}

function explained(
  spot: Spot,
  violations: readonly Violation[],
  checkedAs: CharterKind,
  kindIsKnown: boolean,
  others: readonly Flaw[] = [],
): readonly Flaw[] {
  const flaws = violations.flatMap(
    (violation) => explain(spotAt(spot, violation.instancePath), violation, checkedAs) ?? [],
  );
  return inOrder(distinct([...withoutConsequences(flaws, kindIsKnown), ...others]));
}

/** What is wrong with `settings.rules` that depends on the rules there are: unknown ones, and options of others. */
function wrongRules(root: Spot, { pairs }: MapNode, known: KnownRules): readonly Flaw[] {
  const rules = pairOf(pairs.find(({ name }) => name === 'settings')?.value, 'rules')?.value;
  if (rules?.kind !== 'map' || !isSection(root, 'settings')) return [];
  return rules.pairs.flatMap((pair) => {
    if (pair.name.startsWith('x-')) return [];
    const options = known.get(pair.name);
    if (options === undefined) return [unknownRule(pair, [...known.keys()])];
    const [, written] = pair.value?.kind === 'sequence' ? pair.value.items : [];
    const spot = spotAt(root, `/settings/rules/${pair.name.replaceAll('/', '~1')}/1`);
    return written?.kind === 'map' ? wrongOptions(spot, written, pair.name, options) : [];
  });
}

function isSection(root: Spot, key: string): boolean {
  return root.field.kind === 'object' && Object.hasOwn(root.field.fields, key);
}

/**
 * Leaves out what only follows from another flaw: a required key that is there with a typing error, and what a
 * charter lacks whose kind was only guessed.
 */
function withoutConsequences(flaws: readonly Flaw[], kindIsKnown: boolean): readonly Flaw[] {
  const misspelt = new Set(
    flaws
      .filter((flaw) => flaw.rule === 'schema/unknown-key')
      .map((flaw) =>
        placeOf([...flaw.path.slice(0, -1), (flaw.data as UnknownKeyData).suggestions[0] ?? '']),
      ),
  );
  const isConsequence = ({ path, data }: Flaw): boolean =>
    misspelt.has(placeOf([...path, String(data['key'])])) ||
    (!kindIsKnown && path.length === 0 && Object.hasOwn(CHARTER_KINDS, String(data['key'])));
  return flaws.filter((flaw) => flaw.rule !== 'schema/missing-key' || !isConsequence(flaw));
}

function placeOf(path: Flaw['path']): string {
  return JSON.stringify(path);
}

/**
 * A value that misses two demands has one fault, and an alias or a merge key can bring the same fault to one place
 * several times.
 */
function distinct(flaws: readonly Flaw[]): readonly Flaw[] {
  const seen = new Set<string>();
  return flaws.filter(({ rule, message, span }) => {
    const fault = JSON.stringify([rule, message, span.start, span.end]);
    return !seen.has(fault) && seen.add(fault);
  });
}

function inOrder(flaws: readonly Flaw[]): readonly Flaw[] {
  return flaws.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
