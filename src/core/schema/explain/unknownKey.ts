import { CHARTER_KINDS, type Field, type Flaw, type ObjectField, type Pair } from '../../model';
import { foldedWord, nearest } from '../../model';
import type { UnknownKeyData } from '../data';
import type { MapSpot } from '../spot';
import { didYouMean, quoted } from './names';
import { meantKeys } from './otherWords';

const RULE = 'schema/unknown-key';

/** A key that the map has and the format does not know there. */
export function unknownKey(map: MapSpot, key: string): Flaw | undefined {
  const pair = map.node.pairs.find(({ name }) => name === key);
  if (pair === undefined) return undefined;
  const { suggestions, advice } = guess(map, key);
  const data: UnknownKeyData = { key, suggestions };
  const message = `${quoted(key)} is not a key of ${map.field.noun}. ${advice}`;
  return { rule: RULE, message, span: pair.key, path: [...map.path, key], data };
}

interface Guess {
  readonly suggestions: readonly string[];
  readonly advice: string;
}

function guess({ node, field }: MapSpot, key: string): Guess {
  const meant = meantKeys(key, Object.keys(field.fields));
  const isPresent = (name: string): boolean => node.pairs.some((pair) => pair.name === name);
  const [best] = meant;
  if (best === undefined) return { suggestions: [], advice: belongsTo(key, field) ?? removal(key) };
  if (isPresent(best))
    return { suggestions: [], advice: `There is \`${best}\` already: move the value there.` };
  const suggestions = meant.filter((name) => !isPresent(name));
  return { suggestions, advice: didYouMean(suggestions) };
}

/** A key of `settings.rules` that is no rule. */
export function unknownRule(pair: Pair, known: readonly string[]): Flaw {
  const byName = nearest(pair.name, known.map(ruleName), 3).flatMap((name) =>
    known.filter((id) => ruleName(id) === name),
  );
  const suggestions = [...new Set([...nearest(pair.name, known, 3), ...byName])].slice(0, 3);
  const data: UnknownKeyData = { key: pair.name, suggestions };
  const advice = didYouMean(suggestions, 'Remove it, or look its name up in the list of rules.');
  const message = `${quoted(pair.name)} is not a rule. ${advice}`;
  return { rule: RULE, message, span: pair.key, path: ['settings', 'rules', pair.name], data };
}

function ruleName(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function removal(key: string): string {
  const own = (key.match(/[\p{L}\p{N}]+/gu) ?? []).join('-');
  return own === '' || own.length > 30
    ? 'Remove it.'
    : `Remove it, or keep it as a key of your own: \`x-${own}\`.`;
}

/** Says where a key belongs that the format knows elsewhere: below this map if possible, else in one or two others. */
function belongsTo(key: string, here: ObjectField): string | undefined {
  const owners = OWNERS.get(foldedWord(key)) ?? [];
  const below = objectsWithin(Object.values(here.fields)).filter((object) => owners.includes(object));
  const nouns = [...new Set((below.length > 0 ? below : owners).map((object) => object.noun))];
  return nouns.length === 1 || nouns.length === 2 ? `It belongs to ${nouns.join(' or ')}.` : undefined;
}

function objectsWithin(fields: readonly Field[]): readonly ObjectField[] {
  return fields.flatMap((field) => {
    if (field.kind === 'list') return objectsWithin([field.of]);
    return field.kind === 'object' ? [field, ...objectsWithin(Object.values(field.fields))] : [];
  });
}

/** The maps that know each key of the format. */
const OWNERS: ReadonlyMap<string, readonly ObjectField[]> = ownersByKey();

function ownersByKey(): ReadonlyMap<string, readonly ObjectField[]> {
  const owners = new Map<string, ObjectField[]>();
  for (const object of new Set(objectsWithin(Object.values(CHARTER_KINDS)))) {
    for (const key of Object.keys(object.fields)) {
      owners.set(foldedWord(key), [...(owners.get(foldedWord(key)) ?? []), object]);
    }
  }
  return owners;
}
