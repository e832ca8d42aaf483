import Ajv, { type ErrorObject } from 'ajv';
import { readFileSync } from 'node:fs';

const SCHEMA = 'test/fixtures/sarif/sarif-2.1.0.schema.json';

/** What the schema of SARIF 2.1.0 has against a log; empty where it is valid. */
export function sarifFaults(log: unknown): readonly ErrorObject[] {
  // Of what is in it, draft 4 and draft 7 of JSON Schema differ in how it is named only.
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    unicodeRegExp: false,
    formats: { 'date-time': true, uri: (text: string) => URL.canParse(text), 'uri-reference': isReference },
  });
  const validate = ajv.compile(schema);
  return validate(log) ? [] : (validate.errors ?? []);
}

function isReference(text: string): boolean {
  return /^[\w.~:/?#[\]@!$&'()*+,;=%-]*$/u.test(text) && URL.canParse(text, 'file:///');
}
