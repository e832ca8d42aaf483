import {
  CHARTER_KINDS,
  LIST_SECTIONS,
  SINGLE_SECTIONS,
  type Field,
  type Flaw,
  type ObjectField,
  type Pair,
} from '../../model';
import { foldedWord, nearest } from '../../model';
import type { UnknownKeyData } from '../data';
import type { MapSpot } from '../spot';
import { didYouMean, oneOf, quoted } from './names';
import { meaningsOf, meantKeys } from './otherWords';
import { numbersIn } from './rewrites';

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
  const numbers = numbersBefore(node, key);
  if (numbers.length > 0) {
    return { suggestions: [], advice: `Within braces a comma ends the value. ${didYouMean(numbers)}` };
  }
  const meant = isNoun(key, field) ? ['title'] : meantKeys(key, Object.keys(field.fields));
  const isPresent = (name: string): boolean => node.pairs.some((pair) => pair.name === name);
  const [best] = meant;
  if (best === undefined) {
    return {
      suggestions: [],
      advice: belongsTo(key, field) ?? meantBelow(key, field) ?? fewKeys(field) ?? removal(key),
    };
  }
  if (isPresent(best))
    return { suggestions: [], advice: `There is \`${best}\` already: move the value there.` };
  const suggestions = meant.filter((name) => !isPresent(name));
  return { suggestions, advice: didYouMean(suggestions) };
}

/** What a number with a comma may have been meant as within braces, where the comma begins a key: `{ hoursPerDay: 7,5 }`. */
function numbersBefore({ flow, pairs }: MapSpot['node'], key: string): readonly string[] {
  const at = pairs.findIndex(({ name }) => name === key);
  const { value, key: written } = pairs[at] ?? {};
  const before = pairs[at - 1]?.value;
  const isBare = value === undefined || (value.kind === 'scalar' && value.value === null);
  if (!flow || !isBare || !/^\d+$/u.test(key) || before?.kind !== 'scalar') return [];
  const isNumber = typeof before.value === 'number' && Number.isInteger(before.value);
  return isNumber && written?.start === before.end + 1 ? numbersIn(`${before.value},${key}`) : [];
}

/** True for an entry whose title stands behind what the entry is: `question` in a question. */
function isNoun(key: string, { noun, fields }: ObjectField): boolean {
  return Object.hasOwn(fields, 'title') && foldedWord(key) === foldedWord(noun.replace(/^an? /u, ''));
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

const FEW = 5;

/** The keys of a map that has so few that all of them can be told. */
function fewKeys({ fields }: ObjectField): string | undefined {
  const keys = Object.keys(fields);
  return keys.length <= FEW ? `Write ${oneOf(keys)}, or remove it.` : undefined;
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
  const fields = Object.values(here.fields);
  const directly = fields.filter((field) => field.kind === 'object');
  const choices = [directly, objectsWithin(fields)].map((objects) =>
    objects.filter((object) => owners.includes(object)),
  );
  const closest = choices.find((objects) => objects.length > 0);
  if (closest === undefined && isSection(key) && !isRoot(here)) {
    return 'It is a section of its own: write it at the beginning of a line, beside the others.';
  }
  const nouns = [...new Set((closest ?? owners).map((object) => object.noun))];
  return nouns.length === 1 || nouns.length === 2 ? `It belongs to ${nouns.join(' or ')}.` : undefined;
}

/** What the key is called where it belongs, in a map below this one: `baseline` of a measure for `baselineValue`. */
function meantBelow(key: string, { fields }: ObjectField): string | undefined {
  const below = objectsWithin(Object.values(fields));
  for (const meaning of meaningsOf(key)) {
    const nouns = [
      ...new Set(below.filter((each) => Object.hasOwn(each.fields, meaning)).map(({ noun }) => noun)),
    ];
    if (nouns.length === 1) return `Did you mean \`${meaning}\` of ${nouns.join('')}?`;
  }
  return undefined;
}

function isRoot(object: ObjectField): boolean {
  return Object.values<ObjectField>(CHARTER_KINDS).includes(object);
}

function isSection(key: string): boolean {
  return SECTIONS.has(foldedWord(key));
}

const SECTIONS: ReadonlySet<string> = new Set(
  Object.keys({ ...SINGLE_SECTIONS, ...LIST_SECTIONS }).map(foldedWord),
);

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
