import type { JsonSchema } from './jsonSchema';

/** Schemas whose repeated pieces have moved to `definitions`. */
export interface SharedSchemas<K extends string = string> {
  readonly schemas: Readonly<Record<K, JsonSchema>>;
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

export interface SharingOptions {
  /** Pieces whose JSON is shorter than this stay where they are. */
  readonly worth: number;
  /** What a reference to a definition begins with, such as `#/definitions/`. */
  readonly base: string;
}

/**
 * Moves every piece that occurs more than once to `definitions`, so that it is written once. A definition is named
 * after the key under which it stands, with the names around it in front where that name is taken.
 */
export function shareDefinitions<K extends string>(
  schemas: Readonly<Record<K, JsonSchema>>,
  { worth, base }: SharingOptions,
): SharedSchemas<K> {
  const uses = countPieces(schemas, worth);
  const names = new Map<string, string>();
  const definitions: Record<string, JsonSchema> = {};

  const share = (piece: JsonSchema, trail: readonly string[]): JsonSchema => {
    const json = JSON.stringify(piece);
    if ((uses.get(json) ?? 0) < 2) return mapPieces(piece, trail, share);
    const known = names.get(json);
    if (known !== undefined) return { $ref: base + known };
    const name = freeName(trail, definitions);
    names.set(json, name);
    definitions[name] = {};
    definitions[name] = mapPieces(piece, trail, share);
    return { $ref: base + name };
  };

  const shared = mapValues(schemas, (schema, name) => mapPieces(schema, [name], share));
  return { schemas: shared, definitions: sortedByName(definitions) };
}

/** How often each piece occurs, by its JSON; what a repeated piece holds counts once. */
function countPieces(
  schemas: Readonly<Record<string, JsonSchema>>,
  worth: number,
): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const count = (piece: JsonSchema): JsonSchema => {
    const json = JSON.stringify(piece);
    if (json.length < worth) return piece;
    const seen = uses.get(json) ?? 0;
    uses.set(json, seen + 1);
    return seen > 0 ? piece : mapPieces(piece, [], count);
  };
  for (const schema of Object.values<JsonSchema>(schemas)) mapPieces(schema, [], count);
  return uses;
}

const ITEM = 'item';
const VALUE = 'value';

/** Keys that no reference can spell, such as the ids of rules, count as the values of what they stand in. */
function nameable(key: string): string {
  return /^\w+$/u.test(key) ? key : VALUE;
}

type OnPiece = (piece: JsonSchema, trail: readonly string[]) => JsonSchema;

/** A schema with each schema that stands directly in it replaced; `trail` is the names that lead to it. */
function mapPieces(schema: JsonSchema, trail: readonly string[], on: OnPiece): JsonSchema {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(properties
      ? { properties: mapValues(properties, (piece, name) => on(piece, [...trail, nameable(name)])) }
      : {}),
    ...(isSingle(items) ? { items: on(items, [...trail, ITEM]) } : {}),
    ...(typeof schema.additionalProperties === 'object'
      ? { additionalProperties: on(schema.additionalProperties, [...trail, VALUE]) }
      : {}),
  };
}

function isSingle(items: JsonSchema['items']): items is JsonSchema {
  return items !== undefined && !Array.isArray(items);
}

function mapValues<K extends string, T>(
  record: Readonly<Record<K, T>>,
  map: (value: T, name: string) => T,
): Readonly<Record<K, T>> {
  const entries = Object.entries<T>(record).map(([name, value]) => [name, map(value, name)] as const);
  return Object.fromEntries(entries) as Record<K, T>;
}

/** The last name of the trail, with as many of those before it as it takes to be alone and to say something. */
function freeName(trail: readonly string[], taken: object): string {
  for (let from = trail.length - 1; from >= 0; from--) {
    const name = camelCase(trail.slice(from));
    if (!Object.hasOwn(taken, name) && name !== ITEM && name !== VALUE) return name;
  }
  throw new Error(`two definitions would be called ${camelCase(trail)}`);
}

function camelCase(words: readonly string[]): string {
  return words.map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
}

function sortedByName<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
