import type { Field, Flaw, ListField, Node, NumberField, ObjectField, ScalarNode } from '../../model';
import type { Expected, WrongValueData } from '../data';
import type { Spot } from '../spot';
import { fieldName, keyOf, oneOf, quoted, thisOne, valueSpan } from './names';
import { idListIn } from './rewrites';
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
    return flaw(spot, `${fieldName(spot)} takes a list. Begin ${item} with a dash.`);
  }
  const items = itemsIn(node, field);
  const list = items && `[${items.join(', ')}]`;
  const advice =
    list && list.length <= 40 ? `Write \`${list}\`.` : 'Put brackets around it, or a dash before each item.';
  return flaw(spot, `${fieldName(spot)} takes a list. ${advice}`, list === undefined ? [] : [list]);
}

/** The items of the list that a scalar should be, as YAML; undefined where it is not known how it is written. */
function itemsIn(node: ScalarNode, { of }: ListField): readonly string[] | undefined {
  if (of.kind === 'object') return mapsFor(of, node);
  const several = of.kind === 'link' && typeof node.value === 'string' ? idListIn(node.value) : undefined;
  if (several) return several;
  const item = yamlScalar(node);
  return item === undefined ? undefined : [item];
}

/** Something else than a map where keys belong. */
export function notAMap(spot: Spot, node: Node, field: ObjectField): Flaw {
  const isItem = spot.pair === undefined;
  if (node.kind !== 'scalar') {
    const fault = isItem
      ? `A list stands where ${field.noun} belongs.`
      : `${fieldName(spot)} takes keys of its own, not a list.`;
    return flaw(spot, `${fault} Remove ${isItem ? 'one of the two' : 'the'} dashes or brackets.`);
  }
  const fault = isItem
    ? `${quoted(node.value)} stands where ${field.noun} belongs.`
    : `${fieldName(spot)} takes keys of its own.`;
  const suggestions = mapsFor(field, node) ?? [];
  const short = suggestions.find((suggestion) => suggestion.length <= 60);
  return flaw(spot, `${fault} ${short === undefined ? someKeys(field) : `Write \`${short}\`.`}`, suggestions);
}

const MAIN_KEYS = ['title', 'name', 'statement', 'value'];

/** The map that a scalar may have been meant as: `{ title: Do this }`. */
function mapsFor({ fields }: ObjectField, node: ScalarNode): readonly string[] | undefined {
  const main = MAIN_KEYS.find((key) => Object.hasOwn(fields, key));
  const value = yamlScalar(node);
  if (main === undefined || value === undefined || !fits(fields[main], node)) return undefined;
  return [`{ ${main}: ${value} }`];
}

function fits(field: Field | undefined, { value }: ScalarNode): boolean {
  return field?.kind === 'number'
    ? typeof value === 'number'
    : typeof value === 'string' || typeof value === 'number';
}

const SHOWN_KEYS = 4;

function someKeys({ fields }: ObjectField): string {
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
  if (node.kind === 'sequence') return flaw(spot, `${fieldName(spot)} takes one text, not a list.`);
  if (node.kind === 'map') return mapForText(spot, node);
  const source = yamlScalar(node);
  const advice = source === undefined ? 'Put it in quotes.' : `Put it in quotes: \`"${source}"\`.`;
  const texts = spot.pair ? 'a text' : 'texts';
  const message = `${fieldName(spot)} takes ${texts}, and ${String(node.value)} is none. ${advice}`;
  return flaw(spot, message, source === undefined ? [] : [`"${source}"`]);
}

/** A colon within a text makes YAML read a key and a value. */
function mapForText(spot: Spot, node: Node & { readonly kind: 'map' }): Flaw {
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
  const digits = node.kind === 'scalar' ? /-?\d+(?:\.\d+)?/u.exec(String(node.value))?.[0] : undefined;
  const written = node.kind === 'scalar' ? `${quoted(node.value)} is none` : 'this is none';
  const alone = node.kind === 'scalar' && digits === String(node.value).trim();
  const advice = alone
    ? `Remove the quotes: \`${digits}\`.`
    : digits === undefined
      ? `Write ${limitsOf(field)}.`
      : `Did you mean \`${digits}\`?`;
  return flaw(
    spot,
    `${fieldName(spot)} takes a number, and ${written}. ${advice}`,
    digits === undefined ? [] : [digits],
  );
}

const YES = /^(?:yes|y|on|true|1)$/iu;
const NO = /^(?:no|n|off|false|0)$/iu;

/** Something else than true or false. */
export function notABoolean(spot: Spot, node: Node): Flaw {
  const text = node.kind === 'scalar' ? String(node.value) : '';
  const suggestions = YES.test(text) ? ['true'] : NO.test(text) ? ['false'] : [];
  return flaw(spot, `${fieldName(spot)} is either \`true\` or \`false\`. Write one of them.`, suggestions);
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
      return field.orText ? 'an id or a text' : 'an id like OBJ-1';
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
