/**
 * What the findings on the form of a charter carry for their fixes. Suggestions come with the likeliest first, and
 * there is none where a guess would be wild.
 */
interface FlawData {
  readonly [name: string]: string | readonly string[];
  readonly key: string;
}

/** Of `schema/unknown-key`: the suggestions are keys that are not there yet, or rules. */
export interface UnknownKeyData extends FlawData {
  readonly suggestions: readonly string[];
}

/** Of `schema/missing-key`: the key to add, and what to write behind its colon, as YAML; empty where nobody can know. */
export interface MissingKeyData extends FlawData {
  readonly value: string;
}

/**
 * Of `schema/type`, `schema/value` and `schema/format`: the key that the value belongs to (for an item, that of its
 * list), what is expected there, and what could stand in its place, as YAML.
 */
export interface WrongValueData extends FlawData {
  readonly expected: Expected;
  readonly suggestions: readonly string[];
}

export type Expected =
  | 'text'
  | 'number'
  | 'boolean'
  | 'choice'
  | 'date'
  | 'duration'
  | 'estimate'
  | 'id'
  | 'list'
  | 'map'
  | 'severity';
