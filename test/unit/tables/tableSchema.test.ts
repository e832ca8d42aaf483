import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { tableNdjson } from '../../../src/core/exports';
import { drained } from '../../../src/core/model';
import { tableSchema } from '../../../src/core/tables';
import { filledCharter } from '../../support/filledCharter';
import { oneCharter } from '../../support/workspace';
import { DESK, tablesOf } from './desk';

const validate = new Ajv({ strict: false }).compile(tableSchema());

describe('the schema of the tables', () => {
  it('is the one that is shipped', () => {
    const shipped: unknown = JSON.parse(readFileSync('schemas/tables.schema.json', 'utf8'));
    deepEqual(shipped, JSON.parse(JSON.stringify(tableSchema())));
  });

  for (const audience of ['team', 'customer'] as const) {
    it(`holds for every row of NDJSON, for the ${audience}`, async () => {
      for (const files of [
        DESK,
        oneCharter(filledCharter('project')),
        oneCharter(filledCharter('practice')),
      ]) {
        let count = 0;
        for (const table of await tablesOf(files, audience)) {
          for (const line of drained(tableNdjson(table)).split('\n').slice(0, -1)) {
            ok(validate(JSON.parse(line)), `${line} ${JSON.stringify(validate.errors)}`);
            count++;
          }
        }
        ok(count > 10);
      }
    });
  }

  it('refuses a row that is none', () => {
    equal(validate({ table: 'goals', version: 1 }), false);
    equal(validate({ table: 'gaols', version: 1 }), false);
  });
});
