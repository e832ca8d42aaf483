import {
  foldedWord,
  isDuration,
  isId,
  type Field,
  type Flaw,
  type ListField,
  type Node,
  type NumberField,
  type ObjectField,
  type ScalarNode,
} from '../../model';
import type { Expected, WrongValueData } from '../data';
import type { Spot } from '../spot';
import { exampleIdFor } from './linked';
import { asSentenceEnd, didYouMean, fieldName, keyOf, oneOf, quoted, thisOne, valueSpan } from './names';
import { idListIn, numbersIn } from './rewrites';
import { limitsOf } from './value';
import { yamlScalar, yamlText } from './yamlText';

const RULE = 'schema/type';

/** A key with nothing behind its colon, or a dash with nothing behind it. */
export function emptyValue(spot: Spot): Flaw {
  const message = spot.pair
    ? `${fieldName(spot)} is empty. Write ${takes(spot.field)} behind it, or remove the key.`
    : `An item of ${fieldName(spot)} is empty. Write ${takes(spot.field)} behind the dash, or remove the dash.`;
  return flaw(spot, message);
}

/** Something else than a list where a list belongs. */
export function notAList(spot: Spot, node: Node, field: ListField): Flaw {
  if (node.kind !== 'scalar') {
    const item = field.of.kind === 'object' ? thisOne(field.of.noun).replace(/^this/u, 'each') : 'each item';
    return flaw(
      spot,
      `${fieldName(spot)} takes a list. Begin ${item} with a dash${likeThis(field.of, node)}.`,
    );
  }
  const lists = listsFor(node, field).map((items) => `[${items.join(', ')}]`);
  const short = lists.find((list) => list.length <= 40);
  const advice =
    short === undefined ? 'Put brackets around it, or a dash before each item.' : `Write \`${short}\`.`;
  return flaw(spot, `${fieldName(spot)} takes a list. ${advice}`, lists);
}

/** What an item begins with that must name another, and one whose id was made the key: `WI-1: { title: … }`. */
function likeThis(of: Field, node: Node): string {
  if (of.kind !== 'object') return '';
  const [key] = of.required;
  const field = key === undefined ? undefined : of.fields[key];
  const naming = key !== undefined && field?.kind === 'link' ? key : undefined;
  const id = idAsKey(node);
  const named = naming ?? (Object.hasOwn(of.fields, 'id') ? 'id' : undefined);
  if (id !== undefined && named !== undefined) return `, like \`- { ${named}: ${id} }\``;
  return field?.kind === 'link' && !field.orText ? `, like \`- { ${naming}: ${exampleIdFor(field)} }\`` : '';
}

/** The first key of a map, where it is the id of what stands behind it. */
function idAsKey(node: Node): string | undefined {
  const [pair] = node.kind === 'map' ? node.pairs : [];
  return pair?.value?.kind === 'map' && isId(pair.name) && /\d/u.test(pair.name) ? pair.name : undefined;
}

/** The items of the list that a scalar should be, as YAML; several where it can be read in several ways, none where it is not known how it is written. */
function listsFor(node: ScalarNode, { of }: ListField): readonly (readonly string[])[] {
  if (of.kind === 'object') return single(mapsFor(of, node));
  const several = of.kind === 'link' && typeof node.value === 'string' ? idListIn(node.value) : undefined;
  if (several) return [several];
  const item = yamlScalar(node);
  const names = of.kind === 'link' && of.orText ? namesIn(node) : undefined;
  return [...single(names), ...single(item === undefined ? undefined : [item])];
}

function single<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

/** `Ana, Ben and Caro`; undefined for a single name. The comma of `Holm, Nadia` looks the same, so that it is a guess. */
function namesIn({ value }: ScalarNode): readonly string[] | undefined {
  const names = typeof value === 'string' ? value.split(/ *[,;] *| and /u) : [];
  const areShort = names.every((name) => /^[\p{L}\p{N}][^:#]{0,30}$/u.test(name));
  return names.length > 1 && areShort ? names.map(yamlText) : undefined;
}

/** Something else than a map where keys belong. */
export function notAMap(spot: Spot, node: Node, field: ObjectField): Flaw {
  const isItem = spot.pair === undefined;
  if (node.kind !== 'scalar') {
    const fault = isItem
      ? `A list stands where ${field.noun} belongs.`
      : `${fieldName(spot)} takes keys of its own, not a list.`;
    return flaw(spot, `${fault} ${isItem ? ONE_TOO_MANY : placeForList(field)}`);
  }
  const fault = isItem
    ? `${quoted(node.value)} stands where ${field.noun} belongs.`
    : `${fieldName(spot)} takes keys of its own.`;
  const suggestions = mapsFor(field, node) ?? [];
  const short = suggestions.find((suggestion) => suggestion.length <= 60);
  return flaw(spot, `${fault} ${short === undefined ? someKeys(field) : `Write \`${short}\`.`}`, suggestions);
}

const ONE_TOO_MANY = 'Remove one of the two dashes or brackets.';

/** Where a list goes that stands for the whole: `escalation` has its steps in `levels`. */
function placeForList({ fields }: ObjectField): string {
  const key = Object.keys(fields).find((name) => {
    const field = fields[name];
    return field?.kind === 'list' && field.of.kind === 'object';
  });
  return key === undefined ? 'Remove the dashes or brackets.' : `Put the list below its key \`${key}\`.`;
}

const MAIN_KEYS = ['title', 'name', 'statement', 'value', 'skill', 'P1'];

/** The map that a scalar may have been meant as: `{ title: Do this }`. */
function mapsFor({ fields }: ObjectField, node: ScalarNode): readonly string[] | undefined {
  const main = MAIN_KEYS.find((key) => Object.hasOwn(fields, key));
  const value = main && asYaml(fields[main], node);
  return value === undefined ? undefined : [`{ ${main}: ${value} }`];
}

/** A scalar as the value of a field, as YAML; undefined where it cannot be one. A number may have come with its unit. */
function asYaml(field: Field | undefined, node: ScalarNode): string | undefined {
  if (field?.kind === 'number') return typeof node.value === 'boolean' ? undefined : digitsIn(node);
  if (typeof node.value !== 'string' && typeof node.value !== 'number') return undefined;
  if (field?.kind === 'link' && !field.orText && !isId(String(node.value))) return undefined;
  if (field?.kind === 'duration') {
    return isDuration(String(node.value)) ? String(node.value) : undefined;
  }
  return yamlScalar(node);
}

function digitsIn({ value }: ScalarNode): string | undefined {
  return /^-?\d+(?:\.\d+)?(?=$|[^\w.,/-])/u.exec(String(value).trim())?.[0];
}

const SHOWN_KEYS = 4;

function someKeys({ fields, required }: ObjectField): string {
  const [first = '', ...others] = required;
  const asked = others.length === 0 ? fields[first] : undefined;
  if (asked !== undefined) return `Write at least \`${first}\`: ${asSentenceEnd(asked.describe)}`;
  const keys = Object.keys(fields).map((key) => `\`${key}\``);
  if (keys.length < 2) return 'Write them below it.';
  const last = keys.length > SHOWN_KEYS ? 'so on' : keys.at(-1);
  return `Its keys are ${keys.slice(0, Math.min(SHOWN_KEYS, keys.length - 1)).join(', ')} and ${last}.`;
}

/** Something else than a map where names and values belong. */
export function notARecord(spot: Spot): Flaw {
  return flaw(spot, `${fieldName(spot)} takes names, each with a value behind a colon.`);
}

/** Something else than a text where a text belongs. */
export function notAText(spot: Spot, node: Node): Flaw {
  if (node.kind === 'sequence') {
    return flaw(spot, `${fieldName(spot)} takes one text, not a list. Write it as one sentence.`);
  }
  if (node.kind === 'map') return mapForText(spot, node);
  const source = yamlScalar(node);
  const advice = source === undefined ? 'Put it in quotes.' : `Put it in quotes: \`"${source}"\`.`;
  const texts = spot.pair ? 'a text' : 'texts';
  const message = `${fieldName(spot)} takes ${texts}, and ${String(node.value)} is none. ${advice}`;
  return flaw(spot, message, source === undefined ? [] : [`"${source}"`]);
}

/** What the text of a thing is called where the thing has keys. */
const TEXT_KEYS: ReadonlySet<string> = new Set(['title', 'name', 'text', 'statement', 'description']);

/** A colon within a text makes YAML read a key and a value; and who is used to entries gives a text a title, or an id. */
function mapForText(spot: Spot, node: Node & { readonly kind: 'map' }): Flaw {
  const text = node.pairs.find(({ name }) => TEXT_KEYS.has(name))?.value;
  if (text?.kind === 'scalar' && typeof text.value === 'string') {
    const written = yamlText(text.value);
    const advice = written.length <= 60 ? `Write \`${written}\` alone.` : 'Write the text alone.';
    const texts = spot.pair ? 'one text' : 'texts';
    const suggestions = node.pairs.length === 1 && spot.pair === undefined ? [written] : [];
    return flaw(
      spot,
      `${fieldName(spot)} takes ${texts}, not keys of ${spot.pair ? 'its' : 'their'} own. ${advice}`,
      suggestions,
    );
  }
  return colonInText(spot, node);
}

function colonInText(spot: Spot, node: Node & { readonly kind: 'map' }): Flaw {
  const [pair] = node.pairs;
  if (pair === undefined || node.pairs.length > 1 || node.flow || pair.value?.kind !== 'scalar') {
    return flaw(spot, `${fieldName(spot)} takes one text, not keys of its own.`);
  }
  const text = `${pair.name}: ${String(pair.value.value)}`;
  const isWritten = typeof pair.value.value === 'string' && pair.value.style === 'plain';
  const message = `The colon makes this a key with a value, and ${fieldName(spot)} takes texts. Put the text in quotes.`;
  return flaw(spot, message, isWritten && spot.pair === undefined ? [yamlText(text)] : []);
}

/** Something else than a number where a number belongs. */
export function notANumber(spot: Spot, node: Node, field: NumberField): Flaw {
  const suggestions = node.kind === 'scalar' ? numbersMeant(node, field) : [];
  const written = node.kind === 'scalar' ? `${quoted(node.value)} is none` : 'this is none';
  const isInQuotes = node.kind === 'scalar' && suggestions[0] === String(node.value).trim();
  const advice = isInQuotes
    ? `Remove the quotes: \`${suggestions[0]}\`.`
    : didYouMean(suggestions, `Write ${limitsOf(field)}.`);
  return flaw(spot, `${fieldName(spot)} takes a number, and ${written}. ${advice}`, suggestions);
}

function numbersMeant(node: ScalarNode, field: NumberField): readonly string[] {
  const numbers = numbersIn(String(node.value));
  return numbers.length > 0 ? numbers : single(onScale(node, field));
}

/** What people say for the steps of a scale from 1 to 5. */
const STEPS: ReadonlyMap<string, string> = new Map(
  [
    ['verylow', 'rare', 'negligible', 'novice', 'beginner'],
    ['low', 'unlikely', 'minor', 'basic'],
    ['medium', 'moderate', 'possible', 'intermediate'],
    ['high', 'likely', 'major', 'advanced'],
    ['veryhigh', 'critical', 'severe', 'catastrophic', 'certain', 'almostcertain', 'expert'],
  ].flatMap((words, i) => words.map((word) => [word, String(i + 1)] as const)),
);

function onScale({ value }: ScalarNode, { min, max }: NumberField): string | undefined {
  return min === 1 && max === STEPS_ON_SCALE ? STEPS.get(foldedWord(String(value))) : undefined;
}

const STEPS_ON_SCALE = 5;

const YES = /^(?:yes|y|on|true|1)$/iu;
const NO = /^(?:no|n|off|false|0)$/iu;

/** Something else than true or false. */
export function notABoolean(spot: Spot, node: Node): Flaw {
  const text = node.kind === 'scalar' ? String(node.value) : '';
  const suggestions = YES.test(text) ? ['true'] : NO.test(text) ? ['false'] : [];
  const advice = didYouMean(suggestions, 'Write one of them.');
  return flaw(spot, `${fieldName(spot)} is either \`true\` or \`false\`. ${advice}`, suggestions);
}

/** A list or a map where one value belongs. */
export function notAScalar(spot: Spot, node: Node): Flaw {
  const written = node.kind === 'sequence' ? 'a list' : 'keys of its own';
  return flaw(spot, `${fieldName(spot)} takes ${takes(spot.field)}, not ${written}.`);
}

/** Something else than a severity, or a severity with options, in `settings.rules`. */
export function notARuleSetting(spot: Spot): Flaw {
  return flaw(
    spot,
    `\`${keyOf(spot)}\` takes a severity, or a list of a severity and options: \`[warning, { limit: 5 }]\`.`,
  );
}

function flaw(spot: Spot, message: string, suggestions: readonly string[] = []): Flaw {
  const data: WrongValueData = { key: keyOf(spot), expected: expectedBy(spot.field), suggestions };
  return { rule: RULE, message, span: valueSpan(spot), path: spot.path, data };
}

function expectedBy(field: Field): Expected {
  switch (field.kind) {
    case 'path':
    case 'any':
      return 'text';
    case 'link':
      return field.orText ? 'text' : 'id';
    case 'duration':
      return field.points ? 'estimate' : 'duration';
    case 'object':
    case 'record':
      return 'map';
    case 'rule-setting':
      return 'severity';
    default:
      return field.kind;
  }
}

/** What a field takes, as a message says it. */
function takes(field: Field): string {
  switch (field.kind) {
    case 'choice':
      return oneOf(Object.keys(field.values));
    case 'date':
      return 'a date like 2026-11-21';
    case 'duration':
      return field.points ? 'working time like 3d or story points like 5pt' : 'a time like 4h or 3d';
    case 'link':
      return field.orText ? 'an id or a text' : `an id like ${exampleIdFor(field)}`;
    case 'id':
      return 'an id like OBJ-1';
    case 'number':
      return limitsOf(field);
    case 'boolean':
      return '`true` or `false`';
    case 'rule-setting':
      return 'a severity';
    default:
      return 'a text';
  }
}

/** A file that is no map of sections. */
export function notACharter(root: Node): Flaw {
  const message =
    'This is not a charter. Begin with `charter: 1` and `kind: project`, then write its sections.';
  const data: WrongValueData = { key: '', expected: 'map', suggestions: [] };
  return {
    rule: RULE,
    message,
    span:
      root.kind === 'scalar' || root.flow
        ? root
        : { start: root.start, end: Math.min(root.start + 1, root.end) },
    path: [],
    data,
  };
}
