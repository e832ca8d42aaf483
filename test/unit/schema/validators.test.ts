import Ajv from 'ajv';
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { CHARTER_KINDS } from '../../../src/core/model';
import { formats } from '../../../src/core/schema/formats';
import { validatorSchemas } from '../../../src/core/schema/validated';
import { part, practice, project } from '../../../src/core/schema/validators.generated';
import { charterOf, KINDS, replaced, slotsOf } from './charters';

const COMPILED = { project, practice, part };
const WRONG: readonly unknown[] = [
  null,
  true,
  12,
  'zzqx',
  '2026-02-30',
  'OBJ-1',
  '5pt',
  [],
  [['zzqx']],
  {},
  { zzqx: 1 },
];

describe('the compiled validators', () => {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTuples: false, formats });
  for (const [name, schema] of Object.entries(validatorSchemas())) ajv.addSchema({ ...schema, $id: name });

  for (const kind of KINDS) {
    it(`find what the declarations of a ${kind} forbid, and where`, () => {
      const declared = ajv.getSchema(kind);
      assert.ok(declared);
      const charter = fc
        .tuple(fc.constantFrom(...slotsOf(CHARTER_KINDS[kind])), fc.constantFrom(...WRONG))
        .chain(([{ path }, value]) => charterOf(kind, path).map((one) => replaced(one.charter, path, value)));
      fc.assert(
        fc.property(charter, (one) => {
          assert.equal(COMPILED[kind](one), declared(one));
          const places = (errors: readonly { readonly instancePath: string; readonly keyword: string }[]) =>
            errors.map(({ instancePath, keyword }) => `${keyword} ${instancePath}`);
          assert.deepEqual(places(COMPILED[kind].errors ?? []), places(declared.errors ?? []));
        }),
        { numRuns: 200 },
      );
    });
  }
});
