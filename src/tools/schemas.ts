/**
 * Makes what follows from the declarations of the charter format: the JSON Schemas in `schemas/` and the compiled
 * validators. `--check` names the files that are stale, and exits with 1.
 */
import Ajv, { _ } from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { build } from 'esbuild';
import { join, resolve } from 'node:path';
import { MAPPING_FIELDS } from '../core/exchange';
import { CHARTER_KINDS, REVIEWS } from '../core/model';
import { KNOWN_RULES } from '../core/rules';
import { formats } from '../core/schema/formats';
import { jsonSchema, type JsonSchema } from '../core/schema/jsonSchema';
import { publishedSchemas } from '../core/schema/published';
import { validatorSchemas } from '../core/schema/validated';
import { tableSchema } from '../core/tables';
import { publish, type GeneratedFiles } from './generated';

const ROOT = resolve(__dirname, '../..');
const SCHEMA_ROOM = 'src/core/schema';

/** Every generated file by its path in the project, with the text that it should have. */
async function generatedFiles(): Promise<GeneratedFiles> {
  const schemas = Object.entries(publishedSchemas(KNOWN_RULES)).map(
    ([name, schema]) => [`schemas/${name}`, jsonText(schema)] as const,
  );
  return new Map([
    ...schemas,
    ['schemas/mapping.schema.json', jsonText(mappingSchema())],
    ['schemas/tables.schema.json', jsonText(tableSchema())],
    ['schemas/reviews.schema.json', jsonText(reviewsSchema())],
    [`${SCHEMA_ROOM}/validators.generated.js`, await validatorsModule()],
  ]);
}

/** For `throughline.mapping.yaml`, which tells what the words of a tracker mean. */
function mappingSchema(): JsonSchema {
  const schema = jsonSchema(MAPPING_FIELDS, { kind: 'editors', rules: new Map() });
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Mapping of a tracker', ...schema };
}

/** For the files of reviews beside charters. */
function reviewsSchema(): JsonSchema {
  const schema = jsonSchema(REVIEWS, { kind: 'editors', rules: new Map() });
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Reviews of a charter', ...schema };
}

/** JSON as it is read best: lists of plain values stay on one line. */
function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(/\[\s+("[^[\]{}]*?")\s+\]/gu, (_list, items: string) => `[${items.replace(/,\n\s+/gu, ', ')}]`)}\n`;
}

async function validatorsModule(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: validatorsCode(), resolveDir: join(ROOT, SCHEMA_ROOM), loader: 'js' },
    banner: { js: '// Made by src/tools/schemas.ts from the declarations of the charter format.' },
    bundle: true,
    external: ['./formats'],
    format: 'esm',
    target: 'es2022',
    minify: true,
    lineLimit: 120,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

function validatorsCode(): string {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    allowUnionTypes: true,
    strictTuples: false,
    formats,
    code: { source: true, esm: true, formats: _`formats` },
  });
  for (const [name, schema] of Object.entries(validatorSchemas())) ajv.addSchema({ ...schema, $id: name });
  const exported = Object.fromEntries([...Object.keys(CHARTER_KINDS), 'lists'].map((name) => [name, name]));
  return `import { formats } from './formats';\n${withoutUnread(standaloneCode(ajv, exported))}`;
}

/**
 * Takes out of the validators what no message is made from, a good quarter of their size: where in the schema a
 * demand stands, its parameters, and what only references to other data would need.
 */
function withoutUnread(code: string): string {
  return code
    .replace(/,parentData:\w+,parentDataProperty:(?:"[^"]*"|\w+),rootData\}/gu, '}')
    .replace(/, parentData, parentDataProperty, rootData=data\}/gu, '}')
    .replace(/schemaPath:"(?:[^"\\]|\\.)*",/gu, '')
    .replace(/params:\{(?:type|allowedValues): schema[^}]*\}/gu, 'params:{}');
}

async function main(): Promise<void> {
  process.exitCode = publish(ROOT, await generatedFiles(), 'src/tools/schemas.ts');
}

void main();
