import assert from 'node:assert/strict';
import { shareDefinitions } from '../../../src/core/schema/definitions';
import type { JsonSchema } from '../../../src/core/schema/jsonSchema';

const DATE: JsonSchema = { type: 'string', format: 'date' };
const options = { worth: 0, base: '#/definitions/' };

describe('shareDefinitions', () => {
  it('writes once what occurs more than once, under the name of its key', () => {
    const charter: JsonSchema = { properties: { start: DATE, end: DATE, name: { type: 'string' } } };
    assert.deepEqual(shareDefinitions({ charter }, options), {
      schemas: {
        charter: {
          properties: {
            start: { $ref: '#/definitions/start' },
            end: { $ref: '#/definitions/start' },
            name: { type: 'string' },
          },
        },
      },
      definitions: { start: DATE },
    });
  });

  it('shares between schemas, items and values, and within what is shared', () => {
    const list: JsonSchema = { type: 'array', items: { properties: { due: DATE, start: DATE } } };
    const { schemas, definitions } = shareDefinitions(
      { a: { properties: { tasks: list } }, b: { additionalProperties: list } },
      options,
    );
    assert.deepEqual(schemas, {
      a: { properties: { tasks: { $ref: '#/definitions/tasks' } } },
      b: { additionalProperties: { $ref: '#/definitions/tasks' } },
    });
    assert.deepEqual(definitions, {
      due: DATE,
      tasks: {
        type: 'array',
        items: { properties: { due: { $ref: '#/definitions/due' }, start: { $ref: '#/definitions/due' } } },
      },
    });
  });

  it('leaves short pieces where they are', () => {
    const charter: JsonSchema = { properties: { start: DATE, end: DATE } };
    assert.deepEqual(shareDefinitions({ charter }, { ...options, worth: 100 }), {
      schemas: { charter },
      definitions: {},
    });
  });

  it('takes more of the path into a name that is taken, or that says nothing', () => {
    const kind = (value: string): JsonSchema => ({ enum: [value] });
    const { definitions } = shareDefinitions(
      {
        a: {
          properties: {
            risk: { properties: { kind: kind('x') } },
            task: { properties: { kind: kind('y') } },
          },
        },
        b: {
          properties: {
            p: kind('x'),
            q: kind('y'),
            tags: { items: DATE },
            dates: { items: { ...DATE } },
            rules: { properties: { 'a/b': { type: 'null' }, 'c/d': { type: 'null' } } },
          },
        },
      },
      options,
    );
    assert.deepEqual(Object.keys(definitions), ['kind', 'rulesValue', 'tags', 'taskKind']);
  });

  it('refuses to call two pieces the same', () => {
    const twice = (key: string, value: string): JsonSchema => ({
      properties: { [key]: { enum: [value] }, again: { enum: [value] } },
    });
    const schemas = { a: twice('task', 'x'), b: twice('cTask', 'y'), c: twice('task', 'z') };
    assert.throws(() => shareDefinitions(schemas, options), /two definitions would be called cTask/u);
  });
});
