/** What a compiled validator says about a value: where it is wrong and which demand it misses. */
export interface Violation {
  /** A JSON pointer to the value, `/workItems/3/due`; empty for the whole. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: {
    /** Of `additionalProperties`: the key that nobody knows. */
    readonly additionalProperty?: string;
    /** Of `required`: the key that is not there. */
    readonly missingProperty?: string;
  };
}

/** A compiled validator: true for a value that is in order; what it found otherwise is in `errors` until its next call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly Violation[] | null;
}
