import {
  ID_PATTERN,
  type ChoiceField,
  type Field,
  type NumberField,
  type ObjectField,
  type RecordField,
} from '../model';
import type { FormatName } from './formats';
import type { KnownRules, RuleOptions } from './knownRules';
import { DATE_PATTERN, DURATION_PATTERN, ESTIMATE_PATTERN } from './patterns';
import { SEVERITY } from './severity';

/** The keywords of JSON Schema, draft 7, that a charter needs. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly default?: string;
  readonly examples?: readonly string[];
  readonly format?: FormatName;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly additionalItems?: boolean;
  readonly minItems?: number;
  readonly allOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** Whom a schema is for. */
export type Audience =
  /** People who write a charter in an editor: with descriptions and examples, standard keywords only. */
  | { readonly kind: 'editors'; readonly rules: KnownRules }
  /** The compiled validators: no words, and formats that are functions. */
  | { readonly kind: 'validators' };

/**
 * A declaration of the format as JSON Schema, draft 7.
 *
 * It is lenient where nothing is lost: a section may be empty (`workItems:`), and a text may be a number
 * (`title: 2026`).
 */
export function jsonSchema(field: Field, audience: Audience): JsonSchema {
  const shape = shapeOf(field, audience);
  return audience.kind === 'editors' ? { description: field.describe, ...shape } : shape;
}

const TEXT: JsonSchema = { type: ['string', 'number'] };

function shapeOf(field: Field, audience: Audience): JsonSchema {
  switch (field.kind) {
    case 'text':
      return audience.kind === 'editors' && field.suggest ? { ...TEXT, examples: field.suggest } : TEXT;
    case 'path':
      return TEXT;
    case 'choice':
      return choiceShape(field, audience);
    case 'number':
      return numberShape(field);
    case 'boolean':
      return { type: 'boolean' };
    case 'date':
      return textOf('date', audience);
    case 'duration':
      return textOf(field.points ? 'estimate' : 'duration', audience);
    case 'link':
      return field.orText ? TEXT : textOf('id', audience);
    case 'id':
      return textOf('id', audience);
    case 'list':
      return { type: ['array', 'null'], items: jsonSchema(field.of, audience) };
    case 'object':
      return objectShape(field, audience);
    case 'record':
      return recordShape(field, audience);
    case 'rule-setting':
      return ruleSettingShape(audience, {});
    case 'any':
      return {};
  }
}

const PATTERNS: Readonly<Record<FormatName, string>> = {
  date: DATE_PATTERN,
  duration: DURATION_PATTERN,
  estimate: ESTIMATE_PATTERN,
  id: ID_PATTERN,
};

function textOf(format: FormatName, audience: Audience): JsonSchema {
  return audience.kind === 'editors'
    ? { type: 'string', pattern: PATTERNS[format] }
    : { type: 'string', format };
}

/** The sentences on the values follow the description: a keyword for them is not part of the standard. */
function choiceShape(field: ChoiceField, audience: Audience): JsonSchema {
  const values = Object.keys(field.values);
  if (audience.kind === 'validators') return { enum: values };
  const lines = Object.entries(field.values).map(([value, meaning]) => `- ${value}: ${meaning}`);
  return {
    description: [field.describe, '', ...lines].join('\n'),
    enum: values,
    ...(field.fallback === undefined ? {} : { default: field.fallback }),
  };
}

function numberShape({ integer, min, max }: NumberField): JsonSchema {
  return {
    type: integer === true ? 'integer' : 'number',
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
  };
}

function objectShape(field: ObjectField, audience: Audience): JsonSchema {
  const properties = Object.entries(field.fields).map(
    ([key, of]) => [key, jsonSchema(of, audience)] as const,
  );
  return {
    type: ['object', 'null'],
    properties: Object.fromEntries(properties),
    ...(field.required.length > 0 ? { required: field.required } : {}),
    patternProperties: ownKeys(audience),
    additionalProperties: false,
  };
}

function recordShape(field: RecordField, audience: Audience): JsonSchema {
  const of = jsonSchema(field.of, audience);
  const named = field.keys === 'rule' && audience.kind === 'editors' && audience.rules.size > 0;
  return {
    type: ['object', 'null'],
    ...(named ? { properties: ruleSettings(field, audience, audience.rules) } : {}),
    patternProperties: ownKeys(audience),
    additionalProperties: named ? false : of,
  };
}

function ruleSettings(
  { of }: RecordField,
  audience: Audience,
  rules: KnownRules,
): Readonly<Record<string, JsonSchema>> {
  const shapes = [...rules].map(
    ([rule, options]) =>
      [rule, { description: of.describe, ...ruleSettingShape(audience, options) }] as const,
  );
  return Object.fromEntries(shapes);
}

function ownKeys(audience: Audience): Readonly<Record<string, JsonSchema>> {
  return {
    '^x-': audience.kind === 'editors' ? { description: 'A key of your own, which nobody checks.' } : {},
  };
}

/** A severity, or a list of a severity and the options of the rule. */
function ruleSettingShape(audience: Audience, known: RuleOptions): JsonSchema {
  const severity = jsonSchema(SEVERITY, audience);
  const properties = Object.entries(known).map(
    ([name, field]) => [name, jsonSchema(field, audience)] as const,
  );
  const options: JsonSchema = {
    type: ['object', 'null'],
    ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
  };
  const described =
    audience.kind === 'editors' ? { description: 'The options of the rule, by their names.' } : {};
  const list: JsonSchema = {
    items: [severity, { ...described, ...options }],
    minItems: 1,
    additionalItems: false,
  };
  return { type: ['string', 'array'], ...conditional({ type: 'string' }, severity, list) };
}

const CONDITIONAL = ['if', 'then', 'else'] as const;

/** A condition, what holds where it is met, and what holds otherwise. Not a literal, which would look like a promise. */
export function conditional(...schemas: readonly JsonSchema[]): JsonSchema {
  return Object.fromEntries(schemas.map((schema, i) => [CONDITIONAL[i], schema]));
}
