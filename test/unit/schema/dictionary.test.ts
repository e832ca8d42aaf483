import assert from 'node:assert/strict';
import { CHARTER_KINDS, foldedWord, type Field } from '../../../src/core/model';
import { KEYS, VALUES } from '../../../src/core/schema/explain/dictionary';
import { SEVERITY } from '../../../src/core/schema/severity';

function* fieldsOf(field: Field): Generator<Field> {
  yield field;
  if (field.kind === 'list' || field.kind === 'record') yield* fieldsOf(field.of);
  if (field.kind === 'object') for (const of of Object.values(field.fields)) yield* fieldsOf(of);
}

const fields = Object.values<Field>(CHARTER_KINDS).flatMap((kind) => [...fieldsOf(kind)]);
const keys = new Set(fields.flatMap((field) => (field.kind === 'object' ? Object.keys(field.fields) : [])));
const values = new Set(
  [SEVERITY, ...fields].flatMap((field) => (field.kind === 'choice' ? Object.keys(field.values) : [])),
);

describe('the words that other tools and methods use', () => {
  it('stand for keys and values that the format has', () => {
    assert.deepEqual(
      [...KEYS.values()].flat().filter((key) => !keys.has(key)),
      [],
    );
    assert.deepEqual(
      [...VALUES.values()].flat().filter((value) => !values.has(value)),
      [],
    );
  });

  it('are no other spelling of what they stand for', () => {
    const same = [...KEYS, ...VALUES].filter(([word, meanings]) =>
      meanings.some((meaning) => foldedWord(meaning) === word),
    );
    assert.deepEqual(same, []);
  });
});
