import Ajv, { type ValidateFunction } from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { any, boolean, CHARTER_KINDS, number, type CharterKind, type Field } from '../../../src/core/model';
import { jsonSchema, type JsonSchema } from '../../../src/core/schema/jsonSchema';
import { publishedSchemas } from '../../../src/core/schema/published';
import { part, practice, project } from '../../../src/core/schema/validators.generated';
import { charterOf, KINDS, replaced, slotsOf, valueAt } from './charters';
import { KNOWN_RULES } from './flaws';

const FOLDER = join(process.cwd(), 'schemas');
const onDisk = new Map(
  readdirSync(FOLDER).map((name) => [
    name,
    JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as JsonSchema,
  ]),
);
const made = publishedSchemas(KNOWN_RULES);

/** A validator by somebody else, as strict as it comes; only `type` may name several types. */
function compiled(schema: JsonSchema): ValidateFunction {
  return new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictTuples: false }).compile(
    schema,
  );
}

/** Every schema that describes a key or an item, by its place; references are followed where they stand. */
function* piecesOf(
  schema: JsonSchema,
  root: JsonSchema,
  place: string,
): Generator<readonly [string, JsonSchema]> {
  for (const [key, piece] of Object.entries({ ...schema.properties, ...schema.patternProperties })) {
    yield* described(piece, root, `${place}/${key}`);
  }
  const items = [schema.items ?? []].flat();
  const values = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
  for (const piece of [...items, ...values]) yield* described(piece, root, `${place}/*`);
  for (const piece of Object.values(schema.definitions ?? {}))
    yield* piecesOf(piece, root, `${place}/definitions`);
}

function* described(
  piece: JsonSchema,
  root: JsonSchema,
  place: string,
): Generator<readonly [string, JsonSchema]> {
  const name = piece.$ref?.replace('#/definitions/', '');
  if (name !== undefined) assert.ok(root.definitions?.[name], `${place} refers to ${name}`);
  yield [place, name === undefined ? piece : (root.definitions?.[name] ?? {})];
  yield* piecesOf(piece, root, place);
}

const VALIDATORS = { project, practice, part };

describe('the published schemas', () => {
  it('are one for each kind of charter, one for all, and one for each file that is written or read beside', () => {
    assert.deepEqual([...onDisk.keys()].toSorted(), [
      'baseline.schema.json',
      'charter.schema.json',
      'check-result.schema.json',
      'diff-result.schema.json',
      'history-result.schema.json',
      'mapping.schema.json',
      'part-charter.schema.json',
      'practice-charter.schema.json',
      'project-charter.schema.json',
      'purpose-graph.schema.json',
      'review-result.schema.json',
      'reviews.schema.json',
      'suggest-result.schema.json',
      'tables.schema.json',
    ]);
    assert.deepEqual(
      Object.keys(made).toSorted(),
      [...onDisk.keys()]
        .filter((name) => !/-result\.|^(?:baseline|mapping|purpose-graph|reviews|tables)\./u.test(name))
        .toSorted(),
    );
  });

  for (const [name, schema] of [
    ...onDisk,
    ...Object.entries(made).map(([file, one]) => [`new ${file}`, one] as const),
  ]) {
    describe(name, () => {
      it('is JSON Schema, draft 7, and stands by itself', () => {
        assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
        assert.equal(new Ajv().validateSchema(schema), true);
        assert.equal(typeof compiled(schema), 'function');
      });

      it('describes every key and every item in a sentence', () => {
        const pieces = [...piecesOf(schema, schema, '')];
        assert.ok(pieces.length > 5);
        const silent = pieces.filter(([, { description }]) => !/^.+[.:]($|\n)/u.test(description ?? ''));
        assert.deepEqual(
          silent.map(([place]) => place),
          [],
        );
        assert.match(schema.description ?? '', /\.$/u);
      });
    });
  }

  it('explain the values of closed lists, offer those of open ones, and tell what holds by default', () => {
    const schema = made['project-charter.schema.json'];
    const items = schema?.properties?.['workItems']?.items;
    const { properties } = (items ?? {}) as JsonSchema;
    assert.match(properties?.['type']?.description ?? '', /\n- spike: Work to find something out\.\n/u);
    assert.equal(properties?.['state']?.default, 'new');
    assert.deepEqual(schema?.definitions?.['external']?.properties?.['system']?.examples, [
      'azure-devops',
      'jira',
      'github',
    ]);
  });

  it('know fields that no section uses yet', () => {
    const editors = { kind: 'editors', rules: new Map() } as const;
    assert.deepEqual(jsonSchema(boolean('Whether.'), editors), { description: 'Whether.', type: 'boolean' });
    assert.deepEqual(jsonSchema(any('Anything.'), editors), { description: 'Anything.' });
    assert.deepEqual(jsonSchema(number('How many.', { min: 1, integer: true }), { kind: 'validators' }), {
      type: 'integer',
      minimum: 1,
    });
  });

  it('know the rules by name, or accept any where none is named', () => {
    const charter = { charter: 1, kind: 'project', project: { name: 'Desk' } };
    const own = compiled(made['project-charter.schema.json'] as JsonSchema);
    assert.equal(own({ ...charter, settings: { rules: { 'trace/cycle': 'off', 'x-mine': 1 } } }), true);
    assert.equal(own({ ...charter, settings: { rules: { 'foo/bar': 'off' } } }), false);
    const free = compiled(publishedSchemas(new Map())['project-charter.schema.json'] as JsonSchema);
    assert.equal(free({ ...charter, settings: { rules: { 'foo/bar': 'off' } } }), true);
    assert.equal(free({ ...charter, settings: { rules: { 'foo/bar': 'loud' } } }), false);
  });

  it('look at the kind of a charter, and say only that it is wrong where it is', () => {
    const any = compiled(made['charter.schema.json'] as JsonSchema);
    assert.equal(any({ charter: 1, kind: 'practice', practice: { name: 'CRM' } }), true);
    assert.equal(any({ charter: 1, kind: 'part', practice: { name: 'CRM' } }), false);
    for (const charter of [{ kind: 'programme', foo: 1 }, { foo: 1 }]) {
      assert.equal(any(charter), false);
      assert.equal(any.errors?.length, 1);
    }
  });

  it('of one kind do not take another one', () => {
    const part = compiled(made['part-charter.schema.json'] as JsonSchema);
    assert.equal(part({ charter: 1, kind: 'part' }), true);
    assert.equal(part({ charter: 1, kind: 'project' }), false);
  });
});

const WRONG: readonly unknown[] = [
  null,
  true,
  12,
  -0.5,
  'zzqx',
  'not an id!',
  '3 days',
  '2026-11-21',
  '2026-13-01',
  'OBJ-1',
  '5pt',
  [],
  ['zzqx'],
  {},
  { zzqx: 1 },
  { 'x-own': 1 },
  'must',
  'off',
];

describe('the published schemas and the compiled validators', () => {
  const any = compiled(made['charter.schema.json'] as JsonSchema);

  for (const kind of KINDS) {
    it(`agree on every ${kind} charter, right or wrong`, () => {
      const own = compiled(made[`${kind}-charter.schema.json`] as JsonSchema);
      const slots = slotsOf(CHARTER_KINDS[kind]);
      const charter = fc
        .tuple(fc.constantFrom(...slots), fc.constantFrom<unknown>(...WRONG, KEEP))
        .chain(([{ path }, value]) =>
          charterOf(kind, path).map((one) =>
            value === KEEP ? one.charter : replaced(one.charter, path, value),
          ),
        );
      fc.assert(
        fc.property(charter, (one) => {
          const expected = VALIDATORS[kind](one) && kindOf(one) === kind;
          assert.equal(
            own(one),
            expected,
            `${kind}: ${JSON.stringify(own.errors ?? VALIDATORS[kind].errors)}`,
          );
          if (kindOf(one) === kind) assert.equal(any(one), expected);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('differ on days that no calendar has, which a pattern cannot tell', () => {
    const one = { charter: 1, kind: 'part', workItems: [{ due: '2026-02-30' }] };
    assert.equal(any(one), true);
    assert.equal(part(one), false);
  });

  it('are made from keys that no object of JavaScript has by itself', () => {
    const keys = KINDS.flatMap((kind) =>
      slotsOf(CHARTER_KINDS[kind]).flatMap(({ field }: { field: Field }) =>
        field.kind === 'object' ? Object.keys(field.fields) : [],
      ),
    );
    assert.ok(keys.length > 100);
    assert.deepEqual(
      keys.filter((key) => key in {}),
      [],
    );
  });
});

/** Stands for leaving a charter as it is. */
const KEEP = Symbol('keep');

function kindOf(charter: unknown): CharterKind | undefined {
  const kind = valueAt(charter, ['kind']);
  return KINDS.find((one) => one === kind);
}
